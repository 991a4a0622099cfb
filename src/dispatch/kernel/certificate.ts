import { type Instance, isRecused } from './instance.js'
import { placeIn } from './state.js'

const NOBODY = new Int32Array(0)

/** The people who may fill these slots, the room they have for them, and who is recused from all he would fit. */
export interface Room {
  readonly inspectors: ReadonlyArray<number>
  readonly recused: ReadonlyArray<number>
  readonly capacity: number
}

const isPinnedIn = (instance: Instance, v: number, i: number): boolean =>
  placeIn({ instance, holder: instance.pinned }, v, i) !== -1

/** Counts the room for these slots: each inspector's cap left, but no more than the visits he may attend. */
export const roomFor = (instance: Instance, slots: ReadonlyArray<number>): Room => {
  const visitsOf = new Map<number, number[]>()
  for (const s of slots) {
    const c = instance.slotClass[s] ?? 0
    const visits = visitsOf.get(c)
    if (visits === undefined) visitsOf.set(c, [instance.slotVisit[s] ?? 0])
    else visits.push(instance.slotVisit[s] ?? 0)
  }
  const everyone = new Set<number>()
  for (const c of visitsOf.keys()) for (const i of instance.classes[c] ?? NOBODY) everyone.add(i)

  const counted = new Int32Array(instance.visits.length).fill(-1)
  /** The visits i may attend, counted up to `enough`. */
  const attends = (i: number, enough: number): number => {
    let n = 0
    for (let m = instance.memberStart[i] ?? 0; m < (instance.memberStart[i + 1] ?? 0); m++)
      for (const v of visitsOf.get(instance.memberOf[m] ?? 0) ?? []) {
        // Stryker disable next-line ConditionalExpression,EqualityOperator: more would be counted, and cut off all the same
        if (n >= enough) return n
        if (counted[v] === i || isRecused(instance, v, i) || isPinnedIn(instance, v, i)) continue
        counted[v] = i
        n++
      }
    return n
  }

  const inspectors: number[] = []
  const recused: number[] = []
  let capacity = 0
  for (const i of everyone) {
    const left = Math.max(0, (instance.cap[i] ?? 0) - (instance.load[i] ?? 0))
    const n = attends(i, Math.max(1, left))
    if (n === 0) recused.push(i)
    else inspectors.push(i)
    capacity += Math.min(left, n)
  }
  return { inspectors, recused, capacity }
}
