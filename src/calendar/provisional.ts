import { either as E } from 'fp-ts'
import { calendarOf, overlaid } from './build.js'
import { LAST_FESTIVAL_YEAR, statutoryDays } from './festivals.js'
import { isWeekdayNumber } from './kernel/table.js'
import { dayNumber, type PlainDate, yearOf } from './plainDate.js'
import type { WorkdayCalendar } from './workdays.js'

/** The calendar with the years up to one added by the statutory holidays alone; nobody has arranged them yet. */
const withStatutoryYears = (calendar: WorkdayCalendar, through: number): WorkdayCalendar => {
  const years = Array.from({ length: through - yearOf(calendar.to) }, (_, i) => yearOf(calendar.to) + 1 + i)
  const rests = years
    .flatMap((year) => statutoryDays(year) ?? [])
    .filter((date) => isWeekdayNumber(dayNumber(date)))
    .map((date) => ({ date, works: false, authority: 'statute' as const, notice: '' }))
  return calendarOf({
    id: `${calendar.id}~${through}`,
    from: calendar.from,
    to: `${through}-12-31` as PlainDate,
    notices: calendar.notices,
    moved: overlaid(calendar.moved, rests),
  })
}

/** The first answer that a calendar lengthened year by year gives, or `undefined` where the table ends first. */
export const provisionalFor = <L, A>(
  calendar: WorkdayCalendar,
  ask: (longer: WorkdayCalendar) => E.Either<L, A>,
): A | undefined => {
  const years = Array.from(
    { length: Math.max(0, LAST_FESTIVAL_YEAR - yearOf(calendar.to)) },
    (_, i) => yearOf(calendar.to) + 1 + i,
  )
  return years.reduce<A | undefined>((found, year) => {
    if (found !== undefined) return found
    const answer = ask(withStatutoryYears(calendar, year))
    return E.isRight(answer) ? answer.right : undefined
  }, undefined)
}
