import { tableOf } from './kernel/table.js'
import type { MovedDay, Notice } from './notice.js'
import { dayNumber, type PlainDate } from './plainDate.js'
import type { WorkdayCalendar } from './workdays.js'

/** What a calendar is made of; the rest of it is counted. */
export interface CalendarParts {
  readonly id: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly notices: ReadonlyArray<Notice>
  /** In order, one word on each day. */
  readonly moved: ReadonlyArray<MovedDay>
}

/** Counts a calendar's working days once, so that no question has to count them again. */
export const calendarOf = ({ id, from, to, notices, moved }: CalendarParts): WorkdayCalendar => {
  const first = dayNumber(from)
  const exceptions = moved.map(({ date, works }) => [dayNumber(date), works] as const)
  const { counts, workdays } = tableOf(first, dayNumber(to) - first + 1, exceptions)
  return Object.freeze({ id, from, to, notices, moved: Object.freeze(moved), first, counts, workdays })
}

const byDate = (a: MovedDay, b: MovedDay): number => dayNumber(a.date) - dayNumber(b.date)

/** The moved days with others laid over them: a later word on a day replaces the earlier. */
export const overlaid = (
  below: ReadonlyArray<MovedDay>,
  above: ReadonlyArray<MovedDay>,
): ReadonlyArray<MovedDay> =>
  [...new Map([...below, ...above].map((day) => [day.date as string, day])).values()].sort(byDate)
