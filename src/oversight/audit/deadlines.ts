import type { PlainDate } from '../../calendar/plainDate.js'
import { type Audit, type AuditCheck, differs, type Raw, type Timed, unknown } from './finding.js'
import { formedOn, ofVisit } from './kept.js'
import type { AuditRecords } from './records.js'
import { taskOf } from './visits.js'

type Visit = NonNullable<AuditRecords['visits']>[number]

import type { AuditEvent } from './eventRecord.js'

/** One step cannot precede another that it answers. */
const tooEarly = (record: string, from: PlainDate, done: PlainDate): Raw =>
  differs(record, `not before ${from}`, done, 'correct-openly')

/**
 * Was it done in time? Not done by the day of the records counts; without that day nobody knows. Nor can it have
 * been done before `earliest`: the day the limit runs from, unless the step may precede that.
 */
export const timely = (
  { rules, dueOf, records: { asOf } }: Audit,
  limit: Timed,
  record: string,
  from: PlainDate,
  done: PlainDate | undefined,
  earliest: PlainDate = from,
): ReadonlyArray<Raw> => {
  if (rules.parameters[limit] === undefined) return []
  if (done !== undefined && done < earliest) return [tooEarly(record, earliest, done)]
  const due = dueOf(limit, from)
  if (due === undefined) return [unknown(record, 'a calendar that covers the period')]
  if (done !== undefined)
    return done <= due ? [] : [{ record, expected: due, found: done, remedy: 'state-reason' }]
  if (asOf === undefined) return [unknown(record, `done by ${due}`)]
  return asOf > due ? [{ record, expected: due, found: 'not done', remedy: 'do-and-report' }] : []
}

/** What one department did in one visit. */
export const key = (e: AuditEvent): string => `${e.visit}\n${e.department ?? ''}`

/** The first event of a kind for each visit and department, or by another key. */
export const firstOf = (events: ReadonlyArray<AuditEvent>, tag: string, keyOf = key) =>
  new Map(
    [...events]
      .reverse()
      .filter((e) => e._tag === tag)
      .map((e) => [keyOf(e), e]),
  )

const plan: AuditCheck = {
  check: 'plan-submitted',
  basis: 'market/12.due',
  run: ({ rules, records: { plan: own, year } }) => {
    const due = rules.parameters.planDue?.value
    if (due === undefined) return []
    if (own?.submittedOn === undefined) return [unknown('plan', 'the day it was submitted')]
    const two = (n: number): string => `${n}`.padStart(2, '0')
    const expected = `${year}-${two(due.month)}-${two(due.day)}`
    return own.submittedOn <= expected
      ? []
      : [{ record: 'plan', expected, found: own.submittedOn, remedy: 'state-reason' }]
  },
}

const revision: AuditCheck = {
  check: 'revision-published',
  basis: 'market/12.revision',
  run: (audit) =>
    (audit.records.plan?.changes ?? []).flatMap(({ id, on, publishedOn }) =>
      timely(audit, 'planRevision', id, on, publishedOn, publishedOn ?? on),
    ),
}

const announced: AuditCheck = {
  check: 'task-announced',
  basis: 'market/13.announce',
  run: ({ records: { tasks = [] } }) =>
    tasks.flatMap(({ id, publishedOn, window, type }) => {
      // a task beside the plan is published like a planned one
      const basis = type === 'adHoc' ? ({ basis: 'joint/18.adHoc' } as const) : {}
      if (publishedOn === undefined) return [{ ...unknown(id, 'the day it was published'), ...basis }]
      if (window === undefined) return [{ ...unknown(id, 'its days'), ...basis }]
      return publishedOn <= window.opens
        ? []
        : [{ ...differs(id, window.opens, publishedOn, 'state-reason'), ...basis }]
    }),
}

const inWindow: AuditCheck = {
  check: 'inspected-in-window',
  basis: 'joint/15.fields',
  run: ({ records: { visits = [], events = [] } }) => {
    const formed = firstOf(events, 'ResultsFormed', (e) => e.visit)
    return visits.flatMap(({ id, window }) => {
      const on = formed.get(id)?.on
      if (on !== undefined && window === undefined) return [unknown(id, 'its days')]
      return on === undefined || window === undefined || (window.opens <= on && on <= window.closes)
        ? []
        : [
            {
              record: id,
              expected: `${window.opens}/${window.closes}`,
              found: on,
              remedy: 'state-reason' as const,
            },
          ]
    })
  },
}

/** The day a limit runs from in a visit; the raw is what keeps us from knowing it. */
type Begin = (audit: Audit, visit: Visit) => PlainDate | Raw | undefined

/** From a day of a visit to what each of its departments does. */
const between =
  (limit: Timed, begin: Begin, to: string): AuditCheck['run'] =>
  (audit) => {
    const { visits, events, unrecorded } = audit.records
    if (visits === undefined) return []
    if (events === undefined) return [unknown('events', 'the log of the visits')]
    if (unrecorded?.includes(to) === true) return [unknown('events', to)]
    return visits.flatMap((visit) => {
      const { id, departments = [] } = visit
      const met = ofVisit(audit, id)
      if (met.some((e) => e._tag === 'VisitCancelled')) return []
      const from = begin(audit, visit)
      if (from === undefined) return []
      if (typeof from === 'object') return [from]
      return departments.flatMap((d) =>
        timely(
          audit,
          limit,
          `${id}.${d}`,
          from,
          met.find((e) => e._tag === to && e.department === d)?.on,
          formedOn(audit, id) ?? from,
        ),
      )
    })
  }

/** The end of the task as the log has it, or as its tasks do; past its days an inspected visit has one. */
const endOf: Begin = (audit, visit) => {
  const { once, records } = audit
  const logged = ofVisit(audit, visit.id).find((e) => e._tag === 'TaskCompleted')?.on
  if (logged !== undefined) return logged
  if (formedOn(audit, visit.id) === undefined) return undefined
  const ends = once(records, 'ends of tasks', () => {
    const byTask = new Map((records.tasks ?? []).map((t) => [t.id, t.completedOn]))
    return new Map((records.drawn ?? []).map((d) => [d.id, byTask.get(taskOf(d) ?? '')]))
  })
  const own = visit.tasks.map((t) => ends.get(t))
  if (own.length > 0 && !own.includes(undefined))
    return own
      .flatMap((d) => d ?? [])
      .sort()
      .at(-1)
  const { asOf = '', unrecorded = [] } = records
  const past = visit.window !== undefined && asOf > visit.window.closes
  return past && !unrecorded.includes('TaskCompleted') ? unknown(visit.id, 'the end of the task') : undefined
}

const disclosed: AuditCheck = {
  check: 'results-disclosed',
  basis: 'market/23.disclosure',
  run: between('disclosure', (audit, { id }) => formedOn(audit, id), 'ResultsDisclosed'),
}

const entered: AuditCheck = {
  check: 'results-entered',
  basis: 'joint/30.entry',
  run: between('entry', endOf, 'ResultsEntered'),
}

/** The checks of when: plan, announcement, publication, entry. */
export const deadlineChecks: ReadonlyArray<AuditCheck> = [
  plan,
  revision,
  announced,
  inWindow,
  disclosed,
  entered,
]
