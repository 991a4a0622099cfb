import { compareBytes } from '../../model/ids.js'

/** Up to so many are put in order one by one, which is quicker than to call for a sort, or to ask a set. */
const FEW = 32

/** Puts a text where it belongs in a list in order: behind all that are not greater. */
const insert = (list: string[], text: string): void => {
  let at = list.length
  // Stryker disable next-line EqualityOperator: texts that are equal may stand in any order
  for (; at > 0 && compareBytes(list[at - 1] as string, text) > 0; at--) list[at] = list[at - 1] as string
  list[at] = text
}

/** Only characters outside the Basic Multilingual Plane make the order of bytes differ from JavaScript's own. */
const SURROGATE = /[\ud800-\udfff]/

/** Texts in the order of their bytes; by JavaScript's own, much quicker, order where it is the same. */
export const sortBytes = (texts: ReadonlyArray<string>): ReadonlyArray<string> => {
  // Stryker disable next-line ConditionalExpression,EqualityOperator,BlockStatement: only quicker, the order is one
  if (texts.length <= FEW) {
    const few: string[] = []
    for (const text of texts) insert(few, text)
    return few
  }
  const order = texts.some((t) => SURROGATE.test(t)) ? compareBytes : undefined
  return [...texts].sort(order)
}

/** Is the list sorted by bytes, without repetition? */
const isStrictlySorted = (texts: ReadonlyArray<string>): boolean => {
  for (let i = 1; i < texts.length; i++)
    if (compareBytes(texts[i - 1] as string, texts[i] as string) >= 0) return false
  return true
}

const NONE: ReadonlyArray<string> = []

/** The different texts of one list, by bytes; a list that is so already is given back as it is. */
export const setOf = (list: ReadonlyArray<string> = NONE): ReadonlyArray<string> =>
  isStrictlySorted(list) ? list : sortBytes([...new Set(list)])

/** The different texts of what every thing lists, by bytes; where only one list says any, that list as `setOf` gives it. */
export const unionOf = <A>(
  things: ReadonlyArray<A>,
  listOf: (a: A) => ReadonlyArray<string> | undefined,
): ReadonlyArray<string> => {
  let only = NONE
  let total = 0
  for (const thing of things) {
    const list = listOf(thing) ?? NONE
    if (list === only) continue
    if (total === 0) only = list
    total += list.length
  }
  if (total === only.length) return setOf(only)
  // Stryker disable next-line ConditionalExpression,EqualityOperator: only quicker, the texts are the same
  if (total > FEW) return setOf(things.flatMap((thing) => listOf(thing) ?? NONE))
  const all: string[] = []
  for (const thing of things)
    for (const text of listOf(thing) ?? NONE) if (!all.includes(text)) insert(all, text)
  return all
}
