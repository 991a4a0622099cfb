import { either as E } from 'fp-ts'
import { limitDue } from '../calendar/limit.js'
import type { PlainDate } from '../calendar/plainDate.js'
import type { WorkdayCalendar } from '../calendar/workdays.js'
import type { ProvisionId } from '../law/provisions.js'
import type { Hash } from '../model/sha256.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import { aftermathChecks } from './audit/aftermath.js'
import { arrivalChecks } from './audit/arrivals.js'
import { deadlineChecks } from './audit/deadlines.js'
import { dispatchChecks } from './audit/dispatches.js'
import { drawChecks } from './audit/draws.js'
import { dutyChecks } from './audit/duties.js'
import type { AuditEvent, AuditTrace } from './audit/eventRecord.js'
import { expertChecks } from './audit/experts.js'
import { type Audit, type AuditFinding, findingsOf, type Redispatch } from './audit/finding.js'
import { frequencyChecks } from './audit/frequency.js'
import { logChecks } from './audit/log.js'
import { lotChecks } from './audit/lots.js'
import { noticeChecks } from './audit/notices.js'
import { planChecks } from './audit/plans.js'
import type { AuditRecords } from './audit/records.js'
import { resultChecks } from './audit/results.js'
import { shareChecks } from './audit/shares.js'
import { substituteChecks } from './audit/substitutes.js'
import { teamChecks } from './audit/teams.js'
import { traceChecks } from './audit/trace.js'
import { visitChecks } from './audit/visits.js'
import { windowChecks } from './audit/windows.js'
import { limitChecks } from './audit/yearlyLimit.js'

const CHECKS = [
  ...planChecks,
  ...frequencyChecks,
  ...limitChecks,
  ...shareChecks,
  ...drawChecks,
  ...lotChecks,
  ...logChecks,
  ...traceChecks,
  ...visitChecks,
  ...windowChecks,
  ...dispatchChecks,
  ...teamChecks,
  ...expertChecks,
  ...arrivalChecks,
  ...substituteChecks,
  ...resultChecks,
  ...dutyChecks,
  ...deadlineChecks,
  ...noticeChecks,
  ...aftermathChecks,
]

const isOfVisit = (event: AuditEvent | AuditTrace): event is AuditEvent => 'visit' in event

/** Answers kept by the record they are about, for one audit. */
const remembering = (): Audit['once'] => {
  const known = new WeakMap<object, Map<string, unknown>>()
  return <A>(record: object, what: string, of: () => A): A => {
    const own = known.get(record) ?? new Map<string, unknown>()
    known.set(record, own)
    if (!own.has(what)) own.set(what, of())
    return own.get(what) as A
  }
}

/** The last day of each limit by its first, worked out once for each day. */
const dueDays = (rules: Ruleset, calendar: WorkdayCalendar): Audit['dueOf'] => {
  const known = new Map<string, PlainDate | undefined>()
  return (limit, from) => {
    const key = `${limit} ${from}`
    if (known.has(key)) return known.get(key)
    const answer = limitDue(rules.id, limit, rules.parameters[limit])(calendar, {})(from)
    const due = E.isLeft(answer) ? undefined : answer.right.due
    known.set(key, due)
    return due
  }
}

/**
 * Every check the auditor makes, and the provision its findings cite.
 *
 * @zh 审计检查项
 * @law joint/7.statistics
 * @example
 * import { auditChecks } from 'double-random'
 *
 * assert.ok(auditChecks.some(({ check, basis }) => check === 'recused' && basis === 'joint/24.recusal'))
 *
 * @category oversight
 * @since 0.1.0
 */
export const auditChecks: ReadonlyArray<{ readonly check: string; readonly basis: ProvisionId }> = CHECKS.map(
  ({ check, basis }) => ({ check, basis }),
)

/**
 * Re-checks a year's records against the rules, whoever made them, without any code of the stages that make them.
 * Empty where everything that the checks cover is in order and on record. A missing record gives `NotKnown`. The
 * rules are those of both regulations combined; the calendar covers the year and the deadlines that run out of it.
 * Teams are drawn by an algorithm that the auditor does not have: `redispatch` brings what recomputes it.
 *
 * @zh 年度审计
 * @law joint/5.trace
 * @law joint/7.statistics
 * @example
 * import { auditYear, chinaCalendar, linxiaMarket, nobleHash, type PlainDate } from 'double-random'
 *
 * const audit = auditYear(linxiaMarket, { calendar: chinaCalendar(), hash: nobleHash })
 * const findings = audit({ year: 2022, plan: { submittedOn: '2022-01-16' as PlainDate } })
 *
 * const late = findings.find(({ check }) => check === 'plan-submitted')
 * assert.deepStrictEqual([late?.basis, late?.expected, late?.found], ['market/12.due', '2022-01-15', '2022-01-16'])
 *
 * @category oversight
 * @since 0.1.0
 */
export const auditYear =
  (
    rules: Ruleset,
    {
      calendar,
      hash,
      redispatch,
    }: { readonly calendar: WorkdayCalendar; readonly hash: Hash; readonly redispatch?: Redispatch },
  ) =>
  ({ events, ...records }: AuditRecords): ReadonlyArray<AuditFinding> => {
    const audit: Audit = {
      rules,
      calendar,
      hash,
      records: events === undefined ? records : { ...records, events: events.filter(isOfVisit) },
      dueOf: dueDays(rules, calendar),
      once: remembering(),
      ...(redispatch === undefined ? {} : { redispatch }),
    }
    return CHECKS.flatMap(findingsOf(audit))
  }
