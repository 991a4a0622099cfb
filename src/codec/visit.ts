import type { Merged } from '../visits/merge.js'
import type { StandingVisit } from '../visits/standing.js'
import type { DrawnTask } from '../visits/task.js'
import type { MergeFinding, Visit, WitnessTask } from '../visits/visit.js'
import { reading } from './basis.js'
import type { Described } from './described.js'
import { decodeBy } from './inputError.js'
import { count, day, id, oneOf, only, text, yesNo } from './leaves.js'
import { list, record, shape, someOf } from './shape.js'
import { union } from './tagged.js'
import { window } from './values.js'

const content = { matters: list(id), departments: list(id) }
const more = { qualifications: list(id), checklists: list(id), recused: list(id) }

const drawnTask = record<DrawnTask>(
  'DrawnTask',
  { zh: '待查任务', en: 'Task of one who was drawn' },
  { id, subject: id, window, ...content },
  { ...more, origin: oneOf(['planned', 'adHoc']), plan: text, region: text, field: text },
)

/** One visit of a subject. */
export const visit: Described<Visit> = record<Visit>(
  'Visit',
  { zh: '一次上门检查', en: 'Visit' },
  { id, subject: id, tasks: someOf(id), window, ...content, ...more },
)

const standing = record<StandingVisit>(
  'StandingVisit',
  { zh: '已安排的检查', en: 'Visit that stands' },
  { visit },
  { begun: yesNo, day },
)

const merge = only('joint/22.merge')
const finding = union<MergeFinding>(
  'MergeFinding',
  { zh: '合并说明', en: 'Why tasks share a visit or not' },
  {
    MergedIntoOneVisit: [
      {
        basis: oneOf(['joint/22.merge', 'joint/19.merge', 'market/14.once']),
        reading: only('I-09'),
        visit: id,
        subject: id,
        tasks: list(id),
        departments: list(id),
        shared: window,
      },
    ],
    NothingToMergeWith: [{ basis: merge, visit: id, subject: id, task: id }, { reading }],
    CouldNotMerge: [
      {
        basis: merge,
        reading: only('I-09'),
        subject: id,
        visits: count,
        apart: list(shape<WitnessTask>({ task: id, window })),
      },
    ],
    JoinedVisit: [{ basis: merge, visit: id, subject: id, tasks: list(id), shared: window }, { reading }],
    VisitHasBegun: [{ basis: only('joint/23.team'), visit: id, subject: id, tasks: list(id) }, { reading }],
  },
)

/** Tasks of those who were drawn. */
export const drawnTasks: Described<ReadonlyArray<DrawnTask>> = list(drawnTask)
/** Visits. */
export const visits: Described<ReadonlyArray<Visit>> = list(visit)
/** Visits that stand already. */
export const standingVisits: Described<ReadonlyArray<StandingVisit>> = list(standing)
/** Visits and why they are so. */
export const merged: Described<Merged> = record<Merged>(
  'Merged',
  { zh: '合并结果', en: 'Merged visits' },
  { visits, because: list(finding) },
)

/**
 * Reads the tasks of those who were drawn from unknown data: the list, or every fault by its path.
 *
 * @zh 读取待查任务
 * @law joint/22.merge
 * @example
 * import { decodeDrawnTasks } from 'double-random'
 *
 * const task = { id: 't', subject: 'a', window: { opens: '2022-03-01' }, matters: [], departments: ['住建'] }
 * const read = decodeDrawnTasks([task])
 * assert.deepStrictEqual(read._tag === 'Left' && read.left.map(({ path }) => path), ['[0].window.closes'])
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeDrawnTasks = decodeBy(drawnTasks)

/**
 * Reads visits from unknown data: the list, or every fault by its path.
 *
 * @zh 读取检查安排
 * @law joint/22.merge
 * @example
 * import { decodeDrawnTasks, decodeVisits, mergeTasks } from 'double-random'
 *
 * const window = { opens: '2022-03-01', closes: '2022-03-31' }
 * const tasks = decodeDrawnTasks([{ id: 't', subject: 'a', window, matters: ['m'], departments: ['住建'] }])
 * assert.ok(tasks._tag === 'Right')
 * const merged = mergeTasks(tasks.right)
 * assert.ok(merged._tag === 'Right')
 * assert.deepStrictEqual(decodeVisits(merged.right.visits), { _tag: 'Right', right: merged.right.visits })
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeVisits = decodeBy(visits)

/**
 * Reads visits that stand already, with how far they are, from unknown data.
 *
 * @zh 读取已安排的检查
 * @law joint/22.merge
 * @example
 * import { decodeStandingVisits } from 'double-random'
 *
 * const read = decodeStandingVisits([{ begun: 'yes' }])
 * assert.deepStrictEqual(read._tag === 'Left' && read.left.map(({ path }) => path), ['[0].visit', '[0].begun'])
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeStandingVisits = decodeBy(standingVisits)

/**
 * Reads visits with the reasons why they are so, as `mergeTasks` gave them, from unknown data.
 *
 * @zh 读取合并结果
 * @law joint/22.merge
 * @example
 * import { decodeMerged } from 'double-random'
 *
 * assert.strictEqual(decodeMerged({ visits: [], because: [] })._tag, 'Right')
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeMerged = decodeBy(merged)
