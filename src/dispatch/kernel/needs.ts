import { maySit } from '../eligible.js'
import type { TeamRequest, TeamSlot } from '../request.js'
import { type Instance, NOBODY } from './instance.js'
import type { State } from './state.js'

const NONE: ReadonlyArray<Uint8Array> = []
const NOBODY_AT_ALL: ReadonlyArray<string> = []

/** What the needs of each visit ask, and who meets them. */
export interface Needs {
  /** For visit v, for each of its needs: does inspector i meet it? */
  readonly meets: ReadonlyArray<ReadonlyArray<Uint8Array>>
}

export const needsOf = ({ visits, inspectors }: Instance): Needs => {
  const known = new Map<string, Uint8Array>()
  const who = (need: TeamSlot): Uint8Array => {
    const key = JSON.stringify(need)
    const row = known.get(key) ?? Uint8Array.from(inspectors, (i) => (maySit(need, i) ? 1 : 0))
    known.set(key, row)
    return row
  }
  return { meets: visits.map(({ needs = [] }) => needs.map(who)) }
}

/** Does visit v have needs? */
export const isAsked = ({ meets }: Needs, v: number): boolean => (meets[v] ?? NONE).length > 0

/** The needs of visit v that nobody of its team meets. */
export const unmetIn = ({ instance, holder }: State, { meets }: Needs, v: number): ReadonlyArray<number> => {
  const start = instance.visitStart[v] ?? 0
  const end = instance.visitStart[v + 1] ?? 0
  const open: number[] = []
  ;(meets[v] ?? NONE).forEach((row, k) => {
    for (let s = start; s < end; s++) if (row[holder[s] ?? NOBODY] === 1) return
    open.push(k)
  })
  return open
}

/** The request without its needs, or with one need of each uniform team bound to its first place. */
export const relaxations = (request: TeamRequest): ReadonlyArray<TeamRequest> => {
  const most = request.visits.reduce((n, { needs }) => Math.max(n, needs?.length ?? 0), 0)
  const bound = (k: number): TeamRequest => ({
    ...request,
    visits: request.visits.map(({ needs, ...visit }) => {
      const need = needs?.[k]
      // Only where all places are alike is it no restriction to say which of them meets the need.
      const kinds = new Set(visit.slots.map((slot) => JSON.stringify(slot)))
      if (need === undefined || kinds.size > 1) return visit
      return { ...visit, slots: visit.slots.map((slot, s) => (s === 0 ? joinSlots(slot, need) : slot)) }
    }),
  })
  return Array.from({ length: most + 1 }, (_, k) => bound(k - 1))
}

/** A slot that asks what both ask, as far as that can be said as one slot. */
const joinSlots = (slot: TeamSlot, { tags = [], department, leader }: TeamSlot): TeamSlot => {
  if (department !== undefined && (slot.department ?? department) !== department)
    return { ...slot, inspectors: NOBODY_AT_ALL }
  return {
    ...slot,
    tags: [...(slot.tags ?? []), ...tags],
    ...(department === undefined ? {} : { department }),
    ...(leader === true ? { leader } : {}),
  }
}
