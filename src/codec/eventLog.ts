import type { EventLog } from '../followup/log.js'
import { type Described, named } from './described.js'
import { decodeBy } from './inputError.js'
import { count, digest, only } from './leaves.js'
import { list, record, shape } from './shape.js'
import { versioned } from './tagged.js'
import { visitEvent } from './visitEvent.js'

type Entry = EventLog['entries'][number]

const entry = record<Entry>(
  'EventLogEntry',
  { zh: '日志条目', en: 'Entry of a log' },
  { seq: count, previous: digest, event: visitEvent, hash: digest },
)

/** A log of events, each bound to the one before. */
export const eventLog: Described<EventLog> = named(
  'EventLog',
  { zh: '事件日志', en: 'Log of events' },
  versioned('scheme', 'log/1', shape<EventLog>({ scheme: only('log/1'), entries: list(entry) })),
)

/**
 * Reads a log of events from unknown data: the log, or every fault by its path. Whether its chain holds is
 * `verifyLog`'s question.
 *
 * @zh 读取事件日志
 * @law joint/5.trace
 * @example
 * import { decodeEventLog, emptyLog } from 'double-random'
 *
 * assert.deepStrictEqual(decodeEventLog(emptyLog), { _tag: 'Right', right: emptyLog })
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeEventLog = decodeBy(eventLog)
