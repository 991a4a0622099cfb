import { isRecused, positionIn } from './instance.js'
import { hasRoom, placeIn, type State } from './state.js'
import type { Stream } from './stream.js'

/** Draws the holder of a slot among the eligible of least load, and keeps the counts that make it quick. */
export interface LeastLoaded {
  /** Someone for slot s, uniformly among the eligible of least load with room, or -1 where there is none. */
  readonly pick: (s: number, chance: Stream) => number
  /** Everyone among whom `pick` would draw, by the order of their keys; without those that are barred. */
  readonly candidates: (s: number, barred?: (i: number) => boolean) => ReadonlyArray<number>
  /** To be told whenever an inspector's load has grown. */
  readonly grown: (i: number) => void
}

/** Members are counted in blocks of so many, so that the r-th is found without walking the whole class. */
const SHIFT = 6

/**
 * For each class, the members at the class's least load that have room: a flag each, a count a block. Loads only
 * grow while a matching is built, so a class moves to its next level when the last flag falls.
 */
export const leastLoaded = (state: State): LeastLoaded => {
  const { instance, load } = state
  const { classes, memberStart, memberOf } = instance
  const count = new Int32Array(classes.length)
  const flags = classes.map((members) => new Uint8Array(members.length))
  const blocks = classes.map((members) => new Int32Array((members.length >> SHIFT) + 1))

  const flag = (c: number, k: number, on: 0 | 1): void => {
    const own = flags[c]
    const sums = blocks[c]
    if (own === undefined || sums === undefined || own[k] === on) return
    const step = on === 1 ? 1 : -1
    own[k] = on
    sums[k >> SHIFT] = (sums[k >> SHIFT] ?? 0) + step
    count[c] = (count[c] ?? 0) + step
  }

  const refresh = (c: number): void => {
    const members = classes[c] ?? new Int32Array(0)
    let least = Number.POSITIVE_INFINITY
    for (let k = 0; k < members.length; k++) {
      const i = members[k] ?? 0
      if (hasRoom(state, i) && (load[i] ?? 0) < least) least = load[i] ?? 0
    }
    for (let k = 0; k < members.length; k++) {
      const i = members[k] ?? 0
      if (load[i] === least && hasRoom(state, i)) flag(c, k, 1)
    }
  }

  /** The place of the r-th flagged member. */
  const select = (c: number, r: number): number => {
    const own = flags[c] ?? new Uint8Array(0)
    const sums = blocks[c] ?? new Int32Array(0)
    let left = r
    let b = 0
    while (left >= (sums[b] ?? 0)) {
      left -= sums[b] ?? 0
      b++
    }
    let k = b << SHIFT
    for (; ; k++) if (own[k] === 1 && left-- === 0) return k
  }

  const candidates = (s: number, barred: (i: number) => boolean = () => false): ReadonlyArray<number> => {
    const v = instance.slotVisit[s] ?? 0
    const members = classes[instance.slotClass[s] ?? 0] ?? new Int32Array(0)
    let least = Number.POSITIVE_INFINITY
    let found: number[] = []
    for (let k = 0; k < members.length; k++) {
      const i = members[k] ?? 0
      const l = load[i] ?? 0
      if (l > least || !hasRoom(state, i) || isRecused(instance, v, i) || placeIn(state, v, i) !== -1)
        continue
      if (barred(i)) continue
      if (l < least) {
        least = l
        found = []
      }
      found.push(i)
    }
    return found
  }

  /** The slow way, for a slot all of whose least-loaded are recused or in the team already. */
  const pickBySearch = (s: number, chance: Stream): number => {
    const found = candidates(s)
    return found.length === 0 ? -1 : (found[chance.int(found.length)] ?? -1)
  }

  const pick = (s: number, chance: Stream): number => {
    const c = instance.slotClass[s] ?? 0
    const v = instance.slotVisit[s] ?? 0
    const members = classes[c] ?? new Int32Array(0)
    if ((count[c] ?? 0) === 0) refresh(c)
    if ((count[c] ?? 0) === 0) return -1
    const hidden: number[] = []
    const hide = (i: number): void => {
      const k = positionIn(members, i)
      if (k === -1 || flags[c]?.[k] !== 1) return
      flag(c, k, 0)
      hidden.push(k)
    }
    const out = instance.recused[v] ?? new Int32Array(0)
    for (let k = 0; k < out.length; k++) hide(out[k] ?? 0)
    for (let t = instance.visitStart[v] ?? 0; t < (instance.visitStart[v + 1] ?? 0); t++) {
      const i = state.holder[t] ?? -1
      if (i !== -1) hide(i)
    }
    const free = count[c] ?? 0
    const chosen = free === 0 ? -1 : (members[select(c, chance.int(free))] ?? -1)
    for (const k of hidden) flag(c, k, 1)
    return chosen !== -1 ? chosen : pickBySearch(s, chance)
  }

  const grown = (i: number): void => {
    for (let m = memberStart[i] ?? 0; m < (memberStart[i + 1] ?? 0); m++) {
      const c = memberOf[m] ?? 0
      if ((count[c] ?? 0) > 0) flag(c, positionIn(classes[c] ?? new Int32Array(0), i), 0)
    }
  }

  return { pick, candidates, grown }
}
