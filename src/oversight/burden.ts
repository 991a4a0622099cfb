import { type ClassLine, classLines } from './burdenClasses.js'
import { factsOf } from './kernel/facts.js'
import { coordinationOf, doorsOf, giniNumerator } from './kernel/fairness.js'
import type { StatisticsTally } from './statisticsRecords.js'

/**
 * An exact fraction of whole numbers; null where there is nothing to divide by.
 *
 * @zh 分数
 * @law none: a shape of data
 * @category oversight
 * @since 0.1.0
 */
export type Fraction = { readonly num: number; readonly den: number } | null

/**
 * How counts are spread over those who bear them. Gini’s coefficient is 0 where all bear the same, and at most
 * (n − 1)/n, where one bears everything.
 *
 * @zh 分布
 * @law joint/7.statistics
 * @category oversight
 * @since 0.1.0
 */
export interface Spread {
  /** How many bear them. */
  readonly among: number
  readonly sum: number
  readonly min: number | null
  /** The lower of the two in the middle where their number is even. */
  readonly median: number | null
  readonly max: number | null
  readonly maxToMedian: Fraction
  readonly gini: Fraction
  /** So many bear so much, the least first. */
  readonly counts: ReadonlyArray<{ readonly times: number; readonly of: number }>
}

/**
 * How often the same two inspectors went together.
 *
 * @zh 人员搭档重复
 * @law joint/7.statistics
 * @category oversight
 * @since 0.1.0
 */
export interface Pairs {
  /** Different pairs that were in one team. */
  readonly met: number
  /** Those that were in one team more than once, of those that met. */
  readonly again: Fraction
  /** The chance that two meetings of a pair, drawn from all without replacement, are of the same pair. */
  readonly samePair: Fraction
}

/**
 * What merging saved. `separate` visits without it, `visits` with it, `least` the fewest that the windows allow, and
 * `subjects` if every window met every other.
 *
 * @zh 合并减负
 * @law joint/22.merge
 * @category oversight
 * @since 0.1.0
 */
export interface Coordination {
  readonly separate: number
  readonly visits: number
  readonly saved: number
  readonly least: number
  /** What merging would have saved besides, with the windows as they were. */
  readonly missed: number
  readonly subjects: number
  /** What one visit to each subject would have saved in all. */
  readonly savedAtMost: number
}

/**
 * The burden on those inspected and those who inspect, and how evenly it falls.
 *
 * @zh 负担与公平报告
 * @law joint/7.statistics
 * @law joint/16.graded
 * @category oversight
 * @since 0.1.0
 */
export interface Burden {
  /** Over the subjects that were visited at all. */
  readonly visitsPerSubject: Spread
  /** Subjects of the roster that no visit went to. */
  readonly unvisited: number
  /** Over the roster of inspectors, the idle ones too, and whoever else was sent. */
  readonly loadPerInspector: Spread
  readonly pairs: Pairs
  readonly coordination: Coordination
  readonly classes: ReadonlyArray<ClassLine>
}

const fraction = (num: number, den: number): Fraction => (den === 0 ? null : { num, den })

const spreadOf = (counts: ReadonlyArray<number>): Spread => {
  const sorted = [...counts].sort((a, b) => a - b)
  const sum = sorted.reduce((total, n) => total + n, 0)
  const median = sorted[(sorted.length - 1) >> 1] ?? null
  const max = sorted.at(-1) ?? null
  const times = sorted.reduce((of, n) => of.set(n, (of.get(n) ?? 0) + 1), new Map<number, number>())
  return {
    among: sorted.length,
    sum,
    min: sorted[0] ?? null,
    median,
    max,
    maxToMedian: fraction(max ?? 0, median ?? 0),
    gini: fraction(giniNumerator(sorted), sorted.length * sum),
    counts: [...times].map(([n, of]) => ({ times: n, of })),
  }
}

const pairsOf = (meetings: ReadonlyArray<number>): Pairs => {
  const sum = meetings.reduce((total, n) => total + n, 0)
  return {
    met: meetings.length,
    again: fraction(meetings.filter((n) => n > 1).length, meetings.length),
    samePair: fraction(
      meetings.reduce((total, n) => total + n * (n - 1), 0),
      sum * (sum - 1),
    ),
  }
}

/**
 * How the visits of a year fall on subjects and inspectors, what merging saved and would have saved, and how far
 * each class’s share lies from its target. All exact fractions of whole numbers; null where there is nothing to
 * divide by. It takes the tally of `addStatistics`, so counties merge here as well.
 *
 * @zh 负担与公平报告
 * @law joint/7.statistics
 * @law joint/22.merge
 * @law joint/16.graded
 * @example
 * import { burdenOf, startStatistics } from 'double-random'
 *
 * const { loadPerInspector, coordination } = burdenOf({
 *   ...startStatistics,
 *   inspectors: ['甲', '乙', '丙'].map((id) => ({ id, department: '教育', county: '622901' })),
 *   visits: [{ id: 'V1', subject: 'S1', tasks: [] }],
 *   teams: [{ id: 'V1', members: ['乙', '甲'] }],
 * })
 *
 * assert.deepStrictEqual(loadPerInspector.counts, [{ times: 0, of: 1 }, { times: 1, of: 2 }])
 * assert.deepStrictEqual(loadPerInspector.gini, { num: 2, den: 6 })
 * assert.strictEqual(coordination.saved, 0)
 *
 * @category oversight
 * @since 0.1.0
 */
export const burdenOf = (tally: StatisticsTally): Burden => {
  const facts = factsOf(tally)
  const { perSubject, perInspector, perPair } = doorsOf(facts)
  const everyone = new Set([...tally.inspectors.map(({ id }) => id), ...perInspector.keys()])
  const { separate, visits, least, subjects } = coordinationOf(facts)
  return {
    visitsPerSubject: spreadOf([...perSubject.values()]),
    unvisited: tally.subjects.filter(({ id }) => !perSubject.has(id)).length,
    loadPerInspector: spreadOf([...everyone].map((id) => perInspector.get(id) ?? 0)),
    pairs: pairsOf([...perPair.values()]),
    coordination: {
      separate,
      visits,
      saved: separate - visits,
      least,
      missed: visits - least,
      subjects,
      savedAtMost: separate - subjects,
    },
    classes: classLines(tally),
  }
}
