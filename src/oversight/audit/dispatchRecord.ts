import type { PlainDate } from '../../calendar/plainDate.js'
import type { AuditSeedSource } from './drawRecord.js'

/** What the auditor reads of the request that teams were drawn for; the rest of it counts by its digest. */
export interface AuditRequest {
  readonly attempt?: number
  readonly cap?: number
  /** Inspectors with their department; groups with their members; an expert has neither. */
  readonly inspectors: ReadonlyArray<{
    readonly id: string
    readonly department?: string
    readonly leader?: boolean
    /** Of a group that goes as one. */
    readonly members?: ReadonlyArray<string>
  }>
  readonly visits: ReadonlyArray<{
    readonly id: string
    readonly subject?: string
    /** The places of the team, in its order; of an expert, where it says so. */
    readonly slots: ReadonlyArray<{ readonly expert?: boolean }>
    readonly recused?: ReadonlyArray<string>
  }>
}

/** What the auditor reads of the record of a dispatch. */
export interface AuditDispatchRecord {
  readonly commitment: {
    readonly drawId: string
    /** SHA-256 of the canonical JSON of the request without its seed. */
    readonly request: string
    readonly visits: number
    readonly inspectors: number
    readonly seed: ReadonlyArray<AuditSeedSource>
  }
  /** The drawId, then `/` and each value of the seed. */
  readonly seed: string
  readonly teams: Readonly<Record<string, ReadonlyArray<string>>>
  readonly leaders?: Readonly<Record<string, string>>
}

/**
 * A dispatch: its record, what was asked for, and when it was published and held, as far as is known.
 *
 * @zh 派组记录
 * @law joint/21.match
 * @category oversight
 * @since 0.1.0
 */
export interface AuditDispatch {
  readonly record: AuditDispatchRecord
  readonly request?: AuditRequest
  /** The digest of the commitment as it was published before the seed, and the day. */
  readonly published?: { readonly digest: string; readonly on: PlainDate }
  readonly heldOn?: PlainDate
}
