import { firstOf, key, timely } from './deadlines.js'
import type { AuditEvent } from './eventRecord.js'
import { type AuditCheck, differs, type Timed, unknown } from './finding.js'

const objected: AuditCheck = {
  check: 'objection-in-time',
  basis: 'joint/31.objection',
  run: (audit) => {
    const { events = [] } = audit.records
    const disclosures = firstOf(events, 'ResultsDisclosed')
    return events
      .filter((e) => e._tag === 'ObjectionFiled' && (e.standing === 'admissible' || e.standing === 'late'))
      .flatMap((e) => {
        const from = disclosures.get(key(e))
        const record = e.objection ?? e.visit
        if (from === undefined) return [unknown(record, 'the day of publication')]
        const faults = timely(audit, 'objection', record, from.on, e.on)
        if (e.standing === 'admissible' || faults.some((f) => f.unknown === true)) return faults
        return faults.length > 0 ? [] : [differs(record, 'admissible', 'late', 'do-and-report')]
      })
  },
}

/** From one step of an objection or a follow-up to the next, by its own id. */
const steps =
  (limit: Timed, from: string, to: string, idOf: (e: AuditEvent) => string | undefined): AuditCheck['run'] =>
  (audit) => {
    const { events = [] } = audit.records
    if (audit.records.unrecorded?.includes(to) === true) return [unknown('events', to)]
    const ends = firstOf(events, to, (e) => idOf(e) ?? '')
    return events
      .filter((e) => e._tag === from)
      .flatMap((e) => timely(audit, limit, idOf(e) ?? e.visit, e.on, ends.get(idOf(e) ?? '')?.on))
  }

const objection = (e: AuditEvent): string | undefined => e.objection
const followUp = (e: AuditEvent): string | undefined => e.followUp

const followedUp: AuditCheck = {
  check: 'follow-up-closed',
  basis: 'joint/33.followup',
  run: (audit) => {
    const { events = [], unrecorded = [] } = audit.records
    if (unrecorded.includes('FollowUpClosed')) return [unknown('events', 'FollowUpClosed')]
    const ended = firstOf(events, 'TaskCompleted', (e) => e.visit)
    const closed = firstOf(events, 'FollowUpClosed', (e) => e.followUp ?? '')
    return events
      .filter((e) => e._tag === 'FollowUpOpened')
      .flatMap((e) => {
        const from = ended.get(e.visit)
        const record = e.followUp ?? e.visit
        // it runs from the end of the task, and may be over before that
        return from === undefined
          ? [unknown(record, 'the end of the task')]
          : timely(audit, 'followUp', record, from.on, closed.get(record)?.on, e.on)
      })
  },
}

/** The checks of objections and follow-ups. */
export const aftermathChecks: ReadonlyArray<AuditCheck> = [
  objected,
  {
    check: 'objection-rechecked',
    basis: 'joint/31.review',
    run: steps('review', 'ObjectionFiled', 'ObjectionRechecked', objection),
  },
  {
    check: 'objection-answered',
    basis: 'joint/31.reply',
    run: steps('reply', 'ObjectionRechecked', 'ObjectionAnswered', objection),
  },
  followedUp,
  {
    check: 'follow-up-entered',
    basis: 'joint/33.entry',
    run: steps('followUpEntry', 'FollowUpClosed', 'FollowUpEntered', followUp),
  },
]
