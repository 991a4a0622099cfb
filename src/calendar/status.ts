import { either as E } from 'fp-ts'
import type { Explained, Finding, NotReadable } from '../law/explained.js'
import type { Deadline } from './deadline.js'
import { dayNumber, isPlainDate, type PlainDate } from './plainDate.js'
import { countWorkdays, type WorkdayCalendar } from './workdays.js'

/**
 * Where a deadline stands on a day.
 *
 * @zh 期限状态
 * @law civil/1259.inclusive
 * @category calendar
 * @since 0.1.0
 */
export type DeadlineStatus = 'done-in-time' | 'done-late' | 'due-today' | 'open' | 'overdue' | 'undetermined'

/**
 * Why a deadline stands where it does: the due day, and how far off it is in calendar days and, where the
 * calendar covers them, in working days.
 *
 * @zh 期限状态理由
 * @law civil/1259.inclusive
 * @category calendar
 * @since 0.1.0
 */
export type StatusFinding =
  | (Finding & { readonly _tag: 'DoneInTime'; readonly due: PlainDate; readonly done: PlainDate })
  | (Finding & Distance & { readonly _tag: 'DoneLate'; readonly due: PlainDate; readonly done: PlainDate })
  | (Finding & { readonly _tag: 'DueToday'; readonly due: PlainDate })
  | (Finding & Distance & { readonly _tag: 'DaysLeft'; readonly due: PlainDate; readonly on: PlainDate })
  | (Finding & Distance & { readonly _tag: 'Overdue'; readonly due: PlainDate; readonly on: PlainDate })
  | (Finding & { readonly _tag: 'Provisional'; readonly due: PlainDate; readonly calendar: string })
  | NotReadable

interface Distance {
  readonly days: number
  readonly workdays?: number
}

/**
 * A deadline, the day it is looked at, and the day the thing was done, if it was.
 *
 * @zh 期限事实
 * @law none: the facts of a check
 * @category calendar
 * @since 0.1.0
 */
export interface DeadlineFacts {
  readonly deadline: Deadline
  readonly on: PlainDate
  readonly done?: PlainDate
}

/**
 * Where a deadline stands on a day: done in time or late, due today, open with so many working days left,
 * overdue by so many. A provisional deadline is `undetermined`, never late, and so is what can't be read as one.
 * Something done after the day it is looked at counts as not done yet.
 *
 * @zh 期限状态
 * @law civil/1259.inclusive
 * @example
 * import { chinaCalendar, deadlineStatus, dueDate, type PlainDate, workdays } from 'double-random'
 *
 * const calendar = chinaCalendar()
 * const answer = dueDate(calendar)(workdays(20), '2026-02-10' as PlainDate)
 * assert.ok(answer._tag === 'Right')
 * const { value, because } = deadlineStatus(calendar)({ deadline: answer.right, on: '2026-03-13' as PlainDate })
 *
 * assert.strictEqual(value, 'open')
 * assert.deepStrictEqual(because, [
 *   { _tag: 'DaysLeft', basis: 'civil/201.start', due: '2026-03-16', on: '2026-03-13', days: 3, workdays: 1 },
 * ])
 *
 * @category calendar
 * @since 0.1.0
 */
export const deadlineStatus =
  (calendar: WorkdayCalendar) =>
  (facts: DeadlineFacts): Explained<DeadlineStatus, StatusFinding> => {
    const [misfit, ...misfits] = unreadable(facts)
    if (misfit !== undefined) return { value: 'undetermined', because: [misfit, ...misfits] }
    const { deadline, on, done } = facts
    const { due, bases, standing } = deadline
    const [basis] = bases
    if (standing === 'provisional')
      return {
        value: 'undetermined',
        because: [{ _tag: 'Provisional', basis: 'holidays/2.statutory', due, calendar: deadline.calendar }],
      }
    // Stryker disable next-line ConditionalExpression: what is not done is before no day; only the compiler has to be told
    if (done !== undefined && done <= on)
      return done <= due
        ? { value: 'done-in-time', because: [{ _tag: 'DoneInTime', basis, due, done }] }
        : {
            value: 'done-late',
            because: [{ _tag: 'DoneLate', basis, due, done, ...distance(calendar, due, done) }],
          }
    if (on < due)
      return {
        value: 'open',
        because: [{ _tag: 'DaysLeft', basis, due, on, ...distance(calendar, on, due) }],
      }
    if (on > due)
      return {
        value: 'overdue',
        because: [{ _tag: 'Overdue', basis, due, on, ...distance(calendar, due, on) }],
      }
    return { value: 'due-today', because: [{ _tag: 'DueToday', basis: 'civil/1259.inclusive', due }] }
  }

type Unread = Readonly<Record<string, unknown>>

/** What of the facts can't be told by. What is no object has no fields, so that each is named as missing. */
const unreadable = (facts: DeadlineFacts): ReadonlyArray<NotReadable> => {
  const { deadline, on, done }: Unread = { ...facts }
  const { due, bases }: Unread = { ...(deadline as object | null) }
  const asked: ReadonlyArray<readonly [path: string, value: unknown, expected: string, fits: boolean]> = [
    ['deadline.due', due, 'PlainDate', isPlainDate(due)],
    ['deadline.bases', bases, 'non-empty list', Array.isArray(bases) && bases.length > 0],
    ['on', on, 'PlainDate', isPlainDate(on)],
    ['done', done, 'PlainDate', done === undefined || isPlainDate(done)],
  ]
  return asked.flatMap(([path, value, expected, fits]) =>
    fits ? [] : [{ _tag: 'NotReadable', basis: 'civil/1259.inclusive', path, value, expected } as const],
  )
}

const distance = (calendar: WorkdayCalendar, from: PlainDate, to: PlainDate): Distance => {
  const days = dayNumber(to) - dayNumber(from)
  const workdays = countWorkdays(calendar)(from, to)
  return E.isRight(workdays) ? { days, workdays: workdays.right } : { days }
}
