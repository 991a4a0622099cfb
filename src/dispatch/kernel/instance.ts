import { compareBytes } from '../../model/ids.js'
import type { Hash } from '../../model/sha256.js'
import type { TeamCandidate, TeamRequest, TeamVisit } from '../request.js'
import { classesOf, openClassBook } from './classes.js'
import { type Component, componentsOf, NO_CLASS } from './components.js'
import { firstBlock, labelOf } from './stream.js'

/** The request as numbers: inspectors and visits by the order of their keys, slots one after the other. */
export interface Instance {
  readonly inspectors: ReadonlyArray<TeamCandidate>
  readonly visits: ReadonlyArray<TeamVisit>
  /** Slots of visit v: from visitStart[v] to visitStart[v + 1]. */
  readonly visitStart: Int32Array
  readonly slotVisit: Int32Array
  /** The class of a slot, or `NO_CLASS` where it is pinned. */
  readonly slotClass: Int32Array
  /** Whom a slot is pinned to, or `NOBODY`. */
  readonly pinned: Int32Array
  /** The members of each class, ascending. */
  readonly classes: ReadonlyArray<Int32Array>
  /** The classes of inspector i: from memberStart[i] in memberOf. */
  readonly memberStart: Int32Array
  readonly memberOf: Int32Array
  /** Who is recused from each visit, as listed. */
  readonly recused: ReadonlyArray<Int32Array>
  readonly recusedSet: ReadonlyArray<ReadonlySet<number> | undefined>
  /** Loads before the matching: base load and pinned slots. */
  readonly load: Float64Array
  readonly cap: Float64Array
  readonly components: ReadonlyArray<Component>
}

/** Up to so many recusals are looked through; above, a set is asked. */
const FEW = 16

const EMPTY = new Int32Array(0)

/** Whoever holds a place that is open. */
export const NOBODY = -1

// Stryker disable next-line OptionalChaining,StringLiteral: whoever has a number has an id
const idAt = (list: ReadonlyArray<{ readonly id: string }>, at: number): string => list[at]?.id ?? ''

/** The id of visit v. */
export const visitId = ({ visits }: Instance, v: number): string => idAt(visits, v)

/** The id of inspector i. */
export const inspectorId = ({ inspectors }: Instance, i: number): string => idAt(inspectors, i)

/** The places of these visits that are to be drawn, ascending within each visit. */
export const freeSlots = (
  { visitStart, pinned }: Instance,
  visits: ReadonlyArray<number>,
): ReadonlyArray<number> => {
  const slots: number[] = []
  for (const v of visits)
    for (let s = visitStart[v] ?? 0; s < (visitStart[v + 1] ?? 0); s++)
      if (pinned[s] === NOBODY) slots.push(s)
  return slots
}

/** Who may take slot s, ascending; a pinned one asks nobody. */
export const membersOf = ({ classes, slotClass }: Instance, s: number): Int32Array =>
  classes[slotClass[s] ?? NO_CLASS] ?? EMPTY

/** The order of ids by the first block of their own streams, and by bytes where two blocks agree. */
export const byKey = <A extends { readonly id: string }>(
  hash: Hash,
  seed: string,
  label: string,
  attempt: number,
  items: ReadonlyArray<A>,
): ReadonlyArray<A> => {
  const shared = labelOf(seed, label, attempt)
  return items
    .map((item) => ({ item, key: firstBlock(hash, shared, [item.id]) }))
    .sort((a, b) => {
      // Stryker disable next-line EqualityOperator: past their ends two blocks are alike
      for (let i = 0; i < a.key.length; i++) {
        const d = (a.key[i] ?? 0) - (b.key[i] ?? 0)
        if (d !== 0) return d
      }
      return compareBytes(a.item.id, b.item.id)
    })
    .map(({ item }) => item)
}

/** Is x in this ascending list, and where? -1 where it is not. */
export const positionIn = (list: Int32Array, x: number): number => {
  let low = 0
  let high = list.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((list[mid] ?? 0) < x) low = mid + 1
    else high = mid
  }
  return list[low] === x ? low : -1
}

/** Must inspector i keep away from visit v? */
export const isRecused = (instance: Instance, v: number, i: number): boolean => {
  const set = instance.recusedSet[v]
  // Stryker disable next-line ConditionalExpression: the list says the same, only later
  if (set !== undefined) return set.has(i)
  const list = instance.recused[v] ?? EMPTY
  // Stryker disable next-line EqualityOperator: past the end there is nobody
  for (let k = 0; k < list.length; k++) if (list[k] === i) return true
  return false
}

/** Compiles a checked request: keys, classes, recusals, components. */
export const compileInstance = (hash: Hash, request: TeamRequest): Instance => {
  const { attempt = 1 } = request
  const inspectors = byKey(hash, request.seed, 'inspector-order', attempt, request.inspectors)
  const visits = byKey(hash, request.seed, 'visit-order', attempt, request.visits)
  const rank = new Map(inspectors.map((who, i) => [who.id, i]))
  const book = openClassBook(inspectors)

  const slotCount = visits.reduce((sum, v) => sum + v.slots.length, 0)
  const visitStart = new Int32Array(visits.length + 1)
  const slotVisit = new Int32Array(slotCount)
  const slotClass = new Int32Array(slotCount).fill(NO_CLASS)
  const pinned = new Int32Array(slotCount).fill(NOBODY)
  const load = Float64Array.from(inspectors, (who) => who.load ?? 0)
  const cap = Float64Array.from(inspectors, (who) => who.cap ?? request.cap ?? Number.POSITIVE_INFINITY)

  let s = 0
  visits.forEach((visit, v) => {
    visitStart[v] = s
    for (const slot of visit.slots) {
      slotVisit[s] = v
      if (slot.pinned !== undefined) {
        const who = rank.get(slot.pinned) ?? NOBODY
        pinned[s] = who
        load[who] = (load[who] ?? 0) + 1
      } else slotClass[s] = book.classOf(slot)
      s++
    }
  })
  visitStart[visits.length] = s

  const classes = book.classes()
  const { memberStart, memberOf } = classesOf(inspectors.length, classes)
  const recused = visits.map(({ recused: ids }) =>
    // Stryker disable next-line ConditionalExpression: the empty list is kept once
    ids === undefined || ids.length === 0 ? EMPTY : Int32Array.from(ids, (id) => rank.get(id) ?? NOBODY),
  )
  return {
    inspectors,
    visits,
    visitStart,
    slotVisit,
    slotClass,
    pinned,
    classes,
    memberStart,
    memberOf,
    recused,
    // Stryker disable next-line ArrowFunction,ConditionalExpression,EqualityOperator: a list says the same as a set
    recusedSet: recused.map((list) => (list.length > FEW ? new Set(list) : undefined)),
    load,
    cap,
    components: componentsOf(inspectors.length, visits, visitStart, slotClass, classes),
  }
}
