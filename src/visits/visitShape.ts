import {
  contentProblems,
  fieldsOf,
  idListProblems,
  listProblems,
  placeProblems,
  type VisitsProblem,
} from './task.js'

/** The faults of one visit, its own id aside. */
export const visitProblemsAt = (value: unknown, path: string): ReadonlyArray<VisitsProblem> => {
  const visit = fieldsOf(value)
  if (visit === undefined) return [{ _tag: 'Malformed', path, value, expected: 'object' }]
  const { tasks } = visit
  return [
    ...placeProblems(visit, path),
    ...contentProblems(visit, path),
    ...(Array.isArray(tasks) && tasks.length > 0
      ? idListProblems(tasks, `${path}.tasks`)
      : [{ _tag: 'Malformed', path: `${path}.tasks`, value: tasks, expected: 'list-of-texts' } as const]),
  ]
}

/** Everything that is wrong with a list of visits, all at once. */
export const visitProblems = (visits: unknown, path = 'visits'): ReadonlyArray<VisitsProblem> =>
  listProblems(visits, path, visitProblemsAt)
