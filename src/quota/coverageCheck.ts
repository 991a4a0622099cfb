import { idProblems } from '../model/ids.js'
import { isRatio } from '../model/ratio.js'
import type { CoverageProblem, YearFacts } from './coverageFacts.js'

export const coverageProblems = ({ departments, items }: YearFacts): ReadonlyArray<CoverageProblem> => {
  const known = new Set(departments.map((d) => d.department))
  return [
    ...idProblems(
      departments.map((d) => d.department),
      (i) => `departments[${i}].department`,
    ),
    ...departments.flatMap(({ subjects }, d) =>
      idProblems(subjects, (i) => `departments[${d}].subjects[${i}]`),
    ),
    ...idProblems(
      items.map((item) => item.id),
      (i) => `items[${i}].id`,
    ),
    ...items.flatMap(
      (item, i): ReadonlyArray<CoverageProblem> => [
        ...idProblems(item.scope, (s) => `items[${i}].scope[${s}]`),
        ...(isRatio(item.ratio)
          ? []
          : [{ _tag: 'BadShare', path: `items[${i}].ratio`, value: item.ratio } as const]),
        ...item.departments.flatMap(
          (value, d): ReadonlyArray<CoverageProblem> =>
            known.has(value)
              ? []
              : [{ _tag: 'UnknownDepartment', path: `items[${i}].departments[${d}]`, value }],
        ),
      ],
    ),
  ]
}
