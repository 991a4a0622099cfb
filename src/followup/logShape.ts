import { fields, isObject, listOf, misfitsOf, must } from '../model/shape.js'
import type { BadEvent } from './shape.js'

const entry = fields<string>({ event: () => [] }, 'object')
const list = must<string>(Array.isArray, 'list')

/** What of a log is no list of entries; the events in them are looked at as they are replayed. */
const log = fields({ entries: listOf(entry, 'list') }, 'object')

const bad = misfitsOf(
  (path, value, expected: string): BadEvent => ({ _tag: 'BadEvent', path, value, expected }),
)

const identified = must<string>(
  (event) => isObject(event) && typeof event['id'] === 'string',
  'object with an id',
)
const whole = fields({ entries: listOf(fields({ event: identified }, 'object'), 'list') }, 'object')

const LOG = fields<string>({ log }, 'object')
const TWO_LOGS = fields<string>({ a: whole, b: whole }, 'object')
const LOG_AND_EVENTS = fields<string>({ log, events: list }, 'object')

export const logProblems = (value: unknown): ReadonlyArray<BadEvent> => bad(log, value)
export const replayProblems = (facts: unknown): ReadonlyArray<BadEvent> => bad(LOG, facts)
export const appendProblems = (facts: unknown): ReadonlyArray<BadEvent> => bad(LOG_AND_EVENTS, facts)
export const mergeProblems = (facts: unknown): ReadonlyArray<BadEvent> => bad(TWO_LOGS, facts)
