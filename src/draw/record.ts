import type { UnableGround } from '../model/unable.js'
import type { Quota } from './quota.js'
import type { LeftOut } from './roster.js'
import type { Scope } from './scope.js'
import type { SeedSource, SeedValue } from './seed.js'

/** The scheme of a record. A later scheme gets another name; this one stays verifiable for ever. */
export const SCHEME = 'sha256-v1'

/**
 * What happens to a drawn subject that can't be inspected: it is marked, and the next rank may be added.
 *
 * @zh 递补规则
 * @law joint/32.unable
 * @category draw
 * @since 0.1.0
 */
export interface ReplacementRule {
  readonly by: 'next-rank' | 'none'
  readonly reasons: ReadonlyArray<UnableGround>
}

/**
 * A stratum as committed: its base, who of it may be drawn, the quota, what it comes to, and the reserve.
 *
 * @zh 公布的分层
 * @law joint/20.strata
 * @category draw
 * @since 0.1.0
 */
export interface CommittedStratum {
  readonly stratum: string
  readonly n: number
  readonly eligible: number
  readonly quota: Quota
  readonly k: number
  readonly reserve: number
}

/**
 * The draw that a second draw takes the place of, and why. The first stays on record.
 *
 * @zh 被取代的抽取
 * @law joint/5.trace
 * @category draw
 * @since 0.1.0
 */
export interface Supersedes {
  readonly drawId: string
  /** The digest of the superseded record. */
  readonly record: string
  readonly reason: string
}

/**
 * What is published before the seed exists: everything that decides the draw except chance.
 *
 * @zh 抽取承诺
 * @law market/13.announce
 * @law joint/19.draw
 * @category draw
 * @since 0.1.0
 */
export interface Commitment {
  readonly scheme: typeof SCHEME
  readonly drawId: string
  /** Told apart by task where several draws share a `drawId` on purpose, to be coordinated. */
  readonly task?: string
  readonly scope?: Scope
  readonly roster: { readonly digest: string; readonly n: number }
  readonly leftOut: LeftOut
  readonly strata: ReadonlyArray<CommittedStratum>
  readonly seed: ReadonlyArray<SeedSource>
  readonly replacement: ReplacementRule
  /** Are the drawn names public at once, or withheld until the visit? */
  readonly names: 'published' | 'withheld'
  readonly supersedes?: Supersedes
}

/**
 * One subject drawn or standing by: its id, its rank in the stratum (from 1), its ticket.
 *
 * @zh 抽中对象
 * @law joint/19.draw
 * @category draw
 * @since 0.1.0
 */
export interface DrawnEntry {
  readonly id: string
  readonly rank: number
  readonly ticket: string
}

/**
 * What a stratum drew. `threshold` is the ticket of the last one drawn; absent where none is.
 *
 * @zh 分层抽取结果
 * @law joint/20.strata
 * @category draw
 * @since 0.1.0
 */
export interface DrawnStratum {
  readonly stratum: string
  readonly n: number
  readonly eligible: number
  readonly k: number
  readonly threshold?: string
  readonly drawn: ReadonlyArray<DrawnEntry>
  readonly reserve: ReadonlyArray<DrawnEntry>
}

/**
 * What happened after the draw. A mark says that a drawn subject could not be inspected, and whether the next rank was
 * added; a supplement draws a longer prefix. `digest` chains each entry to the one before.
 *
 * @zh 抽取后记录
 * @law joint/5.trace
 * @law joint/32.unable
 * @category draw
 * @since 0.1.0
 */
export type DrawLogEntry =
  | {
      readonly _tag: 'mark'
      readonly stratum: string
      readonly id: string
      readonly rank: number
      readonly reason: UnableGround
      readonly replaced: boolean
      readonly digest: string
    }
  | {
      readonly _tag: 'supplement'
      readonly stratum: string
      readonly add: number
      readonly reason: string
      readonly digest: string
    }

/**
 * A draw as it is published and kept: with the roster, anyone recomputes it; with one id, anyone checks
 * whether that subject was rightly drawn or passed over. Plain JSON.
 *
 * @zh 抽取记录
 * @law joint/5.trace
 * @law joint/19.draw
 * @category draw
 * @since 0.1.0
 */
export interface DrawRecord {
  readonly scheme: typeof SCHEME
  readonly commitment: Commitment
  readonly commitmentDigest: string
  readonly seed: ReadonlyArray<SeedValue>
  /** The text D that every ticket is made with. */
  readonly seedString: string
  readonly strata: ReadonlyArray<DrawnStratum>
  readonly log: ReadonlyArray<DrawLogEntry>
  /** Free words (who rolled, who watched). The only field that binds nothing. */
  readonly remarks?: ReadonlyArray<string>
}
