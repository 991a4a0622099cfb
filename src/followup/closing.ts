import type { PlainDate } from '../calendar/plainDate.js'
import type { Measure } from '../inspection/result.js'
import { doneBefore, type Living, notBefore, type Step, stated } from '../inspection/step.js'
import { endsByOrderAlone } from './finding.js'
import { withFollowUp } from './followUp.js'

/**
 * Closes a follow-up with its result. What left the daily supervisor needs the receipt of whoever took it over; a
 * finding that calls for the list of abnormal operations does not end in an order to correct alone here either.
 *
 * @zh 后续处置完结
 * @law joint/33.followup
 * @law market/21.noSubstitute
 * @example
 * import { closeFollowUp, type PlainDate, type UnableToInspect } from 'double-random'
 *
 * const on = '2022-03-07' as PlainDate
 * const state: UnableToInspect = {
 *   _tag: 'UnableToInspect',
 *   visit: 'V1',
 *   subject: 'S1',
 *   window: { opens: on, closes: on },
 *   duties: [{ matter: '年报', department: '市场监管' }],
 *   drawnOn: on,
 *   obstructions: [],
 *   followUps: [
 *     {
 *       id: 'f1',
 *       department: '市场监管',
 *       matter: '年报',
 *       route: 'case-office',
 *       to: '执法大队',
 *       openedOn: on,
 *     },
 *   ],
 *   formed: { _tag: 'Directly', on, ground: 'unreachable' },
 *   files: [
 *     {
 *       _tag: 'Formed',
 *       department: '市场监管',
 *       versions: [{ on, results: [{ matter: '年报', department: '市场监管', outcomes: ['pending-follow-up'] }] }],
 *     },
 *   ],
 * }
 * const closed = closeFollowUp({ state, followUp: 'f1', on, result: '已立案' })
 *
 * assert.deepStrictEqual(closed, {
 *   _tag: 'Left',
 *   left: [{ _tag: 'StillPending', basis: 'joint/33.routing', what: ['receipt'] }],
 * })
 *
 * @category followup
 * @since 0.1.0
 */
export const closeFollowUp = <S extends Living>({
  state,
  followUp: id,
  on,
  result,
  measures,
}: {
  readonly state: S
  readonly followUp: string
  readonly on: PlainDate
  readonly result: string
  readonly measures?: ReadonlyArray<Measure>
}): Step<S> =>
  withFollowUp(
    state,
    id,
    (f) => [
      ...notBefore(on, f.receipt?.on ?? f.openedOn, 'joint/33.followup'),
      ...doneBefore('closed', id, f.closed?.on, 'joint/33.followup'),
      ...(f.route !== 'daily-supervisor' && f.receipt === undefined
        ? [{ _tag: 'StillPending', basis: 'joint/33.routing', what: ['receipt'] } as const]
        : []),
      ...stated(result, 'result', 'joint/33.followup'),
      ...(endsByOrderAlone(state, f, on, measures ?? [])
        ? [
            {
              _tag: 'ClosedByOrderAlone',
              basis: 'market/21.noSubstitute',
              duty: { matter: f.matter, department: f.department },
            } as const,
          ]
        : []),
    ],
    (f) => ({ ...f, closed: { on, result, ...(measures === undefined ? {} : { measures }) } }),
  )

/**
 * Enters a closed follow-up into the system.
 *
 * @zh 录入后续处置
 * @law joint/33.entry
 * @example
 * import { enterFollowUp, type PlainDate, type UnableToInspect } from 'double-random'
 *
 * const on = '2022-03-07' as PlainDate
 * const state: UnableToInspect = {
 *   _tag: 'UnableToInspect',
 *   visit: 'V1',
 *   subject: 'S1',
 *   window: { opens: on, closes: on },
 *   duties: [{ matter: '年报', department: '市场监管' }],
 *   drawnOn: on,
 *   obstructions: [],
 *   followUps: [
 *     {
 *       id: 'f1',
 *       department: '市场监管',
 *       matter: '年报',
 *       route: 'case-office',
 *       to: '执法大队',
 *       openedOn: on,
 *       receipt: { on, number: '收字1号' },
 *       closed: { on, result: '已立案' },
 *     },
 *   ],
 *   formed: { _tag: 'Directly', on, ground: 'unreachable' },
 *   files: [
 *     {
 *       _tag: 'Formed',
 *       department: '市场监管',
 *       versions: [{ on, results: [{ matter: '年报', department: '市场监管', outcomes: ['pending-follow-up'] }] }],
 *     },
 *   ],
 * }
 * const entered = enterFollowUp({ state, followUp: 'f1', on })
 *
 * assert.strictEqual(entered._tag === 'Right' && entered.right.followUps[0]?.enteredOn, on)
 *
 * @category followup
 * @since 0.1.0
 */
export const enterFollowUp = <S extends Living>({
  state,
  followUp: id,
  on,
}: {
  readonly state: S
  readonly followUp: string
  readonly on: PlainDate
}): Step<S> =>
  withFollowUp(
    state,
    id,
    (f) => [
      ...(f.closed === undefined
        ? [{ _tag: 'StillPending', basis: 'joint/33.followup', what: ['closed'] } as const]
        : notBefore(on, f.closed.on, 'joint/33.entry')),
      ...doneBefore('entered', id, f.enteredOn, 'joint/33.entry'),
    ],
    (f) => ({ ...f, enteredOn: on }),
  )
