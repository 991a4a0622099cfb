import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import { coverDays } from './kernel/cover.js'
import { gatherVisits } from './kernel/gather.js'
import { chunk } from './kernel/group.js'
import { isSound } from './kernel/sound.js'
import { whyOne, whySeveral } from './reason.js'
import { type DrawnTask, taskProblems, type VisitsProblem } from './task.js'
import { type MergeFinding, type Visit, visitOf } from './visit.js'

/**
 * The visits, by subject and then by time, and the reasons: one for each visit, and one for each subject that
 * needs several.
 *
 * @zh 合并结果
 * @law joint/22.merge
 * @category visits
 * @since 0.1.0
 */
export interface Merged {
  readonly visits: ReadonlyArray<Visit>
  readonly because: ReadonlyArray<MergeFinding>
}

/** The groups of one subject's tasks, given by last day; in each, the task whose last day it was made for first. */
const groupsOf = (sorted: NonEmpty<DrawnTask>): ReadonlyArray<NonEmpty<DrawnTask>> => {
  // Stryker disable next-line ConditionalExpression: most subjects have one task, and so one group, found quicker
  if (sorted.length === 1) return [sorted]
  const taken = coverDays(
    [],
    sorted.map((t) => t.window),
  )
  return chunk(sorted, taken)
}

/** Merges tasks already known to be well-formed. */
export const mergeSound = (tasks: ReadonlyArray<DrawnTask>): Merged =>
  gatherVisits(tasks, groupsOf, visitOf, whyOne, whySeveral)

/**
 * Merges the tasks that drew the same subject into the fewest visits: all tasks of a visit share at least one day,
 * across plans and departments, planned and ad hoc. The order of the tasks does not matter. A left names every
 * fault of the input by its path.
 *
 * @zh 合并检查任务
 * @law joint/22.merge
 * @law joint/19.merge
 * @law market/14.once
 * @example
 * import { mergeTasks, type DrawnTask, type PlainDate } from 'double-random'
 *
 * const task = (id: string, opens: string, closes: string): DrawnTask => ({
 *   id,
 *   subject: '临夏县第一幼儿园',
 *   window: { opens: opens as PlainDate, closes: closes as PlainDate },
 *   matters: [id],
 *   departments: ['教育'],
 * })
 * const merged = mergeTasks([
 *   task('校车', '2022-03-01', '2022-05-31'),
 *   task('食堂', '2022-05-01', '2022-09-30'),
 *   task('消防', '2022-09-01', '2022-11-30'),
 * ])
 *
 * assert.strictEqual(merged._tag, 'Right')
 * assert.deepStrictEqual(
 *   merged._tag === 'Right' && merged.right.visits.map((v) => v.tasks),
 *   [['校车', '食堂'], ['消防']],
 * )
 *
 * @category visits
 * @since 0.1.0
 */
export const mergeTasks = (
  tasks: ReadonlyArray<DrawnTask>,
): E.Either<ReadonlyArray<VisitsProblem>, Merged> => {
  if (isSound(tasks)) return E.right(mergeSound(tasks))
  return E.left(taskProblems(tasks))
}
