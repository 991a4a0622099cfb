import { either as E } from 'fp-ts'
import { compareBytes } from '../model/ids.js'
import type { CellCounts } from './kernel/cells.js'
import { countCells } from './kernel/countCells.js'
import { factsOf } from './kernel/facts.js'
import { joinTallies } from './kernel/joinParts.js'
import { recordProblems, timingProblems } from './statisticsCheck.js'
import {
  type Dimension,
  dimensions,
  type Figure,
  type FigureName,
  figureNames,
  figureOf,
  figures,
} from './statisticsFigures.js'
import type { StatisticsRecords, StatisticsTally } from './statisticsRecords.js'
import type { StatisticsProblem } from './statisticsShape.js'
import type { Timing } from './statisticsState.js'
import { emptyTally, tallyOf } from './statisticsTally.js'

/**
 * The figures of one cell. `at` has a value for each dimension asked for; null where the records do not say.
 *
 * @zh 统计行
 * @law joint/7.statistics
 * @category oversight
 * @since 0.1.0
 */
export interface StatisticsRow {
  readonly at: { readonly [D in Dimension]?: string | null }
  readonly figures: Readonly<Record<FigureName, Figure>>
}

/**
 * The statistics of a year or of a part of it. Items, tasks and follow-ups lie in one row each, so their counts add
 * up to the total; subjects, visits and inspectors are counted once in every row they belong to.
 *
 * @zh 统计结果
 * @law joint/7.statistics
 * @category oversight
 * @since 0.1.0
 */
export interface Statistics {
  readonly by: ReadonlyArray<Dimension>
  readonly total: StatisticsRow
  /** By the bytes of their values, those without one first. */
  readonly rows: ReadonlyArray<StatisticsRow>
  /** Records that two parts tell differently. */
  readonly disputed: ReadonlyArray<string>
}

const rowOf =
  (by: ReadonlyArray<Dimension>) =>
  ({ key, of }: CellCounts): StatisticsRow => ({
    at: Object.fromEntries(by.map((d, i) => [d, key[i] ?? null])),
    figures: Object.fromEntries(
      figureNames.map((name) => [name, figureOf(figures[name], by, of)]),
    ) as Readonly<Record<FigureName, Figure>>,
  })

const byKey = (a: CellCounts, b: CellCounts): number => {
  const at = a.key.findIndex((part, i) => part !== b.key[i])
  const [x, y] = [a.key[at] ?? null, b.key[at] ?? null]
  if (x === null || y === null) return x === y ? 0 : x === null ? -1 : 1
  return compareBytes(x, y)
}

/**
 * The tally that holds nothing: where adding and merging begin.
 *
 * @zh 空的统计中间数据
 * @law joint/7.statistics
 * @example
 * import { finishStatistics, startStatistics } from 'double-random'
 *
 * const { total } = finishStatistics([])(startStatistics)
 *
 * assert.deepStrictEqual(total.figures.coverage, { _tag: 'NothingToDivideBy', of: 'subjects' })
 *
 * @category oversight
 * @since 0.1.0
 */
export const startStatistics: StatisticsTally = emptyTally

/**
 * Merges the tallies of two parts, as of two counties: associative and commutative, and a record that both have is
 * counted once. Where they tell it differently, its name stands in `disputed`.
 *
 * @zh 合并统计
 * @law joint/7.statistics
 * @example
 * import { mergeStatistics, startStatistics } from 'double-random'
 *
 * assert.deepStrictEqual(mergeStatistics(startStatistics, startStatistics), startStatistics)
 *
 * @category oversight
 * @since 0.1.0
 */
export const mergeStatistics = joinTallies

/**
 * Adds the records of a part to a tally, or says everything that is wrong with them, by path. On-time rates are
 * counted by the ruleset and calendar; what is not done counts as late once `asOf` is past its last day.
 *
 * @zh 累加统计
 * @law joint/7.statistics
 * @example
 * import { addStatistics, chinaCalendar, linxiaJoint, startStatistics } from 'double-random'
 *
 * const add = addStatistics({ rules: linxiaJoint, calendar: chinaCalendar() })
 * const tally = add({ subjects: [{ id: 'S1', region: '622901' }] })(startStatistics)
 *
 * assert.strictEqual(tally._tag === 'Right' && tally.right.subjects.length, 1)
 * assert.strictEqual(add({ subjects: [{ id: '', region: '622901' }] })(startStatistics)._tag, 'Left')
 *
 * @category oversight
 * @since 0.1.0
 */
export const addStatistics = (timing: Timing) => {
  const tally = tallyOf(timing)
  const bad = timingProblems(timing)
  return (records: StatisticsRecords) =>
    (to: StatisticsTally): E.Either<ReadonlyArray<StatisticsProblem>, StatisticsTally> => {
      const problems = [...bad, ...recordProblems(records)]
      return problems.length > 0 ? E.left(problems) : E.right(joinTallies(to, tally(records)))
    }
}

/**
 * Counts a tally by any dimensions: the whole in one row, and a row for every combination of their values that
 * occurs. Without dimensions there is the total alone. A dimension named twice counts once.
 *
 * @zh 汇总统计
 * @law joint/7.statistics
 * @law market/12.floor
 * @example
 * import { finishStatistics, startStatistics } from 'double-random'
 *
 * assert.deepStrictEqual(finishStatistics(['county'])(startStatistics).rows, [])
 *
 * @category oversight
 * @since 0.1.0
 */
export const finishStatistics =
  (asked: ReadonlyArray<Dimension> = []) =>
  (tally: StatisticsTally): Statistics => {
    const by = dimensions.filter((d) => asked.includes(d))
    const facts = factsOf(tally)
    const cells = by.length === 0 ? [] : countCells(tally, by, facts)
    const [total] = countCells(tally, [], facts).map(rowOf([]))
    return {
      by,
      total: total ?? { at: {}, figures: rowOf([])({ key: [], of: () => 0 }).figures },
      rows: [...cells].sort(byKey).map(rowOf(by)),
      disputed: tally.disputed,
    }
  }

/**
 * The statistics of a year's records in one call. What is wrong with the records is told all at once, by path.
 *
 * @zh 年度统计
 * @law joint/7.statistics
 * @law market/12.floor
 * @example
 * import { chinaCalendar, combine, linxiaJoint, linxiaMarket, type PlainDate, statisticsOf, unwrap } from 'double-random'
 *
 * // each regulation has limits of its own: both together rule the whole year
 * const rules = unwrap(combine(linxiaMarket)(linxiaJoint))
 * const window = { opens: '2022-03-01' as PlainDate, closes: '2022-05-31' as PlainDate }
 * const year = statisticsOf({ rules, calendar: chinaCalendar() }, ['county'])({
 *   subjects: [{ id: 'S1', region: '622901' }, { id: 'S2', region: '622901' }],
 *   drawn: [{ id: 'T1/S1', subject: 'S1', window, matters: ['食堂'], departments: ['教育'] }],
 *   visits: [{ id: 'T1/S1', subject: 'S1', tasks: ['T1/S1'] }],
 * })
 *
 * assert.strictEqual(year._tag, 'Right')
 * if (year._tag === 'Right') {
 *   const [row] = year.right.rows
 *   assert.deepStrictEqual(row?.at, { county: '622901' })
 *   assert.deepStrictEqual(row?.figures.coverage, { _tag: 'Value', num: 0, den: 2 })
 *   assert.deepStrictEqual(row?.figures.disclosureRate, { _tag: 'Value', num: 0, den: 1 })
 * }
 *
 * @category oversight
 * @since 0.1.0
 */
export const statisticsOf =
  (timing: Timing, by: ReadonlyArray<Dimension> = []) =>
  (records: StatisticsRecords): E.Either<ReadonlyArray<StatisticsProblem>, Statistics> => {
    const tally = addStatistics(timing)(records)(emptyTally)
    return E.isLeft(tally) ? tally : E.right(finishStatistics(by)(tally.right))
  }
