/** What a spreadsheet would run as a formula, with any apostrophes before it. */
const RUNS = /^'*[=+\-@\t\r]/
const GUARDED = /^'+[=+\-@\t\r]/
/** How platforms keep Excel from taking a code for a number: a formula that says a text. */
const SAYS_TEXT = /^="([^"]*)"$/

/** A text that no spreadsheet runs: an apostrophe stands before whatever begins as a formula does. */
export const guarded = (text: string): string => (RUNS.test(text) ? `'${text}` : text)

/** The text that was guarded. */
export const unguarded = (text: string): string => {
  if (GUARDED.test(text)) return text.slice(1)
  return SAYS_TEXT.exec(text)?.[1] ?? text
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML does not take
const NOT_XML = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu

/** Unit by unit, as Excel escapes them. */
const coded = (c: string): string =>
  Array.from(
    { length: c.length },
    (_, i) => `_x${c.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')}_`,
  ).join('')

/**
 * A text as a workbook keeps it: what XML does not take or the writer takes away, and what would read as an escape, is
 * escaped as Excel does. So is the first letter of `valueOf` and its like, which the writer looks up in an object.
 */
export const escaped = (text: string): string => {
  const plain = text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_').replace(NOT_XML, coded)
  return plain in Object.prototype ? `${coded(plain.charAt(0))}${plain.slice(1)}` : plain
}
