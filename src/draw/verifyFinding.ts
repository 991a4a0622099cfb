import type { BadValue } from './badValue.js'
import type { Difference } from './difference.js'
import type { Each } from './each.js'
import type { DrawRecord } from './record.js'
import type { RosterRow } from './rosterCheck.js'

/** Which part of a record differs. */
export type Aspect =
  | 'scheme'
  | 'commitment'
  | 'roster'
  | 'left-out'
  | 'counts'
  | 'seed'
  | 'strata'
  | 'tickets'
  | 'log'

/**
 * What a recomputation found: that everything agrees, or one place where it does not.
 *
 * @zh 复核结论
 * @law joint/19.draw
 * @law joint/5.trace
 * @category draw
 * @since 0.1.0
 */
export type VerifyFinding =
  | {
      readonly _tag: 'RecordConfirmed'
      readonly basis: 'joint/19.draw'
      readonly n: number
      readonly drawn: number
    }
  /** A value of the seed that the committed source can't have given. */
  | ({ readonly _tag: 'SeedNotAsCommitted'; readonly basis: 'joint/19.draw' } & Omit<BadValue, '_tag'>)
  | ({
      readonly _tag: 'FieldDiffers'
      readonly basis: 'joint/5.trace'
      readonly aspect: Aspect
    } & Difference)
  | Each<
      'WronglyDrawn' | 'WronglyPassedOver',
      {
        readonly basis: 'joint/19.draw'
        readonly stratum: string
        readonly id: string
        /** The rank as recorded, or the rank it should have had. */
        readonly rank: number
      }
    >
  | {
      readonly _tag: 'BadLogEntry'
      readonly basis: 'joint/32.unable'
      readonly path: string
      readonly why: string
    }

/**
 * A record, the rows it was drawn from, and, where at hand, the commitment as it was published.
 *
 * @zh 复核要素
 * @law joint/5.trace
 * @category draw
 * @since 0.1.0
 */
export interface VerifyFacts {
  readonly record: DrawRecord
  readonly rows: ReadonlyArray<RosterRow>
  readonly published?: DrawRecord['commitment']
}
