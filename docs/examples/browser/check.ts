import {
  type DrawRecord,
  explain,
  type Language,
  nobleHash,
  type RosterRow,
  type TicketStanding,
  toResult,
  verifyDraw,
  verifyTicket,
} from 'double-random'

/** What was dropped on the page; nothing about it is known yet. */
export interface Question {
  readonly record: unknown
  readonly roster: unknown
  readonly id: string
  readonly language: Language
}

export interface Answer {
  readonly verdict: 'confirmed' | 'refuted' | 'unreadable'
  readonly standing?: Exclude<TicketStanding, 'refuted'> | 'not-on-roster'
  readonly sentences: ReadonlyArray<string>
}

/** Services publish a record with its commitment around it. */
const recordIn = (given: unknown): DrawRecord =>
  (typeof given === 'object' && given !== null && 'record' in given ? given.record : given) as DrawRecord

/** How one subject stands in a record that was confirmed. */
const standingOf = (record: DrawRecord, row: RosterRow | undefined, { id, language }: Question) => {
  if (row === undefined) return { standing: 'not-on-roster', sentences: [] } as const
  const { stratum, leftOut } = row
  const facts = { record, id, stratum, leftOut: leftOut !== undefined }
  const result = toResult(verifyTicket(nobleHash)(facts), language)
  if (!result.ok) return { verdict: 'unreadable', sentences: result.text.split('\n') } as const
  const { value, because } = result.value
  const sentences = because.map(explain(language))
  return value === 'refuted' ? { verdict: value, sentences } : { standing: value, sentences }
}

/** Draws again from the roster and compares; then, where a code was given, looks at that one subject. */
export const check = (question: Question): Answer => {
  const record = recordIn(question.record)
  const rows = question.roster as ReadonlyArray<RosterRow>
  const result = toResult(verifyDraw(nobleHash)({ record, rows }), question.language)
  // Whoever drops a wrong file accuses nobody of a false draw.
  if (!result.ok) return { verdict: 'unreadable', sentences: result.text.split('\n') }
  const { value: verdict, because } = result.value
  const sentences = because.map(explain(question.language))
  if (verdict === 'refuted' || question.id === '') return { verdict, sentences }
  const row = rows.find(({ id }) => id === question.id)
  const own = standingOf(record, row, question)
  return { verdict, ...own, sentences: [...sentences, ...own.sentences] }
}
