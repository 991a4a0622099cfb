import { either as E } from 'fp-ts'
import type { Explained } from '../law/explained.js'
import type { Ratio } from '../model/ratio.js'
import type { WrongShape } from '../model/wrongShape.js'
import { aboveCeiling } from './ceiling.js'
import { times } from './checkDays.js'
import { capacityFindings, coverageFindings } from './checkFigures.js'
import type { PlanFacts, PlanField, PlanFinding, PlanFindings, PlanRules } from './finding.js'
import { named } from './namedItem.js'
import { itemKey, type Plan, type PlanItem } from './plan.js'
import { readPlanFacts } from './readFacts.js'

const unread = ({ path, value, expected }: WrongShape): PlanFinding => ({
  _tag: 'NotReadable',
  severity: 'error',
  basis: 'market/12.fields',
  path,
  value,
  expected,
})

const missing = (plan: Plan): PlanFindings => {
  const lack = (
    field: PlanField,
    basis: Extract<PlanFinding, { readonly _tag: 'FieldMissing' }>['basis'],
    absent: boolean,
    items = 0,
  ): PlanFindings =>
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

const itemFindings = (rules: PlanRules, { plan, pools = {} }: PlanFacts): PlanFindings => {
  const each = plan.items.flatMap(
    (item): PlanFindings => [
      ...(item.open === undefined
        ? []
        : [
            {
              _tag: 'CooperatorsOpen' as const,
              severity: 'warning' as const,
              basis: 'joint/19.agree' as const,
              ...named(item),
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
              ...named(item),
              object: item.object,
            },
          ]),
      ...ceilingFindings(rules, item, pools),
    ],
  )
  const byKey = new Map<string, ReadonlyArray<PlanItem>>()
  plan.items.forEach((item) => {
    byKey.set(itemKey(item), [...(byKey.get(itemKey(item)) ?? []), item])
  })
  const repeated = [...byKey.values()].flatMap(
    ([first, ...rest]): PlanFindings =>
      first === undefined || rest.length === 0
        ? []
        : [
            {
              _tag: 'ItemRepeated',
              severity: 'error',
              basis: 'market/12.fields',
              items: [first.id, ...rest.map(({ id }) => id)],
              rows: [first, ...rest].flatMap(({ row }) => row ?? []),
              matter: first.matter,
            },
          ],
  )
  const unread = plan.unread.map(
    ({ row }): PlanFinding => ({ _tag: 'RowUnread', severity: 'error', basis: 'market/12.fields', row }),
  )
  return [...unread, ...repeated, ...each]
}

/** A number is judged by the share it is of the item’s pool, where that is known. */
const shareOf = (
  { id, ratio, number }: PlanItem,
  pools: NonNullable<PlanFacts['pools']>,
): Ratio | undefined => {
  const pool = pools[id] ?? 0
  // a number that is one subject is the least anyone can draw (I-01)
  return number === undefined
    ? ratio
    : number > 1 && pool > 0
      ? { num: Math.min(number, pool), den: pool }
      : undefined
}

const ceilingFindings = (
  rules: PlanRules,
  item: PlanItem,
  pools: NonNullable<PlanFacts['pools']>,
): PlanFindings => {
  const ratio = shareOf(item, pools)
  if (ratio === undefined) return []
  const { reasonAboveCeiling: reason, ...unreasoned } = item
  const [above] = aboveCeiling(rules, unreasoned, ratio)
  if (above === undefined) return []
  return reason === undefined
    ? [{ ...above, severity: 'warning' }]
    : [{ _tag: 'CeilingExcused', severity: 'note', basis: 'joint/9.ceiling', ...named(item), reason }]
}

const matterFindings = ({ plan, listed = [] }: PlanFacts): PlanFindings => {
  const planned = new Set(plan.items.map((item) => item.matter))
  return listed.flatMap(({ matter, reason }): PlanFindings => {
    if (planned.has(matter)) return []
    return reason === undefined
      ? [{ _tag: 'MatterNotPlanned', severity: 'error', basis: 'market/6.yearly', matter }]
      : [{ _tag: 'MatterExcused', severity: 'note', basis: 'market/6.yearly', matter, reason }]
  })
}

const campaignFindings = ({ plan, campaigns = [] }: PlanFacts): PlanFindings => {
  const fields = new Set(plan.items.map((item) => item.field))
  return campaigns.flatMap(
    ({ id, field, order }): PlanFindings =>
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
  (rules: PlanRules) =>
  (facts: PlanFacts): Explained<'sound' | 'sound-with-warnings' | 'unsound', PlanFinding> => {
    const read = readPlanFacts(facts)
    if (E.isLeft(read)) {
      const [misfit, ...misfits] = read.left
      return { value: 'unsound', because: [unread(misfit), ...misfits.map(unread)] }
    }
    const [first, ...rest] = [
      ...missing(facts.plan),
      ...times(rules, facts.plan),
      ...itemFindings(rules, facts),
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
