import { compareBytes } from '../../model/ids.js'
import type { Hash } from '../../model/sha256.js'
import type { MemberReplacement, ReplaceRequest, SeatChange } from '../replace.js'
import type { TeamRequest, TeamVisit } from '../request.js'
import { compileInstance, freeSlots, inspectorId, NOBODY, visitId } from './instance.js'
import { leastLoaded } from './leastLoaded.js'
import { certificateOf } from './run.js'
import { openSearch } from './search.js'
import { give, hasRoom, openState, type State } from './state.js'
import { labelOf, openStream, type Stream } from './stream.js'

type Asked = Omit<ReplaceRequest, 'request' | 'sheet'>

const NONE: ReadonlyArray<string> = []

/** The request with everyone who left a visit recused from it, and an appointed leaver's place open again. */
const without = (
  request: TeamRequest,
  visit: string,
  gone: ReadonlySet<string | undefined>,
  ids: ReadonlyArray<string>,
): TeamRequest => ({
  ...request,
  visits: request.visits.map(
    (v): TeamVisit =>
      v.id === visit
        ? {
            ...v,
            slots: v.slots.map((slot) => {
              const { pinned, ...open } = slot
              return gone.has(pinned) ? open : slot
            }),
            recused: [...(v.recused ?? NONE), ...ids],
          }
        : v,
  ),
})

/** A sheet on the desk: everyone in his place, and where each visit begins. */
interface Laid {
  readonly state: State
  readonly startOf: ReadonlyMap<string, number>
}

const lay = (hash: Hash, request: TeamRequest, { teams }: ReplaceRequest['sheet']): Laid => {
  const instance = compileInstance(hash, request)
  const state = openState(instance)
  const rank = new Map<string | undefined, number>(instance.inspectors.map(({ id }, i) => [id, i]))
  const startOf = new Map<string, number>()
  instance.visits.forEach(({ id }, v) => {
    const start = instance.visitStart[v] ?? 0
    startOf.set(id, start)
    const team = teams[id] ?? NONE
    for (const s of freeSlots(instance, [v])) give(state, s, rank.get(team[s - start]) ?? NOBODY)
  })
  return { state, startOf }
}

/** The place in the team of whoever leaves; he need not be on the roster any more. */
const seatOf = ({ teams }: ReplaceRequest['sheet'], { visit, out }: Asked): number =>
  (teams[visit] ?? NONE).indexOf(out)

/** The stream of one replacement. */
const streamOf = (hash: Hash, request: TeamRequest, { visit, out, sequence }: Asked): Stream => {
  const { seed, attempt = 1 } = request
  return openStream(hash, labelOf(seed, 'replace', attempt), [visit, out, `${sequence}`])
}

/** Replaces one member of one visit on a checked request; see `replaceMember`. */
export const runReplace = (hash: Hash, asked: ReplaceRequest): MemberReplacement => {
  const ids = [asked.out, ...(asked.withdrawn ?? NONE)]
  const request = without(asked.request, asked.visit, new Set(ids), ids)
  const { state, startOf } = lay(hash, request, asked.sheet)
  const { instance } = state
  const before = state.holder.slice()
  const open = (startOf.get(asked.visit) ?? 0) + seatOf(asked.sheet, asked)
  give(state, open, NOBODY)

  const change = (s: number): SeatChange => {
    const v = instance.slotVisit[s] ?? 0
    return {
      visit: visitId(instance, v),
      slot: s - (instance.visitStart[v] ?? 0),
      before: s === open ? asked.out : inspectorId(instance, before[s] ?? NOBODY),
      after: inspectorId(instance, state.holder[s] ?? NOBODY),
    }
  }

  const candidates = leastLoaded(state).candidates(open)
  const drawn = candidates[streamOf(hash, request, asked).int(candidates.length)]
  if (drawn !== undefined) {
    give(state, open, drawn)
    const names = candidates.map((i) => inspectorId(instance, i)).sort(compareBytes)
    return { status: 'replaced', changed: [change(open)], candidates: names }
  }
  const search = openSearch(state)
  const found = search.find([open], (i) => hasRoom(state, i))
  return found.target === NOBODY
    ? { status: 'nobody', certificate: certificateOf(instance, found.reached) }
    : { status: 'proposed', changed: [...search.carryOut(found)].reverse().map(change) }
}

/**
 * A desk that answers one replacement after another on the same checked sheet, compiled once: nobody is moved to
 * find the candidates. A chain moves many: that takes the long way.
 */
export const openDesk = (
  hash: Hash,
  { request, sheet }: Pick<ReplaceRequest, 'request' | 'sheet'>,
): ((asked: Asked) => MemberReplacement) => {
  const { state, startOf } = lay(hash, request, sheet)
  const { instance } = state
  const least = leastLoaded(state)
  const byBytes = instance.inspectors
    .map(({ id }, i) => ({ id, i }))
    .sort((a, b) => compareBytes(a.id, b.id))
    .map(({ i }) => i)
  const place = new Int32Array(byBytes.length)
  byBytes.forEach((i, k) => {
    place[i] = k
  })
  return (asked) => {
    const { visit, out, withdrawn = NONE } = asked
    const slot = seatOf(sheet, asked)
    const gone = new Set([out, ...withdrawn])
    const open = (startOf.get(visit) ?? 0) + slot
    const candidates = least.candidates(open, (i) => gone.has(inspectorId(instance, i)))
    const drawn = candidates[streamOf(hash, request, asked).int(candidates.length)]
    // Stryker disable next-line ConditionalExpression: the long way gives the same answer
    if (drawn === undefined) return runReplace(hash, { ...asked, request, sheet })
    const places = Int32Array.from(candidates, (i) => place[i] ?? 0).sort()
    return {
      status: 'replaced',
      changed: [{ visit, slot, before: out, after: inspectorId(instance, drawn) }],
      candidates: Array.from(places, (k) => inspectorId(instance, byBytes[k] ?? NOBODY)),
    }
  }
}
