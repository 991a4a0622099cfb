/**
 * Picks the case for a tagged value. The value comes first, so that the compiler knows which cases there are.
 *
 * @zh 分情形处理
 * @law none: a shape of code
 * @example
 * import { match } from 'double-random'
 *
 * type Shape = { readonly _tag: 'Square'; readonly side: number } | { readonly _tag: 'Dot' }
 * const area = (s: Shape): number => match(s)({ Square: ({ side }) => side * side, Dot: () => 0 })
 *
 * assert.strictEqual(area({ _tag: 'Square', side: 3 }), 9)
 *
 * @category model
 * @since 0.1.0
 */
export const match =
  <T extends { readonly _tag: string }>(value: T) =>
  <R>(cases: { readonly [K in T['_tag']]: (t: Extract<T, { readonly _tag: K }>) => R }): R =>
    (cases[value._tag as T['_tag']] as unknown as (t: T) => R)(value)
