import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import { type UnseededRequest, unseededProblems } from './commitment.js'
import type { DispatchProblem } from './problem.js'
import type { TeamVisit } from './request.js'
import { own, sheetProblems } from './sheetShape.js'
import type { TeamSheet } from './verify.js'

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

/** A sheet, and where chance had no say, as a record or a result tells it. */
type Teams = TeamSheet & { readonly forced?: ReadonlyArray<string> }

/**
 * The teams of a sheet, each of its people for what he is: whoever leads, who inspects, who advises. Of visits whose
 * subject the request does not name, or that nobody leads, there is no team to lock.
 */
export const teamsOf = (
  { inspectors, visits }: UnseededRequest,
  // Stryker disable next-line ArrayDeclaration: what is no id of a visit marks none
  { teams, leaders = {}, forced = [] }: Teams,
): ReadonlyArray<VisitTeam> => {
  const members = new Map(inspectors.map(({ id, members: group = [id] }) => [id, group]))
  const onlyTeam = new Set(forced)
  const people = (id: string): ReadonlyArray<string> => members.get(id) ?? [id]
  const teamOf = ({ id: visit, subject, slots }: TeamVisit): ReadonlyArray<VisitTeam> => {
    const sent = own(teams, visit)
    const leads = own(leaders, visit)
    if (subject === undefined || sent === undefined || leads === undefined) return []
    const asked = (expert: boolean): ReadonlyArray<string> =>
      // Stryker disable next-line OptionalChaining: a team longer than its visit has places is of inspectors
      sent.filter((_, slot) => (slots[slot]?.expert === true) === expert).flatMap(people)
    const [leader = leads] = people(leads)
    return [
      {
        visit,
        subject,
        leader,
        inspectors: [leader, ...asked(false).filter((id) => id !== leader)],
        experts: asked(true),
        forced: onlyTeam.has(visit),
      },
    ]
  }
  return visits.flatMap(teamOf)
}

/**
 * Tells the people of a published record, or of a sheet after replacements, apart: who leads, who inspects, who only
 * advises. The request says what each place is. Visits whose subject it does not name, or that nobody leads, are left
 * out: `prepareDispatch` and `dispatchVisits` make none.
 *
 * @zh 检查组名单
 * @law joint/23.team
 * @law joint/23.expert
 * @example
 * import { visitTeams } from 'double-random'
 *
 * const request = {
 *   inspectors: [{ id: '马', leader: true }, { id: '王' }, { id: '专' }],
 *   visits: [{ id: 'V1', subject: 'S1', slots: [{ leader: true }, {}, { inspectors: ['专'], expert: true }] }],
 * }
 * assert.deepStrictEqual(visitTeams(request)({ teams: { V1: ['马', '王', '专'] }, leaders: { V1: '马' } }), {
 *   _tag: 'Right',
 *   right: [
 *     { visit: 'V1', subject: 'S1', leader: '马', inspectors: ['马', '王'], experts: ['专'], forced: false },
 *   ],
 * })
 *
 * @category dispatch
 * @since 0.1.0
 */
export const visitTeams =
  (request: UnseededRequest) =>
  (sheet: Teams): E.Either<NonEmpty<DispatchProblem>, ReadonlyArray<VisitTeam>> => {
    const [first, ...rest] = [...unseededProblems(request), ...sheetProblems(sheet, 'sheet')]
    return first === undefined ? E.right(teamsOf(request, sheet)) : E.left([first, ...rest])
  }
