import { isWorkday as packageSays } from 'chinese-workday'
import { chinaCalendar, isWorkday } from 'double-random'
import { describe, expect, it } from 'vitest'
import { festivalsOf, seasonsOf, statutoryDays } from '../../src/calendar/festivals.js'
import { corrections } from '../../src/calendar/holidays.js'
import { nationalNotices } from '../../src/calendar/notices.js'
import { chineseDays, dayAt, everyDay, golden, numberAt, right } from './support.js'

const { moved } = golden<{ moved: Record<string, 'holiday' | 'workday'> }>('holidays.json')

const isWeekday = (date: string): boolean => (numberAt(date) + 3) % 7 < 5
const truth = (date: string): boolean =>
  moved[date] === undefined ? isWeekday(date) : moved[date] === 'workday'

describe('[holidays/2.statutory] the statutory holidays of a year', () => {
  it('are thirteen days, in order', () => {
    const of = (year: number) => (statutoryDays(year) ?? []).map((date) => date.slice(5)).join(' ')
    expect(of(2025)).toBe('01-01 01-28 01-29 01-30 01-31 04-04 05-01 05-02 05-31 10-01 10-02 10-03 10-06')
  })
})

describe('[holidays/6.arranged] the national calendar', () => {
  it('says of each of 5,113 days what the notices say', () => {
    const works = isWorkday(chinaCalendar())
    expect(everyDay).toHaveLength(5113)
    expect(everyDay.filter((date) => right(works(date)) !== truth(date))).toEqual([])
  })

  it('lists exactly the days that differ from Monday to Friday, each with its notice', () => {
    const calendar = chinaCalendar()
    expect(calendar.moved.map(({ date, works }) => [date, works ? 'workday' : 'holiday'])).toEqual(
      Object.entries(moved),
    )
    const ids = calendar.notices.map(({ id }) => id)
    expect(calendar.moved.filter(({ notice }) => !ids.includes(notice))).toEqual([])
  })

  it.each([
    ['2018-12-29', '国办发明电〔2018〕15号', 'the notice of 2019 begins in 2018'],
    ['2015-09-03', '国发明电〔2015〕1号', 'a notice of the year under way'],
    ['2019-05-03', '国办发明电〔2019〕3号', 'a change of the year under way'],
    ['2020-01-31', '国办发明电〔2020〕1号', 'the extended Spring Festival'],
    ['2020-01-30', '国办发明电〔2019〕16号', 'the Spring Festival as first arranged'],
    ['2026-02-14', '国办发明电〔2025〕7号', 'the yearly notice'],
  ])('%s rests on %s: %s', (date, notice) => {
    expect(chinaCalendar().moved.find((m) => m.date === date)?.notice).toBe(notice)
  })

  it('agrees with chinese-days', () => {
    const works = isWorkday(chinaCalendar())
    const theirs = chineseDays(everyDay.map((date) => ['isWorkday', date]))
    expect(everyDay.filter((date, i) => right(works(date)) !== theirs[i])).toEqual([])
  })

  it('corrects the package where it is wrong, and only there', () => {
    const wrong = everyDay.filter((date) => packageSays(date) !== truth(date))
    expect(corrections.map(([date]) => date)).toEqual(wrong)
    expect(corrections.filter(([date, works]) => works !== truth(date))).toEqual([])
    const spoken = ([date, , notice]: (typeof corrections)[number]): boolean =>
      nationalNotices.some(({ id, from, to }) => id === notice && from <= date && date <= to)
    expect(corrections.filter((c) => !spoken(c) && c[0] !== '2013-12-29')).toEqual([])
  })

  it('knows of no festival in a year that its table does not reach', () => {
    for (const year of [1000, 9000])
      expect([festivalsOf(year), statutoryDays(year), seasonsOf(year)]).toEqual([undefined, undefined, []])
  })

  it('leaves no day unasked that a notice moved', () => {
    const seasons = Array.from({ length: 14 }, (_, i) => seasonsOf(2013 + i)).flat()
    const asked = new Set(
      seasons.flatMap(({ from, to, weekdays }) =>
        Array.from({ length: to - from + 1 }, (_, i): string => dayAt(from + i)).filter(
          (date) => isWeekday(date) === weekdays,
        ),
      ),
    )
    expect(Object.keys(moved).filter((date) => !asked.has(date))).toEqual([
      '2015-09-03',
      '2015-09-04',
      '2015-09-06',
    ])
  })

  it('is one shared value, plain and frozen', () => {
    const calendar = chinaCalendar()
    expect(chinaCalendar()).toBe(calendar)
    expect(JSON.parse(JSON.stringify(calendar))).toEqual(calendar)
    expect(
      Object.isFrozen(calendar) && Object.isFrozen(calendar.counts) && Object.isFrozen(calendar.moved),
    ).toBe(true)
    expect([calendar.from, calendar.to, calendar.id]).toEqual(['2013-01-01', '2026-12-31', 'cn-2013-2026'])
  })
})

describe('[holidays/2.statutory] the festivals that move', () => {
  const years = Array.from({ length: 2030 - 2012 }, (_, i) => 2013 + i)
  const theirs = chineseDays(
    years.flatMap((year) => [
      ...['01-01', '05-05', '08-15'].map((lunar) => ['getSolarDateFromLunar', `${year}-${lunar}`] as const),
      ['getSolarTermDate', year, 4, 'pure_brightness'] as const,
    ]),
  ).map((answer) => (typeof answer === 'string' ? answer : (answer as { readonly date: string }).date))

  it.each(years.map((year, i) => [year, i]))('of %i are where chinese-days puts them', (year, i) => {
    const f = festivalsOf(year)
    const ours = f === undefined ? [] : [f.spring, f.boat, f.moon, f.qingming].map(dayAt)
    expect(ours).toEqual(theirs.slice(4 * i, 4 * i + 4))
  })

  it('are thirteen days a year, fewer where two fall together', () => {
    expect(statutoryDays(2027)).toEqual([
      ...['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05', '2027-05-01'],
      ...['2027-05-02', '2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03'],
    ])
    expect(statutoryDays(2028)).toHaveLength(12) // Mid-Autumn is 3 October
    expect(statutoryDays(2031)).toBeUndefined()
  })
})
