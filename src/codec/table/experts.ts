import type { Expert } from '../../model/inspector.js'
import type { Table } from './column.js'
import { id, ids, text } from './columns.js'
import { readTable } from './readTable.js'
import { writeTable } from './writeTable.js'

const columns = {
  id: id('专家编号', 'id', '编号', '人员编号'),
  name: text('姓名', 'name', '专家姓名'),
  specialties: ids('专业领域', 'specialties', '专长', '业务专长', '专业', '擅长领域'),
}

export const experts: Table<typeof columns, Expert> = {
  zh: '专家名录',
  en: 'Experts',
  columns: columns,
  keys: ['id'],
  required: ['name'],
  unique: ({ id: own }) => own,
  entry: (v): Expert => ({ id: v.id ?? '', name: v.name ?? '', specialties: v.specialties ?? [] }),
  values: ({ specialties, ...rest }) => ({ ...rest, ...(specialties.length === 0 ? {} : { specialties }) }),
}

/**
 * Reads a roster of experts from a table.
 *
 * @zh 读取专家名录表
 * @law joint/12.experts
 * @example
 * import { readExpertTable } from 'double-random'
 *
 * const read = readExpertTable()({ rows: [['编号', '姓名', '专业'], ['Z1', '马明', '特种设备、消防']] })
 *
 * assert.deepStrictEqual(read._tag === 'Right' && read.right.entries, [
 *   { id: 'Z1', name: '马明', specialties: ['特种设备', '消防'] },
 * ])
 *
 * @category codec
 * @since 0.1.0
 */
export const readExpertTable = readTable(experts)

/**
 * Writes a roster of experts as a table.
 *
 * @zh 专家名录表
 * @law joint/12.experts
 * @example
 * import { expertTable } from 'double-random'
 *
 * assert.deepStrictEqual(expertTable('zh')([{ id: 'Z1', name: '马明', specialties: ['消防'] }]).rows, [['Z1', '马明', '消防']])
 *
 * @category codec
 * @since 0.1.0
 */
export const expertTable = writeTable(experts)
