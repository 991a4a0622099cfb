import { compareBytes } from '../model/ids.js'
import type { CoverageItem, CoverageRules } from './coverageFacts.js'
import { fewest, forestOf, type Overlap } from './kernel/overlap.js'
import { quota } from './share.js'

/** Counts by item: how many each draws. */
export type Counts = ReadonlyArray<number>

/** A department's items, how they overlap in its roster, and how many subjects are reached for certain. */
export interface Year {
  readonly items: ReadonlyArray<CoverageItem>
  readonly overlap: Overlap
  readonly counts: Counts
  /** With the forest of scopes grown from the largest, and once from the given item. */
  readonly sure: (counts: Counts, first?: number) => number
}

export const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((a, b) => a + b, 0)

export const covered = ({ cells }: Overlap): number =>
  sum(cells.map((c) => (c.items.length > 0 ? c.count : 0)))

const planned =
  ({ routineCeiling }: CoverageRules) =>
  ({ scope, ratio, checkType }: CoverageItem): number =>
    quota({
      size: scope.length,
      ratio,
      ...(checkType === 'routine' && routineCeiling !== undefined ? { ceiling: routineCeiling.value } : {}),
    })

export const prepared = (
  rules: CoverageRules,
  items: ReadonlyArray<CoverageItem>,
  overlap: Overlap,
): Year => {
  const counts = items.map(planned(rules))
  const bySize = items
    .map((_, i) => i)
    .sort(
      (a, b) =>
        (overlap.sizes[b] ?? 0) - (overlap.sizes[a] ?? 0) ||
        compareBytes(items[a]?.id ?? '', items[b]?.id ?? ''),
    )
  const byCount = [...bySize].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
  const forests = [forestOf(overlap, bySize), forestOf(overlap, byCount)]
  return {
    items,
    overlap,
    counts,
    sure: (now, first) => {
      // A draw that reaches beyond the department's own roster may meet others first.
      const demand = (i: number): number =>
        Math.max(0, (now[i] ?? 0) - ((items[i]?.scope.length ?? 0) - (overlap.sizes[i] ?? 0)))
      const grown =
        first === undefined ? [] : [forestOf(overlap, [first, ...bySize.filter((i) => i !== first)])]
      return Math.max(...[...forests, ...grown].map((forest) => fewest(forest, demand)))
    },
  }
}

export const expected = ({ items, counts, overlap }: Year): number => {
  const missed = (i: number): number => 1 - (counts[i] ?? 0) / Math.max(1, items[i]?.scope.length ?? 0)
  const mean = sum(
    overlap.cells.map((cell) => cell.count * (1 - cell.items.reduce((p, i) => p * missed(i), 1))),
  )
  // Sums of fractions such as 0.1 may end a hair below a whole number.
  return Math.floor(mean + 1e-9)
}
