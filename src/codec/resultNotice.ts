import type { ResultNotice } from '../disclosure/notice.js'
import type { Described } from './described.js'
import { decodeBy } from './inputError.js'
import { count, day, id, text } from './leaves.js'
import { obstruction, outcome } from './result.js'
import { list, record, shape } from './shape.js'
import { unableGround } from './values.js'

/** What is published of the results of a visit. */
export const resultNotice: Described<ResultNotice> = record<ResultNotice>(
  'ResultNotice',
  { zh: '结果公示', en: 'Notice of results' },
  {
    visit: id,
    subject: id,
    name: text,
    department: id,
    inspectedOn: day,
    publishedOn: day,
    version: count,
    results: list(shape<ResultNotice['results'][number]>({ matter: id, outcomes: list(outcome) })),
    withheld: list(shape<ResultNotice['withheld'][number]>({ matter: id, law: text })),
    obstructions: list(obstruction),
  },
  { unable: unableGround },
)
/** What is published of the results. */
export const resultNotices: Described<ReadonlyArray<ResultNotice>> = list(resultNotice)

/**
 * Reads published notices of results from unknown data: the list, or every fault by its path.
 *
 * @zh 读取结果公示
 * @law market/23.disclosure
 * @example
 * import { decodeResultNotices } from 'double-random'
 *
 * assert.deepStrictEqual(decodeResultNotices([]), { _tag: 'Right', right: [] })
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeResultNotices = decodeBy(resultNotices)
