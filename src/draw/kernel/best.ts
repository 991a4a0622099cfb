import { compareBytes } from '../../model/ids.js'

/** An id and its ticket: what the draw orders. */
export interface Ticketed {
  readonly id: string
  readonly ticket: string
}

/** The order of the draw: ticket descending, then id ascending by bytes. Total, since ids are unique. */
export const byTicket = (a: Ticketed, b: Ticketed): -1 | 0 | 1 =>
  a.ticket === b.ticket ? compareBytes(a.id, b.id) : a.ticket > b.ticket ? -1 : 1

/** Keeps the first `capacity` of what it is offered, in whatever order that comes. */
export interface Best {
  readonly offer: (id: string, ticket: string) => void
  /** What was kept, in the order of the draw. */
  readonly sorted: () => ReadonlyArray<Ticketed>
}

/**
 * A heap whose root is the last of those kept, so that most of a roster is turned away by one comparison.
 * Memory is proportional to the capacity, not to the roster.
 */
export const best = (capacity: number): Best => {
  const heap: Ticketed[] = []

  const at = (i: number): Ticketed => heap[i] as Ticketed

  const up = (from: number, item: Ticketed): void => {
    let i = from
    while (i > 0) {
      const parent = (i - 1) >> 1
      if (byTicket(item, at(parent)) <= 0) break
      heap[i] = at(parent)
      i = parent
    }
    heap[i] = item
  }

  const down = (item: Ticketed): void => {
    const half = heap.length >> 1
    let i = 0
    while (i < half) {
      const left = 2 * i + 1
      const later = left + 1 < heap.length && byTicket(at(left + 1), at(left)) > 0 ? left + 1 : left
      if (byTicket(at(later), item) <= 0) break
      heap[i] = at(later)
      i = later
    }
    heap[i] = item
  }

  return {
    offer: (id, ticket) => {
      if (heap.length < capacity) {
        const item = { id, ticket }
        heap.push(item)
        up(heap.length - 1, item)
        return
      }
      if (capacity === 0 || ticket < at(0).ticket) return
      const item = { id, ticket }
      if (byTicket(item, at(0)) < 0) down(item)
    },
    sorted: () => [...heap].sort(byTicket),
  }
}
