import type { PlainDate } from '../../calendar/plainDate.js'
import type { AuditEvent } from './eventRecord.js'
import { type Audit, groupBy, type Raw, unknown } from './finding.js'

/** The events of one kind, in the order of the log. */
export const ofKind = ({ once, records }: Audit, tag: string): ReadonlyArray<AuditEvent> =>
  once(records, 'events by kind', () => groupBy(records.events ?? [], (e) => e._tag)).get(tag) ?? []

/** The events of one visit, in the order of the log. */
export const ofVisit = ({ once, records }: Audit, visit: string): ReadonlyArray<AuditEvent> =>
  once(records, 'events by visit', () => groupBy(records.events ?? [], (e) => e.visit)).get(visit) ?? []

/** The day a visit was carried out: results formed there, or formed directly. */
export const formedOn = (audit: Audit, visit: string): PlainDate | undefined =>
  ofVisit(audit, visit).find((e) => e._tag === 'ResultsFormed' || e._tag === 'FoundUninspectable')?.on

/** The day people went: as they arrived or, where a system keeps no arrivals, as the visit was carried out. */
export const madeOn = (audit: Audit, visit: string): PlainDate | undefined =>
  ofVisit(audit, visit).find((e) => e._tag === 'ArrivedOnSite')?.on ?? formedOn(audit, visit)

/** A kind of event that a system never keeps: that one visit has none says nothing about that visit. */
export const kept = (audit: Audit, tag: string): boolean =>
  audit.records.unrecorded?.includes(tag) !== true && ofKind(audit, tag).length > 0

/** What is asked of events of a kind that others follow; where the system keeps none of it, nobody knows. */
export const whereKept = (
  audit: Audit,
  { needed, of }: { readonly needed: string; readonly of: string },
  ask: (event: AuditEvent) => ReadonlyArray<Raw>,
): ReadonlyArray<Raw> => {
  const events = ofKind(audit, of)
  if (events.length === 0) return []
  return kept(audit, needed) ? events.flatMap(ask) : [unknown('events', needed)]
}
