import { compareStatistics, finishStatistics, type Statistics, startStatistics } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const empty = finishStatistics([])(startStatistics)
const withCoverage = (num: number, den: number): Statistics => ({
  ...empty,
  total: { ...empty.total, figures: { ...empty.total.figures, coverage: { _tag: 'Value', num, den } } },
})
const changeOf = (earlier: Statistics, later: Statistics) =>
  compareStatistics({ earlier, later })?.total.figures.coverage.change

describe('[joint/7.statistics] the change of a figure', () => {
  it('by hand: from 5 % to 1/3 is 17/60 more, and back as much less', () => {
    expect(changeOf(withCoverage(5, 100), withCoverage(1, 3))).toEqual({ _tag: 'Change', num: 17, den: 60 })
    expect(changeOf(withCoverage(1, 3), withCoverage(5, 100))).toEqual({ _tag: 'Change', num: -17, den: 60 })
    expect(changeOf(withCoverage(1, 2), withCoverage(2, 4))).toEqual({ _tag: 'Change', num: 0, den: 1 })
  })

  it('added to the earlier value it is the later one, in lowest terms', () => {
    const value = fc.tuple(fc.nat(200_000), fc.integer({ min: 1, max: 200_000 }))
    fc.assert(
      fc.property(value, value, ([a, b], [c, d]) => {
        const change = changeOf(withCoverage(a, b), withCoverage(c, d))
        if (change?._tag !== 'Change') throw new Error(change?._tag)
        const [num, den] = [BigInt(change.num), BigInt(change.den)]
        // a/b + num/den = c/d
        expect((BigInt(a) * den + num * BigInt(b)) * BigInt(d)).toBe(BigInt(c) * BigInt(b) * den)
        const gcd = (x: bigint, y: bigint): bigint => (y === 0n ? x : gcd(y, x % y))
        expect(gcd(num < 0n ? -num : num, den)).toBe(1n)
      }),
    )
  })

  it('finer than a number of JSON keeps, it is given as text', () => {
    const [big, bigger] = [9_007_199_254_740_881, 9_007_199_254_740_847]
    expect(changeOf(withCoverage(1, big), withCoverage(1, bigger))).toEqual({
      _tag: 'TooFine',
      num: '34',
      den: `${BigInt(big) * BigInt(bigger)}`,
    })
  })
})
