import { compareBytes } from '../../model/ids.js'
import type { Hash } from '../../model/sha256.js'
import { answers, classKey } from '../eligible.js'
import type { TeamCandidate, TeamRequest, TeamSlot, TeamVisit } from '../request.js'
import { firstBlock, labelOf } from './stream.js'

/** A part of the request that shares nobody with the rest; it is solved alone. */
export interface Component {
  /** The least id of its visits, which names its stream. */
  readonly id: string
  readonly visits: ReadonlyArray<number>
  readonly inspectors: ReadonlyArray<number>
}

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

/** Where a place is not drawn, it has no class. */
const NO_CLASS = -1

const EMPTY = new Int32Array(0)

/** Whoever holds a place that is open. */
export const NOBODY = -1

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

/** An inspector and his number. */
interface Numbered {
  readonly who: TeamCandidate
  readonly i: number
}

const grouped = (
  everyone: ReadonlyArray<Numbered>,
  of: (who: TeamCandidate) => string | undefined,
): ReadonlyMap<string | undefined, ReadonlyArray<Numbered>> => {
  const groups = new Map<string | undefined, Numbered[]>()
  for (const one of everyone) {
    const key = of(one.who)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}

/** Finds the members of a class without asking everyone, where the slot names units, areas or persons. */
const memberFinder = (
  inspectors: ReadonlyArray<TeamCandidate>,
  rank: ReadonlyMap<string, number>,
): ((slot: TeamSlot) => Int32Array) => {
  const everyone = inspectors.map((who, i): Numbered => ({ who, i }))
  const byUnit = grouped(everyone, (w) => w.unit)
  const byArea = grouped(everyone, (w) => w.area)
  const byDepartment = grouped(everyone, (w) => w.department)
  const union = (index: ReturnType<typeof grouped>, keys: ReadonlyArray<string>) =>
    [...new Set(keys)].flatMap((k) => index.get(k) ?? [])
  // Stryker disable ConditionalExpression,ArrayDeclaration: whom to ask at all; what they answer decides
  const candidates = (slot: TeamSlot): ReadonlyArray<Numbered> => {
    if (slot.inspectors !== undefined)
      return [...new Set(slot.inspectors)].flatMap((id) => everyone[rank.get(id) ?? NOBODY] ?? [])
    if (slot.units !== undefined) return union(byUnit, slot.units)
    if (slot.areas !== undefined) return union(byArea, slot.areas)
    return slot.department === undefined ? everyone : union(byDepartment, [slot.department])
  }
  // Stryker restore ConditionalExpression,ArrayDeclaration
  return (slot) => {
    const members = candidates(slot).filter(({ who }) => answers(slot, who))
    return Int32Array.from(members, ({ i }) => i).sort()
  }
}

const components = (
  count: number,
  visits: ReadonlyArray<TeamVisit>,
  visitStart: Int32Array,
  slotClass: Int32Array,
  classes: ReadonlyArray<Int32Array>,
): ReadonlyArray<Component> => {
  // Nodes: inspectors, then classes, so that a class with nobody in it still has a component.
  const parent = Int32Array.from({ length: count + classes.length }, (_, i) => i)
  /** The root of x; on the way everyone is moved up to the parent of his parent. */
  const find = (x: number): number => {
    let at = x
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? 0] ?? 0
      at = parent[at] ?? 0
    }
    return at
  }
  classes.forEach((members, c) => {
    for (let k = 0; k < members.length; k++) parent[find(members[k] ?? 0)] = find(count + c)
  })
  const firstClass = visits.map((_, v) => {
    let first = NO_CLASS
    for (let s = visitStart[v] ?? 0; s < (visitStart[v + 1] ?? 0); s++) {
      const c = slotClass[s] ?? NO_CLASS
      if (c === NO_CLASS) continue
      if (first === NO_CLASS) first = c
      else parent[find(count + c)] = find(count + first)
    }
    return first
  })
  const found = new Map<number, { id: string; visits: number[]; inspectors: number[] }>()
  visits.forEach(({ id }, v) => {
    const first = firstClass[v] ?? NO_CLASS
    if (first === NO_CLASS) return
    const root = find(count + first)
    const component = found.get(root)
    if (component === undefined) found.set(root, { id, visits: [v], inspectors: [] })
    else {
      component.visits.push(v)
      // Stryker disable next-line EqualityOperator: no two visits have the same id
      if (compareBytes(id, component.id) < 0) component.id = id
    }
  })
  for (let i = 0; i < count; i++) found.get(find(i))?.inspectors.push(i)
  return [...found.values()].sort((a, b) => compareBytes(a.id, b.id))
}

/** Compiles a checked request: keys, classes, recusals, components. */
export const compileInstance = (hash: Hash, request: TeamRequest): Instance => {
  const { attempt = 1 } = request
  const inspectors = byKey(hash, request.seed, 'inspector-order', attempt, request.inspectors)
  const visits = byKey(hash, request.seed, 'visit-order', attempt, request.visits)
  const rank = new Map(inspectors.map((who, i) => [who.id, i]))
  const membersOf = memberFinder(inspectors, rank)

  const slotCount = visits.reduce((sum, v) => sum + v.slots.length, 0)
  const visitStart = new Int32Array(visits.length + 1)
  const slotVisit = new Int32Array(slotCount)
  const slotClass = new Int32Array(slotCount).fill(NO_CLASS)
  const pinned = new Int32Array(slotCount).fill(NOBODY)
  const classes: Int32Array[] = []
  const load = Float64Array.from(inspectors, (who) => who.load ?? 0)
  const cap = Float64Array.from(inspectors, (who) => who.cap ?? request.cap ?? Number.POSITIVE_INFINITY)

  const classOf = new Map<string, number>()
  const sameSlot = new Map<TeamSlot, number>()
  let s = 0
  visits.forEach((visit, v) => {
    visitStart[v] = s
    for (const slot of visit.slots) {
      slotVisit[s] = v
      if (slot.pinned !== undefined) {
        const who = rank.get(slot.pinned) ?? NOBODY
        pinned[s] = who
        load[who] = (load[who] ?? 0) + 1
      } else {
        let c = sameSlot.get(slot)
        if (c === undefined) {
          const key = classKey(slot)
          c = classOf.get(key)
          if (c === undefined) {
            c = classes.length
            classes.push(membersOf(slot))
            classOf.set(key, c)
          }
          sameSlot.set(slot, c)
        }
        slotClass[s] = c
      }
      s++
    }
  })
  visitStart[visits.length] = s

  const memberStart = new Int32Array(inspectors.length + 1)
  for (const members of classes)
    for (let k = 0; k < members.length; k++) {
      const i = (members[k] ?? 0) + 1
      memberStart[i] = (memberStart[i] ?? 0) + 1
    }
  for (let i = 0; i < inspectors.length; i++)
    memberStart[i + 1] = (memberStart[i + 1] ?? 0) + (memberStart[i] ?? 0)
  const memberOf = new Int32Array(memberStart[inspectors.length] ?? 0)
  const fill = memberStart.slice()
  classes.forEach((members, c) => {
    for (let k = 0; k < members.length; k++) {
      const i = members[k] ?? 0
      const at = fill[i] ?? 0
      memberOf[at] = c
      fill[i] = at + 1
    }
  })

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
    // Stryker disable next-line ConditionalExpression,EqualityOperator: a list says the same as a set
    recusedSet: recused.map((list) => (list.length > FEW ? new Set(list) : undefined)),
    load,
    cap,
    components: components(inspectors.length, visits, visitStart, slotClass, classes),
  }
}
