import type { NonEmpty } from '../law/explained.js'

/** The values of a list by a key, keys and values in the order they stand. */
export const groupBy = <A>(
  list: ReadonlyArray<A>,
  keyOf: (value: A) => string,
): ReadonlyMap<string, NonEmpty<A>> => {
  const groups = new Map<string, [A, ...Array<A>]>()
  list.forEach((value) => {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  })
  return groups
}
