import { quota } from 'double-random'
import { describe, expect, it } from 'vitest'

const STEPS = 10_000
const steps = Array.from({ length: STEPS + 1 }, (_, num) => num)
const whole = { num: 1, den: 1 }

/** Small sizes one by one, both sides of every round number, primes, and the subjects of Linxia. */
const sizes: ReadonlyArray<number> = [
  ...Array.from({ length: 21 }, (_, n) => n),
  ...[100, 1_000, 10_000, 100_000].flatMap((n) => [n - 1, n, n + 1]),
  ...[109_275, 333_333, 524_287, 777_777, 999_983, 999_999, 1_000_000],
]

/** Asked share by share and size by size, in whole numbers that cannot round; gives the pairs that fail. */
const failing = (
  holds: (size: number, num: number) => boolean,
  of: ReadonlyArray<number> = sizes,
  shares: ReadonlyArray<number> = steps,
): ReadonlyArray<readonly [number, number]> =>
  of.flatMap((size) => shares.filter((num) => !holds(size, num)).map((num) => [size, num] as const))

const taken = (size: number, num: number): number =>
  quota({ size, ratio: { num, den: STEPS }, ceiling: whole })
const capped = (size: number, num: number): number =>
  quota({ size, ratio: whole, ceiling: { num, den: STEPS } })

/** The least whole number that is not below the share: enough, and one less is not. */
const isLeast = (size: number, num: number): boolean => {
  const [n, asked, per] = [BigInt(taken(size, num)), BigInt(size) * BigInt(num), BigInt(STEPS)]
  return n * per >= asked && (n === 0n || (n - 1n) * per < asked)
}

/** The greatest whole number that is not above the ceiling, and one where not even one fits under it. */
const isGreatest = (size: number, num: number): boolean => {
  const [n, allowed, per] = [BigInt(capped(size, num)), BigInt(size) * BigInt(num), BigInt(STEPS)]
  if (size === 0) return n === 0n
  return allowed < per ? n === 1n : n * per <= allowed && (n + 1n) * per > allowed
}

describe('every share in steps of 0.01 %', () => {
  it('never undershoots, and takes no more than it must', () => {
    expect(failing(isLeast)).toEqual([])
  })

  it('never exceeds its ceiling, and leaves out no more than it must', () => {
    expect(failing(isGreatest)).toEqual([])
  })
})

describe('every size up to a million', () => {
  // quota takes sums up to 10^10 here, which a double holds exactly: no bigint, so that a million is quick
  const all = Array.from({ length: 1_000_001 }, (_, n) => n)

  it.each([1, 500, 3_333, 9_999])('a share of %i steps is exact', (num) => {
    expect(
      all.filter((size) => {
        const n = taken(size, num)
        return n * STEPS < size * num || (n > 0 && (n - 1) * STEPS >= size * num)
      }),
    ).toEqual([])
  })

  it('a ceiling of 10 % is exact, and one subject may be drawn of nine or fewer', () => {
    expect(
      all.filter((size) => capped(size, 1_000) !== (size === 0 ? 0 : Math.max(1, (size - (size % 10)) / 10))),
    ).toEqual([])
  })
})
