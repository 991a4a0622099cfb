import type { Hash } from '../model/sha256.js'
import type { BadValue } from './badValue.js'
import { digestOf } from './canonical.js'
import type { RosterDiffers } from './draw.js'
import { chain } from './kernel/chain.js'
import type { Commitment, DrawLogEntry, DrawRecord } from './record.js'

type WithoutDigest<T> = T extends DrawLogEntry ? Omit<T, 'digest'> : never

/** An entry of the log before it is chained. */
export type NewEntry = WithoutDigest<DrawLogEntry>

/** What an entry can't be: its stratum was not drawn, the subject isn't on the visit list, is marked already, or nobody stands by. */
export interface BadEntry {
  readonly _tag: 'BadEntry'
  readonly path: string
  readonly why:
    | 'no-such-stratum'
    | 'not-to-be-visited'
    | 'marked-already'
    | 'reason-not-listed'
    | 'no-replacement-committed'
    | 'reserve-exhausted'
    | 'more-than-eligible'
  readonly value: unknown
}

/**
 * What keeps an entry from the log of a draw.
 *
 * @zh 抽取后续记录问题
 * @law none: bad input
 * @category draw
 * @since 0.1.0
 */
export type LogProblem = BadEntry | BadValue | RosterDiffers

export const entriesOf = (log: ReadonlyArray<NewEntry>, stratum: string): ReadonlyArray<NewEntry> =>
  log.filter((entry) => entry.stratum === stratum)

/** How many more than committed a stratum draws, by the supplements on its log. */
export const supplemented = (log: ReadonlyArray<NewEntry>, stratum: string): number =>
  entriesOf(log, stratum).reduce((sum, entry) => (entry._tag === 'supplement' ? sum + entry.add : sum), 0)

/** Who was marked, by the log. */
export const marksOf = (
  log: ReadonlyArray<NewEntry>,
  stratum: string,
): ReadonlyArray<Extract<NewEntry, { _tag: 'mark' }>> =>
  // Stryker disable next-line ConditionalExpression,MethodExpression: a supplement names and replaces nobody; only the compiler has to be told
  entriesOf(log, stratum).filter((entry) => entry._tag === 'mark')

/** How many of the next ranks were added in place of marked subjects. */
export const replaced = (log: ReadonlyArray<NewEntry>, stratum: string): number =>
  marksOf(log, stratum).filter((mark) => mark.replaced).length

/** What each stratum takes, supplements included. */
export const takesOf = (
  commitment: Commitment,
  log: ReadonlyArray<NewEntry>,
): ReadonlyArray<Commitment['strata'][number]> =>
  commitment.strata.map((take) => ({ ...take, k: take.k + supplemented(log, take.stratum) }))

/** What the first entry is chained to: the commitment and the seed. */
const logStart = (hash: Hash, { commitmentDigest, seedString }: DrawRecord): string =>
  digestOf(hash)({ commitmentDigest, seedString })

/** The log as it must read, every digest made anew from the entry and the digest before it. */
export const chained = (
  hash: Hash,
  record: DrawRecord,
  log: ReadonlyArray<NewEntry>,
): ReadonlyArray<DrawLogEntry> => {
  const digests = chain(logStart(hash, record), log, (entry, before) =>
    digestOf(hash)({ ...entry, digest: before }),
  )
  return log.map((entry, i) => ({ ...entry, digest: digests[i] ?? '' }))
}

/** An entry without its place in the chain, and without anything an entry doesn't have. */
export const unchained = (entry: DrawLogEntry): NewEntry =>
  entry._tag === 'mark'
    ? {
        _tag: entry._tag,
        stratum: entry.stratum,
        id: entry.id,
        rank: entry.rank,
        reason: entry.reason,
        replaced: entry.replaced,
      }
    : { _tag: entry._tag, stratum: entry.stratum, add: entry.add, reason: entry.reason }
