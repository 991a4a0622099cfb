import { either as E } from 'fp-ts'
import type { Explained, NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import { type BadValue, badValue } from './badValue.js'
import { digestOf } from './canonical.js'
import { type Difference, differencesOf } from './difference.js'
import type { Commitment, DrawnEntry, DrawnStratum, DrawRecord } from './record.js'
import type { SeedValue } from './seed.js'

/** A rank whose name is withheld: a digest stands in its place until it is opened. */
export interface SealedEntry {
  readonly rank: number
  readonly sealed: string
}

/** A value of the seed, or its digest where the value is withheld with the names. */
export type WithheldSeed = SeedValue | { readonly _tag: 'sealed'; readonly sealed: string }

/**
 * A record as it is published before the visits: counts and ranks, with a digest in place of each name, and
 * of each value rolled in a closed circle, since whoever knows D can compute every ticket.
 *
 * @zh 名单暂不公开的抽取记录
 * @law joint/30.onSite
 * @law market/4.publish
 * @category draw
 * @since 0.1.0
 */
export interface WithheldRecord {
  readonly scheme: DrawRecord['scheme']
  readonly commitment: Commitment
  readonly commitmentDigest: string
  readonly seed: ReadonlyArray<WithheldSeed>
  readonly strata: ReadonlyArray<{
    readonly stratum: string
    readonly n: number
    readonly eligible: number
    readonly k: number
    readonly drawn: ReadonlyArray<SealedEntry>
    readonly reserve: ReadonlyArray<SealedEntry>
  }>
  /** The digest of the whole record with the secret: what the record opened later must match. */
  readonly sealed: string
}

/**
 * What opens one name: who it is, and the salt of its digest. Nothing else is given away.
 *
 * @zh 单个对象的公开凭据
 * @law joint/30.onSite
 * @category draw
 * @since 0.1.0
 */
export interface Opening {
  readonly stratum: string
  readonly rank: number
  readonly id: string
  readonly salt: string
}

/** A record, and a secret that only its keeper knows: at least 32 characters, made anew for each draw. */
export interface WithholdFacts {
  readonly record: DrawRecord
  readonly secret: string
}

const saltOf = (hash: Hash, secret: string, stratum: string, rank: number): string =>
  digestOf(hash)({ secret, stratum, rank })

const sealOf = (hash: Hash, stratum: string, rank: number, id: string, salt: string): string =>
  digestOf(hash)({ stratum, rank, id, salt })

const sealedEntry =
  (hash: Hash, secret: string, stratum: string) =>
  ({ id, rank }: DrawnEntry): SealedEntry => ({
    rank,
    sealed: sealOf(hash, stratum, rank, id, saltOf(hash, secret, stratum, rank)),
  })

const sealedStratum =
  (hash: Hash, secret: string) =>
  ({ stratum, n, eligible, k, drawn, reserve }: DrawnStratum): WithheldRecord['strata'][number] => ({
    stratum,
    n,
    eligible,
    k,
    drawn: drawn.map(sealedEntry(hash, secret, stratum)),
    reserve: reserve.map(sealedEntry(hash, secret, stratum)),
  })

const sealedSeed =
  (hash: Hash, secret: string) =>
  (value: SeedValue, i: number): WithheldSeed =>
    value._tag === 'beacon'
      ? value
      : {
          _tag: 'sealed',
          sealed: digestOf(hash)({ value: value.value, salt: saltOf(hash, secret, 'seed', i) }),
        }

const sealAll = (hash: Hash, record: DrawRecord, secret: string): WithheldRecord => ({
  scheme: record.scheme,
  commitment: record.commitment,
  commitmentDigest: record.commitmentDigest,
  seed: record.seed.map(sealedSeed(hash, secret)),
  strata: record.strata.map(sealedStratum(hash, secret)),
  sealed: digestOf(hash)({ seedString: record.seedString, strata: record.strata, secret }),
})

const secretProblems = (secret: unknown): ReadonlyArray<BadValue> =>
  typeof secret === 'string' && secret.length >= 32
    ? []
    : [badValue('secret', '(not shown)', 'a secret of at least 32 characters')]

/** What keeps the names of a record from being withheld. */
const withholdProblems = ({ record, secret }: WithholdFacts): ReadonlyArray<BadValue> => [
  ...secretProblems(secret),
  ...(record.seed.some(({ _tag }) => _tag === 'digits')
    ? []
    : [badValue('record.seed', record.seed, 'a source of digits, so that the names can be withheld')]),
]

/**
 * Puts digests in place of the names until the visits, so that nobody is warned and yet nothing can be
 * changed. Refused where the whole seed is public: then everybody can compute who was drawn.
 *
 * @zh 名单暂不公开
 * @law joint/30.onSite
 * @law market/4.publish
 * @example
 * import { commit, freezeRoster, holdDraw, nobleHash, withholdNames } from 'double-random'
 *
 * const roster = freezeRoster(nobleHash)(['a', 'b', 'c'].map((id) => ({ id, stratum: 's' })))
 * assert.ok(roster._tag === 'Right')
 * const commitment = commit({
 *   drawId: 'LX-2026-0007',
 *   roster: roster.right,
 *   quotas: { s: { _tag: 'count', count: 1 } },
 *   seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
 * })
 * assert.ok(commitment._tag === 'Right')
 * const seed = [{ _tag: 'digits', value: '31415926535897932384' }] as const
 * const held = holdDraw(nobleHash)({ commitment: commitment.right, roster: roster.right, seed })
 * assert.ok(held._tag === 'Right')
 * const record = held.right
 * const secret = 'thirty-two characters of a secret'
 * const withheld = withholdNames(nobleHash)({ record, secret })
 * assert.ok(withheld._tag === 'Right')
 * assert.strictEqual(withheld.right.strata[0]?.drawn[0]?.rank, 1)
 * assert.ok(!('id' in (withheld.right.strata[0]?.drawn[0] ?? {})))
 *
 * @category draw
 * @since 0.1.0
 */
export const withholdNames =
  (hash: Hash) =>
  (facts: WithholdFacts): E.Either<NonEmpty<BadValue>, WithheldRecord> => {
    const [first, ...rest] = withholdProblems(facts)
    return first === undefined ? E.right(sealAll(hash, facts.record, facts.secret)) : E.left([first, ...rest])
  }

/**
 * The opening of one name, handed over at its visit: the digest published before can then be checked for this
 * one, and for no other.
 *
 * @zh 公开单个对象
 * @law joint/30.onSite
 * @example
 * import { commit, freezeRoster, holdDraw, nobleHash, openName } from 'double-random'
 *
 * const roster = freezeRoster(nobleHash)(['a', 'b', 'c'].map((id) => ({ id, stratum: 's' })))
 * assert.ok(roster._tag === 'Right')
 * const commitment = commit({
 *   drawId: 'LX-2026-0007',
 *   roster: roster.right,
 *   quotas: { s: { _tag: 'count', count: 1 } },
 *   seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
 * })
 * assert.ok(commitment._tag === 'Right')
 * const seed = [{ _tag: 'digits', value: '31415926535897932384' }] as const
 * const held = holdDraw(nobleHash)({ commitment: commitment.right, roster: roster.right, seed })
 * assert.ok(held._tag === 'Right')
 * const record = held.right
 * const secret = 'thirty-two characters of a secret'
 * const id = record.strata[0]?.drawn[0]?.id ?? ''
 * const opening = openName(nobleHash)({ record, secret, stratum: 's', id })
 * assert.ok(opening._tag === 'Right')
 * assert.strictEqual(opening.right.rank, 1)
 *
 * @category draw
 * @since 0.1.0
 */
export const openName =
  (hash: Hash) =>
  ({
    record,
    secret,
    stratum,
    id,
  }: WithholdFacts & { readonly stratum: string; readonly id: string }): E.Either<BadValue, Opening> => {
    const own = record.strata.find((s) => s.stratum === stratum)
    const entry = own === undefined ? undefined : [...own.drawn, ...own.reserve].find((e) => e.id === id)
    return entry === undefined
      ? E.left(badValue('id', id, 'a drawn rank'))
      : E.right({ stratum, rank: entry.rank, id, salt: saltOf(hash, secret, stratum, entry.rank) })
  }

/**
 * What checking a withheld record found.
 *
 * @zh 暂不公开记录的复核结论
 * @law joint/5.trace
 * @category draw
 * @since 0.1.0
 */
export type WithheldFinding = { readonly basis: 'joint/5.trace' } & (
  | { readonly _tag: 'WithheldConfirmed'; readonly opened: number; readonly sealed: number }
  | { readonly _tag: 'OpeningDiffers'; readonly stratum: string; readonly rank: number; readonly id: string }
  | ({ readonly _tag: 'WithheldDiffers' } & Difference)
)

type Answer = Explained<'confirmed' | 'refuted', WithheldFinding>

const decided = (found: ReadonlyArray<WithheldFinding>, opened: number, sealed: number): Answer => {
  const [first, ...rest] = found
  return first === undefined
    ? {
        value: 'confirmed',
        because: [{ _tag: 'WithheldConfirmed', basis: 'joint/5.trace', opened, sealed }],
      }
    : { value: 'refuted', because: [first, ...rest] }
}

const differences = (recorded: unknown, recomputed: unknown, path: string): ReadonlyArray<WithheldFinding> =>
  differencesOf(recorded, recomputed, path).map((difference) => ({
    _tag: 'WithheldDiffers',
    basis: 'joint/5.trace',
    ...difference,
  }))

const sealedIn = ({ strata }: WithheldRecord): number =>
  strata.reduce((sum, { drawn, reserve }) => sum + drawn.length + reserve.length, 0)

const shape = (hash: Hash, published: WithheldRecord): ReadonlyArray<WithheldFinding> => [
  ...differences(published.commitmentDigest, digestOf(hash)(published.commitment), 'commitmentDigest'),
  ...published.strata.flatMap((own, i) => {
    const take = published.commitment.strata[i]
    return [
      ...differences(own.stratum, take?.stratum, `strata[${i}].stratum`),
      ...differences(own.n, take?.n, `strata[${i}].n`),
      ...differences(own.eligible, take?.eligible, `strata[${i}].eligible`),
      ...differences(own.drawn.length, own.k, `strata[${i}].drawn`),
    ]
  }),
  ...differences(published.strata.length, published.commitment.strata.length, 'strata'),
]

const openingFinding =
  (hash: Hash, { strata }: WithheldRecord) =>
  ({ stratum, rank, id, salt }: Opening): ReadonlyArray<WithheldFinding> => {
    const own = strata.find((s) => s.stratum === stratum)
    const entry = own === undefined ? undefined : [...own.drawn, ...own.reserve].find((e) => e.rank === rank)
    return entry?.sealed === sealOf(hash, stratum, rank, id, salt)
      ? []
      : [{ _tag: 'OpeningDiffers', basis: 'joint/5.trace', stratum, rank, id }]
  }

/**
 * Checks a record whose names are withheld: that it is whole, and that each name opened so far is the one that
 * was sealed at the draw.
 *
 * @zh 复核暂不公开的记录
 * @law joint/5.trace
 * @example
 * import { commit, freezeRoster, holdDraw, nobleHash, openName, verifyWithheld, withholdNames } from 'double-random'
 *
 * const roster = freezeRoster(nobleHash)(['a', 'b', 'c'].map((id) => ({ id, stratum: 's' })))
 * assert.ok(roster._tag === 'Right')
 * const commitment = commit({
 *   drawId: 'LX-2026-0007',
 *   roster: roster.right,
 *   quotas: { s: { _tag: 'count', count: 1 } },
 *   seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
 * })
 * assert.ok(commitment._tag === 'Right')
 * const seed = [{ _tag: 'digits', value: '31415926535897932384' }] as const
 * const held = holdDraw(nobleHash)({ commitment: commitment.right, roster: roster.right, seed })
 * assert.ok(held._tag === 'Right')
 * const record = held.right
 * const secret = 'thirty-two characters of a secret'
 * const withheld = withholdNames(nobleHash)({ record, secret })
 * assert.ok(withheld._tag === 'Right')
 * const id = record.strata[0]?.drawn[0]?.id ?? ''
 * const opening = openName(nobleHash)({ record, secret, stratum: 's', id })
 * assert.ok(opening._tag === 'Right')
 * const facts = { published: withheld.right, openings: [opening.right] }
 * assert.strictEqual(verifyWithheld(nobleHash)(facts).value, 'confirmed')
 *
 * @category draw
 * @since 0.1.0
 */
export const verifyWithheld =
  (hash: Hash) =>
  ({
    published,
    openings,
  }: {
    readonly published: WithheldRecord
    readonly openings: ReadonlyArray<Opening>
  }): Answer =>
    decided(
      [...shape(hash, published), ...openings.flatMap(openingFinding(hash, published))],
      openings.length,
      sealedIn(published) - openings.length,
    )

/**
 * Checks that a record opened after the visits is, in every part, the one that was published with its names
 * withheld. Whether it is rightly drawn, `verifyDraw` says.
 *
 * @zh 复核公开后的记录
 * @law joint/5.trace
 * @example
 * import { commit, freezeRoster, holdDraw, nobleHash, verifyOpened, withholdNames } from 'double-random'
 *
 * const roster = freezeRoster(nobleHash)(['a', 'b', 'c'].map((id) => ({ id, stratum: 's' })))
 * assert.ok(roster._tag === 'Right')
 * const commitment = commit({
 *   drawId: 'LX-2026-0007',
 *   roster: roster.right,
 *   quotas: { s: { _tag: 'count', count: 1 } },
 *   seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
 * })
 * assert.ok(commitment._tag === 'Right')
 * const seed = [{ _tag: 'digits', value: '31415926535897932384' }] as const
 * const held = holdDraw(nobleHash)({ commitment: commitment.right, roster: roster.right, seed })
 * assert.ok(held._tag === 'Right')
 * const record = held.right
 * const secret = 'thirty-two characters of a secret'
 * const withheld = withholdNames(nobleHash)({ record, secret })
 * assert.ok(withheld._tag === 'Right')
 * const facts = { published: withheld.right, record, secret }
 * assert.strictEqual(verifyOpened(nobleHash)(facts).value, 'confirmed')
 *
 * @category draw
 * @since 0.1.0
 */
export const verifyOpened =
  (hash: Hash) =>
  ({ published, record, secret }: WithholdFacts & { readonly published: WithheldRecord }): Answer =>
    decided(differences(published, sealAll(hash, record, secret), ''), sealedIn(published), 0)
