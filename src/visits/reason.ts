import type { NonEmpty } from '../law/explained.js'
import type { DrawnTask } from './task.js'
import type { MergeFinding, Visit, WitnessTask } from './visit.js'

/** Within one department it is market/14; one joint task is joint/19; tasks of different departments joint/22. */
const basisOf = (
  tasks: NonEmpty<DrawnTask>,
  visit: Visit,
): 'joint/22.merge' | 'joint/19.merge' | 'market/14.once' => {
  if (visit.departments.length <= 1) return 'market/14.once'
  const [{ plan }] = tasks
  return plan !== undefined && tasks.every((t) => t.plan === plan) ? 'joint/19.merge' : 'joint/22.merge'
}

/** Why these tasks are one visit, or why this one stands alone. */
export const whyOne = (tasks: NonEmpty<DrawnTask>, visit: Visit): MergeFinding =>
  visit.tasks.length === 1
    ? {
        _tag: 'NothingToMergeWith',
        basis: 'joint/22.merge',
        visit: visit.id,
        subject: visit.subject,
        task: visit.tasks[0],
      }
    : {
        _tag: 'MergedIntoOneVisit',
        basis: basisOf(tasks, visit),
        reading: 'I-09',
        visit: visit.id,
        subject: visit.subject,
        tasks: visit.tasks,
        departments: visit.departments,
        shared: visit.window,
      }

/** Each new day was taken for a task that opens after the day before: those tasks are pairwise apart. */
export const whySeveral = (groups: ReadonlyArray<NonEmpty<DrawnTask>>, subject: string): MergeFinding => ({
  _tag: 'CouldNotMerge',
  basis: 'joint/22.merge',
  reading: 'I-09',
  subject,
  visits: groups.length,
  apart: groups.map(([{ id, window }]): WitnessTask => ({ task: id, window })),
})
