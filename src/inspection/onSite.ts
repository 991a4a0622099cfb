import type { Ruleset } from '../rulesets/ruleset.js'
import { chosenFormRefusals } from './formRules.js'
import type { Refusal } from './refusal.js'
import type { Arrival, DispatchedVisit, OnSite, Precheck, Prechecked } from './state.js'
import { inspectorsOf, notBefore, reachedOn, type Step, settle } from './step.js'
import { enough } from './team.js'

/**
 * Checks the records before anyone goes: one form for the subject, which covers every matter and has each part in one
 * version, and the methods that fit.
 *
 * @zh 系统预查
 * @law joint/30.precheck
 * @law joint/26.form
 * @law joint/28.methods
 * @example
 * import { precheckVisit, type DispatchedVisit, type PlainDate } from 'double-random'
 *
 * const day = (d: string) => d as PlainDate
 * const state: DispatchedVisit = {
 *   _tag: 'Dispatched',
 *   visit: 'V1',
 *   subject: 'S1',
 *   window: { opens: day('2022-03-01'), closes: day('2022-11-30') },
 *   duties: [{ matter: '食堂', department: '教育' }],
 *   drawnOn: day('2022-02-10'),
 *   obstructions: [],
 *   team: { leader: '马', members: ['王'] },
 *   dispatchedOn: day('2022-02-11'),
 * }
 * const checked = precheckVisit({
 *   state,
 *   precheck: { on: day('2022-03-01'), forms: [{ checklist: '食堂', version: 1 }], methods: ['on-site'] },
 * })
 *
 * assert.strictEqual(checked._tag === 'Right' && checked.right._tag, 'Prechecked')
 *
 * @category inspection
 * @since 0.1.0
 */
export const precheckVisit = ({
  state,
  precheck,
}: {
  readonly state: DispatchedVisit
  readonly precheck: Precheck
}): Step<Prechecked> =>
  settle(
    [
      ...notBefore(precheck.on, reachedOn(state), 'joint/30.precheck'),
      ...chosenFormRefusals(state.duties, precheck),
    ],
    () => ({ ...state, _tag: 'Prechecked', precheck }),
  )

const certificateRefusals = ({ on, inspectors }: Arrival): ReadonlyArray<Refusal> =>
  inspectors
    .filter(
      ({ certificate: { number, from, until } }) =>
        number.trim() === '' || (from !== undefined && on < from) || (until !== undefined && until < on),
    )
    .map(
      ({ id, certificate: { from, until } }): Refusal => ({
        _tag: 'CertificateNotValid',
        basis: 'market/16.two',
        who: id,
        on,
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
      }),
    )

/**
 * The team arrives: on a day of the window, at least as many of it as the rules ask for, each with a certificate
 * valid that day, and unannounced unless a law says otherwise.
 *
 * @zh 到达现场
 * @law joint/30.onSite
 * @law market/16.two
 * @example
 * import { arriveOnSite, linxiaJoint, type PlainDate, type Prechecked } from 'double-random'
 *
 * const day = (d: string) => d as PlainDate
 * const state: Prechecked = {
 *   _tag: 'Prechecked',
 *   visit: 'V1',
 *   subject: 'S1',
 *   window: { opens: day('2022-03-01'), closes: day('2022-11-30') },
 *   duties: [{ matter: '食堂', department: '教育' }],
 *   drawnOn: day('2022-02-10'),
 *   obstructions: [],
 *   team: { leader: '马', members: ['王'] },
 *   dispatchedOn: day('2022-02-11'),
 *   precheck: { on: day('2022-03-01'), forms: [{ checklist: '食堂', version: 1 }], methods: ['on-site'] },
 * }
 * const alone = arriveOnSite(linxiaJoint)({
 *   state,
 *   arrival: { on: day('2022-03-02'), inspectors: [{ id: '马', certificate: { number: '甘29-001' } }] },
 * })
 *
 * assert.deepStrictEqual(alone._tag === 'Left' && alone.left.map((r) => r._tag), ['TooFewInspectors'])
 *
 * @category inspection
 * @since 0.1.0
 */
export const arriveOnSite =
  (rules: Ruleset) =>
  ({ state, arrival }: { readonly state: Prechecked; readonly arrival: Arrival }): Step<OnSite> => {
    const who = arrival.inspectors.map((i) => i.id)
    const team = inspectorsOf(state.team)
    const { on, noticeUnder } = arrival
    return settle(
      [
        ...notBefore(on, reachedOn(state), 'joint/30.precheck'),
        ...(on < state.window.opens || state.window.closes < on
          ? [{ _tag: 'OutsideWindow', basis: 'joint/22.merge', on, window: state.window } as const]
          : []),
        ...who
          .filter((id) => !team.includes(id))
          .map((id): Refusal => ({ _tag: 'NotOnTeam', basis: 'joint/30.onSite', who: id, team })),
        ...enough(rules, who, 'joint/30.onSite'),
        ...certificateRefusals(arrival),
        ...(noticeUnder !== undefined && noticeUnder.trim() === ''
          ? [{ _tag: 'NoticeWithoutLaw', basis: 'joint/30.onSite', value: noticeUnder } as const]
          : []),
      ],
      () => ({ ...state, _tag: 'OnSite', arrival }),
    )
  }
