import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawOps } from '../conformance/draw.js'

const vectors = JSON.parse(readFileSync('test/golden/draw-vectors.json', 'utf8')) as ReadonlyArray<{
  readonly id: string
  readonly D: string
  readonly ticket: string
}>
const rows = Array.from({ length: 30 }, (_, i) => [`s${i}`, i % 3 === 0 ? 'A' : 'B'])
const quotas = { A: { num: 1, den: 5 }, B: { k: 3 } }
const seed = 'LX-1/31415926535897932384'

describe('the conformance operations of the draw', () => {
  it.each(vectors)('ticket of $id', ({ id, D, ticket }) => {
    expect(drawOps.ticket({ id, seed: D })).toEqual({ ok: { ticket } })
  })

  it('verifyDraw confirms what draw answered, and names what was changed', () => {
    const answer = drawOps.draw({ rows, quotas, seed, reserve: 1 })
    if (!('ok' in answer)) throw new Error(answer.error.message)
    const record = { ...answer.ok, seed, quotas, reserve: 1 }
    expect(drawOps.verifyDraw({ rows, record })).toEqual({ ok: { valid: true, differences: [] } })
    const { reserve: _, ...without } = record
    expect(drawOps.verifyDraw({ rows, record: without })).toEqual({ ok: { valid: true, differences: [] } })
    const forged = JSON.parse(JSON.stringify(record).replace('"k":2', '"k":1')) as typeof record
    expect(drawOps.verifyDraw({ rows, record: forged })).toEqual({
      ok: { valid: false, differences: ['strata.A.k is 1; recomputed 2'] },
    })
  })

  it('answers a bad request with path, value and what was expected, and never throws', () => {
    const answer = drawOps.draw({ rows: [['a', 'A'], ['a', 'A'], [' b', 'B'], 7], quotas, seed })
    expect(answer).toEqual({
      error: { code: 'bad-args', message: 'rows[3] is 7; expected [id, stratum]' },
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(drawOps) as ReadonlyArray<keyof typeof drawOps>)),
        fc.dictionary(fc.constantFrom('rows', 'quotas', 'seed', 'reserve', 'id', 'record'), fc.jsonValue()),
        (op, args) => {
          const given = drawOps[op](args)
          expect('ok' in given || given.error.message.length > 0).toBe(true)
        },
      ),
    )
  })
})
