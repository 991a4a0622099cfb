import { nobleHash, openName, verifyOpened, verifyWithheld, withholdNames } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draw, left, ROUND_1000, right, rows } from './support.js'

const secret = 'thirty-two characters of a secret'

describe('names withheld until the visit', () => {
  it('stand in no published place, and neither do tickets, thresholds and the digits rolled', () => {
    fc.assert(
      fc.property(rows(), (own) => {
        const record = draw(own, { reserve: 1, names: 'withheld' })
        const text = JSON.stringify(right(withholdNames(nobleHash)({ record, secret })).strata)
        for (const { drawn, reserve } of record.strata)
          for (const { id, ticket } of [...drawn, ...reserve]) {
            expect(text).not.toContain(`"id":${JSON.stringify(id)}`)
            expect(text).not.toContain(ticket)
          }
        expect(JSON.stringify(right(withholdNames(nobleHash)({ record, secret })).seed)).not.toContain('3141')
      }),
    )
  })

  it('open one by one, and all together', () => {
    fc.assert(
      fc.property(rows(), (own) => {
        const record = draw(own, { reserve: 1, names: 'withheld' })
        const published = right(withholdNames(nobleHash)({ record, secret }))
        const openings = record.strata.flatMap(({ stratum, drawn }) =>
          drawn.map(({ id }) => right(openName(nobleHash)({ record, secret, stratum, id }))),
        )
        expect(right(verifyWithheld(nobleHash)({ published, openings })).value).toBe('confirmed')
        expect(right(verifyOpened(nobleHash)({ published, record, secret })).value).toBe('confirmed')
        for (const opening of openings) {
          const other = { ...opening, id: `${opening.id}x` }
          expect(right(verifyWithheld(nobleHash)({ published, openings: [other] }))).toEqual({
            value: 'refuted',
            because: [
              {
                _tag: 'OpeningDiffers',
                basis: 'joint/5.trace',
                stratum: other.stratum,
                rank: other.rank,
                id: other.id,
              },
            ],
          })
        }
      }),
    )
  })

  it('open for nobody else', () => {
    const own = Array.from({ length: 8 }, (_, i) => ({ id: `a${i}`, stratum: 's' }))
    const record = draw(own, { names: 'withheld' })
    const drawn = record.strata[0]?.drawn[0]?.id ?? ''
    for (const [stratum, id, path, value, expected] of [
      ['t', drawn, 'stratum', 't', 'the name of a stratum'],
      ['s', 'b', 'id', 'b', 'a drawn rank'],
    ] as const)
      expect(left(openName(nobleHash)({ record, secret, stratum, id }))).toEqual([
        { _tag: 'BadValue', path, value, expected },
      ])
  })

  it('refute a record that was exchanged before it was opened', () => {
    const own = Array.from({ length: 8 }, (_, i) => ({ id: `a${i}`, stratum: 's' }))
    const published = right(withholdNames(nobleHash)({ record: draw(own, { names: 'withheld' }), secret }))
    const other = draw(own, { names: 'withheld' }, [{ _tag: 'digits', value: '27182818284590452353' }])
    expect(right(verifyOpened(nobleHash)({ published, record: other, secret })).value).toBe('refuted')
  })

  it('say how many are open, and what differs where something does', () => {
    const own = Array.from({ length: 8 }, (_, i) => ({ id: `a${i}`, stratum: 's' }))
    const record = draw(own, { reserve: 1, names: 'withheld' })
    const published = right(withholdNames(nobleHash)({ record, secret }))
    const [stratum] = published.strata
    if (stratum === undefined) throw new Error('one stratum is drawn')
    const id = record.strata[0]?.drawn[1]?.id ?? ''
    const openings = [right(openName(nobleHash)({ record, secret, stratum: 's', id }))]
    const basis = 'joint/5.trace'
    expect(right(verifyWithheld(nobleHash)({ published, openings: [...openings, ...openings] }))).toEqual(
      right(verifyWithheld(nobleHash)({ published, openings })),
    )
    const because = (changed: object, opened = openings) =>
      right(verifyWithheld(nobleHash)({ published: { ...published, ...changed }, openings: opened })).because
    expect(because({})).toEqual([{ _tag: 'WithheldConfirmed', basis, opened: 1, sealed: 2 }])
    const next = record.strata[0]?.drawn[0]?.id ?? ''
    const both = [...openings, right(openName(nobleHash)({ record, secret, stratum: 's', id: next }))]
    expect(because({}, both)).toEqual([{ _tag: 'WithheldConfirmed', basis, opened: 2, sealed: 1 }])
    const differs = (path: string, recorded: unknown, recomputed: unknown) => [
      { _tag: 'WithheldDiffers', basis, path, recorded, recomputed },
    ]
    const strata = (change: object) => ({ strata: [{ ...stratum, ...change }] })
    expect(because({ commitmentDigest: 'x' })).toEqual(
      differs('commitmentDigest', 'x', published.commitmentDigest),
    )
    expect(because(strata({ stratum: 't' }), [])).toEqual(differs('strata[0].stratum', 't', 's'))
    expect(because(strata({ n: 9 }))).toEqual(differs('strata[0].n', 9, 8))
    expect(because(strata({ eligible: 7 }))).toEqual(differs('strata[0].eligible', 7, 8))
    expect(because(strata({ k: 3 }))).toContainEqual(differs('strata[0].drawn', 2, 3)[0])
    expect(because({ strata: [] }, [])).toEqual(differs('strata', 0, 1))
    expect(because({ strata: [stratum, stratum] })).toContainEqual(differs('strata', 2, 1)[0])
    const unknown = openings.map((opening) => ({ ...opening, stratum: 't', rank: 9 }))
    expect(because({}, unknown)).toMatchObject([{ _tag: 'OpeningDiffers', stratum: 't', rank: 9, id }])
    const whole = right(verifyOpened(nobleHash)({ published, record, secret }))
    expect(whole.because).toEqual([{ _tag: 'WithheldConfirmed', basis, opened: 3, sealed: 0 }])
    const forged = { ...published, sealed: 'x' }
    expect(right(verifyOpened(nobleHash)({ published: forged, record, secret })).because).toEqual(
      differs('sealed', 'x', published.sealed),
    )
  })

  it('are refused where the whole seed is public, and where the secret is short', () => {
    const own = [{ id: 'a', stratum: 's' }]
    const record = draw(own, { seed: [{ _tag: 'beacon', chain: 'quicknet', round: 1000 }] }, [
      { _tag: 'beacon', round: 1000, value: ROUND_1000 },
    ])
    expect(left(withholdNames(nobleHash)({ record, secret: 'short' }))).toMatchObject([
      { path: 'secret' },
      {
        path: 'record.seed',
        value: record.seed,
        expected: 'a source of digits, so that the names can be withheld',
      },
    ])
    const mixed = draw(own, { names: 'withheld' })
    expect(withholdNames(nobleHash)({ record: mixed, secret: 'x'.repeat(32) })._tag).toBe('Right')
    for (const wrong of ['x'.repeat(31), Array.from({ length: 40 }, () => 'x')])
      expect(left(withholdNames(nobleHash)({ record: mixed, secret: wrong as string }))).toEqual([
        {
          _tag: 'BadValue',
          path: 'secret',
          value: '(not shown)',
          expected: 'a secret of at least 32 characters',
        },
      ])
  })
})
