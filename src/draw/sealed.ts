import type { Hash } from '../model/sha256.js'
import { digestOf } from './canonical.js'
import type { Commitment, DrawnEntry, DrawnStratum, DrawRecord } from './record.js'
import type { SeedValue } from './seed.js'

/**
 * A rank whose name is withheld: a digest stands in its place until it is opened.
 *
 * @zh 保密的抽中对象
 * @law joint/19.draw
 * @category draw
 * @since 0.1.0
 */
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

export const saltOf = (hash: Hash, secret: string, stratum: string, rank: number): string =>
  digestOf(hash)({ secret, stratum, rank })

export const sealOf = (hash: Hash, stratum: string, rank: number, id: string, salt: string): string =>
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

export const sealAll = (hash: Hash, record: DrawRecord, secret: string): WithheldRecord => ({
  scheme: record.scheme,
  commitment: record.commitment,
  commitmentDigest: record.commitmentDigest,
  seed: record.seed.map(sealedSeed(hash, secret)),
  strata: record.strata.map(sealedStratum(hash, secret)),
  sealed: digestOf(hash)({ seedString: record.seedString, strata: record.strata, secret }),
})
