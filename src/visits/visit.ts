import type { Finding, NonEmpty } from '../law/explained.js'
import { compareBytes } from '../model/ids.js'
import { intersect, type Window } from '../model/window.js'
import { setOf, sortBytes, unionOf } from './kernel/texts.js'
import type { DrawnTask } from './task.js'

/**
 * One visit to one subject: every task in it can be done on any day of its window. Its id is the smallest of its
 * tasks' ids by bytes, whatever order they came in; a visit that others join later keeps the id it has.
 *
 * @zh 进一次门、查多项事
 * @law joint/22.merge
 * @law market/14.once
 * @category visits
 * @since 0.1.0
 */
export interface Visit {
  readonly id: string
  readonly subject: string
  /** The ids of its tasks, by bytes. */
  readonly tasks: NonEmpty<string>
  /** The days that all its tasks share. */
  readonly window: Window
  readonly matters: ReadonlyArray<string>
  readonly departments: ReadonlyArray<string>
  readonly qualifications: ReadonlyArray<string>
  readonly checklists: ReadonlyArray<string>
  /** Inspectors who may not come, for any of the tasks. */
  readonly recused: ReadonlyArray<string>
}

/**
 * One of several tasks of which no two have a day in common, and its days.
 *
 * @zh 时间冲突的任务
 * @law joint/22.merge
 * @category visits
 * @since 0.1.0
 */
export interface WitnessTask {
  readonly task: string
  readonly window: Window
}

/**
 * Why tasks were merged into one visit, why one stands alone, or why a subject needs several visits.
 *
 * @zh 合并理由
 * @law joint/22.merge
 * @law market/14.once
 * @category visits
 * @since 0.1.0
 */
export type MergeFinding =
  | (Finding & {
      readonly _tag: 'MergedIntoOneVisit'
      readonly basis: 'joint/22.merge' | 'joint/19.merge' | 'market/14.once'
      readonly reading: 'I-09'
      readonly visit: string
      readonly subject: string
      readonly tasks: ReadonlyArray<string>
      readonly departments: ReadonlyArray<string>
      readonly shared: Window
    })
  | (Finding & {
      readonly _tag: 'NothingToMergeWith'
      readonly basis: 'joint/22.merge'
      readonly visit: string
      readonly subject: string
      readonly task: string
    })
  | (Finding & {
      /** These tasks, one of each visit, share no day pairwise: fewer visits are impossible. */
      readonly _tag: 'CouldNotMerge'
      readonly basis: 'joint/22.merge'
      readonly reading: 'I-09'
      readonly subject: string
      readonly visits: number
      readonly apart: ReadonlyArray<WitnessTask>
    })
  | (Finding & {
      readonly _tag: 'JoinedVisit'
      readonly basis: 'joint/22.merge'
      readonly visit: string
      readonly subject: string
      readonly tasks: ReadonlyArray<string>
      readonly shared: Window
    })
  | (Finding & {
      readonly _tag: 'VisitHasBegun'
      readonly basis: 'joint/23.team'
      readonly visit: string
      readonly subject: string
      readonly tasks: ReadonlyArray<string>
    })

/** By last day, then first day, then id: a total order, so that the order of input cannot matter. */
export const byCloses = (
  a: { readonly window: Window; readonly id: string },
  b: { readonly window: Window; readonly id: string },
): number =>
  compareBytes(a.window.closes, b.window.closes) ||
  compareBytes(a.window.opens, b.window.opens) ||
  compareBytes(a.id, b.id)

/** The days that all of these windows share, where the caller knows that there are some. */
export const sharedDays = (windows: ReadonlyArray<Window>): Window =>
  windows.reduce((a, b) => intersect(a, b) ?? a)

/** Most tasks stand alone: nothing to intersect, and its lists are only put in order. */
const visitOfOne = (task: DrawnTask): Visit => ({
  id: task.id,
  subject: task.subject,
  tasks: [task.id],
  window: task.window,
  matters: setOf(task.matters),
  departments: setOf(task.departments),
  qualifications: setOf(task.qualifications),
  checklists: setOf(task.checklists),
  recused: setOf(task.recused),
})

/** The visit that carries out all of these tasks. */
export const visitOf = (tasks: NonEmpty<DrawnTask>): Visit => {
  // Stryker disable next-line ConditionalExpression: what follows gives the same, only slower
  if (tasks.length === 1) return visitOfOne(tasks[0])
  const ids = sortBytes(tasks.map((t) => t.id)) as unknown as NonEmpty<string>
  return {
    id: ids[0],
    subject: tasks[0].subject,
    tasks: ids,
    window: sharedDays(tasks.map((t) => t.window)),
    matters: unionOf(tasks, (t) => t.matters),
    departments: unionOf(tasks, (t) => t.departments),
    qualifications: unionOf(tasks, (t) => t.qualifications),
    checklists: unionOf(tasks, (t) => t.checklists),
    recused: unionOf(tasks, (t) => t.recused),
  }
}
