import { compareBytes } from '../../model/ids.js'
import type { Hash } from '../../model/sha256.js'
import type { MemberReplacement, ReplaceRequest, SeatChange } from '../replace.js'
import type { TeamRequest, TeamVisit } from '../request.js'
import { compileInstance } from './instance.js'
import { leastLoaded } from './leastLoaded.js'
import { certificateOf } from './run.js'
import { openSearch } from './search.js'
import { give, hasRoom, openState } from './state.js'
import { labelOf, openStream } from './stream.js'

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

/** Replaces one member of one visit on a checked request; see `replaceMember`. */
export const runReplace = (hash: Hash, asked: ReplaceRequest): MemberReplacement => {
  const { sheet, visit, out, sequence } = asked
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
      else if ((instance.pinned[s] ?? -1) < 0) give(state, s, rank.get(id) ?? -1)
    })
  })

  const change = (s: number): SeatChange => {
    const v = instance.slotVisit[s] ?? 0
    return {
      visit: instance.visits[v]?.id ?? '',
      slot: s - (instance.visitStart[v] ?? 0),
      before: before.get(s) ?? '',
      after: instance.inspectors[state.holder[s] ?? -1]?.id ?? '',
    }
  }

  const chance = openStream(hash, labelOf(request.seed, 'replace', request.attempt ?? 1), [
    visit,
    out,
    `${sequence}`,
  ])
  const least = leastLoaded(state)
  const candidates = least.candidates(open)
  const drawn = candidates[chance.int(candidates.length)]
  if (drawn !== undefined) {
    give(state, open, drawn)
    return {
      status: 'replaced',
      changed: [change(open)],
      candidates: candidates.map((i) => instance.inspectors[i]?.id ?? '').sort(compareBytes),
    }
  }
  const search = openSearch(state)
  if (search.run([open], (i) => hasRoom(state, i)) >= 0)
    return { status: 'proposed', changed: [...search.chain()].reverse().map(change) }
  return {
    status: 'nobody',
    certificate: certificateOf(instance, { component: '', open, slots: [...search.reached()] }),
  }
}
