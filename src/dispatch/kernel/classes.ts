import { answers, classKey } from '../eligible.js'
import type { TeamCandidate, TeamSlot } from '../request.js'

/** An inspector and his number. */
interface Numbered {
  readonly who: TeamCandidate
  readonly i: number
}

/** What has the same key, together, in the order given. */
export const grouped = <A, K>(
  items: ReadonlyArray<A>,
  keyOf: (item: A) => K,
): ReadonlyMap<K, ReadonlyArray<A>> => {
  const groups = new Map<K, A[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** Finds the members of a class without asking everyone, where the slot names units, areas or persons. */
const memberFinder = (inspectors: ReadonlyArray<TeamCandidate>): ((slot: TeamSlot) => Int32Array) => {
  const everyone = inspectors.map((who, i): Numbered => ({ who, i }))
  const byId = grouped(everyone, ({ who }): string | undefined => who.id)
  const byUnit = grouped(everyone, ({ who }) => who.unit)
  const byArea = grouped(everyone, ({ who }) => who.area)
  const byDepartment = grouped(everyone, ({ who }) => who.department)
  const union = (
    index: ReadonlyMap<string | undefined, ReadonlyArray<Numbered>>,
    keys: ReadonlyArray<string>,
  ) => [...new Set(keys)].flatMap((k) => index.get(k) ?? [])
  // Stryker disable ConditionalExpression,ArrayDeclaration: whom to ask at all; what they answer decides
  const candidates = (slot: TeamSlot): ReadonlyArray<Numbered> => {
    if (slot.inspectors !== undefined) return union(byId, slot.inspectors)
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

/** Numbers the classes of the slots as they come: slots that ask the same share one. */
export interface ClassBook {
  readonly classOf: (slot: TeamSlot) => number
  /** The members of each class, ascending. */
  readonly classes: () => ReadonlyArray<Int32Array>
}

export const openClassBook = (inspectors: ReadonlyArray<TeamCandidate>): ClassBook => {
  const membersOf = memberFinder(inspectors)
  const byKey = new Map<string, { readonly c: number; readonly members: Int32Array }>()
  /** The same object asks the same: its key need not be written again. */
  const bySlot = new Map<TeamSlot, number>()
  const enter = (slot: TeamSlot): number => {
    const key = classKey(slot)
    const entry = byKey.get(key) ?? { c: byKey.size, members: membersOf(slot) }
    byKey.set(key, entry)
    bySlot.set(slot, entry.c)
    return entry.c
  }
  return {
    classOf: (slot) => bySlot.get(slot) ?? enter(slot),
    classes: () => Array.from(byKey.values(), ({ members }) => members),
  }
}

/** The classes of each inspector, ascending: those of i from memberStart[i] to memberStart[i + 1] in memberOf. */
export const classesOf = (
  count: number,
  classes: ReadonlyArray<Int32Array>,
): { readonly memberStart: Int32Array; readonly memberOf: Int32Array } => {
  const memberStart = new Int32Array(count + 1)
  for (const members of classes) for (const i of members) memberStart[i + 1] = (memberStart[i + 1] ?? 0) + 1
  memberStart.forEach((n, i) => {
    memberStart[i] = n + (memberStart[i - 1] ?? 0)
  })
  const memberOf = new Int32Array(memberStart[count] ?? 0)
  const fill = memberStart.slice()
  classes.forEach((members, c) => {
    for (const i of members) {
      const at = fill[i] ?? 0
      memberOf[at] = c
      fill[i] = at + 1
    }
  })
  return { memberStart, memberOf }
}
