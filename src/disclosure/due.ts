import { either as E } from 'fp-ts'
import type { Deadline } from '../calendar/deadline.js'
import { type LimitCounting, type LimitProblem, limitDue } from '../calendar/limit.js'
import type { PlainDate } from '../calendar/plainDate.js'
import type { WorkdayCalendar } from '../calendar/workdays.js'
import type { NonEmpty } from '../law/explained.js'
import type { Ruleset } from '../rulesets/ruleset.js'

/**
 * By which day the result of one subject's inspection is published, counted from the end of that inspection.
 *
 * @zh 检查结果公示期限
 * @law market/23.disclosure
 * @example
 * import { chinaCalendar, disclosureDue, linxiaMarket, type PlainDate } from 'double-random'
 *
 * const answer = disclosureDue(linxiaMarket, chinaCalendar())('2026-02-10' as PlainDate)
 *
 * assert.ok(answer._tag === 'Right')
 * assert.strictEqual(answer.right.due, '2026-03-16')
 * assert.strictEqual(answer.right.bases[0], 'market/23.disclosure')
 *
 * @category disclosure
 * @since 0.1.0
 */
export const disclosureDue =
  (rules: Ruleset, calendar: WorkdayCalendar, counting: LimitCounting = {}) =>
  (inspectedOn: PlainDate): E.Either<LimitProblem, Deadline> =>
    limitDue(rules.id, 'disclosure', rules.parameters.disclosure, ['I-03'])(calendar, counting)(inspectedOn)

/**
 * By which day a joint task's results are entered, counted from the completion of the task.
 *
 * @zh 检查结果录入期限
 * @law joint/30.entry
 * @example
 * import { chinaCalendar, entryDue, linxiaJoint, type PlainDate } from 'double-random'
 *
 * const answer = entryDue(linxiaJoint, chinaCalendar())('2022-03-01' as PlainDate)
 *
 * assert.ok(answer._tag === 'Right')
 * assert.strictEqual(answer.right.due, '2022-03-29')
 *
 * @category disclosure
 * @since 0.1.0
 */
export const entryDue =
  (rules: Ruleset, calendar: WorkdayCalendar, counting: LimitCounting = {}) =>
  (taskCompletedOn: PlainDate): E.Either<LimitProblem, Deadline> =>
    limitDue(rules.id, 'entry', rules.parameters.entry, ['I-03'])(calendar, counting)(taskCompletedOn)

/**
 * The two events that results are counted from: each regulation names its own.
 *
 * @zh 结果期限起算事件
 * @law market/23.disclosure
 * @law joint/30.entry
 * @category disclosure
 * @since 0.1.0
 */
export interface ResultEvents {
  readonly inspectedOn: PlainDate
  readonly taskCompletedOn: PlainDate
}

/**
 * By which days the results of a market-regulation inspection within a joint task are published and entered,
 * where both regulations apply: both deadlines, the earlier first.
 *
 * @zh 两部细则同时适用时的期限
 * @law market/23.disclosure
 * @law joint/30.entry
 * @example
 * import { chinaCalendar, linxiaJoint, linxiaMarket, type PlainDate, resultsDue } from 'double-random'
 *
 * const answer = resultsDue({ market: linxiaMarket, joint: linxiaJoint }, chinaCalendar())({
 *   inspectedOn: '2022-03-01' as PlainDate,
 *   taskCompletedOn: '2022-03-10' as PlainDate,
 * })
 *
 * assert.ok(answer._tag === 'Right')
 * assert.deepStrictEqual(answer.right.map((d) => d.due), ['2022-03-29', '2022-04-08'])
 *
 * @category disclosure
 * @since 0.1.0
 */
export const resultsDue =
  (
    rules: { readonly market: Ruleset; readonly joint: Ruleset },
    calendar: WorkdayCalendar,
    counting: LimitCounting = {},
  ) =>
  (events: ResultEvents): E.Either<LimitProblem, NonEmpty<Deadline>> => {
    // of what is no object no day is known, and each deadline says so
    const { inspectedOn, taskCompletedOn } = { ...events }
    const published = disclosureDue(rules.market, calendar, counting)(inspectedOn)
    if (E.isLeft(published)) return published
    const entered = entryDue(rules.joint, calendar, counting)(taskCompletedOn)
    if (E.isLeft(entered)) return entered
    return E.right(
      entered.right.due < published.right.due
        ? [entered.right, published.right]
        : [published.right, entered.right],
    )
  }

/**
 * By which day a subject may object to a published result: calendar days from publication.
 *
 * @zh 异议申请期限
 * @law joint/31.objection
 * @example
 * import { chinaCalendar, linxiaJoint, objectionDue, type PlainDate } from 'double-random'
 *
 * const answer = objectionDue(linxiaJoint, chinaCalendar())('2026-08-03' as PlainDate)
 *
 * assert.ok(answer._tag === 'Right')
 * assert.strictEqual(answer.right.nominal, '2026-10-02')
 * assert.strictEqual(answer.right.due, '2026-10-08')
 *
 * @category disclosure
 * @since 0.1.0
 */
export const objectionDue =
  (rules: Ruleset, calendar: WorkdayCalendar, counting: LimitCounting = {}) =>
  (publishedOn: PlainDate): E.Either<LimitProblem, Deadline> =>
    limitDue(rules.id, 'objection', rules.parameters.objection)(calendar, counting)(publishedOn)

/**
 * By which day an objection is re-checked, counted from the receipt of its papers.
 *
 * @zh 异议复查期限
 * @law joint/31.review
 * @example
 * import { chinaCalendar, linxiaJoint, type PlainDate, reviewDue } from 'double-random'
 *
 * const answer = reviewDue(linxiaJoint, chinaCalendar())('2025-12-22' as PlainDate)
 *
 * assert.ok(answer._tag === 'Right')
 * assert.strictEqual(answer.right.due, '2026-01-20')
 *
 * @category disclosure
 * @since 0.1.0
 */
export const reviewDue =
  (rules: Ruleset, calendar: WorkdayCalendar, counting: LimitCounting = {}) =>
  (receivedOn: PlainDate): E.Either<LimitProblem, Deadline> =>
    limitDue(rules.id, 'review', rules.parameters.review)(calendar, counting)(receivedOn)

/**
 * By which day the party is told the outcome of the re-check, counted from the day it was decided.
 *
 * @zh 复查结果反馈期限
 * @law joint/31.reply
 * @example
 * import { chinaCalendar, linxiaJoint, type PlainDate, replyDue } from 'double-random'
 *
 * const answer = replyDue(linxiaJoint, chinaCalendar())('2022-03-01' as PlainDate)
 *
 * assert.ok(answer._tag === 'Right')
 * assert.strictEqual(answer.right.due, '2022-03-22')
 *
 * @category disclosure
 * @since 0.1.0
 */
export const replyDue =
  (rules: Ruleset, calendar: WorkdayCalendar, counting: LimitCounting = {}) =>
  (reviewedOn: PlainDate): E.Either<LimitProblem, Deadline> =>
    limitDue(rules.id, 'reply', rules.parameters.reply)(calendar, counting)(reviewedOn)
