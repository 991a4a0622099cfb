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
  const placed: boolean[] = standing.map(() => false)
  const taken: number[] = []
  let ended = 0
  let fresh = standing.length
  for (const { opens, closes } of wanted) {
    for (let s = standing[ended]; s !== undefined && s.closes < closes; s = standing[ended]) {
      if (placed[ended] === false) {
        days.push(s.closes)
        owners.push(ended)
      }
      ended += 1
    }
    const met = firstFrom(days, opens)
    if (met === days.length) {
      const own = firstOpen(standing, placed, ended, closes)
      if (own !== undefined) placed[own] = true
      days.push(closes)
      owners.push(own ?? fresh)
      if (own === undefined) fresh += 1
    }
    taken.push(owners[met] ?? fresh)
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

/** The standing window, not yet placed, that ends first among those that hold this day. */
const firstOpen = (
  standing: ReadonlyArray<Window>,
  placed: ReadonlyArray<boolean>,
  from: number,
  day: PlainDate,
): number | undefined => {
  for (let i = from; i < standing.length; i++) {
    const s = standing[i]
    if (placed[i] === false && s !== undefined && s.opens <= day) return i
  }
  return undefined
}
