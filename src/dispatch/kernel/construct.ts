import type { Hash } from '../../model/sha256.js'
import type { Component } from './components.js'
import { freeSlots, membersOf, NOBODY, visitId } from './instance.js'
import { leastLoaded } from './leastLoaded.js'
import { openSearch } from './search.js'
import { give, hasRoom, type State } from './state.js'
import { labelOf, openStream, type Stream } from './stream.js'

/** The slots that could not all be filled, by number: everything the search for the last one could reach. */
export interface Shortage {
  /** The slot that stayed open. */
  readonly open: number
  readonly slots: ReadonlyArray<number>
}

/** How far a phase has come; the caller may stop between two of these. */
export interface Step {
  readonly phase: 'construct' | 'level' | 'mix' | 'search'
  readonly done: number
  readonly total: number
}

const STEP = 256

/** The slots of a visit in the order they are filled: scarce classes first, then as declared. */
const fillingOrder = ({ instance }: State, v: number): ReadonlyArray<number> => {
  const size = (s: number): number => membersOf(instance, s).length
  return [...freeSlots(instance, [v])].sort((a, b) => size(a) - size(b))
}

/**
 * Fills every slot, or says which cannot all be filled. Each slot goes to someone of least load by the visit's
 * own stream; where nobody eligible has room, a shortest chain of exchanges makes room. Where there is none, the
 * component is given up, or, to count what is missing, the slot is left open and the rest is filled all the same.
 */
export function* construct(
  hash: Hash,
  seed: string,
  attempt: number,
  state: State,
  parts: ReadonlyArray<Component>,
  giveUp = true,
): Generator<Step, ReadonlyArray<Shortage>> {
  const label = labelOf(seed, 'visit', attempt)
  const least = leastLoaded(state)
  const search = openSearch(state)
  const shortages: Shortage[] = []
  const total = parts.reduce((sum, { visits }) => sum + visits.length, 0)
  let done = 0

  /** Fills a slot, or says what the search for someone could reach. */
  const fill = (s: number, chance: Stream): ReadonlyArray<number> | undefined => {
    const i = least.pick(s, chance)
    if (i !== NOBODY) {
      give(state, s, i)
      least.grown(i)
      return undefined
    }
    const found = search.find([s], (j) => hasRoom(state, j))
    if (found.target !== NOBODY) {
      search.carryOut(found)
      least.grown(found.target)
      return undefined
    }
    // Nobody reached has room, nor ever will: no later search need look there again.
    search.freeze(found)
    return found.reached
  }

  for (const part of parts) {
    let short = false
    for (const v of part.visits) {
      if (done % STEP === 0) yield { phase: 'construct', done, total }
      done++
      if (short) continue
      const chance = openStream(hash, label, [visitId(state.instance, v)])
      for (const s of fillingOrder(state, v)) {
        const slots = fill(s, chance)
        if (slots === undefined) continue
        shortages.push({ open: s, slots })
        short = giveUp
        if (short) break
      }
    }
  }
  return shortages
}
