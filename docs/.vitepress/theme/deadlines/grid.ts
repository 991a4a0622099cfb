import {
  type Adjustment,
  type Deadline,
  isWorkday,
  type PlainDate,
  type WorkdayCalendar,
} from 'double-random'

const MS = 86_400_000

/** The day so many calendar days later. */
const shifted = (day: PlainDate, by: number): PlainDate =>
  new Date(Date.parse(day) + by * MS).toISOString().slice(0, 10) as PlainDate

/** 0 for Monday to 6 for Sunday. */
export const weekday = (day: PlainDate): number => (new Date(day).getUTCDay() + 6) % 7

/** What a day is in a period. */
export type DayKind =
  | 'outside'
  | 'event'
  | 'counted'
  | 'counted-make-up'
  | 'weekend'
  | 'holiday'
  | 'due'
  | 'due-make-up'
  | 'unknown'

/** A day of the calendar as it is drawn. */
export interface Cell {
  readonly day: PlainDate
  readonly kind: DayKind
  /** Its number in the period, where it is counted. */
  readonly count?: number
  readonly adjustment?: Adjustment
}

/** A month as weeks from Monday to Sunday; days of other months are left empty. */
export interface Month {
  readonly month: string
  readonly weeks: ReadonlyArray<ReadonlyArray<Cell | undefined>>
}

const dayOf = (adjustment: Adjustment): PlainDate =>
  adjustment._tag === 'RolledForward' ? adjustment.from : adjustment.date

const kindOf = (calendar: WorkdayCalendar, deadline: Deadline, day: PlainDate): DayKind => {
  const works = isWorkday(calendar)(day)
  const weekend = weekday(day) > 4
  const makeUp = works._tag === 'Right' && works.right && weekend
  if (day === deadline.due) return makeUp ? 'due-make-up' : 'due'
  if (day === deadline.event) return 'event'
  if (day < (deadline.event ?? deadline.due) || day > deadline.due) return 'outside'
  if (works._tag === 'Left') return 'unknown'
  const passed = deadline.period.unit === 'workdays' || day > deadline.nominal
  if (passed && !works.right) return weekend ? 'weekend' : 'holiday'
  return makeUp ? 'counted-make-up' : 'counted'
}

const ALL = 400

/** The days of the period with their numbers, from the event to the day it is due. */
export const cellsOf = (calendar: WorkdayCalendar, deadline: Deadline): ReadonlyArray<Cell> => {
  const from = deadline.event ?? deadline.due
  const first = shifted(from, 1 - Number(from.slice(8)))
  const byDay = new Map(deadline.adjustments.map((a) => [dayOf(a), a]))
  const length = Math.min(ALL, (Date.parse(deadline.due) - Date.parse(first)) / MS + 1)
  const days = Array.from({ length }, (_, i) => shifted(first, i))
  const rest = 31
  const tail = Array.from({ length: rest }, (_, i) => shifted(deadline.due, i + 1)).filter(
    (day) => day.slice(0, 7) === deadline.due.slice(0, 7),
  )
  let count = 0
  return [...days, ...tail].map((day): Cell => {
    const kind = kindOf(calendar, deadline, day)
    const counts =
      kind.startsWith('counted') || (kind.startsWith('due') && deadline.event !== undefined)
        ? deadline.period.unit !== 'months' &&
          (deadline.period.unit === 'workdays' || day <= deadline.nominal)
        : false
    if (counts) count += 1
    const adjustment = byDay.get(day)
    return {
      day,
      kind,
      ...(counts ? { count } : {}),
      ...(adjustment === undefined ? {} : { adjustment }),
    }
  })
}

/** The cells as months. */
export const monthsOf = (cells: ReadonlyArray<Cell>): ReadonlyArray<Month> =>
  [...new Set(cells.map(({ day }) => day.slice(0, 7)))].map((month) => {
    const own = cells.filter(({ day }) => day.startsWith(month))
    const [first] = own
    const lead = first === undefined ? 0 : weekday(first.day)
    const padded: ReadonlyArray<Cell | undefined> = [...Array.from({ length: lead }, () => undefined), ...own]
    const weeks = Array.from({ length: Math.ceil(padded.length / 7) }, (_, i) =>
      Array.from({ length: 7 }, (_, j) => padded[i * 7 + j]),
    )
    return { month, weeks }
  })
