import type { Hash } from '../../model/sha256.js'
import type { TeamRequest } from '../request.js'
import { construct } from './construct.js'
import { compileInstance, visitId } from './instance.js'
import { openState } from './state.js'
import { finish } from './steps.js'

/** A place that stays open although everything else is filled, and the visits whose people it competed for. */
export interface OpenPlace {
  readonly visit: string
  readonly slot: number
  readonly among: ReadonlyArray<string>
}

/** The places that stay open when as many as possible are filled: none exactly where a full dispatch exists. */
export const openPlaces = (hash: Hash, request: TeamRequest): ReadonlyArray<OpenPlace> => {
  const instance = compileInstance(hash, request)
  const { seed, attempt = 1 } = request
  const run = construct(hash, seed, attempt, openState(instance), instance.components, false)
  const visitOf = (s: number): number => instance.slotVisit[s] ?? 0
  const idOf = (s: number): string => visitId(instance, visitOf(s))
  return finish(run).map(({ open, slots }) => ({
    visit: idOf(open),
    slot: open - (instance.visitStart[visitOf(open)] ?? 0),
    among: [...new Set(slots.map(idOf))],
  }))
}
