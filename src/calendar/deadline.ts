import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import type { InterpretationId } from '../law/interpretations.js'
import type { Force } from '../law/provision.js'
import type { ProvisionId } from '../law/provisions.js'
import { type Adjustment, movedBetween } from './adjustment.js'
import { type BadPeriod, isPeriod, type Period } from './period.js'
import { isPlainDate, monthOf, type PlainDate, plusDays, plusMonths } from './plainDate.js'
import { provisionalFor } from './provisional.js'
import { addWorkdays, type NotCounted, type WorkdayCalendar, workdayOnOrAfter } from './workdays.js'

/**
 * A fixed day of a year: a date, not a period. It includes the day itself and never rolls.
 *
 * @zh 固定日期
 * @law market/12.due
 * @category calendar
 * @since 0.1.0
 */
export interface FixedDay {
  readonly unit: 'date'
  readonly month: number
  readonly day: number
}

/**
 * The limits of the two regulations, by the name of the parameter that sets them.
 *
 * @zh 期限名称
 * @law market/12.due
 * @law market/12.revision
 * @law market/23.disclosure
 * @law joint/30.entry
 * @law joint/31.objection
 * @law joint/31.review
 * @law joint/31.reply
 * @law joint/33.followup
 * @law joint/33.entry
 * @category calendar
 * @since 0.1.0
 */
export type LimitName =
  | 'planDue'
  | 'planRevision'
  | 'disclosure'
  | 'entry'
  | 'objection'
  | 'review'
  | 'reply'
  | 'followUp'
  | 'followUpEntry'

/**
 * By which day something is due, and why: what the period is, the event it is counted from (which a fixed date
 * has not), the last day as counted (`nominal`), the day it is due after a roll, the provisions and readings it
 * rests on, the calendar, and each day that was skipped or counted out of the ordinary.
 *
 * @zh 期限
 * @law civil/201.start
 * @law civil/203.roll
 * @category calendar
 * @since 0.1.0
 */
export interface Deadline {
  /** Which limit of the law this is, where it is one. */
  readonly limit?: LimitName
  readonly period: Period | FixedDay
  readonly event?: PlainDate
  readonly nominal: PlainDate
  readonly due: PlainDate
  readonly force: Force
  /** The provision that sets the limit first, then those that say how it is counted. */
  readonly bases: NonEmpty<ProvisionId>
  readonly readings: ReadonlyArray<InterpretationId>
  /** The id of the calendar that was counted by; `none` for a fixed date. */
  readonly calendar: string
  readonly adjustments: ReadonlyArray<Adjustment>
  /** `provisional` where no notice decides the last days yet and the caller asked for an estimate. */
  readonly standing: 'settled' | 'provisional'
}

/**
 * The limit of the law that a period comes from: its name, provisions, force and readings.
 *
 * @zh 期限来源
 * @law none: where a period comes from
 * @category calendar
 * @since 0.1.0
 */
export interface LimitSource {
  readonly name: LimitName
  readonly bases: NonEmpty<ProvisionId>
  readonly force: Force
  readonly readings?: ReadonlyArray<InterpretationId>
}

/**
 * How a period is counted where the law leaves a choice. `roll: false` leaves a last day that rests where it is;
 * `provisional: true` counts past the calendar by the statutory holidays alone, and the answer says so.
 *
 * @zh 计算方式
 * @law civil/203.roll
 * @category calendar
 * @since 0.1.0
 */
export interface Counting {
  readonly roll?: boolean
  readonly provisional?: boolean
  readonly limit?: LimitSource
}

/**
 * Why there is no due day: no notice decides it yet, the period is none, or its start is no day.
 *
 * @zh 无法确定期限
 * @law holidays/6.arranged
 * @category calendar
 * @since 0.1.0
 */
export type NoDeadline = NotCounted | BadPeriod

/**
 * By which day a period ends that runs from an event. The event's own day is not counted. Working days end on a
 * working day by themselves; days and months whose last day rests roll to the first working day after it.
 *
 * @zh 计算期限
 * @law civil/201.start
 * @law civil/202.months
 * @law civil/203.roll
 * @law civil/1259.inclusive
 * @example
 * import { chinaCalendar, days, dueDate, type PlainDate } from 'double-random'
 *
 * const answer = dueDate(chinaCalendar())(days(60), '2026-08-03' as PlainDate)
 *
 * assert.ok(answer._tag === 'Right')
 * assert.strictEqual(answer.right.nominal, '2026-10-02')
 * assert.strictEqual(answer.right.due, '2026-10-08')
 *
 * @category calendar
 * @since 0.1.0
 */
export const dueDate =
  (calendar: WorkdayCalendar, counting: Counting = {}) =>
  (period: Period, event: PlainDate): E.Either<NoDeadline, Deadline> => {
    if (!isPeriod(period)) return E.left({ _tag: 'BadPeriod', path: 'period', value: period })
    if (!isPlainDate(event)) return E.left({ _tag: 'NotADate', path: 'event', value: event })
    const settled = counted(calendar, counting, period, event)
    if (E.isRight(settled) || counting.provisional !== true) return settled
    const estimate = provisionalFor(calendar, (longer) => counted(longer, counting, period, event))
    return estimate === undefined ? settled : E.right({ ...estimate, standing: 'provisional' })
  }

const counted = (
  calendar: WorkdayCalendar,
  counting: Counting,
  period: Period,
  event: PlainDate,
): E.Either<NoDeadline, Deadline> => {
  if (period.unit === 'workdays') return workdaysFrom(calendar, counting, period, event)
  const nominal = period.unit === 'days' ? plusDays(period.n)(event) : plusMonths(period.n)(event)
  return rolled(calendar, counting, period, event, nominal)
}

const workdaysFrom = (
  calendar: WorkdayCalendar,
  { limit }: Counting,
  period: Period,
  event: PlainDate,
): E.Either<NoDeadline, Deadline> => {
  const due = addWorkdays(calendar)(event, period.n)
  if (E.isLeft(due)) return due
  return E.right({
    ...named(limit, 'civil/201.start', []),
    readings: [...(limit?.readings ?? []), 'I-04'],
    period,
    event,
    nominal: due.right,
    due: due.right,
    calendar: calendar.id,
    adjustments: movedBetween(calendar, plusDays(1)(event), due.right),
    standing: 'settled',
  })
}

const rolled = (
  calendar: WorkdayCalendar,
  { limit, roll = true }: Counting,
  period: Period,
  event: PlainDate,
  nominal: PlainDate,
): E.Either<NoDeadline, Deadline> => {
  if (!isPlainDate(nominal)) return E.left({ _tag: 'BadPeriod', path: 'period', value: period }) // after 9999
  const due = roll ? workdayOnOrAfter(calendar)(nominal) : E.right(nominal)
  if (E.isLeft(due)) return due
  const start: ProvisionId = period.unit === 'months' ? 'civil/202.months' : 'civil/201.start'
  return E.right({
    ...named(limit, start, due.right === nominal ? [] : ['civil/203.roll']),
    readings: [...(limit?.readings ?? []), 'I-04', 'I-05'],
    period,
    event,
    nominal,
    due: due.right,
    calendar: calendar.id,
    adjustments: [
      ...monthEnd(period, event, nominal),
      ...(roll ? movedBetween(calendar, nominal, due.right) : []),
      ...rolling(nominal, due.right),
    ],
    standing: 'settled',
  })
}

const named = (limit: LimitSource | undefined, start: ProvisionId, more: ReadonlyArray<ProvisionId>) => {
  if (limit === undefined) return { bases: [start, ...more] as const, force: 'hard' as const }
  const [first, ...rest] = limit.bases
  return { limit: limit.name, bases: [first, ...rest, start, ...more] as const, force: limit.force }
}

const rolling = (from: PlainDate, to: PlainDate): ReadonlyArray<Adjustment> =>
  from === to ? [] : [{ _tag: 'RolledForward', basis: 'civil/203.roll', reading: 'I-05', from, to }]

/** A month without the corresponding day: 30 November and three months is 28 February. */
const monthEnd = (period: Period, event: PlainDate, date: PlainDate): ReadonlyArray<Adjustment> =>
  period.unit !== 'months' || date.slice(8) === event.slice(8)
    ? []
    : [
        {
          _tag: 'MonthEndTaken',
          basis: 'civil/202.months',
          day: Number(event.slice(8)),
          month: monthOf(date),
          date,
        },
      ]
