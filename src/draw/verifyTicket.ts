import { either as E } from 'fp-ts'
import type { Explained, NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import { optional } from '../model/shape.js'
import type { BadValue } from './badValue.js'
import { byTicket, type Ticketed } from './kernel/best.js'
import { inRankOrder, met } from './logCheck.js'
import { marksOf } from './logEntry.js'
import type { DrawnEntry, DrawnStratum, DrawRecord } from './record.js'
import { badParts, facts as factsOf, flag, record as recordShape, text } from './shape.js'
import { seedString, ticket } from './ticket.js'
import type { TicketFacts, TicketFinding, TicketStanding } from './ticketFinding.js'

const FACTS = factsOf({
  record: recordShape,
  id: text,
  stratum: text,
  ticket: optional(text),
  leftOut: optional(flag),
})

type Log = DrawRecord['log']
type Answer = Explained<TicketStanding, TicketFinding>
type PastThreshold = Extract<TicketFinding, { readonly threshold: string }>

/** The last of a list, with its ticket made anew. */
const lastOf = (ticketOf: (id: string) => string, list: ReadonlyArray<DrawnEntry>): Ticketed | undefined => {
  const last = list.at(-1)
  return last === undefined ? undefined : { id: last.id, ticket: ticketOf(last.id) }
}

/** Where the lists of a stratum end: with the last one drawn, and the last one of all. */
interface Ends {
  readonly drawn: Ticketed | undefined
  readonly listed: Ticketed | undefined
}

const comesAfter = (own: Ticketed, last: Ticketed): boolean => byTicket(own, last) > 0

/** A subject is drawn where its ticket is the last one drawn's or comes before it, and nowhere else. */
const misplaced = (own: Ticketed, isDrawn: boolean, { drawn: last }: Ends): PastThreshold | undefined =>
  last === undefined || comesAfter(own, last) !== isDrawn
    ? undefined
    : {
        _tag: isDrawn ? 'DrawnBelowThreshold' : 'AboveThresholdUndrawn',
        basis: 'joint/19.draw',
        ...own,
        threshold: last.ticket,
      }

const listedAnswer = (
  own: Ticketed,
  entry: DrawnEntry,
  stratum: DrawnStratum,
  log: Log,
  ends: Ends,
): Answer => {
  const base = { basis: 'joint/19.draw', ...own } as const
  if (entry.ticket !== own.ticket)
    return { value: 'refuted', because: [{ ...base, _tag: 'OtherTicketRecorded', recorded: entry.ticket }] }
  const isDrawn = stratum.drawn.includes(entry)
  const wrong = misplaced(own, isDrawn, ends)
  if (wrong !== undefined) return { value: 'refuted', because: [wrong] }
  const marks = marksOf(log, stratum.stratum).filter(({ id }) => id === own.id)
  const since = marks.map(
    ({ reason, replaced }): TicketFinding => ({
      _tag: 'MarkedSince',
      basis: 'joint/32.unable',
      ...own,
      reason,
      replaced,
    }),
  )
  const at = { ...base, rank: entry.rank, of: stratum.eligible }
  if (isDrawn) return { value: 'drawn', because: [{ ...at, _tag: 'RightlyDrawn' }, ...since] }
  return met(stratum, log).includes(entry)
    ? { value: 'added', because: [{ ...at, _tag: 'RightlyAdded' }, ...since] }
    : { value: 'reserve', because: [{ ...at, _tag: 'RightlyInReserve' }] }
}

/** Not listed, though the ticket comes before one that is: passed over, or left out before the draw. */
const passedOver = (own: Ticketed, ends: Ends): PastThreshold | undefined =>
  misplaced(own, false, ends) ??
  (ends.listed === undefined || comesAfter(own, ends.listed)
    ? undefined
    : { _tag: 'AboveReserveUnlisted', basis: 'joint/19.draw', ...own, threshold: ends.listed.ticket })

const unlistedAnswer = (
  own: Ticketed,
  { stratum, n, eligible }: DrawnStratum,
  ends: Ends,
  leftOut: boolean | undefined,
): Answer => {
  const base = { basis: 'joint/19.draw', ...own } as const
  if (leftOut === true) return { value: 'not-drawn', because: [{ ...base, _tag: 'LeftOutBefore', stratum }] }
  const wrong = passedOver(own, ends)
  if (wrong !== undefined && leftOut === undefined && n > eligible) {
    const finding = { ...base, threshold: wrong.threshold, leftOut: n - eligible } as const
    return { value: 'undecided', because: [{ ...finding, _tag: 'PassedOverUnlessLeftOut' }] }
  }
  if (wrong !== undefined) return { value: 'refuted', because: [wrong] }
  return {
    value: 'not-drawn',
    because: [
      ends.drawn === undefined
        ? { ...base, _tag: 'NothingDrawn', stratum }
        : { ...base, _tag: 'BelowThreshold', threshold: ends.drawn.ticket },
    ],
  }
}

/**
 * Was one subject rightly drawn, or rightly passed over? From the record and the id alone, without the roster:
 * whoever knows an id can ask. What was noted of it since the draw is told beside. What is no record is a Left, and not
 * a refutation. That the id is on the roster is for `verifyInclusion`; an id that never was on it is nobody passed over.
 *
 * @zh 个体抽取复核
 * @law joint/19.draw
 * @example
 * import { commit, freezeRoster, holdDraw, nobleHash, verifyTicket } from 'double-random'
 *
 * const roster = freezeRoster(nobleHash)(['a', 'b', 'c'].map((id) => ({ id, stratum: 's' })))
 * assert.ok(roster._tag === 'Right')
 * const commitment = commit({
 *   drawId: 'LX-2026-0007',
 *   roster: roster.right,
 *   quotas: { s: { _tag: 'count', count: 3 } },
 *   seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
 * })
 * assert.ok(commitment._tag === 'Right')
 * const record = holdDraw(nobleHash)({
 *   commitment: commitment.right,
 *   roster: roster.right,
 *   seed: [{ _tag: 'digits', value: '31415926535897932384' }],
 * })
 * assert.ok(record._tag === 'Right')
 * const answer = verifyTicket(nobleHash)({ record: record.right, id: 'b', stratum: 's' })
 * assert.ok(answer._tag === 'Right' && answer.right.value === 'drawn')
 *
 * @category draw
 * @since 0.1.0
 */
export const verifyTicket =
  (hash: Hash) =>
  (facts: TicketFacts): E.Either<NonEmpty<BadValue>, Answer> => {
    const [misfit, ...misfits] = badParts(FACTS, facts)
    return misfit === undefined ? E.right(standingOf(hash, facts)) : E.left([misfit, ...misfits])
  }

const standingOf = (hash: Hash, { record, id, stratum, ticket: told, leftOut }: TicketFacts): Answer => {
  const d = seedString(
    record.commitment.drawId,
    record.seed.map(({ value }) => value),
  )
  const ticketOf = ticket(hash, d)
  const own = { id, ticket: ticketOf(id) }
  const base = { basis: 'joint/19.draw', ...own } as const
  if (d !== record.seedString)
    return {
      value: 'refuted',
      because: [{ ...base, _tag: 'SeedStringDiffers', recorded: record.seedString, recomputed: d }],
    }
  if (told !== undefined && told !== own.ticket)
    return { value: 'refuted', because: [{ ...base, _tag: 'OtherTicketRecorded', recorded: told }] }
  const within = record.strata.find((s) => s.stratum === stratum)
  if (within === undefined)
    return { value: 'refuted', because: [{ ...base, _tag: 'NoSuchStratum', stratum }] }
  const listed = inRankOrder(within)
  const ends = { drawn: lastOf(ticketOf, within.drawn), listed: lastOf(ticketOf, listed) }
  const entry = listed.find((e) => e.id === id)
  return entry === undefined
    ? unlistedAnswer(own, within, ends, leftOut)
    : listedAnswer(own, entry, within, record.log, ends)
}
