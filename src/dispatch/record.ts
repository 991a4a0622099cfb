import { either as E } from 'fp-ts'
import type { BadValue } from '../draw/badValue.js'
import { seedValueProblems } from '../draw/draw.js'
import type { SeedValue } from '../draw/seed.js'
import type { Hash } from '../model/sha256.js'
import { assignTeams } from './assign.js'
import {
  type DispatchCommitment,
  digestOfRequest,
  type UnseededRequest,
  unseededProblems,
} from './commitment.js'
import { isObject, unexpected } from './fields.js'
import type { DispatchProblem } from './problem.js'
import { recordMisfits } from './recordShape.js'
import type { TeamRequest } from './request.js'
import type { Assigned } from './result.js'
import { own } from './sheetShape.js'

/**
 * What is published of a dispatch: commitment, the seed D, and the teams. With the request, a stranger
 * recomputes all of it.
 *
 * @zh 派组记录
 * @law joint/5.trace
 * @law joint/23.team
 * @category dispatch
 * @since 0.1.0
 */
export interface DispatchRecord {
  readonly commitment: DispatchCommitment
  /** The drawId, then `/` and each value of the seed. */
  readonly seed: string
  readonly teams: Assigned['teams']
  readonly leaders: Assigned['leaders']
  readonly forced: Assigned['forced']
}

/** A request that is not the committed one. */
export interface RequestDiffers {
  readonly _tag: 'RequestDiffers'
  readonly path: 'commitment.request' | 'commitment.visits' | 'commitment.inspectors'
  readonly expected: string | number
  readonly found: string | number
}

/**
 * Where a record can't be read, or differs from what its request and seed give, in the order of the record.
 *
 * @zh 派组记录差异
 * @law joint/5.trace
 * @category dispatch
 * @since 0.1.0
 */
export type DispatchDifference =
  | DispatchProblem
  | BadValue
  | RequestDiffers
  | {
      readonly _tag: 'SeedOfAnotherDraw'
      readonly path: 'seed'
      readonly expected: string
      readonly found: string
    }
  | {
      readonly _tag: 'NotReproduced'
      readonly path: 'teams'
      readonly status: 'refused' | 'infeasible' | 'unresolved'
    }
  | {
      readonly _tag: 'TeamDiffers'
      readonly path: string
      readonly expected: ReadonlyArray<string>
      readonly found: ReadonlyArray<string>
    }

const differs = (
  path: RequestDiffers['path'],
  expected: string | number,
  found: string | number,
): ReadonlyArray<RequestDiffers> =>
  expected === found ? [] : [{ _tag: 'RequestDiffers', path, expected, found }]

/** Where a request is not the committed one. */
export const requestDifferences = (
  hash: Hash,
  commitment: DispatchCommitment,
  request: UnseededRequest,
): ReadonlyArray<RequestDiffers> => [
  ...differs('commitment.request', digestOfRequest(hash)(request), commitment.request),
  ...differs('commitment.visits', request.visits.length, commitment.visits),
  ...differs('commitment.inspectors', request.inspectors.length, commitment.inspectors),
]

/** The seed must be made of the committed number, and of values that the committed sources can have given. */
const seedDifferences = ({ commitment, seed }: DispatchRecord): ReadonlyArray<DispatchDifference> => {
  const expected = `${commitment.drawId}/`
  if (!seed.startsWith(expected)) return [{ _tag: 'SeedOfAnotherDraw', path: 'seed', expected, found: seed }]
  const values = seed.slice(expected.length).split('/')
  const told = values.map((value, i): SeedValue => {
    const source = commitment.seed[i]
    return source?._tag === 'beacon'
      ? { _tag: 'beacon', round: source.round, value }
      : { _tag: 'digits', value }
  })
  return seedValueProblems(commitment.seed, told).flatMap((problem) =>
    // Stryker disable next-line ConditionalExpression: a round told above is the committed one, and never differs
    problem._tag === 'BadValue' ? [problem] : [],
  )
}

/**
 * The record to publish, of a commitment, its request (with the seed, now known), and the teams drawn.
 * `holdDispatch` makes it, and looks first whether request and seed are the committed ones.
 *
 * @zh 派组记录
 * @law joint/5.trace
 * @example
 * import { assignTeams, commitDispatch, dispatchRecord, nobleHash, verifyDispatchRecord } from 'double-random'
 *
 * const request = {
 *   seed: 'LX-2026-0008/01234567890123456789',
 *   inspectors: [{ id: '马' }, { id: '王' }, { id: '李' }],
 *   visits: [{ id: 'V1', slots: [{}, {}] }],
 * }
 * const commitment = commitDispatch(nobleHash)({
 *   drawId: 'LX-2026-0008',
 *   seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
 *   request,
 * })
 * const drawn = assignTeams(nobleHash)(request)
 * assert.ok(commitment._tag === 'Right' && drawn._tag === 'Right' && drawn.right.status === 'assigned')
 * const record = dispatchRecord(commitment.right, request, drawn.right)
 * assert.deepStrictEqual(verifyDispatchRecord(nobleHash)({ record, request }), [])
 *
 * @category dispatch
 * @since 0.1.0
 */
export const dispatchRecord = (
  commitment: DispatchCommitment,
  { seed }: TeamRequest,
  { teams, leaders, forced }: Assigned,
): DispatchRecord => ({ commitment, seed, teams, leaders, forced })

const sameList = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): boolean =>
  a.length === b.length && a.every((x, i) => x === b[i])

const teamDifferences = (
  { teams, leaders, forced }: DispatchRecord,
  truth: Assigned,
): ReadonlyArray<DispatchDifference> => {
  const visits = [...new Set([...Object.keys(truth.teams), ...Object.keys(teams)])]
  const differs = (
    path: string,
    expected: ReadonlyArray<string>,
    found: ReadonlyArray<string>,
  ): ReadonlyArray<DispatchDifference> =>
    sameList(expected, found) ? [] : [{ _tag: 'TeamDiffers', path, expected, found }]
  const one = (x: string | undefined): ReadonlyArray<string> => (x === undefined ? [] : [x])
  return [
    ...visits.flatMap((visit) => [
      ...differs(`teams.${visit}`, own(truth.teams, visit) ?? [], own(teams, visit) ?? []),
      ...differs(`leaders.${visit}`, one(own(truth.leaders, visit)), one(own(leaders, visit))),
    ]),
    ...differs('forced', truth.forced, forced),
  ]
}

/**
 * Recomputes a published dispatch from its record and the request, and says where they differ: the request, the
 * seed that the committed sources can't have given, the teams. What is no record or no request is said first.
 *
 * @zh 核验派组记录
 * @law joint/5.trace
 * @law joint/21.match
 * @example
 * import { verifyDispatchRecord, nobleHash } from 'double-random'
 *
 * const request = { seed: '', inspectors: [{ id: '马' }], visits: [{ id: 'V1', slots: [{}] }] }
 * const record = {
 *   commitment: {
 *     algorithm: 'assign/1' as const,
 *     drawId: 'D1',
 *     request: '00',
 *     visits: 1,
 *     inspectors: 1,
 *     seed: [{ _tag: 'digits' as const, from: 'dice', count: 20 }] as const,
 *   },
 *   seed: 'D1/12345678901234567890',
 *   teams: { V1: ['马'] },
 *   leaders: {},
 *   forced: ['V1'],
 * }
 * assert.deepStrictEqual(
 *   verifyDispatchRecord(nobleHash)({ record, request }).map(({ _tag }) => _tag),
 *   ['RequestDiffers'],
 * )
 *
 * @category dispatch
 * @since 0.1.0
 */
export const verifyDispatchRecord =
  (hash: Hash) =>
  (facts: {
    readonly record: DispatchRecord
    readonly request: UnseededRequest
  }): ReadonlyArray<DispatchDifference> => {
    if (!isObject(facts)) return unexpected('', facts, 'an object')
    const { record, request } = facts
    const unreadable = [...recordMisfits(record), ...unseededProblems(request)]
    if (unreadable.length > 0) return unreadable
    const before = [...requestDifferences(hash, record.commitment, request), ...seedDifferences(record)]
    const drawn = assignTeams(hash)({ ...request, seed: record.seed })
    if (E.isLeft(drawn)) return [...before, { _tag: 'NotReproduced', path: 'teams', status: 'refused' }]
    const { right } = drawn
    return right.status === 'assigned'
      ? [...before, ...teamDifferences(record, right)]
      : [...before, { _tag: 'NotReproduced', path: 'teams', status: right.status }]
  }
