import { either as E } from 'fp-ts'
import { digestOf } from '../draw/canonical.js'
import type { SeedSource } from '../draw/seed.js'
import type { NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import { assignTeams } from './assign.js'
import type { TeamRequest } from './request.js'
import type { Assigned } from './result.js'

/**
 * Binds a dispatch before its seed exists: the request by its digest, and where chance will come from.
 *
 * @zh 派组承诺
 * @law joint/19.draw
 * @law market/13.announce
 * @category dispatch
 * @since 0.1.0
 */
export interface DispatchCommitment {
  readonly algorithm: 'assign/1'
  readonly drawId: string
  /** SHA-256 of the canonical JSON of the request, everything but the seed. */
  readonly request: string
  readonly visits: number
  readonly inspectors: number
  readonly seed: NonEmpty<SeedSource>
}

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

/** Where a record differs from what its request and seed give; the first difference stands first. */
export type DispatchDifference =
  | {
      readonly _tag: 'RequestDiffers'
      readonly path: 'commitment.request' | 'commitment.visits' | 'commitment.inspectors'
      readonly expected: string | number
      readonly found: string | number
    }
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

const digestOfRequest =
  (hash: Hash) =>
  ({ attempt, cap, inspectors, visits }: TeamRequest): string =>
    digestOf(hash)({ attempt, cap, inspectors, visits })

/**
 * Commits to a dispatch: publish the result before the seed is known.
 *
 * @zh 派组承诺
 * @law joint/19.draw
 * @example
 * import { commitDispatch, nobleHash } from 'double-random'
 *
 * const commitment = commitDispatch(nobleHash)({
 *   drawId: 'LX-2026-0008',
 *   seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
 *   request: { seed: '', inspectors: [{ id: '马' }, { id: '王' }], visits: [{ id: 'V1', slots: [{}, {}] }] },
 * })
 * assert.strictEqual(commitment.request.length, 64)
 *
 * @category dispatch
 * @since 0.1.0
 */
export const commitDispatch =
  (hash: Hash) =>
  (facts: {
    readonly drawId: string
    readonly seed: NonEmpty<SeedSource>
    readonly request: TeamRequest
  }): DispatchCommitment => ({
    algorithm: 'assign/1',
    drawId: facts.drawId,
    request: digestOfRequest(hash)(facts.request),
    visits: facts.request.visits.length,
    inspectors: facts.request.inspectors.length,
    seed: facts.seed,
  })

/**
 * The record to publish, of a commitment, its request (with the seed, now known), and the teams drawn.
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
 * assert.ok(drawn._tag === 'Right' && drawn.right.status === 'assigned')
 * const record = dispatchRecord(commitment, request, drawn.right)
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

const own = <A>(record: Readonly<Record<string, A>>, key: string): A | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

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
 * Recomputes a published dispatch from its record and the request, and says where they differ.
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
  ({
    record,
    request,
  }: {
    readonly record: DispatchRecord
    readonly request: TeamRequest
  }): ReadonlyArray<DispatchDifference> => {
    const { commitment, seed } = record
    const differs = (
      path: 'commitment.request' | 'commitment.visits' | 'commitment.inspectors',
      expected: string | number,
      found: string | number,
    ): ReadonlyArray<DispatchDifference> =>
      expected === found ? [] : [{ _tag: 'RequestDiffers', path, expected, found }]
    const drawn = assignTeams(hash)({ ...request, seed })
    const before: ReadonlyArray<DispatchDifference> = [
      ...differs('commitment.request', digestOfRequest(hash)(request), commitment.request),
      ...differs('commitment.visits', request.visits.length, commitment.visits),
      ...differs('commitment.inspectors', request.inspectors.length, commitment.inspectors),
      ...(seed.startsWith(`${commitment.drawId}/`)
        ? []
        : [
            {
              _tag: 'SeedOfAnotherDraw' as const,
              path: 'seed' as const,
              expected: `${commitment.drawId}/`,
              found: seed,
            },
          ]),
    ]
    if (E.isLeft(drawn)) return [...before, { _tag: 'NotReproduced', path: 'teams', status: 'refused' }]
    const { right } = drawn
    return right.status === 'assigned'
      ? [...before, ...teamDifferences(record, right)]
      : [...before, { _tag: 'NotReproduced', path: 'teams', status: right.status }]
  }
