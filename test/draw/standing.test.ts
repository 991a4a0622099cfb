import { type DrawRecord, markUnable, nobleHash, type TicketFacts, verifyTicket } from 'double-random'
import { describe, expect, it } from 'vitest'
import { draw, right } from './support.js'

/** In the record of the largest stratum three are drawn and two stand by; who comes where is read from it. */
const schools = Array.from({ length: 12 }, (_, i) => ({ id: `第${i + 1}小学`, stratum: '学校' }))
const mines = ['甲矿', '乙矿'].map((id) => ({ id, stratum: '矿山' }))
const record = draw([...schools, ...mines], {
  quotas: { 学校: { _tag: 'count', count: 3 }, 矿山: { _tag: 'count', count: 0 } },
  reserve: 2,
})
// Every school in the order of the draw, from a draw that takes all of them.
const order = draw(schools, { quotas: { 学校: { _tag: 'count', count: 12 } } }).strata[0]?.drawn ?? []
const at = (rank: number) => order[rank - 1] ?? { id: '', ticket: '', rank: 0 }
const [third, fourth, last] = [at(3), at(4), at(12)]

const standing = (id: string, more: Partial<TicketFacts> = {}) =>
  right(verifyTicket(nobleHash)({ record, id, stratum: '学校', ...more }))
const answer = (value: string, own: { id: string; ticket: string }, finding: object) => ({
  value,
  because: [{ basis: 'joint/19.draw', id: own.id, ticket: own.ticket, ...finding }],
})

/** The record with other lists of schools. */
const forged = (lists: Partial<DrawRecord['strata'][number]>): DrawRecord => ({
  ...record,
  strata: record.strata.map((own) => (own.stratum === '学校' ? { ...own, ...lists } : own)),
})

describe('one subject, by an honest record', () => {
  it('is rightly drawn, down to the last one drawn', () => {
    for (const rank of [1, 2, 3])
      expect(standing(at(rank).id)).toEqual(answer('drawn', at(rank), { _tag: 'RightlyDrawn', rank, of: 12 }))
  })

  it('rightly stands by, with its rank behind those drawn', () => {
    for (const rank of [4, 5])
      expect(standing(at(rank).id)).toEqual(
        answer('reserve', at(rank), { _tag: 'RightlyInReserve', rank, of: 12 }),
      )
  })

  it('is rightly passed over where its ticket comes behind the last one drawn', () => {
    const below = { _tag: 'BelowThreshold', threshold: third.ticket }
    for (const rank of [6, 12]) expect(standing(at(rank).id)).toEqual(answer('not-drawn', at(rank), below))
    expect(standing(last.id, { ticket: last.ticket }).value).toBe('not-drawn')
  })

  it('was left out before the draw, whatever its ticket', () => {
    const out = schools.map((row) =>
      row.id === at(1).id ? { ...row, leftOut: 'yearly-limit' as const } : row,
    )
    const without = draw(out, { quotas: { 学校: { _tag: 'count', count: 3 } } })
    expect(standing(at(1).id, { record: without, leftOut: true })).toEqual(
      answer('not-drawn', at(1), { _tag: 'LeftOutBefore', stratum: '学校' }),
    )
  })

  it('can not be told from one passed over, where others of its class were left out and nobody says who', () => {
    const out = schools.map((row) =>
      row.id === at(1).id ? { ...row, leftOut: 'yearly-limit' as const } : row,
    )
    // second to fourth are drawn, fifth and sixth stand by; the first would have been drawn
    const without = draw(out, { quotas: { 学校: { _tag: 'count', count: 3 } }, reserve: 2 })
    const finding = { _tag: 'PassedOverUnlessLeftOut', threshold: fourth.ticket, leftOut: 1 }
    expect(standing(at(1).id, { record: without })).toEqual(answer('undecided', at(1), finding))
    expect(standing(at(1).id, { record: without, leftOut: false }).value).toBe('refuted')
    expect(standing(at(7).id, { record: without }).value).toBe('not-drawn')
  })

  it('is told what was noted of it since: marked, or added in place of another', () => {
    const [own] = record.strata.filter(({ stratum }) => stratum === '学校')
    const second = own?.drawn[1]
    if (second === undefined) throw new Error('three are drawn')
    const mark = { record, stratum: '学校', id: second.id, reason: 'closed', replace: true } as const
    const marked = right(markUnable(nobleHash)(mark))
    const drawn = { basis: 'joint/19.draw', _tag: 'RightlyDrawn', rank: 2, of: 12 }
    const since = { basis: 'joint/32.unable', _tag: 'MarkedSince', reason: 'closed', replaced: true }
    const named = { id: second.id, ticket: second.ticket }
    expect(standing(second.id, { record: marked })).toEqual({
      value: 'drawn',
      because: [
        { ...named, ...drawn },
        { ...named, ...since },
      ],
    })
    expect(standing(fourth.id, { record: marked })).toEqual(
      answer('added', fourth, { _tag: 'RightlyAdded', rank: 4, of: 12 }),
    )
    expect(standing(at(5).id, { record: marked }).value).toBe('reserve')
    // the one that was added can't be inspected either, and nobody is added for it
    const again = {
      record: marked,
      stratum: '学校',
      id: fourth.id,
      reason: 'relocated',
      replace: false,
    } as const
    const both = right(markUnable(nobleHash)(again))
    expect(standing(fourth.id, { record: both }).because.map(({ _tag }) => _tag)).toEqual([
      'RightlyAdded',
      'MarkedSince',
    ])
  })

  it('is not drawn where nobody is, but may stand by', () => {
    const [mine] = record.strata.filter(({ stratum }) => stratum === '矿山')
    const [first] = mine?.reserve ?? []
    if (first === undefined || mine === undefined) throw new Error('two mines stand by')
    expect(standing(first.id, { stratum: '矿山' })).toEqual(
      answer('reserve', first, { _tag: 'RightlyInReserve', rank: 1, of: 2 }),
    )
    const empty = { ...record, strata: [{ ...mine, reserve: [] }] }
    expect(standing(first.id, { stratum: '矿山', record: empty })).toEqual(
      answer('not-drawn', first, { _tag: 'NothingDrawn', stratum: '矿山' }),
    )
  })
})

describe('one subject, by a forged record, is told what was forged', () => {
  const { ticket } = fourth
  it.each<[string, string, Partial<TicketFacts>, object]>([
    [
      'a text of the seed that its values do not make',
      fourth.id,
      { record: { ...record, seedString: 'LX-2026-0007/1' } },
      {
        _tag: 'SeedStringDiffers',
        recorded: 'LX-2026-0007/1',
        recomputed: 'LX-2026-0007/31415926535897932384',
      },
    ],
    [
      'another ticket than it was told',
      fourth.id,
      { ticket: third.ticket },
      { _tag: 'OtherTicketRecorded', recorded: third.ticket },
    ],
    [
      'another ticket than its own in the list',
      fourth.id,
      { record: forged({ reserve: [{ ...fourth, ticket: third.ticket }] }) },
      { _tag: 'OtherTicketRecorded', recorded: third.ticket },
    ],
    [
      'a stratum that was not drawn',
      fourth.id,
      { stratum: '医院' },
      { _tag: 'NoSuchStratum', stratum: '医院' },
    ],
    [
      'passed over, though a later one is drawn',
      fourth.id,
      { record: forged({ drawn: [at(1), at(2), last], reserve: [] }) },
      { _tag: 'AboveThresholdUndrawn', threshold: last.ticket },
    ],
    [
      'kept from standing by, though a later one does',
      fourth.id,
      { record: forged({ reserve: [at(5), at(6)] }) },
      { _tag: 'AboveReserveUnlisted', threshold: at(6).ticket },
    ],
    [
      'made to stand by, though a later one is drawn',
      fourth.id,
      { record: forged({ drawn: [at(1), at(2), last], reserve: [fourth] }) },
      { _tag: 'AboveThresholdUndrawn', threshold: last.ticket },
    ],
    [
      'slipped in among those drawn',
      fourth.id,
      { record: forged({ drawn: [at(1), fourth, third] }) },
      { _tag: 'DrawnBelowThreshold', threshold: third.ticket },
    ],
  ])('%s', (_name, id, facts, finding) => {
    expect(standing(id, facts)).toEqual(answer('refuted', { id, ticket }, finding))
  })
})
