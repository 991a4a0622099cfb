import { either as E } from 'fp-ts'
import { isCount } from './count.js'

/**
 * A share kept as whole numbers: 5% is `{ num: 5, den: 100 }`. Never a float: `Math.ceil(100 * 0.07)` is 8.
 *
 * @zh 抽查比例
 * @law market/12.floor
 * @category model
 * @since 0.1.0
 */
export interface Ratio {
  readonly num: number
  readonly den: number
}

/**
 * A text that is no share between 0 and 1: what is expected is `5%`, `0.5‰` or `1/20`.
 *
 * @zh 比例有误
 * @law none: a bad input
 * @category model
 * @since 0.1.0
 */
export interface BadRatio {
  readonly _tag: 'BadRatio'
  readonly path: string
  readonly value: unknown
}

const DECIMAL = /^(\d{1,9})(?:\.(\d{1,6}))?(%|‰)$/
const FRACTION = /^(\d{1,9})\/(\d{1,9})$/

/** The largest whole number not above a·b/c; exact for whole a, b, c, also beyond 2^53. `NaN` where c is no denominator. */
const mulDiv = (a: number, b: number, c: number): number => {
  if (![a, b, c].every(Number.isSafeInteger) || c <= 0) return Number.NaN
  const product = a * b
  return Number.isSafeInteger(product)
    ? (product - (product % c)) / c
    : Number((BigInt(a) * BigInt(b)) / BigInt(c))
}

/** Is this a share: whole numbers, a positive denominator, between 0 and 1? Asked of whatever was given. */
export const isRatio = (value: unknown): value is Ratio => {
  const { num, den } = (value ?? {}) as Partial<Record<keyof Ratio, unknown>>
  return isCount(num) && isCount(den) && den > 0 && num <= den
}

/**
 * Reads a share from text: `5%`, `0.5‰`, `1/20`. A bare `5`, a full-width `5％`, `-1%`, `1/0` and anything
 * above the whole are refused.
 *
 * @zh 解析比例
 * @law market/12.floor
 * @example
 * import { parseRatio } from 'double-random'
 *
 * assert.deepStrictEqual(parseRatio('0.5%'), { _tag: 'Right', right: { num: 5, den: 1000 } })
 * assert.strictEqual(parseRatio('5')._tag, 'Left')
 *
 * @category model
 * @since 0.1.0
 */
export const parseRatio = (text: unknown, path = ''): E.Either<BadRatio, Ratio> => {
  const bad = E.left<BadRatio>({ _tag: 'BadRatio', path, value: text })
  if (typeof text !== 'string') return bad
  const decimal = DECIMAL.exec(text)
  const fraction = FRACTION.exec(text)
  const ratio =
    decimal !== null
      ? {
          num: Number([decimal[1], decimal[2]].join('')),
          den: (decimal[3] === '%' ? 100 : 1000) * 10 ** (decimal[2] ?? '').length,
        }
      : fraction !== null
        ? { num: Number(fraction[1]), den: Number(fraction[2]) }
        : undefined
  return isRatio(ratio) ? E.right(ratio) : bad
}

/** The smallest head-count not below the share (不低于): 5% of 109,275 is 5,464. */
export const atLeast =
  ({ num, den }: Ratio) =>
  (size: number): number =>
    size - mulDiv(size, den - num, den)

/** The largest head-count not above the share (不高于): 10% of 109,275 is 10,927. */
export const atMost =
  ({ num, den }: Ratio) =>
  (size: number): number =>
    mulDiv(size, num, den)

/** Compares two shares exactly. */
export const compareRatio = (a: Ratio, b: Ratio): -1 | 0 | 1 => {
  const [left, right] = [BigInt(a.num) * BigInt(b.den), BigInt(b.num) * BigInt(a.den)]
  return left < right ? -1 : left > right ? 1 : 0
}
