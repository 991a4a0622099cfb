import { type PlainDate, plusDays, plusMonths } from '../../calendar/plainDate.js'
import type { PastVisit } from '../../model/history.js'
import type { YearlyLimit } from '../../rulesets/ruleset.js'

/** The first of the twelve months' days that end with a day. */
export type FirstDay = (until: PlainDate) => PlainDate

/** The visits of each subject that can count on a day, and the twelve months worked out on the way. */
export interface Tally {
  readonly visits: ReadonlyMap<string, ReadonlyArray<PastVisit>>
  readonly firstDay: FirstDay
}

/** Remembers each day it was asked for: 100,000 subjects share a few hundred days. */
const firstDays = (): FirstDay => {
  const known = new Map<PlainDate, PlainDate>()
  return (until) => {
    const found = known.get(until)
    // Stryker disable next-line ConditionalExpression: only saves the work of finding the same day again
    if (found !== undefined) return found
    const first = plusDays(1)(plusMonths(-12)(until))
    known.set(until, first)
    return first
  }
}

/** Gathers the visits that can count on a day, in one pass over the history. Cancelled draws never count. */
export const tally = (
  history: ReadonlyArray<PastVisit>,
  on: PlainDate,
  window: YearlyLimit['window'],
): Tally => {
  const firstDay = firstDays()
  const first = firstDay(on)
  const year = on.slice(0, 5)
  const counts = (date: PlainDate): boolean =>
    window === 'calendar-year' ? date.startsWith(year) : first <= date && firstDay(date) <= on

  const visits = new Map<string, Array<PastVisit>>()
  for (const visit of history) {
    if (visit.cancelled === true || !counts(visit.date)) continue
    const list = visits.get(visit.subject)
    if (list === undefined) visits.set(visit.subject, [visit])
    else list.push(visit)
  }
  return { visits, firstDay }
}

/** How many visits these entries are: a merged visit has several entries and counts once. */
export const distinct = (visits: ReadonlyArray<PastVisit>): number => new Set(visits.map((v) => v.visit)).size

/**
 * The fullest twelve months that hold a day: how many visits, and the last day of the twelve months. Visits
 * already locked for later days limit a draw too, so it is not only the months that end with the day. Of equally
 * full months the earliest, so that the order of the history changes nothing.
 */
export const fullest = (
  visits: ReadonlyArray<PastVisit>,
  on: PlainDate,
  firstDay: FirstDay,
): { readonly drawn: number; readonly until: PlainDate } => {
  const upTo = (until: PlainDate) => ({
    drawn: distinct(visits.filter(({ date }) => firstDay(until) <= date && date <= until)),
    until,
  })
  const later = visits.map(({ date }) => date).sort()
  return later.map(upTo).reduce((best, next) => (next.drawn > best.drawn ? next : best), upTo(on))
}
