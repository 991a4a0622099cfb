import { kindWords } from '../model/kindWords.js'
import { fields, listOf, must, optional, recordOf } from '../model/shape.js'
import { flag, string, strings, type WrongShape, wrong } from '../model/wrongShape.js'

// A kind that nobody knows would lift the limit: only market entities have one.
const kind = must<string>(
  (value) => typeof value === 'string' && Object.hasOwn(kindWords, value),
  Object.keys(kindWords).join(' | '),
)

/** Ids and days are judged elsewhere, each with its own problem. */
const subject = fields({ kind, keyField: optional(flag), marks: optional(strings) }, 'subject')
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
