import { createHash } from 'node:crypto'
import { assignTeams, nobleHash, type TeamRequest, withdraw } from 'double-random'
import { describe, expect, it } from 'vitest'

describe('a withdrawal, whole', () => {
  const sha = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')
  const words = { reason: '生病', approvedBy: '局长' }
  const request: TeamRequest = {
    seed: 'public',
    inspectors: [{ id: '马', leader: true }, { id: '王', leader: true }, { id: '李' }, { id: '赵' }],
    visits: [
      { id: 'V1', slots: [{ leader: true }, {}], recused: ['赵'] },
      { id: 'V2', slots: [{}, {}], recused: ['赵'] },
      { id: 'V3', slots: [{}, {}] },
    ],
  }
  const teams = { V1: ['王', '马'], V2: ['马', '王'], V3: ['王', '赵'] }
  const leave = (more: object) =>
    withdraw(nobleHash)({ request, sheet: { teams }, log: [], out: '王', ...words, ...more })

  // The entry's fields in the order of their names, as canonical JSON has them.
  const entry = (
    sequence: number,
    visit: string,
    slot: number,
    after: string,
    candidates: string[],
    previous: string,
  ) => {
    const changed = { after, before: '王', slot, visit }
    const content = {
      approvedBy: '局长',
      candidates: sha(candidates),
      changed,
      previous,
      reason: '生病',
      sequence,
    }
    return { ...content, digest: sha(content) }
  }

  it('of all his visits: each is drawn or listed, the log is a chain, and who leads is decided anew', () => {
    const sheet = { teams: { ...teams, V3: ['李', '王'] }, leaders: { V1: '王', V2: '王', V3: '王' } }
    const one = entry(1, 'V2', 1, '李', ['李'], '0'.repeat(64))
    const result = leave({ sheet })
    if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
    const { right } = result
    const third = right.sheet.teams['V3']?.[1] ?? ''
    expect(right.log[0]).toEqual(one)
    expect(right.log[1]).toEqual(entry(2, 'V3', 1, third, third === '马' ? ['赵', '马'] : ['赵'], one.digest))
    expect(right.log).toHaveLength(2)
    expect(right.sheet.teams).toEqual({ V1: ['王', '马'], V2: ['马', '李'], V3: ['李', third] })
    expect(right.sheet.leaders).toEqual({ V1: '王', V2: '马', ...(third === '马' ? { V3: '马' } : {}) })
    expect(right.open).toMatchObject([{ visit: 'V1', outcome: { status: 'proposed' } }])
  })

  // Appointing a team leaves nothing to draw but its leader.
  it('of a leader: another is drawn by the lot that would have fallen on the new team', () => {
    const leaders = ['东', '南', '西', '北', '中', '东南', '西北'].map((id) => {
      const people = ['甲', '乙', '丙', '丁'].map((who) => ({ id: who, leader: who !== '丙' }))
      const asked: TeamRequest = {
        seed: 'public',
        attempt: 2,
        inspectors: [...people, { id: '王', leader: true }],
        visits: [{ id, slots: [{}, {}, {}, {}], recused: [] }],
      }
      const sheet = { teams: { [id]: ['丙', '王', '乙', '甲'] }, leaders: { [id]: '王' } }
      const left = withdraw(nobleHash)({ request: asked, sheet, log: [], out: '王', ...words })
      const pinned = ['丙', '丁', '乙', '甲'].map((who) => ({ pinned: who }))
      const drawn = assignTeams(nobleHash)({ ...asked, visits: [{ id, slots: pinned }] })
      if (left._tag === 'Left' || drawn._tag === 'Left' || drawn.right.status !== 'assigned')
        throw new Error('it can be done')
      expect(left.right.sheet.leaders).toEqual(drawn.right.leaders)
      return drawn.right.leaders[id]
    })
    expect(new Set(leaders).size).toBeGreaterThan(1)
  })

  it('of one visit leaves the others, and the leaders who did not leave', () => {
    const result = leave({ visit: 'V2', sheet: { teams, leaders: { V2: '马', V3: '王' } } })
    expect(result).toEqual({
      _tag: 'Right',
      right: {
        sheet: { teams: { ...teams, V2: ['马', '李'] }, leaders: { V2: '马', V3: '王' } },
        log: [entry(1, 'V2', 1, '李', ['李'], '0'.repeat(64))],
        open: [],
      },
    })
    expect(leave({ visit: 'V2' })).toMatchObject({
      right: { sheet: { teams: { ...teams, V2: ['马', '李'] } } },
    })
  })

  it('of all his visits leaves those of others alone', () => {
    const elsewhere = { V1: ['李', '赵'], V2: ['马', '王'], V3: ['赵', '李'] }
    const free = { ...request, visits: request.visits.map(({ id }) => ({ id, slots: [{}, {}] })) }
    const result = leave({ request: free, sheet: { teams: elsewhere } })
    if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
    expect(result.right.log.map(({ changed }) => changed.visit)).toEqual(['V2'])
    expect(result.right.sheet.teams).toMatchObject({ V1: ['李', '赵'], V3: ['赵', '李'] })
  })

  // Both could lead: whoever was named, by lot or otherwise, stays named while he stays in the team.
  it.each(['马', '王'])('of a member leaves the team its leader: %s', (leader) => {
    const led = { ...request, visits: [{ id: 'V1', slots: [{}, {}, {}] }] }
    const sheet = { teams: { V1: ['马', '王', '李'] }, leaders: { V1: leader } }
    expect(leave({ request: led, sheet, out: '李' })).toMatchObject({
      _tag: 'Right',
      right: { sheet: { teams: { V1: ['马', '王', '赵'] }, leaders: { V1: leader } } },
    })
  })

  it('of a leader: whoever draws the place that leads this visit leads it', () => {
    const led: TeamRequest = {
      seed: 'public',
      inspectors: ['马', '王', '李'].map((id) => ({ id, leader: true })),
      visits: [
        { id: 'V1', slots: [{ leader: true }, {}] },
        { id: 'V2', slots: [{}, { leader: true }] },
      ],
    }
    const sheet = { teams: { V1: ['马', '李'], V2: ['马', '王'] }, leaders: { V1: '马', V2: '王' } }
    expect(leave({ request: led, sheet })).toMatchObject({
      right: { sheet: { teams: { V2: ['马', '李'] }, leaders: { V1: '马', V2: '李' } } },
    })
  })

  it('keeps away who left this visit before, and nobody who left another', () => {
    const left = (visit: string, before: string) => ({
      ...entry(1, visit, 1, '王', [], '0'.repeat(64)),
      changed: { visit, slot: 1, before, after: '王' },
    })
    expect(leave({ visit: 'V2', log: [left('V2', '李')] })).toMatchObject({
      right: { open: [{ visit: 'V2' }], log: [{}] },
    })
    const other = left('V3', '李')
    expect(leave({ visit: 'V2', log: [other] })).toEqual({
      _tag: 'Right',
      right: {
        sheet: { teams: { ...teams, V2: ['马', '李'] } },
        log: [other, entry(2, 'V2', 1, '李', ['李'], other.digest)],
        open: [],
      },
    })
  })

  it('wants a reason and an approver, in words, and says all that is missing', () => {
    expect(leave({ reason: ' ', approvedBy: 3 })).toEqual({
      _tag: 'Left',
      left: [
        { _tag: 'NoReason', path: 'reason', value: ' ' },
        { _tag: 'NoReason', path: 'approvedBy', value: 3 },
      ],
    })
  })

  it('of someone who is not there is refused, and the first refusal stands', () => {
    const answer = { _tag: 'Left', left: [{ _tag: 'NotInTeam', path: 'out', value: '赵', visit: 'V1' }] }
    expect(leave({ visit: 'V1', out: '赵' })).toEqual(answer)
    const bad = { ...request, cap: 0.5 }
    expect(leave({ request: bad })).toMatchObject({ _tag: 'Left', left: [{ path: 'request.cap' }] })
  })
})
