import type { Hash } from '../../model/sha256.js'
import type { TeamRequest } from '../request.js'
import type { Assigned, Infeasible, Unresolved } from '../result.js'
import type { Component } from './components.js'
import { construct, type Step } from './construct.js'
import { exchange } from './exchange.js'
import { exhaust } from './exhaust.js'
import { compileInstance, freeSlots, NOBODY, visitId } from './instance.js'
import { level } from './level.js'
import { mix } from './mix.js'
import { isAsked, needsOf, relaxations, unmetIn } from './needs.js'
import { assigned, infeasible, teamsOf } from './run.js'
import { give, openState } from './state.js'
import { labelOf, openStream } from './stream.js'

/** Budgets count steps, never time, so that every machine gives up at the same point. */
const EXCHANGES_PER_SLOT = 400
const LEAST_EXCHANGES = 20_000
const STEP = 1_024
/** Larger parts are not tried one by one: no budget would reach the end, and recursion is as deep as slots. */
const SMALL = 200
/** After so many fruitless exchanges in a row, one visit is torn open and filled anew. */
const PATIENCE = 200

/**
 * Visits whose requirements one person may meet together. First the relaxations, which are exact: where one is
 * short, so is the request. Then exchanges that never leave more needs unmet, torn open when they stall; last,
 * every possibility, as far as the budget reaches.
 */
export function* runCoupled(
  hash: Hash,
  request: TeamRequest,
  small = SMALL,
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
  const isCoupled = ({ visits }: Component): boolean => visits.some((v) => isAsked(needs, v))
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
  const unmet: { readonly visit: string; readonly need: number }[] = []
  const tellUnmet = (visits: ReadonlyArray<number>): void => {
    for (const v of visits)
      for (const need of unmetIn(state, needs, v)) unmet.push({ visit: visitId(instance, v), need })
  }
  for (const part of instance.components) {
    const slots = freeSlots(instance, part.visits)
    const isMet = (): boolean => part.visits.every((v) => unmetIn(state, needs, v).length === 0)
    const move = exchange(state, needs, slots, part.visits, openStream(hash, label, [part.id]))
    const budget = Math.max(LEAST_EXCHANGES, slots.length * EXCHANGES_PER_SLOT)
    let stalled = 0
    let done = 0
    for (; done < budget && !isMet(); done++) {
      if (done % STEP === 0) yield { phase: 'search', done, total: budget }
      const better = move(stalled >= PATIENCE) > 0
      stalled = better || stalled >= PATIENCE ? 0 : stalled + 1
    }
    exchanges += done
    if (isMet()) continue
    const kept = state.holder.slice()
    const tried = slots.length > small ? { answer: undefined, nodes: 0 } : exhaust(state, needs, part)
    nodes += tried.nodes
    if (tried.answer === true) continue
    if (tried.answer === false) return infeasible(instance, [{ slots }], 'exhausted')
    for (const s of slots) give(state, s, kept[s] ?? NOBODY)
    tellUnmet(part.visits)
  }
  // Where all places are appointed, the visit is in no part, and nothing can be tried.
  tellUnmet([...instance.visits.keys()].filter((v) => freeSlots(instance, [v]).length === 0))
  if (unmet.length === 0) return { ...assigned(hash, request, state), forced: [], balanced: false }
  return {
    status: 'unresolved',
    algorithm: 'assign/1',
    teams: teamsOf(state),
    unmet,
    tried: { exchanges, nodes },
  }
}
