import { either as E } from 'fp-ts'
import type { Finding, NonEmpty } from '../law/explained.js'
import type { CheckType } from '../model/matter.js'
import type { Ratio } from '../model/ratio.js'
import type { Region } from '../model/unit.js'
import type { Window } from '../model/window.js'
import type { Parameters } from '../rulesets/ruleset.js'
import { type AboveCeiling, aboveCeiling } from './ceiling.js'
import { type NamedItem, named } from './namedItem.js'
import type { Plan, PlanItem } from './plan.js'
import { numberParts, type Part, shareParts, stretches } from './scheduleParts.js'
import { type ScheduleProblem, type Settled, scheduleProblems, settled } from './scheduleProblem.js'
import { times } from './share.js'
import type { Batch, PlannedTask } from './task.js'

/**
 * What a plan needs to become tasks, beside its items.
 *
 * @zh 任务安排参数
 * @law joint/15.fields
 * @category plan
 * @since 0.1.0
 */
export interface ScheduleOptions {
  /** The prefecture and its counties, each once. */
  readonly regions: ReadonlyArray<Region>
  /** For items that state neither share nor number. */
  readonly ratios: Readonly<Record<CheckType, Ratio>>
  /**
   * The part of items of both levels that the prefecture draws from all regions; the counties draw the rest. The
   * plan’s own where it states one, which the option may not contradict.
   */
  readonly prefectureShare?: Ratio
  /**
   * By the id of a county, whole numbers: needed where an item states a number to be divided. The plan’s own where it
   * states them, which the option may not contradict.
   */
  readonly weights?: Readonly<Record<string, number>>
  /** Into how many batches the window of an item is divided, by the item’s id; one where it is not named. */
  readonly batches?: Readonly<Record<string, number>>
}

/**
 * An item that makes no task, and why.
 *
 * @zh 未安排事项
 * @law joint/10.rosters
 * @category plan
 * @since 0.1.0
 */
export type Unscheduled =
  | (Finding &
      NamedItem & {
        readonly _tag: 'NotDrawable'
        readonly basis: 'joint/10.rosters'
        readonly object: string
      })
  | (Finding & NamedItem & { readonly _tag: 'NothingToDraw'; readonly basis: 'joint/15.fields' })

/**
 * A year's batches and tasks. Every item of the plan has tasks or stands in `unscheduled`.
 *
 * @zh 年度任务安排
 * @law joint/19.inherit
 * @category plan
 * @since 0.1.0
 */
export interface Schedule {
  readonly batches: ReadonlyArray<Batch>
  readonly tasks: ReadonlyArray<PlannedTask>
  readonly unscheduled: ReadonlyArray<Unscheduled>
  /** Routine items whose share is over the ceiling and that state no reason. */
  readonly findings: ReadonlyArray<AboveCeiling>
}

export interface Places {
  readonly prefecture: string
  readonly counties: ReadonlyArray<string>
  readonly all: NonEmpty<string>
}

/** How many of the whole numbers from `from` up to, not with, `to` fall to batch `i` when dealt out in turn. */
const dealt = (from: number, to: number, i: number, batches: number): number =>
  Math.ceil((to - i) / batches) - Math.ceil((from - i) / batches)

/**
 * Divides the parts among the batches. Numbers are dealt out in turn, part after part, so that both a region's
 * numbers and a batch's total differ by at most one; a share is divided exactly.
 */
const inBatches = (parts: ReadonlyArray<Part>, batches: number): ReadonlyArray<ReadonlyArray<Part>> =>
  Array.from({ length: batches }, (_, i) =>
    parts.map(({ share, ...part }, at): Part => {
      if (share._tag === 'Share')
        return { ...part, share: { _tag: 'Share', ratio: times(share.ratio, { num: 1, den: batches }) } }
      const from = parts.slice(0, at).reduce((sum, p) => sum + (p.share._tag === 'Number' ? p.share.n : 0), 0)
      return { ...part, share: { _tag: 'Number', n: dealt(from, from + share.n, i, batches) } }
    }),
  )

const isEmpty = ({ share }: Part): boolean => share._tag === 'Number' && share.n === 0

interface ItemSchedule {
  readonly batches: ReadonlyArray<Batch>
  readonly tasks: ReadonlyArray<PlannedTask>
}

const scheduleItem = (plan: Plan, item: PlanItem, options: Settled, places: Places): ItemSchedule => {
  const count = options.batches?.[item.id] ?? 1
  const windows = stretches(plan.year, item.window, count)
  const parts =
    item.number === undefined
      ? shareParts(item, item.ratio ?? options.ratios[item.checkType], options, places)
      : numberParts(item, item.number, options, places)
  const divided = inBatches(parts, count)
  const made = windows.map((window, i): ItemSchedule => {
    const batch = `${item.id}-b${i + 1}`
    const own = (divided[i] ?? []).filter((part) => !isEmpty(part))
    const tasks = own.map((part): PlannedTask => inherit(plan, item, { id: batch, window }, part))
    const [first, ...rest] = tasks
    if (first === undefined) return { batches: [], tasks: [] }
    const number = own.reduce((sum, { share }) => sum + (share._tag === 'Number' ? share.n : 0), 0)
    return {
      batches: [
        {
          id: batch,
          item: item.id,
          order: i + 1,
          lead: item.initiator,
          window,
          tasks: [first.id, ...rest.map((t) => t.id)],
          ...(item.number === undefined ? {} : { number }),
        },
      ],
      tasks,
    }
  })
  return { batches: made.flatMap((m) => m.batches), tasks: made.flatMap((m) => m.tasks) }
}

/** A planned task carries the fields of its item (joint/19). */
const inherit = (
  plan: Plan,
  item: PlanItem,
  batch: { readonly id: string; readonly window: Window },
  part: Part,
): PlannedTask => ({
  id: `${batch.id}-${part.region}`,
  type: 'planned',
  year: plan.year,
  item: item.id,
  batch: batch.id,
  field: item.field,
  matter: item.matter,
  initiator: item.initiator,
  cooperators: item.cooperators,
  ...(item.open === undefined ? {} : { open: item.open }),
  category: item.category,
  checkType: item.checkType,
  level: item.level,
  object: item.object,
  objectClass: item.objectClass,
  region: part.region,
  drawsFrom: part.drawsFrom,
  window: batch.window,
  ...(item.reasonAboveCeiling === undefined ? {} : { reasonAboveCeiling: item.reasonAboveCeiling }),
  share: part.share,
})

/**
 * Turns a plan into the year’s batches and tasks. An item of the prefecture is one task over all regions; an item
 * of both levels is divided between the prefecture and the counties, a share exactly, a number by largest
 * remainders, so that the parts add up to what the plan states. An item that cannot be drawn is in `unscheduled`
 * with the reason. On the left: every option that does not fit, at once.
 *
 * @zh 安排抽查任务
 * @law joint/15.fields
 * @law joint/19.inherit
 * @law market/10.lead
 * @example
 * import { schedulePlan } from 'double-random'
 *
 * const plan = { id: 'plan-2022', year: 2022, title: '2022年抽查计划', items: [], unread: [] }
 * const regions = [{ id: '622900', name: '临夏州', level: 'prefecture' }] as const
 * const ratios = { routine: { num: 5, den: 100 }, special: { num: 20, den: 100 } }
 * const schedule = schedulePlan({})(plan, { regions, ratios, prefectureShare: { num: 1, den: 5 } })
 *
 * assert.deepStrictEqual(schedule, { _tag: 'Right', right: { findings: [], batches: [], tasks: [], unscheduled: [] } })
 *
 * @category plan
 * @since 0.1.0
 */
export const schedulePlan =
  (rules: Pick<Parameters, 'routineCeiling'>) =>
  (plan: Plan, given: ScheduleOptions): E.Either<NonEmpty<ScheduleProblem>, Schedule> => {
    const [first, ...more] = scheduleProblems(plan, given)
    if (first !== undefined) return E.left([first, ...more])
    const options = settled(plan, given)
    const prefecture = options.regions.find((r) => r.level === 'prefecture')
    if (prefecture === undefined)
      return E.left([{ _tag: 'NoPrefecture', path: 'regions', value: options.regions.length }])

    const counties = options.regions.filter((r) => r.level === 'county').map((r) => r.id)
    const places: Places = { prefecture: prefecture.id, counties, all: [prefecture.id, ...counties] }
    const made = plan.items.map((item): { readonly item: PlanItem; readonly of?: ItemSchedule } =>
      item.objectClass.drawable ? { item, of: scheduleItem(plan, item, options, places) } : { item },
    )
    return E.right({
      findings: plan.items.flatMap((item) =>
        item.number === undefined
          ? aboveCeiling(rules, item, item.ratio ?? options.ratios[item.checkType])
          : [],
      ),
      batches: made.flatMap((m) => m.of?.batches ?? []),
      tasks: made.flatMap((m) => m.of?.tasks ?? []),
      unscheduled: made.flatMap(({ item, of }): ReadonlyArray<Unscheduled> => {
        if (of === undefined)
          return [{ _tag: 'NotDrawable', basis: 'joint/10.rosters', ...named(item), object: item.object }]
        return of.tasks.length === 0
          ? [{ _tag: 'NothingToDraw', basis: 'joint/15.fields', ...named(item) }]
          : []
      }),
    })
  }
