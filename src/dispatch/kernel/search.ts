import { isRecused, NOBODY } from './instance.js'
import { give, placeIn, type State } from './state.js'

/** What a search from exposed slots came to: the first inspector who is a target, and all that it touched. */
export interface Found {
  /** `NOBODY` where no chain of exchanges leads to a target. */
  readonly target: number
  /** The slot that the target would take. */
  readonly last: number
  readonly reached: ReadonlyArray<number>
}

/** Breadth-first search for a chain of exchanges that fills an exposed slot. */
export interface Search {
  readonly find: (roots: ReadonlyArray<number>, isTarget: (i: number) => boolean) => Found
  /** Carries the chain of the last search out; the slots it changes, from the target's back to the root. */
  readonly carryOut: (found: Found) => ReadonlyArray<number>
  /** Nothing that the last search touched is ever touched again: no chain out of it exists. */
  readonly freeze: (found: Found) => void
  readonly isFrozen: (i: number) => boolean
}

/** The members of a class that the search under way has not entered yet: the first so many of a list. */
interface Rest {
  readonly list: Int32Array
  length: number
  stamp: number
}

/** A chain ends at its root. */
const NO_SLOT = -1

const NONE: ReadonlyArray<number> = []
const NO_MEMBERS = new Int32Array(0)

/**
 * From an exposed slot of visit v, an eligible inspector who is in v already shifts to it and exposes his other
 * place; any other is entered once and may release any one of his slots. First in, first out; members in the
 * order of their keys; the first target wins. Each class keeps a list of its members not entered yet, so a
 * search costs no more than the classes and slots it touches.
 */
export const openSearch = (state: State): Search => {
  const { instance, holder, held } = state
  const { classes, slotVisit, slotClass, pinned } = instance
  const slotSeen = new Int32Array(slotVisit.length)
  const inspectorSeen = new Int32Array(instance.inspectors.length)
  const slotFrozen = new Uint8Array(slotVisit.length)
  const inspectorFrozen = new Uint8Array(instance.inspectors.length)
  /** The slot that the holder of a slot goes to when this one is released or shifted from; `NO_SLOT` for a root. */
  const onward = new Int32Array(slotVisit.length)
  /** Whom the last search entered. */
  const entered = new Int32Array(instance.inspectors.length)
  let enteredCount = 0
  const rests: (Rest | undefined)[] = []
  let stamp = 0

  const restOf = (c: number): Rest => {
    const members = classes[c] ?? NO_MEMBERS
    const rest = rests[c] ?? { list: members.slice(), length: 0, stamp: 0 }
    // Stryker disable next-line ConditionalExpression: whoever was entered is passed over again, one by one
    if (rest.stamp !== stamp) {
      rest.list.set(members)
      rest.length = members.length
      rest.stamp = stamp
      rests[c] = rest
    }
    return rest
  }

  const find = (roots: ReadonlyArray<number>, isTarget: (i: number) => boolean): Found => {
    const queue: number[] = []
    // Stryker disable next-line UpdateOperator: any number that was not there before marks a new search
    stamp++
    enteredCount = 0

    const push = (s: number, to: number): void => {
      // Stryker disable next-line ConditionalExpression: from a frozen slot only what is frozen is reached
      if (slotSeen[s] === stamp || slotFrozen[s] === 1) return
      slotSeen[s] = stamp
      onward[s] = to
      queue.push(s)
    }

    /** Looks at everyone who could take slot s; the target where there is one. */
    const expand = (s: number): number => {
      const v = slotVisit[s] ?? 0
      const rest = restOf(slotClass[s] ?? 0)
      const { list, length } = rest
      let kept = 0
      for (let k = 0; k < length; k++) {
        const i = list[k] ?? 0
        // Stryker disable next-line ConditionalExpression,LogicalOperator: neither leads to a slot not seen yet
        if (inspectorSeen[i] === stamp || inspectorFrozen[i] === 1) continue
        list[kept++] = i
        if (isRecused(instance, v, i)) continue
        const place = placeIn(state, v, i)
        if (place !== -1) {
          if (pinned[place] === NOBODY) push(place, s)
          continue
        }
        kept--
        inspectorSeen[i] = stamp
        // Stryker disable next-line UpdateOperator: as in freeze
        entered[enteredCount++] = i
        if (isTarget(i)) return i
        for (const t of held[i] ?? NONE) push(t, s)
      }
      rest.length = kept
      return NOBODY
    }

    for (const s of roots) push(s, NO_SLOT)
    for (const s of queue) {
      const target = expand(s)
      if (target !== NOBODY) return { target, last: s, reached: queue }
    }
    return { target: NOBODY, last: NO_SLOT, reached: queue }
  }

  const carryOut = ({ target, last }: Found): ReadonlyArray<number> => {
    const chain: number[] = []
    for (let at = last; at !== NO_SLOT; at = onward[at] ?? NO_SLOT) chain.push(at)
    const takers = [target, ...chain.map((s) => holder[s] ?? NOBODY)]
    chain.forEach((s, k) => {
      give(state, s, takers[k] ?? NOBODY)
    })
    return chain
  }

  return {
    find,
    carryOut,
    // Stryker disable all: from what is frozen no chain leads anywhere; not to look there only saves time
    freeze: ({ reached }) => {
      for (const s of reached) slotFrozen[s] = 1
      for (let k = 0; k < enteredCount; k++) inspectorFrozen[entered[k] ?? 0] = 1
    },
    isFrozen: (i) => inspectorFrozen[i] === 1,
    // Stryker restore all
  }
}
