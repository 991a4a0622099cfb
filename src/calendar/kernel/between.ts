/** The first place in a sorted list from which on something holds. */
const placeWhere = <A>(sorted: ReadonlyArray<A>, holds: (a: A) => boolean): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(sorted[middle] as A)) high = middle
    else low = middle + 1
  }
  return low
}

/** The part of a list sorted by date that lies between two days, both included. */
export const between = <A extends { readonly date: string }>(
  sorted: ReadonlyArray<A>,
  from: string,
  to: string,
): ReadonlyArray<A> =>
  sorted.slice(
    placeWhere(sorted, ({ date }) => date >= from),
    placeWhere(sorted, ({ date }) => date > to),
  )
