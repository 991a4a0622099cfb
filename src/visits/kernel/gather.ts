import { compareBytes } from '../../model/ids.js'

/** Only characters outside the Basic Multilingual Plane make the order of bytes differ from JavaScript's own. */
const SURROGATE = /[\ud800-\udfff]/

/** Texts in the order of their bytes; by JavaScript's own, much quicker, order where it is the same. */
export const sortBytes = (texts: ReadonlyArray<string>): ReadonlyArray<string> => {
  for (const t of texts) if (SURROGATE.test(t)) return [...texts].sort(compareBytes)
  return [...texts].sort()
}

/** The visits of all subjects and their reasons, two long lists and no short one for each subject. */
export const gatherVisits = <T, V, F>(
  subjects: ReadonlyArray<string>,
  groupsOf: (subject: string) => ReadonlyArray<T>,
  visitOf: (group: T) => V,
  whyOne: (group: T, visit: V) => F,
  whySeveral: (groups: ReadonlyArray<T>, subject: string) => F,
): { readonly visits: ReadonlyArray<V>; readonly because: ReadonlyArray<F> } => {
  const visits: V[] = []
  const because: F[] = []
  for (const subject of subjects) {
    const groups = groupsOf(subject)
    for (const group of groups) {
      const visit = visitOf(group)
      visits.push(visit)
      because.push(whyOne(group, visit))
    }
    if (groups.length > 1) because.push(whySeveral(groups, subject))
  }
  return { visits, because }
}

/** Is the list sorted by bytes, without repetition? */
export const isStrictlySorted = (texts: ReadonlyArray<string>): boolean => {
  for (let i = 1; i < texts.length; i++)
    if (compareBytes(texts[i - 1] ?? '', texts[i] ?? '') >= 0) return false
  return true
}

const NONE: ReadonlyArray<string> = []

/** The different texts of one list, by bytes; a list that is so already is given back as it is. */
export const setOf = (list: ReadonlyArray<string> | undefined): ReadonlyArray<string> => {
  if (list === undefined || list.length === 0) return NONE
  return list.length === 1 || isStrictlySorted(list) ? list : sortBytes([...new Set(list)])
}

/** The different texts of what every thing lists, by bytes; a list that holds all the others is given back as it is. */
export const unionOf = <A>(
  things: ReadonlyArray<A>,
  listOf: (a: A) => ReadonlyArray<string> | undefined,
): ReadonlyArray<string> => {
  let only: ReadonlyArray<string> = NONE
  let all: Set<string> | undefined
  for (const thing of things) {
    const list = listOf(thing)
    if (list === undefined || list.length === 0 || list === only) continue
    if (only.length === 0) only = list
    else if (all !== undefined || list.length > 1 || only.length > 1 || list[0] !== only[0]) {
      all ??= new Set(only)
      for (const text of list) all.add(text)
    }
  }
  return all === undefined ? setOf(only) : sortBytes([...all])
}
