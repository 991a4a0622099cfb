import { compareBytes } from '../model/ids.js'
import type { Statistics, StatisticsRow } from './statistics.js'
import { type Figure, type FigureName, figureNames } from './statisticsFigures.js'

/**
 * How a figure changed: later less earlier, exact and in lowest terms, negative where it fell; none where either
 * year has none.
 *
 * @zh 指标变化
 * @law joint/7.statistics
 * @category oversight
 * @since 0.1.0
 */
export type Change =
  | { readonly _tag: 'Change'; readonly num: number; readonly den: number }
  | { readonly _tag: 'NoChange'; readonly missing: 'earlier' | 'later' | 'both' }
  /** The exact fraction has more digits than a number of JSON keeps. */
  | { readonly _tag: 'TooFine'; readonly num: string; readonly den: string }

/**
 * One row of two years side by side. A row that one year lacks has figures of the other alone.
 *
 * @zh 年度对比行
 * @law joint/7.statistics
 * @category oversight
 * @since 0.1.0
 */
export interface ComparedRow {
  readonly at: StatisticsRow['at']
  readonly figures: Readonly<
    Record<FigureName, { readonly earlier?: Figure; readonly later?: Figure; readonly change: Change }>
  >
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))
const size = (n: bigint): bigint => (n < 0n ? -n : n)

type Exact = Pick<Value, 'num' | 'den'>

/** a/b − c/d in lowest terms. */
export const difference = (later: Exact, earlier: Exact): Change => {
  const [a, b, c, d] = [later.num, later.den, earlier.num, earlier.den].map(BigInt) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ]
  const [num, den] = [a * d - c * b, b * d]
  const by = gcd(size(num), den)
  const [n, m] = [num / by, den / by]
  return [n, m].every((x) => Number.isSafeInteger(Number(x)))
    ? { _tag: 'Change', num: Number(n), den: Number(m) }
    : { _tag: 'TooFine', num: `${n}`, den: `${m}` }
}

type Value = Extract<Figure, { readonly _tag: 'Value' }>
const hasValue = (figure: Figure | undefined): figure is Value => figure?._tag === 'Value'

const changeOf = (earlier: Figure | undefined, later: Figure | undefined): Change => {
  if (hasValue(earlier) && hasValue(later)) return difference(later, earlier)
  return { _tag: 'NoChange', missing: hasValue(later) ? 'earlier' : hasValue(earlier) ? 'later' : 'both' }
}

const compared = (earlier: StatisticsRow | undefined, later: StatisticsRow | undefined): ComparedRow => ({
  at: later?.at ?? earlier?.at ?? {},
  figures: Object.fromEntries(
    figureNames.map((name) => {
      const [before, after] = [earlier?.figures[name], later?.figures[name]]
      return [
        name,
        {
          ...(before === undefined ? {} : { earlier: before }),
          ...(after === undefined ? {} : { later: after }),
          change: changeOf(before, after),
        },
      ]
    }),
  ) as ComparedRow['figures'],
})

/** By year: the months of two years are the same months. */
const keyOf = ({ at }: StatisticsRow): string =>
  JSON.stringify(
    Object.entries({ ...at, ...(typeof at.month === 'string' ? { month: at.month.slice(5) } : {}) }),
  )

/**
 * The statistics of two years side by side: the total and every row that either has. Months are matched by their
 * number (2022-03 with 2023-03). Both have to be counted by the same dimensions; otherwise there is no comparison.
 *
 * @zh 年度统计对比
 * @law joint/7.statistics
 * @example
 * import { compareStatistics, finishStatistics, startStatistics } from 'double-random'
 *
 * const year = finishStatistics([])(startStatistics)
 * const compared = compareStatistics({ earlier: year, later: year })
 *
 * assert.deepStrictEqual(compared?.total.figures.coverage.change, { _tag: 'NoChange', missing: 'both' })
 * assert.deepStrictEqual(compared?.total.figures.visits.change, { _tag: 'Change', num: 0, den: 1 })
 *
 * @category oversight
 * @since 0.1.0
 */
export const compareStatistics = ({
  earlier,
  later,
}: {
  readonly earlier: Statistics
  readonly later: Statistics
}): { readonly total: ComparedRow; readonly rows: ReadonlyArray<ComparedRow> } | undefined => {
  if (JSON.stringify(earlier.by) !== JSON.stringify(later.by)) return undefined
  const before = new Map(earlier.rows.map((row) => [keyOf(row), row]))
  const after = new Map(later.rows.map((row) => [keyOf(row), row]))
  return {
    total: compared(earlier.total, later.total),
    rows: [...new Set([...before.keys(), ...after.keys()])]
      .sort(compareBytes)
      .map((key) => compared(before.get(key), after.get(key))),
  }
}
