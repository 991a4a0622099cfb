import type { TeamCandidate, TeamRequest, TeamSlot } from 'double-random'

/** Who may take a slot, written from the description of the request alone. */
const sits = (slot: TeamSlot, who: TeamCandidate): boolean => {
  if (slot.department !== undefined && slot.department !== who.department) return false
  if (slot.leader === true && who.leader !== true) return false
  for (const tag of slot.tags ?? []) if (!(who.tags ?? []).includes(tag)) return false
  if (slot.units !== undefined && !slot.units.includes(who.unit ?? '\0')) return false
  if (slot.areas !== undefined && !slot.areas.includes(who.area ?? '\0')) return false
  if (slot.notAreas !== undefined && (who.area === undefined || slot.notAreas.includes(who.area)))
    return false
  return slot.inspectors === undefined || slot.inspectors.includes(who.id)
}

/** The flat list of slots with the indices of those who may take each. */
export const options = (
  request: TeamRequest,
): ReadonlyArray<{ visit: number; slot: number; who: number[] }> =>
  request.visits.flatMap((visit, v) =>
    visit.slots.map((slot, s) => ({
      visit: v,
      slot: s,
      who: request.inspectors.flatMap((i, k) =>
        (
          slot.pinned === undefined
            ? sits(slot, i) && !(visit.recused ?? []).includes(i.id)
            : slot.pinned === i.id
        )
          ? [k]
          : [],
      ),
    })),
  )

/** Every full dispatch, by plain enumeration: the inspector's index for each slot, in order. */
export function* everyDispatch(request: TeamRequest): Generator<ReadonlyArray<number>> {
  const slots = options(request)
  const room = request.inspectors.map((i) => (i.cap ?? request.cap ?? 1e9) - (i.load ?? 0))
  const chosen: number[] = []
  function* from(k: number): Generator<ReadonlyArray<number>> {
    const slot = slots[k]
    if (slot === undefined) {
      yield [...chosen]
      return
    }
    for (const i of slot.who) {
      if ((room[i] ?? 0) < 1) continue
      if (slots.some((t, n) => n < k && t.visit === slot.visit && chosen[n] === i)) continue
      room[i] = (room[i] ?? 0) - 1
      chosen.push(i)
      yield* from(k + 1)
      chosen.pop()
      room[i] = (room[i] ?? 0) + 1
    }
  }
  yield* from(0)
}

/** The loads of a dispatch, largest first. */
export const sortedLoads = (request: TeamRequest, dispatch: ReadonlyArray<number>): ReadonlyArray<number> => {
  const load = request.inspectors.map((i) => i.load ?? 0)
  for (const i of dispatch) load[i] = (load[i] ?? 0) + 1
  return load.sort((a, b) => b - a)
}

export const lexLess = (a: ReadonlyArray<number>, b: ReadonlyArray<number>): boolean => {
  const at = a.findIndex((x, k) => x !== b[k])
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}

/** How many slots of a set go unfilled at least, by Hall's count: demand less capacity. */
export const deficiency = (
  request: TeamRequest,
  set: ReadonlyArray<{ visit: string; slot: number }>,
): { demand: number; capacity: number; inspectors: ReadonlyArray<string> } => {
  const attends = new Map<string, Set<string>>()
  for (const { visit, slot } of set) {
    const v = request.visits.find(({ id }) => id === visit)
    for (const i of request.inspectors) {
      const asked = v?.slots[slot]
      if (v === undefined || asked === undefined || !sits(asked, i) || (v.recused ?? []).includes(i.id))
        continue
      if (v.slots.some(({ pinned }) => pinned === i.id)) continue
      attends.set(i.id, (attends.get(i.id) ?? new Set()).add(visit))
    }
  }
  const pins = request.visits.flatMap(({ slots }) => slots.flatMap(({ pinned }) => pinned ?? []))
  let capacity = 0
  for (const i of request.inspectors) {
    const left = (i.cap ?? request.cap ?? 1e9) - (i.load ?? 0) - pins.filter((p) => p === i.id).length
    capacity += Math.min(Math.max(0, left), attends.get(i.id)?.size ?? 0)
  }
  return { demand: set.length, capacity, inspectors: [...attends.keys()].sort() }
}
