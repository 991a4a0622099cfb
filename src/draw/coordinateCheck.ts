import { isPlainDate } from '../calendar/plainDate.js'
import { isCount } from '../model/count.js'
import { fields, listOf, must } from '../model/shape.js'
import type { Window } from '../model/window.js'
import { type BadValue, badValue, type Expected } from './badValue.js'
import { badParts, type Part, text } from './shape.js'

/**
 * One task before its draw: its window, whom it is drawn from (ids), and how many it will draw.
 *
 * @zh 待协调任务
 * @law joint/22.merge
 * @category draw
 * @since 0.1.0
 */
export interface CoordinatedTask {
  readonly task: string
  readonly window: Window
  readonly ids: ReadonlyArray<string>
  readonly k: number
}

/** Two scopes that overlap and neither of which holds the other: their coordinated price has no exact formula. */
export interface ScopesCross {
  readonly _tag: 'ScopesCross'
  readonly first: string
  readonly second: string
  readonly shared: number
}

/**
 * Why a group of tasks can't be priced.
 *
 * @zh 协调问题
 * @law none: bad input
 * @category draw
 * @since 0.1.0
 */
export type CoordinationProblem = BadValue | ScopesCross

const day: Part = must(isPlainDate, 'a day written YYYY-MM-DD')

/** Windows that can be compared, and lists of ids. */
const TASKS = listOf<Expected>(
  fields<Expected>(
    {
      task: text,
      ids: listOf<Expected>(text, 'a list of texts'),
      window: fields<Expected>({ opens: day, closes: day }, 'an object'),
    },
    'an object',
  ),
  'a list',
)

/** What can't be grouped: what is no task, a name that stands twice, a window that closes before it opens. */
export const taskProblems = (tasks: ReadonlyArray<CoordinatedTask>): ReadonlyArray<BadValue> => {
  const misfits = badParts(TASKS, tasks, 'tasks')
  if (misfits.length > 0) return misfits
  const first = new Map(tasks.map(({ task }, i) => [task, i] as const).reverse())
  return tasks.flatMap(({ task, window }, i) => [
    ...(first.get(task) === i ? [] : [badValue(`tasks[${i}].task`, task, 'each task once')]),
    ...(window.opens <= window.closes
      ? []
      : [badValue(`tasks[${i}].window`, window, 'a last day that is not before the first')]),
  ])
}

/** How many subjects two tasks share. */
export const overlap = (a: CoordinatedTask, b: CoordinatedTask): number => {
  const other = new Set(b.ids)
  return a.ids.filter((id) => other.has(id)).length
}

const pairs = <A>(all: ReadonlyArray<A>): ReadonlyArray<readonly [A, A]> =>
  all.flatMap((a, i) => all.slice(i + 1).map((b): readonly [A, A] => [a, b]))

const crossing = (tasks: ReadonlyArray<CoordinatedTask>): ReadonlyArray<ScopesCross> =>
  pairs(tasks).flatMap(([a, b]): ReadonlyArray<ScopesCross> => {
    const shared = overlap(a, b)
    return shared === 0 || shared === Math.min(a.ids.length, b.ids.length)
      ? []
      : [{ _tag: 'ScopesCross', first: a.task, second: b.task, shared }]
  })

const badCounts = (tasks: ReadonlyArray<CoordinatedTask>): ReadonlyArray<BadValue> =>
  tasks.flatMap(({ ids, k }, i) => [
    ...(isCount(k) && k <= ids.length
      ? []
      : [badValue(`tasks[${i}].k`, k, 'at most as many as there are ids')]),
    ...(new Set(ids).size === ids.length ? [] : [badValue(`tasks[${i}].ids`, ids, 'each id once')]),
  ])

/** What can't be priced. */
export const priceProblems = (tasks: ReadonlyArray<CoordinatedTask>): ReadonlyArray<CoordinationProblem> => {
  const misfits = taskProblems(tasks)
  return misfits.length > 0 ? misfits : [...badCounts(tasks), ...crossing(tasks)]
}
