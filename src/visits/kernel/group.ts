import type { NonEmpty } from '../../law/explained.js'

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

/** The things that took the same day, in the order of the days; the days are numbered from 0 without gaps. */
export const chunk = <A>(
  list: ReadonlyArray<A>,
  taken: ReadonlyArray<number>,
): ReadonlyArray<NonEmpty<A>> => {
  const groups: [A, ...A[]][] = []
  for (const [i, a] of list.entries()) {
    const day = taken[i] ?? 0
    const group = groups[day]
    if (group === undefined) groups[day] = [a]
    else group.push(a)
  }
  return groups
}
