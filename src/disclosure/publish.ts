import type { PlainDate } from '../calendar/plainDate.js'
import type { Disclosed, Inspected, UnableToInspect } from '../inspection/state.js'
import { doneBefore, type Living, notBefore, type Step, settle, withFile } from '../inspection/step.js'

/**
 * Notes that the whole task, of which this visit is a part, is completed: from that day results are to be entered
 * and findings followed up.
 *
 * @zh 抽查任务完成
 * @law joint/30.entry
 * @law joint/33.followup
 * @example
 * import { completeTask, type PlainDate, type UnableToInspect } from 'double-random'
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
 *       _tag: 'Formed',
 *       department: '教育',
 *       versions: [{ on, results: [{ matter: '食堂', department: '教育', outcomes: ['no-such-activity'] }] }],
 *     },
 *   ],
 * }
 * const completed = completeTask({ state, on })
 *
 * assert.strictEqual(completed._tag === 'Right' && completed.right.taskCompletedOn, on)
 *
 * @category disclosure
 * @since 0.1.0
 */
export const completeTask = <S extends Living>({
  state,
  on,
}: {
  readonly state: S
  readonly on: PlainDate
}): Step<S> =>
  settle(
    [
      ...notBefore(on, state.formed.on, 'joint/30.entry'),
      ...doneBefore('taskCompletedOn', state.visit, state.taskCompletedOn, 'joint/30.entry'),
    ],
    () => ({ ...state, taskCompletedOn: on }),
  )

/**
 * A department enters its approved results into the system (谁检查谁录入).
 *
 * @zh 录入检查结果
 * @law joint/30.entry
 * @example
 * import { enterResults, type PlainDate, type UnableToInspect } from 'double-random'
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
 *       _tag: 'Approved',
 *       department: '教育',
 *       versions: [{ on, results: [{ matter: '食堂', department: '教育', outcomes: ['no-such-activity'] }] }],
 *       approvedOn: on,
 *       approvedBy: '局长',
 *     },
 *   ],
 * }
 * const entered = enterResults({ state, department: '教育', on })
 *
 * assert.strictEqual(entered._tag === 'Right' && entered.right.files[0]._tag, 'Entered')
 *
 * @category disclosure
 * @since 0.1.0
 */
export const enterResults = <S extends Inspected | UnableToInspect>({
  state,
  department,
  on,
}: {
  readonly state: S
  readonly department: string
  readonly on: PlainDate
}): Step<S | Disclosed> =>
  withFile(['Approved'], 'joint/30.entry')(state, department, (file) =>
    settle(notBefore(on, file.approvedOn, 'joint/30.entry'), () => ({
      ...file,
      _tag: 'Entered',
      enteredOn: on,
    })),
  )

/**
 * A department publishes its entered results. Only what was inspected, or could not be, has results to publish:
 * anything else does not compile. Once every department has published, the visit is `Disclosed`, and complete.
 *
 * @zh 公示检查结果
 * @law market/23.disclosure
 * @law market/23.unpublished
 * @example
 * import { discloseResults, type PlainDate, type UnableToInspect } from 'double-random'
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
 *       _tag: 'Entered',
 *       department: '教育',
 *       versions: [{ on, results: [{ matter: '食堂', department: '教育', outcomes: ['no-such-activity'] }] }],
 *       approvedOn: on,
 *       approvedBy: '局长',
 *       enteredOn: on,
 *     },
 *   ],
 * }
 * const disclosed = discloseResults({ state, department: '教育', on })
 *
 * assert.strictEqual(disclosed._tag === 'Right' && disclosed.right._tag, 'Disclosed')
 *
 * @category disclosure
 * @since 0.1.0
 */
export const discloseResults = <S extends Inspected | UnableToInspect>({
  state,
  department,
  on,
}: {
  readonly state: S
  readonly department: string
  readonly on: PlainDate
}): Step<S | Disclosed> =>
  withFile(['Entered'], 'market/23.disclosure')(state, department, (file) =>
    settle(notBefore(on, file.enteredOn, 'market/23.disclosure'), () => ({
      ...file,
      _tag: 'Published',
      publishedOn: on,
      objections: [],
    })),
  )
