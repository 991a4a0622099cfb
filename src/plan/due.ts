import { either as E } from 'fp-ts'
import type { Deadline } from '../calendar/deadline.js'
import { type LimitCounting, type LimitNotSet, type LimitProblem, limitDue } from '../calendar/limit.js'
import { type BadPeriod, isWhole } from '../calendar/period.js'
import { lastOfMonth, type PlainDate } from '../calendar/plainDate.js'
import type { WorkdayCalendar } from '../calendar/workdays.js'
import type { Ruleset } from '../rulesets/ruleset.js'

/**
 * The last day on which the plan of a year is handed in, by the rules: 15 January in Linxia, the day itself
 * included. It is a date, not
 * a period, and does not roll where it falls on a rest day.
 *
 * @zh 年度计划报送期限
 * @law market/12.due
 * @example
 * import { linxiaMarket, planDue } from 'double-random'
 *
 * const answer = planDue(linxiaMarket)(2022)
 *
 * assert.ok(answer._tag === 'Right')
 * assert.strictEqual(answer.right.due, '2022-01-15') // a Saturday: no roll
 *
 * @category plan
 * @since 0.1.0
 */
export const planDue =
  (rules: Ruleset) =>
  (year: number): E.Either<LimitNotSet | BadPeriod, Deadline> => {
    const parameter = rules.parameters.planDue
    if (parameter === undefined) return E.left({ _tag: 'LimitNotSet', ruleset: rules.id, limit: 'planDue' })
    if (!isWhole(year) || year < 1 || year > 9999)
      return E.left({ _tag: 'BadPeriod', path: 'year', value: year })
    const { value, bases, force } = parameter
    const due = dayOf(year, value.month, value.day)
    return E.right({
      limit: 'planDue',
      period: { unit: 'date', month: value.month, day: value.day },
      nominal: due,
      due,
      force,
      bases: [...bases, 'civil/1259.inclusive'],
      readings: ['I-05'],
      calendar: 'none',
      adjustments: [],
      standing: 'settled',
    })
  }

const dayOf = (year: number, month: number, day: number): PlainDate => {
  const last = lastOfMonth(year, month)
  const two = `${day}`.padStart(2, '0')
  return `${last.slice(0, 8)}${two < last.slice(8) ? two : last.slice(8)}` as PlainDate
}

/**
 * By which day a changed plan is reported and published again, counted from the day of the change.
 *
 * @zh 计划调整报送公示期限
 * @law market/12.revision
 * @example
 * import { chinaCalendar, linxiaMarket, planRevisionDue, type PlainDate } from 'double-random'
 *
 * const answer = planRevisionDue(linxiaMarket, chinaCalendar())('2025-09-26' as PlainDate)
 *
 * assert.ok(answer._tag === 'Right')
 * assert.strictEqual(answer.right.due, '2025-10-13')
 *
 * @category plan
 * @since 0.1.0
 */
export const planRevisionDue =
  (rules: Ruleset, calendar: WorkdayCalendar, counting: LimitCounting = {}) =>
  (changedOn: PlainDate): E.Either<LimitProblem, Deadline> =>
    limitDue(rules.id, 'planRevision', rules.parameters.planRevision)(calendar, counting)(changedOn)
