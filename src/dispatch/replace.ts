import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import { requestProblems } from './check.js'
import { areTexts, given, isObject, unexpected } from './fields.js'
import { openDesk, runReplace } from './kernel/replace.js'
import type { DispatchProblem } from './problem.js'
import type { TeamRequest } from './request.js'
import type { ShortageCertificate } from './result.js'
import { own, sheetProblems as sheetMisfits } from './sheetShape.js'
import { faultsOf, type SheetFault, type TeamSheet } from './verify.js'

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

type Standing = Pick<ReplaceRequest, 'request' | 'sheet'>
type Asked = Omit<ReplaceRequest, 'request' | 'sheet'>
type Faults = ReadonlyArray<SheetFault>

/** What is wrong with one person's seat ends when he gives it up: most often it is why he leaves. */
const ENDS_WITH_LEAVING: ReadonlyArray<SheetFault['_tag']> = [
  'NobodySuch',
  'RecusedInTeam',
  'NotEligible',
  'OverCap',
  'LeaderMayNotLead',
]

const endsWithLeaving = (fault: SheetFault): boolean => ENDS_WITH_LEAVING.includes(fault._tag)

/** What keeps the request or the sheet from being read. */
const standingProblems = (standing: Standing): ReadonlyArray<ReplaceProblem> => {
  const { request, sheet } = { ...standing }
  return [
    ...requestProblems(request).map((p) => ({ ...p, path: p.path === '' ? 'request' : `request.${p.path}` })),
    ...sheetMisfits(sheet, 'sheet'),
  ]
}

const sheetProblems = (found: Faults): ReadonlyArray<ReplaceProblem> => {
  const [fault, ...faults] = found
  return fault === undefined ? [] : [{ _tag: 'SheetDoesNotStand', path: 'sheet', faults: [fault, ...faults] }]
}

/** What is wrong with one request to replace, on a sheet with these faults. */
const askProblems = (sheet: TeamSheet, faults: Faults, asked: Asked): ReadonlyArray<ReplaceProblem> =>
  isObject(asked) ? askedProblems(sheet, faults, asked) : unexpected('', asked, 'an object')

const askedProblems = (
  sheet: TeamSheet,
  faults: Faults,
  { visit, out, sequence, withdrawn }: Asked,
): ReadonlyArray<ReplaceProblem> => [
  ...given(areTexts)('withdrawn', withdrawn),
  ...sheetProblems(faults.filter((f) => !(endsWithLeaving(f) && 'inspector' in f && f.inspector === out))),
  ...(typeof visit === 'string' && own(sheet.teams, visit)?.includes(out) === true
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
 * exchanges is proposed; where there is none, a certificate says why. The sheet must stand, but for what is wrong
 * with the leaver alone: that he is recused, say, which may be why he leaves.
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
    const wrong = standingProblems(asked)
    const [first, ...others] =
      wrong.length > 0 ? wrong : askProblems(asked.sheet, faultsOf(asked.request, asked.sheet), asked)
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
  (standing: Standing): E.Either<NonEmpty<ReplaceProblem>, ReplacementDesk> => {
    const wrong = standingProblems(standing)
    const faults = wrong.length > 0 ? [] : faultsOf(standing.request, standing.sheet)
    const [first, ...others] = [...wrong, ...sheetProblems(faults.filter((f) => !endsWithLeaving(f)))]
    if (first !== undefined) return E.left([first, ...others])
    const answer = openDesk(hash, standing)
    return E.right((asked) => {
      const [problem, ...problems] = askProblems(standing.sheet, faults, asked)
      return problem === undefined ? E.right(answer(asked)) : E.left([problem, ...problems])
    })
  }
