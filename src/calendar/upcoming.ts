import type { Deadline } from './deadline.js'
import { dayNumber, isPlainDate, type PlainDate } from './plainDate.js'

/**
 * The deadlines that fall due from a day on, within so many calendar days (the day itself is within 0), the
 * earliest first: a reminder list. Whatever else a caller keeps with a deadline comes along; what is no deadline
 * falls due on no day.
 *
 * @zh 临近期限
 * @law none: a list for reminders
 * @example
 * import { chinaCalendar, days, dueDate, type PlainDate, upcoming, workdays } from 'double-random'
 *
 * const due = dueDate(chinaCalendar())
 * const both = [due(days(60), '2026-03-02' as PlainDate), due(workdays(7), '2026-03-02' as PlainDate)]
 * const list = upcoming({ on: '2026-03-10' as PlainDate, within: 30 })(
 *   both.flatMap((d) => (d._tag === 'Right' ? [d.right] : [])),
 * )
 *
 * assert.deepStrictEqual(list.map((d) => d.due), ['2026-03-11'])
 *
 * @category calendar
 * @since 0.1.0
 */
export const upcoming =
  ({ on, within }: { readonly on: PlainDate; readonly within: number }) =>
  <D extends Deadline>(deadlines: ReadonlyArray<D>): ReadonlyArray<D> => {
    const today = dayNumber(on)
    if (!Array.isArray(deadlines)) return []
    return Array.from(deadlines as ReadonlyArray<D>)
      .filter(isDeadline)
      .filter(({ due }) => dayNumber(due) >= today && dayNumber(due) - today <= within)
      .sort((a, b) => compared(keyOf(a), keyOf(b)))
  }

/** Has it the day and the provision that its place in the list depends on? */
const isDeadline = (given: Deadline): boolean => {
  const { due, bases }: Readonly<Record<string, unknown>> = { ...given }
  return isPlainDate(due) && Array.isArray(bases)
}

/** The due day, then the provision, then the event; what is equal in all three stays in the order given. */
const keyOf = ({ due, bases, event }: Deadline): string => `${due} ${bases[0]} ${event ?? ''}`

// Stryker disable next-line ConditionalExpression,EqualityOperator: a sort may ask only whether one comes before the other
const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
