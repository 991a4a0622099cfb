import type { Season } from '../festivals.js'
import { isWeekdayNumber } from './table.js'

/** The days of some seasons, between `first` and `last`, that differ from Monday to Friday: each once, in order. */
export const movedIn = (
  seasons: ReadonlyArray<Season>,
  first: number,
  last: number,
  works: (n: number) => boolean,
): ReadonlyArray<number> => {
  const found = new Set<number>()
  for (const { from, to, weekdays } of seasons)
    for (let n = Math.max(from, first); n <= Math.min(to, last); n++)
      if (isWeekdayNumber(n) === weekdays && works(n) !== weekdays) found.add(n)
  return [...found].sort((a, b) => a - b)
}
