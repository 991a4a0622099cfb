import { type BadValue, badValue } from './badValue.js'
import { type CoordinatedTask, overlap } from './coordinateCheck.js'
import { alike } from './kernel/alike.js'
import { byLastDay, daysAsUnions, expectedDays } from './kernel/days.js'
import { expectedUnion, type Sampled } from './kernel/union.js'

/**
 * Each scope with the ones directly inside it: of scopes that do not cross, the larger holds all of the smaller or
 * none. Equal scopes are put inside one another in the order given.
 */
const nested = (tasks: ReadonlyArray<CoordinatedTask>): ReadonlyArray<Sampled> => {
  const largestFirst = [...tasks].sort((a, b) => b.ids.length - a.ids.length)
  const within = largestFirst.map(({ ids }) => new Set<string | undefined>(ids))
  const parents = largestFirst.map(({ ids: [some] }, i) =>
    within.slice(0, i).reduce((at, outer, j) => (outer.has(some) ? j : at), -1),
  )
  const inside = (parent: number): ReadonlyArray<Sampled> =>
    largestFirst.flatMap(({ ids, k }, i) =>
      parents[i] === parent ? [{ n: ids.length, k, inner: inside(i) }] : [],
    )
  return inside(-1)
}

/** How many different subjects draws with one number meet, on average. */
export const coordinatedUnion = (tasks: ReadonlyArray<CoordinatedTask>): number =>
  nested(tasks).reduce((sum, root) => sum + expectedUnion(root), 0)

/** Visits where each task draws for itself: subjects of the same tasks fare alike, and are counted together. */
export const independentVisits = (tasks: ReadonlyArray<CoordinatedTask>): number => {
  const sorted = byLastDay(tasks.map(({ window, ids, k }) => ({ ...window, ids, chance: k / ids.length })))
  return alike(sorted.map(({ ids }) => ids)).reduce(
    (sum, { lists, n }) => sum + n * expectedDays(sorted.filter((_task, i) => lists.has(i))),
    0,
  )
}

/** Tasks tied together by shared subjects and shared days: what falls into two knots never shares a visit. */
const knotsOf = (tasks: ReadonlyArray<CoordinatedTask>): ReadonlyArray<ReadonlyArray<CoordinatedTask>> =>
  tasks.reduce<ReadonlyArray<ReadonlyArray<CoordinatedTask>>>((knots, task) => {
    const tied = (knot: ReadonlyArray<CoordinatedTask>): boolean =>
      knot.some((other) => meet(task, other) && overlap(task, other) > 0)
    return [...knots.filter((knot) => !tied(knot)), [...knots.filter(tied).flat(), task]]
  }, [])

const meet = ({ window: a }: CoordinatedTask, { window: b }: CoordinatedTask): boolean =>
  a.opens <= b.closes && b.opens <= a.closes

/**
 * The tasks of a knot by the days they can share: only days count on which nobody else could come besides, and
 * windows that hold the same of them are one. Tasks that all have a day in common are one such set.
 */
const spansOf = (knot: ReadonlyArray<CoordinatedTask>) => {
  const days = [...new Set(knot.map(({ window }) => window.closes))]
    .sort()
    .map((day) => ({ day, open: knot.filter(({ window }) => window.opens <= day && day <= window.closes) }))
    .filter(
      ({ open }, i, all) =>
        !all.some((other, j) => i !== j && open.every((task) => other.open.includes(task))),
    )
  const held = knot.map((task) => {
    const own = days.filter(({ open }) => open.includes(task)).map(({ day }) => day)
    const [opens, closes] = [own[0] ?? task.window.opens, own.at(-1) ?? task.window.closes]
    return { key: `${opens} ${closes}`, opens, closes, task }
  })
  const spans = new Map(held.map((span) => [span.key, span]))
  return byLastDay(
    [...spans.values()].map(({ key, opens, closes }) => ({
      opens,
      closes,
      tasks: held.filter((other) => other.key === key).map(({ task }) => task),
    })),
  )
}

/** 2^16 subsets are looked at in a fraction of a second; each window more doubles them. */
const MOST = 16

/** Tied tasks with too many different windows to be priced. */
export const knotProblems = (tasks: ReadonlyArray<CoordinatedTask>): ReadonlyArray<BadValue> =>
  knotsOf(tasks).flatMap((knot) =>
    spansOf(knot).length <= MOST
      ? []
      : [
          badValue(
            'tasks',
            knot.map(({ task }) => task),
            'at most 16 different windows among tasks that share subjects and days',
          ),
        ],
  )

/** Visits where all tasks draw by one number: the fewest days of each subject, by who is met at all. */
export const coordinatedVisits = (tasks: ReadonlyArray<CoordinatedTask>): number =>
  knotsOf(tasks)
    .flatMap((knot) => daysAsUnions(spansOf(knot)))
    .reduce((sum, { of, times }) => sum + times * coordinatedUnion(of.flatMap((span) => span.tasks)), 0)
