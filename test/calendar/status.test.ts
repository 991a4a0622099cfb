import {
  chinaCalendar,
  days,
  deadlineStatus,
  dueDate,
  type PlainDate,
  type ProvisionId,
  upcoming,
  workdays,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coveredDay, day, right } from './support.js'

const china = chinaCalendar()
const status = deadlineStatus(china)
/** Due on Monday 2026-03-16; the Friday before is 2026-03-13. */
const deadline = right(dueDate(china)(workdays(20), day('2026-02-10')))

describe('[civil/1259.inclusive] a deadline on a day', () => {
  const basis = 'civil/201.start'
  const due = '2026-03-16'
  it.each([
    [
      '2026-03-13',
      undefined,
      'open',
      { _tag: 'DaysLeft', basis, due, on: '2026-03-13', days: 3, workdays: 1 },
    ],
    [
      '2026-03-15',
      undefined,
      'open',
      { _tag: 'DaysLeft', basis, due, on: '2026-03-15', days: 1, workdays: 1 },
    ],
    ['2026-03-16', undefined, 'due-today', { _tag: 'DueToday', basis: 'civil/1259.inclusive', due }],
    [
      '2026-03-17',
      undefined,
      'overdue',
      { _tag: 'Overdue', basis, due, on: '2026-03-17', days: 1, workdays: 1 },
    ],
    [
      '2026-03-21',
      undefined,
      'overdue',
      { _tag: 'Overdue', basis, due, on: '2026-03-21', days: 5, workdays: 4 },
    ],
    ['2027-01-04', undefined, 'overdue', { _tag: 'Overdue', basis, due, on: '2027-01-04', days: 294 }],
    ['2026-04-01', '2026-03-16', 'done-in-time', { _tag: 'DoneInTime', basis, due, done: '2026-03-16' }],
    [
      '2026-04-01',
      '2026-03-17',
      'done-late',
      { _tag: 'DoneLate', basis, due, done: '2026-03-17', days: 1, workdays: 1 },
    ],
    [
      '2026-03-17',
      '2026-03-17',
      'done-late',
      { _tag: 'DoneLate', basis, due, done: '2026-03-17', days: 1, workdays: 1 },
    ],
    ['2026-03-16', '2026-03-17', 'due-today', { _tag: 'DueToday', basis: 'civil/1259.inclusive', due }],
  ])('on %s, done %s, is %s', (on, done, value, because) => {
    const facts = { deadline, on: day(on), ...(done === undefined ? {} : { done: day(done) }) }
    expect(status(facts)).toEqual({ value, because: [because] })
  })

  it('is undetermined while provisional, never late', () => {
    const estimate = right(dueDate(china, { provisional: true })(workdays(20), day('2026-12-14')))
    fc.assert(
      fc.property(coveredDay, fc.option(coveredDay, { nil: undefined }), (on, done) => {
        const facts = { deadline: estimate, on, ...(done === undefined ? {} : { done }) }
        expect(status(facts).value).toBe('undetermined')
      }),
    )
    expect(status({ deadline: estimate, on: day('2028-01-01') }).because).toEqual([
      { _tag: 'Provisional', basis: 'holidays/2.statutory', due: estimate.due, calendar: estimate.calendar },
    ])
  })
})

describe('the list of what is due', () => {
  const made = (event: PlainDate, n: number) => dueDate(china)(days(n), event)
  const list = fc
    .array(fc.tuple(coveredDay, fc.integer({ min: 1, max: 90 })), { maxLength: 20 })
    .map((events) =>
      events.map(([event, n]) => made(event, n)).flatMap((d) => (d._tag === 'Right' ? [d.right] : [])),
    )

  it('has all that fall due from the day on, within so many days, and nothing else, the earliest first', () => {
    fc.assert(
      fc.property(list, coveredDay, fc.integer({ min: 0, max: 4000 }), (deadlines, on, within) => {
        const answer = right(upcoming({ on, within })(deadlines))
        const end = new Date(Date.parse(on) + within * 86_400_000).toISOString().slice(0, 10)
        const expected = deadlines.filter((d) => d.due >= on && d.due <= end)
        expect(new Set(answer)).toEqual(new Set(expected))
        expect(answer).toHaveLength(expected.length)
        expect(answer.map((d) => d.due)).toEqual(expected.map((d) => d.due).sort())
      }),
    )
  })

  it('is the same whatever order they come in, but for what is equal in every respect', () => {
    fc.assert(
      fc.property(list, (deadlines) => {
        const all = upcoming({ on: day('2013-01-01'), within: 6000 })
        const told = (given: typeof deadlines) => right(all(given)).map((d) => `${d.due} ${d.event}`)
        expect(told([...deadlines].reverse())).toEqual(told(deadlines))
      }),
    )
  })

  it('stands by day, then by provision, then by event; what is equal in all three as it was given', () => {
    const of = (name: string, event: string | undefined, provision: ProvisionId = 'civil/201.start') => {
      const { event: _, ...rest } = deadline
      return {
        ...rest,
        ...(event === undefined ? {} : { event: day(event) }),
        bases: [provision] as const,
        name,
      }
    }
    const deadlines = [
      of('c', '2026-02-10'),
      of('d', '2026-02-10'),
      of('b', '2026-02-09'),
      of('e', '2026-02-10'),
      of('a', undefined),
      of('f', '2026-02-01', 'joint/30.entry'),
    ]
    const answer = right(upcoming({ on: day('2026-03-16'), within: 0 })(deadlines))
    expect(answer.map((d) => d.name)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  it('brings along what the caller keeps with a deadline', () => {
    const today = upcoming({ on: day('2026-03-16'), within: 0 })
    expect(right(today([{ ...deadline, subject: '临夏市某药店' }]))[0]?.subject).toBe('临夏市某药店')
    expect(right(today([]))).toEqual([])
  })
})
