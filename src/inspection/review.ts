import type { PlainDate } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import { withForms } from './formRules.js'
import type { Refusal } from './refusal.js'
import type { MatterResult } from './result.js'
import { ownRefusals } from './resultRules.js'
import type { Disclosed, Inspected, UnableToInspect } from './state.js'
import { latestOf, notBefore, type Step, settle, stated, withFile } from './step.js'

/**
 * Who reviews: the leader of the team, or the head of the department.
 *
 * @zh 审核人
 * @law joint/30.review
 * @category inspection
 * @since 0.1.0
 */
export type Reviewer =
  | { readonly role: 'leader'; readonly id: string }
  | { readonly role: 'head'; readonly id: string }

const reviewerRefusals = (
  state: Inspected | UnableToInspect,
  { role, id }: Reviewer,
): ReadonlyArray<Refusal> =>
  role === 'leader' && state.team?.leader !== id
    ? [
        {
          _tag: 'NotOnTeam',
          basis: 'joint/30.review',
          who: id,
          team: state.team === undefined ? [] : [state.team.leader],
        },
      ]
    : []

/**
 * Leader or head reviews a department's results: approved, or sent back with a reason.
 *
 * @zh 审核检查结果
 * @law joint/30.review
 * @example
 * import { drawVisit, type PlainDate, reviewResults, unableToInspect } from 'double-random'
 *
 * const day = (d: string) => d as PlainDate
 * const formed = unableToInspect({
 *   state: drawVisit({
 *     visit: 'V1',
 *     subject: 'S1',
 *     window: { opens: day('2022-03-01'), closes: day('2022-11-30') },
 *     duties: [{ matter: '食堂', department: '教育' }],
 *     on: day('2022-02-10'),
 *   }),
 *   formed: { _tag: 'Directly', on: day('2022-03-05'), ground: 'closed' },
 *   results: [{ matter: '食堂', department: '教育', outcomes: ['no-such-activity'] }],
 * })
 * assert.ok(formed._tag === 'Right')
 * const reviewed = reviewResults({
 *   state: formed.right,
 *   department: '教育',
 *   by: { role: 'head', id: '局长' },
 *   on: day('2022-03-06'),
 *   verdict: { _tag: 'Approve' },
 * })
 *
 * assert.strictEqual(reviewed._tag === 'Right' && reviewed.right.files[0]._tag, 'Approved')
 *
 * @category inspection
 * @since 0.1.0
 */
export const reviewResults = <S extends Inspected | UnableToInspect>({
  state,
  department,
  by,
  on,
  verdict,
}: {
  readonly state: S
  readonly department: string
  readonly by: Reviewer
  readonly on: PlainDate
  readonly verdict: { readonly _tag: 'Approve' } | { readonly _tag: 'Return'; readonly reason: string }
}): Step<S | Disclosed> =>
  withFile(['Formed'], 'joint/30.review')(state, department, (file) =>
    settle(
      [
        ...notBefore(on, latestOf(file).on, 'joint/30.review'),
        ...reviewerRefusals(state, by),
        ...(verdict._tag === 'Return' ? stated(verdict.reason, 'verdict.reason', 'joint/30.review') : []),
      ],
      () =>
        verdict._tag === 'Approve'
          ? { _tag: 'Approved', department, versions: file.versions, approvedOn: on, approvedBy: by.id }
          : { _tag: 'Returned', department, versions: file.versions, returnedOn: on, reason: verdict.reason },
    ),
  )

/**
 * Forms a department's results anew after they were sent back, and submits them again; as often as it takes.
 *
 * @zh 重新上报审核
 * @law joint/30.review
 * @example
 * import { linxiaJoint, type PlainDate, resubmitResults, type UnableToInspect } from 'double-random'
 *
 * const on = '2022-03-06' as PlainDate
 * const state: UnableToInspect = {
 *   _tag: 'UnableToInspect',
 *   visit: 'V1',
 *   subject: 'S1',
 *   window: { opens: on, closes: on },
 *   duties: [{ matter: '食堂', department: '教育' }],
 *   drawnOn: on,
 *   obstructions: [],
 *   followUps: [],
 *   formed: { _tag: 'Directly', on, ground: 'closed' },
 *   files: [
 *     {
 *       _tag: 'Returned',
 *       department: '教育',
 *       versions: [{ on, results: [{ matter: '食堂', department: '教育', outcomes: ['no-such-activity'] }] }],
 *       returnedOn: on,
 *       reason: '事实不清',
 *     },
 *   ],
 * }
 * const again = resubmitResults(linxiaJoint)({
 *   state,
 *   department: '教育',
 *   on,
 *   results: [{ matter: '食堂', department: '教育', outcomes: ['no-such-activity'], note: '已核实' }],
 * })
 *
 * assert.strictEqual(again._tag === 'Right' && again.right.files[0].versions.length, 2)
 *
 * @category inspection
 * @since 0.1.0
 */
export const resubmitResults =
  (rules: Ruleset) =>
  <S extends Inspected | UnableToInspect>({
    state,
    department,
    on,
    results,
  }: {
    readonly state: S
    readonly department: string
    readonly on: PlainDate
    readonly results: NonEmpty<MatterResult>
  }): Step<S | Disclosed> =>
    withFile(['Returned'], 'joint/30.review')(state, department, ({ versions, returnedOn }) =>
      settle(
        [
          ...notBefore(on, returnedOn, 'joint/30.review'),
          ...ownRefusals(rules, state, department, on, results),
        ],
        () => {
          const [first, ...rest] = versions
          const version = { on, results: withForms(state, results) }
          return { _tag: 'Formed', department, versions: [first, ...rest, version] }
        },
      ),
    )
