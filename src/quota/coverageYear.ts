import { compareBytes } from '../model/ids.js'
import { stated } from '../model/stated.js'
import type { CoverageItem, CoverageRules } from './coverageFacts.js'
import { fewest, forestOf, type Overlap } from './kernel/overlap.js'
import { quota } from './share.js'

/** How many each item draws, in the order of the items. */
export type Counts = ReadonlyArray<number>

/** An item of a department's year: how many it draws, and how many of its scope the department supervises. */
export interface Part {
  readonly item: CoverageItem
  readonly count: number
  readonly own: number
}

/** A department's items, how they overlap in its roster, and how many subjects are reached for certain. */
export interface Year {
  readonly parts: ReadonlyArray<Part>
  readonly overlap: Overlap
  readonly sure: (counts: Counts) => number
  /** Looked for with scopes taken in one more order: the given item before all others. */
  readonly sureFrom: (item: number) => (counts: Counts) => number
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
      ...stated({ ceiling: checkType === 'routine' ? routineCeiling?.value : undefined }),
    })

/** How many families of nested scopes are tried: one that begins with each of the largest scopes. */
const FAMILIES = 16

export const prepared = (
  rules: CoverageRules,
  items: ReadonlyArray<CoverageItem>,
  overlap: Overlap,
): Year => {
  const parts = items.map((item, i) => ({ item, count: planned(rules)(item), own: overlap.sizes[i] ?? 0 }))
  const largest = parts
    .map((part, i) => ({ ...part, i }))
    .sort((a, b) => b.own - a.own || compareBytes(a.item.id, b.item.id))
    .map(({ i }) => i)
  // A draw that reaches beyond the department's own roster may meet others first.
  const beyond = parts.map(({ item, own }) => item.scope.length - own)

  const reached =
    (forests: ReadonlyArray<ReturnType<typeof forestOf>>) =>
    (counts: Counts): number => {
      const demand = (i: number): number => Math.max(0, (counts[i] ?? 0) - (beyond[i] ?? 0))
      return Math.max(0, ...forests.map((forest) => fewest(forest, demand)))
    }
  // Which families are tried rests on the scopes alone: were it on the counts, a larger share could promise less.
  const from = (item: number) => forestOf(overlap, [...new Set([item, ...largest])])
  // Stryker disable next-line MethodExpression: only for speed; one more family may find more, and promises no more
  const forests = largest.slice(0, FAMILIES).map(from)
  return {
    parts,
    overlap,
    sure: reached(forests),
    sureFrom: (item) => reached([...forests, from(item)]),
  }
}

/** How many independent draws reach on average: of each cell, all but those that every item misses. */
export const expected = ({ parts, overlap }: Year): number => {
  const missed = parts.map(({ item, count }) => 1 - count / item.scope.length)
  const mean = sum(
    overlap.cells.map(({ items, count }) => count * (1 - items.reduce((p, i) => p * (missed[i] ?? 1), 1))),
  )
  // Sums of fractions such as 0.1 may end a hair below a whole number.
  return Math.floor(mean + 1e-9)
}
