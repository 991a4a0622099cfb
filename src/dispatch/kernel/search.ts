import { isRecused } from './instance.js'
import { give, placeIn, type State } from './state.js'

/** Breadth-first search for a chain of exchanges that fills an exposed slot. */
export interface Search {
  /**
   * From these exposed slots to the first inspector who is a target. Carries the chain out and returns the
   * target, or -1: then `reached` and `entered` are everything the search could touch.
   */
  readonly run: (roots: ReadonlyArray<number>, isTarget: (i: number) => boolean) => number
  readonly reached: () => ReadonlyArray<number>
  readonly entered: () => ReadonlyArray<number>
  /** Nothing reached by the last search is ever touched again: no chain out of it exists. */
  readonly freeze: () => void
  readonly isFrozen: (i: number) => boolean
  /** The slots the last successful chain changed, from the target's back to the root. */
  readonly chain: () => ReadonlyArray<number>
}

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
  const classSeen = new Int32Array(classes.length)
  const slotFrozen = new Uint8Array(slotVisit.length)
  const inspectorFrozen = new Uint8Array(instance.inspectors.length)
  /** The slot that the holder of a slot goes to when this one is released or shifted from; -1 for a root. */
  const onward = new Int32Array(slotVisit.length)
  const rest = classes.map(() => new Int32Array(0))
  const restLength = new Int32Array(classes.length)
  let stamp = 0
  let queue: number[] = []
  let came: number[] = []
  let changed: number[] = []

  const push = (s: number, to: number): void => {
    if (slotSeen[s] === stamp || slotFrozen[s] === 1) return
    slotSeen[s] = stamp
    onward[s] = to
    queue.push(s)
  }

  const carryOut = (last: number, target: number): void => {
    changed = []
    const moves: number[] = []
    let who = target
    let at = last
    for (;;) {
      const old = holder[at] ?? -1
      moves.push(at, who)
      changed.push(at)
      const next = onward[at] ?? -1
      if (next === -1) break
      who = old
      at = next
    }
    for (let k = 0; k < moves.length; k += 2) give(state, moves[k] ?? 0, moves[k + 1] ?? -1)
  }

  const listOf = (c: number): Int32Array => {
    const members = classes[c] ?? new Int32Array(0)
    if (classSeen[c] !== stamp) {
      classSeen[c] = stamp
      if ((rest[c]?.length ?? 0) === members.length) rest[c]?.set(members)
      else rest[c] = members.slice()
      restLength[c] = members.length
    }
    return rest[c] ?? members
  }

  /** Looks at everyone who could take slot s; the target where there is one, or -1. */
  const expand = (s: number, isTarget: (i: number) => boolean): number => {
    const c = slotClass[s] ?? 0
    const v = slotVisit[s] ?? 0
    const list = listOf(c)
    const length = restLength[c] ?? 0
    let kept = 0
    for (let k = 0; k < length; k++) {
      const i = list[k] ?? 0
      if (inspectorSeen[i] === stamp || inspectorFrozen[i] === 1) continue
      list[kept++] = i
      if (isRecused(instance, v, i)) continue
      const place = placeIn(state, v, i)
      if (place !== -1) {
        if (pinned[place] === -1) push(place, s)
        continue
      }
      kept--
      inspectorSeen[i] = stamp
      came.push(i)
      if (isTarget(i)) return i
      for (const t of held[i] ?? []) push(t, s)
    }
    restLength[c] = kept
    return -1
  }

  const run = (roots: ReadonlyArray<number>, isTarget: (i: number) => boolean): number => {
    stamp++
    queue = []
    came = []
    for (const s of roots) push(s, -1)
    for (let head = 0; head < queue.length; head++) {
      const s = queue[head] ?? 0
      const target = expand(s, isTarget)
      if (target === -1) continue
      carryOut(s, target)
      return target
    }
    return -1
  }

  return {
    run,
    reached: () => queue,
    entered: () => came,
    freeze: () => {
      for (const s of queue) slotFrozen[s] = 1
      for (const i of came) inspectorFrozen[i] = 1
    },
    isFrozen: (i) => inspectorFrozen[i] === 1,
    chain: () => changed,
  }
}
