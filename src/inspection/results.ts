import type { PlainDate } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import { outcomeFault } from './outcome.js'
import type { Refusal } from './refusal.js'
import type { Duty, FormedFile, MatterResult } from './state.js'
import { departmentsOf } from './step.js'

const same = (a: Duty, b: Duty): boolean => a.matter === b.matter && a.department === b.department

const dutyOf = ({ matter, department }: Duty): Duty => ({ matter, department })

/** A finding that calls for listing may not end in an order to correct or guidance alone. */
const endsInOrderAlone = ({ callsForListing, measures, outcomes }: MatterResult): boolean =>
  callsForListing === true &&
  !outcomes.includes('pending-follow-up') &&
  !(measures ?? []).some((m) => m !== 'ordered-to-correct' && m !== 'guidance')

const resultRefusals = (result: MatterResult): ReadonlyArray<Refusal> => {
  const fault = outcomeFault(result.outcomes)
  const duty = dutyOf(result)
  return [
    ...(fault === undefined
      ? []
      : [{ _tag: 'OutcomesDoNotStand', basis: 'market/23.disclosure', duty, fault } as const]),
    ...(endsInOrderAlone(result)
      ? [{ _tag: 'ClosedByOrderAlone', basis: 'market/21.noSubstitute', duty } as const]
      : []),
  ]
}

/** One result for each duty, no more, no less, and each of them sound. */
export const resultsRefusals = (
  duties: ReadonlyArray<Duty>,
  results: ReadonlyArray<MatterResult>,
): ReadonlyArray<Refusal> => [
  ...duties
    .filter((d) => !results.some((r) => same(d, r)))
    .map((d): Refusal => ({ _tag: 'ResultMissing', basis: 'joint/30.confirm', duty: dutyOf(d) })),
  ...results.flatMap(
    (r, i): ReadonlyArray<Refusal> => [
      ...(duties.some((d) => same(d, r))
        ? []
        : [{ _tag: 'ResultUnexpected', basis: 'market/16.listOnly', duty: dutyOf(r) } as const]),
      ...(results.slice(0, i).some((q) => same(q, r))
        ? [{ _tag: 'ResultTwice', basis: 'joint/30.confirm', duty: dutyOf(r) } as const]
        : []),
      ...resultRefusals(r),
    ],
  ),
]

/** The results of a visit parted by department; each department's go their own way from here. */
export const filesOf = (
  duties: NonEmpty<Duty>,
  results: ReadonlyArray<MatterResult>,
  on: PlainDate,
): ReadonlyArray<FormedFile> =>
  departmentsOf(duties).flatMap((department): ReadonlyArray<FormedFile> => {
    const [first, ...rest] = results.filter((r) => r.department === department)
    return first === undefined
      ? []
      : [{ _tag: 'Formed', department, versions: [{ on, results: [first, ...rest] }] }]
  })
