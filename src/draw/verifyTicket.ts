import { either as E } from 'fp-ts'
import type { Explained, NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import { optional } from '../model/shape.js'
import type { BadValue } from './badValue.js'
import type { Each } from './each.js'
import { byTicket, type Ticketed } from './kernel/best.js'
import type { DrawnEntry, DrawnStratum, DrawRecord } from './record.js'
import { badParts, facts as factsOf, flag, record as recordShape, text } from './shape.js'
import { seedString, ticket } from './ticket.js'

const FACTS = factsOf({
  record: recordShape,
  id: text,
  stratum: text,
  ticket: optional(text),
  leftOut: optional(flag),
})

/** How one subject stands in a draw, or that the record treats it wrongly. */
export type Standing = 'drawn' | 'reserve' | 'not-drawn' | 'refuted'

/**
 * Why one subject stands as it does: its ticket against the last one drawn.
 *
 * @zh 个体复核结论
 * @law joint/19.draw
 * @category draw
 * @since 0.1.0
 */
export type TicketFinding = {
  readonly basis: 'joint/19.draw'
  readonly id: string
  readonly ticket: string
} & (
  | Each<'RightlyDrawn' | 'RightlyInReserve', { readonly rank: number; readonly of: number }>
  | Each<'BelowThreshold' | 'AboveThresholdUndrawn' | 'DrawnBelowThreshold', { readonly threshold: string }>
  | { readonly _tag: 'NothingDrawn'; readonly stratum: string }
  | { readonly _tag: 'LeftOutBefore'; readonly stratum: string }
  | { readonly _tag: 'OtherTicketRecorded'; readonly recorded: string }
  | { readonly _tag: 'SeedStringDiffers'; readonly recorded: string; readonly recomputed: string }
  | { readonly _tag: 'NoSuchStratum'; readonly stratum: string }
)

/**
 * A record, one subject of its roster, and, where it was told, the ticket.
 *
 * @zh 个体复核要素
 * @law joint/19.draw
 * @category draw
 * @since 0.1.0
 */
export interface TicketFacts {
  readonly record: DrawRecord
  readonly id: string
  readonly stratum: string
  readonly ticket?: string
  /** Was it left out before the draw? The roster's left-out list says so. */
  readonly leftOut?: boolean
}

type Answer = Explained<Standing, TicketFinding>

/** The last one drawn, with its ticket made anew. */
const lastOf = (ticketOf: (id: string) => string, { drawn }: DrawnStratum): Ticketed | undefined => {
  const last = drawn.at(-1)
  return last === undefined ? undefined : { id: last.id, ticket: ticketOf(last.id) }
}

/** A subject is drawn where its ticket is the last one drawn's or comes before it, and nowhere else. */
const misplaced = (own: Ticketed, drawn: boolean, last: Ticketed | undefined): TicketFinding | undefined =>
  last === undefined || byTicket(own, last) <= 0 === drawn
    ? undefined
    : {
        _tag: drawn ? 'DrawnBelowThreshold' : 'AboveThresholdUndrawn',
        basis: 'joint/19.draw',
        ...own,
        threshold: last.ticket,
      }

const listedAnswer = (
  own: Ticketed,
  entry: DrawnEntry,
  stratum: DrawnStratum,
  last: Ticketed | undefined,
): Answer => {
  const base = { basis: 'joint/19.draw', ...own } as const
  if (entry.ticket !== own.ticket)
    return { value: 'refuted', because: [{ ...base, _tag: 'OtherTicketRecorded', recorded: entry.ticket }] }
  const drawn = stratum.drawn.includes(entry)
  const wrong = misplaced(own, drawn, last)
  if (wrong !== undefined) return { value: 'refuted', because: [wrong] }
  const finding = {
    ...base,
    _tag: drawn ? 'RightlyDrawn' : 'RightlyInReserve',
    rank: entry.rank,
    of: stratum.eligible,
  } as const
  return { value: drawn ? 'drawn' : 'reserve', because: [finding] }
}

const unlistedAnswer = (
  own: Ticketed,
  stratum: string,
  last: Ticketed | undefined,
  leftOut: boolean,
): Answer => {
  const base = { basis: 'joint/19.draw', ...own } as const
  if (leftOut) return { value: 'not-drawn', because: [{ ...base, _tag: 'LeftOutBefore', stratum }] }
  if (last === undefined) return { value: 'not-drawn', because: [{ ...base, _tag: 'NothingDrawn', stratum }] }
  const wrong = misplaced(own, false, last)
  return wrong === undefined
    ? { value: 'not-drawn', because: [{ ...base, _tag: 'BelowThreshold', threshold: last.ticket }] }
    : { value: 'refuted', because: [wrong] }
}

/**
 * Was one subject rightly drawn, or rightly passed over? From the record and the id alone, without the roster:
 * whoever knows an id can ask. What is no record is a Left, and not a refutation. That the id is on the roster is shown by `verifyInclusion`.
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

const standingOf = (
  hash: Hash,
  { record, id, stratum, ticket: told, leftOut = false }: TicketFacts,
): Answer => {
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
  const last = lastOf(ticketOf, within)
  const entry = [...within.drawn, ...within.reserve].find((listed) => listed.id === id)
  return entry === undefined
    ? unlistedAnswer(own, stratum, last, leftOut)
    : listedAnswer(own, entry, within, last)
}
