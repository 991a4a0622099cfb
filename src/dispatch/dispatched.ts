import type { NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import type { AssignRefusal } from './assign.js'
import type { DispatchFacts, HasInterest } from './facts.js'
import type { DispatchFinding } from './finding.js'
import type { Joined } from './policy.js'
import type { DispatchFactProblem } from './problem.js'
import type { Remedies } from './remedy.js'
import type { TeamRequest } from './request.js'
import type { Assigned, Infeasible, TeamResult, Unresolved } from './result.js'
import { shortPlaces } from './shortPlaces.js'
import type { VisitTeam } from './teams.js'

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

/** What was sent to the matching, and the neighbours that were joined for it. */
export interface Compiled {
  readonly request: TeamRequest
  readonly joined: Joined
}

/** What the whole came to. */
export const outcomeFinding = (
  facts: DispatchFacts,
  joint: boolean,
  request: TeamRequest,
  result: TeamResult,
): DispatchFinding => {
  if (result.status === 'unresolved')
    return { _tag: 'NotDecided', basis: 'joint/23.team', unmet: result.unmet.length }
  if (result.status === 'infeasible') {
    const { demand, capacity, visits } = result.certificate
    const [first, ...others] = shortPlaces(request, result.certificate)
    return {
      _tag: 'NoFullDispatch',
      basis: joint ? 'joint/23.team' : 'market/16.two',
      demand,
      capacity,
      visits: visits.length,
      // Stryker disable next-line ConditionalExpression: a compiled place asks for somebody; only the compiler has to be told
      ...(first === undefined ? {} : { short: [first, ...others] }),
    }
  }
  return teamsDrawn(
    {
      basis: joint ? 'joint/21.match' : 'market/13.modes',
      mode: facts.mode,
      visits: facts.visits.length,
      people: Object.keys(result.loads).length,
    },
    result,
  )
}

type TeamsPossible = Extract<DispatchFinding, { readonly _tag: 'TeamsPossible' }>

/** What was possible, once it was drawn. */
export const teamsDrawn = (possible: Omit<TeamsPossible, '_tag'>, { loads }: Assigned): DispatchFinding => {
  const each = Object.values(loads)
  return {
    ...possible,
    _tag: 'TeamsDrawn',
    least: each.reduce((a, b) => Math.min(a, b), each[0] ?? 0),
    most: each.reduce((a, b) => Math.max(a, b), 0),
  }
}
