/**
 * Why a text can't serve as an id; the draw hashes its bytes, so anything invisible or ambiguous is refused.
 *
 * @zh 编号缺陷
 * @law none: a bad input
 * @category model
 * @since 0.1.0
 */
export type IdFault =
  | 'not-text'
  | 'empty'
  | 'too-long'
  | 'control-character'
  | 'byte-order-mark'
  | 'lone-surrogate'
  | 'outer-space'

/**
 * An id that can't be used: where it stands, what was given, and why not.
 *
 * @zh 编号有误
 * @law none: a bad input
 * @category model
 * @since 0.1.0
 */
export interface BadId {
  readonly _tag: 'BadId'
  readonly path: string
  readonly value: unknown
  readonly fault: IdFault
}

/**
 * The same id stands twice; ids are compared by their bytes and never normalised.
 *
 * @zh 编号重复
 * @law none: a bad input
 * @category model
 * @since 0.1.0
 */
export interface DuplicateId {
  readonly _tag: 'DuplicateId'
  readonly path: string
  readonly first: string
  readonly value: string
}

const MAX_BYTES = 200
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/
const OUTER_SPACE = /^\s|\s$/u
/** What nearly every id looks like, and no fault is in: quick to see. Sixty-six such characters fit in 200 bytes. */
const PLAIN = /^[\w\-.:/\u4e00-\u9fff]{1,66}$/

/** The number of bytes of a well-formed text in UTF-8. */
export const utf8Length = (text: string): number => new TextEncoder().encode(text).length

/** What keeps a value from being an id, or `undefined` where nothing does. */
export const idFault = (value: unknown): IdFault | undefined => {
  if (typeof value !== 'string') return 'not-text'
  // Stryker disable next-line ConditionalExpression: what is plain passes all the rest, only slower
  if (PLAIN.test(value)) return undefined
  if (value === '') return 'empty'
  if (CONTROL.test(value)) return 'control-character'
  if (value.includes('\ufeff')) return 'byte-order-mark'
  if (/\p{Surrogate}/u.test(value)) return 'lone-surrogate'
  if (OUTER_SPACE.test(value)) return 'outer-space'
  return utf8Length(value) > MAX_BYTES ? 'too-long' : undefined
}

/** The faults of a list of ids, all at once: malformed ones and duplicates, each by its path. */
export const idProblems = (
  ids: ReadonlyArray<unknown>,
  pathOf: (index: number) => string,
): ReadonlyArray<BadId | DuplicateId> => {
  const seen = new Map<unknown, number>()
  return Array.from(ids).flatMap((value, i): ReadonlyArray<BadId | DuplicateId> => {
    const fault = idFault(value)
    if (fault !== undefined) return [{ _tag: 'BadId', path: pathOf(i), value, fault }]
    const first = seen.get(value)
    if (first !== undefined)
      return [{ _tag: 'DuplicateId', path: pathOf(i), first: pathOf(first), value: value as string }]
    seen.set(value, i)
    return []
  })
}

/**
 * Compares two texts by their UTF-8 bytes, which is by code point. JavaScript's own order is by UTF-16 units
 * and differs where a character outside the Basic Multilingual Plane meets one of U+E000 to U+FFFF.
 */
export const compareBytes = (a: string, b: string): -1 | 0 | 1 => {
  if (a === b) return 0
  const at = firstDifference(a, b)
  // Stryker disable next-line EqualityOperator: where two texts differ, no code point is the other's
  return (a.codePointAt(at) ?? -1) < (b.codePointAt(at) ?? -1) ? -1 : 1
}

/** Of two texts that differ: at the end of the shorter at the latest. */
const firstDifference = (a: string, b: string): number => {
  // eslint-disable-next-line functional/no-loop-statements -- called for every comparison of every sort
  for (let i = 0; ; i += 1) if (a.charCodeAt(i) !== b.charCodeAt(i)) return i
}
