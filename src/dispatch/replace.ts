import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import { requestProblems } from './check.js'
import { openDesk, runReplace } from './kernel/replace.js'
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

/**
 * Answers one request to replace after another on the same sheet.
 *
 * @zh 更换受理
 * @law joint/24.replace
 * @category dispatch
 * @since 0.1.0
 */
export type ReplacementDesk = (
  asked: Omit<ReplaceRequest, 'request' | 'sheet'>,
) => E.Either<NonEmpty<ReplaceProblem>, MemberReplacement>

/** What keeps a request and its sheet from being worked with at all. */
const standingProblems = ({
  request,
  sheet,
}: Pick<ReplaceRequest, 'request' | 'sheet'>): ReadonlyArray<ReplaceProblem> => {
  const wrong = requestProblems(request)
  if (wrong.length > 0) return wrong.map((p) => ({ ...p, path: `request.${p.path}` }))
  const [fault, ...faults] = verifyDispatch(request)(sheet)
  return fault === undefined ? [] : [{ _tag: 'SheetDoesNotStand', path: 'sheet', faults: [fault, ...faults] }]
}

/** What is wrong with one request to replace, where the sheet is in order. */
const askProblems = (
  sheet: TeamSheet,
  { visit, out, sequence }: Pick<ReplaceRequest, 'visit' | 'out' | 'sequence'>,
): ReadonlyArray<ReplaceProblem> => [
  ...(Object.hasOwn(sheet.teams, visit) && sheet.teams[visit]?.includes(out) === true
    ? []
    : [{ _tag: 'NotInTeam' as const, path: 'out', value: out, visit }]),
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
    const standing = standingProblems(asked)
    const wrongRequest = standing.some((p) => p._tag !== 'SheetDoesNotStand')
    const [first, ...others] = wrongRequest ? standing : [...standing, ...askProblems(asked.sheet, asked)]
    return first === undefined ? E.right(runReplace(hash, asked)) : E.left([first, ...others])
  }

/**
 * One replacement after another is asked of a sheet that was checked once, each as `replaceMember` would answer
 * it on that same sheet, without checking a county's dispatch anew each time. A left says what is wrong with the
 * request or the sheet; each answer has a left of its own.
 *
 * @zh 更换受理
 * @law joint/24.replace
 * @law joint/24.recusal
 * @example
 * import { nobleHash, openReplacements } from 'double-random'
 *
 * const desk = openReplacements(nobleHash)({
 *   request: {
 *     seed: 'public',
 *     inspectors: [{ id: '马' }, { id: '王' }, { id: '李' }],
 *     visits: [{ id: 'V1', slots: [{}, {}] }],
 *   },
 *   sheet: { teams: { V1: ['马', '王'] } },
 * })
 * assert.ok(desk._tag === 'Right')
 * const answer = desk.right({ visit: 'V1', out: '王', sequence: 1 })
 * assert.ok(answer._tag === 'Right' && answer.right.status === 'replaced')
 * assert.strictEqual(answer.right.changed[0].after, '李')
 *
 * @category dispatch
 * @since 0.1.0
 */
export const openReplacements =
  (hash: Hash) =>
  (
    standing: Pick<ReplaceRequest, 'request' | 'sheet'>,
  ): E.Either<NonEmpty<ReplaceProblem>, ReplacementDesk> => {
    const [first, ...others] = standingProblems(standing)
    if (first !== undefined) return E.left([first, ...others])
    const answer = openDesk(hash, standing)
    return E.right((asked) => {
      const [problem, ...problems] = askProblems(standing.sheet, asked)
      return problem === undefined ? E.right(answer(asked)) : E.left([problem, ...problems])
    })
  }
