import { isWeekdayNumber } from './table.js'

/** Of the days asked about, those from `first` to `last` that differ from Monday to Friday, in order. */
export const movedAmong = (
  asked: ReadonlyArray<number>,
  first: number,
  last: number,
  works: (n: number) => boolean,
): ReadonlyArray<readonly [n: number, works: boolean]> => {
  const found: Array<readonly [number, boolean]> = []
  for (const n of new Set(asked)) {
    if (n < first || n > last) continue
    const answer = works(n)
    if (answer !== isWeekdayNumber(n)) found.push([n, answer])
  }
  return found.sort(([a], [b]) => a - b)
}
