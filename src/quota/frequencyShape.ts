import { fields, listOf, optional, recordOf } from '../model/shape.js'
import { KINDS, MARKS } from '../model/subjectWords.js'
import { flag, oneOf, string, strings, type WrongShape, wrong } from '../model/wrongShape.js'

// A kind that nobody knows would lift the limit, since only market entities have one; such a mark would keep it.
const kind = oneOf(...KINDS)
const marks = listOf(oneOf(...MARKS), 'list')

/** Ids and days are judged elsewhere, each with its own problem. */
const subject = fields({ kind, keyField: optional(flag), marks: optional(marks) }, 'subject')
const visit = fields(
  { visit: string, subject: string, departments: optional(strings), cancelled: optional(flag) },
  'visit',
)

const draw = {
  history: fields({ visits: listOf(visit, 'list') }, 'history'),
  departments: optional(strings),
  order: optional(string),
}

const FACTS = fields({ ...draw, subject, reason: optional(string) }, 'object')
const ROSTER_FACTS = fields(
  { ...draw, roster: listOf(subject, 'list'), reasons: optional(recordOf(string, 'object')) },
  'object',
)

/** What keeps the facts about one subject from being read. */
export const factsMisfits = (facts: unknown): ReadonlyArray<WrongShape> => wrong(FACTS, facts)
/** The same for a roster. */
export const rosterMisfits = (facts: unknown): ReadonlyArray<WrongShape> => wrong(ROSTER_FACTS, facts)
