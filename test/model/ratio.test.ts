import { parseRatio } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atLeast, atMost, compareRatio, isRatio } from '../../src/model/ratio.js'

/** The definition in whole numbers of any size. */
const ceilOf = (num: number, den: number, n: number): bigint =>
  (BigInt(n) * BigInt(num) + BigInt(den) - 1n) / BigInt(den)
const floorOf = (num: number, den: number, n: number): bigint => (BigInt(n) * BigInt(num)) / BigInt(den)

const hundredth = fc.integer({ min: 0, max: 10_000 })
const size = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.constantFrom(0, 1, 9, 10, 999_999, 1_000_000),
)
const anyRatio = fc
  .tuple(fc.nat(Number.MAX_SAFE_INTEGER), fc.nat(Number.MAX_SAFE_INTEGER))
  .map(([a, b]) => ({ num: Math.min(a, b), den: Math.max(a, b, 1) }))

describe('a share of a head-count', () => {
  it('is exact for all sizes to a million, in steps of 0.01 %', () => {
    fc.assert(
      fc.property(hundredth, size, (num, n) => {
        const share = { num, den: 10_000 }
        expect(BigInt(atLeast(share)(n))).toBe(ceilOf(num, 10_000, n))
        expect(BigInt(atMost(share)(n))).toBe(floorOf(num, 10_000, n))
      }),
      { numRuns: 2_000 },
    )
  })

  it('is exact for every step of 0.01 % at sizes where floats go wrong', () => {
    const sizes = [1, 3, 7, 100, 109_275, 999_983, 1_000_000]
    const wrong = Array.from({ length: 10_001 }, (_, num) => num).flatMap((num) =>
      sizes.filter((n) => {
        const share = { num, den: 10_000 }
        return (
          BigInt(atLeast(share)(n)) !== ceilOf(num, 10_000, n) ||
          BigInt(atMost(share)(n)) !== floorOf(num, 10_000, n)
        )
      }),
    )
    expect(wrong).toEqual([])
  })

  it('is exact beyond 2^53 too', () => {
    fc.assert(
      fc.property(anyRatio, fc.nat(Number.MAX_SAFE_INTEGER), (share, n) => {
        expect(BigInt(atLeast(share)(n))).toBe(ceilOf(share.num, share.den, n))
        expect(BigInt(atMost(share)(n))).toBe(floorOf(share.num, share.den, n))
      }),
    )
  })

  it.each([
    ['7% of 100, where floats give 8', { num: 7, den: 100 }, 100, 7, 7],
    ['5% of 109,275', { num: 5, den: 100 }, 109_275, 5_464, 5_463],
    ['10% of 109,275', { num: 10, den: 100 }, 109_275, 10_928, 10_927],
    ['a share of nobody', { num: 1, den: 3 }, 0, 0, 0],
    ['no share', { num: 0, den: 7 }, 12, 0, 0],
    ['the whole', { num: 7, den: 7 }, 12, 12, 12],
  ])('%s', (_name, share, n, up, down) => {
    expect([atLeast(share)(n), atMost(share)(n)]).toEqual([up, down])
  })

  it('of no denominator is no number, and nothing throws', () => {
    expect(atLeast({ num: 1, den: 0 })(10)).toBeNaN()
    expect(atMost({ num: 3, den: 0 })(2 ** 52)).toBeNaN()
    expect(atMost({ num: 1, den: -2 })(10)).toBeNaN()
    expect(atMost({ num: Number.NaN, den: 5 })(10)).toBeNaN()
    expect(atMost({ num: 1, den: 2 })(0.5)).toBeNaN()
  })
})

describe('reading a share', () => {
  it.each([
    ['5%', { num: 5, den: 100 }],
    ['0.01%', { num: 1, den: 10_000 }],
    ['0.5‰', { num: 5, den: 10_000 }],
    ['1/20', { num: 1, den: 20 }],
    ['0%', { num: 0, den: 100 }],
    ['100%', { num: 100, den: 100 }],
    ['100.00%', { num: 10_000, den: 10_000 }],
  ])('%s', (text, right) => {
    expect(parseRatio(text)).toEqual({ _tag: 'Right', right })
  })

  it.each([
    '5',
    '5\uff05',
    '\uff15%',
    '-1%',
    '1/0',
    '0/0',
    '101%',
    '3/2',
    '',
    ' 5%',
    '5 %',
    '5%%',
    '1e1%',
    '.5%',
    '5.%',
    '0.05',
    5,
    null,
    undefined,
    {},
    ['5%'],
  ])('refuses %j and gives it back', (value) => {
    expect(parseRatio(value, 'items[3].ratio')).toEqual({
      _tag: 'Left',
      left: { _tag: 'BadRatio', path: 'items[3].ratio', value },
    })
  })

  it('of a value that stands nowhere in particular is refused with an empty path', () => {
    expect(parseRatio('5')).toEqual({ _tag: 'Left', left: { _tag: 'BadRatio', path: '', value: '5' } })
  })

  it('keeps every step of 0.01 %', () => {
    fc.assert(
      fc.property(hundredth, (num) => {
        const text = `${Math.floor(num / 100)}.${`${num % 100}`.padStart(2, '0')}%`
        expect(parseRatio(text)).toEqual({ _tag: 'Right', right: { num, den: 10_000 } })
      }),
    )
  })
})

describe('comparing shares', () => {
  it('is by cross products, for every size of number', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        const difference = BigInt(a.num) * BigInt(b.den) - BigInt(b.num) * BigInt(a.den)
        expect(compareRatio(a, b)).toBe(difference === 0n ? 0 : difference > 0n ? 1 : -1)
        expect(compareRatio(b, a)).toBe(compareRatio(a, b) === 0 ? 0 : -compareRatio(a, b))
      }),
    )
  })

  it('knows a share when it sees one', () => {
    expect(isRatio({ num: 1, den: 2 })).toBe(true)
    expect(
      [
        { num: 3, den: 2 },
        { num: -1, den: 2 },
        { num: 0, den: 0 },
        { num: 0.5, den: 1 },
        { num: 1, den: 1.5 },
        { num: 0, den: -1 },
        { num: 1 },
        null,
        undefined,
        '1/2',
        0.5,
      ].filter(isRatio),
    ).toEqual([])
  })
})
