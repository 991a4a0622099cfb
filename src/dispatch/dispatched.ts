import type { NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import type { AssignRefusal } from './assign.js'
import type { CompiledVisit, Seat } from './compile.js'
import { type DispatchFacts, type HasInterest, isByUnit, ownOf } from './facts.js'
import type { DispatchFinding } from './finding.js'
import { type Joined, placeKey, type Sent } from './policy.js'
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

/** What was sent to the matching, and what each of its places is. */
export interface Compiled extends Sent {
  readonly visits: ReadonlyArray<CompiledVisit>
  readonly joined: Joined
}

/** A place with whoever has it; in the grouped mode that is a group. */
interface Filled {
  readonly seat: Seat
  readonly slot: number
  readonly inspector: string
}

const filled = ({ teams }: Assigned, { visit, seats }: CompiledVisit): ReadonlyArray<Filled> =>
  // Stryker disable next-line ArrayDeclaration: every visit has its team; only the compiler has to be told
  (teams[visit.id] ?? []).map((inspector, slot) => ({ seat: seats[slot] ?? {}, slot, inspector }))

/** The teams as they are locked, from the places that were filled. */
export const teamsOf = (
  facts: DispatchFacts,
  { visits }: Compiled,
  result: Assigned,
): ReadonlyArray<VisitTeam> => {
  const groups = new Map<string, ReadonlyArray<string>>(facts.groups?.map(({ id, members }) => [id, members]))
  const leads = new Set(facts.inspectors.filter(({ mayLead }) => mayLead).map(({ id }) => id))
  const forced = new Set(result.forced)
  return visits.map((visit) => {
    const { id, subject } = visit.asked
    const places = filled(result, visit)
    const sent = (experts: boolean): ReadonlyArray<string> =>
      places
        .filter(({ seat }) => (seat.expert === true) === experts)
        .flatMap(({ inspector }) => groups.get(inspector) ?? [inspector])
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

/** What is to be said of single places: who was assigned, appointed or borrowed, and why. */
export const placeFindings = (
  facts: DispatchFacts,
  { visits, direct }: Compiled,
  result: Assigned,
): ReadonlyArray<DispatchFinding> => {
  const byUnit = isByUnit(facts)
  const owns = new Map(facts.inspectors.map((i) => [i.id, byUnit ? i.unit : i.area]))
  const basis = 'joint/23.shortage' as const
  return visits.flatMap((visit) => {
    const own = ownOf(facts)(visit.asked)
    return filled(result, visit).flatMap(({ seat, slot, inspector }): ReadonlyArray<DispatchFinding> => {
      const place = { visit: visit.asked.id, slot, inspector }
      const { expert, reason } = seat
      if (reason !== undefined)
        return [{ _tag: 'Appointed', basis: expert === true ? 'joint/23.expert' : basis, ...place, reason }]
      const assigned = direct.get(placeKey(place))
      if (assigned !== undefined) return [assigned]
      const from = owns.get(inspector)
      return facts.mode === 'local' && from !== undefined && from !== own
        ? [{ _tag: 'BorrowedFrom', basis, reading: 'I-13', ...place, from }]
        : []
    })
  })
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
