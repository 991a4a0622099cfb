/**
 * A moment or a round that a beacon doesn't have. Moments are whole seconds since 1970.
 *
 * @zh 无效轮次或时刻
 * @law none: bad input
 * @category draw
 * @since 0.1.0
 */
export interface BadBeaconValue {
  readonly _tag: 'BadBeaconValue'
  readonly path: string
  readonly value: unknown
  readonly expected: 'whole seconds since 1970, not before the first round' | 'a round, 1 or more'
}

/**
 * Why a round is not the beacon's.
 *
 * @zh 信标轮次问题
 * @law none: bad input
 * @category draw
 * @since 0.1.0
 */
export type BeaconProblem =
  | BadBeaconValue
  | { readonly _tag: 'BadSignatureForm'; readonly path: 'signature'; readonly value: string }
  | { readonly _tag: 'SignatureDoesNotVerify'; readonly path: 'signature'; readonly round: number }
  | {
      readonly _tag: 'RandomnessDiffers'
      readonly path: 'randomness'
      readonly recorded: string
      readonly recomputed: string
    }
