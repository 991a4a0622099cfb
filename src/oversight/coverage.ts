import { atMost, type Ratio } from '../model/ratio.js'
import type { Subject } from '../model/subject.js'
import type { DrawnTask } from '../visits/task.js'
import type { Visit } from '../visits/visit.js'
import { tally } from './kernel/tally.js'

/**
 * The subjects that a task could have drawn: its roster as it was frozen, with those left out.
 *
 * @zh 任务的抽取范围
 * @law joint/10.rosters
 * @category oversight
 * @since 0.1.0
 */
export interface TaskBase {
  readonly field: string
  readonly subjects: ReadonlyArray<string>
}

/**
 * What the coverage of a year is counted from.
 *
 * @zh 覆盖统计依据
 * @law joint/7.statistics
 * @category oversight
 * @since 0.1.0
 */
export interface CoverageRecords {
  readonly subjects: ReadonlyArray<Pick<Subject, 'id' | 'region'>>
  readonly bases: ReadonlyArray<TaskBase>
  readonly drawn: ReadonlyArray<DrawnTask>
  readonly visits: ReadonlyArray<Visit>
}

/**
 * One line of the coverage statistics. A subject or visit is counted once in each line it belongs to, so the lines
 * of the fields may add up to more than the year has; the lines of the counties add up to it exactly.
 *
 * @zh 覆盖统计行
 * @law joint/7.statistics
 * @category oversight
 * @since 0.1.0
 */
export interface CoverageRow {
  /** The county or the field; absent in the line of the whole year. */
  readonly key?: string
  /** Distinct subjects that some task could have drawn. */
  readonly subjects: number
  /** Distinct subjects drawn. */
  readonly drawn: number
  /** drawn ÷ subjects; absent where there are no subjects. */
  readonly share?: Ratio
  /** Visits, had every task gone alone. */
  readonly before: number
  /** Visits after merging. */
  readonly after: number
}

/**
 * The coverage of a year: as a whole, by county and by field.
 *
 * @zh 覆盖统计
 * @law joint/7.statistics
 * @category oversight
 * @since 0.1.0
 */
export interface Coverage {
  readonly year: CoverageRow
  readonly counties: ReadonlyArray<CoverageRow>
  readonly fields: ReadonlyArray<CoverageRow>
}

const row = (key: string | undefined, of: Omit<CoverageRow, 'key' | 'share'>): CoverageRow => ({
  ...(key === undefined ? {} : { key }),
  ...of,
  ...(of.subjects === 0 ? {} : { share: { num: of.drawn, den: of.subjects } }),
})

/**
 * Counts who could be drawn, who was, and how many visits merging saved. Shares are exact; where there is nothing
 * to divide by there is no share, rather than 0.
 *
 * @zh 覆盖统计
 * @law joint/7.statistics
 * @law market/12.floor
 * @example
 * import { type PlainDate, coverageOf } from 'double-random'
 *
 * const window = { opens: '2022-03-01', closes: '2022-11-30' } as { opens: PlainDate; closes: PlainDate }
 * const task = { id: 't1', subject: 'a', window, matters: ['m'], departments: ['市场监管'], field: '学校' }
 * const { year } = coverageOf({
 *   subjects: [{ id: 'a', region: '622901' }, { id: 'b', region: '622901' }],
 *   bases: [{ field: '学校', subjects: ['a', 'b'] }],
 *   drawn: [task],
 *   visits: [],
 * })
 *
 * assert.deepStrictEqual(year, { subjects: 2, drawn: 1, share: { num: 1, den: 2 }, before: 1, after: 0 })
 *
 * @category oversight
 * @since 0.1.0
 */
export const coverageOf = (facts: CoverageRecords): Coverage => {
  const { year, counties, fields } = tally(facts)
  return {
    year: row(undefined, year),
    counties: counties.map(([key, of]) => row(key, of)),
    fields: fields.map(([key, of]) => row(key, of)),
  }
}

/** A share as a whole number of hundredths of a percent, rounded down: 5.46 % is 546. */
export const basisPoints = (share: Ratio): number => atMost(share)(10_000)
