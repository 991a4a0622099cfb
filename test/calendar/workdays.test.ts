import {
  addWorkdays,
  chinaCalendar,
  countWorkdays,
  isWorkday,
  workdayOnOrAfter,
  workdayOnOrBefore,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseDays, coveredDay, day, dayAt, everyDay, FIRST, LAST, numberAt, right } from './support.js'

const china = chinaCalendar()
const works = isWorkday(china)
const add = addWorkdays(china)
const count = countWorkdays(china)
const roll = workdayOnOrAfter(china)
const back = workdayOnOrBefore(china)

const span = fc.integer({ min: 0, max: 800 })

describe('[civil/201.start] adding working days', () => {
  it('is strictly monotone in the number and monotone in the day', () => {
    fc.assert(
      fc.property(coveredDay, coveredDay, span, (a, b, n) => {
        const [one, more] = [add(a, n), add(a, n + 1)]
        if (one._tag === 'Right' && more._tag === 'Right') expect(one.right < more.right).toBe(true)
        const [early, late] = a <= b ? [add(a, n), add(b, n)] : [add(b, n), add(a, n)]
        if (early._tag === 'Right' && late._tag === 'Right') expect(early.right <= late.right).toBe(true)
        expect(early._tag === 'Left' && late._tag === 'Right').toBe(false)
      }),
    )
  })

  it('adds up: n and then m is n + m', () => {
    fc.assert(
      fc.property(coveredDay, span, span, (date, n, m) => {
        const first = add(date, n)
        if (first._tag === 'Left') return
        const [second, both] = [add(first.right, m), add(date, n + m)]
        expect(second._tag).toBe(both._tag)
        if (second._tag === 'Right') expect(second).toEqual(both)
      }),
    )
  })

  it('is undone by counting and by going back from a working day', () => {
    fc.assert(
      fc.property(coveredDay, span, (date, n) => {
        const later = add(date, n)
        if (later._tag === 'Left') return
        expect(right(count(date, later.right))).toBe(n)
        if (right(works(date))) expect(right(add(later.right, -n))).toBe(date)
      }),
    )
  })

  it('goes back by as many working days', () => {
    fc.assert(
      fc.property(coveredDay, fc.integer({ min: 1, max: 800 }), (date, n) => {
        const earlier = add(date, -n)
        if (earlier._tag === 'Left') return
        expect(right(works(earlier.right))).toBe(true)
        expect(right(count(date, earlier.right))).toBe(-n)
      }),
    )
  })

  it('ends on a working day, and the days it passes over are as many as asked', () => {
    fc.assert(
      fc.property(coveredDay, fc.integer({ min: 1, max: 60 }), (date, n) => {
        const later = add(date, n)
        if (later._tag === 'Left') return
        const passed = everyDay.filter((d) => d > date && d <= later.right && right(works(d)))
        expect(passed).toHaveLength(n)
        expect(passed.at(-1)).toBe(later.right)
      }),
    )
  })

  it('agrees with chinese-days', () => {
    const cases = fc
      .sample(fc.tuple(coveredDay, fc.integer({ min: 1, max: 60 })), 200)
      .flatMap(([date, n]) => {
        const later = add(date, n)
        return later._tag === 'Right' ? [{ date, n, later: later.right }] : []
      })
    expect(cases.length).toBeGreaterThan(100)
    expect(cases.map(({ later }) => later)).toEqual(
      chineseDays(cases.map(({ date, n }) => ['findWorkday', n, date])),
    )
  })

  it('adds nothing to any day, covered or not', () => {
    expect([add(day('2026-02-16'), 0), add(day('2040-01-01'), 0)].map(right)).toEqual([
      '2026-02-16',
      '2040-01-01',
    ])
  })

  it.each([[1.5], [Number.NaN], [Number.POSITIVE_INFINITY], [50_000]])('refuses %d', (n) => {
    expect(add(day('2026-01-05'), n)).toEqual({
      _tag: 'Left',
      left: { _tag: 'BadPeriod', path: 'n', value: n },
    })
  })
})

describe('[holidays/6.arranged] outside the calendar', () => {
  const missing = (year: number, more = {}) => ({
    _tag: 'Left',
    left: {
      _tag: 'NotCovered',
      year,
      calendar: 'cn-2013-2026',
      from: '2013-01-01',
      to: '2026-12-31',
      ...more,
    },
  })

  it.each([
    ['2026-12-14', 20, 2027, 13],
    ['2026-12-31', 1, 2027, 0],
    ['2027-03-01', 1, 2027, 0],
    ['2026-12-31', -5000, 2012, 3491],
    ['2012-12-30', 1, 2012, 0],
    ['2013-01-01', -1, 2012, 0],
    ['2030-01-01', -1, 2029, 0],
    ['2012-12-31', 5000, 2027, 3492],
    ['2027-01-01', -5000, 2012, 3492],
    ['2012-12-29', 5000, 2012, 0],
    ['2027-01-03', -5000, 2027, 0],
  ] as const)('%s and %i working days: %i is missing, %i are counted', (date, n, year, counted) => {
    expect(add(day(date), n)).toEqual(missing(year, { counted, asked: Math.abs(n) }))
  })

  it('counts from the day before the first and to the last', () => {
    expect(right(add(day('2012-12-31'), 1))).toBe('2013-01-04')
    expect(right(add(day('2027-01-01'), -1))).toBe('2026-12-31')
    expect(right(count(day('2012-12-31'), day('2026-12-31')))).toBe(china.workdays.length)
  })

  it('answers no question about days it does not know', () => {
    expect(works(day('2027-10-01'))).toEqual(missing(2027))
    expect(works(day('2027-01-01'))).toEqual(missing(2027))
    expect(works(day('2012-12-31'))).toEqual(missing(2012))
    expect(count(day('2026-12-30'), day('2027-01-04'))).toEqual(missing(2027))
    expect(count(day('2012-12-31'), day('2027-01-05'))).toEqual(missing(2027))
    expect(count(day('2029-03-01'), day('2030-01-05'))).toEqual(missing(2029))
    expect(right(count(day('2040-01-01'), day('2040-01-01')))).toBe(0)
    expect(roll(day('2029-03-01'))).toEqual(missing(2029))
    expect(back(day('2010-03-01'))).toEqual(missing(2010))
    expect(count(day('2012-11-01'), day('2013-01-04'))).toEqual(missing(2012))
    expect(count(day('2013-01-04'), day('2012-11-01'))).toEqual(missing(2012))
    expect(roll(day('2027-01-01'))).toEqual(missing(2027))
    expect(roll(day('2012-12-31'))).toEqual(missing(2012))
    expect(back(day('2013-01-03'))).toEqual(missing(2012))
    expect(back(day('2027-01-01'))).toEqual(missing(2027))
  })
})

describe('counting working days', () => {
  it('is nothing on one day, and turns its sign with the direction', () => {
    fc.assert(
      fc.property(coveredDay, (date) => {
        expect(right(count(date, date))).toBe(0)
      }),
    )
    expect(right(count(day('2026-03-16'), day('2026-02-10')))).toBe(-20)
    expect(Object.is(right(count(day('2026-10-07'), day('2026-10-02'))), 0)).toBe(true)
  })

  it('adds up over neighbouring spans', () => {
    fc.assert(
      fc.property(fc.tuple(coveredDay, coveredDay, coveredDay), (dates) => {
        const [a, b, c] = [...dates].sort()
        if (a === undefined || b === undefined || c === undefined) return
        expect(right(count(a, b)) + right(count(b, c))).toBe(right(count(a, c)))
      }),
    )
  })
})

describe('[civil/203.roll] the working day on or after, and on or before', () => {
  it('is the day itself where it works, else its nearest neighbour that does', () => {
    const nearest = (date: string, step: 1 | -1): string | undefined => {
      for (let n = numberAt(date); n >= FIRST && n <= LAST; n += step)
        if (right(works(dayAt(n)))) return dayAt(n)
      return undefined
    }
    const ours = (answer: ReturnType<typeof roll>) => (answer._tag === 'Right' ? answer.right : undefined)
    expect(everyDay.filter((d) => ours(roll(d)) !== nearest(d, 1))).toEqual([])
    expect(everyDay.filter((d) => ours(back(d)) !== nearest(d, -1))).toEqual([])
  })
})
