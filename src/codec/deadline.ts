import type { Adjustment } from '../calendar/adjustment.js'
import type { Deadline, FixedDay, LimitName } from '../calendar/deadline.js'
import type { Period } from '../calendar/period.js'
import { force, provision, reading } from './basis.js'
import { type Described, named } from './described.js'
import { decodeBy } from './inputError.js'
import { day, oneOf, ordinal, text } from './leaves.js'
import { list, record, someOf } from './shape.js'
import { tagged, union } from './tagged.js'

/** The length of a period. */
export const period: Described<Period> = named(
  'Period',
  { zh: '期间', en: 'Length of a period' },
  tagged<Period, 'unit'>('unit', {
    workdays: [{ n: ordinal }],
    days: [{ n: ordinal }],
    months: [{ n: ordinal }],
  }),
)

const length = tagged<Period | FixedDay, 'unit'>('unit', {
  workdays: [{ n: ordinal }],
  days: [{ n: ordinal }],
  months: [{ n: ordinal }],
  date: [{ month: ordinal, day: ordinal }],
})

const limit: Described<LimitName> = oneOf([
  'planDue',
  'planRevision',
  'disclosure',
  'entry',
  'objection',
  'review',
  'reply',
  'followUp',
  'followUpEntry',
])

const byNotice = { basis: provision, date: day, notice: text }
const adjustment = union<Adjustment>(
  'Adjustment',
  { zh: '日期调整', en: 'A day out of the ordinary' },
  {
    RestsByNotice: [byNotice, { reading }],
    WorksByNotice: [byNotice, { reading }],
    RestsByStatute: [{ basis: provision, date: day }, { reading }],
    MonthEndTaken: [{ basis: provision, day: ordinal, month: ordinal, date: day }, { reading }],
    RolledForward: [{ basis: provision, from: day, to: day }, { reading }],
  },
)

const deadline = record<Deadline>(
  'Deadline',
  { zh: '期限', en: 'Deadline' },
  {
    period: length,
    nominal: day,
    due: day,
    force,
    bases: someOf(provision),
    readings: list(reading),
    calendar: text,
    adjustments: list(adjustment),
    standing: oneOf(['settled', 'provisional']),
  },
  { limit, event: day },
)

/** By which days something is due, and why. */
export const deadlines: Described<ReadonlyArray<Deadline>> = list(deadline)

/**
 * Reads deadlines that were kept, from unknown data: the list, or every fault by its path.
 *
 * @zh 读取期限
 * @law civil/201.start
 * @example
 * import { chinaCalendar, decodeDeadlines, dueDate, type PlainDate, workdays } from 'double-random'
 *
 * const due = dueDate(chinaCalendar())(workdays(20), '2022-03-01' as PlainDate)
 * assert.ok(due._tag === 'Right')
 * assert.deepStrictEqual(decodeDeadlines(JSON.parse(JSON.stringify([due.right]))), { _tag: 'Right', right: [due.right] })
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeDeadlines = decodeBy(deadlines)
