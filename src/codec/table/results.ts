import type { PlainDate } from '../../calendar/plainDate.js'
import type { ResultNotice } from '../../disclosure/notice.js'
import { outcomes as labels, type Outcome } from '../../inspection/outcome.js'
import type { Bilingual } from '../../law/provision.js'
import { isCreditCode } from '../../model/creditCode.js'
import { type UnableGround, unableGrounds } from '../../model/unable.js'
import type { Table } from './column.js'
import { creditCode, day, id, rank, repeating, text, type Words, word, words } from './columns.js'
import { LONG } from './kernel/parts.js'
import { readTable } from './readTable.js'
import { writeTable } from './writeTable.js'

/**
 * One line of a table of results: what one department found in one matter at one subject. The disclosure table is made
 * of these, and so is what inspectors fill in.
 *
 * @zh 检查结果行
 * @law market/23.disclosure
 * @category codec
 * @since 0.1.0
 */
export interface ResultRow {
  readonly visit?: string
  readonly task?: string
  readonly subject: string
  readonly name?: string
  readonly department: string
  readonly matter: string
  /** None only where a law withholds the result. */
  readonly outcomes: ReadonlyArray<Outcome>
  readonly inspectedOn: PlainDate
  readonly enteredOn?: PlainDate
  readonly publishedOn?: PlainDate
  readonly version?: number
  readonly unable?: UnableGround
  /** The law that keeps the result from publication. */
  readonly withheldBy?: string
}

const wordsOf = <W extends string>(
  of: Readonly<Record<W, Bilingual>>,
  others: Readonly<Partial<Record<W, ReadonlyArray<string>>>>,
): Words<W> =>
  Object.fromEntries(
    (Object.keys(of) as unknown as ReadonlyArray<W>).map((code) => [
      code,
      [of[code].zh, of[code].en, ...(others[code] ?? [])],
    ]),
  ) as unknown as Words<W>

const outcomeWords = wordsOf<Outcome>(labels, {
  'nothing-found': ['未发现异常', '正常', '未见异常'],
  unreachable: ['通过登记的住所或经营场所无法联系', '通过登记的住所无法联系', '无法联系'],
  'ordered-to-correct': ['发现问题责令改正', '责令改正'],
  'no-such-activity': ['未发现开展本次抽查涉及的经营活动'],
  'pending-follow-up': ['发现问题待后续处理'],
})

const columns = {
  visit: repeating(id('检查单号', 'visit', '检查编号', '检查单编号')),
  task: repeating(id('任务编号', 'task', '抽查任务编号')),
  code: repeating(creditCode('统一社会信用代码', 'credit code', '信用代码', '社会信用代码')),
  number: repeating(id('检查对象编号', 'subject', '对象编号', '主体编号', '注册号')),
  name: repeating(
    text('检查对象名称', 'name', '检查对象', '企业名称', '主体名称', '名称', '单位名称', '市场主体名称'),
  ),
  department: repeating(text('检查部门', 'department', '部门', '检查机关', '检查单位', '单位')),
  matter: text('抽查事项', 'matter', '检查事项', '抽查事项名称', '检查内容', '事项'),
  outcomes: words(outcomeWords, LONG, '检查结果', 'result', '抽查结果', '抽查检查结果', '检查结论', '结果'),
  inspectedOn: repeating(day('检查日期', 'inspected on', '现场检查日期', '抽查日期', '检查时间')),
  enteredOn: day('录入日期', 'entered on', '结果录入日期'),
  publishedOn: day('公示日期', 'published on', '结果公示日期', '公开日期'),
  version: rank('版本', 'version'),
  unable: word(wordsOf<UnableGround>(unableGrounds, {}), '无法检查情形', 'unable to inspect', '无法检查原因'),
  withheldBy: text('不予公示的法律依据', 'withheld by', '不予公示依据'),
}

export const results: Table<typeof columns, ResultRow> = {
  zh: '检查结果',
  en: 'Results',
  columns,
  keys: ['code', 'number'],
  required: ['department', 'matter', 'inspectedOn'],
  requiredBy: ({ withheldBy }) => (withheldBy === undefined ? ['outcomes'] : []),
  entry: ({
    code,
    number,
    department = '',
    matter = '',
    outcomes = [],
    inspectedOn,
    ...rest
  }): ResultRow => ({
    subject: code ?? number ?? '',
    department,
    matter,
    outcomes,
    inspectedOn: inspectedOn as PlainDate,
    ...(rest as Partial<ResultRow>),
  }),
  values: ({ subject, outcomes, ...rest }) => ({
    ...(isCreditCode(subject) ? { code: subject } : { number: subject }),
    ...rest,
    ...(outcomes.length === 0 ? {} : { outcomes }),
  }),
}

/**
 * Reads a table of results, a line for each matter; results are named by the eight national categories, several in one
 * cell parted by semicolons.
 *
 * @zh 读取检查结果表
 * @law market/23.disclosure
 * @example
 * import { readResultTable } from 'double-random'
 *
 * const read = readResultTable()({
 *   rows: [
 *     ['信用代码', '检查部门', '抽查事项', '检查结果', '检查日期'],
 *     ['91350100M000100Y43', '市场监管', '食品、餐饮', '未发现问题', '2022.3.5'],
 *     ['', '', '消防', '合格', '2022.3.5'],
 *   ],
 *   merges: ['A2:A3', 'B2:B3'],
 * })
 * assert.ok(read._tag === 'Right')
 *
 * assert.deepStrictEqual(read.right.entries.map((r) => [r.matter, r.outcomes]), [['食品、餐饮', ['nothing-found']]])
 * assert.deepStrictEqual(read.right.problems.map((p) => p._tag === 'CellUnreadable' && [p.cell, p.value]), [['D3', '合格']])
 *
 * @category codec
 * @since 0.1.0
 */
export const readResultTable = readTable(results)

/**
 * Writes results as a table; `readResultTable` reads the same from it.
 *
 * @zh 检查结果表
 * @law market/23.disclosure
 * @example
 * import { type PlainDate, resultTable } from 'double-random'
 *
 * const inspectedOn = '2022-03-05' as PlainDate
 * const row = { subject: '91350100M000100Y43', department: '教育', matter: '食堂', outcomes: ['nothing-found'], inspectedOn } as const
 *
 * assert.deepStrictEqual(resultTable('zh')([row]).rows, [['91350100M000100Y43', '教育', '食堂', '未发现问题', '2022-03-05']])
 *
 * @category codec
 * @since 0.1.0
 */
export const resultTable = writeTable(results)

/**
 * The lines of a disclosure table from the notices that were published: a line for each result, and one for each matter
 * that a law withholds, with that law in place of the result.
 *
 * @zh 公示表
 * @law market/23.disclosure
 * @law market/4.publish
 * @example
 * import { disclosureRows } from 'double-random'
 *
 * assert.deepStrictEqual(disclosureRows([]), [])
 *
 * @category codec
 * @since 0.1.0
 */
export const disclosureRows = (notices: ReadonlyArray<ResultNotice>): ReadonlyArray<ResultRow> =>
  notices.flatMap(
    ({ visit, subject, name, department, inspectedOn, publishedOn, version, unable, ...notice }) => {
      const base = {
        visit,
        subject,
        name,
        department,
        inspectedOn,
        publishedOn,
        version,
        ...(unable === undefined ? {} : { unable }),
      }
      return [
        ...notice.results.map(({ matter, outcomes }) => ({ ...base, matter, outcomes })),
        ...notice.withheld.map(({ matter, law }) => ({ ...base, matter, outcomes: [], withheldBy: law })),
      ]
    },
  )
