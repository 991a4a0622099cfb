import { isCreditCode } from '../../model/creditCode.js'
import type { Interest, InterestKind } from '../../model/inspector.js'
import type { Table } from './column.js'
import { creditCode, id, type Words, word } from './columns.js'
import { readTable } from './readTable.js'
import { writeTable } from './writeTable.js'

const kinds: Words<InterestKind> = {
  self: ['本人', 'self'],
  'close-kin': ['近亲属', 'close kin', '亲属', '直系亲属'],
  employment: ['任职', 'employment', '任职或兼职', '现任职'],
  'earlier-service': ['曾任职', 'earlier service', '曾经任职', '离职'],
  other: ['其他', 'other', '其他利害关系'],
}

const columns = {
  inspector: id('人员编号', 'inspector', '检查人员编号', '执法人员编号', '执法证号', '执法证件号'),
  code: creditCode('统一社会信用代码', 'credit code', '信用代码', '社会信用代码'),
  number: id('检查对象编号', 'subject', '对象编号', '主体编号', '检查对象'),
  kind: word(kinds, '利害关系', 'interest', '关系', '关系类型', '利害关系种类', '回避事由'),
}

export const interests: Table<typeof columns, Interest> = {
  zh: '利害关系',
  en: 'Interests',
  columns: columns,
  keys: ['code', 'number'],
  required: ['inspector', 'kind'],
  entry: (v): Interest => ({
    inspector: v.inspector ?? '',
    subject: v.code ?? v.number ?? '',
    kind: v.kind ?? 'other',
  }),
  values: ({ inspector, subject, kind }) => ({
    inspector,
    ...(isCreditCode(subject) ? { code: subject } : { number: subject }),
    kind,
  }),
}

/**
 * Reads declared interests from a table: who must keep away from whom.
 *
 * @zh 读取利害关系表
 * @law joint/24.recusal
 * @example
 * import { readInterestTable } from 'double-random'
 *
 * const read = readInterestTable()({ rows: [{ 执法证号: '甘N001', 信用代码: '91350100M000100Y43', 关系: '亲属' }] })
 *
 * assert.deepStrictEqual(read._tag === 'Right' && read.right.entries, [
 *   { inspector: '甘N001', subject: '91350100M000100Y43', kind: 'close-kin' },
 * ])
 *
 * @category codec
 * @since 0.1.0
 */
export const readInterestTable = readTable(interests)

/**
 * Writes declared interests as a table.
 *
 * @zh 利害关系表
 * @law joint/24.recusal
 * @example
 * import { interestTable } from 'double-random'
 *
 * const interest = { inspector: 'LX-1', subject: '91350100M000100Y43', kind: 'self' } as const
 *
 * assert.deepStrictEqual(interestTable('zh')([interest]).rows, [['LX-1', '91350100M000100Y43', '本人']])
 *
 * @category codec
 * @since 0.1.0
 */
export const interestTable = writeTable(interests)
