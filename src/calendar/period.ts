import { either as E } from 'fp-ts'

/**
 * A time limit exactly as the text states it: 20个工作日, 60日 and 三个月 are three different things.
 *
 * @zh 期间
 * @law civil/201.start
 * @category calendar
 * @since 0.1.0
 */
export type Period =
  | { readonly unit: 'workdays'; readonly n: number }
  | { readonly unit: 'days'; readonly n: number }
  | { readonly unit: 'months'; readonly n: number }

/**
 * What was given where a period was expected: a whole number, at least 1, of working days, days or months.
 *
 * @zh 期间有误
 * @law none: the door of every period
 * @category calendar
 * @since 0.1.0
 */
export interface BadPeriod {
  readonly _tag: 'BadPeriod'
  readonly path: string
  readonly value: unknown
}

/**
 * So many working days: a whole number, at least 1. Make-up Saturdays and Sundays count.
 *
 * @zh 工作日期间
 * @law civil/201.start
 * @example
 * import { workdays } from 'double-random'
 *
 * assert.deepStrictEqual(workdays(20), { unit: 'workdays', n: 20 })
 *
 * @category calendar
 * @since 0.1.0
 */
export const workdays = (n: number): Period => ({ unit: 'workdays', n })

/**
 * So many calendar days: a whole number, at least 1.
 *
 * @zh 日期间
 * @law civil/201.start
 * @law civil/203.roll
 * @example
 * import { days } from 'double-random'
 *
 * assert.deepStrictEqual(days(60), { unit: 'days', n: 60 })
 *
 * @category calendar
 * @since 0.1.0
 */
export const days = (n: number): Period => ({ unit: 'days', n })

/**
 * So many months: a whole number, at least 1.
 *
 * @zh 月期间
 * @law civil/202.months
 * @law civil/203.roll
 * @example
 * import { months } from 'double-random'
 *
 * assert.deepStrictEqual(months(3), { unit: 'months', n: 3 })
 *
 * @category calendar
 * @since 0.1.0
 */
export const months = (n: number): Period => ({ unit: 'months', n })

/** Longer than any limit of the law: more than a century of days. Beyond it a date could leave the year 9999. */
const LONGEST = 40_000

/** A whole number that a count of days may have. */
export const isWhole = (n: unknown): n is number => Number.isInteger(n) && Math.abs(n as number) <= LONGEST

const UNITS: ReadonlyArray<unknown> = ['workdays', 'days', 'months']

/** Is this a period that can be counted? */
export const isPeriod = (input: unknown): input is Period => {
  if (typeof input !== 'object' || input === null || !('unit' in input) || !('n' in input)) return false
  return UNITS.includes(input.unit) && isWhole(input.n) && input.n >= 1
}

/**
 * Reads a period: `{ unit: 'workdays' | 'days' | 'months', n }`. Refuses another unit, and a number that is not
 * whole or not at least 1.
 *
 * @zh 解析期间
 * @law none: the door of every period
 * @example
 * import { parsePeriod } from 'double-random'
 *
 * assert.deepStrictEqual(parsePeriod({ unit: 'days', n: 60 }), { _tag: 'Right', right: { unit: 'days', n: 60 } })
 * assert.deepStrictEqual(parsePeriod({ unit: 'days', n: 1.5 }, 'review'), {
 *   _tag: 'Left',
 *   left: { _tag: 'BadPeriod', path: 'review', value: { unit: 'days', n: 1.5 } },
 * })
 *
 * @category calendar
 * @since 0.1.0
 */
export const parsePeriod = (input: unknown, path = ''): E.Either<BadPeriod, Period> =>
  isPeriod(input)
    ? E.right({ unit: input.unit, n: input.n })
    : E.left({ _tag: 'BadPeriod', path, value: input })
