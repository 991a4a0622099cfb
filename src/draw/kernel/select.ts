import type { Sha256 } from '../../model/sha256.js'
import { best, type Ticketed } from './best.js'
import { ticketBytes } from './ticketBytes.js'

/** A row of a roster, as the selection reads it. */
export interface SelectableRow {
  readonly id: string
  readonly stratum: string
  readonly leftOut?: unknown
}

/** How many of a stratum are drawn, and how many stand by. */
interface Wanted {
  readonly stratum: string
  readonly k: number
  readonly reserve: number
}

/** What a stratum was to take, how many of its rows passed, how many of them may be drawn, and the first. */
export interface Selected<A> {
  readonly take: A
  readonly n: number
  readonly eligible: number
  readonly best: ReadonlyArray<Ticketed>
}

/**
 * The first so many of each stratum, in one pass over the rows in any order. Rows left out, and those of a
 * stratum that takes none, are not even hashed.
 */
export const countSelected = <A extends Wanted>(
  sha256: Sha256,
  seed: string,
  rows: Iterable<SelectableRow>,
  takes: ReadonlyArray<A>,
): ReadonlyArray<Selected<A>> => {
  const ticketOf = ticketBytes(sha256, seed)
  const strata = new Map(
    takes.map((take) => {
      const size = take.k + take.reserve
      return [take.stratum, { take, n: 0, eligible: 0, size, heap: best(size) }]
    }),
  )
  for (const { id, stratum, leftOut } of rows) {
    const own = strata.get(stratum)
    if (own === undefined) continue
    own.n += 1
    if (leftOut !== undefined) continue
    own.eligible += 1
    if (own.size > 0) own.heap.offer(id, ticketOf(id))
  }
  return [...strata.values()].map(({ take, n, eligible, heap }) => ({
    take,
    n,
    eligible,
    best: heap.sorted(),
  }))
}
