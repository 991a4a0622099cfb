import type { Hash } from '../../model/sha256.js'
import type { TeamRequest } from '../request.js'
import { construct } from './construct.js'
import { compileInstance, visitId } from './instance.js'
import { openState } from './state.js'
import { finish } from './steps.js'

/** A place of a visit, by its number. */
export interface PlaceOfVisit {
  readonly visit: string
  readonly slot: number
}

/** What stays open when as many places as possible are filled; nothing exactly where a full dispatch exists. */
export interface OpenPlaces {
  readonly open: ReadonlyArray<PlaceOfVisit>
  /** All places that compete for the people who are short: any of them could be an open one instead. */
  readonly short: () => ReadonlyArray<PlaceOfVisit>
}

/** The places that stay open however the rest is filled. */
export const openPlaces = (hash: Hash, request: TeamRequest): OpenPlaces => {
  const instance = compileInstance(hash, request)
  const { seed, attempt = 1 } = request
  const run = construct(hash, seed, attempt, openState(instance), instance.components, false)
  const shortages = finish(run)
  const placeOf = (s: number): PlaceOfVisit => {
    const visit = instance.slotVisit[s] ?? 0
    return { visit: visitId(instance, visit), slot: s - (instance.visitStart[visit] ?? 0) }
  }
  return {
    open: shortages.map(({ open }) => placeOf(open)),
    short: () => [...new Set(shortages.flatMap(({ slots }) => slots))].map(placeOf),
  }
}
