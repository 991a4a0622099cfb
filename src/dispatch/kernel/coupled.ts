import type { Hash } from '../../model/sha256.js'
import { maySit } from '../eligible.js'
import type { TeamRequest, TeamSlot } from '../request.js'
import type { Assigned, Infeasible, Unresolved } from '../result.js'
import { construct, type Step } from './construct.js'
import {
  type Component,
  compileInstance,
  freeSlots,
  type Instance,
  isRecused,
  NOBODY,
  positionIn,
  visitId,
} from './instance.js'
import { level } from './level.js'
import { mix } from './mix.js'
import { assigned, infeasible, teamsOf } from './run.js'
import { allDiffer, give, hasRoom, openState, placeIn, type State } from './state.js'
import { labelOf, openStream, type Stream } from './stream.js'

/** Budgets count steps, never time, so that every machine gives up at the same point. */
const EXCHANGES_PER_SLOT = 400
const LEAST_EXCHANGES = 20_000
const NODES = 200_000
const STEP = 1_024
/** Larger parts are not tried one by one: no budget would reach the end, and recursion is as deep as slots. */
const SMALL = 200
/** After so many fruitless exchanges in a row, one visit is torn open and filled anew. */
const PATIENCE = 200

const NONE: ReadonlyArray<Uint8Array> = []
const NO_SLOTS: ReadonlyArray<number> = []

/** What the needs of each visit ask, and who meets them. */
interface Needs {
  /** For visit v, for each of its needs: does inspector i meet it? */
  readonly meets: ReadonlyArray<ReadonlyArray<Uint8Array>>
}

const needsOf = ({ visits, inspectors }: Instance): Needs => {
  const known = new Map<string, Uint8Array>()
  const who = (need: TeamSlot): Uint8Array => {
    const key = JSON.stringify(need)
    const row = known.get(key) ?? Uint8Array.from(inspectors, (i) => (maySit(need, i) ? 1 : 0))
    known.set(key, row)
    return row
  }
  return { meets: visits.map(({ needs = [] }) => needs.map(who)) }
}

/** The needs of visit v that nobody of its team meets. */
const unmetIn = ({ instance, holder }: State, { meets }: Needs, v: number): ReadonlyArray<number> => {
  const start = instance.visitStart[v] ?? 0
  const end = instance.visitStart[v + 1] ?? 0
  const open: number[] = []
  ;(meets[v] ?? NONE).forEach((row, k) => {
    for (let s = start; s < end; s++) if (row[holder[s] ?? -1] === 1) return
    open.push(k)
  })
  return open
}

/** The request without its needs, or with one need of each uniform team bound to its first place. */
const relaxations = (request: TeamRequest): ReadonlyArray<TeamRequest> => {
  const most = Math.max(...request.visits.map(({ needs }) => needs?.length ?? 0))
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
    return { ...slot, inspectors: [] }
  return {
    ...slot,
    tags: [...(slot.tags ?? []), ...tags],
    ...(department === undefined ? {} : { department }),
    ...(leader === true ? { leader } : {}),
  }
}

/** Exchanges of two holders, or of a holder for someone with room, that leave no more needs unmet than before. */
const exchange = (
  state: State,
  needs: Needs,
  slots: ReadonlyArray<number>,
  visits: ReadonlyArray<number>,
  chance: Stream,
): ((torn: boolean) => boolean) => {
  const { instance, holder } = state
  const { slotVisit, slotClass, classes } = instance
  const membersOf = (s: number): Int32Array => classes[slotClass[s] ?? 0] ?? new Int32Array(0)
  const cost = (vs: ReadonlySet<number>): number => {
    let sum = 0
    for (const v of vs) sum += unmetIn(state, needs, v).length
    return sum
  }
  return (torn) => {
    // Half of the exchanges begin in a visit whose needs are unmet; the others anywhere.
    const wanting = visits.filter((v) => unmetIn(state, needs, v).length > 0)
    const v = wanting[chance.int(wanting.length)] ?? 0
    const own = freeSlots(instance, [v])
    const from = chance.int(2) === 0 ? own : slots
    const s = from[chance.int(from.length)] ?? -1
    if (s < 0) return false
    const members = membersOf(s)
    const j = members[chance.int(members.length)] ?? -1
    const a = holder[s] ?? NOBODY
    if (j < 0 || j === a || isRecused(instance, slotVisit[s] ?? 0, j)) return false
    const held = state.held[j] ?? NO_SLOTS
    const t = hasRoom(state, j) && chance.int(2) === 0 ? -1 : (held[chance.int(held.length)] ?? -1)
    if (t < 0 && !hasRoom(state, j)) return false
    if (t >= 0 && (positionIn(membersOf(t), a) < 0 || isRecused(instance, slotVisit[t] ?? 0, a))) return false
    const here = slotVisit[s] ?? 0
    const touched = new Set([here, slotVisit[t] ?? here])
    const before = cost(touched)
    const put = (x: number, y: number): void => {
      give(state, s, x)
      if (t >= 0) give(state, t, y)
    }
    put(j, a)
    const stands = [...touched].every((x) => allDiffer(state, x))
    const after = stands ? cost(touched) : Number.POSITIVE_INFINITY
    if (stands && (torn || after <= before)) return after < before
    put(a, j)
    return false
  }
}

/** Tries every team sheet of a component, visit after visit; gives up after a number of nodes. */
const exhaust = (
  state: State,
  needs: Needs,
  { visits }: Component,
): { readonly found: boolean; readonly nodes: number; readonly complete: boolean } => {
  const { instance } = state
  const { visitStart, slotClass, classes, pinned } = instance
  let nodes = 0
  const fill = (k: number, s: number): boolean | undefined => {
    const v = visits[k]
    if (v === undefined) return true
    if (s === (visitStart[v + 1] ?? 0))
      return unmetIn(state, needs, v).length > 0 ? false : fill(k + 1, visitStart[visits[k + 1] ?? 0] ?? 0)
    if (pinned[s] !== -1) return fill(k, s + 1)
    for (const i of classes[slotClass[s] ?? 0] ?? []) {
      if (!hasRoom(state, i) || isRecused(instance, v, i) || placeIn(state, v, i) !== -1) continue
      if (++nodes > NODES) return undefined
      give(state, s, i)
      const below = fill(k, s + 1)
      if (below !== false) return below
      give(state, s, NOBODY)
    }
    return false
  }
  for (const s of freeSlots(instance, visits)) give(state, s, NOBODY)
  const answer = fill(0, visitStart[visits[0] ?? 0] ?? 0)
  return { found: answer === true, nodes, complete: answer !== undefined }
}

/**
 * Visits whose requirements one person may meet together. First the relaxations, which are exact: where one is
 * short, so is the request. Then exchanges that never leave more needs unmet, torn open when they stall; last,
 * every possibility, as far as the budget reaches.
 */
export function* runCoupled(
  hash: Hash,
  request: TeamRequest,
): Generator<Step, Assigned | Infeasible | Unresolved> {
  const attempt = request.attempt ?? 1
  for (const relaxed of relaxations(request)) {
    const instance = compileInstance(hash, relaxed)
    const [short, ...others] = yield* construct(
      hash,
      request.seed,
      attempt,
      openState(instance),
      instance.components,
    )
    if (short !== undefined) return infeasible(instance, [short, ...others], 'relaxed')
  }
  const instance = compileInstance(hash, request)
  const state = openState(instance)
  const needs = needsOf(instance)
  yield* construct(hash, request.seed, attempt, state, instance.components)
  yield* level(state, instance.components)
  const isCoupled = ({ visits }: Component): boolean => visits.some((v) => (needs.meets[v]?.length ?? 0) > 0)
  yield* mix(
    hash,
    request.seed,
    attempt,
    state,
    instance.components.filter((part) => !isCoupled(part)),
  )
  const label = labelOf(request.seed, 'mix', attempt)
  let exchanges = 0
  let nodes = 0
  const wanting: number[] = []
  for (const part of instance.components) {
    const slots = freeSlots(instance, part.visits)
    const isMet = (): boolean => part.visits.every((v) => unmetIn(state, needs, v).length === 0)
    const move = exchange(state, needs, slots, part.visits, openStream(hash, label, [part.id]))
    const budget = Math.max(LEAST_EXCHANGES, slots.length * EXCHANGES_PER_SLOT)
    let stalled = 0
    let done = 0
    for (; done < budget && !isMet(); done++) {
      if (done % STEP === 0) yield { phase: 'search', done, total: budget }
      const better = move(stalled >= PATIENCE)
      stalled = better || stalled >= PATIENCE ? 0 : stalled + 1
    }
    exchanges += done
    if (isMet()) continue
    const kept = state.holder.slice()
    const tried =
      slots.length > SMALL ? { found: false, nodes: 0, complete: false } : exhaust(state, needs, part)
    nodes += tried.nodes
    if (tried.found) continue
    if (tried.complete) return infeasible(instance, [{ slots }], 'exhausted')
    for (const s of slots) give(state, s, kept[s] ?? NOBODY)
    wanting.push(...part.visits)
  }
  if (wanting.length === 0) return { ...assigned(hash, request, state), forced: [], balanced: false }
  return {
    status: 'unresolved',
    algorithm: 'assign/1',
    teams: teamsOf(state),
    unmet: wanting.flatMap((v) =>
      unmetIn(state, needs, v).map((need) => ({ visit: visitId(instance, v), need })),
    ),
    tried: { exchanges, nodes },
  }
}
