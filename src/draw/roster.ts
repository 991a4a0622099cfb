import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import { compareBytes } from '../model/ids.js'
import type { Hash } from '../model/sha256.js'
import { bucketsOf, rootOf } from './kernel/buckets.js'
import { countBy } from './kernel/count.js'
import {
  type LeftOutReason,
  leftOutReasons,
  type RosterOptions,
  type RosterProblem,
  type RosterRow,
  rosterProblems,
} from './rosterCheck.js'

/**
 * How many of a stratum are in scope (the base), and how many of them may be drawn.
 *
 * @zh 分层基数
 * @law joint/20.strata
 * @category draw
 * @since 0.1.0
 */
export interface StratumBase {
  readonly stratum: string
  readonly n: number
  readonly eligible: number
}

/**
 * Who was left out, as the commitment carries it: how many for each reason, and a digest of who.
 *
 * @zh 未列入抽取的对象
 * @law joint/17.limit
 * @category draw
 * @since 0.1.0
 */
export interface LeftOut {
  readonly digest: string
  readonly counts: ReadonlyArray<{ readonly reason: LeftOutReason; readonly n: number }>
}

/**
 * A roster that was checked and digested: from here on one changed row shows.
 *
 * @zh 锁定名录
 * @law market/13.draw
 * @law joint/20.strata
 * @category draw
 * @since 0.1.0
 */
export interface FrozenRoster {
  readonly rows: ReadonlyArray<RosterRow>
  readonly digest: string
  /** By the bytes of the stratum's name. */
  readonly strata: ReadonlyArray<StratumBase>
  readonly leftOut: LeftOut
}

const digestRows = (
  hash: Hash,
  rows: ReadonlyArray<RosterRow>,
  stratum: (row: RosterRow) => string,
): string => rootOf(hash, bucketsOf(hash, rows, stratum))

const strataOf = (rows: ReadonlyArray<RosterRow>): ReadonlyArray<StratumBase> => {
  const all = countBy(rows, ({ stratum }) => stratum)
  const out = countBy(rows, ({ stratum, leftOut }) => (leftOut === undefined ? undefined : stratum))
  return [...all.keys()].sort(compareBytes).map((stratum) => {
    const n = all.get(stratum) ?? 0
    return { stratum, n, eligible: n - (out.get(stratum) ?? 0) }
  })
}

/** Who was left out: a digest of rows `id TAB reason`, made as the roster's, and a count for each reason. */
const leftOutOf = (hash: Hash, rows: ReadonlyArray<RosterRow>): LeftOut => {
  const out = rows.filter(({ leftOut }) => leftOut !== undefined)
  const counts = countBy(out, ({ leftOut }) => leftOut)
  return {
    digest: digestRows(hash, out, ({ leftOut }) => leftOut ?? ''),
    counts: leftOutReasons.flatMap((reason) => {
      const n = counts.get(reason)
      return n === undefined ? [] : [{ reason, n }]
    }),
  }
}

/**
 * Checks the rows of a roster and fixes them by a digest, before anyone can know the seed. The digest does not
 * depend on the order of the rows. Refuses, all at once and by path: ids and strata that are not 1 to 200
 * bytes of well-formed UTF-8 without control characters and outer spaces, ids that stand twice, unknown reasons, fields that no row has.
 *
 * @zh 锁定名录
 * @law market/13.draw
 * @law joint/20.strata
 * @example
 * import { freezeRoster, nobleHash } from 'double-random'
 *
 * const frozen = freezeRoster(nobleHash)([
 *   { id: '临夏县第一小学', stratum: '学校' },
 *   { id: '临夏县第二小学', stratum: '学校', leftOut: 'yearly-limit' },
 * ])
 * assert.ok(frozen._tag === 'Right')
 * assert.deepStrictEqual(frozen.right.strata, [{ stratum: '学校', n: 2, eligible: 1 }])
 * assert.strictEqual(freezeRoster(nobleHash)([{ id: ' a', stratum: 's' }])._tag, 'Left')
 *
 * @category draw
 * @since 0.1.0
 */
export const freezeRoster =
  (hash: Hash, options: RosterOptions = {}) =>
  (rows: ReadonlyArray<RosterRow>): E.Either<NonEmpty<RosterProblem>, FrozenRoster> => {
    const [first, ...rest] = rosterProblems(rows, options)
    if (first !== undefined) return E.left([first, ...rest])
    return E.right({
      rows,
      digest: digestRows(hash, rows, ({ stratum }) => stratum),
      strata: strataOf(rows),
      leftOut: leftOutOf(hash, rows),
    })
  }

/**
 * The digest of a roster: 64 hex digits that change when a row is added, removed or changed, and not when the
 * rows are put in another order. Rows go to 4,096 buckets by the SHA-256 of the id; the digest is over the
 * buckets' digests, so that one subject can be shown to be in it without the whole roster.
 *
 * @zh 名录摘要
 * @law market/13.draw
 * @example
 * import { nobleHash, rosterDigest } from 'double-random'
 *
 * const [a, b] = [{ id: 'a', stratum: 's' }, { id: 'b', stratum: 's' }]
 * assert.deepStrictEqual(rosterDigest(nobleHash)([a, b]), rosterDigest(nobleHash)([b, a]))
 *
 * @category draw
 * @since 0.1.0
 */
export const rosterDigest =
  (hash: Hash, options: RosterOptions = {}) =>
  (rows: ReadonlyArray<RosterRow>): E.Either<NonEmpty<RosterProblem>, string> => {
    const [first, ...rest] = rosterProblems(rows, options)
    return first === undefined
      ? E.right(digestRows(hash, rows, ({ stratum }) => stratum))
      : E.left([first, ...rest])
  }
