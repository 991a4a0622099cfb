import { isPlainDate, plainDate } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayNumber,
  dayOfNumber,
  lastOfMonth,
  plusDays,
  plusMonths,
  weekday,
} from '../../src/calendar/plainDate.js'
import { day } from './support.js'

const MS_PER_DAY = 86_400_000
/** 0001-01-01 to 9999-12-31. */
const anyNumber = fc.integer({ min: -719_162, max: 2_932_896 })
const byHost = (n: number): string => new Date(n * MS_PER_DAY).toISOString().slice(0, 10)

describe('a day', () => {
  it('has the number that the host’s UTC clock gives it, and back', () => {
    fc.assert(
      fc.property(anyNumber, (n) => {
        const date = dayOfNumber(n)
        expect(date).toBe(byHost(n))
        expect(dayNumber(date)).toBe(n)
        expect(isPlainDate(date)).toBe(true)
        expect(weekday(date) % 7).toBe(new Date(n * MS_PER_DAY).getUTCDay())
      }),
      { numRuns: 2000 },
    )
  })

  // an independent reading: the pattern, and the host's clock for the days that a month has
  const isDay = (text: string): boolean =>
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    // there is no year 0
    !text.startsWith('0000') &&
    !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
    new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)

  it('is a text of just that form; one character less, more or other and it is none', () => {
    const other = fc.constantFrom('/', ':', '-', '0', '9', ' ', '年', 'a', '０')
    const near = fc
      .tuple(fc.integer({ min: -719_162, max: 2_932_896 }), fc.nat(10), other, fc.constantFrom(0, 1))
      .map(([n, at, c, cut]) => {
        const text = byHost(n)
        return `${text.slice(0, at)}${c}${text.slice(at + cut)}`
      })
    fc.assert(
      fc.property(near, (text) => {
        expect([text, isPlainDate(text)]).toEqual([text, isDay(text)])
      }),
      { numRuns: 2000 },
    )
    for (const text of ['2022/03-05', '2022-03/05', '202a-03-05', '2022-0/-05', '2022-0:-05', '2022-03-0:'])
      expect([text, isPlainDate(text)]).toEqual([text, false])
  })

  it('may be the 29th of February where the year has one: of the centuries, every fourth', () => {
    const leap = ['1600', '2000', '2024', '2400'].map((year) => day(`${year}-02-29`))
    expect(leap.map(isPlainDate)).toEqual([true, true, true, true])
    expect(leap.map((date) => dayOfNumber(dayNumber(date)))).toEqual(leap)
    expect(['1900', '2023', '2100'].map((year) => isPlainDate(`${year}-02-29`))).toEqual([
      false,
      false,
      false,
    ])
    expect([lastOfMonth(2000, 2), lastOfMonth(1900, 2)]).toEqual(['2000-02-29', '1900-02-28'])
  })

  it('is written with four digits of the year, also before the year 1000', () => {
    expect([plusDays(1)(day('0998-12-31')), plusDays(-1)(day('1000-01-01'))]).toEqual([
      '0999-01-01',
      '0999-12-31',
    ])
  })

  it('moves by days and by months', () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: -400, max: 400 }), (n, by) => {
        expect(plusDays(by)(dayOfNumber(n))).toBe(dayOfNumber(n + by))
      }),
    )
    expect(plusMonths(1)(day('2024-01-31'))).toBe('2024-02-29')
    expect(plusMonths(-1)(day('2025-03-31'))).toBe('2025-02-28')
    expect(lastOfMonth(2100, 2)).toBe('2100-02-28')
  })

  it.each([
    ['2022-02-30'],
    ['2023-02-29'],
    ['2022-2-5'],
    ['20220205'],
    ['2022-01-01T00:00:00Z'],
    ['2022-13-01'],
    ['2022-00-10'],
    ['2022-99-01'],
    ['2022-01-00'],
    ['0000-01-01'],
    [' 2022-01-01'],
    ['2022-01-01\n'],
    ['２０２２-０１-０１'],
    ['2022年1月1日'],
    [''],
    [null],
    [undefined],
    [20_220_205],
    [Number.NaN],
    [{}],
    [['2022-01-01']],
  ])('is not %j, and the refusal shows what was given and where', (value) => {
    expect(plainDate(value, 'start')).toEqual({
      _tag: 'Left',
      left: { _tag: 'NotADate', path: 'start', value },
    })
  })
})
