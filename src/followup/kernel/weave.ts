import { either as E } from 'fp-ts'
import type { VisitState } from '../../inspection/state.js'
import type { NonEmpty } from '../../law/explained.js'
import { compareBytes } from '../../model/ids.js'
import type { Ruleset } from '../../rulesets/ruleset.js'
import { applyEvent, notDrawn } from '../applyEvent.js'
import type { TraceRecord, VisitEvent } from '../event.js'
import { canonical } from './canonical.js'
import type { RefusedEvent } from './replay.js'

type AnyEvent = VisitEvent | TraceRecord

const comesFirst = (a: AnyEvent, b: AnyEvent): number =>
  a.on === b.on ? compareBytes(a.id, b.id) : a.on < b.on ? -1 : 1

/** A place on the way through two lists: how far in each, the events taken so far, and what the visit then is. */
interface Place {
  readonly i: number
  readonly j: number
  readonly state: VisitState
  readonly before?: Place
  readonly event?: VisitEvent
}

type Ids = ReadonlySet<string>
const idsOf = (events: ReadonlyArray<AnyEvent>): Ids => new Set(events.map((e) => e.id))

/** The next events of both lists, best first: one that the other list has further on waits for it, then the days. */
const headsOf = <T extends AnyEvent>(
  x: T | undefined,
  y: T | undefined,
  inA: Ids,
  inB: Ids,
): ReadonlyArray<T> => {
  if (x === undefined || y === undefined) return [x, y].flatMap((e) => e ?? [])
  if (x.id === y.id) return [x]
  const waits = (e: T): number => Number((e === x ? inB : inA).has(e.id))
  return [x, y].sort((p, q) => waits(p) - waits(q) || comesFirst(p, q))
}

const takenAt = (place: Place): ReadonlyArray<VisitEvent> => {
  const events: VisitEvent[] = []
  for (let p: Place | undefined = place; p !== undefined; p = p.before)
    if (p.event !== undefined) events.push(p.event)
  return events.reverse()
}

/** How far a list is done, beyond what was taken from the other. */
const beyond = (events: ReadonlyArray<AnyEvent>, from: number, taken: Ids): number => {
  let i = from
  while (i < events.length && taken.has(events[i]?.id ?? '')) i += 1
  return i
}

/**
 * One order of the events of one visit that the rules allow, or what refuses to come next where both lists were
 * followed furthest. Every order is tried, each place with the same state once: a visit has a few dozen events.
 */
const weaveVisit = (
  rules: Ruleset,
  a: ReadonlyArray<VisitEvent>,
  b: ReadonlyArray<VisitEvent>,
): E.Either<NonEmpty<RefusedEvent>, ReadonlyArray<VisitEvent>> => {
  const apply = applyEvent(rules)
  const [inA, inB] = [idsOf(a), idsOf(b)]
  const tried = new Set<string>()
  const stack: Place[] = [{ i: 0, j: 0, state: notDrawn }]
  let [furthest, refused]: [number, ReadonlyArray<RefusedEvent>] = [-1, []]
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    const order = takenAt(place)
    const taken = idsOf(order)
    const [i, j] = [beyond(a, place.i, taken), beyond(b, place.j, taken)]
    const heads = headsOf(a[i], b[j], inA, inB)
    if (heads.length === 0) return E.right(order)
    const key = `${i} ${j} ${canonical(place.state)}`
    if (tried.has(key)) continue
    tried.add(key)
    const here: RefusedEvent[] = []
    const next: Place[] = []
    for (const event of heads) {
      const state = apply(place.state, event)
      if (E.isRight(state)) next.push({ i, j, state: state.right, before: place, event })
      else
        here.push({
          _tag: 'RefusedEvent',
          index: taken.size,
          event: event.id,
          visit: event.visit,
          because: state.left,
        })
    }
    stack.push(...next.reverse())
    if (next.length === 0 && i + j > furthest) [furthest, refused] = [i + j, here]
  }
  const [first, ...rest] = refused
  return first === undefined ? E.right([]) : E.left([first, ...rest])
}

/**
 * The events of both lists side by side, each once: as either list has them, the earlier day first, except that an
 * event waits for the one before it in its visit.
 */
const sideBySide = (
  a: ReadonlyArray<AnyEvent>,
  b: ReadonlyArray<AnyEvent>,
  before: ReadonlyMap<string, AnyEvent>,
): ReadonlyArray<AnyEvent> => {
  const [inA, inB] = [idsOf(a), idsOf(b)]
  const taken = new Set<string>()
  const order: AnyEvent[] = []
  const held = (e: AnyEvent): AnyEvent | undefined => {
    const other = before.get(e.id)
    return other === undefined || taken.has(other.id) ? undefined : other
  }
  let [i, j] = [0, 0]
  for (;;) {
    ;[i, j] = [beyond(a, i, taken), beyond(b, j, taken)]
    const heads = headsOf(a[i], b[j], inA, inB)
    let next = heads.find((e) => held(e) === undefined) ?? heads[0]
    if (next === undefined) return order
    for (let other = held(next); other !== undefined; other = held(other)) next = other
    taken.add(next.id)
    order.push(next)
  }
}

/** A visit of which the two lists can't both be true. */
interface Conflict {
  readonly visit: string
  readonly next: NonEmpty<RefusedEvent>
}

/** The events of each visit, in the order they come. */
const byVisit = (events: ReadonlyArray<AnyEvent>): ReadonlyMap<string, VisitEvent[]> => {
  const visits = new Map<string, VisitEvent[]>()
  for (const event of events) {
    if (event._tag === 'Recorded') continue
    const own = visits.get(event.visit)
    if (own === undefined) visits.set(event.visit, [event])
    else own.push(event)
  }
  return visits
}

/**
 * One order of the events of both lists. First each visit by itself, since visits do not depend on each other; then
 * all of them side by side, as the two lists have them.
 */
export const weave = (
  rules: Ruleset,
  a: ReadonlyArray<AnyEvent>,
  b: ReadonlyArray<AnyEvent>,
): E.Either<NonEmpty<Conflict>, ReadonlyArray<AnyEvent>> => {
  const [left, right] = [byVisit(a), byVisit(b)]
  const conflicts: Conflict[] = []
  const before = new Map<string, AnyEvent>()
  const visits = [...new Set([...left.keys(), ...right.keys()])].sort(compareBytes)
  for (const visit of visits) {
    const woven = weaveVisit(rules, left.get(visit) ?? [], right.get(visit) ?? [])
    if (E.isLeft(woven)) conflicts.push({ visit, next: woven.left })
    else
      woven.right.forEach((e, n) => {
        const previous = woven.right[n - 1]
        if (previous !== undefined) before.set(e.id, previous)
      })
  }
  const [first, ...rest] = conflicts
  return first === undefined ? E.right(sideBySide(a, b, before)) : E.left([first, ...rest])
}
