import { type Best, best, type Ticketed } from './best.js'

/** A row of a roster, as the selection reads it. */
export interface SelectableRow {
  readonly id: string
  readonly stratum: string
  readonly leftOut?: unknown
}

/**
 * The first so many of each stratum, in one pass over the rows in any order. Rows left out, and those of a
 * stratum that takes none, are not even hashed.
 */
export const selectBest = (
  ticketOf: (id: string) => Uint8Array,
  rows: Iterable<SelectableRow>,
  capacity: ReadonlyMap<string, number>,
): ReadonlyMap<string, ReadonlyArray<Ticketed>> => {
  const heaps = new Map<string, Best>()
  for (const [stratum, size] of capacity) if (size > 0) heaps.set(stratum, best(size))
  for (const { id, stratum, leftOut } of rows) {
    if (leftOut !== undefined) continue
    heaps.get(stratum)?.offer(id, ticketOf(id))
  }
  return new Map([...capacity.keys()].map((stratum) => [stratum, heaps.get(stratum)?.sorted() ?? []]))
}
