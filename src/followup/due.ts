import type { either as E } from 'fp-ts'
import type { Deadline } from '../calendar/deadline.js'
import { type LimitCounting, type LimitProblem, limitDue } from '../calendar/limit.js'
import type { PlainDate } from '../calendar/plainDate.js'
import type { WorkdayCalendar } from '../calendar/workdays.js'
import type { Ruleset } from '../rulesets/ruleset.js'

/**
 * By which day the follow-up of a task is as a rule closed: months from the end of the task.
 *
 * @zh 后续处置完结期限
 * @law joint/33.followup
 * @example
 * import { chinaCalendar, followUpDue, linxiaJoint, type PlainDate } from 'double-random'
 *
 * const answer = followUpDue(linxiaJoint, chinaCalendar())('2025-11-30' as PlainDate)
 *
 * assert.ok(answer._tag === 'Right')
 * assert.strictEqual(answer.right.due, '2026-02-28')
 *
 * @category followup
 * @since 0.1.0
 */
export const followUpDue =
  (rules: Ruleset, calendar: WorkdayCalendar, counting: LimitCounting = {}) =>
  (taskEndedOn: PlainDate): E.Either<LimitProblem, Deadline> =>
    limitDue(rules.id, 'followUp', rules.parameters.followUp)(calendar, counting)(taskEndedOn)

/**
 * By which day a follow-up is entered, counted from its completion.
 *
 * @zh 后续处置录入期限
 * @law joint/33.entry
 * @example
 * import { chinaCalendar, followUpEntryDue, linxiaJoint, type PlainDate } from 'double-random'
 *
 * const answer = followUpEntryDue(linxiaJoint, chinaCalendar())('2024-02-08' as PlainDate)
 *
 * assert.ok(answer._tag === 'Right')
 * assert.strictEqual(answer.right.due, '2024-03-13')
 *
 * @category followup
 * @since 0.1.0
 */
export const followUpEntryDue =
  (rules: Ruleset, calendar: WorkdayCalendar, counting: LimitCounting = {}) =>
  (completedOn: PlainDate): E.Either<LimitProblem, Deadline> =>
    limitDue(rules.id, 'followUpEntry', rules.parameters.followUpEntry)(calendar, counting)(completedOn)
