import type { PlainDate } from '../calendar/plainDate.js'
import type { RecheckOutcome } from '../disclosure/recheck.js'
import type { FollowUp, Objection } from '../inspection/file.js'
import type { Obstruction } from '../inspection/obstruction.js'
import type { Formed, MatterResult, Measure } from '../inspection/result.js'
import type { Reviewer } from '../inspection/review.js'
import type { Arrival, Drawn, InspectionTeam, Precheck } from '../inspection/state.js'
import type { NonEmpty } from '../law/explained.js'

/** What every event says: its own id, which visit, on which day. */
export interface EventBase {
  readonly id: string
  readonly visit: string
  readonly on: PlainDate
}

type Event<T extends string, F = unknown> = EventBase & { readonly _tag: T } & F

/**
 * What may happen to a visit: a closed list. Each event is plain data and carries what the step needs.
 *
 * @zh 检查事件
 * @law joint/5.trace
 * @category followup
 * @since 0.1.0
 */
export type VisitEvent =
  | Event<'SubjectDrawn', Pick<Drawn, 'subject' | 'window' | 'duties'>>
  | Event<'TeamDispatched', { readonly team: InspectionTeam }>
  | Event<
      'TeamChanged',
      { readonly out: string; readonly in: string; readonly reason: string; readonly approvedBy: string }
    >
  | Event<'RecordsChecked', Pick<Precheck, 'forms' | 'methods'>>
  | Event<'ArrivedOnSite', Omit<Arrival, 'on'>>
  | Event<'Obstructed', Omit<Obstruction, 'on'>>
  | Event<
      'ResultsFormed',
      Omit<Extract<Formed, { readonly _tag: 'ByInspection' }>, 'on' | '_tag'> & {
        readonly results: NonEmpty<MatterResult>
      }
    >
  | Event<
      'FoundUninspectable',
      Omit<Extract<Formed, { readonly _tag: 'Directly' }>, 'on' | '_tag'> & {
        readonly results: NonEmpty<MatterResult>
      }
    >
  | Event<'ResultsApproved', { readonly department: string; readonly by: Reviewer }>
  | Event<'ResultsReturned', { readonly department: string; readonly by: Reviewer; readonly reason: string }>
  | Event<'ResultsResubmitted', { readonly department: string; readonly results: NonEmpty<MatterResult> }>
  | Event<'TaskCompleted'>
  | Event<'ResultsEntered', { readonly department: string }>
  | Event<'ResultsDisclosed', { readonly department: string }>
  | Event<
      'ObjectionFiled',
      { readonly department: string; readonly objection: string } & Pick<Objection, 'by' | 'standing'>
    >
  | Event<
      'ObjectionRechecked',
      { readonly department: string; readonly objection: string; readonly outcome: RecheckOutcome }
    >
  | Event<'ObjectionAnswered', { readonly department: string; readonly objection: string }>
  | Event<
      'ResultsCorrected',
      { readonly department: string; readonly reason: string; readonly results: NonEmpty<MatterResult> }
    >
  | Event<
      'FollowUpOpened',
      { readonly followUp: string } & Pick<FollowUp, 'department' | 'matter' | 'route' | 'to'>
    >
  | Event<'TransferReceived', { readonly followUp: string; readonly number: string }>
  | Event<
      'FollowUpClosed',
      { readonly followUp: string; readonly result: string; readonly measures?: ReadonlyArray<Measure> }
    >
  | Event<'FollowUpEntered', { readonly followUp: string }>
  | Event<'VisitArchived', { readonly reference: string }>
  | Event<'VisitCancelled', { readonly reason: string; readonly approvedBy: string }>

/** The fourteen links that must leave a trace (joint/5), in its order. */
export const traceKinds = [
  'list',
  'plan',
  'task',
  'subject-entry',
  'inspector-entry',
  'subject-draw',
  'inspector-match',
  'issue',
  'result-entry',
  'review',
  'disclosure',
  'follow-up',
  'statistics',
  'archive',
] as const

/**
 * One of the fourteen links.
 *
 * @zh 留痕环节名称
 * @law joint/5.trace
 * @category followup
 * @since 0.1.0
 */
export type TraceKind = (typeof traceKinds)[number]

/**
 * Which of the fourteen links of joint/5 each event belongs to.
 *
 * @zh 留痕环节
 * @law joint/5.trace
 * @example
 * import { traceOf } from 'double-random'
 *
 * assert.strictEqual(traceOf.ResultsDisclosed, 'disclosure')
 *
 * @category followup
 * @since 0.1.0
 */
export const traceOf: Readonly<Record<VisitEvent['_tag'], TraceKind>> = {
  SubjectDrawn: 'subject-draw',
  TeamDispatched: 'issue',
  TeamChanged: 'inspector-match',
  RecordsChecked: 'result-entry',
  ArrivedOnSite: 'result-entry',
  Obstructed: 'result-entry',
  ResultsFormed: 'result-entry',
  FoundUninspectable: 'result-entry',
  ResultsApproved: 'review',
  ResultsReturned: 'review',
  ResultsResubmitted: 'review',
  TaskCompleted: 'task',
  ResultsEntered: 'result-entry',
  ResultsDisclosed: 'disclosure',
  ObjectionFiled: 'disclosure',
  ObjectionRechecked: 'disclosure',
  ObjectionAnswered: 'disclosure',
  ResultsCorrected: 'disclosure',
  FollowUpOpened: 'follow-up',
  TransferReceived: 'follow-up',
  FollowUpClosed: 'follow-up',
  FollowUpEntered: 'follow-up',
  VisitArchived: 'archive',
  VisitCancelled: 'task',
}

/**
 * A step of the links before and beside visits (lists, plans, rosters, statistics), as a digest of what was done.
 *
 * @zh 环节留痕记录
 * @law joint/5.trace
 * @category followup
 * @since 0.1.0
 */
export interface TraceRecord {
  readonly _tag: 'Recorded'
  readonly id: string
  readonly on: PlainDate
  readonly kind: TraceKind
  readonly reference: string
  /** SHA-256 of the document, in hex. */
  readonly digest: string
}
