import { either as E } from 'fp-ts'
import { isPlainDate } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import { isRatio } from '../model/ratio.js'
import type { WrongShape } from '../model/wrongShape.js'
import type { PlanFacts } from './finding.js'
import {
  type FieldShape,
  fieldsOf,
  isCount,
  isObject,
  isText,
  isTexts,
  objectClassShape,
  oneOf,
  optional,
  wrongShapes,
} from './shape.js'

/**
 * A part of a plan, or of what it is checked against, that is not what belongs there.
 *
 * @zh 计划资料格式问题
 * @law none: a bad input
 * @category plan
 * @since 0.1.0
 */
export type PlanFactsProblem = WrongShape

const isShare = (value: unknown): boolean => isObject(value) && isRatio(value)
const isList = (value: unknown): boolean => Array.isArray(value)
const isCounts = (value: unknown): boolean => isObject(value) && Object.values(value).every(isCount)

const PLAN: ReadonlyArray<FieldShape> = [
  ['id', 'string', isText],
  ['year', 'year', (v) => Number.isSafeInteger(v) && (v as number) >= 1 && (v as number) <= 9999],
  // an empty title is a finding of the check, not a fault of the shape
  ['title', 'string', (v) => typeof v === 'string'],
  ['items', 'list', isList],
  ['unread', 'list', isList],
  ['drawType', 'undirected | directed | combined', optional(oneOf('undirected', 'directed', 'combined'))],
  ['submittedOn', 'PlainDate', optional(isPlainDate)],
  ['publishedOn', 'PlainDate', optional(isPlainDate)],
  ['filedWithGovernment', 'boolean', optional((v) => typeof v === 'boolean')],
  ['prefectureShare', 'Ratio', optional(isShare)],
  ['weights', 'record of whole numbers, 0 or more', optional(isCounts)],
]

const ITEM: ReadonlyArray<FieldShape> = [
  ['id', 'string', isText],
  ['field', 'string', isText],
  ['matter', 'string', isText],
  ['initiator', 'string', isText],
  ['cooperators', 'list of string', isTexts],
  ['category', 'general | key', oneOf('general', 'key')],
  ['checkType', 'routine | special', oneOf('routine', 'special')],
  ['level', 'prefecture | prefecture-and-county', oneOf('prefecture', 'prefecture-and-county')],
  ['object', 'string', isText],
  ['reasonAboveCeiling', 'string', optional(isText)],
]

const FIGURES: ReadonlyArray<FieldShape> = [
  ['ratio', 'Ratio', optional(isShare)],
  ['number', 'whole number, 0 or more', optional(isCount)],
]

const WINDOW: ReadonlyArray<FieldShape> = [
  ['opens', 'PlainDate', isPlainDate],
  ['closes', 'PlainDate', isPlainDate],
]

const UNREAD: ReadonlyArray<FieldShape> = [['row', 'whole number, 0 or more', isCount]]
const LISTED: ReadonlyArray<FieldShape> = [
  ['matter', 'string', isText],
  ['reason', 'string', optional(isText)],
]
const CAMPAIGN: ReadonlyArray<FieldShape> = [
  ['id', 'string', isText],
  ['field', 'string', isText],
  ['order', 'string', optional(isText)],
]
const COUNTS = ['pools', 'supervised', 'capacity'] as const

const each = (
  value: unknown,
  path: string,
  of: (entry: unknown, under: string) => ReadonlyArray<WrongShape>,
): ReadonlyArray<WrongShape> =>
  Array.isArray(value) ? Array.from(value).flatMap((entry: unknown, i) => of(entry, `${path}[${i}].`)) : []

const itemProblems = (item: unknown, under: string): ReadonlyArray<WrongShape> => [
  ...wrongShapes(item, ITEM, under),
  ...wrongShapes(fieldsOf(item).objectClass, objectClassShape, `${under}objectClass.`),
  ...wrongShapes(fieldsOf(item).window, WINDOW, `${under}window.`),
]

const countProblems = (facts: unknown): ReadonlyArray<WrongShape> =>
  COUNTS.flatMap((name): ReadonlyArray<WrongShape> => {
    const counts = fieldsOf(facts)[name]
    return isObject(counts)
      ? wrongShapes(
          counts,
          Object.keys(counts).map((key) => [key, 'whole number, 0 or more', isCount] as const),
          `${name}.`,
        )
      : wrongShapes(facts, [[name, 'record of whole numbers, 0 or more', optional(isObject)]])
  })

/** What of a plan can't be read; the shares and numbers of its items are another question. */
export const planMisfits = (plan: unknown, under: string): ReadonlyArray<WrongShape> => {
  const { items, unread } = fieldsOf(plan)
  return [
    ...wrongShapes(plan, PLAN, under),
    ...each(items, `${under}items`, itemProblems),
    ...each(unread, `${under}unread`, (row, at) => wrongShapes(row, UNREAD, at)),
  ]
}

/** The shares and numbers of items that are none. */
export const figureMisfits = (plan: unknown, under: string): ReadonlyArray<WrongShape> =>
  each(fieldsOf(plan).items, `${under}items`, (item, at) => wrongShapes(item, FIGURES, at))

/**
 * Reads a plan and what it is checked against from unknown data, before `checkPlan` decides on them: the facts, or
 * every part that is not what belongs there, by its path. What is well-formed but wrong in law is left to the check.
 *
 * @zh 读取计划审查资料
 * @law none: a bad input
 * @example
 * import { readPlanFacts } from 'double-random'
 *
 * const read = readPlanFacts({ plan: { id: 'p', year: '2022', title: '', items: [], unread: [] }, capacity: { 住建: -1 } })
 *
 * assert.deepStrictEqual(read._tag === 'Left' && read.left.map((p) => p.path), ['plan.year', 'capacity.住建'])
 *
 * @category plan
 * @since 0.1.0
 */
export const readPlanFacts = (input: unknown): E.Either<NonEmpty<PlanFactsProblem>, PlanFacts> => {
  const { plan, listed, campaigns } = fieldsOf(input)
  const [first, ...rest] = [
    ...planMisfits(plan, 'plan.'),
    ...figureMisfits(plan, 'plan.'),
    ...wrongShapes(input, [
      ['listed', 'list', optional(isList)],
      ['campaigns', 'list', optional(isList)],
    ]),
    ...each(listed, 'listed', (row, under) => wrongShapes(row, LISTED, under)),
    ...each(campaigns, 'campaigns', (row, under) => wrongShapes(row, CAMPAIGN, under)),
    ...countProblems(input),
  ]
  return first === undefined ? E.right(input as PlanFacts) : E.left([first, ...rest])
}
