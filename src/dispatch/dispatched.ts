import type { NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import type { AssignRefusal } from './assign.js'
import type { CompiledVisit } from './compile.js'
import type { DispatchFacts, HasInterest } from './facts.js'
import type { DispatchFinding } from './finding.js'
import type { Joined } from './policy.js'
import type { DispatchFactProblem } from './problem.js'
import type { Remedies } from './remedy.js'
import type { TeamRequest } from './request.js'
import type { Assigned, Infeasible, TeamResult, Unresolved } from './result.js'

/**
 * What a dispatch needs beside the rules.
 *
 * @zh 派组所需能力
 * @law joint/24.recusal
 * @category dispatch
 * @since 0.1.0
 */
export interface DispatchCapabilities {
  readonly hash: Hash
  /** Asked for every person and subject, beside the declared interests. */
  readonly hasInterest?: HasInterest
}

/**
 * The team of one visit, as it is locked.
 *
 * @zh 检查组
 * @law joint/23.team
 * @category dispatch
 * @since 0.1.0
 */
export interface VisitTeam {
  readonly visit: string
  readonly subject: string
  readonly leader: string
  /** Everyone who enforces, the leader first. */
  readonly inspectors: ReadonlyArray<string>
  /** Who advises; never counted towards the two. */
  readonly experts: ReadonlyArray<string>
  /** Was there no other team to draw? */
  readonly forced: boolean
}

/**
 * What a dispatch comes to; whatever it is, the request stands beside it, so that anyone can recompute it.
 *
 * @zh 派组结论
 * @law joint/21.match
 * @category dispatch
 * @since 0.1.0
 */
export type Dispatched =
  | {
      readonly status: 'assigned'
      readonly request: TeamRequest
      readonly teams: ReadonlyArray<VisitTeam>
      readonly result: Assigned
    }
  | {
      readonly status: 'infeasible'
      readonly request: TeamRequest
      readonly result: Infeasible
      readonly remedies: Remedies
      /** For each area or unit that is short: the neighbour that would suffice, where one was declared. */
      readonly neighbours: Joined
    }
  | { readonly status: 'unresolved'; readonly request: TeamRequest; readonly result: Unresolved }

/**
 * Why a dispatch can't be made of these facts.
 *
 * @zh 派组资料问题
 * @law none: a bad input
 * @category dispatch
 * @since 0.1.0
 */
export type DispatchRefusal = NonEmpty<DispatchFactProblem | AssignRefusal[number]>

/** The request made of the facts, and what each of its places is. */
export interface Compiled {
  readonly request: TeamRequest
  readonly visits: ReadonlyArray<CompiledVisit>
}

/** The teams as they are locked, from the places that were filled. */
export const teamsOf = (
  facts: DispatchFacts,
  { visits }: Compiled,
  result: Assigned,
): ReadonlyArray<VisitTeam> => {
  const groups = new Map<string, ReadonlyArray<string>>(facts.groups?.map(({ id, members }) => [id, members]))
  const leads = new Set(facts.inspectors.filter(({ mayLead }) => mayLead).map(({ id }) => id))
  const seats = new Map(visits.map((v) => [v.visit.id, v.seats]))
  const forced = new Set(result.forced)
  return facts.visits.map(({ id, subject }) => {
    const team = result.teams[id] ?? []
    const sent = (experts: boolean): ReadonlyArray<string> =>
      team
        .filter((_, s) => (seats.get(id)?.[s]?.expert === true) === experts)
        .flatMap((who) => groups.get(who) ?? [who])
    const inspectors = sent(false)
    // The leader's place comes first; of a group, the first member who may.
    const leader = inspectors.find((i) => leads.has(i)) ?? ''
    return {
      visit: id,
      subject,
      leader,
      inspectors: [leader, ...inspectors.filter((i) => i !== leader)],
      experts: sent(true),
      forced: forced.has(id),
    }
  })
}

/**
 * What is to be said of single places: who was assigned, appointed or borrowed, and why. Whoever the request
 * that was sent names without a reason of the place's own was assigned directly.
 */
export const placeFindings = (
  facts: DispatchFacts,
  { visits }: Compiled,
  sent: TeamRequest,
  result: Assigned,
): ReadonlyArray<DispatchFinding> => {
  const area = new Map(facts.inspectors.map((i) => [i.id, facts.within === 'unit' ? i.unit : i.area]))
  const own = new Map(facts.visits.map((v) => [v.id, facts.within === 'unit' ? v.unit : v.region]))
  const named = new Set(
    sent.visits.flatMap(({ id, slots }) =>
      slots.flatMap(({ pinned }, slot) => (pinned === undefined ? [] : [JSON.stringify([id, slot])])),
    ),
  )
  const direct = facts.policy?.directAssignment
  return visits.flatMap(({ visit, seats }) =>
    seats.flatMap((seat, slot): ReadonlyArray<DispatchFinding> => {
      const inspector = result.teams[visit.id]?.[slot] ?? ''
      const place = { visit: visit.id, slot, inspector }
      const basis = 'joint/23.shortage' as const
      if (seat.reason !== undefined)
        return [
          {
            _tag: 'Appointed',
            basis: seat.expert === true ? 'joint/23.expert' : basis,
            ...place,
            reason: seat.reason,
          },
        ]
      if (direct !== undefined && named.has(JSON.stringify([visit.id, slot]))) {
        const { reason, approvedBy } = direct
        return [{ _tag: 'DirectlyAssigned', basis, reading: 'I-10', ...place, reason, approvedBy }]
      }
      const from = area.get(inspector)
      return facts.mode === 'local' && from !== undefined && from !== own.get(visit.id)
        ? [{ _tag: 'BorrowedFrom', basis, reading: 'I-13', ...place, from }]
        : []
    }),
  )
}

/** What the whole came to. */
export const outcomeFinding = (facts: DispatchFacts, joint: boolean, result: TeamResult): DispatchFinding => {
  if (result.status === 'unresolved')
    return { _tag: 'NotDecided', basis: 'joint/23.team', unmet: result.unmet.length }
  if (result.status === 'infeasible') {
    const { demand, capacity, visits } = result.certificate
    return {
      _tag: 'NoFullDispatch',
      basis: joint ? 'joint/23.team' : 'market/16.two',
      demand,
      capacity,
      visits: visits.length,
    }
  }
  const loads = Object.values(result.loads)
  return {
    _tag: 'TeamsDrawn',
    basis: joint ? 'joint/21.match' : 'market/13.modes',
    mode: facts.mode,
    visits: facts.visits.length,
    people: loads.length,
    least: loads.reduce((a, b) => Math.min(a, b), loads[0] ?? 0),
    most: loads.reduce((a, b) => Math.max(a, b), 0),
  }
}
