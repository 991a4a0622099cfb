import { either as E } from 'fp-ts'
import { dayNumber, dayOfNumber, isPlainDate, type PlainDate } from './plainDate.js'

/**
 * What was given where an instant was expected: milliseconds since 1970, or a date-time that names its offset
 * (`2026-01-15T20:00:00Z`, `…+08:00`), from 1992 to 9999. Before 1992 China's clocks changed with the season.
 *
 * @zh 时刻有误
 * @law none: the edge where time comes in
 * @category calendar
 * @since 0.1.0
 */
export interface NotAnInstant {
  readonly _tag: 'NotAnInstant'
  readonly path: string
  readonly value: unknown
}

const MS_PER_DAY = 86_400_000
const SHANGHAI_MS = 8 * 3_600_000
const EARLIEST = 694_195_200_000
const LATEST = 253_402_271_999_999
const SHAPE = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?:Z|([+-])(\d{2}):(\d{2}))$/

/**
 * The minute of a written instant, in milliseconds, or `undefined` where the text is none. What is finer decides no
 * day: every offset is of whole minutes.
 */
const minuteOf = (text: string): number | undefined => {
  const parts = SHAPE.exec(text)
  if (parts === null || !isPlainDate(parts[1])) return undefined
  const [hour, minute, second] = [Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 0)]
  const [offsetHour, offsetMinute] = [Number(parts[6] ?? 0), Number(parts[7] ?? 0)]
  if (hour > 23 || minute > 59 || second > 59 || offsetHour > 14 || offsetMinute > 59) return undefined
  const ahead = (parts[5] === '-' ? -1 : 1) * (offsetHour * 60 + offsetMinute)
  return dayNumber(parts[1]) * MS_PER_DAY + (hour * 60 + minute - ahead) * 60_000
}

/**
 * The day in China on which an instant falls, whatever the host's zone: milliseconds since 1970, or a date-time
 * with its offset. A date-time without one, or seconds in place of milliseconds, is refused.
 *
 * @zh 时刻换算为日期
 * @law none: the edge where time comes in
 * @example
 * import { fromInstant } from 'double-random'
 *
 * assert.deepStrictEqual(fromInstant('2026-01-15T16:00:00Z'), { _tag: 'Right', right: '2026-01-16' })
 * assert.strictEqual(fromInstant('2026-01-15T16:00:00')._tag, 'Left')
 *
 * @category calendar
 * @since 0.1.0
 */
export const fromInstant = (input: unknown, path = ''): E.Either<NotAnInstant, PlainDate> => {
  const ms = typeof input === 'string' ? minuteOf(input) : input
  return typeof ms === 'number' && ms >= EARLIEST && ms <= LATEST
    ? E.right(dayOfNumber(Math.floor((ms + SHANGHAI_MS) / MS_PER_DAY)))
    : E.left({ _tag: 'NotAnInstant', path, value: input })
}
