import { either as E } from 'fp-ts'
import { compareBytes } from '../model/ids.js'
import { countBy, groupBy } from './kernel/group.js'
import { isSound } from './kernel/sound.js'
import { type DrawnTask, taskProblems, type VisitsProblem } from './task.js'
import type { Visit } from './visit.js'
import { visitProblems } from './visitShape.js'

/**
 * How many visits there would have been without merging, how many there are, and what that saves.
 *
 * @zh 合并前后对照
 * @law joint/22.merge
 * @category visits
 * @since 0.1.0
 */
export interface BeforeAfter {
  readonly before: number
  readonly after: number
  readonly saved: number
}

/**
 * The figures of one county, field or department; `key` is null for tasks that state none.
 *
 * @zh 分项合并统计
 * @law joint/22.merge
 * @category visits
 * @since 0.1.0
 */
export interface KeyedFigures extends BeforeAfter {
  readonly key: string | null
}

/**
 * So many businesses are visited so many times, or meet so many different departments.
 *
 * @zh 受检次数分布
 * @law joint/22.merge
 * @category visits
 * @since 0.1.0
 */
export interface VisitFrequency {
  readonly times: number
  readonly subjects: number
}

/**
 * Merging in figures: for the bureaus the visits saved by county, field and department; for the businesses how many
 * are visited how often before and after, and how many different departments they meet.
 *
 * @zh 合并成效
 * @law joint/22.merge
 * @category visits
 * @since 0.1.0
 */
export interface MergeFigures {
  readonly total: BeforeAfter
  readonly byRegion: ReadonlyArray<KeyedFigures>
  readonly byField: ReadonlyArray<KeyedFigures>
  readonly byDepartment: ReadonlyArray<KeyedFigures>
  readonly doorsBefore: ReadonlyArray<VisitFrequency>
  readonly doorsAfter: ReadonlyArray<VisitFrequency>
  readonly departmentsMet: ReadonlyArray<VisitFrequency>
}

const figures = (before: number, after: number): BeforeAfter => ({ before, after, saved: before - after })

/** Keys are marked, so that a county called by the empty text is not taken for one that was not stated. */
const marked = (key: string | undefined): string => (key === undefined ? '' : `=${key}`)

const keyed = (
  tasks: ReadonlyArray<DrawnTask>,
  visits: ReadonlyArray<ReadonlyArray<DrawnTask>>,
  keysOf: (t: DrawnTask) => ReadonlyArray<string>,
): ReadonlyArray<KeyedFigures> => {
  const before = countBy(tasks, keysOf)
  const after = countBy(visits, (own) => own.flatMap(keysOf))
  return [...before]
    .sort(([a], [b]) => compareBytes(a, b))
    .map(([key, n]) => ({ key: key === '' ? null : key.slice(1), ...figures(n, after.get(key) ?? 0) }))
}

const frequencies = (counts: Iterable<number>): ReadonlyArray<VisitFrequency> =>
  [...groupBy([...counts], (n) => `${n}`).values()]
    .map((same) => ({ times: same[0] ?? 0, subjects: same.length }))
    .sort((a, b) => a.times - b.times)

/**
 * Counts what merging saves. A task or visit of several departments counts once under each of them. A Left names
 * every fault of the input by its path.
 *
 * @zh 统计合并成效
 * @law joint/22.merge
 * @law market/14.once
 * @example
 * import { mergeFigures, mergeTasks, type DrawnTask, type PlainDate } from 'double-random'
 *
 * const window = { opens: '2022-03-01' as PlainDate, closes: '2022-11-30' as PlainDate }
 * const task = (id: string, department: string): DrawnTask => ({
 *   id,
 *   subject: 'S',
 *   window,
 *   matters: [id],
 *   departments: [department],
 *   region: '临夏县',
 * })
 * const tasks = [task('a', '教育'), task('b', '公安'), task('c', '公安')]
 * const merged = mergeTasks(tasks)
 * const figures = mergeFigures({ tasks, visits: merged._tag === 'Right' ? merged.right.visits : [] })
 *
 * assert.ok(figures._tag === 'Right')
 * assert.deepStrictEqual(figures.right.total, { before: 3, after: 1, saved: 2 })
 * assert.deepStrictEqual(figures.right.byRegion, [{ key: '临夏县', before: 3, after: 1, saved: 2 }])
 * assert.deepStrictEqual(figures.right.departmentsMet, [{ times: 2, subjects: 1 }])
 *
 * @category visits
 * @since 0.1.0
 */
export const mergeFigures = (facts: {
  readonly tasks: ReadonlyArray<DrawnTask>
  readonly visits: ReadonlyArray<Visit>
}): E.Either<ReadonlyArray<VisitsProblem>, MergeFigures> => {
  const { tasks, visits } = { ...facts }
  const problems = [...(isSound(tasks) ? [] : taskProblems(tasks)), ...visitProblems(visits)]
  return problems.length > 0 ? E.left(problems) : E.right(figuresOf(tasks, visits))
}

const figuresOf = (tasks: ReadonlyArray<DrawnTask>, visits: ReadonlyArray<Visit>): MergeFigures => {
  const byId = new Map(tasks.map((t) => [t.id, t]))
  const own = visits.map((v) => v.tasks.flatMap((id) => byId.get(id) ?? []))
  const departmentsOf = (t: DrawnTask): ReadonlyArray<string> =>
    t.departments.length === 0 ? [''] : t.departments.map(marked)
  const met = [...groupBy(tasks, (t) => t.subject).values()].map(
    (same) => new Set(same.flatMap((t) => t.departments)).size,
  )
  return {
    total: figures(tasks.length, visits.length),
    byRegion: keyed(tasks, own, (t) => [marked(t.region)]),
    byField: keyed(tasks, own, (t) => [marked(t.field)]),
    byDepartment: keyed(tasks, own, departmentsOf),
    doorsBefore: frequencies(countBy(tasks, (t) => [t.subject]).values()),
    doorsAfter: frequencies(countBy(visits, (v) => [v.subject]).values()),
    departmentsMet: frequencies(met),
  }
}
