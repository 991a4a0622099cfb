import { type Instance, NOBODY } from './instance.js'

/** A matching in the making: who holds each slot, and how much each inspector has. */
export interface State {
  readonly instance: Instance
  /** The holder of each slot, or `NOBODY`. */
  readonly holder: Int32Array
  readonly load: Float64Array
  /** The free slots each inspector holds, ascending; pinned ones are not among them. */
  readonly held: ReadonlyArray<number[]>
}

export const openState = (instance: Instance): State => ({
  instance,
  holder: instance.pinned.slice(),
  load: instance.load.slice(),
  held: instance.inspectors.map(() => []),
})

/** Puts a slot into an ascending list. */
const insert = (list: number[], s: number): void => {
  let at = list.length
  list.push(s)
  // Stryker disable next-line ConditionalExpression,EqualityOperator: no slot is there twice, nor any before the first
  while (at > 0 && (list[at - 1] ?? 0) > s) {
    list[at] = list[at - 1] ?? 0
    at--
  }
  list[at] = s
}

const remove = (list: number[], s: number): void => {
  const at = list.indexOf(s)
  // Stryker disable next-line EqualityOperator: what is written last is taken off
  for (let k = at; k < list.length - 1; k++) list[k] = list[k + 1] ?? 0
  list.pop()
}

// Stryker disable next-line ArrayDeclaration: everyone has a list
const slotsOf = ({ held }: State, i: number): number[] => held[i] ?? []

/** Gives a slot to i (or to `NOBODY`), taking it from its holder; loads follow. */
export const give = (state: State, s: number, i: number): void => {
  const { holder, load } = state
  const old = holder[s] ?? NOBODY
  // Stryker disable next-line ConditionalExpression: nobody holds nothing
  if (old !== NOBODY) {
    remove(slotsOf(state, old), s)
    load[old] = (load[old] ?? 0) - 1
  }
  holder[s] = i
  // Stryker disable next-line ConditionalExpression: nobody holds nothing
  if (i !== NOBODY) {
    insert(slotsOf(state, i), s)
    load[i] = (load[i] ?? 0) + 1
  }
}

/** The slot by which i is in visit v, or -1. */
export const placeIn = (
  { instance, holder }: Pick<State, 'instance' | 'holder'>,
  v: number,
  i: number,
): number => {
  const end = instance.visitStart[v + 1] ?? 0
  for (let s = instance.visitStart[v] ?? 0; s < end; s++) if (holder[s] === i) return s
  return -1
}

/** Has i room for another visit? */
export const hasRoom = ({ instance, load }: State, i: number): boolean =>
  (load[i] ?? 0) + 1 <= (instance.cap[i] ?? 0)

/** Is nobody twice in visit v, all of whose places are filled? */
export const allDiffer = ({ instance, holder }: State, v: number): boolean => {
  const start = instance.visitStart[v] ?? 0
  const end = instance.visitStart[v + 1] ?? 0
  for (let s = start; s < end; s++) {
    const i = holder[s]
    for (let t = start; t < s; t++) if (holder[t] === i) return false
  }
  return true
}
