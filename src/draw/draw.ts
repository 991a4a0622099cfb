import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import { type BadValue, badValue } from './badValue.js'
import { digestOf } from './canonical.js'
import type { Ticketed } from './kernel/best.js'
import { countSelected } from './kernel/select.js'
import { type Commitment, type DrawnStratum, type DrawRecord, SCHEME } from './record.js'
import type { FrozenRoster, StratumBase } from './roster.js'
import type { RosterRow } from './rosterCheck.js'
import { areDigits, isHex64, type SeedSource, type SeedValue } from './seed.js'
import { badParts, commitment, facts, frozen, seedValues } from './shape.js'
import { seedString } from './ticket.js'

/** The roster is not the one that was committed: another digest, or another list of those left out. */
export interface RosterDiffers {
  readonly _tag: 'RosterDiffers'
  readonly path: 'roster.digest' | 'leftOut.digest'
  readonly committed: string
  readonly given: string
}

/** The beacon's round is not the one that was committed. One commitment, one round. */
export interface RoundDiffers {
  readonly _tag: 'RoundDiffers'
  readonly path: string
  readonly committed: number
  readonly given: number
}

/**
 * Why a draw can't be held: the roster or the seed is not what was committed.
 *
 * @zh 抽取问题
 * @law none: bad input
 * @category draw
 * @since 0.1.0
 */
export type DrawProblem = RosterDiffers | RoundDiffers | BadValue

/**
 * A committed draw, its roster, and the values that came out.
 *
 * @zh 抽取要素
 * @law joint/19.draw
 * @category draw
 * @since 0.1.0
 */
export interface DrawFacts {
  readonly commitment: Commitment
  readonly roster: FrozenRoster
  /** One value for each committed source, in the same order. */
  readonly seed: ReadonlyArray<SeedValue>
}

const roundDiffers = (committed: number, given: number, path: string): ReadonlyArray<RoundDiffers> =>
  committed === given ? [] : [{ _tag: 'RoundDiffers', path, committed, given }]

const badRandomness = ({ value }: SeedValue, path: string): ReadonlyArray<BadValue> =>
  isHex64(value) ? [] : [badValue(`${path}.value`, value, '64 lower-case hex digits')]

const badDigits = (
  { count, faces = 10 }: Extract<SeedSource, { _tag: 'digits' }>,
  value: unknown,
  path: string,
): BadValue => ({
  ...badValue(path, value, 'decimal digits, as many as were committed'),
  digits: { count, faces },
})

const valueProblems = (
  source: SeedSource,
  given: SeedValue | undefined,
  path: string,
): ReadonlyArray<RoundDiffers | BadValue> => {
  if (source._tag === 'digits' && given?._tag === 'digits')
    return areDigits(source, given.value) ? [] : [badDigits(source, given.value, `${path}.value`)]
  if (source._tag === 'beacon' && given?._tag === 'beacon')
    return [...roundDiffers(source.round, given.round, `${path}.round`), ...badRandomness(given, path)]
  return [badValue(path, given, 'one value for each committed source')]
}

/** Where the values of a seed are not what the plan of the seed said. */
export const seedValueProblems = (
  sources: ReadonlyArray<SeedSource>,
  seed: ReadonlyArray<SeedValue>,
): ReadonlyArray<RoundDiffers | BadValue> => [
  ...sources.flatMap((source, i) => valueProblems(source, seed[i], `seed[${i}]`)),
  ...(seed.length > sources.length ? [badValue('seed', seed, 'one value for each committed source')] : []),
]

const differs = (
  path: RosterDiffers['path'],
  committed: string,
  given: string,
): ReadonlyArray<RosterDiffers> =>
  committed === given ? [] : [{ _tag: 'RosterDiffers', path, committed, given }]

/** Where a roster is not the committed one. */
export const rosterDifferences = (
  commitment: Commitment,
  roster: FrozenRoster,
): ReadonlyArray<RosterDiffers> => [
  ...differs('roster.digest', commitment.roster.digest, roster.digest),
  ...differs('leftOut.digest', commitment.leftOut.digest, roster.leftOut.digest),
]

const FACTS = facts({ commitment, roster: frozen, seed: seedValues })

const drawProblems = (given: DrawFacts): ReadonlyArray<DrawProblem> => {
  const misfits = badParts(FACTS, given)
  return misfits.length > 0
    ? misfits
    : [
        ...rosterDifferences(given.commitment, given.roster),
        ...seedValueProblems(given.commitment.seed, given.seed),
      ]
}

/** How many a stratum draws, and how many stand by. */
export interface Take extends StratumBase {
  readonly k: number
  readonly reserve: number
}

const ranked = (entries: ReadonlyArray<Ticketed>, before: number) =>
  entries.map(({ id, ticket: of }, i) => ({ id, rank: before + i + 1, ticket: of }))

/** A stratum of a record, from the first of its order. */
export const drawnOf = (take: Take, order: ReadonlyArray<Ticketed>): DrawnStratum => {
  const { stratum, n, eligible, k, reserve } = take
  const last = order[k - 1]
  return {
    stratum,
    n,
    eligible,
    k,
    ...(last === undefined ? {} : { threshold: last.ticket }),
    drawn: ranked(order.slice(0, k), 0),
    reserve: ranked(order.slice(k, k + reserve), k),
  }
}

/**
 * The winners and reserves of each stratum, with D already made: the draw itself, without its papers. The rows
 * come in any order, from any iterable, once; memory is proportional to what is drawn. Each stratum is named once.
 *
 * @zh 抽取运算
 * @law joint/19.draw
 * @law joint/20.strata
 * @example
 * import { drawStrata, nobleHash } from 'double-random'
 *
 * const rows = ['a', 'b', 'c'].map((id) => ({ id, stratum: 's' }))
 * const take = { stratum: 's', n: 3, eligible: 3, k: 2, reserve: 1 }
 * const [drawn] = drawStrata(nobleHash, 'LX-1/31415926535897932384')(rows, [take])
 * assert.deepStrictEqual(drawn?.drawn.map(({ rank }) => rank), [1, 2])
 *
 * @category draw
 * @since 0.1.0
 */
export const drawStrata =
  (hash: Hash, seed: string) =>
  (rows: Iterable<RosterRow>, takes: ReadonlyArray<Take>): ReadonlyArray<DrawnStratum> =>
    countSelected(hash.bytes, seed, rows, takes).map(({ take, best }) => drawnOf(take, best))

/**
 * Holds a committed draw, once the seed is known: recomputable by anyone, in any order of the roster, by any
 * program. Refuses, all at once, a roster or a seed that is not the committed one.
 *
 * @zh 抽取
 * @law joint/19.draw
 * @law market/13.draw
 * @law joint/20.strata
 * @example
 * import { commit, freezeRoster, holdDraw, nobleHash } from 'double-random'
 *
 * const roster = freezeRoster(nobleHash)(['a', 'b', 'c'].map((id) => ({ id, stratum: 's' })))
 * assert.ok(roster._tag === 'Right')
 * const commitment = commit({
 *   drawId: 'LX-2026-0007',
 *   roster: roster.right,
 *   quotas: { s: { _tag: 'count', count: 1 } },
 *   seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
 *   reserve: 1,
 * })
 * assert.ok(commitment._tag === 'Right')
 * const record = holdDraw(nobleHash)({
 *   commitment: commitment.right,
 *   roster: roster.right,
 *   seed: [{ _tag: 'digits', value: '31415926535897932384' }],
 * })
 * assert.ok(record._tag === 'Right')
 * assert.strictEqual(record.right.seedString, 'LX-2026-0007/31415926535897932384')
 * assert.strictEqual(record.right.strata[0]?.drawn.length, 1)
 *
 * @category draw
 * @since 0.1.0
 */
export const holdDraw =
  (hash: Hash) =>
  (given: DrawFacts): E.Either<NonEmpty<DrawProblem>, DrawRecord> => {
    const [first, ...rest] = drawProblems(given)
    if (first !== undefined) return E.left([first, ...rest])
    const { commitment: bound, roster, seed } = given
    const d = seedString(
      bound.drawId,
      seed.map(({ value }) => value),
    )
    return E.right({
      scheme: SCHEME,
      commitment: bound,
      commitmentDigest: digestOf(hash)(bound),
      seed,
      seedString: d,
      strata: drawStrata(hash, d)(roster.rows, bound.strata),
      log: [],
    })
  }
