import { isCreditCode } from '../../model/creditCode.js'
import { kindWords } from '../../model/kindWords.js'
import type { RiskClass, RiskMark, Subject, SubjectKind } from '../../model/subject.js'
import type { Table, Values } from './column.js'
import {
  creditCode,
  day,
  department,
  id,
  ids,
  region,
  repeating,
  text,
  type Words,
  word,
  words,
  yesNo,
} from './columns.js'
import { SHORT } from './kernel/parts.js'
import { readTable } from './readTable.js'
import { writeTable } from './writeTable.js'

const kinds = Object.fromEntries(
  Object.entries(kindWords).map(([kind, [zh, ...others]]) => [kind, [zh, kind.replace('-', ' '), ...others]]),
) as unknown as Words<SubjectKind>

const classes: Words<RiskClass> = {
  A: ['A', 'A', 'A级', 'A类', '低风险'],
  B: ['B', 'B', 'B级', 'B类', '一般风险'],
  C: ['C', 'C', 'C级', 'C类', '较高风险'],
  D: ['D', 'D', 'D级', 'D类', '高风险'],
}

const marks: Words<RiskMark> = {
  complaints: ['投诉举报多', 'many complaints', '投诉举报', '投诉举报较多'],
  'abnormal-operations': ['经营异常名录', 'abnormal operations', '经营异常', '列入经营异常名录'],
  'serious-violation': [
    '严重违法失信',
    'serious violation',
    '严重违法失信名单',
    '严重违法失信企业名单',
    '严重违法',
  ],
  'bad-credit': ['信用不良', 'bad credit', '失信', '不良信用记录'],
}

const columns = {
  code: creditCode('统一社会信用代码', 'credit code', '信用代码', '社会信用代码', '统一信用代码', '统一代码'),
  number: id('检查对象编号', 'id', '对象编号', '主体编号', '编号', '注册号', '登记编号', '检查对象代码'),
  name: text(
    '企业名称',
    'name',
    '名称',
    '主体名称',
    '单位名称',
    '市场主体名称',
    '检查对象名称',
    '检查对象',
    '对象名称',
    '字号名称',
  ),
  kind: word(kinds, '主体类型', 'kind', '市场主体类型', '企业类型', '类型', '对象类型', '检查对象类型'),
  region: region(
    '所属区县',
    'region',
    '属地',
    '区县',
    '所在区县',
    '县市',
    '所属县市',
    '所在县市',
    '地区',
    '所属地区',
    '行政区划',
    '县区',
    '所属县区',
    '县市区',
    '所属县市区',
  ),
  rosters: repeating(
    ids('专项库名称', 'rosters', '名录库', '专项名录', '所属名录', '抽查领域', '分类专项库', '行业领域'),
  ),
  riskClass: word(
    classes,
    '信用风险分类',
    'risk class',
    '风险等级',
    '风险分类',
    '信用风险等级',
    '信用等级',
    '信用风险类别',
    '信用风险分类等级',
    '风险类别',
  ),
  marks: words(marks, SHORT, '不良记录', 'marks', '风险标记', '不良信用记录', '异常情况'),
  industry: text('行业', 'industry', '所属行业', '行业门类', '行业类别'),
  size: text('规模', 'size', '企业规模'),
  keyField: yesNo('是否重点领域', 'key field', '重点领域'),
  owner: department('监管部门', 'owner', '维护部门', '主管部门', '监管单位', '行业主管部门'),
  unit: repeating(text('监管机构', 'unit', '日常监管机构', '监管所', '所属监管所', '管辖单位')),
  supervisionNeeds: ids('专业监管要求', 'supervision needs', '监管要求'),
  lastInspectedOn: day(
    '上次检查日期',
    'last inspected on',
    '最近检查日期',
    '最近一次检查日期',
    '上次检查时间',
    '最近检查时间',
  ),
}

/** A roster of subjects. The id is the credit code, or for what has none the number. */
export const subjects: Table<typeof columns, Subject> = {
  zh: '检查对象名录',
  en: 'Subjects',
  columns,
  keys: ['code', 'number'],
  required: ['name', 'kind', 'region'],
  unique: ({ id }) => id,
  entry: ({ code, number, rosters = [], name = '', kind = 'other', region = '', ...rest }): Subject => ({
    id: code ?? number ?? '',
    name,
    kind,
    region,
    rosters,
    ...(rest as Partial<Subject>),
  }),
  values: ({ id, rosters, ...rest }): Values<typeof columns> => ({
    ...(isCreditCode(id) ? { code: id } : { number: id }),
    ...rest,
    ...(rosters.length === 0 ? {} : { rosters }),
  }),
}

/**
 * A column of a roster of subjects, for `headings`, `constants` and `repeats`.
 *
 * @zh 检查对象名录列
 * @law joint/11.annotations
 * @category codec
 * @since 0.1.0
 */
export type SubjectField = keyof typeof columns

/**
 * Reads a roster of subjects from a table with Chinese (or our English) headings in any order. Lenient in form: title
 * rows, totals, widths, days as a spreadsheet has them; strict in content: a row with a cell that cannot be read is
 * refused as a whole, and every credit code is checked. The report says what became of every row and cell.
 *
 * @zh 读取检查对象名录表
 * @law joint/11.annotations
 * @example
 * import { readSubjectTable } from 'double-random'
 *
 * const read = readSubjectTable()({
 *   rows: [
 *     ['名录库(2022年)'],
 *     ['序号', '信用代码', '主体名称', '类型', '属地', '最近检查日期'],
 *     [1, '９１３５０１００Ｍ０００１００Ｙ４３', '某公司', '企业', '622901', 44625],
 *     ['合计', 1],
 *   ],
 * })
 * assert.ok(read._tag === 'Right')
 * const [subject] = read.right.entries
 *
 * assert.deepStrictEqual([subject?.id, subject?.lastInspectedOn], ['91350100M000100Y43', '2022-03-05'])
 * assert.deepStrictEqual(read.right.changes.map(({ cell, form }) => [cell, form]), [
 *   ['B3', 'half-width'],
 *   ['F3', 'serial-day'],
 * ])
 * assert.deepStrictEqual([read.right.rows.titles, read.right.rows.totals], [[1], [4]])
 *
 * @category codec
 * @since 0.1.0
 */
export const readSubjectTable = readTable(subjects)

/**
 * Writes a roster of subjects as a table; `readSubjectTable` reads the same from it.
 *
 * @zh 检查对象名录表
 * @law joint/11.annotations
 * @example
 * import { type Subject, subjectTable } from 'double-random'
 *
 * const subject: Subject = { id: '91350100M000100Y43', name: '某公司', kind: 'enterprise', region: '622901', rosters: [] }
 *
 * assert.deepStrictEqual(subjectTable('zh')([subject]), {
 *   name: '检查对象名录',
 *   head: ['统一社会信用代码', '企业名称', '主体类型', '所属区县'],
 *   rows: [['91350100M000100Y43', '某公司', '企业', '622901']],
 * })
 *
 * @category codec
 * @since 0.1.0
 */
export const subjectTable = writeTable(subjects)
