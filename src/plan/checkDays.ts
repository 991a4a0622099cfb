import { firstOfMonth, type PlainDate, yearOf } from '../calendar/plainDate.js'
import type { Parameters } from '../rulesets/ruleset.js'
import type { PlanFindings, PlanRules } from './finding.js'
import { named } from './namedItem.js'
import type { Plan } from './plan.js'

const two = (n: number): string => `${n}`.padStart(2, '0')

/** The day plans are due in a year, of the rules. It is a date, so it does not roll (I-05). */
const planDueOn = ({ planDue }: Pick<Parameters, 'planDue'>, year: number): PlainDate | undefined => {
  if (planDue === undefined) return undefined
  const { month, day } = planDue.value
  return `${firstOfMonth(year, month).slice(0, 8)}${two(day)}` as PlainDate
}

export const times = (rules: PlanRules, plan: Plan): PlanFindings => {
  const due = planDueOn(rules, plan.year)
  const late: PlanFindings =
    due !== undefined && plan.submittedOn !== undefined && plan.submittedOn > due
      ? [
          {
            _tag: 'SubmittedLate',
            severity: 'error',
            basis: 'market/12.due',
            submittedOn: plan.submittedOn,
            due,
          },
        ]
      : []
  const outside = plan.items.flatMap((item): PlanFindings => {
    const { opens, closes } = item.window
    return yearOf(opens) === plan.year && yearOf(closes) === plan.year && opens <= closes
      ? []
      : [
          {
            _tag: 'WindowOutsidePlanYear',
            severity: 'error',
            basis: 'market/12.fields',
            ...named(item),
            opens,
            closes,
          },
        ]
  })
  const publication = plan.publishedOn ?? due
  const early =
    publication === undefined
      ? []
      : plan.items.flatMap(
          (item): PlanFindings =>
            item.window.opens < publication && yearOf(item.window.opens) === plan.year
              ? [
                  {
                    _tag: 'OpensBeforePublication',
                    severity: 'warning',
                    basis: 'market/13.announce',
                    reading: 'I-18',
                    ...named(item),
                    opens: item.window.opens,
                    publication,
                  },
                ]
              : [],
        )
  return [...late, ...outside, ...early]
}
