import { either as E } from 'fp-ts'
import type { Explained, NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import { fields, listOf } from '../model/shape.js'
import type { BadValue, Expected } from './badValue.js'
import type { Each } from './each.js'
import { bucketDigest, bucketOf, bucketsOf, type DigestBucket, lineOf, rootOf } from './kernel/buckets.js'
import type { FrozenRoster } from './roster.js'
import { badParts, count, facts as factsOf, frozen, text } from './shape.js'

const ASKED = factsOf({ roster: frozen, id: text })
const SHOWN = factsOf({
  digest: text,
  id: text,
  stratum: text,
  proof: fields<Expected>(
    {
      bucket: text,
      lines: listOf<Expected>(text, 'a list of texts'),
      buckets: listOf<Expected>(
        fields<Expected>({ bucket: text, count, digest: text }, 'an object'),
        'a list',
      ),
    },
    'a proof of inclusion',
  ),
})

/**
 * What shows that one subject is in a digested roster: the list of buckets, and the lines of its own bucket
 * (about one in 4,096 of the roster).
 *
 * @zh 名录包含证明
 * @law joint/5.trace
 * @category draw
 * @since 0.1.0
 */
export interface InclusionProof {
  readonly bucket: string
  readonly lines: ReadonlyArray<string>
  readonly buckets: ReadonlyArray<DigestBucket>
}

/**
 * The id is not in the roster, so that nothing can be shown.
 *
 * @zh 不在名录中
 * @law none: bad input
 * @category draw
 * @since 0.1.0
 */
export interface NotInRoster {
  readonly _tag: 'NotInRoster'
  readonly path: string
  readonly value: string
}

const linesOf = (hash: Hash, roster: FrozenRoster, bucket: string): ReadonlyArray<string> =>
  roster.rows.filter(({ id }) => bucketOf(hash, id) === bucket).map(({ id, stratum }) => lineOf(id, stratum))

/**
 * The proof that a subject is in a frozen roster, for that subject to keep.
 *
 * @zh 出具名录包含证明
 * @law joint/5.trace
 * @example
 * import { freezeRoster, nobleHash, proveInclusion, verifyInclusion } from 'double-random'
 *
 * const roster = freezeRoster(nobleHash)([{ id: 'a', stratum: 's' }, { id: 'b', stratum: 's' }])
 * assert.ok(roster._tag === 'Right')
 * const proof = proveInclusion(nobleHash)({ roster: roster.right, id: 'a' })
 * assert.ok(proof._tag === 'Right')
 * const { digest } = roster.right
 * const answer = verifyInclusion(nobleHash)({ digest, id: 'a', stratum: 's', proof: proof.right })
 * assert.ok(answer._tag === 'Right' && answer.right.value === 'included')
 *
 * @category draw
 * @since 0.1.0
 */
export const proveInclusion =
  (hash: Hash) =>
  (given: {
    readonly roster: FrozenRoster
    readonly id: string
  }): E.Either<NonEmpty<NotInRoster | BadValue>, InclusionProof> => {
    const [misfit, ...misfits] = badParts(ASKED, given)
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    const { roster, id } = given
    const { rows } = roster
    if (!rows.some((row) => row.id === id)) return E.left([{ _tag: 'NotInRoster', path: 'id', value: id }])
    const bucket = bucketOf(hash, id)
    const buckets = bucketsOf(hash, rows, ({ stratum }) => stratum)
    return E.right({ bucket, lines: linesOf(hash, roster, bucket), buckets })
  }

/**
 * Why a subject is shown to be in a roster, or is not.
 *
 * @zh 名录包含复核结论
 * @law joint/5.trace
 * @category draw
 * @since 0.1.0
 */
export type InclusionFinding = { readonly basis: 'joint/5.trace'; readonly id: string } & (
  | { readonly _tag: 'IncludedInRoster'; readonly stratum: string; readonly rows: number }
  | { readonly _tag: 'OtherBucket'; readonly recorded: string; readonly recomputed: string }
  | { readonly _tag: 'LineMissing'; readonly stratum: string }
  | Each<'BucketDiffers' | 'RootDiffers', { readonly recorded: string; readonly recomputed: string }>
)

/**
 * A committed digest, one subject with its stratum, and its proof.
 *
 * @zh 名录包含复核要素
 * @law joint/5.trace
 * @category draw
 * @since 0.1.0
 */
export interface InclusionFacts {
  readonly digest: string
  readonly id: string
  readonly stratum: string
  readonly proof: InclusionProof
}

const rootProblems = (hash: Hash, { digest, id, proof }: InclusionFacts): ReadonlyArray<InclusionFinding> => {
  const root = rootOf(hash, proof.buckets)
  return root === digest
    ? []
    : [{ _tag: 'RootDiffers', basis: 'joint/5.trace', id, recorded: digest, recomputed: root }]
}

const bucketProblems = (
  hash: Hash,
  { id, stratum, proof }: InclusionFacts,
): ReadonlyArray<InclusionFinding> => {
  const base = { basis: 'joint/5.trace', id } as const
  const own = bucketOf(hash, id)
  const recorded = proof.buckets.find(({ bucket }) => bucket === own)
  const recomputed = bucketDigest(hash, proof.lines)
  return [
    ...(own === proof.bucket
      ? []
      : [{ ...base, _tag: 'OtherBucket', recorded: proof.bucket, recomputed: own } as const]),
    ...(proof.lines.includes(lineOf(id, stratum))
      ? []
      : [{ ...base, _tag: 'LineMissing', stratum } as const]),
    ...(recorded?.digest === recomputed && recorded.count === proof.lines.length
      ? []
      : [{ ...base, _tag: 'BucketDiffers', recorded: recorded?.digest ?? '', recomputed } as const]),
  ]
}

/**
 * Is a subject in the roster with this digest, in this stratum? From its proof alone, without the roster.
 * What is no proof is a Left.
 *
 * @zh 名录包含复核
 * @law joint/5.trace
 * @example
 * import { nobleHash, verifyInclusion } from 'double-random'
 *
 * const proof = { bucket: '000', lines: [], buckets: [] }
 * const answer = verifyInclusion(nobleHash)({ digest: '', id: 'a', stratum: 's', proof })
 * assert.ok(answer._tag === 'Right' && answer.right.value === 'not-shown')
 *
 * @category draw
 * @since 0.1.0
 */
export const verifyInclusion =
  (hash: Hash) =>
  (
    facts: InclusionFacts,
  ): E.Either<NonEmpty<BadValue>, Explained<'included' | 'not-shown', InclusionFinding>> => {
    const [misfit, ...misfits] = badParts(SHOWN, facts)
    return misfit === undefined ? E.right(shownBy(hash, facts)) : E.left([misfit, ...misfits])
  }

const shownBy = (
  hash: Hash,
  facts: InclusionFacts,
): Explained<'included' | 'not-shown', InclusionFinding> => {
  const [first, ...rest] = [...rootProblems(hash, facts), ...bucketProblems(hash, facts)]
  if (first !== undefined) return { value: 'not-shown', because: [first, ...rest] }
  const { id, stratum, proof } = facts
  const rows = proof.buckets.reduce((sum, { count }) => sum + count, 0)
  return {
    value: 'included',
    because: [{ _tag: 'IncludedInRoster', basis: 'joint/5.trace', id, stratum, rows }],
  }
}
