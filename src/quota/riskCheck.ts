import type { ProvisionId } from '../law/provisions.js'
import { idProblems } from '../model/ids.js'
import { compareRatio, isRatio } from '../model/ratio.js'
import { CLASSES } from '../model/subjectWords.js'
import type { ClassShares, GradedSubject, GradeProblem, Step } from './riskFacts.js'

export const scaleProblems = (scale: ClassShares, path: string): ReadonlyArray<GradeProblem> => {
  const unknown = Object.keys(scale.classes).flatMap(
    (name): ReadonlyArray<GradeProblem> =>
      (CLASSES as ReadonlyArray<string>).includes(name)
        ? []
        : [{ _tag: 'UnknownClass', path: `${path}classes.${name}`, value: name }],
  )
  const raised = [
    ...Object.entries(scale.marks ?? {}).map(([name, ratio]) => ({ name: `marks.${name}`, ratio })),
    ...(scale.keyField === undefined ? [] : [{ name: 'keyField', ratio: scale.keyField }]),
  ]
  const classes = CLASSES.map((name) => ({ name: `classes.${name}`, ratio: scale.classes[name] }))
  const base = { name: 'base', ratio: scale.base }
  const malformed = [...classes, base, ...raised].flatMap(
    ({ name, ratio }): ReadonlyArray<GradeProblem> =>
      isRatio(ratio) ? [] : [{ _tag: 'BadShare', path: `${path}${name}`, value: ratio }],
  )
  if (malformed.length > 0) return [...unknown, ...malformed]

  const [lowest, highest] = [classes.at(0) ?? base, classes.at(-1) ?? base]
  const graded: ReadonlyArray<readonly [Step, Step]> = [
    ...classes.slice(1).map((higher, i) => [classes[i] ?? base, higher] as const),
    [lowest, base],
    [base, highest],
  ]
  return [
    ...unknown,
    ...graded.flatMap(([lower, higher]) => lessThan(lower, higher, 'joint/16.graded', path)),
    ...raised.flatMap((higher) => lessThan(base, higher, 'market/12.raise', path)),
  ]
}

const lessThan = (
  lower: Step,
  higher: Step,
  basis: ProvisionId,
  path: string,
): ReadonlyArray<GradeProblem> =>
  compareRatio(higher.ratio, lower.ratio) < 0
    ? [{ _tag: 'HigherGetsLess', path: `${path}${higher.name}`, basis, lower, higher }]
    : []

export const rosterProblems = (roster: ReadonlyArray<GradedSubject>): ReadonlyArray<GradeProblem> => [
  ...idProblems(
    roster.map((s) => s.id),
    (i) => `roster[${i}].id`,
  ),
  ...roster.flatMap(
    ({ riskClass }, i): ReadonlyArray<GradeProblem> =>
      riskClass === undefined || (CLASSES as ReadonlyArray<unknown>).includes(riskClass)
        ? []
        : [{ _tag: 'UnknownClass', path: `roster[${i}].riskClass`, value: riskClass }],
  ),
]
