import { assignTeams, nobleHash, type TeamRequest } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallRequest } from './arbitrary.js'

const solve = (request: TeamRequest) => {
  const result = assignTeams(nobleHash)(request)
  if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
  return result.right
}
const feasible = (request: TeamRequest): boolean => solve(request).status === 'assigned'
const runs = { numRuns: 150, seed: 11 }

describe('changing the request', () => {
  it('by order alone changes nothing', () => {
    fc.assert(
      fc.property(
        smallRequest.chain((r) =>
          fc.tuple(
            fc.constant(r),
            fc.shuffledSubarray([...r.inspectors], { minLength: r.inspectors.length }),
            fc.shuffledSubarray([...r.visits], { minLength: r.visits.length }),
          ),
        ),
        ([request, inspectors, visits]) => {
          expect(JSON.stringify(solve({ ...request, inspectors, visits }))).toBe(
            JSON.stringify(solve(request)),
          )
        },
      ),
      runs,
    )
  })

  it('by an unrelated part changes nothing elsewhere', () => {
    fc.assert(
      fc.property(smallRequest, smallRequest, (request, other) => {
        // Everyone of the other part lives in a country of his own, and every place of either part says so.
        const part = (r: TeamRequest, area: string): TeamRequest => ({
          ...r,
          inspectors: r.inspectors.map((i) => ({
            ...i,
            id: `${area}${i.id}`,
            area,
            cap: i.cap ?? r.cap ?? 9,
          })),
          visits: r.visits.map((v) => ({
            ...v,
            id: `${area}${v.id}`,
            slots: v.slots.map(({ notAreas: _, ...s }) => ({ ...s, areas: [area] })),
            recused: (v.recused ?? []).map((i) => `${area}${i}`),
          })),
        })
        const [here, there] = [part(request, '此'), part(other, '彼')]
        const alone = solve(here)
        const both = solve({
          ...here,
          inspectors: [...there.inspectors, ...here.inspectors],
          visits: [...here.visits, ...there.visits],
        })
        if (alone.status !== 'assigned' || both.status !== 'assigned') {
          expect(both.status === 'assigned').toBe(alone.status === 'assigned' && feasible(there))
          return
        }
        for (const { id } of here.visits) expect(both.teams[id]).toEqual(alone.teams[id])
      }),
      runs,
    )
  })

  it('by a higher cap, a dropped recusal or one inspector more never hurts', () => {
    fc.assert(
      fc.property(smallRequest, (request) => {
        if (!feasible(request)) return
        const higher = {
          ...request,
          ...(request.cap === undefined ? {} : { cap: request.cap + 1 }),
          inspectors: request.inspectors.map((i) => (i.cap === undefined ? i : { ...i, cap: i.cap + 1 })),
        }
        const freed = {
          ...request,
          visits: request.visits.map((v) => ({ ...v, recused: (v.recused ?? []).slice(1) })),
        }
        const more = { ...request, inspectors: [...request.inspectors, { id: '新', leader: true }] }
        for (const changed of [higher, freed, more]) expect(feasible(changed)).toBe(true)
      }),
      runs,
    )
  })

  it('by splitting an inspector into twins keeps it possible', () => {
    fc.assert(
      fc.property(smallRequest, (request) => {
        const [first, ...rest] = request.inspectors
        const cap = first?.cap ?? request.cap
        if (first === undefined || cap === undefined || !feasible(request)) return
        const room = Math.max(0, cap - (first.load ?? 0))
        const half = Math.floor(room / 2)
        const twins = [
          { ...first, load: 0, cap: half },
          { ...first, id: `${first.id}′`, load: 0, cap: room - half },
        ]
        const recused = (ids: ReadonlyArray<string> = []) =>
          ids.includes(first.id) ? [...ids, `${first.id}′`] : ids
        expect(
          feasible({
            ...request,
            inspectors: [...twins, ...rest],
            visits: request.visits.map((v) => ({ ...v, recused: recused(v.recused) })),
          }),
        ).toBe(true)
      }),
      runs,
    )
  })

  it('by pinning the teams it gave is accepted unchanged', () => {
    fc.assert(
      fc.property(smallRequest, (request) => {
        const result = solve(request)
        if (result.status !== 'assigned') return
        const pinned = solve({
          ...request,
          visits: request.visits.map((v) => ({
            ...v,
            slots: v.slots.map((s, k) => ({ ...s, pinned: result.teams[v.id]?.[k] ?? '' })),
          })),
        })
        expect(pinned.status === 'assigned' && pinned.teams).toEqual(result.teams)
        expect(pinned.status === 'assigned' && pinned.loads).toEqual(result.loads)
      }),
      runs,
    )
  })

  it('to the whole roster is possible whenever the own area, or any but it, is', () => {
    fc.assert(
      fc.property(smallRequest, fc.constantFrom('areas', 'notAreas'), (request, key) => {
        const bound = {
          ...request,
          visits: request.visits.map((v) => ({ ...v, slots: v.slots.map((s) => ({ ...s, [key]: ['东'] })) })),
        }
        const wide = {
          ...request,
          visits: request.visits.map((v) => ({
            ...v,
            slots: v.slots.map(({ areas: _a, notAreas: _n, ...s }) => s),
          })),
        }
        if (feasible(bound)) expect(feasible(wide)).toBe(true)
      }),
      runs,
    )
  })
})
