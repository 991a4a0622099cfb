/** How many values have each key; those whose key is `undefined` are not counted. */
export const countBy = <A, K>(
  values: Iterable<A>,
  key: (value: A) => K | undefined,
): ReadonlyMap<K, number> => {
  const counts = new Map<K, number>()
  for (const value of values) {
    const k = key(value)
    if (k !== undefined) counts.set(k, (counts.get(k) ?? 0) + 1)
  }
  return counts
}
