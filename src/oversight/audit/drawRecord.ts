import type { PlainDate } from '../../calendar/plainDate.js'
import type { Ratio } from '../../model/ratio.js'

/** How many a stratum is to give, as a commitment states it. */
export type AuditQuota =
  | { readonly _tag: 'share'; readonly ratio: Ratio; readonly ceiling?: Ratio }
  | { readonly _tag: 'count'; readonly count: number }

/** Where chance was to come from. */
export interface AuditSeedSource {
  readonly _tag: string
  readonly count?: number
  readonly faces?: number
  readonly round?: number
}

/** A value that came out. */
export interface AuditSeedValue {
  readonly _tag?: string
  readonly value: string
  readonly round?: number
}

/** A stratum as committed. `eligible` is how many of its `n` may be drawn. */
export interface AuditStratum {
  readonly stratum: string
  readonly n: number
  readonly eligible?: number
  readonly quota: AuditQuota
  readonly k: number
  readonly reserve?: number
}

/** What the auditor reads of a commitment; the rest of it counts by its digest. */
export interface AuditCommitment {
  readonly drawId: string
  readonly roster: { readonly digest?: string; readonly n?: number }
  readonly leftOut?: { readonly digest: string }
  readonly strata: ReadonlyArray<AuditStratum>
  readonly seed?: ReadonlyArray<AuditSeedSource>
  readonly replacement?: { readonly by: string; readonly reasons: ReadonlyArray<string> }
  readonly names?: string
  readonly supersedes?: { readonly drawId: string; readonly reason: string }
}

/** One rank of a draw; without an id its name is not known. */
export interface AuditRank {
  readonly id?: string
  readonly rank?: number
}

/** What happened after the draw, each entry chained to the one before. */
export interface AuditLogEntry {
  readonly _tag: 'mark' | 'supplement'
  readonly stratum: string
  readonly id?: string
  readonly rank?: number
  readonly reason: string
  readonly replaced?: boolean
  readonly add?: number
  readonly digest: string
}

/** What the auditor reads of a draw's record. */
export interface AuditDrawRecord {
  readonly commitment: AuditCommitment
  readonly commitmentDigest?: string
  readonly seed?: ReadonlyArray<AuditSeedValue>
  readonly seedString?: string
  readonly strata: ReadonlyArray<{
    readonly stratum: string
    readonly drawn: ReadonlyArray<AuditRank>
    readonly reserve?: ReadonlyArray<AuditRank>
  }>
  readonly log?: ReadonlyArray<AuditLogEntry>
}

/** A record as it was published with the names withheld. */
export interface AuditWithheld {
  readonly commitmentDigest: string
  readonly strata: ReadonlyArray<{
    readonly stratum: string
    readonly drawn: ReadonlyArray<{ readonly rank: number; readonly sealed: string }>
    readonly reserve?: ReadonlyArray<{ readonly rank: number; readonly sealed: string }>
  }>
}

/**
 * A draw: its record, the roster it was drawn from, and when it was published and held, as far as is known.
 *
 * @zh 抽取记录
 * @law joint/19.draw
 * @category oversight
 * @since 0.1.0
 */
export interface AuditDraw {
  readonly task?: string
  readonly record: AuditDrawRecord
  readonly roster?: {
    readonly rows: ReadonlyArray<{ readonly id: string; readonly stratum: string; readonly leftOut?: string }>
  }
  /** The commitment's digest as it was published before the seed, and the day. */
  readonly published?: { readonly digest: string; readonly on: PlainDate }
  readonly heldOn?: PlainDate
  /** Where the names were withheld: what was published instead, and what opened each name since. */
  readonly withheld?: AuditWithheld
  readonly openings?: ReadonlyArray<{
    readonly stratum: string
    readonly rank: number
    readonly id: string
    readonly salt: string
  }>
}
