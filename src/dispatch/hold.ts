import { either as E } from 'fp-ts'
import type { BadValue } from '../draw/badValue.js'
import { type RoundDiffers, seedValueProblems } from '../draw/draw.js'
import type { SeedValue } from '../draw/seed.js'
import { badParts, seedValues } from '../draw/shape.js'
import { seedString } from '../draw/ticket.js'
import type { NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import { type AssignRefusal, assignTeams } from './assign.js'
import { type DispatchCommitment, type UnseededRequest, unseededProblems } from './commitment.js'
import { teamsDrawn } from './dispatched.js'
import { type Check, given, hasFields, isObject, isText, unexpected } from './fields.js'
import type { DispatchFinding } from './finding.js'
import { placeFindings } from './placeFinding.js'
import type { DispatchProblem } from './problem.js'
import { type DispatchRecord, dispatchRecord, type RequestDiffers, requestDifferences } from './record.js'
import { dispatchCommitment } from './recordShape.js'
import type { TeamRequest } from './request.js'
import type { Assigned, Infeasible, TeamResult, Unresolved } from './result.js'
import { teamsOf, type VisitTeam } from './teams.js'

/**
 * A committed dispatch that was held: its record, with the request and the whole result; or why there are no teams.
 *
 * @zh 派组抽取结论
 * @law joint/21.match
 * @category dispatch
 * @since 0.1.0
 */
export type HeldDispatch =
  | {
      readonly status: 'assigned'
      readonly record: DispatchRecord
      /** The request with the seed that came out. */
      readonly request: TeamRequest
      readonly result: Assigned
      /** Of the visits whose subject the request names, as those of `prepareDispatch` all do. */
      readonly teams: ReadonlyArray<VisitTeam>
      /** Why the teams are what they are: all that `dispatchVisits` says, where `because` was handed in. */
      readonly because: ReadonlyArray<DispatchFinding>
    }
  | Infeasible
  | Unresolved

/**
 * Why a dispatch can't be held: the request or the seed is not what was committed.
 *
 * @zh 派组抽取问题
 * @law none: bad input
 * @category dispatch
 * @since 0.1.0
 */
export type HoldProblem = DispatchProblem | RequestDiffers | RoundDiffers | BadValue | AssignRefusal[number]

/**
 * A committed dispatch, its request, and the values that came out, one for each committed source, in its order.
 *
 * @zh 派组抽取要素
 * @law joint/19.draw
 * @category dispatch
 * @since 0.1.0
 */
export interface HoldFacts {
  readonly commitment: DispatchCommitment
  readonly request: UnseededRequest
  readonly seed: ReadonlyArray<SeedValue>
  /** What `prepareDispatch` found; without it only what the request itself says of its places is told. */
  readonly because?: ReadonlyArray<DispatchFinding>
}

/** Found before the seed, and the same after it. */
const STANDS: ReadonlyArray<DispatchFinding['_tag']> = [
  'InterestDeclared',
  'InterestFound',
  'IdentityUnknown',
  'NoCertificate',
  'NeighboursNotAllowed',
  'FurtherAttempt',
]

/** What was found before the seed, and what the seed brought about. */
const findingsOf = (
  before: ReadonlyArray<DispatchFinding>,
  request: TeamRequest,
  result: Assigned,
): ReadonlyArray<DispatchFinding> => {
  const possible = before.flatMap((found) => (found._tag === 'TeamsPossible' ? [found] : []))
  return [
    ...possible.map((found) => teamsDrawn(found, result)),
    ...before.filter(({ _tag }) => STANDS.includes(_tag)),
    ...placeFindings(possible[0]?.mode, request, result),
  ]
}

const isFinding: Check = (path, value) => hasFields(path, value, { _tag: isText })

const areFindings: Check = (path, value) =>
  Array.isArray(value)
    ? Array.from(value).flatMap((finding: unknown, i) => isFinding(`${path}[${i}]`, finding))
    : unexpected(path, value, 'a list')

const problemsOf = (hash: Hash, facts: HoldFacts): ReadonlyArray<HoldProblem> => {
  if (!isObject(facts)) return unexpected('', facts, 'an object')
  const misfits = [
    ...badParts(dispatchCommitment, facts.commitment, 'commitment'),
    ...unseededProblems(facts.request),
    ...badParts(seedValues, facts.seed, 'seed'),
    ...given(areFindings)('because', facts.because),
  ]
  return misfits.length > 0
    ? misfits
    : [
        ...requestDifferences(hash, facts.commitment, facts.request),
        ...seedValueProblems(facts.commitment.seed, facts.seed),
      ]
}

/**
 * Holds a committed dispatch once its seed is known, as `holdDraw` holds a draw: refuses, all at once, a request or
 * a seed that is not the committed one, then draws the teams and gives the record to publish, the teams with everyone
 * for what he is, and the reasons. What `prepareDispatch` answered can be handed in whole.
 *
 * @zh 按承诺派组
 * @law joint/19.draw
 * @law joint/21.match
 * @example
 * import { commitDispatch, holdDispatch, nobleHash, verifyDispatchRecord } from 'double-random'
 *
 * const request = {
 *   inspectors: [{ id: '马' }, { id: '王' }, { id: '李' }],
 *   visits: [{ id: 'V1', slots: [{}, {}] }],
 * }
 * const commitment = commitDispatch(nobleHash)({
 *   drawId: 'LX-2026-0008',
 *   seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
 *   request,
 * })
 * assert.ok(commitment._tag === 'Right')
 * const hold = (value: string) =>
 *   holdDispatch(nobleHash)({ commitment: commitment.right, request, seed: [{ _tag: 'digits', value }] })
 *
 * const held = hold('01234567890123456789')
 * assert.ok(held._tag === 'Right' && held.right.status === 'assigned')
 * assert.strictEqual(held.right.record.seed, 'LX-2026-0008/01234567890123456789')
 * assert.deepStrictEqual(verifyDispatchRecord(nobleHash)({ record: held.right.record, request }), [])
 * assert.strictEqual(hold('0123')._tag, 'Left')
 *
 * @category dispatch
 * @since 0.1.0
 */
export const holdDispatch =
  (hash: Hash) =>
  (facts: HoldFacts): E.Either<NonEmpty<HoldProblem>, HeldDispatch> => {
    const [first, ...rest] = problemsOf(hash, facts)
    if (first !== undefined) return E.left([first, ...rest])
    // Stryker disable next-line ArrayDeclaration: what is no finding is left out
    const { commitment, seed, because = [] } = facts
    const values = seed.map(({ value }) => value)
    const request: TeamRequest = { ...facts.request, seed: seedString(commitment.drawId, values) }
    return E.map(
      (result: TeamResult): HeldDispatch =>
        result.status === 'assigned'
          ? {
              status: 'assigned',
              record: dispatchRecord(commitment, request, result),
              request,
              result,
              teams: teamsOf(request, result),
              because: findingsOf(because, request, result),
            }
          : result,
    )(assignTeams(hash)(request))
  }
