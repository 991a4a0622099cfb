import type { Statistics, StatisticsRow } from './statistics.js'
import {
  type Dimension,
  type FigureGroup,
  type FigureName,
  figureNames,
  figures,
  type NoFigure,
} from './statisticsFigures.js'

/**
 * One figure of one row, flat: for a spreadsheet or a chart. `value` is a decimal for drawing, rounded to six places;
 * `num` and `den` are exact. Where there is no value these three are null and `why` says why.
 *
 * @zh 统计明细行
 * @law joint/7.statistics
 * @category oversight
 * @since 0.1.0
 */
export interface FlatFigure {
  readonly department: string | null
  readonly county: string | null
  readonly field: string | null
  readonly month: string | null
  readonly level: string | null
  /** The row of the whole. */
  readonly total: boolean
  readonly group: FigureGroup
  readonly figure: FigureName
  readonly kind: 'count' | 'share' | 'mean'
  readonly num: number | null
  readonly den: number | null
  readonly value: number | null
  readonly why: NoFigure['_tag'] | null
}

const NOWHERE: Readonly<Record<Dimension, null>> = {
  department: null,
  county: null,
  field: null,
  month: null,
  level: null,
}

const flat =
  (total: boolean) =>
  ({ at, figures: own }: StatisticsRow): ReadonlyArray<FlatFigure> =>
    figureNames.map((figure) => {
      const { group, kind } = figures[figure]
      const of = own[figure]
      const base = { ...NOWHERE, ...at, total, group, figure, kind }
      return of._tag === 'Value'
        ? { ...base, num: of.num, den: of.den, value: Math.round((of.num / of.den) * 1e6) / 1e6, why: null }
        : { ...base, num: null, den: null, value: null, why: of._tag }
    })

/**
 * Every figure of every row as a flat record of texts and numbers, the total first. `statisticsTable` gives the
 * same with headings in a language.
 *
 * @zh 统计明细
 * @law joint/7.statistics
 * @example
 * import { finishStatistics, startStatistics, statisticsRows } from 'double-random'
 *
 * const rows = statisticsRows(finishStatistics(['county'])(startStatistics))
 * const visits = rows.find(({ figure }) => figure === 'visits')
 *
 * assert.deepStrictEqual([visits?.total, visits?.value], [true, 0])
 *
 * @category oversight
 * @since 0.1.0
 */
export const statisticsRows = ({ total, rows }: Statistics): ReadonlyArray<FlatFigure> => [
  ...flat(true)(total),
  ...rows.flatMap(flat(false)),
]
