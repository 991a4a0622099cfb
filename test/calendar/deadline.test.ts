import { execFileSync } from 'node:child_process'
import {
  addWorkdays,
  chinaCalendar,
  days,
  dueDate,
  isWorkday,
  months,
  type Period,
  type PlainDate,
  parsePeriod,
  plainDate,
  withLocalDays,
  workdays,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coveredDay, day, dayAt, golden, LAST, numberAt, right } from './support.js'

interface Case {
  readonly id: string
  readonly start: string
  readonly rule: { readonly kind: 'workdays' | 'days' | 'months' | 'byDate'; readonly n: number }
  readonly overlay?: Readonly<Record<string, 'holiday' | 'workday'>>
  readonly nominalLastDay?: string
  readonly expected: string | null
  readonly status: 'confirmed' | 'not-covered' | 'invalid-input'
  readonly coveredWorkdays?: number
}

const { worked, walked } = golden<{ worked: ReadonlyArray<Case>; walked: ReadonlyArray<Case> }>(
  'deadlines.json',
)
const counted = [...worked, ...walked].filter(({ rule }) => rule.kind !== 'byDate')
const periodOf = ({ kind, n }: Case['rule']): Period =>
  kind === 'workdays' ? workdays(n) : kind === 'days' ? days(n) : months(n)

const china = chinaCalendar()
const calendarFor = ({ overlay }: Case) =>
  overlay === undefined ? china : right(withLocalDays(china)({ notice: { id: 'local' }, days: overlay }))

describe('[civil/201.start] deadlines worked out by hand', () => {
  it.each(counted.filter((c) => c.status === 'confirmed').map((c) => [c.id, c] as const))('%s', (_id, c) => {
    const deadline = right(dueDate(calendarFor(c))(periodOf(c.rule), day(c.start)))
    expect([deadline.due, deadline.nominal]).toEqual([c.expected, c.nominalLastDay ?? c.expected])
  })

  it.each(counted.filter((c) => c.status === 'not-covered').map((c) => [c.id, c] as const))(
    '%s',
    (_id, c) => {
      expect(dueDate(china)(periodOf(c.rule), day(c.start))).toEqual({
        _tag: 'Left',
        left: {
          _tag: 'NotCovered',
          year: 2027,
          calendar: 'cn-2013-2026',
          from: '2013-01-01',
          to: '2026-12-31',
          counted: c.coveredWorkdays,
          asked: c.rule.n,
        },
      })
    },
  )

  it.each(counted.filter((c) => c.status === 'invalid-input').map((c) => [c.id, c] as const))(
    '%s',
    (_id, c) => {
      expect(plainDate(c.start)).toEqual({
        _tag: 'Left',
        left: { _tag: 'NotADate', path: '', value: c.start },
      })
    },
  )

  it('agree with a walk over the days in Python', () => {
    const rule = fc.oneof(
      fc.record({ kind: fc.constant('workdays' as const), n: fc.integer({ min: 1, max: 600 }) }),
      fc.record({ kind: fc.constant('days' as const), n: fc.integer({ min: 1, max: 400 }) }),
      fc.record({ kind: fc.constant('months' as const), n: fc.integer({ min: 1, max: 36 }) }),
    )
    const cases = fc.sample(fc.record({ start: coveredDay, rule }), 400)
    const input = JSON.stringify(cases)
    const walked = JSON.parse(
      execFileSync('python3', ['test/golden/deadlines.py'], { input, encoding: 'utf8' }),
    ) as ReadonlyArray<{ nominal: string; due: string } | null>
    const ours = cases.map(({ start, rule }) => {
      const answer = dueDate(china)(periodOf(rule), start)
      return answer._tag === 'Left' ? null : { nominal: answer.right.nominal, due: answer.right.due }
    })
    expect(ours).toEqual(walked)
  })
})

describe('[civil/203.roll] a deadline that rolls', () => {
  it('says why: the days that rest, and the roll', () => {
    const { adjustments, bases, readings } = right(dueDate(china)(days(60), day('2026-08-03')))
    expect(bases).toEqual(['civil/201.start', 'civil/203.roll'])
    expect(readings).toEqual(['I-04', 'I-05'])
    expect(adjustments).toEqual([
      ...['2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'].map((date) => ({
        _tag: 'RestsByNotice',
        basis: 'holidays/6.arranged',
        date,
        notice: '国办发明电〔2025〕7号',
      })),
      {
        _tag: 'RolledForward',
        basis: 'civil/203.roll',
        reading: 'I-05',
        from: '2026-10-02',
        to: '2026-10-08',
      },
    ])
  })

  it('stays where it is when asked to, even beyond the calendar', () => {
    const due = dueDate(china, { roll: false })
    expect(right(due(days(60), day('2026-08-03'))).due).toBe('2026-10-02')
    expect(right(due(days(60), day('2026-12-01'))).due).toBe('2027-01-30')
    expect(dueDate(china)(days(60), day('2026-12-01'))._tag).toBe('Left')
  })

  it('stays on a make-up Saturday, and says so', () => {
    const { due, adjustments } = right(dueDate(china)(days(60), day('2026-08-11')))
    expect(due).toBe('2026-10-10')
    expect(adjustments.map((a) => a._tag)).toEqual(['WorksByNotice'])
  })

  it('is never on a rest day, whatever the period', () => {
    const period = fc.oneof(
      fc.integer({ min: 1, max: 300 }).map(workdays),
      fc.integer({ min: 1, max: 300 }).map(days),
      fc.integer({ min: 1, max: 12 }).map(months),
    )
    fc.assert(
      fc.property(coveredDay, period, (event, p) => {
        const answer = dueDate(china)(p, event)
        if (answer._tag === 'Left') return numberAt(event) > LAST - 500
        const { due, nominal } = answer.right
        return right(isWorkday(china)(due)) && due >= nominal && nominal > event
      }),
    )
  })
})

describe('[civil/202.months] a period of months', () => {
  it('says that it ends on the month’s last day where the corresponding day is missing', () => {
    const { adjustments, bases } = right(dueDate(china)(months(3), day('2025-11-30')))
    expect(bases).toEqual(['civil/202.months'])
    expect(adjustments[0]).toEqual({
      _tag: 'MonthEndTaken',
      basis: 'civil/202.months',
      day: 30,
      month: 2,
      date: '2026-02-28',
    })
  })

  it('says nothing of the kind where the corresponding day is there', () => {
    const due = dueDate(china, { roll: false })(months(3), day('2025-11-28'))
    expect(right(due)).toMatchObject({ due: '2026-02-28', adjustments: [], readings: ['I-04', 'I-05'] })
    expect(right(due).standing).toBe('settled')
  })

  it('ends on the corresponding day, or on the last of its month', () => {
    fc.assert(
      fc.property(coveredDay, fc.integer({ min: 1, max: 24 }), (event, n) => {
        const { nominal } = right(dueDate(china, { roll: false })(months(n), event))
        const next = dayAt(numberAt(nominal) + 1)
        const apart =
          12 * (Number(nominal.slice(0, 4)) - Number(event.slice(0, 4))) + Number(nominal.slice(5, 7))
        expect(apart - Number(event.slice(5, 7))).toBe(n)
        if (nominal.slice(8) === event.slice(8)) return
        expect(nominal.slice(8) < event.slice(8)).toBe(true)
        expect(next.slice(8)).toBe('01')
      }),
    )
  })
})

describe('[holidays/2.statutory] a provisional deadline', () => {
  const late = day('2026-12-14')

  it('comes only on request, and is marked', () => {
    expect(dueDate(china)(workdays(20), late)._tag).toBe('Left')
    const { due, standing, calendar, adjustments } = right(
      dueDate(china, { provisional: true })(workdays(20), late),
    )
    // 13 working days to the end of 2026; 1 January rests by the statute, and the 2nd and 3rd are a weekend
    expect([due, standing, calendar]).toEqual(['2027-01-12', 'provisional', 'cn-2013-2026~2027'])
    expect(adjustments).toEqual([
      { _tag: 'RestsByStatute', basis: 'holidays/2.statutory', date: '2027-01-01' },
    ])
  })

  it('lists the statutory days that would else be worked, and no Saturday or Sunday among them', () => {
    // The Spring Festival of 2027 is Saturday 6 February: its eve and the Monday rest by the statute.
    const { adjustments } = right(dueDate(china, { provisional: true })(workdays(45), late))
    expect(adjustments.map((a) => 'date' in a && a.date)).toEqual(['2027-01-01', '2027-02-05', '2027-02-08'])
  })

  it('is not needed inside the calendar', () => {
    const settled = right(dueDate(china, { provisional: true })(workdays(3), late))
    expect([settled.standing, settled.readings]).toEqual(['settled', ['I-04']])
  })

  it('goes no further than the festivals that are known', () => {
    expect(right(dueDate(china, { provisional: true })(months(36), late)).due.slice(0, 4)).toBe('2029')
    expect(dueDate(china, { provisional: true })(months(60), late)).toMatchObject({ left: { year: 2031 } })
    expect(dueDate(china, { provisional: true })(workdays(20), day('2012-06-01'))).toMatchObject({
      left: { _tag: 'NotCovered', year: 2012 },
    })
  })
})

describe('a period that is none', () => {
  const wrong: ReadonlyArray<unknown> = [
    { unit: 'workdays', n: 0 },
    { unit: 'workdays', n: -1 },
    { unit: 'days', n: 1.5 },
    { unit: 'months', n: Number.NaN },
    { unit: 'days', n: '60' },
    { unit: 'days', n: 40_001 },
    { unit: 'weeks', n: 2 },
    {},
    null,
    undefined,
    60,
    '20个工作日',
  ]
  it.each(wrong.map((p) => [p]))('%j is refused with what was given', (period) => {
    expect(dueDate(china)(period as Period, '2026-01-05' as PlainDate)).toEqual({
      _tag: 'Left',
      left: { _tag: 'BadPeriod', path: 'period', value: period },
    })
  })

  it('is read where it is one, however long', () => {
    expect(parsePeriod({ unit: 'days', n: 40_000, note: 'a century' })).toEqual({
      _tag: 'Right',
      right: days(40_000),
    })
    expect(parsePeriod('20个工作日')).toEqual({
      _tag: 'Left',
      left: { _tag: 'BadPeriod', path: '', value: '20个工作日' },
    })
  })

  it('may not reach beyond the year 9999', () => {
    const late = dueDate(china, { roll: false })(days(40_000), day('9990-01-01'))
    expect(late).toEqual({
      _tag: 'Left',
      left: { _tag: 'BadPeriod', path: 'period', value: days(40_000) },
    })
    expect(addWorkdays(china)(day('9999-12-31'), 1)).toMatchObject({ left: { _tag: 'NotCovered' } })
  })
})
