import { monthOf } from '../calendar/plainDate.js'
import { type BadId, type DuplicateId, idProblems } from '../model/ids.js'
import { compareRatio, isRatio, type Ratio } from '../model/ratio.js'
import { fields, listOf, optional } from '../model/shape.js'
import { stated } from '../model/stated.js'
import { object, oneOf, type WrongShape, wrong } from '../model/wrongShape.js'
import type { Plan } from './plan.js'
import { planMisfits } from './readFacts.js'
import type { ScheduleOptions } from './schedule.js'
import { rest, times } from './share.js'

/**
 * Why a plan cannot be scheduled with the options given: where, what was given, and by the tag what was expected.
 *
 * @zh 任务安排问题
 * @law joint/15.fields
 * @category plan
 * @since 0.1.0
 */
export type ScheduleProblem =
  | WrongShape
  | BadId
  | DuplicateId
  /** A share from 0 to 1 in whole numbers was expected. */
  | { readonly _tag: 'BadRatio'; readonly path: string; readonly value: unknown }
  /** A whole number, 0 or more, was expected. */
  | { readonly _tag: 'BadNumber'; readonly path: string; readonly value: unknown }
  /** The item’s share, divided as the options say, has no exact form in whole numbers up to 2^53. */
  | { readonly _tag: 'ShareTooFine'; readonly path: string; readonly value: Ratio }
  /** Exactly one region of the level `prefecture` was expected; the value says how many there are. */
  | { readonly _tag: 'NoPrefecture'; readonly path: string; readonly value: number }
  | { readonly _tag: 'NoCounties'; readonly path: string; readonly value: number }
  /** A county without a weight, where numbers are to be divided. */
  | { readonly _tag: 'WeightMissing'; readonly path: string; readonly value: string }
  /** All weights are 0: there is nothing to divide by. */
  | { readonly _tag: 'WeightsAllZero'; readonly path: string; readonly value: number }
  /** The plan states another split, or other weights. */
  | {
      readonly _tag: 'NotAsPlanned'
      readonly path: 'prefectureShare'
      readonly value: Ratio
      readonly planned: Ratio
    }
  | {
      readonly _tag: 'NotAsPlanned'
      readonly path: 'weights'
      readonly value: Readonly<Record<string, number>>
      readonly planned: Readonly<Record<string, number>>
    }
  /** A key of an option that names no county or no item. */
  | { readonly _tag: 'UnknownKey'; readonly path: string; readonly value: string }
  /** At least one batch and at most one a month of the item’s window. */
  | {
      readonly _tag: 'BatchesOutOfRange'
      readonly path: string
      readonly value: unknown
      readonly months: number
    }

/** The options with what the plan itself states. */
export type Settled = ScheduleOptions & Required<Pick<ScheduleOptions, 'prefectureShare'>>

/** What the plan states holds where an option is left out. A share that neither states is none. */
export const settled = (plan: Plan, options: ScheduleOptions): Settled => ({
  ...options,
  ...stated({ weights: options.weights ?? plan.weights }),
  prefectureShare: (options.prefectureShare ?? plan.prefectureShare) as Ratio,
})

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0

/** Weights are the same where they divide alike: 5, 3, 2 as 50, 30, 20. */
const divideAlike = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean => {
  const sum = (weights: Readonly<Record<string, number>>): bigint =>
    Object.values(weights).reduce((total, weight) => total + BigInt(weight), 0n)
  const of = (weights: Readonly<Record<string, number>>, key: string): bigint =>
    BigInt(Object.hasOwn(weights, key) ? (weights[key] ?? 0) : 0)
  return [...Object.keys(a), ...Object.keys(b)].every((key) => of(a, key) * sum(b) === of(b, key) * sum(a))
}

/** Options that say another thing than the plan. */
const contradictions = (
  plan: Plan,
  { prefectureShare, weights }: ScheduleOptions,
): ReadonlyArray<ScheduleProblem> => [
  ...(prefectureShare === undefined ||
  plan.prefectureShare === undefined ||
  (isRatio(plan.prefectureShare) && compareRatio(prefectureShare, plan.prefectureShare) === 0)
    ? []
    : [
        {
          _tag: 'NotAsPlanned' as const,
          path: 'prefectureShare' as const,
          value: prefectureShare,
          planned: plan.prefectureShare,
        },
      ]),
  ...(weights === undefined ||
  plan.weights === undefined ||
  (Object.values(plan.weights).every(isCount) && divideAlike(weights, plan.weights))
    ? []
    : [{ _tag: 'NotAsPlanned' as const, path: 'weights' as const, value: weights, planned: plan.weights }]),
]

const hasShape = (ratio: unknown): ratio is Ratio => typeof ratio === 'object' && ratio !== null
const badRatio = (path: string, value: unknown): ReadonlyArray<ScheduleProblem> =>
  hasShape(value) && isRatio(value) ? [] : [{ _tag: 'BadRatio', path, value }]

const weightProblems = (
  plan: Plan,
  { regions, prefectureShare, weights = {} }: Settled,
): ReadonlyArray<ScheduleProblem> => {
  const counties = regions.filter((r) => r.level === 'county').map((r) => r.id)
  const divided =
    prefectureShare.num !== prefectureShare.den &&
    plan.items.some((item) => item.number !== undefined && item.level !== 'prefecture')
  const bad = Object.entries(weights).flatMap(
    ([county, value]: [string, unknown]): ReadonlyArray<ScheduleProblem> => [
      ...(counties.includes(county)
        ? []
        : [{ _tag: 'UnknownKey' as const, path: `weights.${county}`, value: county }]),
      ...(isCount(value) ? [] : [{ _tag: 'BadNumber' as const, path: `weights.${county}`, value }]),
    ],
  )
  const absent = divided
    ? counties
        .filter((county) => !Object.hasOwn(weights, county))
        .map(
          (county): ScheduleProblem => ({ _tag: 'WeightMissing', path: `weights.${county}`, value: county }),
        )
    : []
  const zero =
    divided && absent.length === 0 && bad.length === 0 && counties.every((county) => weights[county] === 0)
  return [
    ...bad,
    ...absent,
    ...(zero ? [{ _tag: 'WeightsAllZero' as const, path: 'weights', value: counties.length }] : []),
  ]
}

const itemProblems = (plan: Plan): ReadonlyArray<ScheduleProblem> => [
  ...idProblems(
    plan.items.map((item) => item.id),
    (i) => `items[${i}].id`,
  ),
  ...plan.items.flatMap((item, i) => [
    ...(item.ratio === undefined ? [] : badRatio(`items[${i}].ratio`, item.ratio)),
    ...(item.number === undefined || isCount(item.number)
      ? []
      : [{ _tag: 'BadNumber' as const, path: `items[${i}].number`, value: item.number }]),
  ]),
]

const batchProblems = (plan: Plan, { batches = {} }: ScheduleOptions): ReadonlyArray<ScheduleProblem> =>
  Object.entries(batches).flatMap(([id, value]: [string, unknown]): ReadonlyArray<ScheduleProblem> => {
    const path = `batches.${id}`
    const item = plan.items.find((i) => i.id === id)
    if (item === undefined) return [{ _tag: 'UnknownKey', path, value: id }]
    const months = monthOf(item.window.closes) - monthOf(item.window.opens) + 1
    return isCount(value) && (value as number) >= 1 && (value as number) <= months
      ? []
      : [{ _tag: 'BatchesOutOfRange', path, value, months }]
  })

const fineProblems = (plan: Plan, options: Settled): ReadonlyArray<ScheduleProblem> =>
  plan.items.flatMap((item, i): ReadonlyArray<ScheduleProblem> => {
    const whole = item.ratio ?? options.ratios[item.checkType]
    const batches = { num: 1, den: options.batches?.[item.id] ?? 1 }
    const parts = [options.prefectureShare, rest(options.prefectureShare)].map((part) =>
      times(times(whole, part), batches),
    )
    return item.number !== undefined || parts.every(isRatio)
      ? []
      : [{ _tag: 'ShareTooFine', path: `items[${i}].ratio`, value: whole }]
  })

const OPTIONS = fields(
  {
    regions: listOf(fields({ level: oneOf('prefecture', 'county') }, 'object'), 'list'),
    ratios: object,
    weights: optional(object),
    batches: optional(object),
  },
  'object',
)

/** Everything that keeps a plan from being scheduled, all at once. */
export const scheduleProblems = (plan: Plan, options: ScheduleOptions): ReadonlyArray<ScheduleProblem> => {
  const misfits = [...planMisfits(plan, ''), ...wrong(OPTIONS, options)]
  if (misfits.length > 0) return misfits
  const problems = contentProblems(plan, settled(plan, options))
  return problems.length > 0 ? problems : contradictions(plan, options)
}

const contentProblems = (plan: Plan, options: Settled): ReadonlyArray<ScheduleProblem> => {
  const prefectures = options.regions.filter((r) => r.level === 'prefecture').length
  const counties = options.regions.length - prefectures
  const ratios = [
    ...badRatio('prefectureShare', options.prefectureShare),
    ...badRatio('ratios.routine', options.ratios.routine),
    ...badRatio('ratios.special', options.ratios.special),
  ]
  const needsCounties = plan.items.some((item) => item.level === 'prefecture-and-county')
  const items = itemProblems(plan)
  const batches = batchProblems(plan, options)
  const fit = ratios.length + items.length + batches.length === 0
  return [
    ...ratios,
    ...(prefectures === 1 ? [] : [{ _tag: 'NoPrefecture' as const, path: 'regions', value: prefectures }]),
    ...(counties === 0 && needsCounties
      ? [{ _tag: 'NoCounties' as const, path: 'regions', value: counties }]
      : []),
    ...idProblems(
      options.regions.map((r) => r.id),
      (i) => `regions[${i}].id`,
    ),
    ...items,
    ...(ratios.length === 0 ? weightProblems(plan, options) : []),
    ...batches,
    ...(fit ? fineProblems(plan, options) : []),
  ]
}
