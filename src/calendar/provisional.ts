import { either as E } from 'fp-ts'
import { calendarOf } from './build.js'
import { statutoryDays } from './festivals.js'
import { isWeekdayNumber } from './kernel/table.js'
import type { MovedDay } from './notice.js'
import { dayNumber, lastOfMonth, type PlainDate, yearOf } from './plainDate.js'
import type { WorkdayCalendar } from './workdays.js'

const restsByStatute = (date: PlainDate): MovedDay => ({
  date,
  works: false,
  authority: 'statute',
  // Stryker disable next-line StringLiteral: the statute is no notice, and none is told for its days
  notice: '',
})

/**
 * The first answer that a calendar gives when it is lengthened, year by year, by the statutory holidays alone, which
 * nobody has arranged yet; `undefined` where the table of festivals ends first.
 */
export const provisionalFor = <L, A>(
  calendar: WorkdayCalendar,
  ask: (longer: WorkdayCalendar) => E.Either<L, A>,
  settled = calendar.id,
): A | undefined => {
  const year = yearOf(calendar.to) + 1
  const days = statutoryDays(year)
  if (days === undefined) return undefined
  const rests = days.filter((date) => isWeekdayNumber(dayNumber(date))).map(restsByStatute)
  const longer = calendarOf({
    ...calendar,
    id: `${settled}~${year}`,
    to: lastOfMonth(year, 12),
    moved: [...calendar.moved, ...rests],
  })
  const answer = ask(longer)
  return E.isRight(answer) ? answer.right : provisionalFor(longer, ask, settled)
}
