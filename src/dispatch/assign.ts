import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import { requestProblems } from './check.js'
import type { Step } from './kernel/construct.js'
import { runCoupled } from './kernel/coupled.js'
import { runAssign } from './kernel/run.js'
import { finish } from './kernel/steps.js'
import type { DispatchProblem } from './problem.js'
import type { TeamRequest } from './request.js'
import type { TeamResult } from './result.js'
import { type SheetFault, verifyDispatch } from './verify.js'

/**
 * How far a long matching has come. The result does not depend on when, or whether, anyone looks.
 *
 * @zh 派组进度
 * @law none: progress of a computation
 * @category dispatch
 * @since 0.1.0
 */
export type DispatchStep = Step

/**
 * The matching disagrees with its own checker: a defect of the library, told instead of a wrong sheet.
 *
 * @zh 自检失败
 * @law none: a check of the library on itself
 * @category dispatch
 * @since 0.1.0
 */
export interface SelfCheckFailed {
  readonly _tag: 'SelfCheckFailed'
  readonly faults: ReadonlyArray<SheetFault>
}

/**
 * What keeps a request from an answer: its own errors, or (never seen) a failed self-check.
 *
 * @zh 派组请求被拒
 * @law none: bad inputs
 * @category dispatch
 * @since 0.1.0
 */
export type AssignRefusal = NonEmpty<DispatchProblem | SelfCheckFailed>

const checked = (request: TeamRequest, result: TeamResult): E.Either<AssignRefusal, TeamResult> => {
  const faults = result.status === 'assigned' ? verifyDispatch(request)(result) : []
  return faults.length === 0 ? E.right(result) : E.left([{ _tag: 'SelfCheckFailed', faults }])
}

/**
 * The same as `assignTeams`, as an iterator: each step tells the phase and how far it is, the last one returns
 * the result. The caller may pause between steps, or stop. The result does not depend on it.
 *
 * @zh 分步随机派组
 * @law joint/21.match
 * @example
 * import { assignSteps, nobleHash } from 'double-random'
 *
 * const steps = assignSteps(nobleHash)({
 *   seed: 'public',
 *   inspectors: [{ id: '马' }, { id: '王' }],
 *   visits: [{ id: 'V1', slots: [{}, {}] }],
 * })
 * assert.deepStrictEqual(steps.next().value, { phase: 'construct', done: 0, total: 1 })
 *
 * @category dispatch
 * @since 0.1.0
 */
export const assignSteps =
  (hash: Hash) =>
  (
    request: TeamRequest,
  ): Iterator<DispatchStep, E.Either<AssignRefusal, TeamResult>> & {
    readonly [Symbol.iterator]: () => Iterator<DispatchStep, E.Either<AssignRefusal, TeamResult>>
  } => {
    const [first, ...others] = requestProblems(request)
    return first === undefined ? stepsOf(hash, request) : refused([first, ...others])
  }

function* stepsOf(
  hash: Hash,
  request: TeamRequest,
): Generator<DispatchStep, E.Either<AssignRefusal, TeamResult>> {
  const coupled = request.visits.some(({ needs = [] }) => needs.length > 0)
  return checked(request, yield* coupled ? runCoupled(hash, request) : runAssign(hash, request))
}

// biome-ignore lint/correctness/useYield: a refusal has no steps
function* refused(problems: AssignRefusal): Generator<DispatchStep, E.Either<AssignRefusal, TeamResult>> {
  return E.left(problems)
}

/**
 * Draws a team for every visit by `assign/1`: a full dispatch is returned if and only if one exists, with the
 * most even loads there are; otherwise a certificate that anyone can count again. Wrong requests are a Left with
 * every problem by its path.
 *
 * @zh 随机派组
 * @law joint/21.match
 * @law joint/23.team
 * @law joint/19.draw
 * @example
 * import { assignTeams, nobleHash } from 'double-random'
 *
 * const result = assignTeams(nobleHash)({
 *   seed: 'public',
 *   inspectors: [{ id: '马' }, { id: '王' }, { id: '李' }],
 *   visits: [{ id: 'V1', slots: [{}, {}], recused: ['李'] }],
 * })
 * assert.strictEqual(result._tag, 'Right')
 * assert.strictEqual(result.right.status, 'assigned')
 * assert.deepStrictEqual([...result.right.teams['V1'] ?? []].sort(), ['王', '马'])
 * assert.deepStrictEqual(result.right.forced, ['V1'])
 *
 * @category dispatch
 * @since 0.1.0
 */
export const assignTeams =
  (hash: Hash) =>
  (request: TeamRequest): E.Either<AssignRefusal, TeamResult> =>
    finish(assignSteps(hash)(request))
