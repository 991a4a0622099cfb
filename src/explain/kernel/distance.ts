/** Names longer than this are not compared: nobody mistypes them into each other. */
const LONGEST = 40

/** How many characters have to be changed, added or left out to make one text of the other (Levenshtein). */
export const distance = (a: string, b: string): number => {
  const [x, y] = [Array.from(a), Array.from(b)]
  if (x.length > LONGEST || y.length > LONGEST) return Number.POSITIVE_INFINITY
  let above = y.map((_, j) => j + 1)
  for (let i = 0; i < x.length; i++) {
    const row: number[] = []
    for (let j = 0; j < y.length; j++) {
      const corner = j === 0 ? i : (above[j - 1] ?? 0)
      const left = j === 0 ? i + 1 : (row[j - 1] ?? 0)
      row.push(Math.min(corner + (x[i] === y[j] ? 0 : 1), (above[j] ?? 0) + 1, left + 1))
    }
    above = row
  }
  return above.at(-1) ?? x.length
}
