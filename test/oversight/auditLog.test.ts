import {
  type AuditFinding,
  appendEvents,
  auditYear,
  commitDispatch,
  type DispatchFacts,
  decodeAuditRecords,
  emptyLog,
  holdDispatch,
  type Inspected,
  linxiaJoint,
  type MatterResult,
  nobleHash,
  type PlainDate,
  prepareDispatch,
  publishedNotices,
  replayLog,
  type TraceRecord,
  unwrap,
  type VisitEvent,
} from 'double-random'
import { describe, expect, it } from 'vitest'
import { capabilities, rules } from './cleanYear.js'

const day = (text: string): PlainDate => text as PlainDate
const at = (id: string, on: string) => ({ id, visit: 'V1', on: day(on) })
const result = (outcome: MatterResult['outcomes'][number]) =>
  [{ matter: '食堂', department: '教育', outcomes: [outcome] }] as const
const certificate = { number: '甘29' }
const file = { department: '教育', objection: 'o1' }

/** A visit from its drawing to the publication of its results, all in time and in order. */
const published: ReadonlyArray<VisitEvent | TraceRecord> = [
  {
    _tag: 'Recorded',
    id: '0',
    on: day('2022-01-14'),
    kind: 'plan',
    reference: '州双随机办〔2022〕1号',
    digest: 'a'.repeat(64),
  },
  {
    ...at('1', '2022-02-20'),
    _tag: 'SubjectDrawn',
    subject: 'S1',
    window: { opens: day('2022-03-01'), closes: day('2022-11-30') },
    duties: [{ matter: '食堂', department: '教育' }],
  },
  {
    ...at('2', '2022-02-21'),
    _tag: 'TeamDispatched',
    team: { leader: '马', members: ['王'], experts: ['专1'] },
  },
  {
    ...at('3', '2022-03-04'),
    _tag: 'RecordsChecked',
    forms: [{ checklist: '食堂', version: 1 }],
    methods: ['on-site'],
  },
  {
    ...at('4', '2022-03-07'),
    _tag: 'ArrivedOnSite',
    inspectors: [
      { id: '马', certificate },
      { id: '王', certificate },
    ],
  },
  {
    ...at('5', '2022-03-07'),
    _tag: 'ResultsFormed',
    results: result('ordered-to-correct'),
    confirmedBy: ['马', '王'],
    signature: { _tag: 'Signed', by: '园长' },
  },
  {
    ...at('6', '2022-03-08'),
    _tag: 'ResultsApproved',
    department: '教育',
    by: { role: 'head', id: '局长' },
  },
  { ...at('7', '2022-03-09'), _tag: 'ResultsEntered', department: '教育' },
  { ...at('8', '2022-03-10'), _tag: 'ResultsDisclosed', department: '教育' },
]

const objected = (
  outcome: Extract<VisitEvent, { _tag: 'ObjectionRechecked' }>['outcome'],
): ReadonlyArray<VisitEvent> => [
  { ...at('9', '2022-03-20'), _tag: 'ObjectionFiled', ...file, by: 'S1', standing: 'admissible' },
  { ...at('10', '2022-03-25'), _tag: 'ObjectionRechecked', ...file, outcome },
  { ...at('11', '2022-03-28'), _tag: 'ObjectionAnswered', ...file },
]

/** The log, its notices and what the audit says of both. */
const audited = (after: ReadonlyArray<VisitEvent>, more: object = {}): ReadonlyArray<AuditFinding> => {
  const log = unwrap(
    appendEvents(linxiaJoint, nobleHash)({ log: emptyLog, events: [...published, ...after] }),
  )
  const [state] = unwrap(replayLog(linxiaJoint)({ log }))
  const notices = unwrap(publishedNotices({ state: state as Inspected, name: '某园', withheld: [] }))
  const records = { year: 2022, events: log.entries.map(({ event }) => event), notices, ...more }
  const read = unwrap(decodeAuditRecords(JSON.parse(JSON.stringify(records))))
  const findings = auditYear(rules, capabilities)(records)
  expect(auditYear(rules, capabilities)(read)).toEqual(findings)
  return findings.filter((f) => f._tag === 'NotAsRuled')
}

describe('[joint/31.immutable] 库中事件日志的审计', () => {
  it('finds nothing wrong with a visit whose results stand', () => {
    expect(audited([])).toEqual([])
  })

  it.each([
    ['upheld', { _tag: 'Upheld' }],
    ['corrected', { _tag: 'Corrected', results: result('nothing-found') }],
  ] as const)('finds nothing wrong with an objection that ends %s', (_, outcome) => {
    expect(audited(objected(outcome))).toEqual([])
  })

  it('finds nothing wrong with a correction of its own accord after an objection', () => {
    const corrected = { ...at('12', '2022-04-01'), _tag: 'ResultsCorrected', department: '教育' } as const
    const again = { ...corrected, reason: '笔误', results: result('information-false') }
    expect(audited([...objected({ _tag: 'Corrected', results: result('nothing-found') }), again])).toEqual([])
  })
})

const roster = ['马', '王', '李'].map((id) => ({
  id,
  department: '教育',
  mayLead: true,
  tags: [],
  certificate,
}))
const staffed = (team: ReadonlyArray<string>, more: object = {}) => ({
  inspectors: roster,
  visits: [{ id: 'V1', subject: 'S1', tasks: ['T1/S1'], departments: ['教育'] }],
  teams: { V1: team },
  leaders: { V1: '马' },
  ...more,
})

/** The visit came to this, with such a team on record. */
const staffedFaults = (team: ReadonlyArray<string>, more: object = {}) =>
  audited([], staffed(team, more)).map(({ check, expected, found }) => [check, expected, found])

describe('[joint/23.team] 专家不计入检查人员', () => {
  it('takes whoever was issued as an expert for one, with or without a roster of experts', () => {
    expect(staffedFaults(['马', '王', '专1'])).toEqual([])
    expect(staffedFaults(['马', '王', '专1'], { experts: [{ id: '专1' }] })).toEqual([])
    expect(staffedFaults(['马', '王'])).toEqual([])
  })

  it('counts no expert towards the two', () => {
    expect(staffedFaults(['马', '专1'], { events: undefined })).toEqual([
      ['on-the-roster', 'on the roster', '专1'],
    ])
    expect(staffedFaults(['马', '专1'], { events: undefined, experts: [{ id: '专1' }] })).toEqual([
      ['team-size', 2, 1],
    ])
  })

  it('wants an expert on the roster of experts, and away from whom he has an interest in', () => {
    expect(staffedFaults(['马', '王', '专1'], { experts: [{ id: '专2' }] })).toEqual([
      ['expert-on-the-roster', 'on the roster of experts', '专1'],
    ])
    expect(staffedFaults(['马', '王', '专1'], { interests: [{ inspector: '专1', subject: 'S1' }] })).toEqual([
      ['recused', 'no interest', '专1'],
    ])
  })

  const people = roster.map((i) => ({
    ...i,
    name: i.id,
    kind: 'civil-servant' as const,
    area: '622901',
    unit: '所',
  }))
  const drawId = 'LX-1'
  const digits = '31415926535897932384'
  /** A dispatch of one visit, drawn as it is in practice: prepared, committed to, held. */
  const heldOf = (facts: Partial<DispatchFacts>) => {
    const { request } = unwrap(
      prepareDispatch(linxiaJoint, { hash: nobleHash })({
        mode: 'wide',
        inspectors: people,
        visits: [{ id: 'V1', subject: 'S1', day: day('2022-03-07'), departments: ['教育'] }],
        ...facts,
      }),
    )
    const commitment = unwrap(
      commitDispatch(nobleHash)({ drawId, seed: [{ _tag: 'digits', from: '骰子', count: 20 }], request }),
    )
    const held = unwrap(
      holdDispatch(nobleHash)({ commitment, request, seed: [{ _tag: 'digits', value: digits }] }),
    )
    if (held.status !== 'assigned') throw new Error(held.status)
    return { record: held.record, request }
  }
  /** What the audit says of the visit, where the locked team is this one. */
  const auditOf = (
    dispatch: ReturnType<typeof heldOf>,
    team: ReadonlyArray<string>,
    leader: string,
    more: object = {},
  ) =>
    auditYear(
      rules,
      capabilities,
    )({ year: 2022, ...staffed(team), leaders: { V1: leader }, dispatches: [dispatch], ...more })
      .filter((f) => f._tag === 'NotAsRuled' && f.record.includes('V1'))
      .map(({ check, expected, found }) => [check, expected, found])

  const advised = heldOf({
    experts: [{ id: '专9', name: '专9', specialties: ['电梯'] }],
    visits: [
      {
        id: 'V1',
        subject: 'S1',
        day: day('2022-03-07'),
        departments: ['教育'],
        experts: [{ specialty: '电梯' }],
      },
    ],
  })

  it.each([
    ['marks the place of an expert', advised],
    [
      'was made before places were marked',
      {
        ...advised,
        request: {
          ...advised.request,
          visits: advised.request.visits.map((v) => ({
            ...v,
            slots: v.slots.map(({ expert: _, ...slot }) => slot),
          })),
        },
      },
    ],
  ] as const)('tells an expert by the request that %s', (_, dispatch) => {
    const drawn = dispatch.record.teams['V1'] ?? []
    const inspectors = drawn.filter((m) => m !== '专9')
    const leader = dispatch.record.leaders['V1'] ?? ''
    expect([drawn.length, inspectors.length]).toEqual([3, 2])
    expect(auditOf(dispatch, inspectors, leader)).toEqual([])
    expect(auditOf(dispatch, drawn, leader)).toEqual([])
    expect(auditOf(dispatch, [leader, '专9'], leader).map(([check]) => check)).toEqual([
      'team-as-drawn',
      'team-size',
    ])
  })

  it('knows a team that was drawn as a group by its members', () => {
    const grouped = heldOf({ mode: 'grouped', groups: [{ id: '一组', members: ['马', '王'] }] })
    expect(grouped.record.teams).toEqual({ V1: ['一组'] })
    expect(auditOf(grouped, ['马', '王'], '马')).toEqual([])
    expect(auditOf(grouped, ['马', '李'], '马')).toEqual([['team-as-drawn', '马、王', '马、李']])
  })

  it('finds a visit whose subject is another one than teams were drawn for', () => {
    const visits = [{ id: 'V1', subject: 'S2', tasks: ['T1/S2'], departments: ['教育'] }]
    const drawn = advised.record.teams['V1'] ?? []
    expect(auditOf(advised, drawn, advised.record.leaders['V1'] ?? '', { visits })).toEqual([
      ['dispatch-as-asked', 'S1', 'S2'],
    ])
  })
})
