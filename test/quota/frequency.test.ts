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

describe('facts that cannot be counted', () => {
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
