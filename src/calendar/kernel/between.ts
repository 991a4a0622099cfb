/** The first place in a list sorted by date whose date is not before the given one. */
const placeOf = (sorted: ReadonlyArray<{ readonly date: string }>, date: string): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle]?.date ?? '') < date) low = middle + 1
    else high = middle
  }
  return low
}

/** The part of a list sorted by date that lies between two days, both included. */
export const between = <A extends { readonly date: string }>(
  sorted: ReadonlyArray<A>,
  from: string,
  to: string,
): ReadonlyArray<A> => {
  const start = placeOf(sorted, from)
  let end = start
  while (end < sorted.length && (sorted[end]?.date ?? '') <= to) end++
  return sorted.slice(start, end)
}
