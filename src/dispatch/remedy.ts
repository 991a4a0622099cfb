import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import { requestProblems } from './check.js'
import { openPlaces } from './kernel/count.js'
import type { DispatchProblem } from './problem.js'
import type { TeamRequest } from './request.js'

/**
 * What would help where inspectors run short, each computed. Recusals and qualifications are information on what
 * they cost, never a remedy.
 *
 * @zh 人员不足的补救
 * @law joint/23.shortage
 * @category dispatch
 * @since 0.1.0
 */
export interface Remedies {
  /** Places that stay open however the rest is filled: as many direct assignments are needed. */
  readonly directAssignments: number
  /** The smallest cap for everyone whose cap is lower that suffices; absent where none does. */
  readonly cap?: number
  /** Places that recusals alone keep open. */
  readonly costOfRecusals: number
  /** Places that qualifications alone keep open. */
  readonly costOfQualifications: number
}

const withCap = (request: TeamRequest, cap: number): TeamRequest => ({
  ...request,
  ...(request.cap === undefined ? {} : { cap: Math.max(cap, request.cap) }),
  inspectors: request.inspectors.map((who) =>
    who.cap === undefined ? who : { ...who, cap: Math.max(cap, who.cap) },
  ),
})

const withoutRecusals = (request: TeamRequest): TeamRequest => ({
  ...request,
  visits: request.visits.map(({ id, slots }) => ({ id, slots })),
})

const withoutTags = (request: TeamRequest): TeamRequest => ({
  ...request,
  visits: request.visits.map((visit) => ({
    ...visit,
    slots: visit.slots.map((slot) => ({ ...slot, tags: [] })),
  })),
})

/** The least whole number from `low` to `high` that passes, where passing at one means passing above it. */
const least = (low: number, high: number, passes: (n: number) => boolean): number => {
  if (low >= high) return high
  const middle = Math.floor((low + high) / 2)
  return passes(middle) ? least(low, middle, passes) : least(middle + 1, high, passes)
}

/**
 * Computes what would help a request for which no full dispatch exists: the smallest sufficient cap, how many
 * direct assignments, and what recusals and qualifications cost. A Left says what `assignTeams` would not take.
 *
 * @zh 计算补救办法
 * @law joint/23.shortage
 * @example
 * import { nobleHash, shortageRemedies } from 'double-random'
 *
 * const remedies = shortageRemedies(nobleHash)({
 *   seed: 'public',
 *   cap: 1,
 *   inspectors: [{ id: '马' }, { id: '王' }],
 *   visits: [{ id: 'V1', slots: [{}, {}] }, { id: 'V2', slots: [{}, {}] }],
 * })
 * assert.deepStrictEqual(remedies, {
 *   _tag: 'Right',
 *   right: { directAssignments: 2, cap: 2, costOfRecusals: 0, costOfQualifications: 0 },
 * })
 *
 * @category dispatch
 * @since 0.1.0
 */
export const shortageRemedies =
  (hash: Hash) =>
  (request: TeamRequest): E.Either<NonEmpty<DispatchProblem>, Remedies> => {
    const [first, ...rest] = requestProblems(request)
    return first === undefined ? E.right(remediesFor(hash, request)) : E.left([first, ...rest])
  }

/** The same for a request that was looked at. */
export const remediesFor = (hash: Hash, request: TeamRequest): Remedies => {
  const open = (r: TeamRequest): number => openPlaces(hash, r).open.length
  const now = open(request)
  const loads = request.inspectors.map(({ load = 0 }) => load)
  const most = request.visits.length + loads.reduce((a, b) => Math.max(a, b), 0)
  const suffices = (cap: number): boolean => open(withCap(request, cap)) === 0
  return {
    directAssignments: now,
    ...(now > 0 && suffices(most) ? { cap: least(1, most, suffices) } : {}),
    costOfRecusals: now - open(withoutRecusals(request)),
    costOfQualifications: now - open(withoutTags(request)),
  }
}
