import type { PlainDate } from '../calendar/plainDate.js'
import type { Objection, PublishedFile } from '../inspection/file.js'
import type { MatterResult } from '../inspection/result.js'
import type { Disclosed } from '../inspection/state.js'
import {
  doneBefore,
  type Living,
  notBefore,
  refuse,
  type Step,
  settle,
  withFile,
} from '../inspection/step.js'
import type { NonEmpty } from '../law/explained.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import { replaced, replacementRefusals } from './correction.js'

/** Changes one objection of a file, where there is one of that id. */
const withObjection = (
  file: PublishedFile,
  id: string,
  change: (objection: Objection) => Step<PublishedFile>,
): Step<PublishedFile> => {
  const objection = file.objections.find((o) => o.id === id)
  return objection === undefined
    ? refuse({
        _tag: 'UnknownItem',
        basis: 'joint/31.objection',
        path: 'objection',
        value: id,
        known: file.objections.map((o) => o.id),
      })
    : change(objection)
}

const noting = (file: PublishedFile, objection: Objection): PublishedFile => ({
  ...file,
  objections: file.objections.map((o) => (o.id === objection.id ? objection : o)),
})

/**
 * How a re-check ends: the result stands, or it is corrected.
 *
 * @zh 复查结果
 * @law joint/31.review
 * @category disclosure
 * @since 0.1.0
 */
export type RecheckOutcome =
  | { readonly _tag: 'Upheld' }
  | { readonly _tag: 'Corrected'; readonly results: NonEmpty<MatterResult> }

/**
 * Decides an objection: the result is upheld, or corrected, which adds a version at once.
 *
 * @zh 复查异议
 * @law joint/31.review
 * @law joint/31.immutable
 * @example
 * import { linxiaJoint, type PlainDate, recheckObjection, type UnableToInspect } from 'double-random'
 *
 * const on = '2022-03-07' as PlainDate
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
 *       _tag: 'Published',
 *       department: '教育',
 *       versions: [{ on, results: [{ matter: '食堂', department: '教育', outcomes: ['no-such-activity'] }] }],
 *       approvedOn: on,
 *       approvedBy: '局长',
 *       enteredOn: on,
 *       publishedOn: on,
 *       objections: [{ id: 'o1', filedOn: on, by: 'S1', standing: 'admissible' }],
 *     },
 *   ],
 * }
 * const decided = recheckObjection(linxiaJoint)({
 *   state,
 *   department: '教育',
 *   objection: 'o1',
 *   on,
 *   outcome: { _tag: 'Upheld' },
 * })
 *
 * assert.ok(decided._tag === 'Right' && decided.right.files[0]._tag === 'Published')
 * assert.deepStrictEqual(decided.right.files[0].objections[0]?.recheck, { on, outcome: 'upheld' })
 *
 * @category disclosure
 * @since 0.1.0
 */
export const recheckObjection =
  (rules: Ruleset) =>
  <S extends Living>({
    state,
    department,
    objection: id,
    on,
    outcome,
  }: {
    readonly state: S
    readonly department: string
    readonly objection: string
    readonly on: PlainDate
    readonly outcome: RecheckOutcome
  }): Step<S | Disclosed> =>
    withFile(['Published'], 'joint/31.review')(state, department, (file) =>
      withObjection(file, id, (objection) => {
        const replacement =
          outcome._tag === 'Corrected' ? { on, results: outcome.results, reason: id } : undefined
        return settle(
          [
            ...notBefore(on, objection.filedOn, 'joint/31.review'),
            ...doneBefore('recheck', id, objection.recheck?.on, 'joint/31.review'),
            ...doneBefore('answer', id, objection.answeredOn, 'joint/31.review'),
            ...(replacement === undefined ? [] : replacementRefusals(rules, state, file, replacement)),
          ],
          () =>
            noting(replacement === undefined ? file : replaced(state, file, replacement), {
              ...objection,
              recheck: { on, outcome: replacement === undefined ? 'upheld' : 'corrected' },
            }),
        )
      }),
    )

/**
 * Tells the party what became of its objection. One that is admissible is re-checked first; one that is late, or not
 * the party's own, is answered all the same.
 *
 * @zh 答复异议
 * @law joint/31.reply
 * @example
 * import { answerObjection, type PlainDate, type UnableToInspect } from 'double-random'
 *
 * const on = '2022-03-07' as PlainDate
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
 *       _tag: 'Published',
 *       department: '教育',
 *       versions: [{ on, results: [{ matter: '食堂', department: '教育', outcomes: ['no-such-activity'] }] }],
 *       approvedOn: on,
 *       approvedBy: '局长',
 *       enteredOn: on,
 *       publishedOn: on,
 *       objections: [{ id: 'o1', filedOn: on, by: '邻居', standing: 'not-the-party' }],
 *     },
 *   ],
 * }
 * const answered = answerObjection({ state, department: '教育', objection: 'o1', on })
 *
 * assert.ok(answered._tag === 'Right' && answered.right.files[0]._tag === 'Published')
 * assert.strictEqual(answered.right.files[0].objections[0]?.answeredOn, on)
 *
 * @category disclosure
 * @since 0.1.0
 */
export const answerObjection = <S extends Living>({
  state,
  department,
  objection: id,
  on,
}: {
  readonly state: S
  readonly department: string
  readonly objection: string
  readonly on: PlainDate
}): Step<S | Disclosed> =>
  withFile(['Published'], 'joint/31.reply')(state, department, (file) =>
    withObjection(file, id, (objection) =>
      settle(
        [
          ...doneBefore('answer', id, objection.answeredOn, 'joint/31.review'),
          ...(objection.recheck === undefined && objection.standing === 'admissible'
            ? [{ _tag: 'StillPending', basis: 'joint/31.review', what: ['recheck'] } as const]
            : notBefore(on, objection.recheck?.on ?? objection.filedOn, 'joint/31.reply')),
        ],
        () => noting(file, { ...objection, answeredOn: on }),
      ),
    ),
  )
