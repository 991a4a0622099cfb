import { assignTeams, nobleHash, type TeamRequest } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leaderOfTeam } from '../../src/dispatch/kernel/leader.js'
import { smallRequest } from './arbitrary.js'

const teamsOf = (request: TeamRequest) => {
  const result = assignTeams(nobleHash)(request)
  if (result._tag === 'Left' || result.right.status !== 'assigned') throw new Error(JSON.stringify(result))
  return result.right
}

describe('a sheet of teams', () => {
  // By code units 𠮷 (U+20BB7, first half D842) would stand before 豈 (U+F900); by bytes it is F0 after EF.
  it('is written in the order of the bytes of its ids', () => {
    const ids = ['𠮷', '豈', '甲', 'b', 'a']
    const { teams, leaders, loads, forced } = teamsOf({
      seed: 'public',
      inspectors: ids.map((id) => ({ id, leader: true })),
      visits: ids.map((id) => ({ id, slots: [{ inspectors: [id] }] })),
    })
    const inOrder = ['a', 'b', '甲', '豈', '𠮷']
    for (const written of [Object.keys(teams), Object.keys(leaders), Object.keys(loads), forced])
      expect(written).toEqual(inOrder)
  })

  it('names no leader where nobody may lead', () => {
    const { leaders } = teamsOf({
      seed: 'public',
      inspectors: [{ id: '马' }, { id: '王', leader: true }],
      visits: [
        { id: 'V1', slots: [{ inspectors: ['马'] }] },
        { id: 'V2', slots: [{ inspectors: ['王'] }] },
      ],
    })
    expect(leaders).toStrictEqual({ V2: '王' })
  })

  it('has the leaders that each team by itself would get', () => {
    let several = 0
    fc.assert(
      fc.property(smallRequest, fc.constantFrom(1, 2), (small, attempt) => {
        const request = {
          ...small,
          attempt,
          inspectors: small.inspectors.map((who) => ({ ...who, leader: true })),
        }
        const result = assignTeams(nobleHash)(request)
        if (result._tag === 'Left' || result.right.status !== 'assigned') return
        const { teams, leaders } = result.right
        for (const visit of request.visits) {
          const team = teams[visit.id] ?? []
          if (team.length > 1) several++
          expect(leaderOfTeam(nobleHash, request, visit, team)).toBe(leaders[visit.id])
        }
      }),
      { numRuns: 400, seed: 8 },
    )
    expect(several).toBeGreaterThan(30)
  })
})

describe('parts of a request', () => {
  // Only if 二 goes on the first visit has nobody of 一 and 二 two; whoever has the other place is of another part.
  it('are one where a visit has a place of each, and levelled together', () => {
    for (let k = 0; k < 12; k++) {
      const other = { inspectors: ['三', '四'] }
      const { teams } = teamsOf({
        seed: `${k}`,
        inspectors: ['一', '二', '三', '四'].map((id) => ({ id })),
        visits: [
          { id: 'V1', slots: [{ inspectors: ['一', '二'] }, other] },
          { id: 'V2', slots: [{ inspectors: ['一'] }, other] },
        ],
      })
      expect([teams['V1']?.[0], teams['V2']?.[0]]).toEqual(['二', '一'])
      expect([teams['V1']?.[1], teams['V2']?.[1]].sort()).toEqual(['三', '四'].sort())
    }
  })

  it('are not changed by a visit whose whole team is appointed, but for the load it is', () => {
    const people = ['马', '王', '李', '赵', '孙', '周']
    for (const appointee of people) {
      const rest = ['V1', 'V2', 'V3'].map((id) => ({ id, slots: [{}, {}, {}] }))
      const loaded = teamsOf({
        seed: 'public',
        inspectors: people.map((id) => (id === appointee ? { id, load: 1 } : { id })),
        visits: rest,
      })
      const appointed = teamsOf({
        seed: 'public',
        inspectors: people.map((id) => ({ id })),
        visits: [{ id: 'A', slots: [{ pinned: appointee }] }, ...rest],
      })
      expect(appointed.teams).toEqual({ A: [appointee], ...loaded.teams })
      expect(appointed.loads).toEqual(loaded.loads)
    }
  })
})
