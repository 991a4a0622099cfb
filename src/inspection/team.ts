import type { PlainDate } from '../calendar/plainDate.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import type { Refusal } from './refusal.js'
import type { DispatchedVisit, Drawn, InspectionTeam, Prechecked } from './state.js'
import { inspectorsOf, notBefore, reachedOn, type Step, settle, stated } from './step.js'

const notRuled = ({ id }: Ruleset): Refusal => ({
  _tag: 'NotRuled',
  basis: 'joint/23.team',
  parameter: 'teamSize',
  ruleset: id,
})

/** At least as many different people as the rules ask for; where they ask for nothing, that is said. */
export const enough = (
  rules: Ruleset,
  who: ReadonlyArray<string>,
  basis: 'joint/23.team' | 'joint/30.onSite',
): ReadonlyArray<Refusal> => {
  const needed = rules.parameters.teamSize?.value
  if (needed === undefined) return [notRuled(rules)]
  return new Set(who).size < needed ? [{ _tag: 'TooFewInspectors', basis, who, needed }] : []
}

const repeated = (who: ReadonlyArray<string>): ReadonlyArray<Refusal> =>
  who
    .filter((id, i) => who.indexOf(id) < i)
    .map((id): Refusal => ({ _tag: 'TwiceInTeam', basis: 'joint/23.team', who: id }))

/**
 * Matches and locks the team: at least as many inspectors as the rules ask for, one of them leader, nobody twice.
 *
 * @zh 匹配检查人员并下达任务
 * @law joint/23.team
 * @law joint/21.match
 * @example
 * import { dispatchVisit, drawVisit, linxiaJoint, type PlainDate } from 'double-random'
 *
 * const day = (d: string) => d as PlainDate
 * const drawn = drawVisit({
 *   visit: 'V1',
 *   subject: 'S1',
 *   window: { opens: day('2022-03-01'), closes: day('2022-11-30') },
 *   duties: [{ matter: '食堂', department: '教育' }],
 *   on: day('2022-02-10'),
 * })
 * const dispatched = dispatchVisit(linxiaJoint)({
 *   state: drawn,
 *   team: { leader: '马', members: ['马'] },
 *   on: day('2022-02-11'),
 * })
 *
 * assert.deepStrictEqual(dispatched._tag === 'Left' && dispatched.left.map((r) => r._tag), [
 *   'TwiceInTeam',
 *   'TooFewInspectors',
 * ])
 *
 * @category inspection
 * @since 0.1.0
 */
export const dispatchVisit =
  (rules: Ruleset) =>
  ({
    state,
    team,
    on,
  }: {
    readonly state: Drawn
    readonly team: InspectionTeam
    readonly on: PlainDate
  }): Step<DispatchedVisit> =>
    settle(
      [
        ...notBefore(on, state.drawnOn, 'joint/21.match'),
        ...repeated([...inspectorsOf(team), ...(team.experts ?? [])]),
        ...enough(rules, inspectorsOf(team), 'joint/23.team'),
      ],
      () => ({ ...state, _tag: 'Dispatched', team, dispatchedOn: on }),
    )

/**
 * Puts another inspector in the place of one who leaves, for a stated reason and with approval.
 *
 * @zh 更换检查人员
 * @law joint/24.replace
 * @example
 * import { changeTeam, type DispatchedVisit, type PlainDate } from 'double-random'
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
 * const on = day('2022-02-20')
 * const changed = changeTeam({ state, out: '王', in: '李', reason: '病假', approvedBy: '局长', on })
 *
 * assert.deepStrictEqual(changed._tag === 'Right' && changed.right.team.members, ['李'])
 *
 * @category inspection
 * @since 0.1.0
 */
export const changeTeam = <S extends DispatchedVisit | Prechecked>(change: {
  readonly state: S
  readonly out: string
  readonly in: string
  readonly reason: string
  readonly approvedBy: string
  readonly on: PlainDate
}): Step<S> => {
  const { state, out, on, reason, approvedBy } = change
  const who = inspectorsOf(state.team)
  const swap = (id: string): string => (id === out ? change.in : id)
  const [first, ...rest] = state.team.members
  return settle(
    [
      ...notBefore(on, reachedOn(state), 'joint/24.replace'),
      ...(who.includes(out)
        ? []
        : [{ _tag: 'NotOnTeam', basis: 'joint/24.replace', who: out, team: who } as const]),
      ...(who.includes(change.in) || (state.team.experts ?? []).includes(change.in)
        ? [{ _tag: 'TwiceInTeam', basis: 'joint/23.team', who: change.in } as const]
        : []),
      ...stated(reason, 'reason', 'joint/24.replace'),
      ...stated(approvedBy, 'approvedBy', 'joint/24.replace'),
    ],
    () => ({
      ...state,
      team: { ...state.team, leader: swap(state.team.leader), members: [swap(first), ...rest.map(swap)] },
      teamChangedOn: on,
    }),
  )
}
