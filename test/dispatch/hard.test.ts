import { assignTeams, nobleHash, type TeamRequest, verifyDispatch } from 'double-random'
import { describe, expect, it } from 'vitest'
import { deficiency } from './brute.js'

const solve = (request: TeamRequest) => {
  const result = assignTeams(nobleHash)(request)
  if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
  return result.right
}

/** Units 1…L of two inspectors, cap 3; three visits of two for each pair of neighbouring units: one solution. */
const chain = (length: number, seed = 'chain'): TeamRequest => ({
  seed,
  cap: 3,
  inspectors: Array.from({ length }, (_, u) =>
    [1, 2].map((k) => ({ id: `I${u + 1}.${k}`, unit: `${u + 1}` })),
  ).flat(),
  visits: Array.from({ length }, (_, u) =>
    [1, 2, 3].map((k) => {
      const units = [u, u + 1].filter((x) => x >= 1 && x <= length).map(String)
      return { id: `V${u}.${k}`, slots: [{ units }, { units }] }
    }),
  ).flat(),
})

/** 60 inspectors, cap 4, tags nested one in the other: 240 places, room for 240. */
const nested = (seed = 'nested'): TeamRequest => {
  const group = (tag: string, n: number) =>
    Array.from({ length: n }, (_, k) => ({ id: `${tag}${k}`, slots: [{ tags: [tag] }, {}] }))
  return {
    seed,
    cap: 4,
    inspectors: Array.from({ length: 60 }, (_, i) => ({
      id: `I${i}`,
      tags: [...(i < 6 ? ['A'] : []), ...(i < 15 ? ['B'] : []), ...(i < 30 ? ['C'] : [])],
    })),
    visits: [...group('A', 24), ...group('B', 36), ...group('C', 60)],
  }
}

const oneMore = (request: TeamRequest, like: number): TeamRequest => ({
  ...request,
  visits: [...request.visits, { id: 'more', slots: request.visits[like]?.slots ?? [] }],
})

describe.each([
  ['chain(1)', chain(1)],
  ['chain(2)', chain(2)],
  ['chain(30)', chain(30)],
  ['chain(300)', chain(300)],
  ['nested', nested()],
])('%s', (name, request) => {
  it('has a dispatch, and it is found', () => {
    const result = solve(request)
    expect(result.status).toBe('assigned')
    if (result.status !== 'assigned') return
    expect(verifyDispatch(request)(result)).toEqual([])
    if (name.startsWith('chain')) expect(result.forced).toHaveLength(request.visits.length)
    else expect(result.forced).toEqual([])
  })

  it('has none with one visit more, and the certificate counts', () => {
    const twin = oneMore(request, request.visits.length - 1)
    const result = solve(twin)
    expect(result.status).toBe('infeasible')
    if (result.status !== 'infeasible') return
    const { demand, capacity, slots } = result.certificate
    expect(demand).toBe(capacity + 1)
    const counted = deficiency(twin, slots)
    expect({ demand: counted.demand, capacity: counted.capacity }).toEqual({ demand, capacity })
  })
})

it('places the chain and the nested tags whatever the seed', () => {
  for (let k = 0; k < 40; k++) {
    expect(solve(chain(6, `${k}`)).status).toBe('assigned')
    expect(solve(nested(`${k}`)).status).toBe('assigned')
  }
})
