import { compareBytes } from '../../model/ids.js'
import type { Window } from '../../model/window.js'

/** Windows by their last days, as both sweeps below take them. */
export const byLastDay = <W extends Window>(windows: ReadonlyArray<W>): ReadonlyArray<W> =>
  [...windows].sort((a, b) => compareBytes(a.closes, b.closes))

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
  const next = (last: string, reached: number): void => {
    let none = reached
    for (const [j, { opens, chance }] of sorted.entries()) {
      if (opens <= last) continue
      taken[j] = (taken[j] ?? 0) + none * chance
      none *= 1 - chance
    }
  }
  next('', 1)
  for (const [i, { closes }] of sorted.entries()) next(closes, taken[i] ?? 0)
  return taken.reduce((sum, chance) => sum + chance, 0)
}

/**
 * The fewest days as a sum of questions "is one of these windows there?": which windows, and how often each
 * question counts. Möbius inversion over the subsets; most questions count 0 and are left out.
 */
export const daysAsUnions = <W extends Window>(
  sorted: ReadonlyArray<W>,
): ReadonlyArray<{ readonly of: ReadonlyArray<W>; readonly times: number }> => {
  const days = Array.from({ length: 2 ** sorted.length }, (_, mask) =>
    fewestDays(sorted.filter((_w, i) => mask & (1 << i))),
  )
  const inverse = sorted.reduce<ReadonlyArray<number>>(
    (values, _w, i) =>
      values.map((value, mask) => (mask & (1 << i) ? value : value - (values[mask | (1 << i)] ?? 0))),
    days,
  )
  return inverse.flatMap((value, without) =>
    // Stryker disable next-line ConditionalExpression: what counts 0 adds nothing, and is not asked
    value === 0 ? [] : [{ of: sorted.filter((_w, i) => !(without & (1 << i))), times: -value }],
  )
}
