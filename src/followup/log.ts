import { either as E } from 'fp-ts'
import { isPlainDate, type PlainDate } from '../calendar/plainDate.js'
import type { VisitState } from '../inspection/state.js'
import type { NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import type { TraceRecord, VisitEvent } from './event.js'
import { canonical } from './kernel/canonical.js'
import { type RefusedEvent, replayAll } from './kernel/replay.js'
import { appendProblems, logProblems, replayProblems } from './logShape.js'
import type { BadEvent } from './shape.js'

/**
 * One line of the log: the event, and the hash that ties it to everything before it.
 *
 * @zh 留痕记录行
 * @law joint/5.trace
 * @category followup
 * @since 0.1.0
 */
export interface EventEntry {
  readonly seq: number
  readonly previous: string
  readonly event: VisitEvent | TraceRecord
  readonly hash: string
}

/**
 * Everything that happened, in order; nothing is ever taken out or changed. The hash of an entry is the SHA-256 of
 * `LOG1|seq|previous|event`, the event as JSON with keys by bytes, no spaces and ASCII only; the first `previous` is
 * 64 zeros.
 *
 * @zh 留痕日志
 * @law joint/5.trace
 * @category followup
 * @since 0.1.0
 */
export interface EventLog {
  readonly scheme: 'log/1'
  readonly entries: ReadonlyArray<EventEntry>
}

/**
 * The log before the first event.
 *
 * @zh 空日志
 * @law joint/5.trace
 * @example
 * import { emptyLog } from 'double-random'
 *
 * assert.deepStrictEqual(emptyLog, { scheme: 'log/1', entries: [] })
 *
 * @category followup
 * @since 0.1.0
 */
export const emptyLog: EventLog = { scheme: 'log/1', entries: [] }

const GENESIS = '0'.repeat(64)

const hashOf = (hash: Hash, seq: number, previous: string, event: unknown): string =>
  hash.hex(`LOG1|${seq}|${previous}|${canonical(event)}`)

/** The entries that these events add to a log. */
export const chained = (
  hash: Hash,
  { entries }: EventLog,
  events: ReadonlyArray<VisitEvent | TraceRecord>,
): ReadonlyArray<EventEntry> =>
  events.reduce<{ readonly previous: string; readonly added: EventEntry[] }>(
    ({ previous, added }, event, i) => {
      const seq = entries.length + i
      const entry = { seq, previous, event, hash: hashOf(hash, seq, previous, event) }
      added.push(entry)
      return { previous: entry.hash, added }
    },
    { previous: entries.at(-1)?.hash ?? GENESIS, added: [] },
  ).added

/**
 * The log with further events, or every event that is refused, with why; the log that was given stays as it was.
 * It takes all of the events or none; a refused event is counted among those handed in. Reading the log anew each time, it is best given many events at once.
 *
 * @zh 追加事件
 * @law joint/5.trace
 * @example
 * import { appendEvents, emptyLog, linxiaJoint, nobleHash, type PlainDate } from 'double-random'
 *
 * const on = '2022-03-01' as PlainDate
 * const appended = appendEvents(linxiaJoint, nobleHash)({
 *   log: emptyLog,
 *   events: [{ _tag: 'ResultsDisclosed', id: 'e1', visit: 'V9', on, department: '教育' }],
 * })
 *
 * assert.deepStrictEqual(
 *   appended._tag === 'Left' && appended.left.map((r) => 'event' in r && [r.event, r.because[0]._tag]),
 *   [['e1', 'UnknownVisit']],
 * )
 *
 * @category followup
 * @since 0.1.0
 */
export const appendEvents =
  (rules: Ruleset, hash: Hash) =>
  (facts: {
    readonly log: EventLog
    readonly events: ReadonlyArray<VisitEvent | TraceRecord>
  }): E.Either<NonEmpty<RefusedEvent | BadEvent>, EventLog> => {
    const [misfit, ...misfits] = appendProblems(facts)
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    const { log, events } = facts
    const before = log.entries.map((e) => e.event)
    const [first, ...rest] = replayAll(rules, [...before, ...events]).refused.map(
      (refused): RefusedEvent =>
        refused.index < before.length
          ? { ...refused, of: 'log' }
          : { ...refused, index: refused.index - before.length },
    )
    return first === undefined
      ? E.right({ ...log, entries: [...log.entries, ...chained(hash, log, events)] })
      : E.left([first, ...rest])
  }

/**
 * Rebuilds the state of every visit from the log, by visit id; as it was at the end of a past day where one is
 * given. A left names the events that can't have happened.
 *
 * @zh 重放日志
 * @law joint/5.trace
 * @example
 * import { emptyLog, linxiaJoint, replayLog } from 'double-random'
 *
 * assert.deepStrictEqual(replayLog(linxiaJoint)({ log: emptyLog }), { _tag: 'Right', right: [] })
 *
 * @category followup
 * @since 0.1.0
 */
export const replayLog =
  (rules: Ruleset) =>
  (facts: {
    readonly log: EventLog
    readonly until?: PlainDate
  }): E.Either<NonEmpty<RefusedEvent | BadEvent>, ReadonlyArray<VisitState>> => {
    const [misfit, ...misfits] = replayProblems(facts)
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    const { log, until } = facts
    const events = log.entries.map((e) => e.event)
    const { states, refused } = replayAll(
      rules,
      until === undefined
        ? events
        : events.filter((e) => !isPlainDate((e as Partial<VisitEvent> | null)?.on) || e.on <= until),
    )
    const [first, ...rest] = refused
    return first === undefined ? E.right(states) : E.left([first, ...rest])
  }

interface Broken<T extends string> {
  readonly _tag: T
  readonly basis: 'joint/5.trace'
  readonly seq: number
  readonly expected: string
  readonly found: string
}

/**
 * Where the chain of a log is broken: an entry altered, or one removed, added or moved before it.
 *
 * @zh 日志断链
 * @law joint/5.trace
 * @category followup
 * @since 0.1.0
 */
export type BrokenChain = Broken<'EntryAltered'> | Broken<'EntryOutOfPlace'>

/**
 * Where a log was tampered with: each entry whose content does not give its hash, or that does not follow on the
 * entry before it, or what of it is no log. Empty where the log is whole. What was cut off the end shows only against a published last hash.
 *
 * @zh 校验日志
 * @law joint/5.trace
 * @example
 * import { emptyLog, nobleHash, verifyLog } from 'double-random'
 *
 * assert.deepStrictEqual(verifyLog(nobleHash)(emptyLog), [])
 *
 * @category followup
 * @since 0.1.0
 */
export const verifyLog =
  (hash: Hash) =>
  (log: EventLog): ReadonlyArray<BrokenChain | BadEvent> => {
    const misfits = logProblems(log)
    return misfits.length > 0 ? misfits : brokenIn(hash, log)
  }

const brokenIn = (hash: Hash, { entries }: EventLog): ReadonlyArray<BrokenChain> =>
  entries.flatMap((entry, i): ReadonlyArray<BrokenChain> => {
    const previous = entries[i - 1]?.hash ?? GENESIS
    const own = hashOf(hash, entry.seq, entry.previous, entry.event)
    return [
      ...(entry.previous === previous && entry.seq === i
        ? []
        : [
            {
              _tag: 'EntryOutOfPlace',
              basis: 'joint/5.trace',
              seq: i,
              expected: previous,
              found: entry.previous,
            } as const,
          ]),
      ...(own === entry.hash
        ? []
        : [
            {
              _tag: 'EntryAltered',
              basis: 'joint/5.trace',
              seq: i,
              expected: own,
              found: entry.hash,
            } as const,
          ]),
    ]
  })
