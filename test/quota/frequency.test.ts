import {
  drawable,
  frequencyCheck,
  linxiaJoint,
  type Parameter,
  type PastVisit,
  type YearlyLimit,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, dayOfNumber } from '../../src/calendar/plainDate.js'

const base = linxiaJoint.parameters.yearlyLimit?.value
if (base === undefined) throw new Error('Linxia sets a yearly limit')

const limitOf = (value: Partial<YearlyLimit>, force: 'hard' | 'soft' = 'soft'): Parameter<YearlyLimit> => ({
  value: { ...base, ...value },
  bases: ['joint/17.limit'],
  force,
})

const ids = ['甲', '𠮷野家', 'C'] as const
const departments = ['市场监管', '农业农村', '公安'] as const
const day = fc.integer({ min: dayNumber(dayOfNumber(18_628)), max: 18_628 + 1_100 }).map(dayOfNumber)
const visit = fc
  .record({
    visit: fc.constantFrom('v1', 'v2', 'v3', 'v4', 'v5', 'v6'),
    subject: fc.constantFrom(...ids),
    date: day,
    departments: fc.subarray([...departments], { minLength: 1 }),
    cancelled: fc.boolean(),
  })
  .map((v): PastVisit => v)
const visits = fc.array(visit, { maxLength: 12 })
const limit = fc
  .record({
    max: fc.integer({ min: 0, max: 3 }),
    window: fc.constantFrom('calendar-year' as const, 'rolling-12-months' as const),
    counted: fc.constantFrom('all-departments' as const, 'per-department' as const),
    exemption: fc.constantFrom('narrow' as const, 'wide' as const, 'ordered-only' as const),
  })
  .map((value) => limitOf(value))
const roster = fc.tuple(
  ...ids.map((id) =>
    fc.record({
      id: fc.constant(id),
      kind: fc.constantFrom('enterprise' as const, 'product' as const),
      keyField: fc.boolean(),
      marks: fc.subarray(['complaints' as const, 'bad-credit' as const]),
    }),
  ),
)

const taking = { departments: ['市场监管', '公安'] }

describe('a roster sorted by the yearly limit', () => {
  it('says of each subject what is said of it alone, and loses none', () => {
    fc.assert(
      fc.property(limit, roster, visits, day, (l, subjects, list, on) => {
        const draw = { on, history: { visits: list }, ...taking }
        const sorted = drawable(l)({ roster: subjects, ...draw })
        expect(sorted._tag).toBe('Right')
        if (sorted._tag === 'Left') return
        const alone = subjects.map(
          (subject) => [subject.id, frequencyCheck(l)({ subject, ...draw })] as const,
        )
        expect(sorted.right.drawable).toEqual(
          alone.flatMap(([id, a]) => (a._tag === 'Right' && a.right.value === 'drawable' ? [id] : [])),
        )
        expect(sorted.right.excluded).toEqual(
          alone.flatMap(([subject, a]) =>
            a._tag === 'Right' && a.right.value === 'excluded' ? [{ subject, because: a.right.because }] : [],
          ),
        )
        const decidedBy = (tag: string) =>
          alone.flatMap(([subject, a]) =>
            a._tag === 'Right' && a.right.because[0]._tag === tag
              ? [{ subject, because: a.right.because }]
              : [],
          )
        expect(sorted.right.exempt).toEqual(decidedBy('ExemptFromLimit'))
        expect(sorted.right.passedOver).toEqual(decidedBy('LimitPassedOver'))
        expect(sorted.right.drawable.length + sorted.right.excluded.length).toBe(subjects.length)
      }),
    )
  })

  it('never gains anyone by another visit', () => {
    fc.assert(
      fc.property(limit, roster, visits, visit, day, (l, subjects, list, one, on) => {
        const facts = { roster: subjects, on, ...taking }
        const before = drawable(l)({ ...facts, history: { visits: list } })
        const after = drawable(l)({ ...facts, history: { visits: [...list, one] } })
        if (before._tag === 'Left' || after._tag === 'Left') throw new Error('these facts are sound')
        for (const id of after.right.drawable) expect(before.right.drawable).toContain(id)
      }),
      { numRuns: 300 },
    )
  })

  it('does not depend on the order of the history', () => {
    fc.assert(
      fc.property(limit, roster, visits, day, (l, subjects, list, on) => {
        const facts = { roster: subjects, on, ...taking }
        expect(drawable(l)({ ...facts, history: { visits: [...list].reverse() } })).toEqual(
          drawable(l)({ ...facts, history: { visits: list } }),
        )
      }),
    )
  })

  it('counts any twelve months that hold the day as the definition does', () => {
    // Months of other lengths aside: all days lie in one February-free year span, so a year is 365 days.
    const near = fc.integer({ min: 18_993, max: 19_400 }).map(dayOfNumber)
    const list = fc.array(fc.record({ visit: fc.uuid(), subject: fc.constant('甲'), date: near }), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(list, near, (past, on) => {
        const answer = frequencyCheck(limitOf({ window: 'rolling-12-months' }))({
          subject: { id: '甲', kind: 'enterprise' },
          on,
          history: { visits: past },
        })
        const starts = Array.from({ length: 365 }, (_, i) => dayNumber(on) - i)
        const most = Math.max(
          ...starts.map(
            (start) =>
              past.filter(({ date }) => dayNumber(date) >= start && dayNumber(date) < start + 365).length,
          ),
        )
        const [finding] = answer._tag === 'Right' ? answer.right.because : []
        expect(finding !== undefined && 'drawn' in finding && finding.drawn).toBe(most)
      }),
    )
  })
})

describe('one pass over 100,000 subjects', () => {
  it('finds those with two visits, and nobody else', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({ id: `S${i}`, kind: 'enterprise' as const }))
    const [first, second] = [dayOfNumber(19_000), dayOfNumber(19_020)]
    const history = many.flatMap(({ id }, i): ReadonlyArray<PastVisit> => {
      const one = { visit: `a${i}`, subject: id, date: first }
      return i % 3 === 0 ? [one, { visit: `b${i}`, subject: id, date: second }] : [one]
    })
    const sorted = drawable(limitOf({}))({
      roster: many,
      on: dayOfNumber(19_040),
      history: { visits: history },
    })
    expect(sorted._tag === 'Right' && sorted.right.excluded.length).toBe(33_334)
    expect(sorted._tag === 'Right' && sorted.right.drawable.length).toBe(66_666)
  })
})

describe('the reasons of a decision', () => {
  const firm = { id: '甲', kind: 'enterprise' } as const
  const [first, second] = [dayOfNumber(19_000), dayOfNumber(19_020)]
  const past: ReadonlyArray<PastVisit> = [
    { visit: 'a', subject: '甲', date: first, departments: ['公安'] },
    { visit: 'b', subject: '甲', date: second, departments: ['市场监管', '公安'] },
  ]
  const because = (
    value: Partial<YearlyLimit>,
    facts: Partial<Parameters<ReturnType<typeof frequencyCheck>>[0]> = {},
  ) => {
    const answer = frequencyCheck(limitOf(value))({
      subject: firm,
      on: dayOfNumber(19_040),
      history: { visits: past },
      ...facts,
    })
    return answer._tag === 'Right' ? answer.right.because : answer.left
  }
  const year = { from: '2022-01-01', until: '2022-12-31' }
  const reading = 'I-06'

  it('hold the days counted, the visits and the limit', () => {
    expect(because({ max: 3 })).toEqual([
      { _tag: 'BelowLimit', basis: 'joint/17.limit', reading, drawn: 2, limit: 3, ...year },
    ])
    expect(because({ max: 2 })).toEqual([
      { _tag: 'LimitReached', basis: 'joint/17.limit', reading, drawn: 2, limit: 2, ...year },
    ])
  })

  it('name the department with the most visits where each is counted apart', () => {
    expect(because({ max: 3, counted: 'per-department' }, { departments: ['市场监管', '公安'] })).toEqual([
      {
        _tag: 'BelowLimit',
        basis: 'joint/17.limit',
        reading,
        department: '公安',
        drawn: 2,
        limit: 3,
        ...year,
      },
    ])
    expect(because({ max: 3 }, { departments: ['市场监管'] })).toMatchObject([{ drawn: 2 }])
  })

  it('say what lifts the limit, and by which provision', () => {
    const exempt = { _tag: 'ExemptFromLimit', basis: 'joint/17.exempt', reading: 'I-08', drawn: 2, limit: 2 }
    const key = { ...firm, keyField: true }
    expect(because({}, { order: '州安委办〔2022〕3号' })).toEqual([
      { ...exempt, ...year, ground: { _tag: 'Ordered', order: '州安委办〔2022〕3号' } },
    ])
    const marked = { ...key, marks: ['complaints', 'bad-credit'] as const }
    expect(because({}, { subject: marked })).toEqual([
      {
        ...exempt,
        ...year,
        ground: { _tag: 'KeyFieldWithRecord', marks: ['complaints', 'bad-credit'] },
      },
    ])
    expect(because({ exemption: 'wide' }, { subject: key })).toEqual([
      { ...exempt, ...year, ground: { _tag: 'KeyField' } },
    ])
    expect(because({}, { order: '' })).toMatchObject([{ _tag: 'LimitReached' }])
  })

  it('an exemption from another limit than joint/17 rests on that limit', () => {
    const cap: Parameter<YearlyLimit> = { ...limitOf({}), bases: ['caps2025/yearly'] }
    const answer = frequencyCheck(cap)({
      subject: firm,
      on: first,
      history: { visits: [] },
      order: '省局部署',
    })
    expect(answer).toMatchObject({ right: { because: [{ basis: 'caps2025/yearly' }] } })
  })

  it('of twelve months are the first of those that hold the most visits', () => {
    const on = '2022-06-01'
    const rolling = (...dates: ReadonlyArray<string>) =>
      because(
        { window: 'rolling-12-months' },
        {
          on: on as never,
          history: {
            visits: dates.map((date, i) => ({ visit: `v${i}`, subject: '甲', date: date as never })),
          },
        },
      )
    expect(rolling('2021-06-01')).toMatchObject([{ drawn: 0 }])
    expect(rolling('2021-06-02')).toMatchObject([{ drawn: 1, from: '2021-06-02', until: '2022-06-01' }])
    // A visit on the day itself counts.
    expect(rolling('2022-06-01')).toMatchObject([{ drawn: 1, from: '2021-06-02', until: '2022-06-01' }])
    // Twelve months that begin on the day of the draw hold it still; those that begin a day later do not.
    expect(rolling('2023-05-31', '2023-05-31')).toMatchObject([
      { drawn: 2, from: '2022-06-01', until: '2023-05-31' },
    ])
    expect(rolling('2023-06-01', '2023-06-01')).toMatchObject([{ drawn: 0 }])
    // Two before and two later, more than twelve months apart: both spans hold two, the first is named.
    expect(rolling('2021-07-01', '2021-07-02', '2023-03-01', '2023-03-02')).toMatchObject([
      { drawn: 2, from: '2021-06-02', until: '2022-06-01' },
    ])
    // One before; of two later spans that hold two, the earlier.
    expect(rolling('2023-04-01', '2021-10-01', '2022-08-01')).toMatchObject([
      { drawn: 2, from: '2021-08-02', until: '2022-08-01' },
    ])
  })
})

describe('facts that cannot be counted', () => {
  it('of one subject are named as those of a roster are', () => {
    const answer = frequencyCheck(limitOf({}))({
      subject: { id: ' ', kind: 'enterprise' },
      on: 'today' as never,
      history: { visits: [{ visit: 'v', subject: 'A', date: '2022-13-01' as never }] },
    })
    expect(answer._tag === 'Left' && answer.left.map((p) => [p._tag, p.path])).toEqual([
      ['BadId', 'subject.id'],
      ['BadDay', 'on'],
      ['BadDay', 'history.visits[0].date'],
    ])
  })

  it('are none of a cancelled visit whose departments nobody noted', () => {
    const visits = [{ visit: 'v', subject: 'A', date: dayOfNumber(19_000), cancelled: true }]
    const facts = { subject: { id: 'A', kind: 'enterprise' } as const, on: dayOfNumber(19_000) }
    const apart = frequencyCheck(limitOf({ counted: 'per-department' }))
    expect(apart({ ...facts, history: { visits }, departments: ['公安'] })).toMatchObject({
      right: { because: [{ drawn: 0 }] },
    })
    const noted = visits.map((v) => ({ ...v, cancelled: false }))
    expect(apart({ ...facts, history: { visits: noted }, departments: ['公安'] })).toMatchObject({
      left: [{ _tag: 'VisitWithoutDepartments', path: 'history.visits[0].departments', visit: 'v' }],
    })
  })

  it('are named all at once, each by its path', () => {
    const answer = drawable(limitOf({ counted: 'per-department' }))({
      roster: [
        { id: 'A', kind: 'enterprise' },
        { id: 'A', kind: 'enterprise' },
        { id: '', kind: 'enterprise' },
      ],
      on: '2022-02-30' as never,
      history: { visits: [{ visit: 'v', subject: 'A', date: dayOfNumber(19_000) }] },
    })
    expect(answer._tag === 'Left' && answer.left.map((p) => [p._tag, p.path])).toEqual([
      ['DuplicateId', 'roster[1].id'],
      ['BadId', 'roster[2].id'],
      ['BadDay', 'on'],
      ['DepartmentsMissing', 'departments'],
      ['VisitWithoutDepartments', 'history.visits[0].departments'],
    ])
  })

  it('a name of Object’s own is a subject like any other', () => {
    const answer = drawable(limitOf({ max: 0 }))({
      roster: [{ id: 'constructor', kind: 'enterprise' }],
      on: dayOfNumber(19_000),
      history: { visits: [] },
      reasons: {},
    })
    expect(answer._tag === 'Right' && answer.right.excluded.map((e) => e.subject)).toEqual(['constructor'])
  })
})

describe('a roster with reasons', () => {
  it('passes a soft limit over for those who have one, and lists them', () => {
    const roster = ['甲', '乙'].map((id) => ({ id, kind: 'enterprise' as const }))
    const facts = {
      roster,
      on: dayOfNumber(19_000),
      history: { visits: [] },
      reasons: { 乙: '群众集中反映' },
    }
    expect(drawable(limitOf({ max: 0 }))(facts)).toMatchObject({
      right: {
        drawable: ['乙'],
        excluded: [{ subject: '甲' }],
        passedOver: [{ subject: '乙', because: [{ _tag: 'LimitPassedOver', reason: '群众集中反映' }] }],
      },
    })
    expect(drawable(limitOf({ max: 0 }, 'hard'))(facts)).toMatchObject({
      right: { drawable: [], excluded: [{ subject: '甲' }, { subject: '乙' }], passedOver: [] },
    })
  })
})
