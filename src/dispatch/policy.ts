import type { Hash } from '../model/sha256.js'
import type { DispatchFacts, VisitToStaff } from './facts.js'
import { openPlaces } from './kernel/count.js'
import type { TeamCandidate, TeamRequest, TeamVisit } from './request.js'

/** For an area or unit: the neighbours joined to it. */
export type Joined = Readonly<Record<string, ReadonlyArray<string>>>

const ownOf = ({ within }: DispatchFacts, visit: VisitToStaff): string =>
  (within === 'unit' ? visit.unit : visit.region) ?? ''

/** The areas (or units) whose visits take part in a shortage. */
const shortOwns = (hash: Hash, facts: DispatchFacts, request: TeamRequest): ReadonlySet<string> => {
  const own = new Map(facts.visits.map((visit) => [visit.id, ownOf(facts, visit)]))
  return new Set(openPlaces(hash, request).flatMap(({ among }) => among.map((id) => own.get(id) ?? '')))
}

/**
 * Joins neighbours to the areas that run short: for each, the first declared neighbour that suffices alone, or
 * all of them where none does. Areas that have enough are left alone.
 */
export const joinNeighbours = (
  hash: Hash,
  facts: DispatchFacts,
  compile: (joined: Joined) => TeamRequest,
): Joined => {
  const declared = facts.policy?.joinNeighbours ?? {}
  const widen = (joined: Joined): Joined => {
    const short = [...shortOwns(hash, facts, compile(joined))].find(
      (own) => Object.hasOwn(declared, own) && !Object.hasOwn(joined, own),
    )
    if (short === undefined) return joined
    const neighbours = declared[short] ?? []
    const enough = neighbours.find(
      (neighbour) => !shortOwns(hash, facts, compile({ ...joined, [short]: [neighbour] })).has(short),
    )
    return widen({ ...joined, [short]: enough === undefined ? neighbours : [enough] })
  }
  return widen({})
}

const mayBeSent = (visit: TeamVisit, slot: number, who: TeamCandidate): boolean => {
  const asked = visit.slots[slot]?.certified
  const { certificate } = who
  return (
    !(visit.recused ?? []).includes(who.id) &&
    visit.slots.every(({ pinned }) => pinned !== who.id) &&
    (visit.slots[slot]?.leader !== true || who.leader === true) &&
    (asked === undefined ||
      (certificate !== undefined &&
        (certificate.from ?? asked.from) <= asked.from &&
        asked.until <= (certificate.until ?? asked.until)))
  )
}

/** A place filled by direct assignment. */
export interface DirectPlace {
  readonly visit: string
  readonly slot: number
  readonly inspector: string
}

const withPin = (request: TeamRequest, place: DirectPlace): TeamRequest => ({
  ...request,
  visits: request.visits.map((visit) =>
    visit.id === place.visit
      ? {
          ...visit,
          slots: visit.slots.map((slot, s) =>
            s === place.slot ? { ...slot, pinned: place.inspector } : slot,
          ),
        }
      : visit,
  ),
})

/**
 * Fills by direct assignment the places that stay open however the rest is drawn, one after the other, each by
 * the first named inspector who may go there. Stops where nobody named is left.
 */
export const assignDirectly = (
  hash: Hash,
  facts: DispatchFacts,
  request: TeamRequest,
): { readonly request: TeamRequest; readonly places: ReadonlyArray<DirectPlace> } => {
  const named = facts.policy?.directAssignment?.inspectors ?? []
  const roster = new Map(request.inspectors.map((who) => [who.id, who]))
  const step = (
    now: TeamRequest,
    places: ReadonlyArray<DirectPlace>,
  ): { readonly request: TeamRequest; readonly places: ReadonlyArray<DirectPlace> } => {
    const done = { request: now, places }
    const [open] = openPlaces(hash, now)
    const visit = now.visits.find(({ id }) => id === open?.visit)
    if (open === undefined || visit === undefined) return done
    const hasRoom = ({ id, cap = now.cap, load = 0 }: TeamCandidate): boolean =>
      cap === undefined ||
      load + now.visits.reduce((n, v) => n + v.slots.filter(({ pinned }) => pinned === id).length, 0) < cap
    const inspector = named.find((id) => {
      const who = roster.get(id)
      return who !== undefined && hasRoom(who) && mayBeSent(visit, open.slot, who)
    })
    if (inspector === undefined) return done
    const place = { visit: open.visit, slot: open.slot, inspector }
    return step(withPin(now, place), [...places, place])
  }
  return step(request, [])
}
