import {
  type Coverage,
  coverageOf,
  type Load,
  loadOf,
  type PlanFinding,
  type PlanFlag,
  type PlanProblem,
  type Unscheduled,
} from 'double-random'
import { regions } from '../../../test/support/generator/linxia.js'
import type { LinxiaYear } from './year.js'

/** Deadlines that fall in one month. */
export interface MonthRow {
  readonly month: string
  readonly deadlines: number
}

/** A warning, for the rows of the plan it is about. */
export interface Warning {
  readonly rows: ReadonlyArray<number>
  readonly of: PlanFinding | PlanFlag | PlanProblem | Unscheduled
}

/** What a bureau reads at the end of a year; every number is counted from the records. */
export interface Report {
  readonly plan: {
    readonly title: string
    readonly rows: number
    readonly unread: number
    readonly items: number
    readonly unscheduled: number
    readonly restored: number
    readonly tasks: number
  }
  readonly coverage: Coverage
  readonly load: Load | undefined
  readonly months: ReadonlyArray<MonthRow>
  readonly leftOut: number
  readonly forced: number
  readonly warnings: ReadonlyArray<Warning>
}

const names = new Map(regions.map(({ id, name }) => [id, name]))

/** The last day by which each visit's result is due is the earlier of its deadlines. */
const byMonth = ({ finished }: LinxiaYear): ReadonlyArray<MonthRow> => {
  const counts = new Map<string, number>()
  for (const { deadlines } of finished.finished) {
    const month = deadlines[0].due.slice(0, 7)
    counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  return [...counts].sort().map(([month, deadlines]) => ({ month, deadlines }))
}

/** Counts a year's records. */
export const reportOf = (year: LinxiaYear): Report => {
  const { table, plan, check, schedule, campaign, subjects, inspectors } = year
  const fieldOf = new Map(schedule.tasks.map((t) => [t.id, t.field]))
  const coverage = coverageOf({
    subjects,
    bases: campaign.draws.map(({ task, roster }) => ({
      field: fieldOf.get(task) ?? '',
      subjects: roster.rows.map(({ id }) => id),
    })),
    drawn: campaign.drawn,
    visits: campaign.merged.visits,
  })
  const teams = campaign.dispatch.status === 'assigned' ? Object.values(campaign.dispatch.teams) : []
  return {
    plan: {
      title: table.title,
      rows: table.rows.length + table.unread.length,
      unread: table.unread.length,
      items: plan.items.length,
      unscheduled: schedule.unscheduled.length,
      restored: plan.items.filter(({ inferred }) => inferred.length > 0).length,
      tasks: schedule.tasks.length,
    },
    coverage: {
      ...coverage,
      counties: coverage.counties.map((row) => ({ ...row, key: names.get(row.key ?? '') ?? row.key ?? '' })),
    },
    load: loadOf({ inspectors: inspectors.map(({ id }) => id), teams }),
    months: byMonth(year),
    leftOut: campaign.leftOut.length,
    forced: campaign.dispatch.status === 'assigned' ? campaign.dispatch.forced.length : 0,
    warnings: [
      ...check.because.map((of) => ({ rows: [], of })),
      ...table.problems.map((of) => ({ rows: 'row' in of ? [of.row] : [], of })),
      ...table.rows.flatMap(({ row, flags }) => flags.map((of) => ({ rows: [row], of }))),
      ...schedule.unscheduled.map((of) => ({ rows: [], of })),
    ],
  }
}
