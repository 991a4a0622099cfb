import { either as E } from 'fp-ts'
import type { Explained } from '../law/explained.js'
import { checkPlan } from '../plan/check.js'
import type { PlanFinding } from '../plan/finding.js'
import type { DetailProblem, Plan, PlanDetails } from '../plan/plan.js'
import { planOf } from '../plan/plan.js'
import type { PlanProblem } from '../plan/problem.js'
import type { PlanTable } from '../plan/row.js'
import { type Schedule, type ScheduleOptions, schedulePlan } from '../plan/schedule.js'
import type { ScheduleProblem } from '../plan/scheduleProblem.js'
import { readPlanTable } from '../plan/table.js'
import type { MalformedRuleset } from '../rulesets/check.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import { planMisfits } from './shape.js'

/**
 * A published plan, and what its planner adds to make tasks of it.
 *
 * @zh 年度计划输入
 * @law joint/15.fields
 * @category campaign
 * @since 0.1.0
 */
export interface YearPlanInput extends ScheduleOptions {
  readonly rules: Ruleset
  /** The table as text, as it is published. */
  readonly text: string
  readonly details?: PlanDetails
}

/**
 * A year's plan: the table as read, with the rows that could not be; the plan; what the plan lacks or risks; its
 * batches and tasks.
 *
 * @zh 年度计划
 * @law market/12.fields
 * @category campaign
 * @since 0.1.0
 */
export interface YearPlan {
  readonly table: PlanTable
  readonly plan: Plan
  readonly check: Explained<'sound' | 'sound-with-warnings' | 'unsound', PlanFinding>
  readonly schedule: Schedule
}

/**
 * Reads a published plan and makes the year's tasks, in one call. Rows that can't be read are in `table.problems`
 * and `plan.unread`; items that can't be drawn are in `schedule.unscheduled`.
 *
 * @zh 编制年度任务
 * @law joint/19.inherit
 * @law joint/15.fields
 * @example
 * import { linxiaJoint, planYear } from 'double-random'
 *
 * const year = planYear({
 *   rules: linxiaJoint,
 *   text: '没有年份的标题',
 *   regions: [{ id: '622900', name: '临夏州', level: 'prefecture' }],
 *   ratios: { routine: { num: 5, den: 100 }, special: { num: 20, den: 100 } },
 *   prefectureShare: { num: 1, den: 5 },
 * })
 *
 * assert.deepStrictEqual(year, {
 *   _tag: 'Left',
 *   left: [{ _tag: 'YearMissing', path: 'title', value: '没有年份的标题' }],
 * })
 *
 * @category campaign
 * @since 0.1.0
 */
export const planYear = (
  input: YearPlanInput,
): E.Either<ReadonlyArray<PlanProblem | DetailProblem | ScheduleProblem | MalformedRuleset>, YearPlan> => {
  const misfits = planMisfits(input)
  if (misfits.length > 0) return E.left(misfits)
  const { rules, text, details, ...options } = input
  const table = readPlanTable(text)
  const plan = planOf(table, details)
  if (E.isLeft(plan)) return plan
  const schedule = schedulePlan(rules.parameters)(plan.right, options)
  if (E.isLeft(schedule)) return schedule
  const check = checkPlan(rules.parameters)({ plan: plan.right })
  return E.right({ table, plan: plan.right, check, schedule: schedule.right })
}
