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
  /** The class of a slot, or -1 where it is pinned. */
  readonly slotClass: Int32Array
  readonly pinned: Int32Array
  /** The members of each class, ascending. */
  readonly classes: ReadonlyArray<Int32Array>
  /** The classes of inspector i: from memberStart[i] in memberOf. */
  readonly memberStart: Int32Array
  readonly memberOf: Int32Array
  /** Who is recused from each visit, ascending. */
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

/** The id of visit v. */
export const visitId = ({ visits }: Instance, v: number): string => visits[v]?.id ?? ''

/** The id of inspector i. */
export const inspectorId = ({ inspectors }: Instance, i: number): string => inspectors[i]?.id ?? ''

/** The places of these visits that are to be drawn, ascending within each visit. */
export const freeSlots = (
  { visitStart, pinned }: Instance,
  visits: ReadonlyArray<number>,
): ReadonlyArray<number> => {
  const slots: number[] = []
  for (const v of visits)
    for (let s = visitStart[v] ?? 0; s < (visitStart[v + 1] ?? 0); s++) if (pinned[s] === -1) slots.push(s)
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
  let high = list.length - 1
  while (low <= high) {
    const mid = (low + high) >> 1
    const y = list[mid] ?? 0
    if (y === x) return mid
    if (y < x) low = mid + 1
    else high = mid - 1
  }
  return -1
}

/** Must inspector i keep away from visit v? */
export const isRecused = (instance: Instance, v: number, i: number): boolean => {
  const set = instance.recusedSet[v]
  if (set !== undefined) return set.has(i)
  const list = instance.recused[v] ?? EMPTY
  for (let k = 0; k < list.length; k++) if (list[k] === i) return true
  return false
}

const grouped = (
  inspectors: ReadonlyArray<TeamCandidate>,
  of: (who: TeamCandidate) => string | undefined,
): ReadonlyMap<string, ReadonlyArray<number>> => {
  const groups = new Map<string, number[]>()
  inspectors.forEach((who, i) => {
    const key = of(who)
    if (key === undefined) return
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [i])
    else group.push(i)
  })
  return groups
}

/** Finds the members of a class without asking everyone, where the slot names units, areas or persons. */
const memberFinder = (
  inspectors: ReadonlyArray<TeamCandidate>,
  rank: ReadonlyMap<string, number>,
): ((slot: TeamSlot) => Int32Array) => {
  const byUnit = grouped(inspectors, (w) => w.unit)
  const byArea = grouped(inspectors, (w) => w.area)
  const byDepartment = grouped(inspectors, (w) => w.department)
  const everyone = inspectors.map((_, i) => i)
  const union = (index: ReadonlyMap<string, ReadonlyArray<number>>, keys: ReadonlyArray<string>) =>
    [...new Set(keys)].flatMap((k) => index.get(k) ?? [])
  // Stryker disable ConditionalExpression,ArrayDeclaration: whom to ask at all; what they answer decides
  const candidates = (slot: TeamSlot): ReadonlyArray<number> => {
    if (slot.inspectors !== undefined)
      return [...new Set(slot.inspectors)].flatMap((id) => {
        const i = rank.get(id)
        return i === undefined ? [] : [i]
      })
    if (slot.units !== undefined) return union(byUnit, slot.units)
    if (slot.areas !== undefined) return union(byArea, slot.areas)
    return slot.department === undefined ? everyone : (byDepartment.get(slot.department) ?? [])
  }
  // Stryker restore ConditionalExpression,ArrayDeclaration
  return (slot) =>
    Int32Array.from(
      candidates(slot).filter((i) => {
        const who = inspectors[i]
        return who !== undefined && answers(slot, who)
      }),
    ).sort()
}

/** Ranks of ids to ascending numbers; ids that name nobody are left out. */
const ranked = (ids: ReadonlyArray<string>, rank: ReadonlyMap<string, number>): Int32Array =>
  ids.length === 0
    ? EMPTY
    : Int32Array.from(
        [...new Set(ids)].flatMap((id) => {
          const i = rank.get(id)
          return i === undefined ? [] : [i]
        }),
      ).sort()

const components = (
  count: number,
  visits: ReadonlyArray<TeamVisit>,
  visitStart: Int32Array,
  slotClass: Int32Array,
  classes: ReadonlyArray<Int32Array>,
): ReadonlyArray<Component> => {
  // Nodes: inspectors, then classes, so that a class with nobody in it still has a component.
  const parent = Int32Array.from({ length: count + classes.length }, (_, i) => i)
  const find = (x: number): number => {
    let root = x
    while (parent[root] !== root) root = parent[root] ?? root
    let at = x
    while (parent[at] !== root) {
      const up = parent[at] ?? root
      parent[at] = root
      at = up
    }
    return root
  }
  classes.forEach((members, c) => {
    for (let k = 0; k < members.length; k++) parent[find(members[k] ?? 0)] = find(count + c)
  })
  const firstClass = visits.map((_, v) => {
    let first = -1
    for (let s = visitStart[v] ?? 0; s < (visitStart[v + 1] ?? 0); s++) {
      const c = slotClass[s] ?? -1
      if (c === -1) continue
      if (first === -1) first = c
      else parent[find(count + c)] = find(count + first)
    }
    return first
  })
  const found = new Map<number, { id: string; visits: number[]; inspectors: number[] }>()
  visits.forEach(({ id }, v) => {
    const first = firstClass[v] ?? -1
    if (first === -1) return
    const root = find(count + first)
    const component = found.get(root)
    if (component === undefined) found.set(root, { id, visits: [v], inspectors: [] })
    else {
      component.visits.push(v)
      if (compareBytes(id, component.id) < 0) component.id = id
    }
  })
  for (let i = 0; i < count; i++) found.get(find(i))?.inspectors.push(i)
  return [...found.values()].sort((a, b) => compareBytes(a.id, b.id))
}

/** Compiles a checked request: keys, classes, recusals, components. */
export const compileInstance = (hash: Hash, request: TeamRequest): Instance => {
  const attempt = request.attempt ?? 1
  const inspectors = byKey(hash, request.seed, 'inspector-order', attempt, request.inspectors)
  const visits = byKey(hash, request.seed, 'visit-order', attempt, request.visits)
  const rank = new Map(inspectors.map((who, i) => [who.id, i]))
  const membersOf = memberFinder(inspectors, rank)

  const slotCount = visits.reduce((sum, v) => sum + v.slots.length, 0)
  const visitStart = new Int32Array(visits.length + 1)
  const slotVisit = new Int32Array(slotCount)
  const slotClass = new Int32Array(slotCount).fill(-1)
  const pinned = new Int32Array(slotCount).fill(-1)
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
        const who = rank.get(slot.pinned) ?? -1
        pinned[s] = who
        if (who >= 0) load[who] = (load[who] ?? 0) + 1
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

  const recused = visits.map((v) => ranked(v.recused ?? [], rank))
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
    recusedSet: recused.map((list) => (list.length > FEW ? new Set(list) : undefined)),
    load,
    cap,
    components: components(inspectors.length, visits, visitStart, slotClass, classes),
  }
}
