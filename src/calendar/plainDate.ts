import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addMonths } from 'date-fns/addMonths'
import { either as E } from 'fp-ts'
import { dayOfText, monthOfText, numberOfText, partsOfNumber, yearOfText } from './kernel/civil.js'

declare const brand: unique symbol

/**
 * A day on the wall calendar, written `YYYY-MM-DD`. It has no time and no zone, sorts and compares as text,
 * and is its own JSON.
 *
 * @zh 日期
 * @law none: the unit every limit is counted in
 * @category calendar
 * @since 0.1.0
 */
export type PlainDate = string & { readonly [brand]: 'PlainDate' }

/**
 * What was given where a day was expected.
 *
 * @zh 日期有误
 * @law none: a bad input
 * @category calendar
 * @since 0.1.0
 */
export interface NotADate {
  readonly _tag: 'NotADate'
  readonly path: string
  readonly value: unknown
}

const MS_PER_DAY = 86_400_000
/** Day 0, 1970-01-01, was a Thursday: three days after a Monday. */
const THURSDAY = 3
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** How many days a month has; a month that there is not has none. */
const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)

/**
 * Is this text a real day, written in full? `2022-02-30` and `2022-2-5` are not.
 *
 * @zh 是否为日期
 * @law none: the door of every date
 * @example
 * import { isPlainDate } from 'double-random'
 *
 * assert.strictEqual(isPlainDate('2024-02-29'), true)
 * assert.strictEqual(isPlainDate('2022-2-5'), false)
 *
 * @category calendar
 * @since 0.1.0
 */
export const isPlainDate = (input: unknown): input is PlainDate => {
  if (typeof input !== 'string') return false
  const [year, day] = [yearOfText(input), dayOfText(input)]
  return year >= 1 && day >= 1 && day <= monthLength(year, monthOfText(input))
}

/**
 * Reads a day. Refuses whatever is not a real day in the form `YYYY-MM-DD`: `2022-02-30`, `2022-2-5`,
 * `20220205`, a date-time, a number, null.
 *
 * @zh 解析日期
 * @law none: the door of every date
 * @example
 * import { plainDate } from 'double-random'
 *
 * assert.deepStrictEqual(plainDate('2022-01-15'), { _tag: 'Right', right: '2022-01-15' })
 * assert.deepStrictEqual(plainDate('2022-02-30'), {
 *   _tag: 'Left',
 *   left: { _tag: 'NotADate', path: '', value: '2022-02-30' },
 * })
 *
 * @category calendar
 * @since 0.1.0
 */
export const plainDate = (input: unknown, path = ''): E.Either<NotADate, PlainDate> =>
  isPlainDate(input) ? E.right(input) : E.left({ _tag: 'NotADate', path, value: input })

/** `01` to `31`, ready to be written. */
const TWO: ReadonlyArray<string> = Array.from({ length: 32 }, (_, n) => `${n}`.padStart(2, '0'))

const written = (year: number, month: number, day: number): PlainDate => {
  // Stryker disable next-line ConditionalExpression: four digits need no padding, and most years have four
  const four = year > 999 ? `${year}` : `${year}`.padStart(4, '0')
  return `${four}-${TWO[month] ?? ''}-${TWO[day] ?? ''}` as PlainDate
}

const utc = (date: PlainDate): Date => new UTCDateMini(`${date}T00:00:00Z`)

/** The number of the day, counted from 1970-01-01 (day 0). Consecutive days have consecutive numbers. */
export const dayNumber = (date: PlainDate): number => numberOfText(date)

/** The day with this number; the inverse of `dayNumber`. */
export const dayOfNumber = (n: number): PlainDate => {
  const [year, month, day] = partsOfNumber(n)
  return written(year, month, day)
}

/** The day so many days later (earlier when negative). */
export const plusDays =
  (days: number) =>
  (date: PlainDate): PlainDate =>
    dayOfNumber(dayNumber(date) + days)

/** The corresponding day so many months later, or that month's last day where there is none (民法典 202). */
export const plusMonths =
  (months: number) =>
  (date: PlainDate): PlainDate =>
    dayOfNumber(addMonths(utc(date), months).getTime() / MS_PER_DAY)

/** The year of a day. */
export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4))

/** The month of a day, 1 to 12. */
export const monthOf = (date: PlainDate): number => Number(date.slice(5, 7))

/** The day of the week: 1 Monday to 7 Sunday. */
export const weekday = (date: PlainDate): number => {
  const n = dayNumber(date) + THURSDAY
  return (((n % 7) + 7) % 7) + 1
}

/** The first day of a month. */
export const firstOfMonth = (year: number, month: number): PlainDate => written(year, month, 1)

/** The last day of a month. */
export const lastOfMonth = (year: number, month: number): PlainDate =>
  written(year, month, monthLength(year, month))
