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

  it('refute a record that was exchanged before it was opened', () => {
    const own = Array.from({ length: 8 }, (_, i) => ({ id: `a${i}`, stratum: 's' }))
    const published = right(withholdNames(nobleHash)({ record: draw(own, { names: 'withheld' }), secret }))
    const other = draw(own, { names: 'withheld' }, [{ _tag: 'digits', value: '27182818284590452353' }])
    expect(right(verifyOpened(nobleHash)({ published, record: other, secret })).value).toBe('refuted')
  })

  it('are refused where the whole seed is public, and where the secret is short', () => {
    const own = [{ id: 'a', stratum: 's' }]
    const record = draw(own, { seed: [{ _tag: 'beacon', chain: 'quicknet', round: 1000 }] }, [
      { _tag: 'beacon', round: 1000, value: ROUND_1000 },
    ])
    expect(left(withholdNames(nobleHash)({ record, secret: 'short' })).map(({ path }) => path)).toEqual([
      'secret',
      'record.seed',
    ])
  })
})
