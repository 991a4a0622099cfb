/** The values of each key, in the order they came. */
export const groupBy = <A>(list: ReadonlyArray<A>, key: (a: A) => string): ReadonlyMap<string, A[]> => {
  const groups = new Map<string, A[]>()
  for (const a of list) {
    const k = key(a)
    const group = groups.get(k)
    if (group === undefined) groups.set(k, [a])
    else group.push(a)
  }
  return groups
}

/** How often each key occurs; a thing with several keys counts under each, once. */
export const countBy = <A>(
  list: ReadonlyArray<A>,
  keys: (a: A) => ReadonlyArray<string>,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const a of list) for (const k of new Set(keys(a))) counts.set(k, (counts.get(k) ?? 0) + 1)
  return counts
}
