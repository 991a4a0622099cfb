import type { PlainDate } from '../../calendar/plainDate.js'
import type { PastVisit } from '../../model/history.js'
import type { Inspector } from '../../model/inspector.js'
import type { Subject } from '../../model/subject.js'
import type { Window } from '../../model/window.js'
import type { AuditDispatch } from './dispatchRecord.js'
import type { AuditDraw } from './drawRecord.js'
import type { AuditEvent, AuditTrace } from './eventRecord.js'
import type { AuditMatter, AuditPlan, AuditTask } from './planRecord.js'

/**
 * The records of a year, of this library or of another system. What is left out is not known, and is reported as
 * unknown rather than guessed; an empty list says that there was nothing.
 *
 * @zh 年度审计记录
 * @law joint/5.trace
 * @category oversight
 * @since 0.1.0
 */
export interface AuditRecords {
  readonly year: number
  /** The day the records were taken; what was due by then and is not there was not done. */
  readonly asOf?: PlainDate
  readonly plan?: AuditPlan
  /** The list of matters that may be inspected. */
  readonly matters?: ReadonlyArray<AuditMatter>
  readonly subjects?: ReadonlyArray<
    Pick<Subject, 'id'> & Partial<Pick<Subject, 'kind' | 'owner' | 'keyField' | 'marks'>>
  >
  readonly inspectors?: ReadonlyArray<
    Pick<Inspector, 'id'> & Partial<Pick<Inspector, 'department' | 'certificate' | 'tags' | 'mayLead'>>
  >
  /** The roster of experts; they may stand among the teams, and never count as inspectors. */
  readonly experts?: ReadonlyArray<{ readonly id: string }>
  readonly interests?: ReadonlyArray<{ readonly inspector: string; readonly subject: string }>
  readonly tasks?: ReadonlyArray<AuditTask>
  readonly draws?: ReadonlyArray<AuditDraw>
  /** The numbers that were given out for draws: a prefix, then a whole number from `first` to `last`. */
  readonly registers?: ReadonlyArray<{
    readonly prefix: string
    readonly first: number
    readonly last: number
  }>
  /** Each subject of each task that was drawn; the task stands apart, or before the subject in the id (`T1/S9`). */
  readonly drawn?: ReadonlyArray<{
    readonly id: string
    readonly subject: string
    readonly window?: Window
    readonly task?: string
    readonly departments?: ReadonlyArray<string>
  }>
  /** Visits that count towards the yearly limit and are not among `visits`: earlier ones, other systems' ones. */
  readonly history?: ReadonlyArray<PastVisit>
  /** Why the yearly limit was passed over for a subject. */
  readonly limitReasons?: ReadonlyArray<{ readonly subject: string; readonly reason: string }>
  readonly visits?: ReadonlyArray<{
    readonly id: string
    readonly subject: string
    readonly tasks: ReadonlyArray<string>
    readonly window?: Window
    /** What is inspected; left out, the matters of its tasks. */
    readonly matters?: ReadonlyArray<string>
    readonly departments?: ReadonlyArray<string>
    readonly qualifications?: ReadonlyArray<string>
  }>
  readonly dispatches?: ReadonlyArray<AuditDispatch>
  /** Visits whose team was appointed, not drawn, and why. */
  readonly appointments?: ReadonlyArray<{ readonly visit: string; readonly reason: string }>
  /** The teams, as they were locked or as they stand after their changes. */
  readonly teams?: Readonly<Record<string, ReadonlyArray<string>>>
  readonly leaders?: Readonly<Record<string, string>>
  /** What happened to the visits, in the order of the log. */
  readonly events?: ReadonlyArray<AuditEvent | AuditTrace>
  /** Kinds of event that this system does not record: that there is none says nothing. */
  readonly unrecorded?: ReadonlyArray<string>
  readonly notices?: ReadonlyArray<{
    readonly visit: string
    readonly department: string
    readonly publishedOn: PlainDate
    readonly version: number
  }>
}
