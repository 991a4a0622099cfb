import { compareBytes } from '../../model/ids.js'
import type { Hash } from '../../model/sha256.js'
import type { MemberReplacement, ReplaceRequest, SeatChange } from '../replace.js'
import type { TeamRequest, TeamVisit } from '../request.js'
import { compileInstance, inspectorId, NOBODY, visitId } from './instance.js'
import { leastLoaded } from './leastLoaded.js'
import { certificateOf } from './run.js'
import { openSearch } from './search.js'
import { give, hasRoom, openState } from './state.js'
import { labelOf, openStream, type Stream } from './stream.js'

type Asked = Omit<ReplaceRequest, 'request' | 'sheet'>

/** The request with everyone who left a visit recused from it, and an appointed leaver's place open again. */
const without = (request: TeamRequest, visit: string, gone: ReadonlySet<string>): TeamRequest => ({
  ...request,
  visits: request.visits.map(
    (v): TeamVisit =>
      v.id === visit
        ? {
            ...v,
            slots: v.slots.map((slot) => {
              const { pinned, ...open } = slot
              return pinned !== undefined && gone.has(pinned) ? open : slot
            }),
            recused: [...new Set([...(v.recused ?? []), ...gone])],
          }
        : v,
  ),
})

/** The stream of one replacement. */
const streamOf = (hash: Hash, request: TeamRequest, { visit, out, sequence }: Asked): Stream =>
  openStream(hash, labelOf(request.seed, 'replace', request.attempt ?? 1), [visit, out, `${sequence}`])

const drawnOf = (change: SeatChange, candidates: ReadonlyArray<string>): MemberReplacement => ({
  status: 'replaced',
  changed: [change],
  candidates,
})

/** Replaces one member of one visit on a checked request; see `replaceMember`. */
export const runReplace = (hash: Hash, asked: ReplaceRequest): MemberReplacement => {
  const { sheet, visit, out } = asked
  const gone = new Set([out, ...(asked.withdrawn ?? [])])
  const request = without(asked.request, visit, gone)
  const instance = compileInstance(hash, request)
  const state = openState(instance)
  const rank = new Map(instance.inspectors.map(({ id }, i) => [id, i]))
  const before = new Map<number, string>()
  let open = -1
  instance.visits.forEach((v, k) => {
    const start = instance.visitStart[k] ?? 0
    ;(sheet.teams[v.id] ?? []).forEach((id, slot) => {
      const s = start + slot
      before.set(s, id)
      if (v.id === visit && id === out) open = s
      else if (instance.pinned[s] === -1) give(state, s, rank.get(id) ?? -1)
    })
  })

  const change = (s: number): SeatChange => {
    const v = instance.slotVisit[s] ?? 0
    return {
      visit: visitId(instance, v),
      slot: s - (instance.visitStart[v] ?? 0),
      before: before.get(s) ?? '',
      after: inspectorId(instance, state.holder[s] ?? -1),
    }
  }

  const chance = streamOf(hash, request, asked)
  const candidates = leastLoaded(state).candidates(open)
  const drawn = candidates[chance.int(candidates.length)]
  if (drawn !== undefined) {
    give(state, open, drawn)
    const ids = candidates.map((i) => inspectorId(instance, i)).sort(compareBytes)
    return drawnOf(change(open), ids)
  }
  const search = openSearch(state)
  const found = search.find([open], (i) => hasRoom(state, i))
  return found.target === NOBODY
    ? { status: 'nobody', certificate: certificateOf(instance, found.reached) }
    : { status: 'proposed', changed: [...search.carryOut(found)].reverse().map(change) }
}

/**
 * A desk that answers one replacement after another on the same checked sheet: compiled once, and each answer
 * leaves it as it was. An appointed leaver changes the request itself, and a chain moves many: those two take the
 * long way.
 */
export const openDesk = (
  hash: Hash,
  { request, sheet }: Pick<ReplaceRequest, 'request' | 'sheet'>,
): ((asked: Asked) => MemberReplacement) => {
  const instance = compileInstance(hash, request)
  const state = openState(instance)
  const rank = new Map(instance.inspectors.map(({ id }, i) => [id, i]))
  const startOf = new Map<string, number>()
  instance.visits.forEach(({ id }, v) => {
    const start = instance.visitStart[v] ?? 0
    startOf.set(id, start)
    ;(sheet.teams[id] ?? []).forEach((who, slot) => {
      if (instance.pinned[start + slot] === -1) give(state, start + slot, rank.get(who) ?? -1)
    })
  })
  const least = leastLoaded(state)
  const sorted = [...rank.keys()].sort(compareBytes)
  const place = new Int32Array(sorted.length)
  sorted.forEach((id, k) => {
    place[rank.get(id) ?? 0] = k
  })
  return (asked) => {
    const { visit, out, withdrawn = [] } = asked
    const slot = (sheet.teams[visit] ?? []).indexOf(out)
    const open = (startOf.get(visit) ?? 0) + slot
    const gone = new Set([out, ...withdrawn].map((id) => rank.get(id) ?? -1))
    const pinned = instance.pinned.subarray(open - slot, open - slot + (sheet.teams[visit]?.length ?? 0))
    if (pinned.some((i) => i !== -1 && gone.has(i))) return runReplace(hash, { ...asked, request, sheet })
    const leaver = state.holder[open] ?? -1
    give(state, open, -1)
    const candidates = least.candidates(open, (i) => gone.has(i))
    give(state, open, leaver)
    const drawn = candidates[streamOf(hash, request, asked).int(candidates.length)]
    if (drawn === undefined) return runReplace(hash, { ...asked, request, sheet })
    const places = Int32Array.from(candidates, (i) => place[i] ?? 0).sort()
    const change = { visit, slot, before: out, after: inspectorId(instance, drawn) }
    return drawnOf(
      change,
      Array.from(places, (k) => sorted[k] ?? ''),
    )
  }
}
