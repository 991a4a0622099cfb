import { either as E } from 'fp-ts'
import type { Deadline } from './deadline.js'
import { type BadPeriod, isWhole } from './period.js'
import { dayNumber, isPlainDate, type NotADate, type PlainDate } from './plainDate.js'

/**
 * The deadlines that fall due from a day on, within so many calendar days (the day itself is within 0), the
 * earliest first: a reminder list. Whatever else a caller keeps with a deadline comes along; what is no deadline
 * falls due on no day. Without a day to count from, or a whole number of days from 0, there is no list: an empty one
 * would say that nothing is due.
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
 * assert.deepStrictEqual(list._tag === 'Right' && list.right.map((d) => d.due), ['2026-03-11'])
 *
 * @category calendar
 * @since 0.1.0
 */
export const upcoming =
  (within: { readonly on: PlainDate; readonly within: number }) =>
  <D extends Deadline>(deadlines: ReadonlyArray<D>): E.Either<NotADate | BadPeriod, ReadonlyArray<D>> => {
    const { on, within: days }: Readonly<Record<string, unknown>> = { ...within }
    if (!isPlainDate(on)) return E.left({ _tag: 'NotADate', path: 'on', value: on })
    if (!isWhole(days) || days < 0) return E.left({ _tag: 'BadPeriod', path: 'within', value: days })
    const today = dayNumber(on)
    if (!Array.isArray(deadlines)) return E.right([])
    return E.right(
      Array.from(deadlines as ReadonlyArray<D>)
        .filter(isDeadline)
        .filter(({ due }) => dayNumber(due) >= today && dayNumber(due) - today <= days)
        .sort((a, b) => compared(keyOf(a), keyOf(b))),
    )
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
