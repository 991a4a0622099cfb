import type { PlainDate } from '../../calendar/plainDate.js'

/** What one department found on one matter, as far as the auditor reads it. */
export interface AuditResult {
  readonly matter: string
  readonly department: string
  /** By the codes of `outcomes`. */
  readonly outcomes: ReadonlyArray<string>
  readonly callsForListing?: boolean
  readonly measures?: ReadonlyArray<string>
}

/**
 * An event in the life of a visit. Those of this library's log are of this form.
 *
 * @zh 检查记录
 * @law joint/5.trace
 * @category oversight
 * @since 0.1.0
 */
export interface AuditEvent {
  readonly _tag: string
  readonly id: string
  readonly visit: string
  readonly on: PlainDate
  /** What the visit was drawn for: each matter with its department. */
  readonly duties?: ReadonlyArray<{ readonly matter: string; readonly department: string }>
  readonly team?: {
    readonly leader: string
    readonly members: ReadonlyArray<string>
    readonly experts?: ReadonlyArray<string>
  }
  readonly inspectors?: ReadonlyArray<{ readonly id: string }>
  readonly methods?: ReadonlyArray<string>
  readonly confirmedBy?: ReadonlyArray<string>
  readonly signature?: { readonly _tag: string; readonly by?: string; readonly reason?: string }
  readonly results?: ReadonlyArray<AuditResult>
  /** On what ground a subject could not be inspected. */
  readonly ground?: string
  readonly department?: string
  readonly objection?: string
  /** How the re-check of an objection ended; `Corrected` puts these results in the place of those published. */
  readonly outcome?: { readonly _tag: string; readonly results?: ReadonlyArray<AuditResult> }
  readonly standing?: string
  readonly followUp?: string
  readonly out?: string
  readonly in?: string
  readonly reason?: string
  readonly approvedBy?: string
}

/**
 * A step beside the visits (a list, a plan, a roster), as this library's log has it: of no visit, and not looked at.
 *
 * @zh 检查之外的留痕记录
 * @law joint/5.trace
 * @category oversight
 * @since 0.1.0
 */
export interface AuditTrace {
  readonly _tag: 'Recorded'
  readonly id: string
  readonly on: PlainDate
}
