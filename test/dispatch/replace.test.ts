import {
  assignTeams,
  nobleHash,
  openReplacements,
  replaceMember,
  type TeamRequest,
  verifyDispatch,
  withdraw,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallRequest } from './arbitrary.js'
import { everyDispatch, options } from './brute.js'

/** Is there any full dispatch of the request with this person out of this visit? */
const possible = (request: TeamRequest, visit: string, out: string): boolean =>
  everyDispatch({
    ...request,
    visits: request.visits.map((v) => (v.id === visit ? { ...v, recused: [...(v.recused ?? []), out] } : v)),
  }).next().done !== true

describe('replacing one member', () => {
  it('changes one place by lot among the least loaded, else proposes a chain, else proves that there is none', () => {
    const seen = { replaced: 0, proposed: 0, nobody: 0 }
    fc.assert(
      fc.property(smallRequest, fc.nat(), fc.nat(), (request, v, s) => {
        const result = assignTeams(nobleHash)(request)
        if (result._tag === 'Left' || result.right.status !== 'assigned' || request.visits.length === 0)
          return
        const { teams, loads } = result.right
        const visit = request.visits[v % request.visits.length]
        if (visit === undefined) return
        const slot = s % visit.slots.length
        const team = teams[visit.id] ?? []
        const out = team[slot] ?? ''
        const answer = replaceMember(nobleHash)({
          request,
          sheet: { teams },
          visit: visit.id,
          out,
          sequence: 1,
        })
        if (answer._tag === 'Left') throw new Error(JSON.stringify(answer.left))
        const { right } = answer
        seen[right.status]++
        expect(right.status === 'nobody').toBe(!possible(request, visit.id, out))
        if (right.status === 'nobody') {
          expect(right.certificate.demand).toBeGreaterThan(right.certificate.capacity)
          return
        }
        const changed = Object.fromEntries(
          Object.entries(teams).map(([id, members]) => [
            id,
            members.map((m, k) => right.changed.find((c) => c.visit === id && c.slot === k)?.after ?? m),
          ]),
        )
        expect(verifyDispatch(request)({ teams: changed })).toEqual([])
        expect(changed[visit.id]).not.toContain(out)
        for (const c of right.changed) expect(teams[c.visit]?.[c.slot]).toBe(c.before)
        // Who could step in, counted from the request alone.
        const index = request.visits.indexOf(visit)
        const who = (options(request).find((o) => o.visit === index && o.slot === slot)?.who ?? [])
          .flatMap((i) => request.inspectors[i] ?? [])
          .filter((i) => !team.includes(i.id) && (loads[i.id] ?? 0) < (i.cap ?? request.cap ?? 1e9))
        expect(right.status).toBe(who.length > 0 ? 'replaced' : 'proposed')
        const least = Math.min(...who.map((i) => loads[i.id] ?? 0))
        if (right.status === 'replaced')
          expect([...right.candidates].sort()).toEqual(
            who.flatMap((i) => (loads[i.id] === least ? [i.id] : [])).sort(),
          )
      }),
      { numRuns: 500, seed: 5 },
    )
    expect(seen.replaced).toBeGreaterThan(30)
    expect(seen.nobody).toBeGreaterThan(20)
    expect(seen.proposed).toBeGreaterThan(0)
  })

  it('asked at a desk, in any order and again, is answered as on its own', () => {
    const seen = { replaced: 0, proposed: 0, nobody: 0 }
    fc.assert(
      fc.property(smallRequest, fc.infiniteStream(fc.nat()), (request, chance) => {
        const result = assignTeams(nobleHash)(request)
        if (result._tag === 'Left' || result.right.status !== 'assigned' || request.visits.length === 0)
          return
        const { teams } = result.right
        // One place may be appointed: then its holder's leaving opens it.
        const [first, ...rest] = request.visits
        const pin = chance.next().value % 3 === 0 ? teams[first?.id ?? '']?.[0] : undefined
        const asSent =
          first === undefined || pin === undefined
            ? request
            : {
                ...request,
                visits: [
                  { ...first, slots: first.slots.map((x, k) => (k === 0 ? { ...x, pinned: pin } : x)) },
                  ...rest,
                ],
              }
        const standing = { request: asSent, sheet: { teams } }
        const desk = openReplacements(nobleHash)(standing)
        if (desk._tag === 'Left') throw new Error(JSON.stringify(desk.left))
        for (let k = 0; k < 6; k++) {
          const id = request.visits[chance.next().value % request.visits.length]?.id ?? ''
          const team = teams[id] ?? []
          const asked = {
            visit: id,
            out: team[chance.next().value % team.length] ?? '',
            sequence: 1 + (k % 2),
            withdrawn: request.inspectors.flatMap((i) => (chance.next().value % 5 === 0 ? [i.id] : [])),
          }
          const answer = desk.right(asked)
          expect(answer).toEqual(replaceMember(nobleHash)({ ...standing, ...asked }))
          if (answer._tag === 'Right') seen[answer.right.status]++
        }
      }),
      { numRuns: 200, seed: 6 },
    )
    expect(Math.min(seen.replaced, seen.nobody)).toBeGreaterThan(50)
    expect(seen.proposed).toBeGreaterThan(0)
  })
})

describe('a leader who leaves', () => {
  it('is followed by someone of the team who may lead, wherever there is one, and by nobody else', () => {
    const seen = { same: 0, other: 0, nobody: 0 }
    fc.assert(
      fc.property(smallRequest, fc.nat(), (request, v) => {
        const result = assignTeams(nobleHash)(request)
        if (result._tag === 'Left' || result.right.status !== 'assigned') return
        const { teams, leaders } = result.right
        const [visit, out] = Object.entries(leaders)[v % Math.max(1, Object.keys(leaders).length)] ?? []
        if (visit === undefined || out === undefined) return
        const words = { reason: '生病', approvedBy: '局长' }
        const left = withdraw(nobleHash)({
          request,
          sheet: { teams, leaders },
          log: [],
          visit,
          out,
          ...words,
        })
        if (left._tag === 'Left') throw new Error(JSON.stringify(left.left))
        const { sheet, log } = left.right
        if (log[0] === undefined) return
        expect(verifyDispatch(request)(sheet)).toEqual([])
        const able = (sheet.teams[visit] ?? []).filter((id) =>
          request.inspectors.some((who) => who.id === id && who.leader === true),
        )
        const leader = sheet.leaders?.[visit]
        expect(leader === undefined).toBe(able.length === 0)
        seen[leader === undefined ? 'nobody' : leader === log[0].changed.after ? 'same' : 'other']++
        expect({ ...sheet.leaders, [visit]: out }).toEqual(leaders)
      }),
      { numRuns: 500, seed: 24 },
    )
    expect(Math.min(seen.same, seen.other, seen.nobody)).toBeGreaterThan(0)
  })
})
