import type { Window } from '../../model/window.js'

/** Windows by their last days, as both sweeps below take them. */
export const byLastDay = <W extends Window>(windows: ReadonlyArray<W>): ReadonlyArray<W> =>
  // Stryker disable next-line EqualityOperator: of two that close together either may come first
  [...windows].sort((a, b) => (a.closes < b.closes ? -1 : a.closes > b.closes ? 1 : 0))

/** The fewest days that meet every window: the last day of each that no day before it has met. */
const fewestDays = (sorted: ReadonlyArray<Window>): number => {
  let days = 0
  let last = ''
  for (const { opens, closes } of sorted) {
    if (opens <= last) continue
    days += 1
    last = closes
  }
  return days
}

/**
 * The expected fewest days where each window is there with a chance of its own: the sum of the chances that a
 * window is the one whose last day is taken. That takes that it is there, that the last such window closed before
 * it opens, and that none between them is there that this one did not meet.
 */
export const expectedDays = (sorted: ReadonlyArray<Window & { readonly chance: number }>): number => {
  const taken = new Float64Array(sorted.length)
  const next = (from: number, last: string, reached: number): void => {
    let none = reached
    for (const [j, { opens, chance }] of sorted.entries()) {
      if (j < from || opens <= last) continue
      taken[j] = (taken[j] ?? 0) + none * chance
      none *= 1 - chance
    }
  }
  next(0, '', 1)
  for (const [i, { closes }] of sorted.entries()) next(i + 1, closes, taken[i] ?? 0)
  return taken.reduce((sum, chance) => sum + chance, 0)
}

/**
 * The fewest days as a sum of questions "is one of these windows there?": which windows, and how often each
 * question counts. Möbius inversion over the subsets; most questions count 0 and are left out.
 */
export const daysAsUnions = (
  sorted: ReadonlyArray<Window>,
): ReadonlyArray<{ readonly of: ReadonlyArray<number>; readonly times: number }> => {
  const all = 2 ** sorted.length
  const inverse = Array.from({ length: all }, (_, mask) =>
    fewestDays(sorted.filter((_w, i) => mask & (1 << i))),
  )
  for (let bit = 1; bit < all; bit <<= 1)
    for (let mask = 0; mask < all; mask++)
      if ((mask & bit) === 0) inverse[mask] = (inverse[mask] ?? 0) - (inverse[mask | bit] ?? 0)
  return inverse.flatMap((value, without) =>
    value === 0 || without === all - 1
      ? []
      : [{ of: sorted.flatMap((_w, i) => (without & (1 << i) ? [] : [i])), times: -value }],
  )
}
