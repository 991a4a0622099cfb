import { idFault, idProblems } from '../model/ids.js'
import { contentProblems, fieldsOf, idListProblems, type VisitsProblem, windowProblems } from './task.js'

/** The faults of one visit, its own id aside. */
export const visitProblemsAt = (value: unknown, path: string): ReadonlyArray<VisitsProblem> => {
  const visit = fieldsOf(value)
  if (visit === undefined) return [{ _tag: 'Malformed', path, value, expected: 'object' }]
  const { subject, window, tasks } = visit
  const fault = idFault(subject)
  return [
    ...(fault === undefined
      ? []
      : [{ _tag: 'BadId', path: `${path}.subject`, value: subject, fault } as const]),
    ...windowProblems(window, `${path}.window`),
    ...contentProblems(visit, path),
    ...(Array.isArray(tasks) && tasks.length > 0
      ? idListProblems(tasks, `${path}.tasks`)
      : [{ _tag: 'Malformed', path: `${path}.tasks`, value: tasks, expected: 'list-of-texts' } as const]),
  ]
}

/** Everything that is wrong with a list of visits, all at once. */
export const visitProblems = (visits: unknown, path = 'visits'): ReadonlyArray<VisitsProblem> => {
  if (!Array.isArray(visits)) return [{ _tag: 'Malformed', path, value: visits, expected: 'list' }]
  const list: ReadonlyArray<unknown> = Array.from(visits)
  return [
    ...idProblems(
      list.map((v) => fieldsOf(v)?.['id']),
      (i) => `${path}[${i}].id`,
    ),
    ...list.flatMap((v, i) => visitProblemsAt(v, `${path}[${i}]`)),
  ]
}
