import type { PlainDate } from '../calendar/plainDate.js'
import type { Archived, Disclosed } from '../inspection/state.js'
import { notBefore, type Step, settle, stated } from '../inspection/step.js'
import { endedByOrderAlone, unfollowed } from './finding.js'

/** What keeps a published visit from the archive: objections not answered, findings not followed up to the end. */
const openItems = (state: Disclosed): ReadonlyArray<string> => [
  ...state.files.flatMap((f) => f.objections.filter((o) => o.answeredOn === undefined).map((o) => o.id)),
  ...state.followUps.filter((f) => f.enteredOn === undefined).map((f) => f.id),
  ...[...unfollowed(state), ...endedByOrderAlone(state)].map(
    ({ department, matter }) => `${department} ${matter}`,
  ),
]

const lastDay = ({ files, followUps, taskCompletedOn }: Disclosed): PlainDate =>
  [
    ...(taskCompletedOn === undefined ? [] : [taskCompletedOn]),
    ...files.flatMap((f) => [
      f.publishedOn,
      ...f.versions.map((v) => v.on),
      ...f.objections.flatMap((o) => o.answeredOn ?? []),
    ]),
    ...followUps.flatMap((f) => f.enteredOn ?? []),
  ].reduce((a, b) => (a > b ? a : b), files[0].publishedOn)

/**
 * Binds the forms and evidence of a visit into a file for the long term, once nothing of it is pending.
 *
 * @zh 归档
 * @law joint/34.archive
 * @example
 * import { archiveVisit, type Disclosed, type PlainDate } from 'double-random'
 *
 * const on = '2022-03-07' as PlainDate
 * const state: Disclosed = {
 *   _tag: 'Disclosed',
 *   visit: 'V1',
 *   subject: 'S1',
 *   window: { opens: on, closes: on },
 *   duties: [{ matter: '年报', department: '市场监管' }],
 *   drawnOn: on,
 *   obstructions: [],
 *   followUps: [],
 *   formed: { _tag: 'Directly', on, ground: 'unreachable' },
 *   files: [
 *     {
 *       _tag: 'Published',
 *       department: '市场监管',
 *       versions: [{ on, results: [{ matter: '年报', department: '市场监管', outcomes: ['pending-follow-up'] }] }],
 *       approvedOn: on,
 *       approvedBy: '局长',
 *       enteredOn: on,
 *       publishedOn: on,
 *       objections: [],
 *     },
 *   ],
 * }
 *
 * assert.deepStrictEqual(archiveVisit({ state, on, reference: '卷宗1' }), {
 *   _tag: 'Left',
 *   left: [{ _tag: 'StillPending', basis: 'joint/34.archive', what: ['市场监管 年报'] }],
 * })
 *
 * @category followup
 * @since 0.1.0
 */
export const archiveVisit = ({
  state,
  on,
  reference,
}: {
  readonly state: Disclosed
  readonly on: PlainDate
  readonly reference: string
}): Step<Archived> => {
  const what = openItems(state)
  return settle(
    [
      ...(what.length === 0 ? [] : [{ _tag: 'StillPending', basis: 'joint/34.archive', what } as const]),
      ...notBefore(on, lastDay(state), 'joint/34.archive'),
      ...stated(reference, 'reference', 'joint/34.archive'),
    ],
    () => ({ ...state, _tag: 'Archived', archivedOn: on, reference }),
  )
}
