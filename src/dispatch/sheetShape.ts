import { fields, isObject, listOf, misfitsOf, must, optional, recordOf, type Shape } from '../model/shape.js'
import type { Expected, Unexpected } from './problem.js'

type Part = Shape<Expected>

const text: Part = must((value) => typeof value === 'string', 'a text')

const teamSheet: Part = fields<Expected>(
  {
    teams: recordOf(listOf(text, 'a list'), 'an object'),
    leaders: optional(recordOf(text, 'an object')),
  },
  'an object',
)

const object: Part = must(isObject, 'an object')
const teamRequest: Part = fields<Expected>(
  {
    inspectors: listOf(object, 'a list'),
    visits: listOf(fields<Expected>({ slots: listOf(object, 'a list') }, 'an object'), 'a list'),
  },
  'an object',
)

/** An entry of the log, as far as it is looked at to continue the log. */
const logEntry: Part = fields<Expected>(
  { digest: text, changed: fields<Expected>({ visit: text, before: text }, 'an object') },
  'an object',
)

const replacementLog: Part = listOf(logEntry, 'a list')

const misfits = misfitsOf(
  (path, value, expected: Expected): Unexpected => ({ _tag: 'Unexpected', path, value, expected }),
)

/** What keeps a list of teams from being read. */
export const sheetProblems = (sheet: unknown, path = ''): ReadonlyArray<Unexpected> =>
  misfits(teamSheet, sheet, path)

/** What keeps a list of teams from being held against a request: it has no people, or no visits with their slots. */
export const requestProblems = (request: unknown): ReadonlyArray<Unexpected> =>
  misfits(teamRequest, request, 'request')

/** What keeps the log of replacements from being continued. */
export const replacementLogProblems = (log: unknown): ReadonlyArray<Unexpected> =>
  misfits(replacementLog, log, 'log')

/** What a record says of a name itself, whatever every object knows. */
export const own = <A>(record: Readonly<Record<string, A>>, name: string): A | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined
