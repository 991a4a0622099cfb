import type { Hash } from '../model/sha256.js'
import { type DispatchFacts, ownOf } from './facts.js'
import { openPlaces } from './kernel/count.js'
import type { TeamRequest } from './request.js'

/** For an area or unit: the neighbours joined to it. */
export type Joined = Readonly<Record<string, ReadonlyArray<string>>>

/** The areas (or units) whose visits take part in a shortage. */
const shortOwns = (hash: Hash, facts: DispatchFacts, request: TeamRequest): ReadonlySet<string> => {
  const own = new Map(facts.visits.map((v) => [v.id, ownOf(facts)(v)]))
  return new Set(
    openPlaces(hash, request)
      .short()
      .map(({ visit }) => own.get(visit) ?? ''),
  )
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
