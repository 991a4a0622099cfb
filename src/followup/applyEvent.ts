import { either as E } from 'fp-ts'
import { correctResults } from '../disclosure/correction.js'
import { fileObjection } from '../disclosure/objection.js'
import { completeTask, discloseResults, enterResults } from '../disclosure/publish.js'
import { answerObjection, recheckObjection } from '../disclosure/recheck.js'
import { cancelVisit, drawVisit } from '../inspection/drawVisit.js'
import { inspectVisit } from '../inspection/inspectVisit.js'
import { noteObstruction } from '../inspection/obstructVisit.js'
import { arriveOnSite, precheckVisit } from '../inspection/onSite.js'
import type { Refusal } from '../inspection/refusal.js'
import { resubmitResults, reviewResults } from '../inspection/review.js'
import type { NotDrawn, VisitState } from '../inspection/state.js'
import { type Step, wrongState } from '../inspection/step.js'
import { changeTeam, dispatchVisit } from '../inspection/team.js'
import { unableToInspect } from '../inspection/unableVisit.js'
import type { NonEmpty } from '../law/explained.js'
import type { ProvisionId } from '../law/provisions.js'
import { match } from '../model/tagged.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import { archiveVisit } from './archive.js'
import type { VisitEvent } from './event.js'
import { closeFollowUp, enterFollowUp, openFollowUp, receiveTransfer } from './followUp.js'
import { type BadEvent, eventProblems } from './shape.js'

/**
 * Why an event is not applied: a rule of the visit's life refuses it, it is about another visit, or it has not the
 * shape of an event.
 *
 * @zh 事件拒绝理由
 * @law joint/5.trace
 * @category followup
 * @since 0.1.0
 */
export type EventRefusal =
  | Refusal
  | BadEvent
  | {
      readonly _tag: 'AnotherVisit'
      readonly basis: 'joint/5.trace'
      readonly value: string
      readonly expected: string
    }

/**
 * The state of a visit before anything happened.
 *
 * @zh 未抽取
 * @law none: where every visit begins
 * @example
 * import { notDrawn } from 'double-random'
 *
 * assert.strictEqual(notDrawn._tag, 'NotDrawn')
 *
 * @category followup
 * @since 0.1.0
 */
export const notDrawn: NotDrawn = { _tag: 'NotDrawn' }

type Tag = VisitState['_tag']

const FORMABLE = ['OnSite', 'Prechecked'] as const
const BEFORE_RESULTS = ['Drawn', 'Dispatched', 'Prechecked', 'OnSite'] as const
const CANCELLABLE = ['Drawn', 'Dispatched', 'Prechecked'] as const
const WITH_TEAM = ['Dispatched', 'Prechecked'] as const
const OBSTRUCTABLE = ['Dispatched', 'Prechecked', 'OnSite', 'Inspected', 'UnableToInspect'] as const
const UNDER_REVIEW = ['Inspected', 'UnableToInspect'] as const
const RESULTED = ['Inspected', 'UnableToInspect', 'Disclosed'] as const

/** Runs a step on the states it takes; any other state is refused, with what it met and would have taken. */
const from =
  <T extends Tag>(takes: ReadonlyArray<T>, basis: ProvisionId) =>
  (
    state: VisitState,
    step: (state: Extract<VisitState, { readonly _tag: T }>) => Step<VisitState>,
  ): Step<VisitState> =>
    (takes as ReadonlyArray<string>).includes(state._tag)
      ? step(state as Extract<VisitState, { readonly _tag: T }>)
      : wrongState(state, takes, basis)

const step = (rules: Ruleset, state: VisitState, event: VisitEvent): Step<VisitState> =>
  match(event)<Step<VisitState>>({
    SubjectDrawn: (e) => from(['NotDrawn'], 'joint/19.draw')(state, () => E.right(drawVisit(e))),
    TeamDispatched: ({ team, on }) =>
      from(['Drawn'], 'joint/21.match')(state, (s) => dispatchVisit(rules)({ state: s, team, on })),
    TeamChanged: (e) => from(WITH_TEAM, 'joint/24.replace')(state, (s) => changeTeam({ ...e, state: s })),
    RecordsChecked: ({ on, forms, methods }) =>
      from(['Dispatched'], 'joint/30.precheck')(state, (s) =>
        precheckVisit({ state: s, precheck: { on, forms, methods } }),
      ),
    ArrivedOnSite: ({ on, inspectors, noticeUnder }) =>
      from(['Prechecked'], 'joint/30.precheck')(state, (s) =>
        arriveOnSite(rules)({
          state: s,
          arrival: { on, inspectors, ...(noticeUnder === undefined ? {} : { noticeUnder }) },
        }),
      ),
    Obstructed: ({ on, kind, circumstance }) =>
      from(OBSTRUCTABLE, 'market/22.obstruction')(state, (s) =>
        noteObstruction({ state: s, obstruction: { on, kind, circumstance } }),
      ),
    ResultsFormed: ({ on, results, confirmedBy, signature, evidence }) =>
      from(FORMABLE, 'joint/30.confirm')(state, (s) =>
        inspectVisit(rules)({
          state: s,
          results,
          formed: {
            _tag: 'ByInspection',
            on,
            confirmedBy,
            signature,
            ...(evidence === undefined ? {} : { evidence }),
          },
        }),
      ),
    FoundUninspectable: ({ on, results, ground, reason }) =>
      from(BEFORE_RESULTS, 'joint/32.unable')(state, (s) =>
        unableToInspect({
          state: s,
          results,
          formed: { _tag: 'Directly', on, ground, ...(reason === undefined ? {} : { reason }) },
        }),
      ),
    ResultsApproved: ({ department, by, on }) =>
      from(UNDER_REVIEW, 'joint/30.review')(state, (s) =>
        reviewResults({ state: s, department, by, on, verdict: { _tag: 'Approve' } }),
      ),
    ResultsReturned: ({ department, by, on, reason }) =>
      from(UNDER_REVIEW, 'joint/30.review')(state, (s) =>
        reviewResults({ state: s, department, by, on, verdict: { _tag: 'Return', reason } }),
      ),
    ResultsResubmitted: (e) =>
      from(UNDER_REVIEW, 'joint/30.review')(state, (s) => resubmitResults(rules)({ ...e, state: s })),
    TaskCompleted: ({ on }) => from(RESULTED, 'joint/30.entry')(state, (s) => completeTask({ state: s, on })),
    ResultsEntered: (e) =>
      from(UNDER_REVIEW, 'joint/30.entry')(state, (s) => enterResults({ ...e, state: s })),
    ResultsDisclosed: (e) =>
      from(UNDER_REVIEW, 'market/23.disclosure')(state, (s) => discloseResults({ ...e, state: s })),
    ObjectionFiled: ({ department, objection: id, on, by, standing }) =>
      from(RESULTED, 'joint/31.objection')(state, (s) =>
        fileObjection(rules)({ state: s, department, objection: { id, filedOn: on, by, standing } }),
      ),
    ObjectionRechecked: (e) =>
      from(RESULTED, 'joint/31.review')(state, (s) => recheckObjection(rules)({ ...e, state: s })),
    ObjectionAnswered: (e) =>
      from(RESULTED, 'joint/31.reply')(state, (s) => answerObjection({ ...e, state: s })),
    ResultsCorrected: (e) =>
      from(RESULTED, 'joint/31.immutable')(state, (s) => correctResults(rules)({ ...e, state: s })),
    FollowUpOpened: ({ followUp: id, on: openedOn, department, matter, route, to }) =>
      from(RESULTED, 'joint/33.routing')(state, (s) =>
        openFollowUp({ state: s, followUp: { id, openedOn, department, matter, route, to } }),
      ),
    TransferReceived: (e) =>
      from(RESULTED, 'joint/33.routing')(state, (s) => receiveTransfer({ ...e, state: s })),
    FollowUpClosed: (e) =>
      from(RESULTED, 'joint/33.followup')(state, (s) => closeFollowUp({ ...e, state: s })),
    FollowUpEntered: (e) => from(RESULTED, 'joint/33.entry')(state, (s) => enterFollowUp({ ...e, state: s })),
    VisitArchived: (e) =>
      from(['Disclosed'], 'joint/34.archive')(state, (s) => archiveVisit({ ...e, state: s })),
    VisitCancelled: (e) => from(CANCELLABLE, 'joint/5.trace')(state, (s) => cancelVisit({ ...e, state: s })),
  })

/** Applies an event that is known to be well-formed. */
export const applySound =
  (rules: Ruleset) =>
  (state: VisitState, event: VisitEvent): E.Either<NonEmpty<EventRefusal>, VisitState> =>
    state._tag !== 'NotDrawn' && state.visit !== event.visit
      ? E.left([{ _tag: 'AnotherVisit', basis: 'joint/5.trace', value: event.visit, expected: state.visit }])
      : step(rules, state, event)

/**
 * What a visit becomes by an event, or every reason why the event is refused, each with its article: the state that
 * was met and those that would have been taken, the day of the cause, who is on the team.
 *
 * @zh 应用检查事件
 * @law joint/5.trace
 * @law joint/30.precheck
 * @example
 * import { applyEvent, linxiaJoint, notDrawn, type PlainDate } from 'double-random'
 *
 * const on = '2022-03-01' as PlainDate
 * const refused = applyEvent(linxiaJoint)(notDrawn, {
 *   _tag: 'ResultsDisclosed',
 *   id: 'e1',
 *   visit: 'V1',
 *   on,
 *   department: '教育',
 * })
 *
 * assert.deepStrictEqual(refused, {
 *   _tag: 'Left',
 *   left: [
 *     {
 *       _tag: 'WrongState',
 *       basis: 'market/23.disclosure',
 *       met: 'NotDrawn',
 *       takes: ['Inspected', 'UnableToInspect'],
 *     },
 *   ],
 * })
 *
 * @category followup
 * @since 0.1.0
 */
export const applyEvent =
  (rules: Ruleset) =>
  (state: VisitState, event: VisitEvent): E.Either<NonEmpty<EventRefusal>, VisitState> => {
    const [first, ...rest] = eventProblems(event)
    return first === undefined ? applySound(rules)(state, event) : E.left([first, ...rest])
  }
