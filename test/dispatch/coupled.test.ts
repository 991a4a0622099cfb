import { assignTeams, nobleHash, type TeamRequest, verifyDispatch } from 'double-random'
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
    .array(fc.subarray(tags, { minLength: 0, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((asked) =>
      asked.map((t, k) => ({ id: `V${k}`, slots: [{}, {}], needs: t.map((tag) => ({ tags: [tag] })) })),
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
