import { firstOfMonth, type PlainDate, yearOf } from '../calendar/plainDate.js'
import type { Explained, Finding, NonEmpty } from '../law/explained.js'
import { atLeast } from '../model/ratio.js'
import type { Parameters } from '../rulesets/ruleset.js'
import { type AboveCeiling, aboveCeiling } from './ceiling.js'
import { itemKey, type Plan, type PlanItem } from './plan.js'

/**
 * What a plan must state and may lack: the fields of market/12 and joint/15, and what joint/14 asks of it.
 *
 * @zh 计划要素
 * @law market/12.fields
 * @law joint/15.fields
 * @category plan
 * @since 0.1.0
 */
export type PlanField =
  | 'title'
  | 'drawType'
  | 'numbers'
  | 'prefectureShare'
  | 'weights'
  | 'submittedOn'
  | 'publishedOn'
  | 'filedWithGovernment'

/** A reason of the decision on a plan. A warning has to be looked at; an error makes the plan unsound. */
interface PlanReason extends Finding {
  readonly severity: 'note' | 'warning' | 'error'
}

/**
 * What was found in a plan, each with its provision and the numbers that decided.
 *
 * @zh 计划审查结论
 * @law market/12.fields
 * @law joint/15.fields
 * @category plan
 * @since 0.1.0
 */
export type PlanFinding =
  /** Nothing was found: the number of items looked at. */
  | (PlanReason & {
      readonly _tag: 'NothingFound'
      readonly basis: 'market/12.fields'
      readonly items: number
    })
  | (PlanReason & {
      readonly _tag: 'FieldMissing'
      readonly basis: 'market/12.fields' | 'market/12.due' | 'joint/14.publish' | 'joint/15.fields'
      readonly field: PlanField
      /** The items that lack it, where it belongs to items. */
      readonly items: number
    })
  | (PlanReason & {
      readonly _tag: 'SubmittedLate'
      readonly basis: 'market/12.due'
      readonly submittedOn: PlainDate
      readonly due: PlainDate
    })
  | (PlanReason & { readonly _tag: 'RowUnread'; readonly basis: 'market/12.fields'; readonly row: number })
  | (PlanReason & {
      readonly _tag: 'ItemRepeated'
      readonly basis: 'market/12.fields'
      readonly items: NonEmpty<string>
    })
  | (PlanReason & {
      readonly _tag: 'WindowOutsidePlanYear'
      readonly basis: 'market/12.fields'
      readonly item: string
      readonly opens: PlainDate
      readonly closes: PlainDate
    })
  /** The window opens before plans are due (or published), so a check could precede the plan (I-18). */
  | (PlanReason & {
      readonly _tag: 'OpensBeforePublication'
      readonly basis: 'market/13.announce'
      readonly item: string
      readonly opens: PlainDate
      readonly publication: PlainDate
    })
  | (PlanReason & {
      readonly _tag: 'CooperatorsOpen'
      readonly basis: 'joint/19.agree'
      readonly item: string
      readonly cooperators: ReadonlyArray<string>
    })
  | (PlanReason & {
      readonly _tag: 'ItemNotDrawable'
      readonly basis: 'joint/10.rosters'
      readonly item: string
      readonly object: string
    })
  | (PlanReason & {
      readonly _tag: 'MatterNotPlanned'
      readonly basis: 'market/6.yearly'
      readonly matter: string
    })
  | (PlanReason & {
      readonly _tag: 'MatterExcused'
      readonly basis: 'market/6.yearly'
      readonly matter: string
      readonly reason: string
    })
  | (PlanReason & AboveCeiling)
  | (PlanReason & {
      readonly _tag: 'CeilingExcused'
      readonly basis: 'joint/9.ceiling'
      readonly item: string
      readonly reason: string
    })
  /** The most distinct subjects that the plan can reach in a department are fewer than the floor asks for. */
  | (PlanReason & {
      readonly _tag: 'BelowFloor'
      readonly basis: 'market/12.floor'
      readonly department: string
      readonly supervised: number
      readonly planned: number
      readonly needed: number
    })
  | (PlanReason & {
      readonly _tag: 'CapacityShort'
      readonly basis: 'joint/15.capacity'
      readonly department: string
      readonly needed: number
      readonly available: number
    })
  /** A campaign in a field that random checks cover: market/6 warns, joint/9 permits it with an order (I-14). */
  | (PlanReason & {
      readonly _tag: 'SpecialWithoutOrder'
      readonly basis: 'market/6.campaign'
      readonly item: string
      readonly field: string
    })

/**
 * What a plan is checked against, beside the rules. What is not given is not checked.
 *
 * @zh 计划审查资料
 * @law joint/15.capacity
 * @category plan
 * @since 0.1.0
 */
export interface PlanFacts {
  readonly plan: Plan
  /** Names of the listed matters; each is drawn at least once a year, or has a reason here. */
  readonly listed?: ReadonlyArray<{ readonly matter: string; readonly reason?: string }>
  /** By item: the subjects in its scope when the plan is made (I-20). */
  readonly pools?: Readonly<Record<string, number>>
  /** By department: the subjects it supervises, for the floor. */
  readonly supervised?: Readonly<Record<string, number>>
  /** By department: how many inspector-visits its inspectors can make in the year. */
  readonly capacity?: Readonly<Record<string, number>>
  /** Campaigns (专项) beside the plan: their field, and the order behind them where there is one. */
  readonly campaigns?: ReadonlyArray<{ readonly id: string; readonly field: string; readonly order?: string }>
}

type Rules = Pick<Parameters, 'planDue' | 'coverageFloor' | 'routineCeiling' | 'teamSize'>
type Findings = ReadonlyArray<PlanFinding>

const two = (n: number): string => `${n}`.padStart(2, '0')

const missing = (plan: Plan): Findings => {
  const lack = (
    field: PlanField,
    basis: Extract<PlanFinding, { readonly _tag: 'FieldMissing' }>['basis'],
    absent: boolean,
    items = 0,
  ): Findings =>
    absent ? [{ _tag: 'FieldMissing', severity: 'warning', basis, reading: 'I-19', field, items }] : []
  const without = plan.items.filter((i) => i.ratio === undefined && i.number === undefined).length
  const shared = plan.items.some((i) => i.level === 'prefecture-and-county')
  return [
    ...lack('title', 'market/12.fields', plan.title.trim() === ''),
    ...lack('drawType', 'market/12.fields', plan.drawType === undefined),
    ...lack('numbers', 'joint/15.fields', without > 0, without),
    ...lack('prefectureShare', 'joint/15.fields', shared && plan.prefectureShare === undefined),
    ...lack('weights', 'joint/15.fields', shared && plan.weights === undefined),
    ...lack('submittedOn', 'market/12.due', plan.submittedOn === undefined),
    ...lack('publishedOn', 'joint/14.publish', plan.publishedOn === undefined),
    ...lack('filedWithGovernment', 'joint/14.publish', plan.filedWithGovernment !== true),
  ]
}

/** The day plans are due in a year, of the rules. It is a date, so it does not roll (I-05). */
const planDueOn = ({ planDue }: Pick<Parameters, 'planDue'>, year: number): PlainDate | undefined => {
  if (planDue === undefined) return undefined
  const { month, day } = planDue.value
  return `${firstOfMonth(year, month).slice(0, 8)}${two(day)}` as PlainDate
}

const times = (rules: Rules, plan: Plan): Findings => {
  const due = planDueOn(rules, plan.year)
  const late: Findings =
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
  const outside = plan.items.flatMap((item): Findings => {
    const { opens, closes } = item.window
    return yearOf(opens) === plan.year && yearOf(closes) === plan.year && opens <= closes
      ? []
      : [
          {
            _tag: 'WindowOutsidePlanYear',
            severity: 'error',
            basis: 'market/12.fields',
            item: item.id,
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
          ({ id, window: { opens } }): Findings =>
            opens < publication && yearOf(opens) === plan.year
              ? [
                  {
                    _tag: 'OpensBeforePublication',
                    severity: 'warning',
                    basis: 'market/13.announce',
                    reading: 'I-18',
                    item: id,
                    opens,
                    publication,
                  },
                ]
              : [],
        )
  return [...late, ...outside, ...early]
}

const itemFindings = (rules: Rules, plan: Plan): Findings => {
  const each = plan.items.flatMap(
    (item): Findings => [
      ...(item.open === undefined
        ? []
        : [
            {
              _tag: 'CooperatorsOpen' as const,
              severity: 'warning' as const,
              basis: 'joint/19.agree' as const,
              item: item.id,
              cooperators: item.cooperators,
            },
          ]),
      ...(item.objectClass.drawable
        ? []
        : [
            {
              _tag: 'ItemNotDrawable' as const,
              severity: 'warning' as const,
              basis: 'joint/10.rosters' as const,
              item: item.id,
              object: item.object,
            },
          ]),
      ...ceilingFindings(rules, item),
    ],
  )
  const byKey = new Map<string, ReadonlyArray<string>>()
  plan.items.forEach((item) => {
    byKey.set(itemKey(item), [...(byKey.get(itemKey(item)) ?? []), item.id])
  })
  const repeated = [...byKey.values()].flatMap(
    ([first, ...rest]): Findings =>
      first === undefined || rest.length === 0
        ? []
        : [{ _tag: 'ItemRepeated', severity: 'error', basis: 'market/12.fields', items: [first, ...rest] }],
  )
  const unread = plan.unread.map(
    ({ row }): PlanFinding => ({ _tag: 'RowUnread', severity: 'error', basis: 'market/12.fields', row }),
  )
  return [...unread, ...repeated, ...each]
}

const ceilingFindings = (rules: Rules, item: PlanItem): Findings => {
  if (item.ratio === undefined) return []
  const { reasonAboveCeiling: reason, ...unreasoned } = item
  const [above] = aboveCeiling(rules, unreasoned, item.ratio)
  if (above === undefined) return []
  return reason === undefined
    ? [{ ...above, severity: 'warning' }]
    : [{ _tag: 'CeilingExcused', severity: 'note', basis: 'joint/9.ceiling', item: item.id, reason }]
}

const matterFindings = ({ plan, listed = [] }: PlanFacts): Findings => {
  const planned = new Set(plan.items.map((item) => item.matter))
  return listed.flatMap(({ matter, reason }): Findings => {
    if (planned.has(matter)) return []
    return reason === undefined
      ? [{ _tag: 'MatterNotPlanned', severity: 'error', basis: 'market/6.yearly', matter }]
      : [{ _tag: 'MatterExcused', severity: 'note', basis: 'market/6.yearly', matter, reason }]
  })
}

/** How many an item draws in the year, where it is known: its number, or its share of its pool rounded up. */
const drawn = (item: PlanItem, pools: Readonly<Record<string, number>>): number | undefined => {
  const pool = pools[item.id]
  if (item.number !== undefined) return pool === undefined ? item.number : Math.min(item.number, pool)
  return item.ratio === undefined || pool === undefined ? undefined : atLeast(item.ratio)(pool)
}

const coverageFindings = ({ coverageFloor }: Rules, facts: PlanFacts): Findings => {
  const { plan, pools = {}, supervised = {} } = facts
  if (coverageFloor === undefined) return []
  return Object.entries(supervised).flatMap(([department, size]): Findings => {
    const items = plan.items.filter((i) => i.initiator === department || i.cooperators.includes(department))
    const counts = items.map((item) => drawn(item, pools))
    if (counts.includes(undefined)) return []
    const planned = counts.reduce<number>((sum, n) => sum + (n ?? 0), 0)
    const needed = atLeast(coverageFloor.value)(size)
    return planned < needed
      ? [
          {
            _tag: 'BelowFloor',
            severity: 'error',
            basis: 'market/12.floor',
            department,
            supervised: size,
            planned,
            needed,
          },
        ]
      : []
  })
}

/**
 * The least places of a department in one visit of an item: one for each that cooperates, and the initiator's leader
 * and whatever the team's size still lacks. Qualifications and further departments can only ask for more.
 */
const placesOf = (size: number, { initiator, cooperators }: PlanItem, department: string): number => {
  const others = cooperators.filter((c) => c !== initiator)
  if (department === initiator) return Math.max(1, size - others.length)
  return others.includes(department) ? 1 : 0
}

const capacityFindings = ({ teamSize }: Rules, { plan, pools = {}, capacity = {} }: PlanFacts): Findings => {
  if (teamSize === undefined) return []
  return Object.entries(capacity).flatMap(([department, available]): Findings => {
    const needed = plan.items.reduce(
      (sum, item) => sum + (drawn(item, pools) ?? 0) * placesOf(teamSize.value, item, department),
      0,
    )
    return needed > available
      ? [
          {
            _tag: 'CapacityShort',
            severity: 'warning',
            basis: 'joint/15.capacity',
            department,
            needed,
            available,
          },
        ]
      : []
  })
}

const campaignFindings = ({ plan, campaigns = [] }: PlanFacts): Findings => {
  const fields = new Set(plan.items.map((item) => item.field))
  return campaigns.flatMap(
    ({ id, field, order }): Findings =>
      fields.has(field) && order === undefined
        ? [
            {
              _tag: 'SpecialWithoutOrder',
              severity: 'warning',
              basis: 'market/6.campaign',
              reading: 'I-14',
              item: id,
              field,
            },
          ]
        : [],
  )
}

/**
 * Is a plan sound? Looks at its fields, its dates, the listed matters, floor and ceiling, and the inspectors it
 * needs, and gives every finding at once. An error makes it `unsound`; what only guides, or is a gap of the
 * published plan, is a warning. Two figures are bounds: coverage from above, since merged visits can only meet fewer
 * subjects, and the places a department has to fill from below, since qualifications can only ask for more.
 * Facts that come from outside are read by `readPlanFacts` first, which names by path what has another shape.
 *
 * @zh 审查年度计划
 * @law market/12.fields
 * @law market/12.due
 * @law market/12.floor
 * @law market/6.yearly
 * @law joint/9.ceiling
 * @law joint/14.publish
 * @law joint/15.fields
 * @law market/6.campaign
 * @law joint/15.capacity
 * @example
 * import { checkPlan, linxiaMarket, plainDate } from 'double-random'
 *
 * const late = plainDate('2022-01-16')
 * assert.ok(late._tag === 'Right')
 * const plan = { id: 'p', year: 2022, title: '2022年抽查计划', items: [], unread: [], submittedOn: late.right }
 * const { value, because } = checkPlan(linxiaMarket.parameters)({ plan })
 *
 * assert.strictEqual(value, 'unsound')
 * assert.ok(because.some((f) => f._tag === 'SubmittedLate' && f.due === '2022-01-15'))
 *
 * @category plan
 * @since 0.1.0
 */
export const checkPlan =
  (rules: Rules) =>
  (facts: PlanFacts): Explained<'sound' | 'sound-with-warnings' | 'unsound', PlanFinding> => {
    const [first, ...rest] = [
      ...missing(facts.plan),
      ...times(rules, facts.plan),
      ...itemFindings(rules, facts.plan),
      ...matterFindings(facts),
      ...coverageFindings(rules, facts),
      ...capacityFindings(rules, facts),
      ...campaignFindings(facts),
    ]
    if (first === undefined) {
      const items = facts.plan.items.length
      return {
        value: 'sound',
        because: [{ _tag: 'NothingFound', severity: 'note', basis: 'market/12.fields', items }],
      }
    }
    const worst = (severity: PlanFinding['severity']): boolean =>
      [first, ...rest].some((f) => f.severity === severity)
    const value = worst('error') ? 'unsound' : worst('warning') ? 'sound-with-warnings' : 'sound'
    return { value, because: [first, ...rest] }
  }
