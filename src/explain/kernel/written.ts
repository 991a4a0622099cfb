/** Longer values are cut: a sentence is read at one breath. */
const LONGEST = 80
/** So many parts of a list or a record are written, and so deep; the rest is an ellipsis. */
const PARTS = 6
const DEPTH = 3

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 3)}…` : text

const joined = (parts: ReadonlyArray<string>, all: number): string =>
  [...parts, ...(all > parts.length ? ['…'] : [])].join(', ')

const itemsOf = (list: ReadonlyArray<unknown>, deep: number): string =>
  joined(
    Array.from(list.slice(0, PARTS), (item) => written(item, deep)),
    list.length,
  )

const fieldsOf = (record: Readonly<Record<string, unknown>>, deep: number): string => {
  const keys = Object.keys(record)
  const parts = keys.slice(0, PARTS).map((key) => `${cut(key, 30)}: ${written(record[key], deep)}`)
  return joined(parts, keys.length)
}

const braced = (fields: string): string => (fields === '' ? '{}' : `{ ${fields} }`)

/** A Date has no fields of its own: what it holds is seen by what it gives as JSON. */
const givesJson = (value: object): value is { readonly toJSON: () => unknown } =>
  'toJSON' in value && typeof value.toJSON === 'function'

const written = (value: unknown, deep: number): string => {
  if (typeof value === 'string') return `“${cut(value, LONGEST)}”`
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value
  if (typeof value !== 'object' || value === null) return String(value)
  if (deep === 0) return Array.isArray(value) ? '[…]' : '{…}'
  if (givesJson(value)) return written(value.toJSON(), deep - 1)
  return Array.isArray(value)
    ? `[${itemsOf(value as ReadonlyArray<unknown>, deep - 1)}]`
    : braced(fieldsOf(value as Readonly<Record<string, unknown>>, deep - 1))
}

/** A value in a few words: a small record or list whole, of others the beginning. A proxy may throw here. */
export const inShort = (value: unknown): string => cut(written(value, DEPTH), LONGEST)
