/** The first `limit` of two sorted lists, sorted; of equals, those of the first list come first. */
export const mergeSorted = <A>(
  x: ReadonlyArray<A>,
  y: ReadonlyArray<A>,
  compare: (a: A, b: A) => number,
  limit: number,
): ReadonlyArray<A> => {
  const merged: A[] = []
  let [i, j] = [0, 0]
  while (merged.length < limit && (i < x.length || j < y.length)) {
    const takeX = j >= y.length || (i < x.length && compare(x[i] as A, y[j] as A) <= 0)
    merged.push((takeX ? x[i++] : y[j++]) as A)
  }
  return merged
}
