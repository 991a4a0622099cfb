import {
  type Commitment,
  type DrawRecord,
  explain,
  type Hash,
  isCreditCode,
  type Language,
  type RosterRow,
  type TicketStanding,
  verifyDraw,
  verifyTicket,
} from 'double-random'
import { counting } from './counting.js'
import { givenOf, textOf } from './given.js'
import { type Meaning, meaningOf } from './meaning.js'

/** What lies on the desk: whatever was dropped so far. */
export interface Desk {
  readonly record?: DrawRecord
  readonly rows?: ReadonlyArray<RosterRow>
  readonly published?: Commitment
}

/** What a page shows of the desk. */
export interface Lying {
  readonly record?: { readonly drawId: string; readonly drawn: number; readonly withheld: boolean }
  readonly rows?: number
  readonly published?: string
  readonly strata: ReadonlyArray<string>
}

/** The answer to a whole draw. */
export interface WholeAnswer {
  readonly verdict: 'confirmed' | 'refuted' | 'unreadable'
  /** The first few differences, in words; the first explains most. */
  readonly sentences: ReadonlyArray<string>
  readonly more: number
  readonly meaning: Meaning | undefined
}

/** The answer to one id. */
export interface OneAnswer {
  readonly verdict: Exclude<TicketStanding, 'undecided'> | 'unknown'
  readonly sentences: ReadonlyArray<string>
  readonly meaning: Meaning | undefined
  readonly ticket?: string
  readonly threshold?: string
  /** An id of eighteen characters whose check character does not fit: mistyped, probably. */
  readonly mistyped: boolean
}

/** A file laid on the desk: what it was, or why it is nothing that can be used. */
export interface Laid {
  readonly desk: Desk
  readonly as: 'record' | 'commitment' | 'roster' | 'empty' | 'not-json' | 'no-record'
}

const SHOWN = 20

export const lay = (desk: Desk, bytes: Uint8Array): Laid => {
  const given = givenOf(textOf(bytes))
  switch (given._tag) {
    case 'record':
      return { desk: { ...desk, record: given.record }, as: 'record' }
    case 'commitment':
      return { desk: { ...desk, published: given.commitment }, as: 'commitment' }
    case 'roster':
      return { desk: { ...desk, rows: given.rows }, as: 'roster' }
    case 'unknown':
      return { desk, as: given.why }
  }
}

/** The faults of the record's form; with none of them, its fields may be read. */
const formOf = (hash: Hash, record: DrawRecord) => {
  const answer = verifyDraw(hash)({ record, rows: [] })
  return answer._tag === 'Left' ? answer.left : []
}

const isReadable = (hash: Hash, record: DrawRecord | undefined): record is DrawRecord =>
  record !== undefined && formOf(hash, record).length === 0

/** What a page shows of the desk; of a record that can't be read, nothing. */
export const lying = (hash: Hash, desk: Desk): Lying => {
  const { record, rows, published } = desk
  const sound = isReadable(hash, record)
  return {
    ...(sound
      ? {
          record: {
            drawId: record.commitment.drawId,
            drawn: record.strata.reduce((sum, s) => sum + s.drawn.length, 0),
            withheld: record.commitment.names === 'withheld',
          },
        }
      : {}),
    ...(rows === undefined ? {} : { rows: rows.length }),
    ...(published === undefined ? {} : { published: `${published.drawId}` }),
    strata: sound ? record.strata.map(({ stratum }) => stratum) : [],
  }
}

/** A roster of one column belongs to the only stratum that there is. */
const placed = ({ strata }: DrawRecord, rows: ReadonlyArray<RosterRow>): ReadonlyArray<RosterRow> => {
  const [only, second] = strata
  return only !== undefined && second === undefined && rows.every(({ stratum }) => stratum === '')
    ? rows.map((row) => ({ ...row, stratum: only.stratum }))
    : rows
}

/** Checks a whole draw; `tell` hears how far it is, from 0 to 1. */
export const checkWhole =
  (hash: Hash, language: Language) =>
  (desk: Desk, tell: (part: number) => void): WholeAnswer | undefined => {
    const { record, published } = desk
    if (record === undefined || desk.rows === undefined) return undefined
    const sound = isReadable(hash, record)
    const rows = sound ? placed(record, desk.rows) : desk.rows
    // Each row is put in a bucket and gets a ticket; the buckets and what was left out are a few thousand more.
    const expected = rows.length * 2 + Math.min(rows.length, 8192)
    const counted = counting(hash, 1024, (calls) => tell(Math.min(0.99, calls / expected)))
    const answer = verifyDraw(counted)({ record, rows, ...(published === undefined ? {} : { published }) })
    const say = explain(language)
    if (answer._tag === 'Left')
      return {
        verdict: 'unreadable',
        sentences: answer.left.slice(0, SHOWN).map(say),
        more: Math.max(0, answer.left.length - SHOWN),
        meaning: meaningOf({ _tag: sound ? 'RosterFault' : 'NotARecord' }),
      }
    const { value, because } = answer.right
    return {
      verdict: value,
      sentences: because.slice(0, SHOWN).map(say),
      more: Math.max(0, because.length - SHOWN),
      meaning: meaningOf(because[0]),
    }
  }

/** Checks one id against the record; the roster, where it is there, says in which stratum it stands. */
export const checkOne =
  (hash: Hash, language: Language) =>
  (desk: Desk, id: string, chosen: string): OneAnswer | undefined => {
    const { record, rows = [] } = desk
    if (record === undefined) return undefined
    const say = explain(language)
    const faults = formOf(hash, record)
    if (faults.length > 0)
      return {
        verdict: 'unknown',
        sentences: faults.map(say),
        meaning: meaningOf({ _tag: 'NotARecord' }),
        mistyped: false,
      }
    const row = placed(record, rows).find((r) => r.id === id)
    const stratum = row?.stratum ?? chosen
    const leftOut = row === undefined ? {} : { leftOut: row.leftOut !== undefined }
    const read = verifyTicket(hash)({ record, id, stratum, ...leftOut })
    if (read._tag === 'Left')
      return { verdict: 'unknown', sentences: read.left.map(say), meaning: undefined, mistyped: false }
    const answer = read.right
    const [first] = answer.because
    const absent = rows.length > 0 && row === undefined
    return {
      verdict: absent || answer.value === 'undecided' ? 'unknown' : answer.value,
      sentences: answer.because.map(say),
      meaning: meaningOf(absent ? { _tag: 'NotOnRoster' } : first),
      ticket: first.ticket,
      ...('threshold' in first ? { threshold: first.threshold } : {}),
      mistyped: id.length === 18 && !isCreditCode(id),
    }
  }
