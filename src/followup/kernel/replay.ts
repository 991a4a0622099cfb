import { either as E } from 'fp-ts'
import type { VisitState } from '../../inspection/state.js'
import type { NonEmpty } from '../../law/explained.js'
import { compareBytes } from '../../model/ids.js'
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
  readonly index: number
  readonly event: string
  readonly because: NonEmpty<
    | EventRefusal
    | { readonly _tag: 'UnknownVisit'; readonly basis: 'joint/5.trace'; readonly value: string }
    | { readonly _tag: 'EventTwice'; readonly basis: 'joint/5.trace'; readonly value: string }
  >
}

type Because = RefusedEvent['because']
type AnyEvent = VisitEvent | TraceRecord

/** The states so far and the ids already used. */
interface Memory {
  readonly states: Map<string, VisitState>
  readonly ids: Set<string>
}

/** Takes one event in, or says why not; a refused event leaves the memory as it was. */
const take = (rules: Ruleset, { states, ids }: Memory, event: AnyEvent): Because | undefined => {
  const [first, ...rest] = eventProblems(event)
  if (first !== undefined) return [first, ...rest]
  if (ids.has(event.id)) return [{ _tag: 'EventTwice', basis: 'joint/5.trace', value: event.id }]
  if (event._tag !== 'Recorded') {
    const state = states.get(event.visit)
    if (state === undefined && event._tag !== 'SubjectDrawn')
      return [{ _tag: 'UnknownVisit', basis: 'joint/5.trace', value: event.visit }]
    const next = applySound(rules)(state ?? notDrawn, event)
    if (E.isLeft(next)) return next.left
    states.set(event.visit, next.right)
  }
  ids.add(event.id)
  return undefined
}

const idOf = (event: unknown): string => {
  const id = typeof event === 'object' && event !== null && 'id' in event ? event.id : undefined
  return typeof id === 'string' ? id : ''
}

const refusedAt = (index: number, event: AnyEvent, because: Because): RefusedEvent => ({
  _tag: 'RefusedEvent',
  index,
  event: idOf(event),
  because,
})

/** Rebuilds every state from the events, by visit id, with the events that are refused. */
export const replayAll = (
  rules: Ruleset,
  events: ReadonlyArray<AnyEvent>,
): { readonly states: ReadonlyArray<VisitState>; readonly refused: ReadonlyArray<RefusedEvent> } => {
  const memory: Memory = { states: new Map(), ids: new Set() }
  const refused: RefusedEvent[] = []
  for (const [i, event] of events.entries()) {
    const because = take(rules, memory, event)
    if (because !== undefined) refused.push(refusedAt(i, event, because))
  }
  const sorted = [...memory.states].sort(([a], [b]) => compareBytes(a, b))
  return { states: sorted.map(([, state]) => state), refused }
}

/**
 * Rebuilds states from a stream of events, of which only the open visits are remembered: a visit comes out as soon
 * as it is archived or cancelled, the open ones at the end, and a refused event at once. An id used twice shows only
 * within the life of its visit.
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
  function* (events: Iterable<VisitEvent>): Generator<VisitState | RefusedEvent> {
    const open = new Map<string, Memory>()
    let index = 0
    for (const event of events) {
      const visit = (event as Partial<VisitEvent> | null)?.visit ?? ''
      const memory: Memory = open.get(visit) ?? { states: new Map(), ids: new Set() }
      const because = take(rules, memory, event)
      const state = memory.states.get(visit)
      if (because !== undefined) yield refusedAt(index, event, because)
      else if (state?._tag === 'Archived' || state?._tag === 'Cancelled') {
        open.delete(visit)
        yield state
      } else open.set(visit, memory)
      index += 1
    }
    for (const visit of [...open.keys()].sort(compareBytes)) {
      const state = open.get(visit)?.states.get(visit)
      if (state !== undefined) yield state
    }
  }
