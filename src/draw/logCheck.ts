import { isCount } from '../model/count.js'
import { badValue } from './badValue.js'
import { type BadEntry, type LogProblem, marksOf, type NewEntry, replaced, takesOf } from './logEntry.js'
import type { Commitment, DrawnEntry, DrawnStratum, DrawRecord } from './record.js'

export const inRankOrder = ({ drawn, reserve }: DrawnStratum): ReadonlyArray<DrawnEntry> => [
  ...drawn,
  ...reserve,
]

/** Everyone who is or was to be visited: the drawn ones and the ranks added so far. */
export const met = (stratum: DrawnStratum, log: ReadonlyArray<NewEntry>): ReadonlyArray<DrawnEntry> =>
  inRankOrder(stratum).slice(0, stratum.drawn.length + replaced(log, stratum.stratum))

const markProblems = (
  commitment: Commitment,
  stratum: DrawnStratum | undefined,
  before: ReadonlyArray<NewEntry>,
  entry: Extract<NewEntry, { _tag: 'mark' }>,
  path: string,
): ReadonlyArray<BadEntry> => {
  const bad = (why: BadEntry['why'], value: unknown): BadEntry => ({ _tag: 'BadEntry', path, why, value })
  if (stratum === undefined) return [bad('no-such-stratum', entry.stratum)]
  const list = met(stratum, before)
  const known = list.some(({ id, rank }) => id === entry.id && rank === entry.rank)
  const marked = marksOf(before, entry.stratum).some(({ id }) => id === entry.id)
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
  if (take === undefined) return [{ _tag: 'BadEntry', path, why: 'no-such-stratum', value: entry.stratum }]
  const room = take.eligible - take.k
  return [
    ...(isCount(entry.add) && entry.add > 0
      ? entry.add > room
        ? [{ _tag: 'BadEntry', path, why: 'more-than-eligible', value: entry.add } as const]
        : []
      : [badValue(`${path}.add`, entry.add, 'a whole number, 1 or more')]),
    ...(typeof entry.reason === 'string' && entry.reason.trim() !== ''
      ? []
      : [badValue(`${path}.reason`, entry.reason, 'a reason in words')]),
  ]
}

/** What is wrong with an entry, given what came before it. */
export const entryProblems = (
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
