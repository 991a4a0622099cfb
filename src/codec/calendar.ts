import type { Notice } from '../calendar/notice.js'
import type { LocalDays } from '../calendar/withLocalDays.js'
import type { YearNotice } from '../calendar/withNotice.js'
import type { Described } from './described.js'
import { decodeBy } from './inputError.js'
import { day, oneOf, text, year } from './leaves.js'
import { byName, list, record, shape } from './shape.js'

const notice = record<Notice>(
  'Notice',
  { zh: '放假通知', en: 'Notice of holidays' },
  { id: text },
  { issued: day },
)

/** The holidays of a year. */
export const yearNotice: Described<YearNotice> = record<YearNotice>(
  'YearNotice',
  { zh: '年度放假安排', en: 'The holidays of a year' },
  {
    notice,
    year,
    off: list(shape<YearNotice['off'][number]>({ from: day, to: day })),
    work: list(day),
  },
)
/** Days that a place sets itself. */
export const localDays: Described<LocalDays> = record<LocalDays>(
  'LocalDays',
  { zh: '地方放假与上班日', en: 'Days set by a place' },
  { notice, days: byName(oneOf(['holiday', 'workday'])) },
)
/**
 * Reads the yearly notice of holidays from unknown data, before `withNotice` adds it to a calendar.
 *
 * @zh 读取年度放假通知
 * @law holidays/6.arranged
 * @example
 * import { decodeYearNotice } from 'double-random'
 *
 * const read = decodeYearNotice({ notice: { id: '国办发明电〔2026〕7号' }, year: 2027, off: [], work: ['2027-02-30'] })
 * assert.deepStrictEqual(read._tag === 'Left' && read.left.map(({ path }) => path), ['work[0]'])
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeYearNotice = decodeBy(yearNotice)

/**
 * Reads days that a place sets itself from unknown data, before `withLocalDays` adds them to a calendar.
 *
 * @zh 读取地方放假与上班日
 * @law holidays/4.local
 * @example
 * import { decodeLocalDays } from 'double-random'
 *
 * const read = decodeLocalDays({ notice: { id: '州庆' }, days: { '2022-11-19': 'holiday' } })
 * assert.strictEqual(read._tag, 'Right')
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeLocalDays = decodeBy(localDays)
