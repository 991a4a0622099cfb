import { freeSlots, isRecused, membersOf, NOBODY } from './instance.js'
import { openSearch } from './search.js'
import { hasRoom, placeIn, type State } from './state.js'

/**
 * The visits whose team is the same in every full dispatch. A member can be otherwise exactly if a chain of
 * exchanges leads from his place, without him in that visit, to someone with room or back to himself.
 */
export const forcedVisits = (state: State): ReadonlyArray<number> => {
  const { instance, holder } = state
  const { slotVisit } = instance
  const search = openSearch(state)

  // Stryker disable all: where this says no, the search below says the same as it would have, only later
  /** Is somebody else with room eligible for this place at once? The usual answer, without a search. */
  const hasSpare = (s: number): boolean => {
    const v = slotVisit[s] ?? 0
    for (const i of membersOf(instance, s))
      if (hasRoom(state, i) && placeIn(state, v, i) === -1 && !isRecused(instance, v, i)) return true
    return false
  }
  // Stryker restore all

  const canChange = (s: number): boolean =>
    search.find([s], (i) => i === holder[s] || hasRoom(state, i)).target !== NOBODY

  return instance.visits.flatMap((_, v) =>
    freeSlots(instance, [v]).some((s) => hasSpare(s) || canChange(s)) ? [] : [v],
  )
}
