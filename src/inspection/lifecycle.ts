import { either as E } from 'fp-ts'
import type { PlainDate } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import { idFault } from '../model/ids.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import type { Obstruction } from './obstruction.js'
import type { Refusal } from './refusal.js'
import { filesOf, resultsRefusals } from './results.js'
import type {
  Arrival,
  Cancelled,
  DispatchedVisit,
  Drawn,
  Formed,
  Inspected,
  MatterResult,
  OnSite,
  Precheck,
  Prechecked,
  UnableToInspect,
  VisitTeam,
} from './state.js'
import { inspectorsOf, notBefore, reachedOn, type Step, settle } from './step.js'

/**
 * Begins the life of a visit: a subject was drawn for these duties.
 *
 * @zh 抽取检查对象
 * @law joint/19.draw
 * @example
 * import { drawVisit, type PlainDate } from 'double-random'
 *
 * const day = (d: string) => d as PlainDate
 * const drawn = drawVisit({
 *   visit: 'V1',
 *   subject: 'S1',
 *   window: { opens: day('2022-03-01'), closes: day('2022-11-30') },
 *   duties: [{ matter: '食堂', department: '教育' }],
 *   on: day('2022-02-10'),
 * })
 *
 * assert.strictEqual(drawn._tag, 'Drawn')
 *
 * @category inspection
 * @since 0.1.0
 */
export const drawVisit = ({
  visit,
  subject,
  window,
  duties,
  on,
}: Pick<Drawn, 'visit' | 'subject' | 'window' | 'duties'> & { readonly on: PlainDate }): Drawn => ({
  _tag: 'Drawn',
  visit,
  subject,
  window,
  duties,
  drawnOn: on,
  obstructions: [],
})

const notRuled = ({ id }: Ruleset): Refusal => ({
  _tag: 'NotRuled',
  basis: 'joint/23.team',
  parameter: 'teamSize',
  ruleset: id,
})

/** At least as many different people as the rules ask for; where they ask for nothing, that is said. */
const enough = (
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
    readonly team: VisitTeam
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
      ...(reason.trim() === ''
        ? [{ _tag: 'ReasonMissing', basis: 'joint/24.replace', path: 'reason' } as const]
        : []),
      ...(approvedBy.trim() === ''
        ? [{ _tag: 'ReasonMissing', basis: 'joint/24.replace', path: 'approvedBy' } as const]
        : []),
    ],
    () => ({
      ...state,
      team: { ...state.team, leader: swap(state.team.leader), members: [swap(first), ...rest.map(swap)] },
    }),
  )
}

/**
 * Checks the records before anyone goes: one form for the subject, and the methods that fit.
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
  settle(notBefore(precheck.on, state.dispatchedOn, 'joint/30.precheck'), () => ({
    ...state,
    _tag: 'Prechecked',
    precheck,
  }))

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
        ...notBefore(on, state.precheck.on, 'joint/30.precheck'),
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

type ByInspection = Extract<Formed, { readonly _tag: 'ByInspection' }>
type Directly = Extract<Formed, { readonly _tag: 'Directly' }>

const signatureRefusals = ({ signature }: ByInspection): ReadonlyArray<Refusal> => {
  const [path, text] =
    signature._tag === 'Signed' ? ['signature.by', signature.by] : ['signature.reason', signature.reason]
  return text.trim() === '' ? [{ _tag: 'ReasonMissing', basis: 'market/19.signature', path }] : []
}

/** An on-site check is formed by those who were there; a check on paper or online by members of the team. */
const presentAt = (state: OnSite | Prechecked): ReadonlyArray<string> =>
  state._tag === 'OnSite' ? state.arrival.inspectors.map((i) => i.id) : inspectorsOf(state.team)

const confirmationRefusals = (
  rules: Ruleset,
  state: OnSite | Prechecked,
  { confirmedBy }: ByInspection,
): ReadonlyArray<Refusal> => {
  const present = presentAt(state)
  return [
    ...confirmedBy
      .filter((id) => !present.includes(id))
      .map((id): Refusal => ({ _tag: 'NotOnTeam', basis: 'joint/30.confirm', who: id, team: present })),
    ...enough(rules, confirmedBy, 'joint/30.onSite'),
  ]
}

/** Only a check that needs nobody on site may be formed without an arrival. */
const wasThere = (state: OnSite | Prechecked): ReadonlyArray<Refusal> =>
  state._tag === 'Prechecked' && state.precheck.methods.some((m) => m === 'on-site' || m === 'sampling')
    ? [{ _tag: 'WrongState', basis: 'joint/30.onSite', met: 'Prechecked', takes: ['OnSite'] }]
    : []

/**
 * Forms the results: one for each matter and department, confirmed by those who inspected, signed by the subject's
 * responsible person or with the reason why not. A check on paper or online needs no arrival.
 *
 * @zh 形成检查结果
 * @law joint/30.confirm
 * @law market/19.signature
 * @law market/21.noSubstitute
 * @law market/16.listOnly
 * @example
 * import { inspectVisit, linxiaJoint, type PlainDate, type Prechecked } from 'double-random'
 *
 * const day = (d: string) => d as PlainDate
 * const state: Prechecked = {
 *   _tag: 'Prechecked',
 *   visit: 'V1',
 *   subject: 'S1',
 *   window: { opens: day('2022-03-01'), closes: day('2022-11-30') },
 *   duties: [{ matter: '年报', department: '市场监管' }],
 *   drawnOn: day('2022-02-10'),
 *   obstructions: [],
 *   team: { leader: '马', members: ['王'] },
 *   dispatchedOn: day('2022-02-11'),
 *   precheck: { on: day('2022-03-01'), forms: [{ checklist: '年报', version: 1 }], methods: ['online'] },
 * }
 * const inspected = inspectVisit(linxiaJoint)({
 *   state,
 *   formed: {
 *     _tag: 'ByInspection',
 *     on: day('2022-03-02'),
 *     confirmedBy: ['马', '王'],
 *     signature: { _tag: 'Unsigned', reason: '网络监测,无需到场' },
 *   },
 *   results: [{ matter: '年报', department: '市场监管', outcomes: ['nothing-found'] }],
 * })
 *
 * assert.strictEqual(inspected._tag === 'Right' && inspected.right._tag, 'Inspected')
 *
 * @category inspection
 * @since 0.1.0
 */
export const inspectVisit =
  (rules: Ruleset) =>
  ({
    state,
    formed,
    results,
  }: {
    readonly state: OnSite | Prechecked
    readonly formed: ByInspection
    readonly results: NonEmpty<MatterResult>
  }): Step<Inspected> => {
    const cause = state._tag === 'OnSite' ? state.arrival.on : state.precheck.on
    const refusals = [
      ...wasThere(state),
      ...notBefore(formed.on, cause, 'joint/30.confirm'),
      ...confirmationRefusals(rules, state, formed),
      ...signatureRefusals(formed),
      ...resultsRefusals(state.duties, results),
    ]
    return withFiles(refusals, filesOf(state.duties, results, formed.on), (files) => ({
      ...state,
      _tag: 'Inspected',
      formed,
      files,
      followUps: [],
    }))
  }

const withFiles = <S>(
  refusals: ReadonlyArray<Refusal>,
  files: ReturnType<typeof filesOf>,
  state: (files: NonEmpty<ReturnType<typeof filesOf>[number]>) => S,
): Step<S> => {
  const [first, ...rest] = files
  return first === undefined || refusals.length > 0
    ? settle(refusals, () => undefined as never)
    : E.right(state([first, ...rest]))
}

/**
 * Forms the result directly, since the subject can't be inspected on one of the listed grounds; it counts as
 * complete, and is still published. The ground "other" needs a reason.
 *
 * @zh 无法检查
 * @law joint/32.unable
 * @example
 * import { drawVisit, type PlainDate, unableToInspect } from 'double-random'
 *
 * const day = (d: string) => d as PlainDate
 * const state = drawVisit({
 *   visit: 'V1',
 *   subject: 'S1',
 *   window: { opens: day('2022-03-01'), closes: day('2022-11-30') },
 *   duties: [{ matter: '食堂', department: '教育' }],
 *   on: day('2022-02-10'),
 * })
 * const unable = unableToInspect({
 *   state,
 *   formed: { _tag: 'Directly', on: day('2022-03-05'), ground: 'deregistered' },
 *   results: [{ matter: '食堂', department: '教育', outcomes: ['no-such-activity'] }],
 * })
 *
 * assert.strictEqual(unable._tag === 'Right' && unable.right._tag, 'UnableToInspect')
 *
 * @category inspection
 * @since 0.1.0
 */
export const unableToInspect = ({
  state,
  formed,
  results,
}: {
  readonly state: Drawn | DispatchedVisit | Prechecked | OnSite
  readonly formed: Directly
  readonly results: NonEmpty<MatterResult>
}): Step<UnableToInspect> => {
  const refusals = [
    ...notBefore(formed.on, reachedOn(state), 'joint/32.unable'),
    ...(formed.ground === 'other' && (formed.reason ?? '').trim() === ''
      ? [{ _tag: 'ReasonMissing', basis: 'joint/32.unable', path: 'formed.reason' } as const]
      : []),
    ...resultsRefusals(state.duties, results),
  ]
  return withFiles(refusals, filesOf(state.duties, results, formed.on), (files) => ({
    ...state,
    _tag: 'UnableToInspect',
    formed,
    files,
    followUps: [],
  }))
}

/** Notes one time that the subject did not cooperate. */
export const noteObstruction = <S extends DispatchedVisit | Prechecked | OnSite>({
  state,
  obstruction,
}: {
  readonly state: S
  readonly obstruction: Obstruction
}): Step<S> =>
  settle(
    [
      ...notBefore(obstruction.on, reachedOn(state), 'market/22.obstruction'),
      ...(obstruction.circumstance.trim() === ''
        ? [
            {
              _tag: 'ReasonMissing',
              basis: 'market/22.obstruction',
              path: 'obstruction.circumstance',
            } as const,
          ]
        : []),
    ],
    () => ({ ...state, obstructions: [...state.obstructions, obstruction] }),
  )

/** Calls a visit off before anything was inspected, for a reason and with approval. */
export const cancelVisit = ({
  state,
  on,
  reason,
  approvedBy,
}: {
  readonly state: Drawn | DispatchedVisit | Prechecked
  readonly on: PlainDate
  readonly reason: string
  readonly approvedBy: string
}): Step<Cancelled> =>
  settle(
    [
      ...notBefore(on, reachedOn(state), 'joint/5.trace'),
      ...(reason.trim() === ''
        ? [{ _tag: 'ReasonMissing', basis: 'joint/5.trace', path: 'reason' } as const]
        : []),
      ...(idFault(approvedBy) === undefined
        ? []
        : [{ _tag: 'ReasonMissing', basis: 'joint/5.trace', path: 'approvedBy' } as const]),
    ],
    () => ({ ...state, _tag: 'Cancelled', cancelledOn: on, reason, approvedBy }),
  )
