import type { NonEmpty } from '../../law/explained.js'
import { compareBytes } from '../../model/ids.js'
import type { Hash } from '../../model/sha256.js'
import type { TeamRequest } from '../request.js'
import type { Assigned, Infeasible, ShortageCertificate } from '../result.js'
import { roomFor } from './certificate.js'
import { construct, type Shortage, type Step } from './construct.js'
import { forcedVisits } from './forced.js'
import { compileInstance, type Instance, inspectorId, NOBODY, visitId } from './instance.js'
import { leaderOf } from './leader.js'
import { level } from './level.js'
import { mix } from './mix.js'
import { openState, type State } from './state.js'
import { labelOf } from './stream.js'

/** The certificate of a shortage, in ids, each list by bytes. */
export const certificateOf = (instance: Instance, slots: ReadonlyArray<number>): ShortageCertificate => {
  const { inspectors, recused, capacity } = roomFor(instance, slots)
  const idOf = (i: number): string => inspectorId(instance, i)
  const places = slots.map((s) => {
    const v = instance.slotVisit[s] ?? 0
    return { visit: visitId(instance, v), slot: s - (instance.visitStart[v] ?? 0) }
  })
  return {
    visits: [...new Set(places.map(({ visit }) => visit))].sort(compareBytes),
    slots: places.sort((a, b) => compareBytes(a.visit, b.visit) || a.slot - b.slot),
    inspectors: inspectors.map(idOf).sort(compareBytes),
    demand: slots.length,
    capacity,
    recused: recused.map(idOf).sort(compareBytes),
  }
}

/** Who leads each visit: the holder of its leader's place, or one drawn among those of the team who may. */
const leadersOf = (
  hash: Hash,
  { seed, attempt = 1 }: TeamRequest,
  { instance, holder }: State,
): ReadonlyArray<readonly [string, string]> => {
  const label = labelOf(seed, 'leader', attempt)
  return instance.visits.flatMap((visit, v): ReadonlyArray<readonly [string, string]> => {
    const start = instance.visitStart[v] ?? 0
    const team = visit.slots.map((_, k) => holder[start + k] ?? NOBODY)
    // Stryker disable next-line ArrayDeclaration: whoever holds a place is on the roster
    const able = [...team].sort((a, b) => a - b).flatMap((i) => instance.inspectors[i] ?? [])
    const id = leaderOf(
      hash,
      label,
      visit,
      team.map((i) => instance.inspectors[i]),
      able.filter(({ leader }) => leader === true),
    )
    return id === undefined ? [] : [[visit.id, id]]
  })
}

const byFirst = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  compareBytes(a[0], b[0])

/** The teams of a state, by visit, in the order of the slots. */
export const teamsOf = ({ instance, holder }: State): Readonly<Record<string, ReadonlyArray<string>>> =>
  Object.fromEntries(
    instance.visits
      .map(({ id, slots }, v): readonly [string, ReadonlyArray<string>] => {
        const start = instance.visitStart[v] ?? 0
        return [id, slots.map((_, k) => inspectorId(instance, holder[start + k] ?? NOBODY))]
      })
      .sort(byFirst),
  )

/** The result of a full state. */
export const assigned = (hash: Hash, request: TeamRequest, state: State): Assigned => ({
  status: 'assigned',
  algorithm: 'assign/1',
  teams: teamsOf(state),
  leaders: Object.fromEntries([...leadersOf(hash, request, state)].sort(byFirst)),
  forced: forcedVisits(state)
    .map((v) => visitId(state.instance, v))
    .sort(compareBytes),
  loads: Object.fromEntries(
    state.instance.inspectors
      .map(({ id }, i): readonly [string, number] => [id, state.load[i] ?? 0])
      .sort(byFirst),
  ),
  balanced: true,
})

/** The certificates of shortages, the first of them in front. */
export const infeasible = (
  instance: Instance,
  [first, ...others]: NonEmpty<Pick<Shortage, 'slots'>>,
  proof: Infeasible['proof'],
): Infeasible => {
  const certificate = certificateOf(instance, first.slots)
  return {
    status: 'infeasible',
    algorithm: 'assign/1',
    certificate,
    certificates: [certificate, ...others.map(({ slots }) => certificateOf(instance, slots))],
    proof,
  }
}

/** The phases of `assign/1` on a checked request whose visits have fixed slots. */
export function* runAssign(hash: Hash, request: TeamRequest): Generator<Step, Assigned | Infeasible> {
  const instance = compileInstance(hash, request)
  const { seed, attempt = 1 } = request
  const state = openState(instance)
  const [short, ...others] = yield* construct(hash, seed, attempt, state, instance.components)
  if (short !== undefined) return infeasible(instance, [short, ...others], 'counted')
  yield* level(state, instance.components)
  yield* mix(hash, seed, attempt, state, instance.components)
  return assigned(hash, request, state)
}
