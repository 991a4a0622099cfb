import { compareBytes } from '../../model/ids.js'
import { hexOfBytes } from './hex.js'

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
  readonly offer: (id: string, ticket: Uint8Array) => void
  /** What was kept, in the order of the draw. */
  readonly sorted: () => ReadonlyArray<Ticketed>
}

/** What the heap keeps: the leading 48 bits decide almost always, the whole ticket and the id where they tie. */
interface Kept extends Ticketed {
  readonly lead: number
}

const leadOf = (ticket: Uint8Array): number => {
  const high = ((ticket[0] ?? 0) << 16) | ((ticket[1] ?? 0) << 8) | (ticket[2] ?? 0)
  const low = ((ticket[3] ?? 0) << 16) | ((ticket[4] ?? 0) << 8) | (ticket[5] ?? 0)
  return high * 0x1000000 + low
}

/** Negative where `a` is drawn before `b`. */
const order = (a: Kept, b: Kept): number => (a.lead === b.lead ? byTicket(a, b) : b.lead - a.lead)

/**
 * A heap whose root is the last of those kept, so that most of a roster is turned away by one comparison of
 * numbers. Memory is proportional to the capacity, not to the roster.
 */
export const best = (capacity: number): Best => {
  const heap: Kept[] = []

  const at = (i: number): Kept => heap[i] as Kept

  const up = (item: Kept): void => {
    let i = heap.length
    heap.push(item)
    while (i > 0) {
      const parent = (i - 1) >> 1
      if (order(item, at(parent)) <= 0) break
      heap[i] = at(parent)
      i = parent
    }
    heap[i] = item
  }

  const replaceRoot = (item: Kept): void => {
    const half = heap.length >> 1
    let i = 0
    while (i < half) {
      const left = 2 * i + 1
      const later = left + 1 < heap.length && order(at(left + 1), at(left)) > 0 ? left + 1 : left
      if (order(at(later), item) <= 0) break
      heap[i] = at(later)
      i = later
    }
    heap[i] = item
  }

  return {
    offer: (id, ticket) => {
      const lead = leadOf(ticket)
      const full = heap.length >= capacity
      if (full && (capacity === 0 || lead < at(0).lead)) return
      const item = { id, ticket: hexOfBytes(ticket), lead }
      if (!full) up(item)
      else if (order(item, at(0)) < 0) replaceRoot(item)
    },
    sorted: () => [...heap].sort(order).map(({ id, ticket }) => ({ id, ticket })),
  }
}
