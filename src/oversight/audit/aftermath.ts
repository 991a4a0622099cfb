import { firstOf, key, timely } from './deadlines.js'
import { type AuditCheck, type Timed, unknown } from './finding.js'
import type { AuditEvent } from './records.js'

const objected: AuditCheck = {
  check: 'objection-in-time',
  basis: 'joint/31.objection',
  run: (audit) => {
    const { events = [] } = audit.records
    const disclosures = firstOf(events, 'ResultsDisclosed')
    return events
      .filter((e) => e._tag === 'ObjectionFiled' && e.standing === 'admissible')
      .flatMap((e) => {
        const from = disclosures.get(key(e))
        return from === undefined
          ? [unknown(e.objection ?? e.visit, 'the day of publication')]
          : timely(audit, 'objection', e.objection ?? e.visit, from.on, e.on)
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
        return from === undefined
          ? [unknown(record, 'the end of the task')]
          : timely(audit, 'followUp', record, from.on, closed.get(record)?.on)
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
