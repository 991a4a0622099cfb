import {
  appendEvents,
  applyEvent,
  emptyLog,
  linxiaJoint,
  nobleHash,
  notDrawn,
  pendingLimits,
  replayLog,
  sayEventRefusal,
  type VisitEvent,
  type VisitState,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, wholeLife } from './life.js'

/** Which tag of a visit may follow which, written down by hand from the articles, not from the code. */
const NEXT: Readonly<Record<string, ReadonlyArray<string>>> = {
  NotDrawn: ['Drawn'],
  Drawn: ['Dispatched', 'UnableToInspect', 'Cancelled'],
  Dispatched: ['Dispatched', 'Prechecked', 'UnableToInspect', 'Cancelled'],
  Prechecked: ['Prechecked', 'OnSite', 'Inspected', 'UnableToInspect', 'Cancelled'],
  OnSite: ['OnSite', 'Inspected', 'UnableToInspect'],
  Inspected: ['Inspected', 'Disclosed'],
  UnableToInspect: ['UnableToInspect', 'Disclosed'],
  Disclosed: ['Disclosed', 'Archived'],
  Archived: [],
  Cancelled: [],
}

/** The model: what a stranger would keep in a table while reading the events that were taken. */
interface Model {
  state: VisitState
  taken: VisitEvent[]
  readonly published: Set<string>
  readonly entered: Set<string>
  readonly approved: Set<string>
}

const DISCHARGED_BY: Readonly<Record<string, ReadonlyArray<string>>> = {
  disclosure: ['ResultsDisclosed'],
  entry: ['ResultsEntered'],
  review: ['ObjectionRechecked', 'ObjectionAnswered'],
  reply: ['ObjectionAnswered'],
  followUp: ['FollowUpClosed'],
  followUpEntry: ['FollowUpEntered'],
}

const life = wholeLife('V1')
const results = life.flatMap((e) => (e._tag === 'ResultsFormed' ? [e.results] : []))[0]
if (results === undefined) throw new Error('no results')

const events: ReadonlyArray<VisitEvent> = [
  ...life,
  { id: 'u', visit: 'V1', on: day('2022-03-07'), _tag: 'FoundUninspectable', ground: 'closed', results },
  { id: 'c', visit: 'V1', on: day('2022-03-07'), _tag: 'VisitCancelled', reason: '重复', approvedBy: '局长' },
]

const check = (model: Model, event: VisitEvent): void => {
  const before = model.state
  const next = applyEvent(linxiaJoint)(before, event)
  if (next._tag === 'Left') {
    for (const r of next.left)
      expect(sayEventRefusal('zh')(r).length * sayEventRefusal('en')(r).length).toBeGreaterThan(0)
    return
  }
  const after = next.right
  expect(NEXT[before._tag]).toContain(after._tag)
  const now = new Set(pendingLimits(after).map((p) => JSON.stringify(p)))
  for (const p of pendingLimits(before))
    if (!now.has(JSON.stringify(p))) expect(DISCHARGED_BY[p.limit]).toContain(event._tag)
  if (event._tag === 'ResultsApproved') model.approved.add(event.department)
  if (event._tag === 'ResultsEntered') {
    expect(model.approved).toContain(event.department)
    model.entered.add(event.department)
  }
  if (event._tag === 'ResultsDisclosed') {
    expect(model.entered).toContain(event.department)
    model.published.add(event.department)
  }
  expect(after._tag === 'Disclosed' || after._tag === 'Archived').toBe(model.published.size === 2)
  model.state = after
  model.taken.push(event)
}

class Happens implements fc.Command<Model, object> {
  constructor(
    readonly event: VisitEvent,
    readonly serial: number,
  ) {}
  check = () => true
  run(model: Model): void {
    check(model, { ...this.event, id: `e${this.serial}` })
  }
  toString = () => this.event._tag
}

/** Mostly the next step of a whole life, so that runs go far; sometimes any event, on any day. */
const commands = fc
  .array(
    fc.record({
      stray: fc.boolean(),
      pick: fc.nat(events.length - 1),
      on: fc.option(fc.constantFrom('2022-03-07', '2022-03-20', '2022-12-31'), { nil: undefined }),
    }),
    { maxLength: 30 },
  )
  .map((strays) => {
    const plan = life.flatMap((event, i) => {
      const s = strays[i]
      const other = s === undefined ? undefined : events[s.pick]
      return s?.stray === true && other !== undefined
        ? [s.on === undefined ? other : { ...other, on: day(s.on) }, event]
        : [event]
    })
    return plan.map((event, i) => new Happens(event, i))
  })

describe('no sequence of events', () => {
  it('reaches an illegal state, loses a deadline, or differs from the replay of its log', () => {
    fc.assert(
      fc.property(commands, (list) => {
        const model: Model = {
          state: notDrawn,
          taken: [],
          published: new Set(),
          entered: new Set(),
          approved: new Set(),
        }
        fc.modelRun(() => ({ model, real: {} }), list)
        const log = appendEvents(linxiaJoint, nobleHash)({ log: emptyLog, events: model.taken })
        const replayed = log._tag === 'Right' ? replayLog(linxiaJoint)({ log: log.right }) : log
        expect(replayed).toEqual({ _tag: 'Right', right: [model.state] })
      }),
    )
  })

  it('is needed beyond these few to reach every state', () => {
    const ends = (list: ReadonlyArray<VisitEvent | undefined>) =>
      list.reduce<VisitState>((state, e) => {
        const next = e === undefined ? undefined : applyEvent(linxiaJoint)(state, e)
        return next?._tag === 'Right' ? next.right : state
      }, notDrawn)._tag
    const [unable, cancelled] = events.slice(-2)
    const reached = new Set([
      'NotDrawn',
      ...life.map((_, i) => ends(life.slice(0, i + 1))),
      ends([life[0], unable]),
      ends([life[0], cancelled]),
    ])
    expect([...reached].sort()).toEqual(Object.keys(NEXT).sort())
  })
})
