import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { commit, drawParts, freezeRoster, holdDraw, nobleHash } from 'double-random'
import { nativeHash } from 'double-random/node'
import { describe, expect, it } from 'vitest'
import { mixedRows } from './national.js'
import { digits, draw, right } from './support.js'

const vectors = JSON.parse(readFileSync('test/golden/draw-vectors.json', 'utf8')) as ReadonlyArray<{
  readonly id: string
  readonly D: string
  readonly ticket: string
}>

describe('programs that share no code with this one', () => {
  const rows = mixedRows()
  const counts = { 企业: 300, 𠮷: 41, Schule: 7 }
  const record = draw(rows, {
    quotas: Object.fromEntries(
      Object.entries(counts).map(([stratum, count]) => [stratum, { _tag: 'count', count }]),
    ),
  })

  it('in Python draw the same from over 100,000 mixed ids', () => {
    expect(rows.length).toBeGreaterThan(100_000)
    const answer = execFileSync(
      'python3',
      [
        'docs/verify/check_draw.py',
        record.seedString,
        ...Object.entries(counts).map(([stratum, count]) => `${stratum}=${count}`),
      ],
      {
        input: rows
          .map(({ id, stratum, leftOut }) => `${[id, stratum, leftOut ?? []].flat().join('\t')}\n`)
          .join(''),
        encoding: 'utf8',
      },
    )
    const drawn = Object.keys(counts).flatMap((stratum) =>
      (record.strata.find((own) => own.stratum === stratum)?.drawn ?? []).map(
        ({ id, rank, ticket }) => `${stratum}\t${rank}\t${id}\t${ticket}`,
      ),
    )
    const { roster, leftOut } = record.commitment
    expect(leftOut.counts.length).toBeGreaterThan(0)
    expect(answer.trimEnd().split('\n')).toEqual([roster.digest, leftOut.digest, ...drawn])
  })

  it('in Python have under 40 lines and import the standard library only', () => {
    const text = readFileSync('docs/verify/check_draw.py', 'utf8')
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(40)
    expect(text.match(/^(import|from) \w+/gm)).toEqual(['import sys', 'from hashlib'])
  })

  it.each(vectors)('in the shell give the ticket of $id', ({ id, D, ticket }) => {
    expect(execFileSync('sh', ['docs/verify/ticket.sh', id, D], { encoding: 'utf8' }).trim()).toBe(ticket)
  })
})

describe('the two hashes', () => {
  it('give the same roster, commitment and record', () => {
    const rows = mixedRows(2_000)
    const made = [nobleHash, nativeHash].map((hash) => {
      const roster = right(freezeRoster(hash)(rows))
      const quotas = Object.fromEntries(
        roster.strata.map(({ stratum }) => [stratum, { _tag: 'share', ratio: { num: 1, den: 10 } } as const]),
      )
      const commitment = right(
        commit({ drawId: 'A', roster, quotas, seed: [{ _tag: 'digits', from: 'balls', count: 20 }] }),
      )
      const whole = right(holdDraw(hash)({ commitment, roster, seed: digits() }))
      const parts = right(drawParts(hash)({ commitment, seed: digits() }))
      const halves = [rows.slice(0, 700), rows.slice(700)].map(parts.part)
      return [whole, right(parts.record(halves.reduce(parts.concat, parts.empty)))]
    })
    expect(made[1]).toEqual(made[0])
    expect(made[0]?.[1]).toEqual(made[0]?.[0])
  })
})
