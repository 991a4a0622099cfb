import { either as E } from 'fp-ts'
import { limitDue } from '../calendar/limit.js'
import type { PlainDate } from '../calendar/plainDate.js'
import type { WorkdayCalendar } from '../calendar/workdays.js'
import type { ProvisionId } from '../law/provisions.js'
import type { Hash } from '../model/sha256.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import { deadlineChecks } from './audit/deadlines.js'
import { drawChecks } from './audit/draws.js'
import { type Audit, type AuditFinding, findingsOf } from './audit/finding.js'
import { frequencyChecks } from './audit/frequency.js'
import type { AuditRecords } from './audit/records.js'
import { teamChecks } from './audit/teams.js'

const CHECKS = [...frequencyChecks, ...drawChecks, ...teamChecks, ...deadlineChecks]

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
  (rules: Ruleset, { calendar, hash }: { readonly calendar: WorkdayCalendar; readonly hash: Hash }) =>
  (records: AuditRecords): ReadonlyArray<AuditFinding> =>
    CHECKS.flatMap(findingsOf({ rules, calendar, hash, records, dueOf: dueDays(rules, calendar) }))
