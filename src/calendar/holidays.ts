import { isWorkday as packageSays } from 'chinese-workday'
import { calendarOf } from './build.js'
import { type Season, seasonsOf } from './festivals.js'
import { movedIn } from './kernel/moved.js'
import { once } from './kernel/once.js'
import { isWeekdayNumber } from './kernel/table.js'
import type { MovedDay } from './notice.js'
import { nationalNotices } from './notices.js'
import { dayNumber, dayOfNumber, type PlainDate } from './plainDate.js'
import type { WorkdayCalendar } from './workdays.js'

const FROM = '2013-01-01' as PlainDate
const TO = '2026-12-31' as PlainDate
const YEARS = Array.from({ length: 14 }, (_, i) => 2013 + i)

/**
 * The days that chinese-workday 1.16.1 has wrong since 2013, and what they are by the notice named: `true`
 * works. Each was read in its notice.
 */
export const corrections: ReadonlyArray<readonly [date: string, works: boolean, notice: string]> = [
  ['2013-04-07', true, '国办发明电〔2012〕33号'],
  ['2013-04-27', true, '国办发明电〔2012〕33号'],
  ['2013-04-28', true, '国办发明电〔2012〕33号'],
  ['2013-06-08', true, '国办发明电〔2012〕33号'],
  ['2013-06-09', true, '国办发明电〔2012〕33号'],
  ['2013-10-12', true, '国办发明电〔2012〕33号'],
  ['2013-12-29', false, '国办发明电〔2013〕28号'],
  ['2014-06-03', true, '国办发明电〔2013〕28号'],
  ['2014-06-04', true, '国办发明电〔2013〕28号'],
  ['2014-09-09', true, '国办发明电〔2013〕28号'],
  ['2014-09-10', true, '国办发明电〔2013〕28号'],
  ['2014-10-11', true, '国办发明电〔2013〕28号'],
  ['2015-09-03', false, '国发明电〔2015〕1号'],
  ['2015-09-04', false, '国发明电〔2015〕1号'],
  ['2018-01-01', false, '国办发明电〔2017〕12号'],
  ['2020-01-31', false, '国办发明电〔2020〕1号'],
  ['2020-02-01', false, '国办发明电〔2020〕1号'],
  ['2023-01-03', true, '国办发明电〔2022〕16号'],
]

/** What is asked of the package: the days around the festivals, and those that a notice under way moved. */
const seasons = (): ReadonlyArray<Season> => [
  ...YEARS.flatMap(seasonsOf),
  ...nationalNotices
    .filter(({ amends }) => amends)
    .flatMap(({ from, to }) =>
      [true, false].map((weekdays) => ({ from: dayNumber(from), to: dayNumber(to), weekdays })),
    ),
]

const corrected: ReadonlyMap<string, boolean> = new Map(corrections.map(([date, works]) => [date, works]))

const works = (n: number): boolean => {
  const date = dayOfNumber(n)
  return corrected.get(date) ?? packageSays(date)
}

const latestFirst = [...nationalNotices].reverse()

/** A day that is moved is turned round; the notice that decides it is the last that speaks of it. */
const movedDay = (n: number): ReadonlyArray<MovedDay> => {
  const date = dayOfNumber(n)
  return latestFirst
    .filter(({ from, to }) => from <= date && date <= to)
    .slice(0, 1)
    .map(({ id }) => ({ date, works: !isWeekdayNumber(n), authority: 'national', notice: id }))
}

/**
 * China's working days from 2013-01-01 to 2026-12-31, as the State Council's notices set them. Built on first
 * use and shared after.
 *
 * @zh 全国工作日历
 * @law holidays/6.arranged
 * @example
 * import { chinaCalendar } from 'double-random'
 *
 * assert.strictEqual(chinaCalendar().id, 'cn-2013-2026')
 * assert.strictEqual(chinaCalendar(), chinaCalendar())
 *
 * @category calendar
 * @since 0.1.0
 */
export const chinaCalendar: () => WorkdayCalendar = once(() =>
  calendarOf({
    id: 'cn-2013-2026',
    from: FROM,
    to: TO,
    notices: nationalNotices.map(({ id, issued }) => ({ id, issued })),
    moved: movedIn(seasons(), dayNumber(FROM), dayNumber(TO), works).flatMap(movedDay),
  }),
)
