/** What parts short names: departments, tags. */
export const SHORT = '、,，;；\n'
/** What parts long ones, that have 、 within: matters, results. */
export const LONG = ';；\n'

const unquoted = (piece: string): string => {
  const text = piece.trim()
  const inner = text.slice(1, -1)
  return text.length > 1 &&
    text.startsWith('「') &&
    text.endsWith('」') &&
    !/(?<!」)(?:」」)*」(?!」)/u.test(inner)
    ? inner.replaceAll('」」', '」')
    : text
}

/**
 * The parts of a cell that lists several, in one pass. A part that has a separator of its own stands in 「」, with 」
 * within it twice.
 */
export const partsOf = (text: string, separators: string): ReadonlyArray<string> => {
  const parts: Array<string> = []
  let start = 0
  let quoted = false
  let blank = true
  for (let i = 0; i <= text.length; i += 1) {
    const c = text.charAt(i)
    if (i === text.length || (!quoted && separators.includes(c))) {
      const part = unquoted(text.slice(start, i))
      if (part !== '') parts.push(part)
      start = i + 1
      blank = true
    } else if (quoted && c === '」') {
      if (text.charAt(i + 1) === '」') i += 1
      else quoted = false
    } else if (blank && c === '「') quoted = true
    if (i < text.length && c.trim() !== '' && start <= i) blank = false
  }
  return parts
}

/** Writes several in one cell, so that `partsOf` gives the same parts. */
export const joined = (parts: ReadonlyArray<string>, separators: string): string =>
  parts
    .map((part) => {
      const own = /^[「\s]|\s$/u.test(part) || [...separators].some((c) => part.includes(c))
      return own ? `「${part.replaceAll('」', '」」')}」` : part
    })
    .join(separators === SHORT ? '、' : ';')
