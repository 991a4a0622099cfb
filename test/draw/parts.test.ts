import { type DrawPart, drawParts, freezeRoster, nobleHash, type RosterRow } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digits, draw, left, right, rows } from './support.js'

/** Rows dealt to a few parts, the parts in any order. */
const dealt = rows(40).chain((own) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: own.length, maxLength: own.length }),
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
    )
    .map(([to, order]) => ({ own, parts: order.map((part) => own.filter((_, i) => to[i] === part)) })),
)

const partsOf = (own: ReadonlyArray<RosterRow>) => {
  const whole = draw(own, { reserve: 2 })
  return { whole, ...right(drawParts(nobleHash)({ commitment: whole.commitment, seed: digits() })) }
}

describe('drawParts', () => {
  it('gives the record of the whole for any partition in any order', () => {
    fc.assert(
      fc.property(dealt, ({ own, parts }) => {
        const { whole, part, concat, empty, record } = partsOf(own)
        expect(right(record(parts.map(part).reduce(concat, empty)))).toEqual(whole)
      }),
    )
  })

  it('is a commutative monoid', () => {
    fc.assert(
      fc.property(dealt, ({ own, parts }) => {
        const { part, concat, empty } = partsOf(own)
        const [x, y, z] = parts.map(part) as [DrawPart, DrawPart, DrawPart]
        expect(concat(empty, x)).toEqual(x)
        expect(concat(x, empty)).toEqual(x)
        expect(concat(x, concat(y, z))).toEqual(concat(concat(x, y), z))
        expect(concat(x, y)).toEqual(concat(y, x))
      }),
    )
  })

  it('reads any iterable once, and keeps no more than is drawn', () => {
    const own = Array.from({ length: 500 }, (_, i) => ({ id: `s${i}`, stratum: 's' }))
    const { whole, part, record } = partsOf(own)
    function* stream() {
      yield* own
    }
    const streamed = part(stream())
    expect(streamed.strata[0]?.best).toHaveLength(125 + 2)
    expect(right(record(streamed))).toEqual(whole)
  })

  it('keeps no more than is drawn where parts are joined', () => {
    const own = Array.from({ length: 40 }, (_, i) => ({ id: `s${i}`, stratum: 's' }))
    const { whole, part, concat, record } = partsOf(own)
    const joined = concat(part(own.slice(0, 20)), part(own.slice(20)))
    expect(joined.strata[0]?.best).toHaveLength(10 + 2)
    expect(right(record(joined))).toEqual(whole)
  })

  it('takes what a part does not name for nobody', () => {
    const own = Array.from({ length: 20 }, (_, i) => ({ id: `s${i}`, stratum: i < 12 ? 'A' : 'B' }))
    const { whole, part, concat, empty, record } = partsOf(own)
    const nothing = { strata: [] }
    expect(concat(nothing, part(own))).toEqual(part(own))
    expect(concat(part(own), nothing)).toEqual(part(own))
    expect(concat(nothing, nothing)).toEqual(empty)
    const [a, b] = part(own).strata
    if (a === undefined || b === undefined) throw new Error('two strata are committed')
    expect(right(record({ strata: [b, a] }))).toEqual(whole)
    const given = { n: 0, eligible: 0 }
    expect(left(record({ strata: [b] }))).toEqual([
      { _tag: 'CountsDiffer', path: 'strata[0]', stratum: 'A', committed: { n: 12, eligible: 12 }, given },
    ])
  })

  it('refuses a whole of other counts, whether of those in scope or of those who may be drawn', () => {
    const own = Array.from({ length: 20 }, (_, i) => ({ id: `s${i}`, stratum: 's' }))
    const { part, record } = partsOf(own)
    const out = own.map((row, i) => (i === 3 ? { ...row, leftOut: 'yearly-limit' as const } : row))
    expect(left(record(part(out)))).toEqual([
      {
        _tag: 'CountsDiffer',
        path: 'strata[0]',
        stratum: 's',
        committed: { n: 20, eligible: 20 },
        given: { n: 20, eligible: 19 },
      },
    ])
    const one = { id: 'one more', stratum: 's', leftOut: 'yearly-limit' } as const
    expect(left(record(part([...own, one])))).toMatchObject([{ given: { n: 21, eligible: 20 } }])
  })

  it('refuses a whole that lacks a part or has one twice', () => {
    const own = Array.from({ length: 20 }, (_, i) => ({ id: `s${i}`, stratum: 's' }))
    const { part, concat, record } = partsOf(own)
    const half = part(own.slice(0, 10))
    expect(left(record(half))).toEqual([
      {
        _tag: 'CountsDiffer',
        path: 'strata[0]',
        stratum: 's',
        committed: { n: 20, eligible: 20 },
        given: { n: 10, eligible: 10 },
      },
    ])
    expect(record(concat(half, concat(half, part(own))))._tag).toBe('Left')
    // one row comes with both parts, in place of another: the counts are right, and it would be drawn twice
    const drawn = right(record(part(own))).strata[0]?.drawn[0]
    const others = own.filter(({ id }) => id !== drawn?.id)
    const twice = concat(part([{ id: drawn?.id ?? '', stratum: 's' }]), part(others.slice(0, 9)))
    const whole = concat(twice, part([...others.slice(9, 18), { id: drawn?.id ?? '', stratum: 's' }]))
    expect(left(record(whole))).toEqual([
      {
        _tag: 'DuplicateId',
        path: 'strata[0].best[1].id',
        first: 'strata[0].best[0].id',
        value: drawn?.id,
      },
    ])
    expect(right(freezeRoster(nobleHash)(own)).rows).toHaveLength(20)
  })
})
