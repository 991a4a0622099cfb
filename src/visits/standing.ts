import { isPlainDate, type PlainDate } from '../calendar/plainDate.js'
import { idProblems } from '../model/ids.js'
import { type DrawnTask, fieldsOf, type VisitsProblem } from './task.js'
import type { Visit } from './visit.js'
import { visitProblemsAt } from './visitShape.js'

/**
 * A visit that stands already. Nobody joins it once it has begun; where its day is fixed, only tasks that allow
 * that day may join.
 *
 * @zh 已定的检查
 * @law joint/23.team
 * @category visits
 * @since 0.1.0
 */
export interface StandingVisit {
  readonly visit: Visit
  readonly begun?: boolean
  readonly day?: PlainDate
}

const standingProblemsAt = (value: unknown, path: string): ReadonlyArray<VisitsProblem> => {
  const standing = fieldsOf(value)
  if (standing === undefined) return [{ _tag: 'Malformed', path, value, expected: 'object' }]
  const { visit, begun, day } = standing
  const shape: ReadonlyArray<VisitsProblem> = [
    ...visitProblemsAt(visit, `${path}.visit`),
    ...(begun === undefined || typeof begun === 'boolean'
      ? []
      : [{ _tag: 'Malformed', path: `${path}.begun`, value: begun, expected: 'trueOrFalse' } as const]),
  ]
  if (shape.length > 0 || day === undefined) return shape
  if (!isPlainDate(day)) return [{ _tag: 'NotADate', path: `${path}.day`, value: day }]
  const { window } = visit as Visit
  return window.opens <= day && day <= window.closes
    ? []
    : [{ _tag: 'DayOutsideWindow', path: `${path}.day`, value: day, expected: window }]
}

/** Everything that is wrong with the visits that stand, all at once. */
export const standingProblems = (standing: unknown): ReadonlyArray<VisitsProblem> => {
  if (!Array.isArray(standing))
    return [{ _tag: 'Malformed', path: 'standing', value: standing, expected: 'list' }]
  const list: ReadonlyArray<unknown> = Array.from(standing)
  return [
    ...idProblems(
      list.map((s) => fieldsOf(fieldsOf(s)?.['visit'])?.['id']),
      (i) => `standing[${i}].visit.id`,
    ),
    ...list.flatMap((s, i) => standingProblemsAt(s, `standing[${i}]`)),
  ]
}

/**
 * The tasks that are in a visit already, in two of those that stand or among the later ones too; and the later tasks
 * that have the id of a visit, for theirs may become the id of a new one.
 */
export const takenTwice = (
  standing: ReadonlyArray<StandingVisit>,
  tasks: ReadonlyArray<DrawnTask>,
): ReadonlyArray<VisitsProblem> => {
  const named = new Map(standing.map(({ visit }, i) => [visit.id, i]))
  const holder = new Map<string, string>()
  const among = standing.flatMap(({ visit }, i) =>
    visit.tasks.flatMap((value, j): ReadonlyArray<VisitsProblem> => {
      const first = holder.get(value)
      if (first === undefined) holder.set(value, visit.id)
      return first === undefined
        ? []
        : [{ _tag: 'TaskAlreadyInVisit', path: `standing[${i}].visit.tasks[${j}]`, value, visit: first }]
    }),
  )
  const later = tasks.flatMap(({ id: value }, i): ReadonlyArray<VisitsProblem> => {
    const visit = holder.get(value)
    if (visit !== undefined) return [{ _tag: 'TaskAlreadyInVisit', path: `tasks[${i}].id`, value, visit }]
    const at = named.get(value)
    return at === undefined
      ? []
      : [{ _tag: 'DuplicateId', path: `tasks[${i}].id`, first: `standing[${at}].visit.id`, value }]
  })
  return [...among, ...later]
}
