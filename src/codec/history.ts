import type { History, PastVisit } from '../model/history.js'
import type { Described } from './described.js'
import { decodeBy } from './inputError.js'
import { day, id, yesNo } from './leaves.js'
import { list, record } from './shape.js'

/** A visit of earlier days. */
export const pastVisit: Described<PastVisit> = record<PastVisit>(
  'PastVisit',
  { zh: '以往检查', en: 'Earlier visit' },
  { visit: id, subject: id, date: day },
  { departments: list(id), cancelled: yesNo },
)

/** The visits of earlier days. */
export const history: Described<History> = record<History>(
  'History',
  { zh: '检查历史', en: 'History of visits' },
  { visits: list(pastVisit) },
)

/**
 * Reads the visits of earlier days from unknown data: the history, or every fault by its path.
 *
 * @zh 读取检查历史
 * @law joint/17.limit
 * @example
 * import { decodeHistory } from 'double-random'
 *
 * const read = decodeHistory({ visits: [{ visit: 'v', subject: 'a', date: '2022/3/1' }] })
 * assert.deepStrictEqual(read._tag === 'Left' && read.left.map(({ path }) => path), ['visits[0].date'])
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeHistory = decodeBy(history)
