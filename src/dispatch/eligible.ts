import type { TeamCandidate, TeamSlot, Validity } from './request.js'

const covers = (
  held: Validity | undefined,
  asked: { readonly from: string; readonly until: string },
): boolean =>
  held !== undefined &&
  (held.from === undefined || held.from <= asked.from) &&
  (held.until === undefined || asked.until <= held.until)

const among = (list: ReadonlyArray<string> | undefined, value: string | undefined): boolean =>
  list === undefined || list.some((one) => one === value)

/** Does the candidate have what the slot asks, whomever it names? */
export const answers = (slot: TeamSlot, who: TeamCandidate): boolean =>
  (slot.department === undefined || slot.department === who.department) &&
  (slot.leader !== true || who.leader === true) &&
  among(slot.units, who.unit) &&
  among(slot.areas, who.area) &&
  (slot.notAreas === undefined || (who.area !== undefined && !slot.notAreas.includes(who.area))) &&
  (slot.tags ?? []).every((tag) => who.tags?.includes(tag) === true) &&
  (slot.certified === undefined || covers(who.certificate, slot.certified))

/** May this candidate take this slot? Recusal is a matter of the visit and is asked apart. */
export const maySit = (slot: TeamSlot, who: TeamCandidate): boolean =>
  among(slot.inspectors, who.id) && answers(slot, who)

/** The key under which slots share one eligibility class: equal questions, equal keys. */
export const classKey = (slot: TeamSlot): string =>
  JSON.stringify([
    slot.department,
    slot.leader ?? false,
    slot.tags,
    slot.units,
    slot.areas,
    slot.notAreas,
    slot.inspectors,
    slot.certified?.from,
    slot.certified?.until,
  ])
