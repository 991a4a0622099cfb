import { either as E } from 'fp-ts'
import type { Deadline } from '../calendar/deadline.js'
import type { LimitCounting, LimitProblem } from '../calendar/limit.js'
import { isPlainDate, type PlainDate } from '../calendar/plainDate.js'
import type { WorkdayCalendar } from '../calendar/workdays.js'
import type { NonEmpty } from '../law/explained.js'
import { sameData } from '../model/sameData.js'
import type { WrongShape } from '../model/wrongShape.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import { planRevisionDue } from './due.js'
import { itemKey, type Plan, type PlanItem } from './plan.js'
import { figureMisfits, planMisfits } from './readFacts.js'
import { fieldsOf, wrongShapes } from './shape.js'

/**
 * The fields of an item that a change of plan may touch.
 *
 * @zh 可调整的要素
 * @law market/12.revision
 * @category plan
 * @since 0.1.0
 */
export type RevisedField = Exclude<keyof PlanItem, 'id' | 'row' | 'inferred' | 'flags' | 'objectClass'>

/**
 * One difference between two plans, told by the item’s key: field, matter and object.
 *
 * @zh 计划调整内容
 * @law market/12.revision
 * @category plan
 * @since 0.1.0
 */
export type PlanChange =
  | { readonly _tag: 'ItemAdded'; readonly after: PlanItem }
  | { readonly _tag: 'ItemRemoved'; readonly before: PlanItem }
  | {
      readonly _tag: 'ItemChanged'
      readonly before: PlanItem
      readonly after: PlanItem
      readonly fields: ReadonlyArray<RevisedField>
    }
  /** Something the plan states for all its items. */
  | {
      readonly _tag: 'PlanChanged'
      readonly field: 'title' | 'drawType' | 'prefectureShare' | 'weights'
      readonly before: unknown
      readonly after: unknown
    }

/**
 * What changed between two plans, and by when the new one is reported and published: all of it, since the
 * updated plan is published as a whole. Without a change nothing is due.
 *
 * @zh 计划调整
 * @law market/12.revision
 * @category plan
 * @since 0.1.0
 */
export interface Revision {
  readonly changes: ReadonlyArray<PlanChange>
  readonly republish?: Deadline
}

/**
 * What a revision is made of.
 *
 * @zh 计划调整资料
 * @law market/12.revision
 * @category plan
 * @since 0.1.0
 */
export interface RevisionFacts {
  readonly before: Plan
  readonly after: Plan
  /** The day on which the change was decided; the days count from the next. */
  readonly changedOn: PlainDate
}

const FIELDS: ReadonlyArray<RevisedField> = [
  'field',
  'matter',
  'initiator',
  'cooperators',
  'open',
  'category',
  'checkType',
  'level',
  'object',
  'window',
  'ratio',
  'number',
  'reasonAboveCeiling',
]
const PLAN_FIELDS = ['title', 'drawType', 'prefectureShare', 'weights'] as const

const revisionMisfits = (facts: unknown): ReadonlyArray<WrongShape> => {
  const { before, after } = fieldsOf(facts)
  return [
    ...planMisfits(before, 'before.'),
    ...figureMisfits(before, 'before.'),
    ...planMisfits(after, 'after.'),
    ...figureMisfits(after, 'after.'),
    ...wrongShapes(facts, [['changedOn', 'PlainDate', isPlainDate]]),
  ]
}

/** Items by key; where a key repeats, the first takes the first and so on, so that none is lost. */
const byKey = (items: ReadonlyArray<PlanItem>): ReadonlyMap<string, PlanItem> => {
  const seen = new Map<string, number>()
  return new Map(
    items.map((item): [string, PlanItem] => {
      const key = itemKey(item)
      const nth = (seen.get(key) ?? 0) + 1
      seen.set(key, nth)
      return [`${key}\n${nth}`, item]
    }),
  )
}

/** What differs between two plans. */
const changesOf = (before: Plan, after: Plan): ReadonlyArray<PlanChange> => {
  const [old, now] = [byKey(before.items), byKey(after.items)]
  const whole = PLAN_FIELDS.flatMap(
    (field): ReadonlyArray<PlanChange> =>
      sameData(before[field], after[field])
        ? []
        : [{ _tag: 'PlanChanged', field, before: before[field] ?? null, after: after[field] ?? null }],
  )
  const kept = [...old].flatMap(([key, item]): ReadonlyArray<PlanChange> => {
    const next = now.get(key)
    if (next === undefined) return [{ _tag: 'ItemRemoved', before: item }]
    const fields = FIELDS.filter((field) => !sameData(item[field], next[field]))
    return fields.length === 0 ? [] : [{ _tag: 'ItemChanged', before: item, after: next, fields }]
  })
  const added = [...now].flatMap(
    ([key, item]): ReadonlyArray<PlanChange> => (old.has(key) ? [] : [{ _tag: 'ItemAdded', after: item }]),
  )
  return [...whole, ...kept, ...added]
}

/**
 * Compares two plans, item by item, and says by when the changed plan is reported and published again, by
 * the rules: in Linxia within seven working days of the change. On the left: what of the plans or the day
 * can't be read, all at once, or a calendar that does not cover the days.
 *
 * @zh 计划调整与再公示
 * @law market/12.revision
 * @example
 * import { chinaCalendar, linxiaMarket, plainDate, revisePlan } from 'double-random'
 *
 * const changedOn = plainDate('2022-06-01')
 * assert.ok(changedOn._tag === 'Right')
 * const plan = { id: 'p', year: 2022, title: '2022年抽查计划', items: [], unread: [] }
 * const after = { ...plan, drawType: 'directed' } as const
 * const revised = revisePlan(linxiaMarket, chinaCalendar())({ before: plan, after, changedOn: changedOn.right })
 *
 * assert.ok(revised._tag === 'Right')
 * assert.strictEqual(revised.right.republish?.due, '2022-06-13')
 *
 * @category plan
 * @since 0.1.0
 */
export const revisePlan =
  (rules: Ruleset, calendar: WorkdayCalendar, counting: LimitCounting = {}) =>
  (facts: RevisionFacts): E.Either<NonEmpty<LimitProblem | WrongShape>, Revision> => {
    const [misfit, ...misfits] = revisionMisfits(facts)
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    const { before, after, changedOn } = facts
    const changes = changesOf(before, after)
    if (changes.length === 0) return E.right({ changes })
    const due = planRevisionDue(rules, calendar, counting)(changedOn)
    return E.isLeft(due) ? E.left([due.left]) : E.right({ changes, republish: due.right })
  }
