import { either as E } from 'fp-ts'
import { correctResults } from '../disclosure/correction.js'
import { fileObjection } from '../disclosure/objection.js'
import { completeTask, discloseResults, enterResults } from '../disclosure/publish.js'
import { answerObjection, recheckObjection } from '../disclosure/recheck.js'
import { cancelVisit, drawVisit } from '../inspection/drawVisit.js'
import { inspectVisit } from '../inspection/inspectVisit.js'
import { noteObstruction } from '../inspection/obstructVisit.js'
import { arriveOnSite, precheckVisit } from '../inspection/onSite.js'
import { resubmitResults, reviewResults } from '../inspection/review.js'
import type { VisitState } from '../inspection/state.js'
import { type Step, wrongState } from '../inspection/step.js'
import { changeTeam, dispatchVisit } from '../inspection/team.js'
import { unableToInspect } from '../inspection/unableVisit.js'
import type { ProvisionId } from '../law/provisions.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import { archiveVisit } from './archive.js'
import { closeFollowUp, enterFollowUp } from './closing.js'
import type { VisitEvent } from './event.js'
import { openFollowUp, receiveTransfer } from './followUp.js'

type Tag = VisitState['_tag']
type StateOf<T extends Tag> = Extract<VisitState, { readonly _tag: T }>
type EventOf<T extends VisitEvent['_tag']> = Extract<VisitEvent, { readonly _tag: T }>

const BEFORE_RESULTS = ['Drawn', 'Dispatched', 'Prechecked', 'OnSite'] as const
const CANCELLABLE = ['Drawn', 'Dispatched', 'Prechecked'] as const
const WITH_TEAM = ['Dispatched', 'Prechecked'] as const
const FORMABLE = ['OnSite', 'Prechecked'] as const
const UNDER_REVIEW = ['Inspected', 'UnableToInspect'] as const
const OBSTRUCTABLE = ['Dispatched', 'Prechecked', 'OnSite', ...UNDER_REVIEW] as const
const RESULTED = [...UNDER_REVIEW, 'Disclosed'] as const

/** A step from the states it takes; any other is refused, with what was met and what would have been taken. */
const from =
  <T extends Tag, Ev>(
    takes: ReadonlyArray<T>,
    basis: ProvisionId,
    take: (state: StateOf<T>, event: Ev, rules: Ruleset) => Step<VisitState>,
  ) =>
  (state: VisitState, event: Ev, rules: Ruleset): Step<VisitState> =>
    (takes as ReadonlyArray<Tag>).includes(state._tag)
      ? take(state as StateOf<T>, event, rules)
      : wrongState(state, takes, basis)

/** What each event does, from which states, by which provision: the whole life in one table, exhaustive by type. */
const steps: {
  readonly [T in VisitEvent['_tag']]: (
    state: VisitState,
    event: EventOf<T>,
    rules: Ruleset,
  ) => Step<VisitState>
} = {
  SubjectDrawn: from(['NotDrawn'], 'joint/19.draw', (_, e) => E.right(drawVisit(e))),
  TeamDispatched: from(['Drawn'], 'joint/21.match', (state, { team, on }, rules) =>
    dispatchVisit(rules)({ state, team, on }),
  ),
  TeamChanged: from(WITH_TEAM, 'joint/24.replace', (state, e) => changeTeam({ ...e, state })),
  RecordsChecked: from(['Dispatched'], 'joint/30.precheck', (state, { on, forms, methods }) =>
    precheckVisit({ state, precheck: { on, forms, methods } }),
  ),
  ArrivedOnSite: from(['Prechecked'], 'joint/30.precheck', (state, { on, inspectors, noticeUnder }, rules) =>
    arriveOnSite(rules)({
      state,
      arrival: { on, inspectors, ...(noticeUnder === undefined ? {} : { noticeUnder }) },
    }),
  ),
  Obstructed: from(OBSTRUCTABLE, 'market/22.obstruction', (state, { on, kind, circumstance }) =>
    noteObstruction({ state, obstruction: { on, kind, circumstance } }),
  ),
  ResultsFormed: from(FORMABLE, 'joint/30.confirm', (state, e, rules) => {
    const { on, results, confirmedBy, signature, evidence } = e
    return inspectVisit(rules)({
      state,
      results,
      formed: {
        _tag: 'ByInspection',
        on,
        confirmedBy,
        signature,
        ...(evidence === undefined ? {} : { evidence }),
      },
    })
  }),
  FoundUninspectable: from(BEFORE_RESULTS, 'joint/32.unable', (state, { on, results, ground, reason }) =>
    unableToInspect({
      state,
      results,
      formed: { _tag: 'Directly', on, ground, ...(reason === undefined ? {} : { reason }) },
    }),
  ),
  ResultsApproved: from(UNDER_REVIEW, 'joint/30.review', (state, { department, by, on }) =>
    reviewResults({ state, department, by, on, verdict: { _tag: 'Approve' } }),
  ),
  ResultsReturned: from(UNDER_REVIEW, 'joint/30.review', (state, { department, by, on, reason }) =>
    reviewResults({ state, department, by, on, verdict: { _tag: 'Return', reason } }),
  ),
  ResultsResubmitted: from(UNDER_REVIEW, 'joint/30.review', (state, e, rules) =>
    resubmitResults(rules)({ ...e, state }),
  ),
  TaskCompleted: from(RESULTED, 'joint/30.entry', (state, { on }) => completeTask({ state, on })),
  ResultsEntered: from(UNDER_REVIEW, 'joint/30.entry', (state, e) => enterResults({ ...e, state })),
  ResultsDisclosed: from(UNDER_REVIEW, 'market/23.disclosure', (state, e) =>
    discloseResults({ ...e, state }),
  ),
  ObjectionFiled: from(RESULTED, 'joint/31.objection', (state, e, rules) => {
    const { department, objection: id, on: filedOn, by, standing } = e
    return fileObjection(rules)({ state, department, objection: { id, filedOn, by, standing } })
  }),
  ObjectionRechecked: from(RESULTED, 'joint/31.review', (state, e, rules) =>
    recheckObjection(rules)({ ...e, state }),
  ),
  ObjectionAnswered: from(RESULTED, 'joint/31.reply', (state, e) => answerObjection({ ...e, state })),
  ResultsCorrected: from(RESULTED, 'joint/31.immutable', (state, e, rules) =>
    correctResults(rules)({ ...e, state }),
  ),
  FollowUpOpened: from(RESULTED, 'joint/33.routing', (state, e) => {
    const { followUp: id, on: openedOn, department, matter, route, to } = e
    return openFollowUp({ state, followUp: { id, openedOn, department, matter, route, to } })
  }),
  TransferReceived: from(RESULTED, 'joint/33.routing', (state, e) => receiveTransfer({ ...e, state })),
  FollowUpClosed: from(RESULTED, 'joint/33.followup', (state, e) => closeFollowUp({ ...e, state })),
  FollowUpEntered: from(RESULTED, 'joint/33.entry', (state, e) => enterFollowUp({ ...e, state })),
  VisitArchived: from(['Disclosed'], 'joint/34.archive', (state, e) => archiveVisit({ ...e, state })),
  VisitCancelled: from(CANCELLABLE, 'joint/5.trace', (state, e) => cancelVisit({ ...e, state })),
}

type AnyStep = (state: VisitState, event: VisitEvent, rules: Ruleset) => Step<VisitState>

/** Takes the step that an event is. */
export const step: AnyStep = (state, event, rules) => (steps[event._tag] as AnyStep)(state, event, rules)
