import { either as E } from 'fp-ts'
import { digestOf } from '../draw/canonical.js'
import type { NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import { leaderOfTeam } from './kernel/leader.js'
import { type MemberReplacement, type ReplaceProblem, replaceMember, type SeatChange } from './replace.js'
import type { TeamRequest } from './request.js'
import { replacementLogProblems, sheetProblems } from './sheetShape.js'
import type { TeamSheet } from './verify.js'

/**
 * One replacement as it is logged: what changed, why, who approved it, among whom was drawn. Each entry carries
 * the digest of the one before it, so that none can be taken out or rewritten.
 *
 * @zh 更换记录
 * @law joint/24.replace
 * @law joint/5.trace
 * @category dispatch
 * @since 0.1.0
 */
export interface ReplacementEntry {
  readonly sequence: number
  readonly changed: SeatChange
  readonly reason: string
  readonly approvedBy: string
  /** SHA-256 of the canonical JSON of the candidates' list. */
  readonly candidates: string
  /** The digest of the entry before, or of nothing (64 zeros) for the first. */
  readonly previous: string
  readonly digest: string
}

/**
 * What is asked when an inspector leaves a visit: with the reason and the approval that the rules want.
 *
 * @zh 退出事实
 * @law joint/24.replace
 * @category dispatch
 * @since 0.1.0
 */
export interface WithdrawalFacts {
  readonly request: TeamRequest
  readonly sheet: TeamSheet
  readonly log: ReadonlyArray<ReplacementEntry>
  /** One visit; left out, the inspector leaves all of his. */
  readonly visit?: string
  readonly out: string
  readonly reason: string
  readonly approvedBy: string
}

/**
 * What a withdrawal comes to: the sheet and the log afterwards, and the visits where nobody could simply step in.
 *
 * @zh 退出结果
 * @law joint/24.replace
 * @category dispatch
 * @since 0.1.0
 */
export interface Withdrawal {
  readonly sheet: TeamSheet
  readonly log: ReadonlyArray<ReplacementEntry>
  readonly open: ReadonlyArray<{ readonly visit: string; readonly outcome: MemberReplacement }>
}

/**
 * Words that the rules ask for are missing.
 *
 * @zh 缺少理由或批准
 * @law joint/24.replace
 * @category dispatch
 * @since 0.1.0
 */
export interface NoReason {
  readonly _tag: 'NoReason'
  readonly path: 'reason' | 'approvedBy'
  readonly value: unknown
}

const FIRST = '0'.repeat(64)

const isBlank = (text: unknown): boolean => typeof text !== 'string' || text.trim() === ''

const leftBefore = (log: ReadonlyArray<ReplacementEntry>, visit: string): ReadonlyArray<string> =>
  log.filter(({ changed }) => changed.visit === visit).map(({ changed }) => changed.before)

/** The sheet after a change. Where the leader left, who leads is decided as when all were drawn: never by default. */
const afterChange = (
  hash: Hash,
  request: TeamRequest,
  { teams, leaders }: TeamSheet,
  { visit, slot, after, before }: SeatChange,
): TeamSheet => {
  // Stryker disable next-line ArrayDeclaration: whoever was replaced left a team
  const team = (teams[visit] ?? []).map((id, s) => (s === slot ? after : id))
  const changed = { ...teams, [visit]: team }
  if (leaders === undefined) return { teams: changed }
  if (leaders[visit] !== before) return { teams: changed, leaders }
  const others = Object.fromEntries(Object.entries(leaders).filter(([id]) => id !== visit))
  const [leader] = request.visits
    .filter(({ id }) => id === visit)
    .map((asked) => leaderOfTeam(hash, request, asked, team))
  return { teams: changed, leaders: leader === undefined ? others : { ...leaders, [visit]: leader } }
}

const entryOf = (
  hash: Hash,
  facts: WithdrawalFacts,
  log: ReadonlyArray<ReplacementEntry>,
  changed: SeatChange,
  candidates: ReadonlyArray<string>,
): ReplacementEntry => {
  const content = {
    sequence: log.length + 1,
    changed,
    reason: facts.reason,
    approvedBy: facts.approvedBy,
    candidates: digestOf(hash)(candidates),
    previous: log.at(-1)?.digest ?? FIRST,
  }
  return { ...content, digest: digestOf(hash)(content) }
}

type Done = E.Either<NonEmpty<ReplaceProblem | NoReason>, Withdrawal>

const leaveOne =
  (hash: Hash, facts: WithdrawalFacts) =>
  (done: Done, visit: string): Done => {
    if (E.isLeft(done)) return done
    const { sheet, log, open } = done.right
    const result = replaceMember(hash)({
      request: facts.request,
      sheet: { teams: sheet.teams },
      visit,
      out: facts.out,
      sequence: log.length + 1,
      withdrawn: leftBefore(log, visit),
    })
    if (E.isLeft(result)) return result
    if (result.right.status !== 'replaced')
      return E.right({ sheet, log, open: [...open, { visit, outcome: result.right }] })
    const { changed, candidates } = result.right
    return E.right({
      sheet: afterChange(hash, facts.request, sheet, changed[0]),
      log: [...log, entryOf(hash, facts, log, changed[0], candidates)],
      open,
    })
  }

/**
 * Takes an inspector off a visit, or off all of his, and draws a substitute for each: only that place changes.
 * A reason and an approver are needed. Each replacement is an entry of the log, chained by its digest; where
 * nobody can simply step in, the visit is listed with what could be done.
 *
 * @zh 人员退出与更换
 * @law joint/24.replace
 * @law joint/24.recusal
 * @law joint/5.trace
 * @example
 * import { nobleHash, withdraw } from 'double-random'
 *
 * const result = withdraw(nobleHash)({
 *   request: {
 *     seed: 'public',
 *     inspectors: [{ id: '马' }, { id: '王' }, { id: '李' }],
 *     visits: [{ id: 'V1', slots: [{}, {}] }],
 *   },
 *   sheet: { teams: { V1: ['马', '王'] } },
 *   log: [],
 *   out: '王',
 *   reason: 'learned on the way that the owner is his brother',
 *   approvedBy: '局长',
 * })
 * assert.ok(result._tag === 'Right')
 * assert.deepStrictEqual(result.right.sheet.teams, { V1: ['马', '李'] })
 *
 * @category dispatch
 * @since 0.1.0
 */
export const withdraw =
  (hash: Hash) =>
  (facts: WithdrawalFacts): Done => {
    const given: Readonly<Record<string, unknown>> = { ...facts }
    const [first, ...others] = [
      ...(['reason', 'approvedBy'] as const).flatMap(
        (path): ReadonlyArray<NoReason> =>
          isBlank(given[path]) ? [{ _tag: 'NoReason', path, value: given[path] }] : [],
      ),
      ...sheetProblems(given['sheet'], 'sheet'),
      ...replacementLogProblems(given['log']),
    ]
    if (first !== undefined) return E.left([first, ...others])
    const visits =
      facts.visit === undefined
        ? Object.entries(facts.sheet.teams).flatMap(([id, team]) => (team.includes(facts.out) ? [id] : []))
        : [facts.visit]
    return visits.reduce<Done>(
      leaveOne(hash, facts),
      E.right({ sheet: facts.sheet, log: facts.log, open: [] }),
    )
  }
