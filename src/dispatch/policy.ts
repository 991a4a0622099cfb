import type { Hash } from '../model/sha256.js'
import { type DispatchFacts, ownOf } from './facts.js'
import type { DispatchFinding } from './finding.js'
import { type OpenPlace, openPlaces } from './kernel/count.js'
import type { TeamCandidate, TeamRequest, TeamVisit } from './request.js'

/** For an area or unit: the neighbours joined to it. */
export type Joined = Readonly<Record<string, ReadonlyArray<string>>>

/** The areas (or units) whose visits take part in a shortage. */
const shortOwns = (hash: Hash, facts: DispatchFacts, request: TeamRequest): ReadonlySet<string> => {
  const own = new Map(facts.visits.map((v) => [v.id, ownOf(facts)(v)]))
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

/** A request with its direct assignments, and what is to be said of each, by the key of its place. */
export interface Sent {
  readonly request: TeamRequest
  readonly direct: ReadonlyMap<string, Extract<DispatchFinding, { readonly _tag: 'DirectlyAssigned' }>>
}

export const placeKey = ({ visit, slot }: { readonly visit: string; readonly slot: number }): string =>
  `${slot} ${visit}`

/**
 * Fills by direct assignment the places that stay open however the rest is drawn, one after the other, each by
 * the first named inspector who may go there. Stops where nobody named is left.
 */
export const assignDirectly = (hash: Hash, facts: DispatchFacts, start: Sent): Sent => {
  const policy = facts.policy?.directAssignment
  if (policy === undefined) return start
  const { inspectors, reason, approvedBy } = policy
  const roster = new Map(start.request.inspectors.map((who) => [who.id, who]))
  const step = (sent: Sent): Sent => {
    const { request, direct } = sent
    const [open] = openPlaces(hash, request)
    if (open === undefined) return sent
    const inspector = inspectors.find((id) => {
      const who = roster.get(id)
      return (
        who !== undefined &&
        hasRoom(request, who) &&
        request.visits.some((visit) => visit.id === open.visit && mayBeSent(visit, open.slot, who))
      )
    })
    if (inspector === undefined) return sent
    const { visit, slot } = open
    const finding = {
      _tag: 'DirectlyAssigned',
      basis: 'joint/23.shortage',
      reading: 'I-10',
      ...{ visit, slot, inspector, reason, approvedBy },
    } as const
    return step({
      request: withPin(request, open, inspector),
      direct: new Map([...direct, [placeKey(open), finding]]),
    })
  }
  return step(start)
}
