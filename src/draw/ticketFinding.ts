import type { UnableGround } from '../model/unable.js'
import type { Each } from './each.js'
import type { DrawRecord } from './record.js'

/**
 * How one subject stands in a draw: drawn, added in place of another, standing by, or not drawn; or that the record
 * treats it wrongly, or that it can't be told without knowing whether it was left out before.
 *
 * @zh 个体复核结果
 * @law joint/19.draw
 * @category draw
 * @since 0.1.0
 */
export type TicketStanding = 'drawn' | 'added' | 'reserve' | 'not-drawn' | 'undecided' | 'refuted'

/**
 * Why one subject stands as it does: its ticket against the last one listed, and what was noted of it afterwards.
 *
 * @zh 个体复核结论
 * @law joint/19.draw
 * @law joint/32.unable
 * @category draw
 * @since 0.1.0
 */
export type TicketFinding = { readonly id: string; readonly ticket: string } & (
  | ({ readonly basis: 'joint/19.draw' } & (
      | Each<
          'RightlyDrawn' | 'RightlyAdded' | 'RightlyInReserve',
          { readonly rank: number; readonly of: number }
        >
      | Each<
          'BelowThreshold' | 'AboveThresholdUndrawn' | 'AboveReserveUnlisted' | 'DrawnBelowThreshold',
          { readonly threshold: string }
        >
      | {
          /** How many of the stratum were left out before the draw. */
          readonly _tag: 'PassedOverUnlessLeftOut'
          readonly threshold: string
          readonly leftOut: number
        }
      | { readonly _tag: 'NothingDrawn'; readonly stratum: string }
      | { readonly _tag: 'LeftOutBefore'; readonly stratum: string }
      | { readonly _tag: 'OtherTicketRecorded'; readonly recorded: string }
      | { readonly _tag: 'SeedStringDiffers'; readonly recorded: string; readonly recomputed: string }
      | { readonly _tag: 'NoSuchStratum'; readonly stratum: string }
    ))
  | {
      readonly _tag: 'MarkedSince'
      readonly basis: 'joint/32.unable'
      readonly reason: UnableGround
      readonly replaced: boolean
    }
)

/**
 * A record, one subject of its roster, and, where it was told, the ticket. `leftOut` says whether the subject was left
 * out before the draw, as the frozen roster's row does; unsaid, where others of its stratum were left out, a subject
 * that seems passed over is `undecided`.
 *
 * @zh 个体复核要素
 * @law joint/19.draw
 * @category draw
 * @since 0.1.0
 */
export interface TicketFacts {
  readonly record: DrawRecord
  readonly id: string
  readonly stratum: string
  readonly ticket?: string
  readonly leftOut?: boolean
}
