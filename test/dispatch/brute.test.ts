import { assignTeams, nobleHash, type TeamRequest, verifyDispatch } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallRequest } from './arbitrary.js'
import { deficiency, everyDispatch, lexLess, sortedLoads } from './brute.js'

const solve = (request: TeamRequest) => {
  const result = assignTeams(nobleHash)(request)
  if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
  return result.right
}

/** The best sorted loads and, per visit, the different teams over all full dispatches (at most 20,000 of them). */
const survey = (request: TeamRequest) => {
  let best: ReadonlyArray<number> | undefined
  let n = 0
  const teams = request.visits.map(() => new Set<string>())
  const starts = request.visits.map((_, v) =>
    request.visits.slice(0, v).reduce((sum, x) => sum + x.slots.length, 0),
  )
  for (const dispatch of everyDispatch(request)) {
    const loads = sortedLoads(request, dispatch)
    if (best === undefined || lexLess(loads, best)) best = loads
    request.visits.forEach((visit, v) => {
      const start = starts[v] ?? 0
      teams[v]?.add(
        dispatch
          .slice(start, start + visit.slots.length)
          .sort((a, b) => a - b)
          .join(),
      )
    })
    if (++n > 20_000) return undefined
  }
  return { best, teams }
}

describe('assign/1 against every possible dispatch', () => {
  it('answers assigned exactly where a dispatch exists, with the best loads, and forced exactly where it is', () => {
    const seen = { assigned: 0, infeasible: 0, forced: 0 }
    fc.assert(
      fc.property(smallRequest, (request) => {
        const truth = survey(request)
        if (truth === undefined) return
        const result = solve(request)
        if (truth.best === undefined) {
          expect(result.status).toBe('infeasible')
          seen.infeasible++
          return
        }
        if (result.status !== 'assigned') throw new Error(`feasible, but ${result.status}`)
        seen.assigned++
        expect(verifyDispatch(request)(result)).toEqual([])
        const index = new Map(request.inspectors.map(({ id }, i) => [id, i]))
        const flat = request.visits.flatMap(({ id }) =>
          (result.teams[id] ?? []).map((i) => index.get(i) ?? -1),
        )
        expect(sortedLoads(request, flat)).toEqual(truth.best)
        const only = request.visits.flatMap(({ id }, v) => (truth.teams[v]?.size === 1 ? [id] : []))
        expect([...result.forced].sort()).toEqual(only.sort())
        seen.forced += only.length
      }),
      { numRuns: 600, seed: 6 },
    )
    expect(Math.min(seen.assigned, seen.infeasible, seen.forced)).toBeGreaterThan(30)
  })

  it('proves the rest with a certificate that counts, and that no smaller set of slots would', () => {
    let certificates = 0
    fc.assert(
      fc.property(smallRequest, (request) => {
        const result = solve(request)
        if (result.status !== 'infeasible') return
        for (const { slots, inspectors, visits, demand, capacity } of result.certificates) {
          certificates++
          const counted = deficiency(request, slots)
          expect({ demand, capacity }).toEqual({ demand: counted.demand, capacity: counted.capacity })
          expect([...inspectors].sort()).toEqual(counted.inspectors)
          expect([...visits].sort()).toEqual([...new Set(slots.map(({ visit }) => visit))].sort())
          expect(demand).toBeGreaterThan(capacity)
          const subsets = 2 ** slots.length - 1
          for (let mask = 0; mask < subsets; mask++) {
            const part = deficiency(
              request,
              slots.filter((_, k) => (mask >> k) % 2 === 1),
            )
            expect(part.demand).toBeLessThanOrEqual(part.capacity)
          }
        }
      }),
      { numRuns: 400, seed: 7 },
    )
    expect(certificates).toBeGreaterThan(30)
  })
})
