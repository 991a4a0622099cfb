import type { PlainDate } from '../../calendar/plainDate.js'
import type { Inspector } from '../../model/inspector.js'
import type { Ratio } from '../../model/ratio.js'
import type { Subject } from '../../model/subject.js'
import type { Window } from '../../model/window.js'

/** How many a stratum is to give, as a commitment states it. */
export type AuditQuota =
  | { readonly _tag: 'share'; readonly ratio: Ratio; readonly ceiling?: Ratio }
  | { readonly _tag: 'count'; readonly count: number }

/** What the auditor reads of a commitment; the rest of it counts by its digest. */
export interface AuditCommitment {
  readonly drawId: string
  readonly roster: { readonly digest: string; readonly n: number }
  readonly strata: ReadonlyArray<{
    readonly stratum: string
    readonly n: number
    readonly eligible: number
    readonly quota: AuditQuota
    readonly k: number
  }>
  readonly supersedes?: { readonly drawId: string; readonly reason: string }
}

/** What the auditor reads of a draw's record. */
export interface AuditDrawRecord {
  readonly commitment: AuditCommitment
  readonly commitmentDigest: string
  readonly seed?: ReadonlyArray<{ readonly value: string }>
  readonly seedString?: string
  readonly strata: ReadonlyArray<{
    readonly stratum: string
    readonly drawn: ReadonlyArray<{ readonly id: string }>
  }>
}

/** A draw: its record, the roster it was drawn from, and when it was published and held, as far as is known. */
export interface AuditDraw {
  readonly task?: string
  readonly record: AuditDrawRecord
  readonly roster?: {
    readonly rows: ReadonlyArray<{ readonly id: string; readonly stratum: string; readonly leftOut?: string }>
  }
  /** The commitment's digest as it was published before the seed, and the day. */
  readonly published?: { readonly digest: string; readonly on: PlainDate }
  readonly heldOn?: PlainDate
}

/** A task of the year. */
export interface AuditTask {
  readonly id: string
  readonly matter: string
  readonly checkType: 'routine' | 'special'
  readonly window: Window
  readonly publishedOn?: PlainDate
  readonly completedOn?: PlainDate
  /** The order from above, where a special draw has one. */
  readonly order?: string
}

/** An event in the life of a visit. Those of this library's log are of this form. */
export interface AuditEvent {
  readonly _tag: string
  readonly id: string
  readonly visit: string
  readonly on: PlainDate
  readonly team?: { readonly leader: string; readonly members: ReadonlyArray<string> }
  readonly inspectors?: ReadonlyArray<{ readonly id: string }>
  readonly department?: string
  readonly objection?: string
  readonly standing?: string
  readonly followUp?: string
  readonly out?: string
  readonly in?: string
  readonly reason?: string
  readonly approvedBy?: string
}

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
  readonly plan?: {
    readonly submittedOn?: PlainDate
    readonly changes?: ReadonlyArray<{
      readonly id: string
      readonly on: PlainDate
      readonly publishedOn?: PlainDate
    }>
  }
  readonly subjects?: ReadonlyArray<
    Pick<Subject, 'id' | 'kind'> & Partial<Pick<Subject, 'owner' | 'keyField' | 'marks'>>
  >
  readonly inspectors?: ReadonlyArray<
    Pick<Inspector, 'id' | 'department'> & Partial<Pick<Inspector, 'certificate' | 'tags' | 'mayLead'>>
  >
  readonly interests?: ReadonlyArray<{ readonly inspector: string; readonly subject: string }>
  readonly tasks?: ReadonlyArray<AuditTask>
  readonly draws?: ReadonlyArray<AuditDraw>
  /** Each subject of each task that was drawn. */
  readonly drawn?: ReadonlyArray<{ readonly id: string; readonly subject: string; readonly window: Window }>
  readonly visits?: ReadonlyArray<{
    readonly id: string
    readonly subject: string
    readonly tasks: ReadonlyArray<string>
    readonly window: Window
    readonly departments?: ReadonlyArray<string>
    readonly qualifications?: ReadonlyArray<string>
  }>
  readonly teams?: Readonly<Record<string, ReadonlyArray<string>>>
  readonly leaders?: Readonly<Record<string, string>>
  readonly events?: ReadonlyArray<AuditEvent>
  readonly notices?: ReadonlyArray<{
    readonly visit: string
    readonly department: string
    readonly publishedOn: PlainDate
    readonly version: number
  }>
}
