import { earliestRound, quicknet, roundAt, timeOfRound, verifyBeacon } from 'double-random/beacon'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { left, ROUND_1000, right } from './support.js'

/** Rounds of the public chain, as published; the randomness of 657413 is a third program's (drand-verify). */
const published = [
  {
    round: 1000,
    signature:
      'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39',
    randomness: ROUND_1000,
  },
  {
    round: 657413,
    signature:
      'b713718a38ae728dfd477991af2822e08d2f305e47718cef9f7848ce4050e7be41076862b98fad56e91a6b85b89cd97b',
    randomness: 'fc1873a13f3545aeade8401532ef5519920652eee6b0d2b19ca12643b87b3587',
  },
  {
    round: 32281667,
    signature:
      'b0f5ae301358ff87a9d3dd539ed4a07c0148b1ab4f7b61a8ca43c7e9ca7ca9553e4faae9188deb30b2cd1a7f447e3e5b',
    randomness: '4fd2fc55983dbfa3f446d8a0bd56f16cc8c5e76afd1ec154b60d477cbabed13b',
  },
] as const
const [thousand, other] = published

describe('verifyBeacon', () => {
  it.each(published)('accepts the published round $round', (round) => {
    expect(right(verifyBeacon(quicknet)(round)).value).toBe(round.randomness)
  })

  it('refuses a round under another number', () => {
    expect(left(verifyBeacon(quicknet)({ ...thousand, round: 1001 }))).toEqual([
      { _tag: 'SignatureDoesNotVerify', path: 'signature', round: 1001 },
    ])
  })

  it('refuses another round’s signature, bytes that are no point, and texts that are no signature', () => {
    const signatures = [other.signature, `a${thousand.signature.slice(1)}`, 'ff'.repeat(48), 'xyz', '']
    for (const signature of signatures)
      expect(verifyBeacon(quicknet)({ ...thousand, signature })._tag).toBe('Left')
  })

  it('refuses a value that is not the SHA-256 of the signature', () => {
    expect(left(verifyBeacon(quicknet)({ ...thousand, randomness: other.randomness }))[0]._tag).toBe(
      'RandomnessDiffers',
    )
  })

  it('refuses numbers that are no rounds', () => {
    for (const round of [0, -1, 1.5, Number.NaN])
      expect(left(verifyBeacon(quicknet)({ ...thousand, round }))[0]._tag).toBe('BadBeaconValue')
  })
})

describe('the rounds of the chain', () => {
  it.each([
    [1692803366, undefined],
    [1692803367, 1],
    [1692803369, 1],
    [1692803370, 2],
    [1692806364, 1000],
  ])('at second %i the newest is %s', (seconds, round) => {
    const at = roundAt(quicknet)(seconds)
    expect(at._tag === 'Right' ? at.right : undefined).toBe(round)
  })

  it('come out when the arithmetic says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 40 }), (round) => {
        expect(right(roundAt(quicknet)(right(timeOfRound(quicknet)(round))))).toBe(round)
      }),
    )
  })

  it('that a commitment may name come out after it was public for the margin', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1692803367, max: 4000000000 }),
        fc.integer({ min: 0, max: 86400 }),
        (publishedAt, margin) => {
          const round = right(earliestRound(quicknet)({ publishedAt, margin }))
          expect(right(timeOfRound(quicknet)(round))).toBeGreaterThan(publishedAt + margin)
          expect(right(timeOfRound(quicknet)(round)) - 3).toBeLessThanOrEqual(publishedAt + margin)
        },
      ),
    )
  })
})
