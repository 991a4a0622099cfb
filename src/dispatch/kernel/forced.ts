import { isRecused } from './instance.js'
import { hasRoom, placeIn, type State } from './state.js'

/**
 * The visits whose team is the same in every full dispatch. A member can be otherwise exactly if a chain of
 * exchanges leads from his place, without him in that visit, to someone with room or back to himself.
 */
export const forcedVisits = (state: State): ReadonlyArray<number> => {
  const { instance, holder, held } = state
  const { classes, slotClass, slotVisit, visitStart, pinned } = instance
  const slotSeen = new Int32Array(slotVisit.length)
  const inspectorSeen = new Int32Array(instance.inspectors.length)
  const classSeen = new Int32Array(classes.length)
  const rest = classes.map(() => new Int32Array(0))
  const restLength = new Int32Array(classes.length)
  let stamp = 0

  // Stryker disable all: where this says no, the search below says the same as it would have, only later
  /** Is somebody else with room eligible for this place at once? The usual answer, without a search. */
  const hasSpare = (s: number): boolean => {
    const v = slotVisit[s] ?? 0
    for (const i of classes[slotClass[s] ?? 0] ?? [])
      if (hasRoom(state, i) && placeIn(state, v, i) === -1 && !isRecused(instance, v, i)) return true
    return false
  }
  // Stryker restore all

  const listOf = (c: number): Int32Array => {
    if (classSeen[c] !== stamp) {
      classSeen[c] = stamp
      rest[c] = (classes[c] ?? new Int32Array(0)).slice()
      restLength[c] = rest[c].length
    }
    return rest[c] ?? new Int32Array(0)
  }

  const canChange = (root: number): boolean => {
    const out = holder[root] ?? -1
    stamp++
    const queue = [root]
    slotSeen[root] = stamp
    for (let head = 0; head < queue.length; head++) {
      const s = queue[head] ?? 0
      const v = slotVisit[s] ?? 0
      const c = slotClass[s] ?? 0
      const list = listOf(c)
      const length = restLength[c] ?? 0
      let kept = 0
      for (let k = 0; k < length; k++) {
        const i = list[k] ?? 0
        if (inspectorSeen[i] === stamp) continue
        list[kept++] = i
        if (isRecused(instance, v, i)) continue
        const place = placeIn(state, v, i)
        if (place !== -1) {
          if (pinned[place] === -1 && slotSeen[place] !== stamp) {
            slotSeen[place] = stamp
            queue.push(place)
          }
          continue
        }
        if (i === out || hasRoom(state, i)) return true
        kept--
        inspectorSeen[i] = stamp
        for (const t of held[i] ?? []) {
          if (slotSeen[t] === stamp) continue
          slotSeen[t] = stamp
          queue.push(t)
        }
      }
      restLength[c] = kept
    }
    return false
  }

  const forced: number[] = []
  for (let v = 0; v < instance.visits.length; v++) {
    let free = false
    for (let s = visitStart[v] ?? 0; s < (visitStart[v + 1] ?? 0) && !free; s++)
      free = pinned[s] === -1 && (hasSpare(s) || canChange(s))
    if (!free) forced.push(v)
  }
  return forced
}
