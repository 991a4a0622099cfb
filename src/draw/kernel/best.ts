import { compareBytes } from '../../model/ids.js'
import { hexOfBytes } from './hex.js'

/** An id and its ticket: what the draw orders. */
export interface Ticketed {
  readonly id: string
  readonly ticket: string
}

/** The order of the draw: ticket descending, then id ascending by bytes. Total, since ids are unique. */
export const byTicket = (a: Ticketed, b: Ticketed): -1 | 0 | 1 =>
  a.ticket === b.ticket ? compareBytes(a.id, b.id) : compareBytes(b.ticket, a.ticket)

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

/** Three bytes of a ticket as a number. */
const three = (ticket: Uint8Array, from: number): number =>
  ((ticket[from] as number) << 16) | ((ticket[from + 1] as number) << 8) | (ticket[from + 2] as number)

const leadOf = (ticket: Uint8Array): number => three(ticket, 0) * 0x1000000 + three(ticket, 3)

/** Is `a` drawn before `b`? */
const before = (a: Kept, b: Kept): boolean =>
  // Stryker disable next-line ConditionalExpression,EqualityOperator: whole tickets alone say the same, only slower; no two ids are one
  a.lead === b.lead ? byTicket(a, b) < 0 : a.lead > b.lead

/**
 * A heap whose root is the last of those kept, so that most of a roster is turned away by one comparison of
 * numbers. Memory is proportional to the capacity, which is 1 or more, and not to the roster.
 */
export const best = (capacity: number): Best => {
  const heap: Kept[] = []

  const at = (i: number): Kept => heap[i] as Kept

  const up = (item: Kept): void => {
    let i = heap.length
    heap.push(item)
    while (i > 0) {
      const parent = (i - 1) >> 1
      if (before(item, at(parent))) break
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
      const later = left + 1 < heap.length && before(at(left), at(left + 1)) ? left + 1 : left
      if (before(at(later), item)) break
      heap[i] = at(later)
      i = later
    }
    heap[i] = item
  }

  return {
    offer: (id, ticket) => {
      const lead = leadOf(ticket)
      const full = heap.length >= capacity
      // Stryker disable next-line ConditionalExpression: saves the text of most tickets; the comparison below says the same
      if (full && lead < at(0).lead) return
      const item = { id, ticket: hexOfBytes(ticket), lead }
      if (!full) up(item)
      else if (before(item, at(0))) replaceRoot(item)
    },
    sorted: () => [...heap].sort((a, b) => (before(a, b) ? -1 : 1)).map(({ id, ticket }) => ({ id, ticket })),
  }
}
