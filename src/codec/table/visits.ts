import type { PlainDate } from '../../calendar/plainDate.js'
import type { NonEmpty } from '../../law/explained.js'
import { isCreditCode } from '../../model/creditCode.js'
import type { Visit } from '../../visits/visit.js'
import type { Table } from './column.js'
import { creditCode, day, id, ids, longIds, text } from './columns.js'
import { readTable } from './readTable.js'
import { writeTable } from './writeTable.js'

/**
 * A line of the list of visits: the visit, and what its subject is called.
 *
 * @zh 检查清单行
 * @law joint/22.merge
 * @category codec
 * @since 0.1.0
 */
export interface VisitRow extends Visit {
  readonly name?: string
}

const columns = {
  id: id('检查单号', 'visit', '检查编号', '检查单编号'),
  code: creditCode('统一社会信用代码', 'credit code', '信用代码', '社会信用代码'),
  number: id('检查对象编号', 'subject', '对象编号', '主体编号', '注册号'),
  name: text('检查对象名称', 'name', '企业名称', '主体名称', '名称', '检查对象'),
  opens: day('检查开始日期', 'opens', '抽查开始日期', '开始日期'),
  closes: day('检查结束日期', 'closes', '抽查结束日期', '结束日期'),
  departments: ids('检查部门', 'departments', '部门', '参与部门'),
  matters: longIds('抽查事项', 'matters', '检查事项'),
  tasks: longIds('任务编号', 'tasks', '抽查任务编号'),
  qualifications: ids('资质要求', 'qualifications', '所需资质'),
  checklists: longIds('检查实施清单', 'checklists', '检查表'),
  recused: ids('应当回避人员', 'recused', '回避人员'),
}

export const visits: Table<typeof columns, VisitRow> = {
  zh: '检查清单',
  en: 'Visits',
  columns,
  keys: ['id'],
  required: ['opens', 'closes', 'tasks'],
  oneOf: [['code', 'number']],
  unique: ({ id: own }) => own,
  entry: (v): VisitRow => ({
    id: v.id ?? '',
    subject: v.code ?? v.number ?? '',
    ...(v.name === undefined ? {} : { name: v.name }),
    tasks: (v.tasks ?? []) as unknown as NonEmpty<string>,
    window: { opens: v.opens as PlainDate, closes: v.closes as PlainDate },
    matters: v.matters ?? [],
    departments: v.departments ?? [],
    qualifications: v.qualifications ?? [],
    checklists: v.checklists ?? [],
    recused: v.recused ?? [],
  }),
  values: ({ subject, window, ...rest }) => ({
    ...Object.fromEntries(
      Object.entries(rest).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
    ),
    ...(isCreditCode(subject) ? { code: subject } : { number: subject }),
    ...window,
  }),
}

/**
 * Reads a list of visits from a table.
 *
 * @zh 读取检查清单表
 * @law joint/22.merge
 * @example
 * import { readVisitTable } from 'double-random'
 *
 * const read = readVisitTable()({
 *   rows: [{ 检查单号: 'V1', 检查对象编号: 'S1', 开始日期: '2022/3/1', 结束日期: '2022/5/31', 任务编号: 'T1/S1；T2/S1', 检查部门: '教育、消防' }],
 * })
 * assert.ok(read._tag === 'Right')
 *
 * assert.deepStrictEqual(read.right.entries[0]?.tasks, ['T1/S1', 'T2/S1'])
 *
 * @category codec
 * @since 0.1.0
 */
export const readVisitTable = readTable(visits)

/**
 * Writes a list of visits as a table; `readVisitTable` reads the same from it.
 *
 * @zh 检查清单表
 * @law joint/22.merge
 * @example
 * import { mergeTasks, type PlainDate, unwrap, visitTable } from 'double-random'
 *
 * const window = { opens: '2022-03-01' as PlainDate, closes: '2022-05-31' as PlainDate }
 * const task = { subject: 'S1', window, departments: ['教育'] }
 * const { visits } = unwrap(mergeTasks([{ ...task, id: 'T1', matters: ['食堂'] }, { ...task, id: 'T2', matters: ['消防'] }]))
 *
 * assert.deepStrictEqual(visitTable('zh')(visits).rows, [['T1', 'S1', '2022-03-01', '2022-05-31', '教育', '消防;食堂', 'T1;T2']])
 *
 * @category codec
 * @since 0.1.0
 */
export const visitTable = writeTable(visits)
