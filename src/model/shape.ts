/** A part of a value that is not what belongs there; the path begins at the value, with `.name` or `[index]`. */
export interface Misfit<E extends string> {
  readonly path: string
  readonly value: unknown
  readonly expected: E
}

/** Reads a value of unknown shape: what about it does not fit, all at once. Paths are written for misfits only. */
export type Shape<E extends string> = (value: unknown) => ReadonlyArray<Misfit<E>>

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What fits, over and over: the reading of a hundred thousand sound rows makes nothing. */
const NONE: ReadonlyArray<never> = []

const under = <E extends string>(step: string, misfits: ReadonlyArray<Misfit<E>>): ReadonlyArray<Misfit<E>> =>
  misfits.map((misfit) => ({ ...misfit, path: `${step}${misfit.path}` }))

export const must =
  <E extends string>(is: (value: unknown) => boolean, expected: E): Shape<E> =>
  (value) =>
    is(value) ? NONE : [{ path: '', value, expected }]

export const optional =
  <E extends string>(shape: Shape<E>): Shape<E> =>
  (value) =>
    value === undefined ? NONE : shape(value)

/** An object with these fields; others are left alone. */
export const fields = <E extends string>(
  shapes: Readonly<Record<string, Shape<E>>>,
  expected: E,
): Shape<E> => {
  const entries = Object.entries(shapes)
  return (value) =>
    isObject(value)
      ? entries.reduce<ReadonlyArray<Misfit<E>>>((found, [name, shape]) => {
          const own = shape(value[name])
          // Stryker disable next-line ConditionalExpression: nothing is added, and nothing copied
          return own.length === 0 ? found : found.concat(under(`.${name}`, own))
        }, NONE)
      : [{ path: '', value, expected }]
}

/** A list of such items; a hole in it is a missing item. */
export const listOf =
  <E extends string>(shape: Shape<E>, expected: E): Shape<E> =>
  (value) => {
    if (!Array.isArray(value)) return [{ path: '', value, expected }]
    const each = Array.from(value as ReadonlyArray<unknown>, (item) => shape(item))
    // Stryker disable next-line ArrowFunction,ConditionalExpression: spares a second look where all fits
    return each.every((misfits) => misfits.length === 0)
      ? NONE
      : each.flatMap((misfits, i) => under(`[${i}]`, misfits))
  }

/** A record of such values, by any name. */
export const recordOf =
  <E extends string>(shape: Shape<E>, expected: E): Shape<E> =>
  (value) =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, own]) => under(`.${name}`, shape(own)))
      : [{ path: '', value, expected }]

/** What does not fit, as a problem of the room that reads; its path begins where the reader says, without a dot. */
export const misfitsOf =
  <E extends string, P>(problem: (path: string, value: unknown, expected: E) => P) =>
  (shape: Shape<E>, value: unknown, at = ''): ReadonlyArray<P> =>
    shape(value).map(({ path, value: own, expected }) =>
      problem(`${at}${path}`.replace(/^\./, ''), own, expected),
    )
