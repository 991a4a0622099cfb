import type { Component } from './components.js'
import { freeSlots, isRecused, membersOf, NOBODY } from './instance.js'
import { type Needs, unmetIn } from './needs.js'
import { give, hasRoom, placeIn, type State } from './state.js'

const NODES = 200_000

/** Is there a sheet? Not known, where the budget did not reach the end. */
interface Tried {
  readonly answer: boolean | undefined
  readonly nodes: number
}

/** Tries every team sheet of a component, visit after visit; gives up after a number of nodes. */
export const exhaust = (state: State, needs: Needs, { visits }: Component): Tried => {
  const { instance } = state
  const { visitStart, pinned } = instance
  let nodes = 0
  const fill = (k: number, s: number): boolean | undefined => {
    const v = visits[k]
    if (v === undefined) return true
    if (s === (visitStart[v + 1] ?? 0))
      return unmetIn(state, needs, v).length > 0 ? false : fill(k + 1, visitStart[visits[k + 1] ?? 0] ?? 0)
    if (pinned[s] !== NOBODY) return fill(k, s + 1)
    for (const i of membersOf(instance, s)) {
      if (!hasRoom(state, i) || isRecused(instance, v, i) || placeIn(state, v, i) !== -1) continue
      if (++nodes > NODES) return undefined
      give(state, s, i)
      const below = fill(k, s + 1)
      if (below !== false) return below
      give(state, s, NOBODY)
    }
    return false
  }
  for (const s of freeSlots(instance, visits)) give(state, s, NOBODY)
  const answer = fill(0, visitStart[visits[0] ?? 0] ?? 0)
  return { answer, nodes }
}
