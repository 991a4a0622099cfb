import { either as E } from 'fp-ts'
import type { BadValue } from '../draw/badValue.js'
import { digestOf } from '../draw/canonical.js'
import type { SeedSource } from '../draw/seed.js'
import { badParts, drawId, seedPlan } from '../draw/shape.js'
import type { NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import { requestProblems } from './check.js'
import { isObject, unexpected } from './fields.js'
import type { DispatchProblem } from './problem.js'
import type { TeamRequest } from './request.js'

/**
 * Binds a dispatch before its seed exists: the request by its digest, and where chance will come from.
 *
 * @zh 派组承诺
 * @law joint/19.draw
 * @law market/13.announce
 * @category dispatch
 * @since 0.1.0
 */
export interface DispatchCommitment {
  readonly algorithm: 'assign/1'
  readonly drawId: string
  /** SHA-256 of the canonical JSON of the request, everything but the seed. */
  readonly request: string
  readonly visits: number
  readonly inspectors: number
  readonly seed: NonEmpty<SeedSource>
}

/**
 * A request before its seed is known: what a commitment binds.
 *
 * @zh 未定种子的派组请求
 * @law joint/19.draw
 * @category dispatch
 * @since 0.1.0
 */
export type UnseededRequest = Omit<TeamRequest, 'seed'>

/** What the digest of a request is over: never its seed. */
export const digestOfRequest =
  (hash: Hash) =>
  ({ attempt, cap, inspectors, visits }: UnseededRequest): string =>
    digestOf(hash)({ attempt, cap, inspectors, visits })

const underRequest = (problem: DispatchProblem): DispatchProblem => {
  const path = problem.path === '' ? 'request' : `request.${problem.path}`
  return problem._tag === 'DuplicateId'
    ? { ...problem, path, first: `request.${problem.first}` }
    : { ...problem, path }
}

/** What in a request is wrong, the seed aside, by its path in what was handed in. */
export const unseededProblems = (request: unknown): ReadonlyArray<DispatchProblem> =>
  requestProblems(isObject(request) ? { ...request, seed: 'not known yet' } : request).map(underRequest)

const problemsOf = (facts: unknown): ReadonlyArray<DispatchProblem | BadValue> =>
  isObject(facts)
    ? [
        ...badParts(drawId, facts['drawId'], 'drawId'),
        ...badParts(seedPlan, facts['seed'], 'seed'),
        ...unseededProblems(facts['request']),
      ]
    : unexpected('', facts, 'an object')

/**
 * Commits to a dispatch: publish this commitment before the seed is known. The request needs no seed; one that it has
 * is not looked at.
 *
 * @zh 派组承诺
 * @law joint/19.draw
 * @example
 * import { commitDispatch, nobleHash } from 'double-random'
 *
 * const commitment = commitDispatch(nobleHash)({
 *   drawId: 'LX-2026-0008',
 *   seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
 *   request: { inspectors: [{ id: '马' }, { id: '王' }], visits: [{ id: 'V1', slots: [{}, {}] }] },
 * })
 * assert.ok(commitment._tag === 'Right')
 * assert.strictEqual(commitment.right.request.length, 64)
 *
 * @category dispatch
 * @since 0.1.0
 */
export const commitDispatch =
  (hash: Hash) =>
  (facts: {
    readonly drawId: string
    readonly seed: NonEmpty<SeedSource>
    readonly request: UnseededRequest
  }): E.Either<NonEmpty<DispatchProblem | BadValue>, DispatchCommitment> => {
    const [first, ...rest] = problemsOf(facts)
    if (first !== undefined) return E.left([first, ...rest])
    return E.right({
      algorithm: 'assign/1',
      drawId: facts.drawId,
      request: digestOfRequest(hash)(facts.request),
      visits: facts.request.visits.length,
      inspectors: facts.request.inspectors.length,
      seed: facts.seed,
    })
  }
