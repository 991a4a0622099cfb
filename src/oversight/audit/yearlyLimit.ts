import { type PlainDate, plusMonths, yearOf } from '../../calendar/plainDate.js'
import { isMarketEntity } from '../../model/subject.js'
import type { YearlyLimit } from '../../rulesets/ruleset.js'
import { type Audit, type AuditCheck, groupBy, type Raw, unknown, type VisitRecords } from './finding.js'
import { madeOn } from './kept.js'
import type { AuditRecords } from './records.js'
import { cancelledIn, taskOf } from './visits.js'

/** A visit as the limit counts it. */
interface Counted {
  readonly subject: string
  /** Not known where a visit has neither a day nor a window. */
  readonly on: PlainDate | undefined
  readonly departments?: ReadonlyArray<string>
  /** A special check, or one under an order from above: it counts, and is not held back by the limit. */
  readonly free: boolean
}

/** What was drawn for tasks without a limit: ordered from above (joint/17), or special (joint/9, whose limit it is). */
const freeTasks = (
  { exemption }: YearlyLimit,
  { tasks = [], drawn = [] }: VisitRecords,
): ReadonlySet<string> => {
  const free = new Set(
    tasks
      .filter((t) => (t.order ?? '') !== '' || (exemption !== 'ordered-only' && t.checkType === 'special'))
      .map((t) => t.id),
  )
  return new Set(drawn.filter((d) => free.has(taskOf(d) ?? '')).map((d) => d.id))
}

/** Locked visits of the year and those before it, called-off ones apart (I-07), by the day they were made. */
const countedVisits = (limit: YearlyLimit, audit: Audit): ReadonlyArray<Counted> => {
  const { visits = [], history = [] } = audit.records
  const cancelled = cancelledIn(audit.records)
  const free = freeTasks(limit, audit.records)
  const own = new Set(visits.map((v) => v.id))
  return [
    ...visits
      .filter((v) => !cancelled.has(v.id))
      .map(
        (v): Counted => ({
          subject: v.subject,
          on: madeOn(audit, v.id) ?? v.window?.opens,
          ...(v.departments === undefined ? {} : { departments: v.departments }),
          free: v.tasks.some((t) => free.has(t)),
        }),
      ),
    ...history
      .filter((h) => h.cancelled !== true && !own.has(h.visit))
      .map(
        (h): Counted => ({
          subject: h.subject,
          on: h.date,
          ...(h.departments === undefined ? {} : { departments: h.departments }),
          free: false,
        }),
      ),
  ]
}

/** Of one day the visit without a limit is the last, so that it holds no other one back. */
const byDay = (a: Counted, b: Counted): number => {
  if (a.on !== b.on) return (a.on ?? '') < (b.on ?? '') ? -1 : 1
  return Number(a.free) - Number(b.free)
}

/** The most visits in one year that a visit with a limit brought a subject to. */
const mostIn =
  ({ window }: YearlyLimit, year: number) =>
  (visits: ReadonlyArray<Counted>): number => {
    const days = [...visits].sort(byDay)
    const counts = days.map(({ on, free }, i) => {
      if (free || on === undefined || yearOf(on) !== year) return 0
      // the same day a year before no longer counts (I-06)
      const since = plusMonths(-12)(on)
      const earlier = days.slice(0, i + 1)
      return window === 'calendar-year'
        ? earlier.filter((d) => d.on !== undefined && yearOf(d.on) === year).length
        : earlier.filter((d) => d.on !== undefined && d.on > since).length
    })
    return Math.max(0, ...counts)
  }

const exempt = (
  { exemption }: YearlyLimit,
  { keyField, marks = [] }: NonNullable<AuditRecords['subjects']>[number],
): boolean => keyField === true && exemption !== 'ordered-only' && (exemption === 'wide' || marks.length > 0)

/** Visits of one market entity in a year as the ruleset counts it: calendar or rolling, all or each department. */
const yearlyLimit: AuditCheck = {
  check: 'yearly-limit',
  basis: 'joint/17.limit',
  run: (audit) => {
    const { rules, records } = audit
    const limit = rules.parameters.yearlyLimit
    if (limit === undefined) return []
    if (records.visits === undefined) return [unknown('visits', 'the visits of the year')]
    const { value, force, bases } = limit
    const known = new Map((records.subjects ?? []).map((s) => [s.id, s]))
    const reasons = new Set(
      (records.limitReasons ?? []).filter((r) => r.reason.trim() !== '').map((r) => r.subject),
    )
    const most = mostIn(value, records.year)
    const subjectFaults = (id: string, own: ReadonlyArray<Counted>): ReadonlyArray<Raw> => {
      const whole = value.counted === 'all-departments'
      if (own.length <= value.max) return []
      if (own.some((v) => v.on === undefined)) return [unknown(id, 'the days of its visits')]
      if (!whole && own.some((v) => (v.departments ?? []).length === 0))
        return [unknown(id, 'the departments of its visits')]
      const parts = whole
        ? [{ record: id, found: most(own) }]
        : [...new Set(own.flatMap((v) => v.departments ?? []))].map((d) => ({
            record: `${id}.${d}`,
            found: most(own.filter((v) => v.departments?.includes(d) === true)),
          }))
      const over = parts.filter(({ found }) => found > value.max)
      const subject = known.get(id)
      if (over.length === 0 || (force === 'soft' && reasons.has(id))) return []
      if (subject?.kind === undefined) return [unknown(id, 'the subject’s entry')]
      return !isMarketEntity({ kind: subject.kind }) || exempt(value, subject)
        ? []
        : over.map(({ record, found }) => ({
            record,
            expected: value.max,
            found,
            remedy: 'state-reason' as const,
            basis: bases[0],
            force,
          }))
    }
    const before =
      value.window === 'rolling-12-months' && records.history === undefined
        ? [unknown('history', 'the visits of the year before')]
        : []
    return [
      ...before,
      ...[...groupBy(countedVisits(value, audit), (v) => v.subject)].flatMap(([id, own]) =>
        subjectFaults(id, own),
      ),
    ]
  },
}

/** Whoever was left out for the limit had reached it: a friend is not left out of a draw so. */
const leftOutWithCause: AuditCheck = {
  check: 'left-out-with-cause',
  basis: 'joint/17.limit',
  run: ({ rules, records }) => {
    const { draws = [], visits, history } = records
    const limit = rules.parameters.yearlyLimit
    const out = draws.flatMap(({ roster, record }) =>
      (roster?.rows ?? [])
        .filter((r) => r.leftOut === 'yearly-limit')
        .map((r) => ({ id: r.id, draw: record.commitment.drawId })),
    )
    if (out.length === 0 || limit === undefined) return []
    if (visits === undefined) return [unknown('visits', 'the visits of the year')]
    // a visit called off later still stood in the way of the draw
    const all = groupBy([...visits, ...(history ?? [])], (v) => v.subject)
    return out.flatMap(({ id, draw }) => {
      const found = all.get(id)?.length ?? 0
      if (found >= limit.value.max) return []
      return history === undefined
        ? [unknown(id, 'its visits before and elsewhere')]
        : [{ record: `${draw}.${id}`, expected: limit.value.max, found, remedy: 'draw-again' as const }]
    })
  },
}

/** The checks of how often one subject is met. */
export const limitChecks: ReadonlyArray<AuditCheck> = [yearlyLimit, leftOutWithCause]
