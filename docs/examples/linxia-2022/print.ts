import Table from 'cli-table3'
import {
  type CoverageRow,
  type Language,
  type PlanFinding,
  type PlanFlag,
  type PlanProblem,
  sayPlanFinding,
  sayPlanFlag,
  sayPlanProblem,
  type Unscheduled,
} from 'double-random'
import type { Report } from './report.js'

const words = {
  zh: {
    plan: ({ rows, restored, unread, tasks, unscheduled }: Report['plan']) =>
      `计划共${rows}行，还原${restored}行的合并单元格，${unread}行未能读取；得到${tasks}项任务，另有${unscheduled}项不能直接抽取`,
    county: '县（市）',
    field: '抽查领域',
    subjects: '对象数',
    drawn: '抽中',
    share: '比例',
    before: '合并前检查',
    after: '合并后检查',
    total: '合计（去重）',
    load: '检查人员负荷',
    loadRow: ['人员', '人次', '最少', '中位', '最多', '未派'],
    month: '公示截止月份',
    deadlines: '件数',
    chance: ({ leftOut, forced }: Report) =>
      `${leftOut}次因年度频次上限未纳入抽取；${forced}次检查的人员别无选择`,
    warnings: '提示及依据',
    ofRows: (rows: string, sentence: string) => `第${rows}行：${sentence}`,
  },
  en: {
    plan: ({ rows, restored, unread, tasks, unscheduled }: Report['plan']) =>
      `Plan: ${rows} rows, ${restored} with restored merged cells, ${unread} not read; ${tasks} tasks, ${unscheduled} items that cannot be drawn as they stand`,
    county: 'County',
    field: 'Field',
    subjects: 'Subjects',
    drawn: 'Drawn',
    share: 'Share',
    before: 'Visits before merging',
    after: 'after',
    total: 'All (each once)',
    load: 'Load of inspectors',
    loadRow: ['Inspectors', 'Places', 'Min', 'Median', 'Max', 'Idle'],
    month: 'Results due in',
    deadlines: 'Visits',
    chance: ({ leftOut, forced }: Report) =>
      `${leftOut} times a subject was left out by the yearly limit; ${forced} visits whose team was the only one possible`,
    warnings: 'Warnings and their articles',
    ofRows: (rows: string, sentence: string) => `row ${rows}: ${sentence}`,
  },
} as const

/** A share with two decimals, cut off, from whole numbers. */
const percent = ({ share }: CoverageRow): string => {
  if (share === undefined) return '–'
  const hundredths = Number((BigInt(share.num) * 10_000n) / BigInt(share.den))
  return `${Math.floor(hundredths / 100)}.${`${hundredths % 100}`.padStart(2, '0')}%`
}

const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string | number>>): string => {
  const t = new Table({
    head: [...head],
    style: { head: [], border: [], compact: true },
    colAligns: head.map((_, i) => (i === 0 ? 'left' : 'right')),
  })
  t.push(...rows.map((row) => [...row]))
  return t.toString()
}

const sayWarning = (of: PlanFinding | PlanFlag | PlanProblem | Unscheduled, language: Language): string => {
  if (of._tag === 'NotDrawable')
    return language === 'zh'
      ? `“${of.object}”不是可直接抽取的对象，未生成任务（${of.basis}）`
      : `“${of.object}” is nothing that can be drawn; no task was made (${of.basis})`
  if (of._tag === 'NothingToDraw' || 'severity' in of) return sayPlanFinding(language)(of)
  return 'basis' in of ? sayPlanFlag(language)(of) : sayPlanProblem(language)(of)
}

const warningLines = ({ warnings }: Report, language: Language): ReadonlyArray<string> => {
  const grouped = new Map<string, Array<number>>()
  for (const { rows, of } of warnings) {
    const sentence = sayWarning(of, language)
    grouped.set(sentence, [...(grouped.get(sentence) ?? []), ...rows])
  }
  return [...grouped].map(([sentence, rows]) =>
    rows.length === 0
      ? `- ${sentence}`
      : `- ${words[language].ofRows(rows.join(language === 'zh' ? '、' : ', '), sentence)}`,
  )
}

/** The report as a person reads it. */
export const printed = (report: Report, language: Language): string => {
  const w = words[language]
  const { plan, coverage, load } = report
  const head = (first: string) => [first, w.subjects, w.drawn, w.share, w.before, w.after]
  const line = (row: CoverageRow) => [
    row.key ?? w.total,
    row.subjects,
    row.drawn,
    percent(row),
    row.before,
    row.after,
  ]
  return [
    `${plan.title}`,
    w.plan(plan),
    '',
    table(head(w.county), [...coverage.counties, coverage.year].map(line)),
    '',
    table(head(w.field), [...coverage.fields, coverage.year].map(line)),
    '',
    w.load,
    load === undefined
      ? '–'
      : table(w.loadRow, [[load.inspectors, load.places, load.min, load.median, load.max, load.idle]]),
    w.chance(report),
    '',
    table(
      [w.month, w.deadlines],
      report.months.map(({ month, deadlines }) => [month, deadlines]),
    ),
    '',
    w.warnings,
    ...warningLines(report, language),
  ].join('\n')
}
