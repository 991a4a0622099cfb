import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import { isCount } from '../model/count.js'
import { compareBytes } from '../model/ids.js'
import { fields, listOf } from '../model/shape.js'
import { intersect, type Window } from '../model/window.js'
import { type BadValue, badValue, type Expected } from './badValue.js'
import { expectedUnion, independentUnion, type Sampled } from './kernel/union.js'
import { badParts, text } from './shape.js'

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

/**
 * What a way of drawing costs and reaches, on average over all seeds.
 *
 * @zh 抽取方式的代价
 * @law joint/22.merge
 * @category draw
 * @since 0.1.0
 */
export interface CoordinationPrice {
  /** Visits, where tasks that meet one subject within a common day share one. */
  readonly visits: number
  /** Different subjects that are met at all. */
  readonly distinct: number
}

/**
 * Both ways of drawing a group of tasks, priced before the draw.
 *
 * @zh 协调抽取代价
 * @law joint/22.merge
 * @category draw
 * @since 0.1.0
 */
export interface CoordinationPrices {
  /** What must be inspected either way: the sum of the tasks' numbers. */
  readonly assignments: number
  readonly independent: CoordinationPrice
  readonly coordinated: CoordinationPrice
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

/** Windows that can be compared, and lists of ids. */
const TASKS = listOf<Expected>(
  fields<Expected>(
    {
      task: text,
      ids: listOf<Expected>(text, 'a list of texts'),
      window: fields<Expected>({ opens: text, closes: text }, 'an object'),
    },
    'an object',
  ),
  'a list',
)

const overlap = (a: CoordinatedTask, b: CoordinatedTask): number => {
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

/** Each scope with the ones directly inside it; equal scopes are put inside one another in the order given. */
const nested = (tasks: ReadonlyArray<CoordinatedTask>): ReadonlyArray<Sampled> => {
  const largestFirst = [...tasks].sort((a, b) => b.ids.length - a.ids.length)
  const parents = largestFirst.map((task, i) =>
    largestFirst.slice(0, i).reduce((at, outer, j) => (overlap(task, outer) > 0 ? j : at), -1),
  )
  const inside = (parent: number): ReadonlyArray<Sampled> =>
    largestFirst.flatMap(({ ids, k }, i) =>
      parents[i] === parent ? [{ n: ids.length, k, inner: inside(i) }] : [],
    )
  return inside(-1)
}

const coordinatedUnion = (tasks: ReadonlyArray<CoordinatedTask>): number =>
  nested(tasks).reduce((sum, root) => sum + expectedUnion(root), 0)

const sharesDay = (group: ReadonlyArray<CoordinatedTask>, task: CoordinatedTask): boolean =>
  group.reduce<Window | undefined>((day, { window }) => day && intersect(day, window), task.window) !==
  undefined

/**
 * Groups of tasks that have a day in common and share subjects: tasks by opening day, each joining the first
 * group it fits.
 *
 * @zh 协调分组建议
 * @law joint/22.merge
 * @example
 * import { planCoordination, type PlainDate } from 'double-random'
 *
 * const window = { opens: '2026-03-01' as PlainDate, closes: '2026-06-30' as PlainDate }
 * const groups = planCoordination([
 *   { task: 'fire', window, ids: ['a', 'b'], k: 1 },
 *   { task: 'food', window, ids: ['b'], k: 1 },
 *   { task: 'fuel', window, ids: ['z'], k: 1 },
 * ])
 * assert.deepStrictEqual(groups, { _tag: 'Right', right: [['fire', 'food'], ['fuel']] })
 *
 * @category draw
 * @since 0.1.0
 */
export const planCoordination = (
  tasks: ReadonlyArray<CoordinatedTask>,
): E.Either<NonEmpty<BadValue>, ReadonlyArray<ReadonlyArray<string>>> => {
  const [misfit, ...misfits] = badParts(TASKS, tasks, 'tasks')
  return misfit === undefined
    ? E.right(grouped(tasks).map((group) => group.map(({ task }) => task)))
    : E.left([misfit, ...misfits])
}

const grouped = (tasks: ReadonlyArray<CoordinatedTask>): ReadonlyArray<ReadonlyArray<CoordinatedTask>> =>
  [...tasks]
    .sort((a, b) => compareBytes(a.window.opens, b.window.opens) || compareBytes(a.task, b.task))
    .reduce<ReadonlyArray<ReadonlyArray<CoordinatedTask>>>((groups, task) => {
      const fitting = groups.findIndex(
        (group) => sharesDay(group, task) && group.some((other) => overlap(task, other) > 0),
      )
      return fitting === -1
        ? groups.concat([[task]])
        : groups.map((group, i) => (i === fitting ? group.concat([task]) : group))
    }, [])

/**
 * What it costs to draw tasks independently, and what to draw them coordinated (with one `drawId`): visits
 * and distinct subjects, as exact expectations over all seeds, computed from the rosters. Coordinated draws
 * save visits where tasks have a day in common, and meet fewer different subjects. Exact where the scopes are
 * nested or apart; where two scopes cross, the answer is which.
 *
 * @zh 协调抽取比较
 * @law joint/22.merge
 * @law joint/19.merge
 * @example
 * import { priceCoordination, type PlainDate } from 'double-random'
 *
 * const window = { opens: '2026-03-01' as PlainDate, closes: '2026-06-30' as PlainDate }
 * const ids = Array.from({ length: 1000 }, (_, i) => `subject ${i}`)
 * const prices = priceCoordination(['a', 'b', 'c'].map((task) => ({ task, window, ids, k: 100 })))
 * assert.ok(prices._tag === 'Right')
 * assert.strictEqual(Math.round(prices.right.independent.visits), 271)
 * assert.strictEqual(Math.round(prices.right.coordinated.visits), 100)
 *
 * @category draw
 * @since 0.1.0
 */
export const priceCoordination = (
  tasks: ReadonlyArray<CoordinatedTask>,
): E.Either<NonEmpty<CoordinationProblem>, CoordinationPrices> => {
  const misfits = badParts(TASKS, tasks, 'tasks')
  const [first, ...rest] = misfits.length > 0 ? misfits : [...badCounts(tasks), ...crossing(tasks)]
  if (first !== undefined) return E.left([first, ...rest])
  const groups = grouped(tasks)
  const total = (union: (group: ReadonlyArray<CoordinatedTask>) => number): number =>
    groups.reduce((sum, group) => sum + union(group), 0)
  return E.right({
    assignments: tasks.reduce((sum, { k }) => sum + k, 0),
    independent: { visits: total(independentUnion), distinct: independentUnion(tasks) },
    coordinated: { visits: total(coordinatedUnion), distinct: coordinatedUnion(tasks) },
  })
}
