import type { Sha256 } from '../../model/sha256.js'
import { best, type Ticketed } from './best.js'
import { ticketBytes } from './ticketBytes.js'

/** A row of a roster, as the selection reads it. */
export interface SelectableRow {
  readonly id: string
  readonly stratum: string
  readonly leftOut?: unknown
}

/** A stratum after the selection: how many rows passed, how many of them may be drawn, and the first. */
export interface Selected {
  readonly stratum: string
  readonly n: number
  readonly eligible: number
  readonly best: ReadonlyArray<Ticketed>
}

/**
 * The first so many of each stratum, in one pass over the rows in any order. Rows left out, and those of a
 * stratum that takes none, are not even hashed.
 */
export const countSelected = (
  sha256: Sha256,
  seed: string,
  rows: Iterable<SelectableRow>,
  wanted: ReadonlyArray<{ readonly stratum: string; readonly size: number }>,
): ReadonlyArray<Selected> => {
  const ticketOf = ticketBytes(sha256, seed)
  const strata = new Map(
    wanted.map(({ stratum, size }) => [stratum, { n: 0, eligible: 0, size, heap: best(size) }]),
  )
  for (const { id, stratum, leftOut } of rows) {
    const own = strata.get(stratum)
    if (own === undefined) continue
    own.n += 1
    if (leftOut !== undefined) continue
    own.eligible += 1
    if (own.size > 0) own.heap.offer(id, ticketOf(id))
  }
  return [...strata].map(([stratum, { n, eligible, heap }]) => ({
    stratum,
    n,
    eligible,
    best: heap.sorted(),
  }))
}
