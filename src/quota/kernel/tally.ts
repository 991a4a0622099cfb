import { type PlainDate, plusMonths, yearOf } from '../../calendar/plainDate.js'
import type { PastVisit } from '../../model/history.js'
import type { YearlyLimit } from '../../rulesets/ruleset.js'

/** The visits of each subject that can count on a day, gathered in one pass over the history. */
export type Tally = ReadonlyMap<string, ReadonlyArray<PastVisit>>

const aYearBack = plusMonths(-12)

/** The visits that can count on a day, by subject. Cancelled draws never count. */
export const tally = (
  visits: ReadonlyArray<PastVisit>,
  on: PlainDate,
  window: YearlyLimit['window'],
): Tally => {
  const year = yearOf(on)
  const after = aYearBack(on)
  const counts = (date: PlainDate): boolean =>
    window === 'calendar-year' ? yearOf(date) === year : date > on ? aYearBack(date) < on : date > after

  const bySubject = new Map<string, Array<PastVisit>>()
  for (const visit of visits) {
    if (visit.cancelled === true || !counts(visit.date)) continue
    const list = bySubject.get(visit.subject)
    if (list === undefined) bySubject.set(visit.subject, [visit])
    else list.push(visit)
  }
  return bySubject
}

/** How many visits these entries are: a merged visit has several entries and counts once. */
export const distinct = (visits: ReadonlyArray<PastVisit>): number => new Set(visits.map((v) => v.visit)).size

/**
 * The fullest twelve months that hold a day: how many visits, and the last day of the twelve months. Visits
 * already locked for later days limit a draw too, so it is not only the months that end with the day.
 */
export const fullest = (
  visits: ReadonlyArray<PastVisit>,
  on: PlainDate,
): { readonly drawn: number; readonly until: PlainDate } => {
  let best = { drawn: distinct(visits.filter((v) => v.date <= on)), until: on }
  for (const until of new Set(visits.map((v) => v.date).filter((date) => date > on))) {
    const start = aYearBack(until)
    const drawn = distinct(visits.filter((v) => v.date > start && v.date <= until))
    if (drawn > best.drawn || (drawn === best.drawn && drawn > 0 && best.until > on && until < best.until))
      best = { drawn, until }
  }
  return best
}
