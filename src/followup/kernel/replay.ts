import { either as E } from 'fp-ts'
import type { VisitState } from '../../inspection/state.js'
import type { NonEmpty } from '../../law/explained.js'
import { compareBytes } from '../../model/ids.js'
import { stated } from '../../model/stated.js'
import type { Ruleset } from '../../rulesets/ruleset.js'
import { applySound, type EventRefusal, notDrawn } from '../applyEvent.js'
import type { TraceRecord, VisitEvent } from '../event.js'
import { eventProblems } from '../shape.js'

/**
 * An event that is refused: where it stood, which it was, and every reason.
 *
 * @zh 被拒绝的事件
 * @law joint/5.trace
 * @category followup
 * @since 0.1.0
 */
export interface RefusedEvent {
  readonly _tag: 'RefusedEvent'
  /** Its place in what was handed in: among the events, or, where `of` says so, among the entries of the log. */
  readonly index: number
  readonly of?: 'log'
  readonly event: string
  /** The visit that it is about, where it tells one. */
  readonly visit?: string
  readonly because: NonEmpty<
    | EventRefusal
    | { readonly _tag: 'UnknownVisit'; readonly basis: 'joint/5.trace'; readonly value: string }
    | { readonly _tag: 'EventTwice'; readonly basis: 'joint/5.trace'; readonly value: string }
  >
}

type Because = RefusedEvent['because']
type AnyEvent = VisitEvent | TraceRecord

/** The states so far, and the ids already used. */
interface Memory {
  readonly stateOf: (visit: string) => VisitState | undefined
  readonly used: (id: string) => boolean
}

type Taken = { readonly because: Because } | { readonly state?: VisitState }

/** What an event makes of its visit, or why it is not taken; nothing is remembered here. */
const take = (rules: Ruleset, { stateOf, used }: Memory, event: AnyEvent): Taken => {
  const [first, ...rest] = eventProblems(event)
  if (first !== undefined) return { because: [first, ...rest] }
  if (used(event.id)) return { because: [{ _tag: 'EventTwice', basis: 'joint/5.trace', value: event.id }] }
  if (event._tag === 'Recorded') return {}
  const state = stateOf(event.visit)
  if (state === undefined && event._tag !== 'SubjectDrawn')
    return { because: [{ _tag: 'UnknownVisit', basis: 'joint/5.trace', value: event.visit }] }
  const next = applySound(rules)(state ?? notDrawn, event)
  return E.isLeft(next) ? { because: next.left } : { state: next.right }
}

const idOf = (event: unknown): string => {
  const id = typeof event === 'object' && event !== null && 'id' in event ? event.id : undefined
  return typeof id === 'string' ? id : ''
}

const refusedAt = (index: number, event: unknown, because: Because): RefusedEvent => ({
  _tag: 'RefusedEvent',
  index,
  event: idOf(event),
  ...stated({ visit: visitOf(event) }),
  because,
})

/** Rebuilds every state from the events, by visit id, with the events that are refused. */
export const replayAll = (
  rules: Ruleset,
  events: ReadonlyArray<AnyEvent>,
): { readonly states: ReadonlyArray<VisitState>; readonly refused: ReadonlyArray<RefusedEvent> } => {
  const states = new Map<string, VisitState>()
  const ids = new Set<string>()
  const memory: Memory = { stateOf: (visit) => states.get(visit), used: (id) => ids.has(id) }
  const refused: RefusedEvent[] = []
  for (const [i, event] of events.entries()) {
    const taken = take(rules, memory, event)
    if ('because' in taken) {
      refused.push(refusedAt(i, event, taken.because))
      continue
    }
    ids.add(event.id)
    if (taken.state !== undefined && event._tag !== 'Recorded') states.set(event.visit, taken.state)
  }
  const sorted = [...states].sort(([a], [b]) => compareBytes(a, b))
  return { states: sorted.map(([, state]) => state), refused }
}

/** An open visit of a stream; a few dozen ids are found fastest by looking through them. */
interface Life {
  state: VisitState
  readonly ids: string[]
}

const isIterable = (events: unknown): events is Iterable<AnyEvent> =>
  typeof events === 'object' && events !== null && Symbol.iterator in events

const visitOf = (event: unknown): string | undefined => {
  const visit = typeof event === 'object' && event !== null && 'visit' in event ? event.visit : undefined
  return typeof visit === 'string' ? visit : undefined
}

/**
 * Rebuilds states from a stream of events, of which only the open visits are remembered: a visit comes out as soon
 * as it is archived or cancelled, the open ones at the end, and a refused event at once. An id used twice shows only
 * within the life of its visit. The other links of the trace may stand in the stream; they are not remembered.
 *
 * @zh 流式重放
 * @law joint/5.trace
 * @example
 * import { linxiaJoint, type PlainDate, replayStream } from 'double-random'
 *
 * const on = '2022-03-01' as PlainDate
 * const out = [
 *   ...replayStream(linxiaJoint)([
 *     {
 *       _tag: 'SubjectDrawn',
 *       id: 'e1',
 *       visit: 'V1',
 *       on,
 *       subject: 'S1',
 *       window: { opens: on, closes: on },
 *       duties: [{ matter: '食堂', department: '教育' }],
 *     },
 *     { _tag: 'VisitCancelled', id: 'e2', visit: 'V1', on, reason: '重复抽取', approvedBy: '局长' },
 *   ]),
 * ]
 *
 * assert.deepStrictEqual(out.map((x) => x._tag), ['Cancelled'])
 *
 * @category followup
 * @since 0.1.0
 */
export const replayStream = (rules: Ruleset) =>
  function* (events: Iterable<VisitEvent | TraceRecord>): Generator<VisitState | RefusedEvent> {
    const open = new Map<string, Life>()
    let life: Life | undefined
    const memory: Memory = { stateOf: () => life?.state, used: (id) => life?.ids.includes(id) === true }
    let index = 0
    if (!isIterable(events)) {
      yield refusedAt(0, events, [{ _tag: 'BadEvent', path: '', value: events, expected: 'list' }])
      return
    }
    for (const event of events) {
      const visit = visitOf(event)
      life = visit === undefined ? undefined : open.get(visit)
      const taken = take(rules, memory, event)
      if ('because' in taken) yield refusedAt(index, event, taken.because)
      else if (taken.state !== undefined && visit !== undefined) {
        const { state } = taken
        if (state._tag === 'Archived' || state._tag === 'Cancelled') {
          open.delete(visit)
          yield state
        } else if (life === undefined) open.set(visit, { state, ids: [event.id] })
        else {
          life.state = state
          life.ids.push(event.id)
        }
      }
      index += 1
    }
    for (const visit of [...open.keys()].sort(compareBytes)) {
      const state = open.get(visit)?.state
      if (state !== undefined) yield state
    }
  }
