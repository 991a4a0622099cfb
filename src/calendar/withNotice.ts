import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import { calendarOf, overlaid } from './build.js'
import { type NoticeFault, noticeFaults } from './fault.js'
import { statutoryDays } from './festivals.js'
import { isWeekdayNumber } from './kernel/table.js'
import { type Named, repeats } from './named.js'
import type { MovedDay, Notice } from './notice.js'
import { dayNumber, dayOfNumber, isPlainDate, lastOfMonth, type PlainDate, yearOf } from './plainDate.js'
import type { WorkdayCalendar } from './workdays.js'

/**
 * A State Council notice on the holidays of a year, in its own terms: the ranges of days off, both ends
 * included, and the weekend days that work.
 *
 * @zh 节假日安排通知
 * @law holidays/6.arranged
 * @category calendar
 * @since 0.1.0
 */
export interface YearNotice {
  readonly notice: Notice
  readonly year: number
  readonly off: ReadonlyArray<{ readonly from: PlainDate; readonly to: PlainDate }>
  readonly work: ReadonlyArray<PlainDate>
}

/**
 * Adds a year that the State Council has announced, or changes one under way. The year is the one after the
 * calendar's last, or one it covers; days of the December before may be named with it. A notice that contradicts
 * itself is refused with all its faults: a make-up day on a weekday, a day off twice, a day that rests and works,
 * and, for a new year, a statutory holiday that would be worked.
 *
 * @zh 加入国务院放假通知
 * @law holidays/6.arranged
 * @law holidays/2.statutory
 * @example
 * import { chinaCalendar, isWorkday, type PlainDate, withNotice } from 'double-random'
 *
 * // An amendment of a year under way: the extension of the Spring Festival of 2020 is already in the calendar.
 * const amended = withNotice(chinaCalendar())({
 *   notice: { id: 'example 1' },
 *   year: 2026,
 *   off: [{ from: '2026-09-03' as PlainDate, to: '2026-09-04' as PlainDate }],
 *   work: ['2026-09-06' as PlainDate],
 * })
 *
 * assert.ok(amended._tag === 'Right')
 * assert.deepStrictEqual(isWorkday(amended.right)('2026-09-06' as PlainDate), { _tag: 'Right', right: true })
 *
 * @category calendar
 * @since 0.1.0
 */
export const withNotice =
  (calendar: WorkdayCalendar) =>
  (given: YearNotice): E.Either<NonEmpty<NoticeFault>, WorkdayCalendar> => {
    const [first, ...rest] = unreadable(calendar, given)
    if (first !== undefined) return E.left([first, ...rest])

    const rests = given.off.flatMap(({ from, to }, i) =>
      daysFrom(from, to).map((date) => ({ date, path: `off[${i}]` })),
    )
    const works = given.work.map((date, i) => ({ date, path: `work[${i}]` }))
    const [wrong, ...others] = contradictions(calendar, given, rests, works)
    return wrong === undefined ? E.right(extended(calendar, given, rests, works)) : E.left([wrong, ...others])
  }

const fault = <T extends string, V>(_tag: T, path: string, value: V) => ({ _tag, path, value })

/** What keeps a notice from being read. What is no object has no fields, so that each is named as missing. */
const unreadable = (calendar: WorkdayCalendar, given: YearNotice): ReadonlyArray<NoticeFault> => {
  const { notice, year, off, work }: Readonly<Record<string, unknown>> = { ...given }
  const next = yearOf(calendar.to) + 1
  const known =
    Number.isInteger(year) && (year as number) >= yearOf(calendar.from) && (year as number) <= next
  return [
    ...noticeFaults(notice),
    ...(known ? [] : [{ ...fault('YearNotNext', 'year', year), next }]),
    ...inList('off', off, (range, path) => {
      const { from, to }: Readonly<Record<string, unknown>> = { ...(range as object | null) }
      return [
        ...notDates(`${path}.from`, from),
        ...notDates(`${path}.to`, to),
        ...(isPlainDate(from) && isPlainDate(to) && from > to
          ? [{ ...fault('RangeReversed', `${path}.to`, to), from }]
          : []),
      ]
    }),
    ...inList('work', work, (date, path) => notDates(path, date)),
  ]
}

const inList = (
  path: string,
  value: unknown,
  faultsOf: (item: unknown, path: string) => ReadonlyArray<NoticeFault>,
): ReadonlyArray<NoticeFault> =>
  Array.isArray(value)
    ? Array.from(value as ReadonlyArray<unknown>).flatMap((item, i) => faultsOf(item, `${path}[${i}]`))
    : [fault('NotAList', path, value)]

const notDates = (path: string, value: unknown): ReadonlyArray<NoticeFault> =>
  isPlainDate(value) ? [] : [fault('NotADate', path, value)]

const daysFrom = (from: PlainDate, to: PlainDate): ReadonlyArray<PlainDate> => {
  const first = dayNumber(from)
  return Array.from({ length: dayNumber(to) - first + 1 }, (_, i) => dayOfNumber(first + i))
}

/** A yearly notice may begin in the December before, as those of 2019 and 2023 do. */
const inYear = (calendar: WorkdayCalendar, year: number, date: PlainDate): boolean =>
  date >= calendar.from && date >= `${year - 1}-12-01` && date <= lastOfMonth(year, 12)

const isWeekday = (date: PlainDate): boolean => isWeekdayNumber(dayNumber(date))

const contradictions = (
  calendar: WorkdayCalendar,
  { year }: YearNotice,
  rests: ReadonlyArray<Named>,
  works: ReadonlyArray<Named>,
): ReadonlyArray<NoticeFault> => {
  const off = new Map(rests.map(({ date, path }) => [date, path]))
  // Stryker disable next-line ArrayDeclaration: what is no day stands in no list of days that work
  const statutory = year > yearOf(calendar.to) ? (statutoryDays(year) ?? []) : []
  const working = new Map(works.map(({ date, path }) => [date, path]))
  return [
    ...[...rests, ...works]
      .filter(({ date }) => !inYear(calendar, year, date))
      .map(({ date, path }) => ({ ...fault('OutsideYear', path, date), year })),
    ...repeats(rests).map(({ date, path, first }) => ({ ...fault('RestsTwice', path, date), first })),
    ...repeats(works).map(({ date, path, first }) => ({ ...fault('WorksTwice', path, date), first })),
    ...works
      .filter(({ date }) => isWeekday(date))
      .map(({ date, path }) => fault('MakeUpOnWeekday', path, date)),
    ...works.flatMap(({ date, path }) => {
      const first = off.get(date)
      return first === undefined ? [] : [{ ...fault('RestsAndWorks', path, date), first }]
    }),
    ...statutory
      .filter((date) => working.has(date) || (isWeekday(date) && !off.has(date)))
      .map((date) => fault('StatutoryDayWorks', working.get(date) ?? 'off', date)),
  ]
}

const extended = (
  calendar: WorkdayCalendar,
  { notice, year }: YearNotice,
  rests: ReadonlyArray<Named>,
  works: ReadonlyArray<Named>,
): WorkdayCalendar => {
  const moved = (day: Named, works: boolean): MovedDay => ({
    date: day.date,
    works,
    authority: 'national',
    notice: notice.id,
  })
  const named = [...rests.map((d) => moved(d, false)), ...works.map((d) => moved(d, true))]
  return calendarOf({
    id: `${calendar.id}+${notice.id}`,
    from: calendar.from,
    to: year === yearOf(calendar.to) + 1 ? lastOfMonth(year, 12) : calendar.to,
    notices: [...calendar.notices, notice],
    moved: overlaid(calendar.moved, named).filter(({ date, works }) => works !== isWeekday(date)),
  })
}
