import type { Bilingual } from '../law/provision.js'
import type { Statistics, StatisticsRow } from '../oversight/statistics.js'
import {
  type Dimension,
  type FigureGroup,
  type FigureName,
  figureNames,
  figures,
  type NoFigure,
} from '../oversight/statisticsFigures.js'
import type { TimedStep } from '../oversight/statisticsRecords.js'
import type { BadRecord } from '../oversight/statisticsShape.js'
import { at, atZh, type Language, type Phrases, say, shown } from './phrase.js'

const EXPECTED: Readonly<Record<BadRecord['expected'], Bilingual>> = {
  list: { zh: '列表', en: 'a list' },
  record: { zh: '记录（对象）', en: 'a record' },
  text: { zh: '文字', en: 'a text' },
  texts: { zh: '文字列表', en: 'a list of texts' },
  level: { zh: 'prefecture 或 prefecture-and-county', en: 'prefecture or prefecture-and-county' },
  'task-type': { zh: 'planned 或 adHoc', en: 'planned or adHoc' },
  'visit-state': {
    zh: '检查状态中的内容，如 applyEvent 所给',
    en: 'part of a visit’s state, as applyEvent gives it',
  },
  'draw-record': {
    zh: '抽取记录，含各层基数与抽中名单',
    en: 'a record of a draw, with the base and the drawn of each stratum',
  },
}

export const badRecordPhrases: Phrases<BadRecord> = {
  BadRecord: {
    zh: (p) => `${atZh(p.path)}应为${EXPECTED[p.expected].zh}，实为${shown(p.value)}`,
    en: (p) => `${at(p.path)}expected ${EXPECTED[p.expected].en}, got ${shown(p.value)}`,
  },
}

const dimensionNames: Readonly<Record<Dimension, Bilingual>> = {
  department: { zh: '部门', en: 'department' },
  county: { zh: '县市', en: 'county' },
  field: { zh: '抽查领域', en: 'field' },
  month: { zh: '月份', en: 'month' },
  level: { zh: '层级', en: 'level' },
}

const groupNames: Readonly<Record<FigureGroup, Bilingual>> = {
  subjects: { zh: '检查对象名录库', en: 'roster of subjects' },
  inspectors: { zh: '执法检查人员名录库', en: 'roster of inspectors' },
  plan: { zh: '计划执行', en: 'plan' },
  tasks: { zh: '任务实施', en: 'tasks' },
  results: { zh: '结果录入与公示', en: 'results' },
  followUp: { zh: '后续处置', en: 'follow-up' },
}

const figureWords: Readonly<Record<FigureName, Bilingual>> = {
  subjects: { zh: '检查对象数', en: 'subjects' },
  drawnSubjects: { zh: '抽中对象数', en: 'subjects drawn' },
  reachedSubjects: { zh: '已检查对象数', en: 'subjects inspected' },
  coverage: { zh: '抽查覆盖率', en: 'coverage' },
  visitsPerSubject: { zh: '户均检查次数', en: 'visits per subject' },
  inspectors: { zh: '执法检查人员数', en: 'inspectors' },
  inspectorsSent: { zh: '派出人员数', en: 'inspectors sent' },
  inspectorUse: { zh: '人员使用率', en: 'share of inspectors sent' },
  loadPerInspector: { zh: '人均检查次数', en: 'load per inspector' },
  planItems: { zh: '计划项数', en: 'plan items' },
  planCompletion: { zh: '计划完成率', en: 'plan completion' },
  adHocTasks: { zh: '临时任务数', en: 'ad hoc tasks' },
  tasks: { zh: '任务数', en: 'tasks' },
  taskCompletion: { zh: '任务完成率', en: 'task completion' },
  jointShare: { zh: '联合抽查占比', en: 'joint share' },
  items: { zh: '抽查户次', en: 'subjects of tasks' },
  inspectionRate: { zh: '检查率', en: 'inspection rate' },
  visits: { zh: '检查次数', en: 'visits' },
  visitsSaved: { zh: '合并减少次数', en: 'visits saved by merging' },
  savedShare: { zh: '合并减少比例', en: 'share of visits saved' },
  published: { zh: '已公示户次', en: 'published' },
  disclosureRate: { zh: '公示率', en: 'disclosure rate' },
  problemSubjects: { zh: '发现问题对象数', en: 'subjects with a problem' },
  problemRate: { zh: '问题发现率', en: 'problem rate' },
  disclosureOnTime: { zh: '按期公示率', en: 'published on time' },
  entryOnTime: { zh: '按期录入率', en: 'entered on time' },
  followUps: { zh: '后续处置件数', en: 'follow-ups' },
  followUpsClosed: { zh: '后续处置办结率', en: 'follow-ups closed' },
  closingRate: { zh: '完结率', en: 'closing rate' },
  reviewOnTime: { zh: '按期复查率', en: 're-checked on time' },
  replyOnTime: { zh: '按期答复率', en: 'answered on time' },
  followUpOnTime: { zh: '按期处置率', en: 'followed up on time' },
  followUpEntryOnTime: { zh: '处置结果按期录入率', en: 'follow-up entered on time' },
}

const limitWords: Readonly<Record<TimedStep['limit'], Bilingual>> = {
  disclosure: { zh: '公示期限', en: 'of publication' },
  entry: { zh: '录入期限', en: 'of entry' },
  review: { zh: '复查期限', en: 'of re-check' },
  reply: { zh: '答复期限', en: 'of answer' },
  followUp: { zh: '后续处置期限', en: 'of follow-up' },
  followUpEntry: { zh: '处置结果录入期限', en: 'of entry of a follow-up' },
}

const noFigurePhrases: Phrases<NoFigure> = {
  NothingToDivideBy: {
    zh: () => '无可统计对象（分母为0）',
    en: () => 'nothing to divide by',
  },
  NotToldBy: {
    zh: ({ dimension }) => `不能按${dimensionNames[dimension].zh}统计`,
    en: ({ dimension }) => `cannot be told by ${dimensionNames[dimension].en}`,
  },
  NotRuled: {
    zh: ({ limit }) => `所用规则集没有规定${limitWords[limit].zh}`,
    en: ({ limit }) => `the ruleset states no limit ${limitWords[limit].en}`,
  },
}

/**
 * Says why a figure has no value.
 *
 * @zh 无指标值说明
 * @law joint/7.statistics
 * @example
 * import { sayNoFigure } from 'double-random'
 *
 * assert.strictEqual(sayNoFigure('en')({ _tag: 'NotToldBy', dimension: 'month' }), 'cannot be told by month')
 *
 * @category explain
 * @since 0.1.0
 */
export const sayNoFigure = (language: Language): ((why: NoFigure) => string) =>
  say<NoFigure>(noFigurePhrases, language)

/**
 * The statistics as a table with headings in a language, a line for each row and a column for each figure, the total
 * last: what a spreadsheet opens. Shares are decimals; where there is no value the cell is null, not 0.
 *
 * @zh 统计表
 * @law joint/7.statistics
 * @example
 * import { finishStatistics, startStatistics, statisticsTable } from 'double-random'
 *
 * const { head, rows } = statisticsTable('zh')(finishStatistics(['county'])(startStatistics))
 *
 * assert.deepStrictEqual(head.slice(0, 2), ['县市', '检查对象数'])
 * assert.deepStrictEqual(rows[0]?.slice(0, 2), ['合计', 0])
 *
 * @category explain
 * @since 0.1.0
 */
export const statisticsTable =
  (language: Language) =>
  (
    statistics: Statistics,
  ): {
    readonly head: ReadonlyArray<string>
    readonly rows: ReadonlyArray<ReadonlyArray<string | number | null>>
  } => {
    const { by, rows, total } = statistics
    const unstated = language === 'zh' ? '未注明' : 'not stated'
    const all = language === 'zh' ? '合计' : 'total'
    const values = ({ figures: own }: StatisticsRow) =>
      figureNames.map((name) => {
        const of = own[name]
        return of._tag === 'Value' ? Math.round((of.num / of.den) * 1e6) / 1e6 : null
      })
    return {
      head: [
        ...by.map((d) => dimensionNames[d][language]),
        ...figureNames.map((name) => figureWords[name][language]),
      ],
      rows: [
        ...rows.map((row) => [...by.map((d) => row.at[d] ?? unstated), ...values(row)]),
        [...by.map((_, i) => (i === 0 ? all : '')), ...values(total)],
      ],
    }
  }

/**
 * What a figure is called, and its group.
 *
 * @zh 统计指标名称
 * @law joint/7.statistics
 * @example
 * import { figureLabels } from 'double-random'
 *
 * assert.strictEqual(figureLabels('zh').closingRate.name, '完结率')
 * assert.strictEqual(figureLabels('en').closingRate.group, 'follow-up')
 *
 * @category explain
 * @since 0.1.0
 */
export const figureLabels = (
  language: Language,
): Readonly<Record<FigureName, { readonly name: string; readonly group: string }>> => {
  const own = language === 'zh' ? 'zh' : 'en'
  return Object.fromEntries(
    figureNames.map((name) => [
      name,
      { name: figureWords[name][own], group: groupNames[figures[name].group][own] },
    ]),
  ) as Readonly<Record<FigureName, { readonly name: string; readonly group: string }>>
}
