import type { Statistics, StatisticsRow } from '../oversight/statistics.js'
import { type Dimension, dimensions, type Figure, figures } from '../oversight/statisticsFigures.js'
import type { Described } from './described.js'
import { decodeBy } from './inputError.js'
import { count, integer, oneOf, text } from './leaves.js'
import { type FieldsOf, list, orNull, record, shape } from './shape.js'
import { timedLimit } from './statisticsTally.js'
import { union } from './tagged.js'

const dimension: Described<Dimension> = oneOf(dimensions)
const divisors = [...new Set(Object.values(figures).flatMap(({ den }) => den ?? []))]

const figure = union<Figure>(
  'Figure',
  { zh: '统计数', en: 'Figure' },
  {
    Value: [{ num: integer, den: count }],
    NothingToDivideBy: [{ of: oneOf(divisors) }],
    NotToldBy: [{ dimension }],
    NotRuled: [{ limit: timedLimit }],
  },
)

type Figures = StatisticsRow['figures']
const each = Object.fromEntries(Object.keys(figures).map((name) => [name, figure]))
const key = orNull(text)
const row = record<StatisticsRow>(
  'StatisticsRow',
  { zh: '统计行', en: 'Row of statistics' },
  {
    at: shape<StatisticsRow['at']>({}, { department: key, county: key, field: key, month: key, level: key }),
    figures: shape<Figures>(each as FieldsOf<Figures>[0]),
  },
)

/** The figures of a year or of a part of it. */
export const statistics: Described<Statistics> = record<Statistics>(
  'Statistics',
  { zh: '统计', en: 'Statistics' },
  { by: list(dimension), total: row, rows: list(row), disputed: list(text) },
)

/**
 * Reads statistics that were kept, from unknown data, for instance to compare them with another year's.
 *
 * @zh 读取统计
 * @law joint/7.statistics
 * @example
 * import { decodeStatistics, finishStatistics, startStatistics } from 'double-random'
 *
 * const none = finishStatistics(['county'])(startStatistics)
 * assert.deepStrictEqual(decodeStatistics(JSON.parse(JSON.stringify(none))), { _tag: 'Right', right: none })
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeStatistics = decodeBy(statistics)
