import type { AuditEvent, AuditResult } from './eventRecord.js'
import { type Audit, groupBy } from './finding.js'

/** The kinds of event that bring results: the first ones, anew after a review, as a correction, after an objection. */
const BRINGING = [
  'ResultsFormed',
  'FoundUninspectable',
  'ResultsResubmitted',
  'ResultsCorrected',
  'ObjectionRechecked',
]

/** An event, and the results it brought. */
export interface Brought {
  readonly event: AuditEvent
  readonly results: ReadonlyArray<AuditResult>
}

/** A result, and the event that brought it. */
interface Found {
  readonly event: AuditEvent
  readonly result: AuditResult
}

/** Every version of results on record, in the order of the log. */
export const brought = ({ once, records }: Audit): ReadonlyArray<Brought> =>
  once(records, 'results', () =>
    (records.events ?? []).flatMap((event) => {
      const results = BRINGING.includes(event._tag) ? (event.results ?? event.outcome?.results) : undefined
      return results === undefined ? [] : [{ event, results }]
    }),
  )

/** Every result of every version. */
export const found = (audit: Audit): ReadonlyArray<Found> =>
  brought(audit).flatMap(({ event, results }) => results.map((result) => ({ event, result })))

/** The results as they stand: of each department of a visit those that it gave last. */
export const foundLast = (audit: Audit): ReadonlyArray<Found> => {
  const own = groupBy(found(audit), ({ event, result }) => `${event.visit}\n${result.department}`)
  return [...own.values()].flatMap((all) => {
    const last = all.at(-1)?.event
    return all.filter(({ event }) => event === last)
  })
}

/** Where a result stands: whose, and on what. */
export const placeOf = (
  { visit }: AuditEvent,
  { department, matter }: Pick<AuditResult, 'department' | 'matter'>,
): string => `${visit}.${department}.${matter}`

/** Did the re-check of an objection change what was published? Not known where it does not say. */
export const correctedBy = ({ outcome }: AuditEvent): boolean | undefined =>
  outcome === undefined ? undefined : outcome._tag === 'Corrected'
