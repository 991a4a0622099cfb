import {
  commitDispatch,
  type DispatchRecord,
  holdDispatch,
  nobleHash,
  type TeamRequest,
  unwrap,
  verifyDispatchRecord,
} from 'double-random'
import { describe, expect, it } from 'vitest'

const request: Omit<TeamRequest, 'seed'> = {
  inspectors: [{ id: '马', leader: true }, { id: '王', leader: true }, { id: '李' }],
  visits: [
    { id: 'V1', slots: [{ leader: true }, {}] },
    { id: 'constructor', slots: [{ inspectors: ['李'] }] },
  ],
}
const commit = (of: Omit<TeamRequest, 'seed'>) =>
  unwrap(
    commitDispatch(nobleHash)({
      drawId: 'LX-2026-0008',
      seed: [{ _tag: 'digits', from: 'lottery balls', count: 6 }],
      request: of,
    }),
  )
const commitment = commit(request)
const held = unwrap(
  holdDispatch(nobleHash)({ commitment, request, seed: [{ _tag: 'digits', value: '123456' }] }),
)
if (held.status !== 'assigned') throw new Error(held.status)
const { record } = held
const [leader = '', member = ''] = record.teams['V1'] ?? []
const found = (changed: Partial<DispatchRecord>, of = request) =>
  verifyDispatchRecord(nobleHash)({ record: { ...record, ...changed }, request: of })

describe('[joint/5.trace] 派组记录与请求、种子逐项比对', () => {
  it('finds nothing where all was drawn as it is published', () => {
    expect(found({})).toEqual([])
    expect(new Set([leader, member]).size).toBe(2)
  })

  it.each<[string, ReadonlyArray<string> | undefined]>([
    ['another member', [leader, '张']],
    ['nobody in the second place', [leader]],
    ['somebody more', [leader, member, '张']],
    ['the same people in other places', [member, leader]],
    ['no team at all', undefined],
  ])('a team with %s', (_, team) => {
    const { V1: _drawn, ...others } = record.teams
    const teams = { ...others, ...(team === undefined ? {} : { V1: team }) }
    expect(found({ teams })).toEqual([
      { _tag: 'TeamDiffers', path: 'teams.V1', expected: [leader, member], found: team ?? [] },
    ])
  })

  it('a team of a visit that nobody asked for, and one whose name every object knows', () => {
    const { V1 = [] } = record.teams
    expect(found({ teams: { V1, V9: ['马'] } })).toEqual([
      { _tag: 'TeamDiffers', path: 'teams.constructor', expected: ['李'], found: [] },
      { _tag: 'TeamDiffers', path: 'teams.V9', expected: [], found: ['马'] },
    ])
  })

  it('another leader, no leader, and a leader of a team that has none', () => {
    const differs = (visit: string, expected: ReadonlyArray<string>, instead: ReadonlyArray<string>) => ({
      _tag: 'TeamDiffers',
      path: `leaders.${visit}`,
      expected,
      found: instead,
    })
    expect(found({ leaders: { V1: '李' } })).toEqual([differs('V1', [leader], ['李'])])
    expect(found({ leaders: {} })).toEqual([differs('V1', [leader], [])])
    expect(found({ leaders: { V1: leader, constructor: '李' } })).toEqual([
      differs('constructor', [], ['李']),
    ])
  })

  it('a team that was said to be the only one possible', () => {
    expect(record.forced).toEqual(['constructor'])
    expect(found({ forced: ['V1', 'constructor'] })).toEqual([
      { _tag: 'TeamDiffers', path: 'forced', expected: ['constructor'], found: ['V1', 'constructor'] },
    ])
  })

  it('the seed of another draw, whatever its teams', () => {
    const [first] = found({ seed: 'LX-2026-0009/123456' })
    expect(first).toEqual({
      _tag: 'SeedOfAnotherDraw',
      path: 'seed',
      expected: 'LX-2026-0008/',
      found: 'LX-2026-0009/123456',
    })
    expect(found({ seed: '' })).toEqual([
      { _tag: 'SeedOfAnotherDraw', path: 'seed', expected: 'LX-2026-0008/', found: '' },
      { _tag: 'NotReproduced', path: 'teams', status: 'refused' },
    ])
  })

  it('a request with somebody more than the committed one', () => {
    const more = { ...request, inspectors: [...request.inspectors, { id: '张', cap: 0 }] }
    expect(found({}, more).slice(0, 2)).toMatchObject([
      { _tag: 'RequestDiffers', path: 'commitment.request', found: commitment.request },
      { _tag: 'RequestDiffers', path: 'commitment.inspectors', expected: 4, found: 3 },
    ])
  })

  it('teams that can’t be, where request and seed give none', () => {
    const short = { ...request, cap: 0 }
    expect(found({ commitment: commit(short) }, short)).toEqual([
      { _tag: 'NotReproduced', path: 'teams', status: 'infeasible' },
    ])
  })

  it('a record of another algorithm is none that can be compared', () => {
    expect(found({ commitment: { ...commitment, algorithm: 'assign/2' as never } })).toMatchObject([
      { _tag: 'BadValue', path: 'record.commitment.algorithm', value: 'assign/2' },
    ])
  })

  it('what is no record, no request, and neither', () => {
    const verify = verifyDispatchRecord(nobleHash)
    expect(verify(null as never)).toEqual([
      { _tag: 'Unexpected', path: '', value: null, expected: 'an object' },
    ])
    expect(verify({} as never).map(({ path }) => path)).toEqual(['record', 'request'])
  })
})
