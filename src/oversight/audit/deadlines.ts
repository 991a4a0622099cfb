import type { PlainDate } from '../../calendar/plainDate.js'
import { type Audit, type AuditCheck, groupBy, type Raw, type Timed, unknown } from './finding.js'
import type { AuditEvent } from './records.js'

/** Was it done in time? Not done by the day of the records counts; without that day nobody knows. */
export const timely = (
  { rules, dueOf, records: { asOf } }: Audit,
  limit: Timed,
  record: string,
  from: PlainDate,
  done: PlainDate | undefined,
): ReadonlyArray<Raw> => {
  if (rules.parameters[limit] === undefined) return []
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
      timely(audit, 'planRevision', id, on, publishedOn),
    ),
}

const announced: AuditCheck = {
  check: 'task-announced',
  basis: 'market/13.announce',
  run: ({ records: { tasks = [] } }) =>
    tasks.flatMap(({ id, publishedOn, window }) => {
      if (publishedOn === undefined) return [unknown(id, 'the day it was published')]
      if (window === undefined) return [unknown(id, 'its days')]
      return publishedOn <= window.opens
        ? []
        : [{ record: id, expected: window.opens, found: publishedOn, remedy: 'state-reason' as const }]
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

/** From one event to another of the same visit and department. */
const between =
  (limit: Timed, from: ReadonlyArray<string>, to: string): AuditCheck['run'] =>
  (audit) => {
    const { visits, events } = audit.records
    if (visits === undefined) return []
    if (events === undefined) return [unknown('events', 'the log of the visits')]
    if (audit.records.unrecorded?.includes(to) === true) return [unknown('events', to)]
    const own = groupBy(events, (e) => e.visit)
    return visits.flatMap(({ id, departments = [] }) => {
      const met = own.get(id) ?? []
      if (met.some((e) => e._tag === 'VisitCancelled')) return []
      const begun = met.find((e) => from.includes(e._tag))
      if (begun === undefined) return []
      return departments.flatMap((d) =>
        timely(
          audit,
          limit,
          `${id}.${d}`,
          begun.on,
          met.find((e) => e._tag === to && e.department === d)?.on,
        ),
      )
    })
  }

const disclosed: AuditCheck = {
  check: 'results-disclosed',
  basis: 'market/23.disclosure',
  run: between('disclosure', ['ResultsFormed', 'FoundUninspectable'], 'ResultsDisclosed'),
}

const entered: AuditCheck = {
  check: 'results-entered',
  basis: 'joint/30.entry',
  run: between('entry', ['TaskCompleted'], 'ResultsEntered'),
}

const noticed: AuditCheck = {
  check: 'notice-published',
  basis: 'market/4.publish',
  run: ({ records: { events = [], notices } }) => {
    const disclosures = events.filter((e) => e._tag === 'ResultsDisclosed')
    if (disclosures.length === 0) return []
    if (notices === undefined) return [unknown('notices', 'the notices')]
    const known = new Set(notices.map((n) => `${n.visit}\n${n.department}`))
    return disclosures
      .filter((e) => !known.has(key(e)))
      .map((e) => ({ record: e.visit, expected: 'a notice', found: 'none', remedy: 'publish' }))
  },
}

const immutable: AuditCheck = {
  check: 'notice-unaltered',
  basis: 'joint/31.immutable',
  run: ({ records: { events, notices = [] } }) => {
    if (events === undefined) return []
    const corrections = groupBy(
      events.filter((e) => e._tag === 'ResultsCorrected'),
      key,
    )
    return notices.flatMap(({ visit, department, version }) => {
      const expected = 1 + (corrections.get(`${visit}\n${department}`)?.length ?? 0)
      return version <= expected
        ? []
        : [{ record: visit, expected, found: version, remedy: 'correct-openly' as const }]
    })
  },
}

/** The checks of when: plan, publication, entry. */
export const deadlineChecks: ReadonlyArray<AuditCheck> = [
  plan,
  revision,
  announced,
  inWindow,
  disclosed,
  entered,
  noticed,
  immutable,
]
