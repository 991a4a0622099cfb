import { compareBytes } from '../../model/ids.js'

/** Only characters outside the Basic Multilingual Plane make the order of bytes differ from JavaScript's own. */
const SURROGATE = /[\ud800-\udfff]/

/** Texts in the order of their bytes; by JavaScript's own, much quicker, order where it is the same. */
export const sortBytes = (texts: ReadonlyArray<string>): ReadonlyArray<string> => {
  for (const t of texts) if (SURROGATE.test(t)) return [...texts].sort(compareBytes)
  return [...texts].sort()
}

/** The lists one after the other, without a copy for each. */
export const concat = <A>(lists: Iterable<ReadonlyArray<A>>): ReadonlyArray<A> => {
  const all: A[] = []
  for (const list of lists) for (const a of list) all.push(a)
  return all
}

/** Is the list sorted by bytes, without repetition? */
export const isStrictlySorted = (texts: ReadonlyArray<string>): boolean => {
  for (let i = 1; i < texts.length; i++)
    if (compareBytes(texts[i - 1] ?? '', texts[i] ?? '') >= 0) return false
  return true
}

/** The different texts of the lists, by bytes; a list that is so already is given back as it is. */
export const unionOf = (lists: ReadonlyArray<ReadonlyArray<string> | undefined>): ReadonlyArray<string> => {
  let first: ReadonlyArray<string> = []
  let all: Set<string> | undefined
  for (const list of lists) {
    if (list === undefined || list.length === 0 || list === first) continue
    if (all === undefined && first.length === 0 && isStrictlySorted(list)) first = list
    else if (all === undefined && list.length === 1 && first.length === 1 && list[0] === first[0]) continue
    else {
      all ??= new Set(first)
      for (const text of list) all.add(text)
    }
  }
  return all === undefined ? first : sortBytes([...all])
}
