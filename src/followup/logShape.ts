import { fields, isObject, listOf, misfitsOf, must } from '../model/shape.js'
import type { BadEvent } from './shape.js'

const entry = fields<string>({ event: () => [] }, 'record')
const list = must<string>(Array.isArray, 'list')

/** What of a log is no list of entries; the events in them are looked at as they are replayed. */
const log = fields({ entries: listOf(entry, 'list') }, 'record')

const bad = misfitsOf(
  (path, value, expected: string): BadEvent => ({ _tag: 'BadEvent', path, value, expected }),
)

const identified = must<string>(
  (event) => isObject(event) && typeof event['id'] === 'string',
  'record with id',
)
const whole = fields({ entries: listOf(fields({ event: identified }, 'record'), 'list') }, 'record')

const LOG = fields<string>({ log }, 'record')
const TWO_LOGS = fields<string>({ a: whole, b: whole }, 'record')
const LOG_AND_EVENTS = fields<string>({ log, events: list }, 'record')

export const logProblems = (value: unknown): ReadonlyArray<BadEvent> => bad(log, value)
export const replayProblems = (facts: unknown): ReadonlyArray<BadEvent> => bad(LOG, facts)
export const appendProblems = (facts: unknown): ReadonlyArray<BadEvent> => bad(LOG_AND_EVENTS, facts)
export const mergeProblems = (facts: unknown): ReadonlyArray<BadEvent> => bad(TWO_LOGS, facts)
