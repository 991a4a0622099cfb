import { freeSlots, isRecused, membersOf, NOBODY, positionIn } from './instance.js'
import { type Needs, unmetIn } from './needs.js'
import { allDiffer, give, hasRoom, type State } from './state.js'
import type { Stream } from './stream.js'

const NO_SLOTS: ReadonlyArray<number> = []

/**
 * Exchanges of two holders, or of a holder for someone with room, that leave no more needs unmet than before, unless
 * torn. Each says by how many fewer are unmet after it.
 */
export const exchange = (
  state: State,
  needs: Needs,
  slots: ReadonlyArray<number>,
  visits: ReadonlyArray<number>,
  chance: Stream,
): ((torn: boolean) => number) => {
  const { instance, holder } = state
  const { slotVisit } = instance
  const cost = (vs: ReadonlySet<number>): number => {
    let sum = 0
    for (const v of vs) sum += unmetIn(state, needs, v).length
    return sum
  }
  return (torn) => {
    // Half of the exchanges begin in a visit whose needs are unmet; the others anywhere.
    const wanting = visits.filter((v) => unmetIn(state, needs, v).length > 0)
    const v = wanting[chance.int(wanting.length)] ?? 0
    const own = freeSlots(instance, [v])
    const from = chance.int(2) === 0 ? own : slots
    const s = from[chance.int(from.length)] ?? 0
    const members = membersOf(instance, s)
    const j = members[chance.int(members.length)] ?? NOBODY
    const a = holder[s] ?? NOBODY
    if (j === a || isRecused(instance, slotVisit[s] ?? 0, j)) return 0
    const held = state.held[j] ?? NO_SLOTS
    const t = hasRoom(state, j) && chance.int(2) === 0 ? -1 : (held[chance.int(held.length)] ?? -1)
    if (t < 0 && !hasRoom(state, j)) return 0
    if (t >= 0 && (positionIn(membersOf(instance, t), a) < 0 || isRecused(instance, slotVisit[t] ?? 0, a)))
      return 0
    const here = slotVisit[s] ?? 0
    const touched = new Set([here, slotVisit[t] ?? here])
    const before = cost(touched)
    const put = (x: number, y: number): void => {
      give(state, s, x)
      if (t >= 0) give(state, t, y)
    }
    put(j, a)
    const stands = [...touched].every((x) => allDiffer(state, x))
    const after = stands ? cost(touched) : Number.POSITIVE_INFINITY
    if (stands && (torn || after <= before)) return before - after
    put(a, j)
    return 0
  }
}
