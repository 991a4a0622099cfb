const utf8 = new TextEncoder()

/** A line in pieces of so many UTF-8 bytes at most, never split within a character; later pieces lose one byte. */
const pieces = (line: string, bytes: number): ReadonlyArray<string> => {
  const done: Array<string> = []
  let [piece, used] = ['', 0]
  for (const character of line) {
    const size = utf8.encode(character).length
    if (used + size > (done.length === 0 ? bytes : bytes - 1)) {
      done.push(piece)
      piece = ''
      used = 0
    }
    piece += character
    used += size
  }
  return [...done, piece]
}

/** Folds the lines of an iCalendar text at 75 bytes (RFC 5545, 3.1), whatever folding it had before. */
export const foldedAt75 = (text: string): string =>
  text
    .replaceAll(/\r\n[\t ]/g, '')
    .split('\r\n')
    .map((line) => pieces(line, 75).join('\r\n '))
    .join('\r\n')
