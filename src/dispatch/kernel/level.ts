import type { Component } from './components.js'
import type { Step } from './construct.js'
import { NOBODY } from './instance.js'
import { openSearch } from './search.js'
import { hasRoom, type State } from './state.js'

const STEP = 64

const NONE: ReadonlyArray<number> = []

/** The largest load below `under` among those who are not frozen; -1 where there is none. */
const nextLevel = (
  { load }: State,
  inspectors: ReadonlyArray<number>,
  isFrozen: (i: number) => boolean,
  under: number,
): number => {
  // Stryker disable next-line UnaryOperator: from a load of one nothing is moved
  let level = -1
  for (const i of inspectors) {
    const l = load[i] ?? 0
    if (l < under && !isFrozen(i)) level = Math.max(level, l)
  }
  return level
}

const leastWithRoom = (state: State, inspectors: ReadonlyArray<number>): number => {
  let least = Number.POSITIVE_INFINITY
  // Stryker disable next-line ConditionalExpression,LogicalOperator: with a smaller one more is searched, in vain
  for (const i of inspectors) if (hasRoom(state, i)) least = Math.min(least, state.load[i] ?? 0)
  return least
}

/**
 * Moves work from the heavily to the lightly loaded along chains of exchanges until no chain helps: then the
 * sorted loads are the lexicographically smallest there are. What a failed search reached can't be improved
 * later either, and is left alone.
 */
export function* level(state: State, parts: ReadonlyArray<Component>): Generator<Step, void> {
  const search = openSearch(state)
  let done = 0
  for (const { inspectors } of parts) {
    let under = Number.POSITIVE_INFINITY
    for (;;) {
      const l = nextLevel(state, inspectors, search.isFrozen, under)
      if (leastWithRoom(state, inspectors) > l - 2) break
      under = l
      for (const i of inspectors) {
        if (state.load[i] !== l || search.isFrozen(i)) continue
        if (++done % STEP === 0) yield { phase: 'level', done, total: done }
        const found = search.find(
          state.held[i] ?? NONE,
          (j) => (state.load[j] ?? 0) <= l - 2 && hasRoom(state, j),
        )
        // Stryker disable next-line ConditionalExpression: what is not frozen is searched again, in vain
        if (found.target === NOBODY) search.freeze(found)
        else search.carryOut(found)
      }
    }
  }
}
