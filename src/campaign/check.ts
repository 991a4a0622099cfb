import type { PlainDate } from '../calendar/plainDate.js'
import { compareBytes, idProblems } from '../model/ids.js'
import { campaignMisfits } from './shape.js'
import type { CampaignInput, CampaignProblem, CampaignTask } from './year.js'

/** Everything that is wrong with the facts of a year, all at once, before anything is drawn. */
export const problemsOf = (input: CampaignInput): ReadonlyArray<CampaignProblem> => {
  const misfits = campaignMisfits(input)
  return misfits.length > 0 ? misfits : contentProblems(input)
}

const contentProblems = (input: CampaignInput): ReadonlyArray<CampaignProblem> => {
  const { tasks, subjects, inspectors, digits } = input
  const departments = new Set(inspectors.map((i) => i.department))
  const rosters = new Set(subjects.flatMap((s) => s.rosters))
  const department = (value: string, path: string): ReadonlyArray<CampaignProblem> =>
    departments.has(value) ? [] : [{ _tag: 'UnknownDepartment', path, value }]
  return [
    ...idProblems(
      subjects.map((s) => s.id),
      (i) => `subjects[${i}].id`,
    ),
    ...idProblems(
      tasks.map((t) => t.id),
      (i) => `tasks[${i}].id`,
    ),
    ...tasks.flatMap(
      (t, i): ReadonlyArray<CampaignProblem> => [
        ...department(t.initiator, `tasks[${i}].initiator`),
        ...t.cooperators.flatMap((c, j) => department(c, `tasks[${i}].cooperators[${j}]`)),
        ...(rosters.has(t.objectClass.name)
          ? []
          : [
              {
                _tag: 'UnknownRoster',
                path: `tasks[${i}].objectClass.name`,
                value: t.objectClass.name,
              } as const,
            ]),
      ],
    ),
    ...batchesOf(tasks).flatMap(
      ([batch]): ReadonlyArray<CampaignProblem> =>
        Object.hasOwn(digits.values, batch)
          ? []
          : [{ _tag: 'DigitsMissing', path: `digits.values.${batch}`, batch }],
    ),
  ]
}

/** The tasks by opening day, earliest first; within a day by id. */
export const batchesOf = (
  tasks: ReadonlyArray<CampaignTask>,
): ReadonlyArray<readonly [PlainDate, ReadonlyArray<CampaignTask>]> =>
  [...new Set(tasks.map((t) => t.window.opens))]
    .sort(compareBytes)
    .map((opens) => [
      opens,
      tasks.filter((t) => t.window.opens === opens).sort((a, b) => compareBytes(a.id, b.id)),
    ])
