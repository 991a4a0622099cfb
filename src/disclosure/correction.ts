import type { PlainDate } from '../calendar/plainDate.js'
import type { PublishedFile } from '../inspection/file.js'
import { withForms } from '../inspection/formRules.js'
import type { Refusal } from '../inspection/refusal.js'
import type { MatterResult } from '../inspection/result.js'
import { ownRefusals } from '../inspection/resultRules.js'
import type { Disclosed } from '../inspection/state.js'
import { type Living, latestOf, notBefore, type Step, settle, stated, withFile } from '../inspection/step.js'
import type { NonEmpty } from '../law/explained.js'
import type { Ruleset } from '../rulesets/ruleset.js'

/** What takes the place of published results, and why. */
export interface Replacement {
  readonly on: PlainDate
  readonly results: NonEmpty<MatterResult>
  readonly reason: string
}

/** The published results with a new version; the old ones stay. */
export const replaced = (state: Living, file: PublishedFile, replacement: Replacement): PublishedFile => {
  const [first, ...rest] = file.versions
  const version = { ...replacement, results: withForms(state, replacement.results) }
  return { ...file, versions: [first, ...rest, version] }
}

/** What speaks against a new version: it follows on the last, says why, and is as sound as the first. */
export const replacementRefusals = (
  rules: Ruleset,
  state: Living,
  file: PublishedFile,
  { on, results, reason }: Replacement,
): ReadonlyArray<Refusal> => [
  ...notBefore(
    on,
    latestOf(file).on > file.publishedOn ? latestOf(file).on : file.publishedOn,
    'joint/31.immutable',
  ),
  ...stated(reason, 'reason', 'joint/31.immutable'),
  ...ownRefusals(rules, state, file.department, on, results),
]

/**
 * Corrects a published result that was found to be wrong: a new version with its reason. What was published stays.
 *
 * @zh 更正检查结果
 * @law joint/31.immutable
 * @example
 * import { correctResults, type Inspected, linxiaJoint, type PlainDate } from 'double-random'
 *
 * const on = '2022-03-07' as PlainDate
 * const was = { matter: '食堂', department: '教育', outcomes: ['ordered-to-correct'] } as const
 * const state: Inspected = {
 *   _tag: 'Inspected',
 *   visit: 'V1',
 *   subject: 'S1',
 *   window: { opens: on, closes: on },
 *   duties: [{ matter: '食堂', department: '教育' }],
 *   drawnOn: on,
 *   obstructions: [],
 *   followUps: [],
 *   precheck: { on, forms: [{ checklist: '食堂', version: 1 }], methods: ['on-paper'] },
 *   formed: { _tag: 'ByInspection', on, confirmedBy: ['马', '王'], signature: { _tag: 'Signed', by: '园长' } },
 *   files: [
 *     {
 *       _tag: 'Published',
 *       department: '教育',
 *       versions: [{ on, results: [was] }],
 *       approvedOn: on,
 *       approvedBy: '局长',
 *       enteredOn: on,
 *       publishedOn: on,
 *       objections: [],
 *     },
 *   ],
 * }
 * const corrected = correctResults(linxiaJoint)({
 *   state,
 *   department: '教育',
 *   on,
 *   reason: '笔误',
 *   results: [{ ...was, outcomes: ['nothing-found'] }],
 * })
 *
 * assert.ok(corrected._tag === 'Right')
 * assert.strictEqual(corrected.right.files[0].versions.length, 2)
 * assert.deepStrictEqual(corrected.right.files[0].versions[0].results, [was])
 *
 * @category disclosure
 * @since 0.1.0
 */
export const correctResults =
  (rules: Ruleset) =>
  <S extends Living>({
    state,
    department,
    on,
    reason,
    results,
  }: {
    readonly state: S
    readonly department: string
    readonly on: PlainDate
    readonly reason: string
    readonly results: NonEmpty<MatterResult>
  }): Step<S | Disclosed> => {
    const replacement = { on, results, reason }
    return withFile(['Published'], 'joint/31.immutable')(state, department, (file) =>
      settle(replacementRefusals(rules, state, file, replacement), () => replaced(state, file, replacement)),
    )
  }
