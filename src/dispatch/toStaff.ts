import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import { stated } from '../model/stated.js'
import { type DrawnTask, taskProblems, type VisitsProblem } from '../visits/task.js'
import type { Visit } from '../visits/visit.js'
import { visitProblems } from '../visits/visitShape.js'
import type { VisitToStaff } from './facts.js'
import { isObject, unexpected } from './fields.js'
import type { DispatchProblem } from './problem.js'

/** The tasks of one visit, in its order: those that were handed in. */
const tasksOf = (byId: ReadonlyMap<string, DrawnTask>, { tasks }: Visit): ReadonlyArray<DrawnTask> =>
  // Stryker disable next-line ArrayDeclaration: a task that is not there was refused
  tasks.flatMap((id) => byId.get(id) ?? [])

const misfits = (
  byId: ReadonlyMap<string, DrawnTask>,
  visits: ReadonlyArray<Visit>,
): ReadonlyArray<DispatchProblem> =>
  visits.flatMap(({ tasks }, v) =>
    tasks.flatMap((id, t) => {
      const path = `visits[${v}].tasks[${t}]`
      const task = byId.get(id)
      if (task === undefined) return unexpected(path, id, 'the id of a task handed in')
      return task.departments.length > 0 ? [] : unexpected(path, id, 'a task that names its departments')
    }),
  )

/** The qualifications of each department, each once, in the order of the tasks. */
const qualificationsOf = (tasks: ReadonlyArray<DrawnTask>): VisitToStaff['qualifications'] => {
  const byDepartment = new Map<string, ReadonlySet<string>>()
  tasks.forEach(({ departments: [initiator = ''], qualifications = [] }) => {
    if (qualifications.length > 0)
      byDepartment.set(initiator, new Set([...(byDepartment.get(initiator) ?? []), ...qualifications]))
  })
  return byDepartment.size === 0
    ? undefined
    : Object.fromEntries([...byDepartment].map(([department, held]) => [department, [...held]]))
}

/** A list of somebody; of a visit from elsewhere it may be missing. */
const anyOf = (ids?: ReadonlyArray<string>): ReadonlyArray<string> | undefined =>
  ids !== undefined && ids.length > 0 ? ids : undefined

const toStaff = (byId: ReadonlyMap<string, DrawnTask>, visit: Visit): VisitToStaff => {
  const { id, subject, window } = visit
  const tasks = tasksOf(byId, visit)
  // Stryker disable next-line OptionalChaining: every visit has a task; only the compiler has to be told
  const lead = tasks[0]?.departments[0] ?? ''
  return {
    id,
    subject,
    window,
    departments: [lead, ...visit.departments.filter((department) => department !== lead)],
    ...stated({
      qualifications: qualificationsOf(tasks),
      region: tasks.find(({ region }) => region !== undefined)?.region,
      recused: anyOf(visit.recused),
    }),
  }
}

/**
 * Makes visits of merged tasks ready for `dispatchVisits` and `prepareDispatch`: the department that begins its first
 * task leads, as in `runCampaign`; what a task must be qualified for is asked of the department that begins it; the
 * subject lies where its tasks say. A fixed day, a unit, experts and appointments are added by whoever knows them. A
 * Left names every visit whose task is not there, or names no department, by its path.
 *
 * @zh 合并后的检查转为待派检查
 * @law joint/22.merge
 * @law joint/23.team
 * @example
 * import { type DrawnTask, mergeTasks, type PlainDate, visitsToStaff } from 'double-random'
 *
 * const window = { opens: '2022-03-01' as PlainDate, closes: '2022-05-31' as PlainDate }
 * const task = { subject: 'S1', window, matters: [], region: '临夏县' }
 * const tasks: ReadonlyArray<DrawnTask> = [
 *   { ...task, id: 'T1', departments: ['市场监管', '公安'], qualifications: ['食品'] },
 *   { ...task, id: 'T2', departments: ['消防'] },
 * ]
 * const merged = mergeTasks(tasks)
 * assert.ok(merged._tag === 'Right')
 * assert.deepStrictEqual(visitsToStaff({ visits: merged.right.visits, tasks }), {
 *   _tag: 'Right',
 *   right: [
 *     {
 *       id: 'T1',
 *       subject: 'S1',
 *       window,
 *       departments: ['市场监管', '公安', '消防'],
 *       qualifications: { 市场监管: ['食品'] },
 *       region: '临夏县',
 *     },
 *   ],
 * })
 *
 * @category dispatch
 * @since 0.1.0
 */
export const visitsToStaff = (facts: {
  readonly visits: ReadonlyArray<Visit>
  readonly tasks: ReadonlyArray<DrawnTask>
}): E.Either<NonEmpty<VisitsProblem | DispatchProblem>, ReadonlyArray<VisitToStaff>> => {
  if (!isObject(facts)) return E.left([{ _tag: 'Unexpected', path: '', value: facts, expected: 'an object' }])
  const { visits, tasks } = facts
  const unread = [...visitProblems(visits), ...taskProblems(tasks)]
  const byId = new Map(unread.length > 0 ? [] : tasks.map((task) => [task.id, task]))
  const [first, ...rest] = unread.length > 0 ? unread : misfits(byId, visits)
  return first === undefined ? E.right(visits.map((visit) => toStaff(byId, visit))) : E.left([first, ...rest])
}
