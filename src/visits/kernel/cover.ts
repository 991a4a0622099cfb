import type { PlainDate } from '../../calendar/plainDate.js'
import type { Window } from '../../model/window.js'

/**
 * The fewest days that meet every wanted window, where each standing window may place one day of its own for free.
 * `standing` and `wanted` are sorted by last day. The answer says for each wanted window which day it takes: below
 * `standing.length` that of a standing window, from there on a new one, numbered in order of time.
 *
 * Both lists are swept by last day. A standing window that ends takes its last day: no later one can serve more.
 * A wanted window that ends unmet takes the standing window that ends first among those open, else a new day.
 */
export const coverDays = (
  standing: ReadonlyArray<Window>,
  wanted: ReadonlyArray<Window>,
): ReadonlyArray<number> => {
  const days: PlainDate[] = []
  const owners: number[] = []
  const placed = new Set<number>()
  const taken: number[] = []
  let ended = 0
  let fresh = standing.length
  for (const { opens, closes } of wanted) {
    // Stryker disable next-line EqualityOperator: one that ends on this very day would take it either way
    for (let s = standing[ended]; s !== undefined && s.closes < closes; s = standing[ended]) {
      if (!placed.has(ended)) {
        days.push(s.closes)
        owners.push(ended)
      }
      ended += 1
    }
    const met = firstFrom(days, opens)
    if (met === days.length) {
      const own = standing.findIndex((s, i) => i >= ended && !placed.has(i) && s.opens <= closes)
      placed.add(own)
      days.push(closes)
      owners.push(own < 0 ? fresh++ : own)
    }
    taken.push(owners[met] as number)
  }
  return taken
}

/** The index of the first day not before `opens`; `days` ascends. */
const firstFrom = (days: ReadonlyArray<PlainDate>, opens: PlainDate): number => {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? opens) < opens) low = middle + 1
    else high = middle
  }
  return low
}
