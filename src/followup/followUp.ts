import type { PlainDate } from '../calendar/plainDate.js'
import type { FollowUp } from '../inspection/file.js'
import type { Refusal } from '../inspection/refusal.js'
import { doneBefore, type Living, notBefore, refuse, type Step, settle, stated } from '../inspection/step.js'
import { compareBytes } from '../model/ids.js'

/** By day, then by id: the order in which events come leaves no mark. */
const byOpening = (a: FollowUp, b: FollowUp): number =>
  a.openedOn === b.openedOn ? compareBytes(a.id, b.id) : a.openedOn < b.openedOn ? -1 : 1

/**
 * Sends a finding to whoever is competent: daily supervisor, case office, another authority or the judiciary.
 *
 * @zh 开启后续处置
 * @law joint/33.routing
 * @law market/21.routing
 * @example
 * import { openFollowUp, type PlainDate, type UnableToInspect } from 'double-random'
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
 *   followUps: [],
 *   formed: { _tag: 'Directly', on, ground: 'unreachable' },
 *   files: [
 *     {
 *       _tag: 'Formed',
 *       department: '市场监管',
 *       versions: [{ on, results: [{ matter: '年报', department: '市场监管', outcomes: ['pending-follow-up'] }] }],
 *     },
 *   ],
 * }
 * const opened = openFollowUp({
 *   state,
 *   followUp: {
 *     id: 'f1',
 *     department: '市场监管',
 *     matter: '年报',
 *     route: 'case-office',
 *     to: '执法大队',
 *     openedOn: on,
 *   },
 * })
 *
 * assert.strictEqual(opened._tag === 'Right' && opened.right.followUps.length, 1)
 *
 * @category followup
 * @since 0.1.0
 */
export const openFollowUp = <S extends Living>({
  state,
  followUp,
}: {
  readonly state: S
  readonly followUp: Pick<FollowUp, 'id' | 'department' | 'matter' | 'route' | 'to' | 'openedOn'>
}): Step<S> => {
  const { id, department, matter, to, openedOn } = followUp
  const twin = state.followUps.find((f) => f.id === id)
  return settle(
    [
      ...notBefore(openedOn, state.formed.on, 'joint/33.routing'),
      ...doneBefore('followUp', id, twin?.openedOn, 'joint/33.routing'),
      ...(state.duties.some((d) => d.department === department && d.matter === matter)
        ? []
        : [{ _tag: 'ResultUnexpected', basis: 'joint/33.routing', duty: { department, matter } } as const]),
      ...stated(to, 'to', 'joint/33.routing'),
    ],
    () => ({ ...state, followUps: [...state.followUps, followUp].sort(byOpening) }),
  )
}

export const withFollowUp = <S extends Living>(
  state: S,
  id: string,
  refusals: (followUp: FollowUp) => ReadonlyArray<Refusal>,
  change: (followUp: FollowUp) => FollowUp,
): Step<S> => {
  const followUp = state.followUps.find((f) => f.id === id)
  if (followUp === undefined)
    return refuse({
      _tag: 'UnknownItem',
      basis: 'joint/33.routing',
      path: 'followUp',
      value: id,
      known: state.followUps.map((f) => f.id),
    })
  return settle(refusals(followUp), () => ({
    ...state,
    followUps: state.followUps.map((f) => (f.id === id ? change(f) : f)),
  }))
}

/**
 * Notes the receipt of whoever took a finding over: its day and number.
 *
 * @zh 移送回执
 * @law joint/33.routing
 * @example
 * import { type PlainDate, receiveTransfer, type UnableToInspect } from 'double-random'
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
 * const received = receiveTransfer({ state, followUp: 'f1', on, number: '收字1号' })
 *
 * assert.deepStrictEqual(received._tag === 'Right' && received.right.followUps[0]?.receipt, {
 *   on,
 *   number: '收字1号',
 * })
 *
 * @category followup
 * @since 0.1.0
 */
export const receiveTransfer = <S extends Living>({
  state,
  followUp: id,
  on,
  number,
}: {
  readonly state: S
  readonly followUp: string
  readonly on: PlainDate
  readonly number: string
}): Step<S> =>
  withFollowUp(
    state,
    id,
    (f) => [
      ...notBefore(on, f.openedOn, 'joint/33.routing'),
      ...doneBefore('receipt', id, f.receipt?.on, 'joint/33.routing'),
      ...doneBefore('closed', id, f.closed?.on, 'joint/33.followup'),
      ...stated(number, 'number', 'joint/33.routing'),
    ],
    (f) => ({ ...f, receipt: { on, number } }),
  )
