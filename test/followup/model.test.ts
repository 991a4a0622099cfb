import {
  appendEvents,
  applyEvent,
  emptyLog,
  linxiaJoint,
  nobleHash,
  notDrawn,
  type PendingLimit,
  pendingLimits,
  replayLog,
  sayEventRefusal,
  type VisitEvent,
  type VisitState,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, resultOf, wholeLife } from './life.js'

/** Which state of a visit may follow which, and which state of a department's results: from the articles, by hand. */
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
const NEXT_FILE: Readonly<Record<string, ReadonlyArray<string>>> = {
  Formed: ['Formed', 'Returned', 'Approved'],
  Returned: ['Returned', 'Formed'],
  Approved: ['Approved', 'Entered'],
  Entered: ['Entered', 'Published'],
  Published: ['Published'],
}

/** What may end a limit; a result that is corrected may take the finding away that was to be followed up. */
const DISCHARGED_BY: Readonly<Record<PendingLimit['limit'], ReadonlyArray<string>>> = {
  disclosure: ['ResultsDisclosed'],
  entry: ['ResultsEntered'],
  review: ['ObjectionRechecked', 'ObjectionAnswered'],
  reply: ['ObjectionAnswered'],
  followUp: ['FollowUpClosed', 'ObjectionRechecked', 'ResultsCorrected', 'ResultsResubmitted'],
  followUpEntry: ['FollowUpEntered'],
}

const DEPARTMENTS = ['教育', '消防救援机构'] as const
const files = (state: VisitState) => ('files' in state ? state.files : [])
/** A follow-up that is opened carries the limit of its finding on. */
const limitsOf = (state: VisitState) =>
  new Map(
    pendingLimits(state).map((p) => {
      const { of, ...rest } = p
      return [JSON.stringify(p.limit === 'followUp' ? rest : { ...rest, of }), p.limit] as const
    }),
  )

/** The rules that hold of every state, whatever came before it. */
const isLegal = (state: VisitState): void => {
  if (state._tag === 'NotDrawn') return
  const after = (later: string | undefined, earlier: string | undefined) =>
    expect(later === undefined || earlier === undefined || earlier <= later).toBe(true)
  const team = 'team' in state ? state.team : undefined
  const who = team === undefined ? [] : [team.leader, ...team.members]
  if (team !== undefined) expect(new Set(who).size).toBeGreaterThanOrEqual(2)
  const arrival = 'arrival' in state ? state.arrival : undefined
  for (const { id } of arrival?.inspectors ?? []) expect(who).toContain(id)
  for (const o of state.obstructions) expect(o.circumstance).not.toBe('')
  if (!('files' in state)) return
  if (state._tag !== 'UnableToInspect' && state.formed._tag === 'ByInspection')
    expect(state.precheck).toBeDefined()
  expect(state.files.map((f) => f.department)).toEqual(DEPARTMENTS)
  for (const file of state.files) {
    for (const { results } of file.versions) {
      expect(results.map((r) => r.department)).toEqual([file.department])
      for (const r of results)
        if (state.formed._tag === 'ByInspection') expect(r.form).toEqual({ checklist: '幼儿园', version: 3 })
    }
    after(file.versions[0].on, state.drawnOn)
    if (file._tag !== 'Published') continue
    after(file.publishedOn, file.enteredOn)
    after(file.enteredOn, file.approvedOn)
    for (const o of file.objections) {
      after(o.answeredOn, o.recheck?.on ?? o.filedOn)
      if (o.answeredOn !== undefined && o.standing === 'admissible') expect(o.recheck).toBeDefined()
    }
  }
  for (const f of state.followUps) {
    after(f.closed?.on, f.openedOn)
    if (f.enteredOn !== undefined) expect(f.closed).toBeDefined()
    if (f.closed !== undefined && f.route !== 'daily-supervisor') expect(f.receipt).toBeDefined()
  }
  const runs = pendingLimits(state).map((p) => `${p.limit} ${p.department}`)
  for (const file of state.files) {
    const { department } = file
    const pending = file.versions.at(-1)?.results.some((r) => r.outcomes.includes('pending-follow-up'))
    const waits = pending === true && !state.followUps.some((f) => f.department === department)
    if (state._tag !== 'Archived' && waits && state.taskCompletedOn !== undefined)
      expect(runs).toContain(`followUp ${department}`)
    expect(runs.includes(`disclosure ${department}`)).toBe(file._tag !== 'Published')
  }
  const published = state.files.every((f) => f._tag === 'Published')
  expect(state._tag === 'Disclosed' || state._tag === 'Archived').toBe(published)
  if (state._tag !== 'Archived') return
  expect(runs).toEqual([])
  for (const v of state.files.flatMap((f) => f.versions)) after(state.archivedOn, v.on)
}

interface Model {
  readonly taken: VisitEvent[]
}
interface Real {
  state: VisitState
}

class Happens implements fc.Command<Model, Real> {
  constructor(
    readonly event: VisitEvent,
    readonly serial: number,
  ) {}
  check = () => true
  run({ taken }: Model, real: Real): void {
    const before = real.state
    const event = { ...this.event, id: `e${this.serial}` }
    const next = applyEvent(linxiaJoint)(before, event)
    expect(real.state).toBe(before)
    if (next._tag === 'Left') {
      for (const r of next.left)
        expect(sayEventRefusal('zh')(r).length * sayEventRefusal('en')(r).length).toBeGreaterThan(0)
      return
    }
    const after = next.right
    expect(NEXT[before._tag]).toContain(after._tag)
    for (const [i, was] of files(before).entries())
      expect(NEXT_FILE[was._tag]).toContain(files(after)[i]?._tag)
    for (const [i, was] of files(before).entries())
      if (was._tag === 'Published')
        expect(files(after)[i]?.versions.slice(0, was.versions.length)).toEqual(was.versions)
    const now = limitsOf(after)
    for (const [key, limit] of limitsOf(before))
      if (!now.has(key)) expect(DISCHARGED_BY[limit]).toContain(event._tag)
    isLegal(after)
    real.state = after
    taken.push(event)
  }
  toString = () => `${this.event._tag} ${this.event.on}`
}

const life = wholeLife('V1')
const both = (outcome: Parameters<typeof resultOf>[1]) =>
  [resultOf('教育', outcome), resultOf('消防救援机构', outcome)] as const
const at = (on: string) => ({ id: 'x', visit: 'V1', on: day(on) })

/** What may happen beside the way of a whole life. */
const STRAYS: ReadonlyArray<VisitEvent> = [
  ...life,
  { ...at('2022-03-07'), _tag: 'FoundUninspectable', ground: 'closed', results: both('no-such-activity') },
  {
    ...at('2022-03-07'),
    _tag: 'FoundUninspectable',
    ground: 'uncooperative',
    results: both('uncooperative'),
  },
  { ...at('2022-03-05'), _tag: 'VisitCancelled', reason: '重复', approvedBy: '局长' },
  { ...at('2022-03-05'), _tag: 'TeamChanged', out: '王', in: '钱', reason: '出差', approvedBy: '局长' },
  ...DEPARTMENTS.flatMap(
    (department): ReadonlyArray<VisitEvent> => [
      {
        ...at('2022-03-08'),
        _tag: 'ResultsReturned',
        department,
        by: { role: 'head', id: '局长' },
        reason: '不清',
      },
      {
        ...at('2022-03-09'),
        _tag: 'ResultsResubmitted',
        department,
        results: [resultOf(department, 'pending-follow-up')],
      },
      { ...at('2022-03-10'), _tag: 'ResultsApproved', department, by: { role: 'head', id: '局长' } },
      {
        ...at('2022-04-02'),
        _tag: 'ResultsCorrected',
        department,
        reason: '误',
        results: [resultOf(department)],
      },
      {
        ...at('2022-04-01'),
        _tag: 'ObjectionFiled',
        department,
        objection: 'o2',
        by: '邻居',
        standing: 'not-the-party',
      },
      {
        ...at('2022-06-20'),
        _tag: 'ObjectionFiled',
        department,
        objection: 'o3',
        by: '临夏县第一幼儿园',
        standing: 'late',
      },
      { ...at('2022-06-21'), _tag: 'ObjectionAnswered', department, objection: 'o2' },
      {
        ...at('2022-06-22'),
        _tag: 'ObjectionRechecked',
        department,
        objection: 'o3',
        outcome: { _tag: 'Upheld' },
      },
      { ...at('2022-06-23'), _tag: 'ObjectionAnswered', department, objection: 'o3' },
    ],
  ),
  {
    ...at('2022-03-16'),
    _tag: 'FollowUpOpened',
    followUp: 'f2',
    department: '教育',
    matter: '食堂',
    route: 'daily-supervisor',
    to: '教育股',
  },
  { ...at('2022-05-02'), _tag: 'FollowUpClosed', followUp: 'f2', result: '已整改' },
  { ...at('2022-05-06'), _tag: 'FollowUpEntered', followUp: 'f2' },
]

/**
 * The steps of a whole life, a few left out, a few dated later, and between them other events: a choice of those that lead on beside the
 * way, in their order, from some point on; and single ones anywhere, on any day.
 */
const commands = fc
  .record({
    left: fc.array(fc.nat(life.length * 2), { maxLength: 3 }),
    later: fc.array(
      fc.record({ i: fc.nat(life.length - 1), on: fc.constantFrom('2022-03-20', '2022-12-31') }),
      { maxLength: 3 },
    ),
    from: fc.nat(life.length),
    beside: fc.subarray([...STRAYS]),
    single: fc.array(
      fc.record({
        at: fc.nat(life.length - 1),
        pick: fc.nat(STRAYS.length - 1),
        on: fc.option(fc.constantFrom('2022-03-06', '2022-03-07', '2022-03-20', '2022-12-31'), {
          nil: undefined,
        }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ left, later, from, beside, single }) => {
    const plan = life.flatMap((event, i) => [
      ...(i === from ? beside : []),
      ...(left.includes(i) ? [] : [{ ...event, on: day(later.find((l) => l.i === i)?.on ?? event.on) }]),
      ...single.flatMap(({ at, pick, on }) => {
        const other = at === i ? STRAYS[pick] : undefined
        return other === undefined ? [] : [on === undefined ? other : { ...other, on: day(on) }]
      }),
    ])
    return plan.map((event, i) => new Happens(event, i))
  })

const live = (list: ReadonlyArray<Happens>) => {
  const model: Model = { taken: [] }
  const real: Real = { state: notDrawn }
  fc.modelRun(() => ({ model, real }), list)
  return { taken: model.taken, state: real.state }
}

const stateOf = (events: ReadonlyArray<VisitEvent>): VisitState =>
  events.reduce<VisitState>((state, e) => {
    const next = applyEvent(linxiaJoint)(state, e)
    if (next._tag === 'Left') throw new Error(`${e._tag}: ${next.left.map(sayEventRefusal('en')).join('; ')}`)
    return next.right
  }, notDrawn)

describe('no sequence of events', () => {
  it('reaches an illegal state or loses a deadline, and the replay of its log gives the live state', () => {
    fc.assert(
      fc.property(commands, (list) => {
        const { taken, state } = live(list)
        const log = appendEvents(linxiaJoint, nobleHash)({ log: emptyLog, events: taken })
        const replayed = log._tag === 'Right' ? replayLog(linxiaJoint)({ log: log.right }) : log
        expect(replayed).toEqual({ _tag: 'Right', right: state._tag === 'NotDrawn' ? [] : [state] })
      }),
      { numRuns: 60 },
    )
  })

  it('leaves a past day that can’t be told: what happened up to any day is a life by itself', () => {
    fc.assert(
      fc.property(commands, (list) => {
        const { taken } = live(list)
        for (const until of new Set(taken.map((e) => e.on)))
          isLegal(stateOf(taken.filter((e) => e.on <= until)))
      }),
      { numRuns: 60 },
    )
  })

  it('depends on the order of events that do not depend on each other', () => {
    /** A department's results, a follow-up and the task each go their own way once results are formed. */
    const about = (e: VisitEvent): string =>
      'followUp' in e
        ? `follow-up ${e.followUp}`
        : 'department' in e
          ? e.department
          : e._tag === 'TaskCompleted'
            ? 'task'
            : 'the visit'
    const seen = new Set<string>()
    fc.assert(
      fc.property(commands, (list) => {
        const { taken, state } = live(list)
        for (const [i, event] of taken.entries()) {
          const next = taken[i + 1]
          if (next === undefined) continue
          const [one, other] = [about(event), about(next)]
          if (one === other || one === 'the visit' || other === 'the visit') continue
          seen.add([event._tag, next._tag].sort().join(' '))
          expect(stateOf([...taken.slice(0, i), next, event, ...taken.slice(i + 2)])).toEqual(state)
        }
      }),
      { numRuns: 40 },
    )
    expect(seen.size).toBeGreaterThan(10)
  })
})

describe('every legal state', () => {
  const reached = new Set<string>()
  const note = (state: VisitState): void => {
    reached.add(state._tag)
    for (const file of files(state)) {
      reached.add(`file ${file._tag}`)
      if (file._tag === 'Published')
        for (const o of file.objections)
          reached.add(
            `objection ${o.standing} ${o.recheck?.outcome ?? '-'} ${o.answeredOn === undefined ? '' : 'answered'}`,
          )
    }
    if ('followUps' in state)
      for (const f of state.followUps)
        reached.add(
          `follow-up ${f.route} ${f.enteredOn === undefined ? (f.closed === undefined ? (f.receipt === undefined ? 'opened' : 'received') : 'closed') : 'entered'}`,
        )
  }

  it('is reached by some sequence', () => {
    fc.assert(
      fc.property(commands, (list) => {
        const { taken } = live(list)
        taken.forEach((_, i) => {
          note(stateOf(taken.slice(0, i + 1)))
        })
      }),
      { numRuns: 100, seed: 7 },
    )
    note(notDrawn)
    const standings = ['late', 'not-the-party'].flatMap((s) => [
      `objection ${s} - `,
      `objection ${s} - answered`,
    ])
    expect([...reached]).toEqual(
      expect.arrayContaining([
        ...Object.keys(NEXT),
        ...Object.keys(NEXT_FILE).map((f) => `file ${f}`),
        ...standings,
        'objection admissible - ',
        'objection admissible corrected ',
        'objection admissible corrected answered',
        'objection late upheld ',
        'objection late upheld answered',
        ...['opened', 'received', 'closed', 'entered'].map((s) => `follow-up case-office ${s}`),
        ...['opened', 'closed', 'entered'].map((s) => `follow-up daily-supervisor ${s}`),
      ]),
    )
  })
})
