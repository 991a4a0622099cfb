import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import type { InterpretationId } from '../law/interpretations.js'
import type { Force } from '../law/provision.js'
import type { ProvisionId } from '../law/provisions.js'
import { type Counting, type Deadline, dueDate, type LimitName, type NoDeadline } from './deadline.js'
import type { Period } from './period.js'
import type { PlainDate } from './plainDate.js'
import type { WorkdayCalendar } from './workdays.js'

/**
 * The ruleset sets no such limit: what it does not set, it does not rule.
 *
 * @zh 规则集未设此期限
 * @law none: a gap in a ruleset is said, never filled
 * @category calendar
 * @since 0.1.0
 */
export interface LimitNotSet {
  readonly _tag: 'LimitNotSet'
  readonly ruleset: string
  readonly limit: LimitName
}

/**
 * Why a limit has no due day: no notice decides it yet, the period is none, its start is no
 * day, or the ruleset sets no such limit.
 *
 * @zh 期限无法计算
 * @law holidays/6.arranged
 * @category calendar
 * @since 0.1.0
 */
export type LimitProblem = NoDeadline | LimitNotSet

/**
 * How a limit is counted; the limit itself comes from the ruleset.
 *
 * @zh 期限计算方式
 * @law civil/203.roll
 * @category calendar
 * @since 0.1.0
 */
export type LimitCounting = Omit<Counting, 'limit'>

/** A period that a ruleset sets, and where. */
export interface LimitParameter {
  readonly value: Period
  readonly bases: NonEmpty<ProvisionId>
  readonly force: Force
}

/** The limit of a ruleset, counted from an event. */
export const limitDue =
  (
    ruleset: string,
    limit: LimitName,
    parameter: LimitParameter | undefined,
    readings: ReadonlyArray<InterpretationId> = [],
  ) =>
  (calendar: WorkdayCalendar, counting: LimitCounting) =>
  (event: PlainDate): E.Either<LimitProblem, Deadline> => {
    if (parameter === undefined) return E.left({ _tag: 'LimitNotSet', ruleset, limit })
    const { value, bases, force } = parameter
    const source = { name: limit, bases, force, readings }
    return dueDate(calendar, { ...counting, limit: source })(value, event)
  }
