import type { Hash } from '../../model/sha256.js'
import type { Component } from './components.js'
import type { Step } from './construct.js'
import { freeSlots, isRecused, membersOf, NOBODY, positionIn } from './instance.js'
import { allDiffer, give, hasRoom, placeIn, type State } from './state.js'
import { labelOf, openStream, type Stream } from './stream.js'

const MOVES_PER_SLOT = 20
const LEAST_MOVES = 2_000
const LONGEST = 10
const STEP = 4_096

const NO_SLOT = -1
const NO_SLOTS: ReadonlyArray<number> = []

/**
 * A symmetric random walk over the optimal assignments of one component. Each move keeps the loads as a
 * multiset, so optimality stays; its reverse has the same probability, so the walk tends to the uniform.
 */
export const mixer = (state: State, slots: ReadonlyArray<number>, chance: Stream): (() => void) => {
  const { instance, holder, load, held } = state
  const { slotVisit, slotClass } = instance
  const stampOf = new Int32Array(instance.inspectors.length)
  /** A move, written down before it is known whether it stands: slots, who takes them, who held them. */
  const moved = new Int32Array(2 ** LONGEST)
  const takers = new Int32Array(2 ** LONGEST)
  const before = new Int32Array(2 ** LONGEST)
  let stamp = 0

  /** May i, who holds slot t, take slot s? Within one class that is a matter of recusal only. */
  const may = (i: number, t: number, s: number): boolean =>
    // Stryker disable next-line ConditionalExpression: the members of the class say the same, only later
    (slotClass[s] === slotClass[t] || positionIn(membersOf(instance, s), i) !== -1) &&
    !isRecused(instance, slotVisit[s] ?? 0, i)

  const note = (k: number, s: number, taker: number): void => {
    moved[k] = s
    takers[k] = taker
    before[k] = holder[s] ?? NOBODY
  }

  const hand = (to: Int32Array, length: number): void => {
    for (let k = 0; k < length; k++) give(state, moved[k] ?? 0, to[k] ?? NOBODY)
  }

  /** Hands the slots over; where a team does not stand then, everything goes back. */
  const carryOut = (length: number): void => {
    hand(takers, length)
    // Stryker disable next-line EqualityOperator: a team that nobody moved in stands
    for (let k = 0; k < length; k++)
      if (!allDiffer(state, slotVisit[moved[k] ?? 0] ?? 0)) {
        hand(before, length)
        return
      }
  }

  const swap = (s: number): void => {
    const t = slots[chance.int(slots.length)] ?? 0
    const a = holder[s] ?? NOBODY
    const b = holder[t] ?? NOBODY
    if (!may(b, t, s) || !may(a, s, t)) return
    const v = slotVisit[s] ?? 0
    const w = slotVisit[t] ?? 0
    // Nobody else moves: whether both teams stand afterwards shows before anyone has.
    if (v !== w && (placeIn(state, v, b) !== -1 || placeIn(state, w, a) !== -1)) return
    give(state, s, b)
    give(state, t, a)
  }

  /** Whoever leaves slot s is replaced from its class, who leaves another, and so on, until the loads agree again. */
  const chase = (first: number, bound: number): void => {
    const a = holder[first] ?? NOBODY
    const light = (load[a] ?? 0) - 1
    // Stryker disable next-line UpdateOperator: any number that was not there before marks a new walk
    stamp++
    let s = first
    for (let n = 0; n < bound; n++) {
      const members = membersOf(instance, s)
      const j = members[chance.int(members.length)] ?? NOBODY
      if (stampOf[j] === stamp) return
      if (isRecused(instance, slotVisit[s] ?? 0, j)) return
      note(n, s, j)
      if (j === a) {
        carryOut(n + 1)
        return
      }
      stampOf[j] = stamp
      if (load[j] === light && hasRoom(state, j) && chance.int(2) === 0) {
        carryOut(n + 1)
        return
      }
      const own = held[j] ?? NO_SLOTS
      // Stryker disable next-line ConditionalExpression: from no slot the walk leads nowhere, only later
      if (own.length === 0) return
      s = own[chance.int(own.length)] ?? NO_SLOT
    }
  }

  return () => {
    // One number decides the kind of move, three swaps to a chase, and by its trailing ones the chase's bound:
    // 2 with ½, 4 with ¼, … 1,024. Swaps are cheap and mix partners; chases connect what swaps can't.
    const kind = chance.int(4 << LONGEST)
    const s = slots[chance.int(slots.length)] ?? 0
    if ((kind & 3) !== 3) {
      swap(s)
      return
    }
    let doublings = 1
    // Stryker disable next-line ConditionalExpression,EqualityOperator: no walk is longer than a thousand
    for (let bits = kind >> 2; (bits & 1) === 1 && doublings < LONGEST; bits >>= 1) doublings++
    chase(s, 2 ** doublings)
  }
}

/** Mixes every component, each by its own stream: twenty moves a slot, at least two thousand. */
export function* mix(
  hash: Hash,
  seed: string,
  attempt: number,
  state: State,
  parts: ReadonlyArray<Component>,
): Generator<Step, void> {
  const label = labelOf(seed, 'mix', attempt)
  const work = parts.map((part) => {
    const slots = freeSlots(state.instance, part.visits)
    return { part, slots, moves: Math.max(LEAST_MOVES, slots.length * MOVES_PER_SLOT) }
  })
  const total = work.reduce((sum, { moves }) => sum + moves, 0)
  let done = 0
  for (const { part, slots, moves } of work) {
    const move = mixer(state, slots, openStream(hash, label, [part.id]))
    for (let m = 0; m < moves; m++) {
      if (done % STEP === 0) yield { phase: 'mix', done, total }
      done++
      move()
    }
  }
}
