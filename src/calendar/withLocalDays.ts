import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import { calendarOf, overlaid } from './build.js'
import { type NoticeFault, noticeFaults } from './fault.js'
import type { MovedDay, Notice } from './notice.js'
import { isPlainDate, type PlainDate } from './plainDate.js'
import type { WorkdayCalendar } from './workdays.js'

/**
 * Days that a local government lays over the national calendar, and its notice: a founding day, Eid al-Fitr.
 *
 * @zh 地方放假安排
 * @law holidays/4.local
 * @category calendar
 * @since 0.1.0
 */
export interface LocalDays {
  readonly notice: Notice
  readonly days: Readonly<Record<string, 'holiday' | 'workday'>>
}

/**
 * Lays a local government's days over a calendar. Each must lie within the coverage, and the notice must be
 * named; otherwise all faults come back at once.
 *
 * @zh 加入地方放假日
 * @law holidays/4.local
 * @example
 * import { addWorkdays, chinaCalendar, type PlainDate, withLocalDays } from 'double-random'
 *
 * const linxia = withLocalDays(chinaCalendar())({
 *   notice: { id: '临夏州政府办 2017-11-15' },
 *   days: { '2017-11-20': 'holiday' },
 * })
 *
 * assert.ok(linxia._tag === 'Right')
 * assert.deepStrictEqual(addWorkdays(linxia.right)('2017-11-10' as PlainDate, 7), { _tag: 'Right', right: '2017-11-22' })
 *
 * @category calendar
 * @since 0.1.0
 */
export const withLocalDays =
  (calendar: WorkdayCalendar) =>
  (given: LocalDays): E.Either<NonEmpty<NoticeFault>, WorkdayCalendar> => {
    // what is no object names no notice and no day
    const { notice, days } = { ...given }
    const named = Object.entries({ ...days })
    const faults: ReadonlyArray<NoticeFault> = [
      ...noticeFaults(notice),
      ...(named.length === 0 ? [{ _tag: 'NoDays' as const, path: 'days', value: days }] : []),
      ...named.flatMap(([date, kind]) => faultsOf(calendar, date, kind)),
    ]
    const [first, ...rest] = faults
    if (first !== undefined) return E.left([first, ...rest])
    const moved = named.map(
      ([date, kind]): MovedDay => ({
        date: date as PlainDate,
        works: kind === 'workday',
        authority: 'local',
        notice: notice.id,
      }),
    )
    return E.right(
      calendarOf({
        ...calendar,
        id: `${calendar.id}+${notice.id}`,
        notices: [...calendar.notices, notice],
        moved: overlaid(calendar.moved, moved),
      }),
    )
  }

const faultsOf = ({ from, to }: WorkdayCalendar, date: string, kind: unknown): ReadonlyArray<NoticeFault> => {
  const path = `days[${JSON.stringify(date)}]`
  const known = kind === 'holiday' || kind === 'workday'
  return [
    ...(known ? [] : [{ _tag: 'BadDayKind' as const, path, value: kind }]),
    ...(isPlainDate(date) ? [] : [{ _tag: 'NotADate' as const, path, value: date }]),
    ...(isPlainDate(date) && (date < from || date > to)
      ? [{ _tag: 'OutsideCoverage' as const, path, value: date, from, to }]
      : []),
  ]
}
