/** A place in plain data: the keys that lead to it. */
export type Place = ReadonlyArray<string>

/** What stands where something else belongs. */
export const JUNK: ReadonlyArray<unknown> = [
  null,
  undefined,
  {},
  [],
  '',
  'x',
  -1,
  1.5,
  Number.NaN,
  true,
  [null],
  { a: 1 },
  // what JSON may bring and no text can be made of
  { toString: {} },
  // a list with holes
  new Array<unknown>(2),
]

const partsOf = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) return {}
  const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
  return plain ? (value as Readonly<Record<string, unknown>>) : {}
}

/** Every place in a value, the value itself first; of long lists and deep values the beginning. */
export const placesIn = (value: unknown, at: Place = []): ReadonlyArray<Place> => [
  at,
  ...(at.length < 9
    ? Object.entries(partsOf(value))
        .slice(0, 12)
        .flatMap(([key, part]) => placesIn(part, [...at, key]))
    : []),
]

/** The value with something else at a place. */
export const damaged = (value: unknown, [key, ...rest]: Place, put: unknown): unknown => {
  if (key === undefined) return put
  const parts = partsOf(value)
  const part = damaged(parts[key], rest, put)
  return Array.isArray(value)
    ? value.map((own: unknown, i) => (String(i) === key ? part : own))
    : { ...parts, [key]: part }
}
