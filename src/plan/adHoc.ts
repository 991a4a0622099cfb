import { either as E } from 'fp-ts'
import { isPlainDate, type PlainDate, yearOf } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import { type BadId, idProblems } from '../model/ids.js'
import { isRatio, type Ratio } from '../model/ratio.js'
import type { WrongShape } from '../model/wrongShape.js'
import {
  type FieldShape,
  fieldsOf,
  isObject,
  isText,
  isTexts,
  objectClassShape,
  oneOf,
  optional,
  type Unread,
  wrongShapes,
} from './shape.js'
import type { AdHocTask, TaskFields } from './task.js'

/**
 * What an ad-hoc task states: the fields of a planned one, why it is held, and the day it was recorded.
 *
 * @zh 临时任务信息
 * @law joint/18.adHoc
 * @category plan
 * @since 0.1.0
 */
export interface AdHocFacts extends Omit<TaskFields, 'year'> {
  readonly reason: string
  readonly recordedOn: PlainDate
  readonly order?: string
}

/**
 * What keeps an ad-hoc task from standing beside the planned ones.
 *
 * @zh 临时任务问题
 * @law joint/18.adHoc
 * @category plan
 * @since 0.1.0
 */
export type AdHocProblem =
  | BadId
  /** A text that is not empty was expected. */
  | { readonly _tag: 'TextMissing'; readonly path: string; readonly value: unknown }
  | { readonly _tag: 'NotADate'; readonly path: string; readonly value: unknown }
  /** Opens on or before it closes, in one year. */
  | {
      readonly _tag: 'WindowReversed'
      readonly path: string
      readonly value: { readonly opens: PlainDate; readonly closes: PlainDate }
    }
  | { readonly _tag: 'BadShare'; readonly path: string; readonly value: unknown }
  | WrongShape

const isShare = (value: unknown): boolean => {
  const { _tag, ratio, n } = fieldsOf(value)
  if (_tag === 'Share') return isObject(ratio) && isRatio(ratio)
  return _tag === 'Number' && Number.isSafeInteger(n) && (n as number) >= 0
}

const isStrata = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((r) => isObject(r) && isRatio(r as unknown as Ratio))

/** What the other fields of a task have to be, in its order, and how an answer calls it. */
const SHAPES: ReadonlyArray<FieldShape> = [
  ['cooperators', 'list of string', isTexts],
  ['open', 'true', optional((value) => value === true)],
  ['category', 'general | key', oneOf('general', 'key')],
  ['checkType', 'routine | special', oneOf('routine', 'special')],
  ['level', 'prefecture | prefecture-and-county', oneOf('prefecture', 'prefecture-and-county')],
  ['drawsFrom', 'list of string', (value) => isTexts(value) && value.length > 0],
  ['strata', 'Ratio', optional(isStrata)],
  ['order', 'string', optional(isText)],
]

const dates = (facts: Unread): ReadonlyArray<AdHocProblem> => {
  const { opens, closes } = fieldsOf(facts.window)
  const given = { recordedOn: facts.recordedOn, 'window.opens': opens, 'window.closes': closes }
  const bad = Object.entries(given).flatMap(
    ([path, value]: [string, unknown]): ReadonlyArray<AdHocProblem> =>
      isPlainDate(value) ? [] : [{ _tag: 'NotADate', path, value }],
  )
  if (!isPlainDate(opens) || !isPlainDate(closes) || bad.length > 0) return bad
  return opens <= closes && yearOf(opens) === yearOf(closes)
    ? []
    : [{ _tag: 'WindowReversed', path: 'window', value: { opens, closes } }]
}

/**
 * Makes a task beside the plan, in the form of a planned one, so that everything after it, its record and its
 * publication included, is the same. All faults come back at once, whatever was given.
 *
 * @zh 临时任务
 * @law joint/18.adHoc
 * @example
 * import { adHocTask, plainDate } from 'double-random'
 *
 * const day = (text: string) => {
 *   const date = plainDate(text)
 *   if (date._tag === 'Left') throw new Error(text)
 *   return date.right
 * }
 * const task = adHocTask({
 *   id: '2022-extra-1',
 *   field: '燃气经营行政检查',
 *   matter: '燃气安全检查',
 *   initiator: '住建',
 *   cooperators: ['市场监管'],
 *   category: 'key',
 *   checkType: 'special',
 *   level: 'prefecture',
 *   object: '燃气经营企业',
 *   objectClass: { name: '燃气经营企业', kind: 'entity', drawable: true, from: 'object' },
 *   region: '622900',
 *   drawsFrom: ['622900'],
 *   window: { opens: day('2022-07-01'), closes: day('2022-08-31') },
 *   share: { _tag: 'Share', ratio: { num: 20, den: 100 } },
 *   reason: '专项整治',
 *   recordedOn: day('2022-06-20'),
 * })
 *
 * assert.ok(task._tag === 'Right' && task.right.type === 'adHoc' && task.right.year === 2022)
 *
 * @category plan
 * @since 0.1.0
 */
export const adHocTask = (facts: AdHocFacts): E.Either<NonEmpty<AdHocProblem>, AdHocTask> => {
  const given = fieldsOf(facts)
  const ids = idProblems([given.id], () => 'id').flatMap((p) => (p._tag === 'BadId' ? [p] : []))
  const texts = (['field', 'matter', 'initiator', 'object', 'region', 'reason'] as const).flatMap(
    (path): ReadonlyArray<AdHocProblem> =>
      isText(given[path]) ? [] : [{ _tag: 'TextMissing', path, value: given[path] }],
  )
  const shares: ReadonlyArray<AdHocProblem> = isShare(given.share)
    ? []
    : [{ _tag: 'BadShare', path: 'share', value: given.share }]
  const [first, ...rest] = [
    ...ids,
    ...texts,
    ...wrongShapes(given, SHAPES),
    ...wrongShapes(given.objectClass, objectClassShape, 'objectClass.'),
    ...dates(given),
    ...shares,
  ]
  return first === undefined
    ? E.right({ ...facts, type: 'adHoc', year: yearOf(facts.window.opens) })
    : E.left([first, ...rest])
}
