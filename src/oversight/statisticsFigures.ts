import type { Counted } from './kernel/cells.js'
import type { TimedStep } from './statisticsRecords.js'

/**
 * What figures can be told by: the department that leads the task, the county of the subject, the field, the month
 * of the inspection (before it, that in which the window closes), the level.
 *
 * @zh 统计维度
 * @law joint/7.statistics
 * @category oversight
 * @since 0.1.0
 */
export type Dimension = 'department' | 'county' | 'field' | 'month' | 'level'

/** Every dimension, in the order in which they are shown. */
export const dimensions: ReadonlyArray<Dimension> = ['department', 'county', 'field', 'month', 'level']

/**
 * The six groups of joint/7.
 *
 * @zh 统计类别
 * @law joint/7.statistics
 * @category oversight
 * @since 0.1.0
 */
export type FigureGroup = 'subjects' | 'inspectors' | 'plan' | 'tasks' | 'results' | 'followUp'

/** How a figure is made: a count, or one count over another. */
interface Definition {
  readonly group: FigureGroup
  readonly num: Counted
  readonly den?: Counted
  /** A share is at most 1; a mean may be more. */
  readonly kind: 'count' | 'share' | 'mean'
  /** The dimensions it cannot be told by. */
  readonly untold?: ReadonlyArray<Dimension>
  /** The limit whose keeping it tells; the ruleset may state none. */
  readonly limit?: TimedStep['limit']
}

const count = (group: FigureGroup, num: Counted, untold: ReadonlyArray<Dimension> = []) =>
  ({ group, num, kind: 'count', untold }) as const
const share = (group: FigureGroup, num: Counted, den: Counted, untold: ReadonlyArray<Dimension> = []) =>
  ({ group, num, den, kind: 'share', untold }) as const
const onTime = <L extends TimedStep['limit']>(group: FigureGroup, limit: L) =>
  ({ group, num: `${limit}Kept`, den: `${limit}Ended`, kind: 'share', untold: [], limit }) as const
const mean = (group: FigureGroup, num: Counted, den: Counted) =>
  ({ group, num, den, kind: 'mean', untold: [] }) as const

/** A roster is of no month; an inspector of no field, month or level. */
const STOCK: ReadonlyArray<Dimension> = ['month']
const STAFF: ReadonlyArray<Dimension> = ['field', 'month', 'level']

const table = {
  subjects: count('subjects', 'subjects', STOCK),
  drawnSubjects: count('subjects', 'drawnSubjects'),
  reachedSubjects: count('subjects', 'reachedSubjects'),
  coverage: share('subjects', 'coveredSubjects', 'subjects', STOCK),
  visitsPerSubject: mean('subjects', 'visits', 'visitedSubjects'),
  inspectors: count('inspectors', 'inspectors', STAFF),
  inspectorsSent: count('inspectors', 'sent'),
  inspectorUse: share('inspectors', 'rosteredSent', 'inspectors', STAFF),
  loadPerInspector: mean('inspectors', 'places', 'sent'),
  planItems: count('plan', 'planItems'),
  planCompletion: share('plan', 'planItemsDone', 'planItems'),
  adHocTasks: count('plan', 'adHocTasks'),
  tasks: count('tasks', 'tasks'),
  taskCompletion: share('tasks', 'tasksDone', 'tasks'),
  jointShare: share('tasks', 'jointTasks', 'tasks'),
  items: count('tasks', 'items'),
  inspectionRate: share('tasks', 'itemsDone', 'itemsDue'),
  visits: count('tasks', 'visits'),
  visitsSaved: count('tasks', 'visitsSaved'),
  savedShare: share('tasks', 'visitsSaved', 'itemsVisited'),
  published: count('results', 'published'),
  disclosureRate: share('results', 'published', 'itemsDue'),
  problemSubjects: count('results', 'problemSubjects'),
  problemRate: share('results', 'problemSubjects', 'reachedSubjects'),
  disclosureOnTime: onTime('results', 'disclosure'),
  entryOnTime: onTime('results', 'entry'),
  followUps: count('followUp', 'followUps'),
  followUpsClosed: share('followUp', 'followUpsClosed', 'followUps'),
  closingRate: share('followUp', 'settled', 'published'),
  reviewOnTime: onTime('followUp', 'review'),
  replyOnTime: onTime('followUp', 'reply'),
  followUpOnTime: onTime('followUp', 'followUp'),
  followUpEntryOnTime: onTime('followUp', 'followUpEntry'),
} as const satisfies Readonly<Record<string, Definition>>

/**
 * The figures of the statistics, by name.
 *
 * @zh 统计指标名
 * @law joint/7.statistics
 * @category oversight
 * @since 0.1.0
 */
export type FigureName = keyof typeof table

/**
 * How each figure is made and to which of the six groups it belongs.
 *
 * @zh 统计指标定义
 * @law joint/7.statistics
 * @law market/12.floor
 * @example
 * import { figures } from 'double-random'
 *
 * assert.deepStrictEqual(figures.disclosureRate, {
 *   group: 'results',
 *   num: 'published',
 *   den: 'itemsDue',
 *   kind: 'share',
 *   untold: [],
 * })
 *
 * @category oversight
 * @since 0.1.0
 */
export const figures: Readonly<Record<FigureName, Definition>> = table

/** The names, in the order of the six groups. */
export const figureNames = Object.keys(table) as ReadonlyArray<FigureName>

/**
 * A figure as exact whole numbers, a count over 1; or that there is none, and why: nothing to divide by, a dimension
 * by which it cannot be told, or no such limit in the ruleset.
 *
 * @zh 指标值
 * @law joint/7.statistics
 * @category oversight
 * @since 0.1.0
 */
export type Figure = { readonly _tag: 'Value'; readonly num: number; readonly den: number } | NoFigure

/**
 * Why there is no value. None is not 0.
 *
 * @zh 无指标值的原因
 * @law joint/7.statistics
 * @category oversight
 * @since 0.1.0
 */
export type NoFigure =
  | { readonly _tag: 'NothingToDivideBy'; readonly of: Counted }
  | { readonly _tag: 'NotToldBy'; readonly dimension: Dimension }
  /** Steps were taken or are due, and the ruleset states no such limit. */
  | { readonly _tag: 'NotRuled'; readonly limit: TimedStep['limit'] }

/** The figure of a cell. */
export const figureOf = (
  { num, den, untold = [], limit }: Definition,
  by: ReadonlyArray<Dimension>,
  of: (name: Counted) => number,
): Figure => {
  const dimension = by.find((d) => untold.includes(d))
  if (dimension !== undefined) return { _tag: 'NotToldBy', dimension }
  if (den === undefined) return { _tag: 'Value', num: of(num), den: 1 }
  const below = of(den)
  if (below > 0) return { _tag: 'Value', num: of(num), den: below }
  return limit !== undefined && of(`${limit}Unruled`) > 0
    ? { _tag: 'NotRuled', limit }
    : { _tag: 'NothingToDivideBy', of: den }
}
