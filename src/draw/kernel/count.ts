/** How many values have each key. */
export const countBy = <A, K>(values: Iterable<A>, key: (value: A) => K): ReadonlyMap<K, number> => {
  const counts = new Map<K, number>()
  for (const value of values) {
    const k = key(value)
    counts.set(k, (counts.get(k) ?? 0) + 1)
  }
  return counts
}
