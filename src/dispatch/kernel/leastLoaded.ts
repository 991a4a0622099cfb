import { isRecused, membersOf, NOBODY, positionIn } from './instance.js'
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

/** The members of a class at its least load that have room: a flag each, a count a block, and how many in all. */
interface Lowest {
  readonly members: Int32Array
  readonly flags: Uint8Array
  readonly blocks: Int32Array
  count: number
}

const NO_MEMBERS = new Int32Array(0)

const lowestOf = (members: Int32Array): Lowest => ({
  members,
  flags: new Uint8Array(members.length),
  blocks: new Int32Array((members.length >> SHIFT) + 1),
  count: 0,
})

const NO_CLASS = lowestOf(NO_MEMBERS)

const flag = (lowest: Lowest, k: number, on: 0 | 1): void => {
  const { flags, blocks } = lowest
  if (flags[k] === on) return
  const step = on === 1 ? 1 : -1
  flags[k] = on
  blocks[k >> SHIFT] = (blocks[k >> SHIFT] ?? 0) + step
  lowest.count += step
}

/** The place of the r-th flagged member. */
const select = ({ flags, blocks }: Lowest, r: number): number => {
  let left = r
  let b = 0
  // Stryker disable next-line ConditionalExpression,EqualityOperator: a block that is not leapt over is walked
  for (; left >= (blocks[b] ?? 0); b++) left -= blocks[b] ?? 0
  let k = b << SHIFT
  for (; ; k++) if (flags[k] === 1 && left-- === 0) return k
}

/** Loads only grow while a matching is built, so a class moves to its next level when the last flag falls. */
export const leastLoaded = (state: State): LeastLoaded => {
  const { instance, load } = state
  const { memberStart, memberOf } = instance
  const classes = instance.classes.map(lowestOf)
  const classAt = (c: number | undefined): Lowest => classes[c ?? 0] ?? NO_CLASS

  const refresh = (lowest: Lowest): void => {
    const { members } = lowest
    let least = Number.POSITIVE_INFINITY
    for (let k = 0; k < members.length; k++) {
      const i = members[k] ?? 0
      if (hasRoom(state, i)) least = Math.min(least, load[i] ?? 0)
    }
    for (let k = 0; k < members.length; k++) {
      const i = members[k] ?? 0
      if (load[i] === least && hasRoom(state, i)) flag(lowest, k, 1)
    }
  }

  const candidates = (s: number, barred?: (i: number) => boolean): ReadonlyArray<number> => {
    const v = instance.slotVisit[s] ?? 0
    const members = membersOf(instance, s)
    let least = Number.POSITIVE_INFINITY
    let found: number[] = []
    for (let k = 0; k < members.length; k++) {
      const i = members[k] ?? 0
      const l = load[i] ?? 0
      if (l > least || !hasRoom(state, i) || isRecused(instance, v, i) || placeIn(state, v, i) !== -1)
        continue
      if (barred?.(i) === true) continue
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
    return found[chance.int(found.length)] ?? NOBODY
  }

  const pick = (s: number, chance: Stream): number => {
    const lowest = classAt(instance.slotClass[s])
    // Stryker disable next-line ConditionalExpression: whoever has his flag keeps it
    if (lowest.count === 0) refresh(lowest)
    // Stryker disable next-line ConditionalExpression: the search below finds nobody either
    if (lowest.count === 0) return NOBODY
    const { members } = lowest
    const v = instance.slotVisit[s] ?? 0
    const hidden: number[] = []
    const hide = (i: number): void => {
      const k = positionIn(members, i)
      if (lowest.flags[k] !== 1) return
      flag(lowest, k, 0)
      hidden.push(k)
    }
    for (const i of instance.recused[v] ?? NO_MEMBERS) hide(i)
    for (let t = instance.visitStart[v] ?? 0; t < (instance.visitStart[v + 1] ?? 0); t++)
      hide(state.holder[t] ?? NOBODY)
    const { count } = lowest
    // Stryker disable next-line ConditionalExpression: the slow way draws the same person, only later
    const k = count === 0 ? NOBODY : select(lowest, chance.int(count))
    for (const h of hidden) flag(lowest, h, 1)
    return members[k] ?? pickBySearch(s, chance)
  }

  const grown = (i: number): void => {
    for (let m = memberStart[i] ?? 0; m < (memberStart[i + 1] ?? 0); m++) {
      const lowest = classAt(memberOf[m])
      flag(lowest, positionIn(lowest.members, i), 0)
    }
  }

  return { pick, candidates, grown }
}
