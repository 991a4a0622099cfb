/** Those who stand in the same lists, counted together: the numbers of the lists, and how many stand in just these. */
export const alike = (
  lists: ReadonlyArray<ReadonlyArray<string>>,
): ReadonlyArray<{ readonly lists: ReadonlySet<number>; readonly n: number }> => {
  const own = new Map<string, string>()
  for (const [i, ids] of lists.entries())
    for (const id of ids) {
      const before = own.get(id)
      own.set(id, before === undefined ? `${i}` : `${before},${i}`)
    }
  const counts = new Map<string, number>()
  for (const of of own.values()) counts.set(of, (counts.get(of) ?? 0) + 1)
  return [...counts].map(([of, n]) => ({ lists: new Set(of.split(',').map(Number)), n }))
}
