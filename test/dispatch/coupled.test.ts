import {
  assignSteps,
  assignTeams,
  type DispatchStep,
  nobleHash,
  type TeamRequest,
  verifyDispatch,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyDispatch } from './brute.js'

const tags = ['电', '气', '锅炉']

const coupled: fc.Arbitrary<TeamRequest> = fc.record({
  seed: fc.constantFrom('a', 'b'),
  cap: fc.integer({ min: 1, max: 2 }),
  inspectors: fc
    .array(fc.subarray(tags), { minLength: 2, maxLength: 5 })
    .map((held) => held.map((t, k) => ({ id: `I${k}`, tags: t }))),
  visits: fc
    .array(fc.tuple(fc.subarray(tags), fc.subarray(['I0', 'I1'])), { minLength: 1, maxLength: 3 })
    .map((asked) =>
      asked.map(([t, recused], k) => ({
        id: `V${k}`,
        slots: [{}, {}],
        recused,
        needs: t.map((tag) => ({ tags: [tag] })),
      })),
    ),
})

/** Is there a full dispatch in which each need is met by someone of the team? */
const possible = (request: TeamRequest): boolean => {
  for (const dispatch of everyDispatch(request)) {
    const met = request.visits.every(({ needs = [] }, v) =>
      needs.every((need) =>
        dispatch
          .slice(2 * v, 2 * v + 2)
          .some((i) => (need.tags ?? []).every((t) => request.inspectors[i]?.tags?.includes(t) === true)),
      ),
    )
    if (met) return true
  }
  return false
}

describe('coupled visits', () => {
  it('are assigned only rightly, refused only rightly; small ones are always decided', () => {
    const seen = { assigned: 0, infeasible: 0, unresolved: 0 }
    fc.assert(
      fc.property(coupled, (request) => {
        const result = assignTeams(nobleHash)(request)
        if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
        const { right } = result
        seen[right.status]++
        expect(right.status).toBe(possible(request) ? 'assigned' : 'infeasible')
        if (right.status === 'assigned') expect(verifyDispatch(request)(right)).toEqual([])
      }),
      { numRuns: 120, seed: 3 },
    )
    expect(Math.min(seen.assigned, seen.infeasible)).toBeGreaterThan(15)
  })

  it('never send whoever has no room, were he alone enough', () => {
    for (let k = 0; k < 10; k++) {
      const result = assignTeams(nobleHash)({
        seed: `${k}`,
        cap: 1,
        inspectors: [
          { id: '满', tags: ['电', '气'], cap: 0 },
          { id: '电工', tags: ['电'] },
          { id: '气工', tags: ['气'] },
          { id: '甲' },
          { id: '乙' },
        ],
        visits: [{ id: 'V1', slots: [{}, {}], needs: [{ tags: ['电'] }, { tags: ['气'] }] }],
      })
      if (result._tag === 'Left' || result.right.status !== 'assigned')
        throw new Error(JSON.stringify(result))
      expect([...(result.right.teams['V1'] ?? [])].sort()).toEqual(['电工', '气工'].sort())
    }
  })

  // Three full people in a ring, either all to the left or all to the right: no exchange of two turns it.
  it('are found by trying everything, beside whoever is appointed', () => {
    const ring = ['甲', '乙', '丙']
    for (let k = 0; k < 8; k++) {
      const result = assignTeams(nobleHash)({
        seed: `${k}`,
        cap: 1,
        inspectors: [...ring.map((id) => ({ id, tags: id === '甲' ? ['电'] : [] })), { id: '委' }],
        visits: ring.map((id, n) => ({
          id: `V${n}`,
          slots: [...(n === 0 ? [{ pinned: '委' }] : []), { inspectors: [id, ring[(n + 1) % 3] ?? ''] }],
          ...(n === 0 ? { needs: [{ tags: ['电'] }] } : {}),
        })),
      })
      expect(result._tag === 'Right' && result.right.status === 'assigned' && result.right.teams).toEqual({
        V0: ['委', '甲'],
        V1: ['乙'],
        V2: ['丙'],
      })
    }
  })

  // 甲 and 乙 must go to V1 together; then only 丙, twice, would be left for V2.
  it('never seat anyone twice in a team, were there nobody else', () => {
    for (let k = 0; k < 4; k++) {
      const result = assignTeams(nobleHash)({
        seed: `${k}`,
        cap: 1,
        inspectors: [
          { id: '甲', tags: ['电'] },
          { id: '乙', tags: ['气'] },
          { id: '丙', cap: 2 },
        ],
        visits: [
          { id: 'V1', slots: [{}, {}], needs: [{ tags: ['电'] }, { tags: ['气'] }] },
          { id: 'V2', slots: [{}, {}] },
        ],
      })
      expect(result).toMatchObject({ _tag: 'Right', right: { status: 'infeasible', proof: 'exhausted' } })
    }
  })

  // Three trades are three people, and the last visit has two places: nobody can know before all is tried.
  it('are given up after 400 exchanges a place, and told as they are made', () => {
    const request: TeamRequest = {
      seed: '0',
      cap: 9,
      inspectors: ['电', '电', '电', '电', '电', '电', '电', '气', '锅炉'].map((t, k) => ({
        id: `I${k}`,
        tags: [t],
      })),
      visits: Array.from({ length: 30 }, (_, k) => ({
        id: `V${k}`,
        slots: [{}, {}],
        needs: (k === 0 ? tags : ['电']).map((t) => ({ tags: [t] })),
      })),
    }
    const steps = assignSteps(nobleHash)(request)
    const seen: DispatchStep[] = []
    let step = steps.next()
    for (; step.done !== true; step = steps.next()) if (step.value.phase === 'search') seen.push(step.value)
    expect(step.value).toMatchObject({
      right: { status: 'unresolved', unmet: [{ visit: 'V0' }], tried: { exchanges: 24_000 } },
    })
    expect(seen).toEqual(
      Array.from({ length: 24 }, (_, k) => ({ phase: 'search', done: 1_024 * k, total: 24_000 })),
    )
  })

  it('more than the holders of one trade can serve are refused with a relaxed proof', () => {
    const n = 120
    const request: TeamRequest = {
      seed: 's',
      cap: 2,
      inspectors: Array.from({ length: n }, (_, k) => ({ id: `I${k}`, tags: [`t${k % 3}`] })),
      visits: Array.from({ length: n }, (_, k) => ({
        id: `V${k}`,
        slots: [{}, {}],
        needs: [{ tags: ['t0'] }, { tags: ['t1'] }],
      })),
    }
    const result = assignTeams(nobleHash)(request)
    if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
    // Forty of trade t0 with room for two each can't serve 120 visits: a relaxation proves it.
    expect(result.right.status).toBe('infeasible')
    expect(result.right.status === 'infeasible' && result.right.proof).toBe('relaxed')
  })
})
