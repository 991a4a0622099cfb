import { execFileSync } from 'node:child_process'
import {
  appendEvents,
  applyEvent,
  type EventLog,
  emptyLog,
  historyOf,
  linxiaJoint,
  mergeLogs,
  nobleHash,
  notDrawn,
  type PendingLimit,
  pendingLimits,
  replayLog,
  replayStream,
  type TraceRecord,
  type VisitEvent,
  type VisitState,
  verifyLog,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, wholeLife } from './life.js'

const logOf = (events: ReadonlyArray<VisitEvent | TraceRecord>): EventLog => {
  const result = appendEvents(linxiaJoint, nobleHash)({ log: emptyLog, events })
  if (result._tag === 'Left') throw new Error(JSON.stringify(result.left))
  return result.right
}

const after = (events: ReadonlyArray<VisitEvent>): VisitState =>
  events.reduce<VisitState>((state, event) => {
    const next = applyEvent(linxiaJoint)(state, event)
    if (next._tag === 'Left') throw new Error(`${event._tag} ${JSON.stringify(next.left)}`)
    return next.right
  }, notDrawn)

const life = wholeLife('V1')
const statesOf = (log: EventLog, until?: string): ReadonlyArray<VisitState> => {
  const result = replayLog(linxiaJoint)({ log, ...(until === undefined ? {} : { until: day(until) }) })
  return result._tag === 'Right' ? result.right : []
}

describe('[joint/5.trace] 全程留痕', () => {
  it('gives the state the events gave, at every point of the way', () => {
    for (let n = 1; n <= life.length; n++)
      expect(statesOf(logOf(life.slice(0, n)))).toEqual([after(life.slice(0, n))])
  })

  it('shows every state on the way to the archive', () => {
    const tags = life.map((_, i) => after(life.slice(0, i + 1))._tag)
    expect([...new Set(tags)]).toEqual([
      'Drawn',
      'Dispatched',
      'Prechecked',
      'OnSite',
      'Inspected',
      'Disclosed',
      'Archived',
    ])
  })

  it('tells how a visit stood at the end of a past day', () => {
    const log = logOf(life)
    expect(statesOf(log, '2022-02-28')).toEqual([])
    expect(statesOf(log, '2022-03-06')[0]?._tag).toBe('Prechecked')
    expect(statesOf(log, '2022-03-13')[0]?._tag).toBe('Inspected')
    expect(statesOf(log, '2022-03-14')[0]?._tag).toBe('Disclosed')
    expect(statesOf(log, '2022-06-01')[0]?._tag).toBe('Archived')
  })

  it('shows an entry that was altered, removed, moved or put in', () => {
    const { entries } = logOf(life)
    const verify = (changed: ReadonlyArray<(typeof entries)[number]>) =>
      verifyLog(nobleHash)({ scheme: 'log/1', entries: changed })
    expect(verify(entries)).toEqual([])
    fc.assert(
      fc.property(fc.nat(entries.length - 2), (i) => {
        const altered = entries.map((e, k) => (k === i ? { ...e, event: { ...e.event, id: 'x' } } : e))
        expect(verify(altered).map((b) => [b._tag, 'seq' in b ? b.seq : b])).toEqual([['EntryAltered', i]])
        expect(
          verify(entries.filter((_, k) => k !== i)).some((b) => b._tag === 'EntryOutOfPlace' && b.seq === i),
        ).toBe(true)
        const swapped = entries.map((e, k) => entries[k === i ? i + 1 : k === i + 1 ? i : k] ?? e)
        expect(verify(swapped).length).toBeGreaterThan(0)
      }),
    )
  })

  it('has hashes that a few lines of Python recompute', () => {
    const log = logOf([...life, ...wholeLife('𠮷2')])
    const program = `
import hashlib, json, sys
previous = '0' * 64
for e in json.load(sys.stdin)['entries']:
    text = json.dumps(e['event'], sort_keys=True, separators=(',', ':'), ensure_ascii=True)
    previous = hashlib.sha256(f"LOG1|{e['seq']}|{previous}|{text}".encode('ascii')).hexdigest()
print(previous)`
    const last = execFileSync('python3', ['-c', program], { input: JSON.stringify(log), encoding: 'utf8' })
    expect(last.trim()).toBe(log.entries.at(-1)?.hash)
  })

  it('refuses what is unknown, out of order, twice, or dated before its cause, and stays as it was', () => {
    const log = logOf(life.slice(0, 2))
    const copy = JSON.stringify(log)
    const [first, second, , , arrived] = life
    if (first === undefined || second === undefined || arrived === undefined) throw new Error('no life')
    const tags = (events: ReadonlyArray<VisitEvent>) => {
      const result = appendEvents(linxiaJoint, nobleHash)({ log, events })
      return result._tag === 'Left'
        ? result.left.map((r) => (r._tag === 'RefusedEvent' ? [r.index, r.because[0]._tag] : r))
        : []
    }
    expect(tags([{ ...arrived, visit: 'V9' }])).toEqual([[0, 'UnknownVisit']])
    expect(tags([arrived])).toEqual([[0, 'WrongState']])
    expect(tags([second])).toEqual([[0, 'EventTwice']])
    expect(tags([{ ...second, id: 'again' }])).toEqual([[0, 'WrongState']])
    const precheck = life[3]
    expect(precheck && tags([{ ...precheck, on: day('2022-03-01') }])).toEqual([[0, 'BeforeItsCause']])
    expect(life[2] && tags([{ ...life[2], out: '钱' } as VisitEvent])).toEqual([[0, 'NotOnTeam']])
    expect(JSON.stringify(log)).toBe(copy)
  })

  it('counts a refused event among those handed in, and names its visit; one of the log itself as such', () => {
    const log = logOf(life.slice(0, 2))
    const unknown = {
      _tag: 'ResultsDisclosed',
      id: 'x',
      visit: 'V9',
      on: day('2022-03-20'),
      department: '教育',
    } as const
    const refused = (entries: EventLog['entries']) =>
      appendEvents(linxiaJoint, nobleHash)({ log: { ...log, entries }, events: [unknown] })
    expect(refused(log.entries)).toMatchObject({ left: [{ index: 0, event: 'x', visit: 'V9' }] })
    expect(refused(log.entries.slice(1))).toMatchObject({
      left: [
        { index: 0, of: 'log' },
        { index: 0, event: 'x' },
      ],
    })
  })

  it('says what of a log is none', () => {
    for (const bad of [null, {}, { entries: {} }, { entries: [null] }]) {
      const log = bad as unknown as EventLog
      const path = bad === null ? 'log' : Array.isArray(bad.entries) ? 'log.entries[0]' : 'log.entries'
      expect(replayLog(linxiaJoint)({ log })).toMatchObject({ left: [{ _tag: 'BadEvent', path }] })
      expect(appendEvents(linxiaJoint, nobleHash)({ log, events: [] })).toMatchObject({ left: [{ path }] })
      expect(verifyLog(nobleHash)(log)).toMatchObject([{ path: path.replace(/^log\.?/, '') }])
    }
  })

  it('takes the other links of the trace beside the visits', () => {
    const record: TraceRecord = {
      _tag: 'Recorded',
      id: 'r1',
      on: day('2022-01-10'),
      kind: 'plan',
      reference: '2022年计划',
      digest: 'a'.repeat(64),
    }
    expect(statesOf(logOf([record, ...life]))[0]?._tag).toBe('Archived')
  })

  it('never makes a junk event throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...life), fc.string(), (junk, event, key) => {
        expect(applyEvent(linxiaJoint)(notDrawn, junk as never)._tag).toBe('Left')
        const keys = Object.keys(event).filter((k) => k !== '_tag')
        const spoilt = { ...event, [keys[key.length % keys.length] ?? 'id']: junk }
        expect(['Left', 'Right']).toContain(
          applyEvent(linxiaJoint)(after(life.slice(0, 7)), spoilt as never)._tag,
        )
        expect([...replayStream(linxiaJoint)([junk as never])].map((x) => x._tag)).toEqual(['RefusedEvent'])
      }),
      { numRuns: 300 },
    )
  })
})

/** Two orders of the same lists, each keeping its own. */
const woven = (a: ReadonlyArray<VisitEvent>, b: ReadonlyArray<VisitEvent>, picks: ReadonlyArray<boolean>) => {
  const [left, right] = [[...a], [...b]]
  return [...picks, ...a.map(() => true), ...b.map(() => false)].flatMap((p) =>
    (p ? left : right).splice(0, 1),
  )
}

describe('two logs', () => {
  const other = wholeLife('V2', '𠮷野家')
  it('of different visits merge into one, whichever comes first', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (picks) => {
        const [a, b] = [logOf(life), logOf(other)]
        const merged = mergeLogs(linxiaJoint, nobleHash)({ a, b })
        expect(mergeLogs(linxiaJoint, nobleHash)({ a: b, b: a })).toEqual(merged)
        const result = merged._tag === 'Right' ? merged.right : emptyLog
        expect(verifyLog(nobleHash)(result)).toEqual([])
        expect(statesOf(result)).toEqual(statesOf(logOf(woven(life, other, picks))))
      }),
      { numRuns: 10 },
    )
  })

  it('of one visit, carried on apart by two departments, merge with what they share counted once', () => {
    const of = (department: string) => (e: VisitEvent) => !('department' in e) || e.department === department
    const a = logOf([...life.slice(0, 7), ...life.slice(7, 16).filter(of('教育'))])
    const b = logOf([
      ...life.slice(0, 7),
      ...life
        .slice(7, 16)
        .filter(of('消防救援机构'))
        .filter((e) => e._tag !== 'TaskCompleted'),
    ])
    const merged = mergeLogs(linxiaJoint, nobleHash)({ a, b })
    const state = merged._tag === 'Right' ? statesOf(merged.right)[0] : undefined
    expect(state).toEqual(after(life.slice(0, 16)))
  })

  it('of one day merge in the order that the rules allow, whatever their ids', () => {
    const shared = life.slice(0, 24)
    const archived = { ...life[24], id: 'a' } as VisitEvent
    const corrected = {
      ...life[19],
      id: 'b',
      on: archived.on,
      reason: '再次更正',
    } as VisitEvent
    const [a, b] = [logOf([...shared, archived]), logOf([...shared, corrected])]
    const merged = mergeLogs(linxiaJoint, nobleHash)({ a, b })
    expect(merged._tag === 'Right' && statesOf(merged.right)).toEqual([
      after([...shared, corrected, archived]),
    ])
    expect(mergeLogs(linxiaJoint, nobleHash)({ a: b, b: a })).toEqual(merged)
  })

  it('merge where each had taken in the other’s events in an order of its own', () => {
    const of = (department: string) => (e: VisitEvent) => 'department' in e && e.department === department
    const tail = life.slice(7, 16)
    const [ours, theirs] = [tail.filter(of('教育')), tail.filter(of('消防救援机构'))]
    const a = logOf([...life.slice(0, 7), ...ours, ...theirs])
    const b = logOf([...life.slice(0, 7), ...theirs, ...ours])
    const merged = mergeLogs(linxiaJoint, nobleHash)({ a, b })
    expect(merged._tag === 'Right' && statesOf(merged.right)).toEqual(statesOf(a))
  })

  it('with an older copy of itself, a log stays as it is', () => {
    const a = logOf([...woven(life, other, []).slice(0, 40)])
    fc.assert(
      fc.property(fc.nat(40), (n) => {
        const b = { ...a, entries: a.entries.slice(0, n) }
        expect(mergeLogs(linxiaJoint, nobleHash)({ a, b })).toEqual({ _tag: 'Right', right: a })
      }),
      { numRuns: 15 },
    )
  })

  it('that contradict each other are told why', () => {
    const a = logOf(life.slice(0, 3))
    const changed = life
      .slice(0, 3)
      .map((e, i) => (i === 2 ? { ...e, id: 'other', in: '钱' } : e)) as ReadonlyArray<VisitEvent>
    const b = logOf(changed)
    const merged = mergeLogs(linxiaJoint, nobleHash)({ a, b })
    expect(merged).toMatchObject({
      left: [{ _tag: 'NoOrderFits', visit: 'V1', next: [{ because: [{ _tag: 'NotOnTeam', who: '李' }] }] }],
    })
    const renamed = logOf(changed.map((e) => ({ ...e, id: e.id === 'other' ? (life[2]?.id ?? '') : e.id })))
    const same = mergeLogs(linxiaJoint, nobleHash)({ a, b: renamed })
    expect(same._tag === 'Left' && same.left).toEqual([
      { _tag: 'SameIdOtherEvent', basis: 'joint/5.trace', event: life[2]?.id },
    ])
  })
})

describe('a stream of events', () => {
  it('gives the same states as the whole log, closed visits first', () => {
    const events = [...wholeLife('V1'), ...wholeLife('V2').slice(0, 9)]
    expect([...replayStream(linxiaJoint)(events)]).toEqual(statesOf(logOf(events)))
  })
})

describe('independent events', () => {
  it('of two departments may come in any order', () => {
    const tail = life.slice(7, 16).filter((e) => e._tag !== 'TaskCompleted')
    const split = (d: string) => tail.filter((e) => 'department' in e && e.department === d)
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 10 }), (picks) => {
        const order = woven(split('教育'), split('消防救援机构'), picks)
        expect(after([...life.slice(0, 7), ...order])).toEqual(after([...life.slice(0, 7), ...tail]))
      }),
    )
  })
})

describe('the limits that run', () => {
  it('end only by the event that discharges them', () => {
    const discharges: Readonly<Record<string, ReadonlyArray<string>>> = {
      ResultsDisclosed: ['disclosure'],
      ResultsEntered: ['entry'],
      ObjectionRechecked: ['review'],
      ObjectionAnswered: ['reply', 'review'],
      FollowUpClosed: ['followUp'],
      FollowUpEntered: ['followUpEntry'],
    }
    /** A follow-up that is opened carries the limit of its finding on. */
    const key = ({ of, ...p }: PendingLimit) => JSON.stringify(p.limit === 'followUp' ? p : { ...p, of })
    const seen = new Set<string>()
    for (const [i, event] of life.entries()) {
      const before = pendingLimits(i === 0 ? notDrawn : after(life.slice(0, i)))
      const now = new Set(pendingLimits(after(life.slice(0, i + 1))).map(key))
      const gone = before.filter((p) => !now.has(key(p)))
      for (const p of gone) expect(discharges[event._tag] ?? []).toContain(p.limit)
      for (const p of [...before]) seen.add(p.limit)
    }
    expect([...seen].sort()).toEqual(['disclosure', 'entry', 'followUp', 'followUpEntry', 'reply', 'review'])
    expect(pendingLimits(after(life))).toEqual([])
  })
})

describe('what a year leaves for the next', () => {
  it('counts a merged visit once, with all its departments, on the day of the inspection', () => {
    expect(historyOf([after(life)])).toEqual({
      visits: [
        {
          visit: 'V1',
          subject: '临夏县第一幼儿园',
          date: '2022-03-07',
          departments: ['教育', '消防救援机构'],
        },
      ],
    })
  })
})
