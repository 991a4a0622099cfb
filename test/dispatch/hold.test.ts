import {
  commitDispatch,
  type DispatchCommitment,
  dispatchRecord,
  explain,
  holdDispatch,
  nobleHash,
  unwrap,
  verifyDispatchRecord,
} from 'double-random'
import { describe, expect, it } from 'vitest'

const request = {
  inspectors: [{ id: '马' }, { id: '王' }, { id: '李' }, { id: '张' }],
  visits: [
    { id: 'V1', slots: [{}, {}] },
    { id: 'V2', slots: [{}, {}], recused: ['李'] },
  ],
}
const sources = [
  { _tag: 'digits', from: 'lottery balls', count: 6 },
  { _tag: 'beacon', chain: 'quicknet', round: 1000 },
] as const
const hex = 'fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd'
const seed = [
  { _tag: 'digits', value: '123456' },
  { _tag: 'beacon', round: 1000, value: hex },
] as const
const commitment = unwrap(commitDispatch(nobleHash)({ drawId: 'LX-2026-0008', seed: sources, request }))
const hold = holdDispatch(nobleHash)
const verify = verifyDispatchRecord(nobleHash)
const held = unwrap(hold({ commitment, request, seed }))
if (held.status !== 'assigned') throw new Error(held.status)
const { record } = held

describe('[joint/19.draw] 派组先承诺后摇号', () => {
  it('a commitment is the same with and without a seed in the request', () => {
    const seeded = { ...request, seed: 'whatever' }
    expect(
      unwrap(commitDispatch(nobleHash)({ drawId: 'LX-2026-0008', seed: sources, request: seeded })),
    ).toEqual(commitment)
  })

  it('gives the record that anybody verifies, its seed made of the values in their order', () => {
    expect(record.seed).toBe(`LX-2026-0008/123456/${hex}`)
    expect(unwrap(hold({ commitment, request, seed }))).toEqual(held)
    expect(record).toEqual(dispatchRecord(commitment, held.request, held.result))
    expect(verify({ record, request })).toEqual([])
  })

  it('refuses values and a request that were not committed to, all at once', () => {
    const other = { ...request, visits: request.visits.slice(1) }
    const wrong = hold({
      commitment,
      request: other,
      seed: [
        { _tag: 'digits', value: '12345' },
        { _tag: 'beacon', round: 1001, value: 'FE' },
      ],
    })
    expect(wrong._tag === 'Left' && wrong.left.map((p) => [p._tag, 'path' in p ? p.path : ''])).toEqual([
      ['RequestDiffers', 'commitment.request'],
      ['RequestDiffers', 'commitment.visits'],
      ['BadValue', 'seed[0].value'],
      ['RoundDiffers', 'seed[1].round'],
      ['BadValue', 'seed[1].value'],
    ])
    const fewer = hold({ commitment, request, seed: seed.slice(0, 1) })
    expect(fewer).toMatchObject({
      left: [{ path: 'seed[1]', expected: 'one value for each committed source' }],
    })
  })

  // A request that another system made: of 马 it says neither a department nor what he holds.
  it('tells of whoever was assigned what his place asks for and he is not known to be', () => {
    const grounds = { reason: '人手不足', approvedBy: '局长' }
    const assigned = {
      inspectors: [{ id: '马' }, { id: '王' }, { id: '李', department: '公安' }],
      visits: [
        { id: 'V1', slots: [{ pinned: '马', grounds, tags: ['食品'] }, {}] },
        { id: 'V2', slots: [{ pinned: '马', grounds, department: '公安' }] },
        { id: 'V3', slots: [{ pinned: '马', grounds }] },
        { id: 'V4', slots: [{ pinned: '李', grounds }] },
      ],
    }
    const bound = unwrap(
      commitDispatch(nobleHash)({ drawId: 'LX-2026-0010', seed: sources, request: assigned }),
    )
    const answer = unwrap(hold({ commitment: bound, request: assigned, seed }))
    if (answer.status !== 'assigned') throw new Error(answer.status)
    const told = { _tag: 'DirectlyAssigned', basis: 'joint/23.shortage', reading: 'I-10', ...grounds }
    const place = (visit: string) => ({ ...told, visit, slot: 0, inspector: '马' })
    expect(answer.because.filter(({ _tag }) => _tag === 'DirectlyAssigned')).toStrictEqual([
      { ...place('V1'), lacking: ['食品'] },
      { ...place('V2'), departments: { asked: '公安' } },
      place('V3'),
      { ...place('V4'), inspector: '李' },
    ])
    expect(answer.teams).toEqual([])
  })

  // Two people who may make one visit each cannot make two visits of two, whatever is drawn.
  it('gives no record where there are no teams, but what is short', () => {
    const scarce = {
      cap: 1,
      inspectors: [{ id: '马' }, { id: '王' }],
      visits: ['V1', 'V2'].map((id) => ({ id, slots: [{}, {}] })),
    }
    const bound = unwrap(
      commitDispatch(nobleHash)({ drawId: 'LX-2026-0009', seed: sources, request: scarce }),
    )
    const answer = unwrap(hold({ commitment: bound, request: scarce, seed }))
    if (answer.status !== 'infeasible') throw new Error(answer.status)
    // A third place is already one too many: a certificate holds no more than that takes.
    expect(answer.certificate).toMatchObject({ demand: 3, capacity: 2 })
    expect(answer).not.toHaveProperty('record')
  })

  it('finds a seed that the committed sources can’t have given', () => {
    for (const [value, path] of [
      ['123', 'seed[0].value'],
      [`123456/${hex.slice(1)}`, 'seed[1].value'],
      ['123456', 'seed[1]'],
      [`123456/${hex}/7`, 'seed'],
    ] as const) {
      const d = `LX-2026-0008/${value}`
      expect(verify({ record: { ...record, seed: d }, request }).map((x) => x.path)).toContain(path)
    }
  })

  it('says by path what is no request, no commitment and no record', () => {
    const bad = commitDispatch(nobleHash)({
      drawId: 'LX 8',
      seed: [] as unknown as DispatchCommitment['seed'],
      request: { inspectors: [{ id: '马' }, { id: '马' }], visits: [{ id: 'V1', slots: [] }] },
    })
    expect(bad._tag === 'Left' && bad.left.map((p) => p.path)).toEqual([
      'drawId',
      'seed',
      'request.inspectors[1].id',
      'request.visits[0].slots',
    ])
    expect(bad._tag === 'Left' && bad.left.slice(2)).toEqual([
      {
        _tag: 'DuplicateId',
        path: 'request.inspectors[1].id',
        value: '马',
        first: 'request.inspectors[0].id',
      },
      { _tag: 'NoSlots', path: 'request.visits[0].slots', value: 'V1' },
    ])
    expect(commitDispatch(nobleHash)(null as never)).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'Unexpected', path: '', value: null, expected: 'an object' }],
    })
    expect(verify({ record: {} as typeof record, request }).map(explain('en'))[0]).toBe(
      'record.commitment: missing; expected the commitment of a dispatch',
    )
    const nothing = hold({} as never)
    expect(nothing._tag === 'Left' && nothing.left.map((p) => ('path' in p ? p.path : ''))).toEqual([
      'commitment',
      'request',
      'seed',
    ])
    expect(hold(null as never)).toMatchObject({ left: [{ path: '', expected: 'an object' }] })
  })
})
