import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import { requestProblems } from './check.js'
import { runReplace } from './kernel/replace.js'
import type { DispatchProblem } from './problem.js'
import type { TeamRequest } from './request.js'
import type { ShortageCertificate } from './result.js'
import { type SheetFault, type TeamSheet, verifyDispatch } from './verify.js'

/**
 * One inspector leaves one visit.
 *
 * @zh 人员更换申请
 * @law joint/24.replace
 * @category dispatch
 * @since 0.1.0
 */
export interface ReplaceRequest {
  readonly request: TeamRequest
  readonly sheet: TeamSheet
  readonly visit: string
  readonly out: string
  /** The number of the replacement in this visit's log, from 1: each draws by a stream of its own. */
  readonly sequence: number
  /** Those who left this visit before; they never come back to it. */
  readonly withdrawn?: ReadonlyArray<string>
}

/**
 * One place that changes hands.
 *
 * @zh 席位变动
 * @law joint/24.replace
 * @category dispatch
 * @since 0.1.0
 */
export interface SeatChange {
  readonly visit: string
  readonly slot: number
  readonly before: string
  readonly after: string
}

/**
 * What a replacement comes to: exactly one place changed by lot; a chain of exchanges that is only proposed,
 * with every visit it touches; or a certificate that nobody can come.
 *
 * @zh 人员更换结论
 * @law joint/24.replace
 * @category dispatch
 * @since 0.1.0
 */
export type MemberReplacement =
  | {
      readonly status: 'replaced'
      readonly changed: readonly [SeatChange]
      readonly candidates: ReadonlyArray<string>
    }
  | { readonly status: 'proposed'; readonly changed: ReadonlyArray<SeatChange> }
  | { readonly status: 'nobody'; readonly certificate: ShortageCertificate }

/**
 * Why a replacement can't be looked at.
 *
 * @zh 更换请求有误
 * @law none: bad inputs
 * @category dispatch
 * @since 0.1.0
 */
export type ReplaceProblem =
  | DispatchProblem
  | { readonly _tag: 'SheetDoesNotStand'; readonly path: string; readonly faults: NonEmpty<SheetFault> }
  | { readonly _tag: 'NotInTeam'; readonly path: string; readonly value: string; readonly visit: string }

const problemsOf = ({
  request,
  sheet,
  visit,
  out,
  sequence,
}: ReplaceRequest): ReadonlyArray<ReplaceProblem> => {
  const wrong = requestProblems(request)
  if (wrong.length > 0) return wrong.map((p) => ({ ...p, path: `request.${p.path}` }))
  const [fault, ...faults] = verifyDispatch(request)(sheet)
  const team = Object.hasOwn(sheet.teams, visit) ? (sheet.teams[visit] ?? []) : []
  return [
    ...(fault === undefined
      ? []
      : [{ _tag: 'SheetDoesNotStand' as const, path: 'sheet', faults: [fault, ...faults] as const }]),
    ...(team.includes(out) ? [] : [{ _tag: 'NotInTeam' as const, path: 'out', value: out, visit }]),
    ...(Number.isSafeInteger(sequence) && sequence >= 1
      ? []
      : [
          {
            _tag: 'Unexpected' as const,
            path: 'sequence',
            value: sequence,
            expected: 'a whole number from 1' as const,
          },
        ]),
  ]
}

/**
 * Replaces one inspector in one visit: drawn among the eligible of least load with room who are not in the team
 * and never left this visit. Nothing else changes. Where nobody can simply step in, the shortest chain of
 * exchanges is proposed; where there is none, a certificate says why.
 *
 * @zh 更换检查人员
 * @law joint/24.replace
 * @law joint/24.recusal
 * @example
 * import { nobleHash, replaceMember } from 'double-random'
 *
 * const request = {
 *   seed: 'public',
 *   inspectors: [{ id: '马' }, { id: '王' }, { id: '李' }],
 *   visits: [{ id: 'V1', slots: [{}, {}] }],
 * }
 * const result = replaceMember(nobleHash)({
 *   request,
 *   sheet: { teams: { V1: ['马', '王'] } },
 *   visit: 'V1',
 *   out: '王',
 *   sequence: 1,
 * })
 * assert.deepStrictEqual(result, {
 *   _tag: 'Right',
 *   right: {
 *     status: 'replaced',
 *     changed: [{ visit: 'V1', slot: 1, before: '王', after: '李' }],
 *     candidates: ['李'],
 *   },
 * })
 *
 * @category dispatch
 * @since 0.1.0
 */
export const replaceMember =
  (hash: Hash) =>
  (asked: ReplaceRequest): E.Either<NonEmpty<ReplaceProblem>, MemberReplacement> => {
    const [first, ...others] = problemsOf(asked)
    return first === undefined ? E.right(runReplace(hash, asked)) : E.left([first, ...others])
  }
