import { either as E } from 'fp-ts'
import type { MovedDay, Notice } from './notice.js'
import { type BadPeriod, isWhole } from './period.js'
import {
  dayNumber,
  dayOfNumber,
  isPlainDate,
  type NotADate,
  type PlainDate,
  plusDays,
  yearOf,
} from './plainDate.js'

/**
 * Which days are working days, from one day to another. A plain value: it can be kept, sent and compared, and
 * its `id` goes into every result. Extending it is data (`withNotice`, `withLocalDays`), not code.
 *
 * @zh 工作日历
 * @law holidays/6.arranged
 * @category calendar
 * @since 0.1.0
 */
export interface WorkdayCalendar {
  readonly id: string
  /** The first and the last day it answers for. */
  readonly from: PlainDate
  readonly to: PlainDate
  /** The notices it rests on, in the order they were laid down. */
  readonly notices: ReadonlyArray<Notice>
  /** The days that differ from Monday to Friday, in order. */
  readonly moved: ReadonlyArray<MovedDay>
  /** The number of the first day. */
  readonly first: number
  /** At `i`: the workdays among the first `i` days. */
  readonly counts: ReadonlyArray<number>
  /** The numbers of the workdays, in order. */
  readonly workdays: ReadonlyArray<number>
}

/**
 * No notice decides these days yet: the year that is missing, what the calendar covers, and how many working
 * days of those asked for are counted already.
 *
 * @zh 日历未覆盖
 * @law holidays/6.arranged
 * @category calendar
 * @since 0.1.0
 */
export interface NotCovered {
  readonly _tag: 'NotCovered'
  readonly year: number
  readonly calendar: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly counted?: number
  readonly asked?: number
}

/** That the calendar says nothing of a year. */
export const notCovered = (
  { id, from, to }: WorkdayCalendar,
  year: number,
  progress: { readonly counted?: number; readonly asked?: number } = {},
): NotCovered => ({ _tag: 'NotCovered', year, calendar: id, from, to, ...progress })

/**
 * Why nothing is counted: no notice decides these days yet, or what was given is no day. A day may come as a text that
 * nobody has read (`'2026-02-30' as PlainDate`), and no working day may be told of what is none.
 *
 * @zh 无法计算工作日
 * @law holidays/6.arranged
 * @category calendar
 * @since 0.1.0
 */
export type NotCounted = NotCovered | NotADate

const noDay = (path: string, value: unknown): E.Either<NotADate, never> =>
  E.left({ _tag: 'NotADate', path, value })

/** How far a day is from the calendar's first. */
const offsetIn = (calendar: WorkdayCalendar, date: PlainDate): number => dayNumber(date) - calendar.first

/** Without an answer, though counting began on a day: the year of the day, or of the one after the calendar's end. */
const missingYear = ({ from, to }: WorkdayCalendar, start: PlainDate, forward: boolean): number => {
  if (start < from || start > to) return yearOf(start)
  return yearOf(forward ? plusDays(1)(to) : plusDays(-1)(from))
}

/**
 * Is this day a working day? Make-up Saturdays and Sundays are; days off by notice are not.
 *
 * @zh 是否工作日
 * @law holidays/6.arranged
 * @example
 * import { chinaCalendar, isWorkday, type PlainDate } from 'double-random'
 *
 * const works = isWorkday(chinaCalendar())
 *
 * assert.deepStrictEqual(works('2026-02-14' as PlainDate), { _tag: 'Right', right: true })
 * assert.deepStrictEqual(works('2026-02-16' as PlainDate), { _tag: 'Right', right: false })
 * assert.strictEqual(works('2027-10-01' as PlainDate)._tag, 'Left')
 *
 * @category calendar
 * @since 0.1.0
 */
export const isWorkday =
  (calendar: WorkdayCalendar) =>
  (date: PlainDate): E.Either<NotCounted, boolean> => {
    if (!isPlainDate(date)) return noDay('date', date)
    const i = offsetIn(calendar, date)
    const [before, after] = [calendar.counts[i], calendar.counts[i + 1]]
    return before === undefined || after === undefined
      ? E.left(notCovered(calendar, yearOf(date)))
      : E.right(after > before)
  }

/**
 * The n-th working day after a day, which itself is not counted; before it where n is negative. Adding 0 gives
 * the day itself. Takes the same time for 20 and for 2,000.
 *
 * @zh 加减工作日
 * @law civil/201.start
 * @example
 * import { addWorkdays, chinaCalendar, type PlainDate } from 'double-random'
 *
 * const add = addWorkdays(chinaCalendar())
 *
 * assert.deepStrictEqual(add('2026-02-10' as PlainDate, 20), { _tag: 'Right', right: '2026-03-16' })
 * assert.deepStrictEqual(add('2026-03-16' as PlainDate, -20), { _tag: 'Right', right: '2026-02-10' })
 *
 * @category calendar
 * @since 0.1.0
 */
export const addWorkdays =
  (calendar: WorkdayCalendar) =>
  (date: PlainDate, n: number): E.Either<NotCounted | BadPeriod, PlainDate> => {
    if (!isPlainDate(date)) return noDay('date', date)
    if (!isWhole(n)) return E.left({ _tag: 'BadPeriod', path: 'n', value: n })
    if (n === 0) return E.right(date)
    const { counts, workdays } = calendar
    const i = offsetIn(calendar, date)
    // Stryker disable next-line EqualityOperator: none at all is answered above
    const forward = n > 0
    const passed = forward ? counts[i + 1] : counts[i]
    const found = workdays[(passed ?? Number.NaN) + (forward ? n - 1 : n)]
    if (found !== undefined) return E.right(dayOfNumber(found))

    const start = plusDays(forward ? 1 : -1)(date)
    const counted = passed === undefined ? 0 : forward ? workdays.length - passed : passed
    return E.left(
      notCovered(calendar, missingYear(calendar, start, forward), { counted, asked: Math.abs(n) }),
    )
  }

/**
 * How many working days lie after one day, up to and including another; negative where the second is earlier.
 * The inverse of adding.
 *
 * @zh 工作日天数
 * @law civil/201.start
 * @example
 * import { chinaCalendar, countWorkdays, type PlainDate } from 'double-random'
 *
 * const count = countWorkdays(chinaCalendar())
 *
 * assert.deepStrictEqual(count('2026-02-10' as PlainDate, '2026-03-16' as PlainDate), { _tag: 'Right', right: 20 })
 *
 * @category calendar
 * @since 0.1.0
 */
export const countWorkdays =
  (calendar: WorkdayCalendar) =>
  (after: PlainDate, through: PlainDate): E.Either<NotCounted, number> => {
    if (!isPlainDate(after)) return noDay('after', after)
    if (!isPlainDate(through)) return noDay('through', through)
    if (after === through) return E.right(0)
    // Stryker disable next-line EqualityOperator: the same day is answered above
    if (through < after) return E.map((n: number) => 0 - n)(countFrom(calendar, through, after))
    return countBetween(calendar, offsetIn(calendar, after) + 1, offsetIn(calendar, through) + 1)
  }

/** The workdays from one day, included, to another, excluded. */
const countFrom = (
  calendar: WorkdayCalendar,
  from: PlainDate,
  before: PlainDate,
): E.Either<NotCovered, number> =>
  countBetween(calendar, offsetIn(calendar, from), offsetIn(calendar, before))

/** The workdays among the days `start` to `end - 1`, counted from the calendar's first. */
const countBetween = (
  calendar: WorkdayCalendar,
  start: number,
  end: number,
): E.Either<NotCovered, number> => {
  const { counts, first } = calendar
  const [before, upTo] = [counts[start], counts[end]]
  if (before !== undefined && upTo !== undefined) return E.right(upTo - before)
  return E.left(notCovered(calendar, missingYear(calendar, dayOfNumber(first + start), true)))
}

/**
 * The day itself where it is a working day, else the first working day after it.
 *
 * @zh 当日或其后首个工作日
 * @law civil/203.roll
 * @example
 * import { chinaCalendar, type PlainDate, workdayOnOrAfter } from 'double-random'
 *
 * const roll = workdayOnOrAfter(chinaCalendar())
 *
 * assert.deepStrictEqual(roll('2026-10-02' as PlainDate), { _tag: 'Right', right: '2026-10-08' })
 * assert.deepStrictEqual(roll('2026-10-10' as PlainDate), { _tag: 'Right', right: '2026-10-10' })
 *
 * @category calendar
 * @since 0.1.0
 */
export const workdayOnOrAfter =
  (calendar: WorkdayCalendar) =>
  (date: PlainDate): E.Either<NotCounted, PlainDate> => {
    if (!isPlainDate(date)) return noDay('date', date)
    const { counts, workdays } = calendar
    const found = workdays[counts[offsetIn(calendar, date)] ?? Number.NaN]
    return found === undefined
      ? E.left(notCovered(calendar, missingYear(calendar, date, true)))
      : E.right(dayOfNumber(found))
  }

/**
 * The day itself where it is a working day, else the last working day before it.
 *
 * @zh 当日或其前最近工作日
 * @law holidays/6.arranged
 * @example
 * import { chinaCalendar, type PlainDate, workdayOnOrBefore } from 'double-random'
 *
 * const back = workdayOnOrBefore(chinaCalendar())
 *
 * assert.deepStrictEqual(back('2026-10-05' as PlainDate), { _tag: 'Right', right: '2026-09-30' })
 *
 * @category calendar
 * @since 0.1.0
 */
export const workdayOnOrBefore =
  (calendar: WorkdayCalendar) =>
  (date: PlainDate): E.Either<NotCounted, PlainDate> => {
    if (!isPlainDate(date)) return noDay('date', date)
    const { counts, workdays } = calendar
    const found = workdays[(counts[offsetIn(calendar, date) + 1] ?? Number.NaN) - 1]
    return found === undefined
      ? E.left(notCovered(calendar, missingYear(calendar, date, false)))
      : E.right(dayOfNumber(found))
  }
