import { compareBytes } from '../../model/ids.js'

/** Up to so many are put in order one by one, which is quicker than to call for a sort, or to ask a set. */
const FEW = 32

/** Where a text belongs in a list in order: behind all that are not greater. */
const placeIn = (list: ReadonlyArray<string>, text: string): number => {
  let at = list.length
  while (at > 0 && compareBytes(list[at - 1] ?? '', text) > 0) at--
  return at
}

const insertAt = (list: string[], at: number, text: string): void => {
  list.push(text)
  for (let k = list.length - 1; k > at; k--) list[k] = list[k - 1] ?? ''
  list[at] = text
}

/** Only characters outside the Basic Multilingual Plane make the order of bytes differ from JavaScript's own. */
const SURROGATE = /[\ud800-\udfff]/

/** Texts in the order of their bytes; by JavaScript's own, much quicker, order where it is the same. */
export const sortBytes = (texts: ReadonlyArray<string>): ReadonlyArray<string> => {
  if (texts.length <= FEW) {
    const few: string[] = []
    for (const text of texts) insertAt(few, placeIn(few, text), text)
    return few
  }
  for (const t of texts) if (SURROGATE.test(t)) return [...texts].sort(compareBytes)
  return [...texts].sort()
}

/** Is the list sorted by bytes, without repetition? */
const isStrictlySorted = (texts: ReadonlyArray<string>): boolean => {
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

/** The different texts of what every thing lists, by bytes; where only one lists any, its list as `setOf` gives it. */
export const unionOf = <A>(
  things: ReadonlyArray<A>,
  listOf: (a: A) => ReadonlyArray<string> | undefined,
): ReadonlyArray<string> => {
  let only = NONE
  let total = 0
  for (const thing of things) {
    const list = listOf(thing) ?? NONE
    if (list.length === 0 || list === only) continue
    if (total === 0) only = list
    total += list.length
  }
  if (total === only.length) return setOf(only)
  if (total > FEW) return sortBytes([...new Set(things.flatMap((thing) => listOf(thing) ?? NONE))])
  const all: string[] = []
  for (const thing of things)
    for (const text of listOf(thing) ?? NONE) {
      const at = placeIn(all, text)
      if (all[at - 1] !== text) insertAt(all, at, text)
    }
  return all
}
