/**
 * Where a draw's chance will come from, said before it exists: a future round of a public beacon, or digits
 * rolled in public. `faces` is how many faces a die or wheel has: 10 gives digits 0–9, 6 gives 1–6.
 *
 * @zh 种子来源
 * @law joint/19.draw
 * @category draw
 * @since 0.1.0
 */
export type SeedSource =
  | { readonly _tag: 'beacon'; readonly chain: string; readonly round: number }
  | { readonly _tag: 'digits'; readonly from: string; readonly count: number; readonly faces?: 6 | 10 }

/**
 * A value of the seed as it came out: a beacon's 64 hex digits, or the digits rolled. Digits can be
 * withheld together with the names: in a withheld record their digest stands in their place until they are opened.
 *
 * @zh 种子值
 * @law joint/19.draw
 * @category draw
 * @since 0.1.0
 */
export type SeedValue =
  | { readonly _tag: 'beacon'; readonly round: number; readonly value: string }
  | { readonly _tag: 'digits'; readonly value: string }

const HEX64 = /^[0-9a-f]{64}$/

/** Is this 64 lower-case hex digits: a digest, a ticket or a beacon's value? */
export const isHex64 = (value: unknown): value is string => typeof value === 'string' && HEX64.test(value)

/** Are these the digits a source was to give: as many, and of its faces? */
export const areDigits = (source: Extract<SeedSource, { _tag: 'digits' }>, value: unknown): boolean =>
  typeof value === 'string' &&
  value.length === source.count &&
  (source.faces === 6 ? /^[1-6]*$/ : /^[0-9]*$/).test(value)
