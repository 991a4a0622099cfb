import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import { compareBytes } from '../model/ids.js'
import { intersect, type Window } from '../model/window.js'
import type { BadValue } from './badValue.js'
import {
  type CoordinatedTask,
  type CoordinationProblem,
  overlap,
  priceProblems,
  taskProblems,
} from './coordinateCheck.js'
import { coordinatedUnion, coordinatedVisits, independentVisits, knotProblems } from './coordinateVisits.js'
import { independentUnion } from './kernel/union.js'

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
  const [misfit, ...misfits] = taskProblems(tasks)
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
 * save visits where tasks have a day in common, and meet fewer different subjects. The visits of a subject are the
 * fewest that hold its tasks, as `mergeTasks` finds them. Exact where the scopes are nested or apart; where two
 * scopes cross, the answer is which, and where tied tasks have more than 16 different windows, it names them.
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
  const problems = priceProblems(tasks)
  const [first, ...rest] = problems.length > 0 ? problems : knotProblems(tasks)
  if (first !== undefined) return E.left([first, ...rest])
  return E.right({
    assignments: tasks.reduce((sum, { k }) => sum + k, 0),
    independent: { visits: independentVisits(tasks), distinct: independentUnion(tasks) },
    coordinated: { visits: coordinatedVisits(tasks), distinct: coordinatedUnion(tasks) },
  })
}
