import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import { type BadValue, badValue } from './badValue.js'
import { digestOf } from './canonical.js'
import { drawStrata, type RosterDiffers, rosterDifferences } from './draw.js'
import { chain } from './kernel/chain.js'
import { isCount } from './quota.js'
import type { Commitment, DrawnEntry, DrawnStratum, DrawRecord, LogEntry, UnableReason } from './record.js'
import type { FrozenRoster } from './roster.js'

type WithoutDigest<T> = T extends LogEntry ? Omit<T, 'digest'> : never

/** An entry of the log before it is chained. */
export type NewEntry = WithoutDigest<LogEntry>

/** What an entry can't be: the subject isn't on the visit list, is marked already, or nobody stands by. */
export interface BadEntry {
  readonly _tag: 'BadEntry'
  readonly path: string
  readonly why:
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

const entriesOf = (log: ReadonlyArray<NewEntry>, stratum: string): ReadonlyArray<NewEntry> =>
  log.filter((entry) => entry.stratum === stratum)

/** How many more than committed a stratum draws, by the supplements on its log. */
export const supplemented = (log: ReadonlyArray<NewEntry>, stratum: string): number =>
  entriesOf(log, stratum).reduce((sum, entry) => (entry._tag === 'supplement' ? sum + entry.add : sum), 0)

/** How many of the next ranks were added in place of marked subjects. */
const replaced = (log: ReadonlyArray<NewEntry>, stratum: string): number =>
  entriesOf(log, stratum).filter((entry) => entry._tag === 'mark' && entry.replaced).length

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
): ReadonlyArray<LogEntry> => {
  const digests = chain(logStart(hash, record), log, (entry, before) =>
    digestOf(hash)({ ...entry, digest: before }),
  )
  return log.map((entry, i) => ({ ...entry, digest: digests[i] ?? '' }))
}

/** An entry without its place in the chain, and without anything an entry doesn't have. */
export const unchained = (entry: LogEntry): NewEntry =>
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

const inRankOrder = ({ drawn, reserve }: DrawnStratum): ReadonlyArray<DrawnEntry> => [...drawn, ...reserve]

/** Everyone who is or was to be visited: the drawn ones and the ranks added so far. */
const met = (stratum: DrawnStratum, log: ReadonlyArray<NewEntry>): ReadonlyArray<DrawnEntry> =>
  inRankOrder(stratum).slice(0, stratum.drawn.length + replaced(log, stratum.stratum))

const markProblems = (
  commitment: Commitment,
  stratum: DrawnStratum | undefined,
  before: ReadonlyArray<NewEntry>,
  entry: Extract<NewEntry, { _tag: 'mark' }>,
  path: string,
): ReadonlyArray<BadEntry> => {
  const bad = (why: BadEntry['why'], value: unknown): BadEntry => ({ _tag: 'BadEntry', path, why, value })
  if (stratum === undefined) return [bad('not-to-be-visited', entry.stratum)]
  const list = met(stratum, before)
  const known = list.some(({ id, rank }) => id === entry.id && rank === entry.rank)
  const marked = entriesOf(before, entry.stratum).some(
    (earlier) => earlier._tag === 'mark' && earlier.id === entry.id,
  )
  return [
    ...(known ? [] : [bad('not-to-be-visited', entry.id)]),
    ...(marked ? [bad('marked-already', entry.id)] : []),
    ...(commitment.replacement.reasons.includes(entry.reason)
      ? []
      : [bad('reason-not-listed', entry.reason)]),
    ...(entry.replaced && commitment.replacement.by === 'none'
      ? [bad('no-replacement-committed', entry.id)]
      : []),
    ...(entry.replaced && list.length >= inRankOrder(stratum).length
      ? [bad('reserve-exhausted', stratum.reserve.length)]
      : []),
  ]
}

const supplementProblems = (
  commitment: Commitment,
  before: ReadonlyArray<NewEntry>,
  entry: Extract<NewEntry, { _tag: 'supplement' }>,
  path: string,
): ReadonlyArray<LogProblem> => {
  const take = takesOf(commitment, before).find(({ stratum }) => stratum === entry.stratum)
  const room = take === undefined ? 0 : take.eligible - take.k
  return [
    ...(isCount(entry.add) && entry.add > 0
      ? []
      : [badValue(`${path}.add`, entry.add, 'a whole number, 1 or more')]),
    ...(entry.add > room
      ? [{ _tag: 'BadEntry', path, why: 'more-than-eligible', value: entry.add } as const]
      : []),
    ...(typeof entry.reason === 'string' && entry.reason.trim() !== ''
      ? []
      : [badValue(`${path}.reason`, entry.reason, 'a reason in words')]),
  ]
}

/** What is wrong with an entry, given what came before it. */
const entryProblems = (
  record: DrawRecord,
  before: ReadonlyArray<NewEntry>,
  entry: NewEntry,
  path: string,
): ReadonlyArray<LogProblem> =>
  entry._tag === 'mark'
    ? markProblems(
        record.commitment,
        record.strata.find(({ stratum }) => stratum === entry.stratum),
        before,
        entry,
        path,
      )
    : supplementProblems(record.commitment, before, entry, path)

/** What is wrong with the log of a record, entry by entry. */
export const logProblems = (record: DrawRecord): ReadonlyArray<LogProblem> =>
  record.log.flatMap((entry, i) => entryProblems(record, record.log.slice(0, i), entry, `log[${i}]`))

const appended = (hash: Hash, record: DrawRecord, entry: NewEntry): DrawRecord => ({
  ...record,
  log: chained(hash, record, [...record.log.map(unchained), entry]),
})

/**
 * A drawn subject that can't be inspected, why, and whether the next rank is to be added.
 *
 * @zh 标记要素
 * @law joint/32.unable
 * @category draw
 * @since 0.1.0
 */
export interface MarkFacts {
  readonly record: DrawRecord
  readonly stratum: string
  readonly id: string
  readonly reason: UnableReason
  readonly replace: boolean
}

/**
 * Marks a drawn subject that can't be inspected, with a reason from the committed list. It stays on the
 * record; where asked for, the next rank of the reserve is to be visited as well.
 *
 * @zh 标记无法检查并递补
 * @law joint/32.unable
 * @law joint/5.trace
 * @example
 * import { commit, freezeRoster, holdDraw, markUnable, nobleHash, visitList } from 'double-random'
 *
 * const roster = freezeRoster(nobleHash)(['a', 'b', 'c'].map((id) => ({ id, stratum: 's' })))
 * assert.ok(roster._tag === 'Right')
 * const commitment = commit({
 *   drawId: 'LX-2026-0007',
 *   roster: roster.right,
 *   quotas: { s: { _tag: 'count', count: 1 } },
 *   seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
 *   reserve: 2,
 * })
 * assert.ok(commitment._tag === 'Right')
 * const record = holdDraw(nobleHash)({
 *   commitment: commitment.right,
 *   roster: roster.right,
 *   seed: [{ _tag: 'digits', value: '31415926535897932384' }],
 * })
 * assert.ok(record._tag === 'Right')
 * const [first] = visitList(record.right)
 * assert.ok(first !== undefined)
 * const marked = markUnable(nobleHash)({
 *   record: record.right,
 *   stratum: 's',
 *   id: first.id,
 *   reason: 'closed',
 *   replace: true,
 * })
 * assert.ok(marked._tag === 'Right')
 * assert.deepStrictEqual(visitList(marked.right).map(({ rank }) => rank), [2])
 *
 * @category draw
 * @since 0.1.0
 */
export const markUnable =
  (hash: Hash) =>
  ({ record, stratum, id, reason, replace }: MarkFacts): E.Either<NonEmpty<LogProblem>, DrawRecord> => {
    const own = record.strata.find((s) => s.stratum === stratum)
    const rank = own === undefined ? 0 : (inRankOrder(own).find((entry) => entry.id === id)?.rank ?? 0)
    const entry: NewEntry = { _tag: 'mark', stratum, id, rank, reason, replaced: replace }
    const [first, ...rest] = entryProblems(record, record.log, entry, 'mark')
    return first === undefined ? E.right(appended(hash, record, entry)) : E.left([first, ...rest])
  }

/**
 * A stratum that is to draw more, how many more, and why.
 *
 * @zh 补充抽取要素
 * @law joint/19.draw
 * @category draw
 * @since 0.1.0
 */
export interface SupplementFacts {
  readonly record: DrawRecord
  readonly roster: FrozenRoster
  readonly stratum: string
  readonly add: number
  readonly reason: string
}

/**
 * Draws more of a stratum: the same order, a longer prefix. Nobody drawn before is lost, and the reason
 * stands on the log.
 *
 * @zh 补充抽取
 * @law joint/19.draw
 * @law joint/5.trace
 * @example
 * import { commit, freezeRoster, holdDraw, nobleHash, supplementDraw } from 'double-random'
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
 * const facts = { record, roster: roster.right, stratum: 's', add: 1, reason: 'one more team' }
 * const more = supplementDraw(nobleHash)(facts)
 * assert.ok(more._tag === 'Right')
 * assert.strictEqual(more.right.strata[0]?.drawn.length, 2)
 * assert.deepStrictEqual(more.right.strata[0]?.drawn[0], record.strata[0]?.drawn[0])
 *
 * @category draw
 * @since 0.1.0
 */
export const supplementDraw =
  (hash: Hash) =>
  ({ record, roster, stratum, add, reason }: SupplementFacts): E.Either<NonEmpty<LogProblem>, DrawRecord> => {
    const entry: NewEntry = { _tag: 'supplement', stratum, add, reason }
    const [first, ...rest] = [
      ...rosterDifferences(record.commitment, roster),
      ...entryProblems(record, record.log, entry, 'supplement'),
    ]
    if (first !== undefined) return E.left([first, ...rest])
    const takes = takesOf(record.commitment, [...record.log, entry])
    return E.right({
      ...appended(hash, record, entry),
      strata: drawStrata(hash, record.seedString)(roster.rows, takes),
    })
  }

/** One subject to be visited. */
export interface ToVisit extends DrawnEntry {
  readonly stratum: string
}

/**
 * Who is to be visited by a record: the drawn ones without those marked, and the ranks added in their place.
 *
 * @zh 应检对象
 * @law joint/32.unable
 * @example
 * import { commit, freezeRoster, holdDraw, nobleHash, visitList } from 'double-random'
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
 * assert.deepStrictEqual(visitList(record).map(({ stratum, rank }) => [stratum, rank]), [['s', 1]])
 *
 * @category draw
 * @since 0.1.0
 */
export const visitList = ({ strata, log }: DrawRecord): ReadonlyArray<ToVisit> => {
  const marked = new Set(
    log.flatMap((entry) => (entry._tag === 'mark' ? [`${entry.stratum}\t${entry.id}`] : [])),
  )
  return strata.flatMap((own) =>
    met(own, log)
      .filter(({ id }) => !marked.has(`${own.stratum}\t${id}`))
      .map((entry) => ({ ...entry, stratum: own.stratum })),
  )
}
