import { commit, freezeRoster, holdDraw, nobleHash, verifyDraw, verifyTicket } from 'double-random'
import { describe, expect, it } from 'vitest'
import { digits, draw, left, right } from '../../draw/support.js'

const rows = Array.from({ length: 20 }, (_, i) => ({ id: `企业${i + 1}`, stratum: '一般' }))
const roster = right(freezeRoster(nobleHash)(rows))
const facts = {
  drawId: 'LX-2026-0007',
  roster,
  quotas: { 一般: { _tag: 'share', ratio: { num: 5, den: 100 } } },
  seed: [{ _tag: 'digits', from: '州政务大厅现场摇号', count: 20 }],
} as const

describe('[joint/19.draw] 检查对象以摇号方式抽取', () => {
  // The commitment binds roster and source; a draw from another roster or another roll is refused.
  it('is refused for a roster that was changed after the commitment', () => {
    const commitment = right(commit(facts))
    const fewer = right(freezeRoster(nobleHash)(rows.slice(1)))
    const problems = left(holdDraw(nobleHash)({ commitment, roster: fewer, seed: digits() }))
    expect(problems.map(({ _tag, path }) => [_tag, path])).toEqual([['RosterDiffers', 'roster.digest']])
  })

  it.each([
    ['nineteen digits', [{ _tag: 'digits', value: '3141592653589793238' }]],
    ['letters', [{ _tag: 'digits', value: '3141592653589793238x' }]],
    ['a beacon in place of digits', [{ _tag: 'beacon', round: 1, value: '0'.repeat(64) }]],
    ['nothing', []],
    ['a second value', [...digits(), ...digits()]],
  ] as const)('is refused for %s', (_name, seed) => {
    const commitment = right(commit(facts))
    expect(left(holdDraw(nobleHash)({ commitment, roster, seed })).length).toBeGreaterThan(0)
  })

  it('is refused for another round of the beacon than the one committed', () => {
    const commitment = right(commit({ ...facts, seed: [{ _tag: 'beacon', chain: 'quicknet', round: 1000 }] }))
    const seed = [{ _tag: 'beacon', round: 1001, value: '0'.repeat(64) }] as const
    expect(left(holdDraw(nobleHash)({ commitment, roster, seed }))).toEqual([
      { _tag: 'RoundDiffers', path: 'seed[0].round', committed: 1000, given: 1001 },
    ])
  })

  it('tells every subject, from the record alone, whether it was rightly drawn or passed over', () => {
    const record = draw(rows, { reserve: 2 })
    const standings = rows.map(
      ({ id }) => right(verifyTicket(nobleHash)({ record, id, stratum: '一般' })).value,
    )
    expect(standings.filter((s) => s === 'drawn')).toHaveLength(5)
    expect(standings.filter((s) => s === 'reserve')).toHaveLength(2)
    expect(standings.filter((s) => s === 'not-drawn')).toHaveLength(13)
  })

  it('tells the one passed over in a forged record, and the one put in its place', () => {
    const record = draw(rows, { reserve: 1 })
    const own = record.strata[0]
    const [first, stand] = [own?.drawn[0], own?.reserve[0]]
    if (own === undefined || first === undefined || stand === undefined) throw new Error('nobody drawn')
    // The favoured first one is taken out, the reserve moves up among the drawn.
    const drawn = [...own.drawn.slice(1), stand].map((entry, i) => ({ ...entry, rank: i + 1 }))
    const forged = { ...record, strata: [{ ...own, drawn, threshold: stand.ticket, reserve: [] }] }
    const answer = right(verifyTicket(nobleHash)({ record: forged, id: first.id, stratum: '一般' }))
    expect(answer).toMatchObject({ value: 'refuted', because: [{ _tag: 'AboveThresholdUndrawn' }] })
    expect(right(verifyDraw(nobleHash)({ record: forged, rows })).value).toBe('refuted')
  })
})

describe('[joint/20.strata] 多类对象按不同比例分别抽取、合并下达', () => {
  // Each class has its own share of its own base; moving a subject to another class never re-rolls its ticket.
  const classes = [
    ...Array.from({ length: 100 }, (_, i) => ({ id: `A${i}`, stratum: 'A' })),
    ...Array.from({ length: 21 }, (_, i) => ({ id: `D${i}`, stratum: 'D' })),
  ]
  const quotas = {
    A: { _tag: 'share', ratio: { num: 3, den: 100 } },
    D: { _tag: 'share', ratio: { num: 1, den: 2 } },
  } as const

  it('draws 3% of 100 and half of 21, each rounded up, in one record', () => {
    expect(draw(classes, { quotas }).strata.map(({ stratum, n, k }) => [stratum, n, k])).toEqual([
      ['A', 100, 3],
      ['D', 21, 11],
    ])
  })

  it('refuses a class without a ratio', () => {
    const own = right(freezeRoster(nobleHash)(classes))
    expect(left(commit({ ...facts, roster: own, quotas: { A: quotas.A } }))).toEqual([
      { _tag: 'MissingQuota', path: 'quotas.D', stratum: 'D', n: 21 },
    ])
  })

  it('keeps the ticket of a subject that moves to another class', () => {
    const moved = classes.map((row) => (row.id === 'D3' ? { ...row, stratum: 'A' } : row))
    const all = { A: { _tag: 'count', count: 200 }, D: { _tag: 'count', count: 200 } } as const
    const ticketOf = (rows: typeof classes) =>
      draw(rows, { quotas: all })
        .strata.flatMap(({ drawn }) => drawn)
        .find(({ id }) => id === 'D3')?.ticket
    expect(ticketOf(moved)).toBe(ticketOf(classes))
  })
})

describe('[joint/17.limit] 达到频次上限的对象不再抽取，仍计入基数', () => {
  it('counts those left out in the base of 5%, and never draws them', () => {
    // 100 in scope, 40 at the limit: 5% of 100 is 5, drawn from the other 60.
    const own = Array.from({ length: 100 }, (_, i) => ({
      id: `E${i}`,
      stratum: 's',
      ...(i < 40 ? { leftOut: 'yearly-limit' as const } : {}),
    }))
    const record = draw(own, { quotas: { s: { _tag: 'share', ratio: { num: 5, den: 100 } } } })
    expect(record.strata[0]).toMatchObject({ n: 100, eligible: 60, k: 5 })
    expect(record.strata[0]?.drawn.filter(({ id }) => Number(id.slice(1)) < 40)).toEqual([])
    expect(record.commitment.leftOut.counts).toEqual([{ reason: 'yearly-limit', n: 40 }])
  })

  it('never draws more than may be drawn', () => {
    const own = Array.from({ length: 10 }, (_, i) => ({
      id: `E${i}`,
      stratum: 's',
      ...(i < 9 ? { leftOut: 'yearly-limit' as const } : {}),
    }))
    const record = draw(own, { quotas: { s: { _tag: 'share', ratio: { num: 1, den: 2 } } } })
    expect(record.strata[0]?.drawn.map(({ id }) => id)).toEqual(['E9'])
  })
})

describe('[market/13.announce] 任务在实施前公开', () => {
  it('commits before the seed: every fault of a commitment at once', () => {
    const wrong = commit({
      ...facts,
      drawId: 'LX 2026/7',
      quotas: { 一般: { _tag: 'share', ratio: { num: 5, den: 0 } } },
      seed: [],
      reserve: -1,
      names: 'withheld',
      supersedes: { drawId: 'LX 2026/7', record: 'abc', reason: ' ' },
    })
    expect(left(wrong).map(({ path }) => path)).toEqual([
      'drawId',
      'quotas.一般',
      'seed',
      'reserve',
      'seed',
      'supersedes.drawId',
      'supersedes.record',
      'supersedes.reason',
    ])
  })

  it('may not say that the names stay withheld while the whole seed is public', () => {
    const beacon = [{ _tag: 'beacon', chain: 'quicknet', round: 9 }] as const
    expect(left(commit({ ...facts, seed: beacon, names: 'withheld' }))[0]).toMatchObject({
      expected: 'a source of digits, so that the names can be withheld',
    })
  })
})
