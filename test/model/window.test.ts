import { intersect, type Window } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOfNumber } from '../../src/calendar/plainDate.js'

const windows = fc
  .tuple(fc.integer({ min: 18_900, max: 18_940 }), fc.nat(20))
  .map(([from, length]): Window => ({ opens: dayOfNumber(from), closes: dayOfNumber(from + length) }))
const days = Array.from({ length: 80 }, (_, i) => dayOfNumber(18_895 + i))
const within = (w: Window | undefined, day: string): boolean =>
  w !== undefined && w.opens <= day && day <= w.closes

describe('the days two windows share', () => {
  it('are exactly the days in both', () => {
    fc.assert(
      fc.property(windows, windows, (a, b) => {
        const both = intersect(a, b)
        for (const day of days) expect(within(both, day)).toBe(within(a, day) && within(b, day))
      }),
    )
  })

  it('are none, not a window turned round, where one closes before the other opens', () => {
    const [first, last] = [18_900, 18_910].map((n) => ({ opens: dayOfNumber(n), closes: dayOfNumber(n + 9) }))
    if (first === undefined || last === undefined) throw new Error('two windows are given')
    expect(intersect(first, last)).toBeUndefined()
    expect(intersect(first, { ...last, opens: first.closes })).toEqual({
      opens: first.closes,
      closes: first.closes,
    })
  })

  it('are the window itself where both are equal, and the same whichever stands first', () => {
    fc.assert(
      fc.property(windows, windows, (a, b) => {
        expect(intersect(a, a)).toEqual(a)
        expect(intersect(a, b)).toEqual(intersect(b, a))
      }),
    )
  })
})
