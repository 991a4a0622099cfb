import type { Hash } from '../model/sha256.js'
import type { DispatchFacts } from './facts.js'
import { type OpenPlace, openPlaces } from './kernel/count.js'
import type { TeamCandidate, TeamRequest, TeamVisit } from './request.js'

/** For an area or unit: the neighbours joined to it. */
export type Joined = Readonly<Record<string, ReadonlyArray<string>>>

/** The areas (or units) whose visits take part in a shortage. */
const shortOwns = (hash: Hash, facts: DispatchFacts, request: TeamRequest): ReadonlySet<string> => {
  const own = new Map(facts.visits.map((v) => [v.id, facts.within === 'unit' ? v.unit : v.region]))
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

/** The places that ask no certificate are the experts': direct assignment makes nobody an expert. */
const mayBeSent = (visit: TeamVisit, slot: number, who: TeamCandidate): boolean => {
  const { certified, leader } = visit.slots[slot] ?? {}
  const { certificate } = who
  return (
    visit.recused?.includes(who.id) !== true &&
    visit.slots.every(({ pinned }) => pinned !== who.id) &&
    (leader !== true || who.leader === true) &&
    certified !== undefined &&
    certificate !== undefined &&
    (certificate.from ?? certified.from) <= certified.from &&
    certified.until <= (certificate.until ?? certified.until)
  )
}

/** Has he room for one visit more, beside what he has and where he is appointed? */
const hasRoom = (request: TeamRequest, { id, cap = request.cap, load = 0 }: TeamCandidate): boolean =>
  cap === undefined ||
  load + request.visits.flatMap(({ slots }) => slots).filter(({ pinned }) => pinned === id).length < cap

const withPin = (request: TeamRequest, place: OpenPlace, inspector: string): TeamRequest => ({
  ...request,
  visits: request.visits.map((visit) =>
    visit.id === place.visit
      ? {
          ...visit,
          slots: visit.slots.map((slot, s) => (s === place.slot ? { ...slot, pinned: inspector } : slot)),
        }
      : visit,
  ),
})

/**
 * Fills by direct assignment the places that stay open however the rest is drawn, one after the other, each by
 * the first named inspector who may go there. Stops where nobody named is left.
 */
export const assignDirectly = (hash: Hash, facts: DispatchFacts, request: TeamRequest): TeamRequest => {
  const roster = new Map(request.inspectors.map((who) => [who.id, who]))
  const step = (now: TeamRequest): TeamRequest => {
    const [open] = openPlaces(hash, now)
    if (open === undefined) return now
    const inspector = facts.policy?.directAssignment?.inspectors.find((id) => {
      const who = roster.get(id)
      return (
        who !== undefined &&
        hasRoom(now, who) &&
        now.visits.some((visit) => visit.id === open.visit && mayBeSent(visit, open.slot, who))
      )
    })
    return inspector === undefined ? now : step(withPin(now, open, inspector))
  }
  return step(request)
}
