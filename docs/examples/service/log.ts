import {
  appendEvents,
  type EventLog,
  emptyLog,
  replayLog,
  type VisitEvent,
  type VisitState,
} from 'double-random'
import { type Own, Refused, settled } from './answer.js'
import { insert, type Queries, rowsOf } from './database.js'
import { hash, law } from './desk.js'

const MEANWHILE: Own = {
  code: 'LogMovedOn',
  zh: '同时另有事件写入,请重试',
  en: 'another event was written at the same moment; try again',
}

type Entry = EventLog['entries'][number]

export const readLog = async (db: Queries): Promise<EventLog> => ({
  ...emptyLog,
  entries: await rowsOf<Entry>(db, 'select seq, previous, hash, event from event order by seq'),
})

/** Where every visit stands, rebuilt from the log. */
export const statesOf = async (db: Queries): Promise<ReadonlyArray<VisitState>> =>
  settled(replayLog(law.joint)({ log: await readLog(db) }), 409)

/**
 * Writes events at the end of the log: all of them, or none. A badly written event is a 400, a visit that is not
 * there a 404; a step that the state of the visit forbids is a 409 and names its article.
 */
export const append = async (db: Queries, events: ReadonlyArray<VisitEvent>): Promise<void> => {
  const log = await readLog(db)
  const appended = appendEvents(law.joint, hash)({ log, events })
  if (appended._tag === 'Left') {
    const why = appended.left.flatMap((own) => (own._tag === 'RefusedEvent' ? own.because : [own]))
    const met = (tag: string) => why.some(({ _tag }) => _tag === tag)
    throw new Refused(met('BadEvent') ? 400 : met('UnknownVisit') ? 404 : 409, why)
  }
  for (const { seq, previous, hash: own, event } of appended.right.entries.slice(log.entries.length))
    await insert(db, MEANWHILE, 'insert into event values ($1, $2, $3, $4)', [seq, previous, own, event])
}
