import type { AboveCeiling } from '../plan/ceiling.js'
import type { Schedule, Unscheduled } from '../plan/schedule.js'
import type { Batch, DrawShare, PlannedTask, Task } from '../plan/task.js'
import { reading } from './basis.js'
import { type Described, named } from './described.js'
import { decodeBy } from './inputError.js'
import { count, day, only, text, year } from './leaves.js'
import { itemFields } from './plan.js'
import { byName, list, record, someOf } from './shape.js'
import { tagged, union } from './tagged.js'
import { ratio, window } from './values.js'

/** How many are drawn: a share of the roster, or a number. */
export const drawShare: Described<DrawShare> = union<DrawShare>(
  'DrawShare',
  { zh: '抽取数量', en: 'How many are drawn' },
  { Share: [{ ratio }], Number: [{ n: count }] },
)

const fields = {
  ...itemFields,
  year,
  region: text,
  drawsFrom: someOf(text),
  share: drawShare,
}
const more = { open: only(true), strata: byName(ratio), reasonAboveCeiling: text }

const task = named(
  'Task',
  { zh: '抽查任务', en: 'Task' },
  tagged<Task, 'type'>('type', {
    planned: [{ ...fields, item: text, batch: text }, more],
    adHoc: [
      { ...fields, reason: text, recordedOn: day },
      { ...more, order: text },
    ],
  }),
)
const plannedTask = record<PlannedTask>(
  'PlannedTask',
  { zh: '年度计划任务', en: 'Planned task' },
  { ...fields, type: only('planned'), item: text, batch: text },
  more,
)
const batch = record<Batch>(
  'Batch',
  { zh: '批次', en: 'Batch' },
  { id: text, item: text, order: count, lead: text, window, tasks: someOf(text) },
  { number: count },
)
const words = { row: count, matter: text }
const unscheduled = union<Unscheduled>(
  'Unscheduled',
  { zh: '未排入的事项', en: 'Item without tasks' },
  {
    NotDrawable: [
      { basis: only('joint/10.rosters'), item: text, object: text },
      { reading, ...words },
    ],
    NothingToDraw: [
      { basis: only('joint/15.fields'), item: text },
      { reading, ...words },
    ],
  },
)
const aboveCeiling = record<AboveCeiling>(
  'AboveCeiling',
  { zh: '高于上限', en: 'Above the ceiling' },
  {
    _tag: only('AboveCeiling'),
    basis: only('joint/9.ceiling'),
    reading: only('I-17'),
    item: text,
    ratio,
    ceiling: ratio,
  },
  words,
)

/** Tasks, planned or ad hoc. */
export const tasks: Described<ReadonlyArray<Task>> = list(task)
/** The tasks of a plan in their batches. */
export const schedule: Described<Schedule> = record<Schedule>(
  'Schedule',
  { zh: '任务安排', en: 'Schedule' },
  {
    batches: list(batch),
    tasks: list(plannedTask),
    unscheduled: list(unscheduled),
    findings: list(aboveCeiling),
  },
)

/**
 * Reads tasks, planned and ad hoc, from unknown data: the list, or every fault by its path.
 *
 * @zh 读取抽查任务
 * @law joint/19.inherit
 * @example
 * import { decodeTasks } from 'double-random'
 *
 * const read = decodeTasks([{ type: 'urgent' }])
 * assert.deepStrictEqual(read._tag === 'Left' && read.left.map(({ path, expected }) => [path, expected]), [
 *   ['[0].type', 'planned | adHoc'],
 * ])
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeTasks = decodeBy(tasks)

/**
 * Reads a schedule that was kept, with its batches and tasks, from unknown data.
 *
 * @zh 读取任务安排
 * @law joint/15.fields
 * @example
 * import { decodeSchedule } from 'double-random'
 *
 * assert.strictEqual(decodeSchedule({ batches: [], tasks: [], unscheduled: [], findings: [] })._tag, 'Right')
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeSchedule = decodeBy(schedule)
