import { either as E } from 'fp-ts'
import type { PlainDate } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import type { FormedFile } from './file.js'
import { usedFormRefusals } from './formRules.js'
import { forbiddenParties, namelessSources } from './method.js'
import type { Obstruction } from './obstruction.js'
import { obstructionRefusals } from './obstructVisit.js'
import { outcomeFault } from './outcome.js'
import type { Refusal } from './refusal.js'
import type { Duty, Formed, MatterResult, Measure } from './result.js'
import type { Precheck } from './state.js'
import { departmentsOf, refuse, type Step } from './step.js'

const same = (a: Duty, b: Duty): boolean => a.matter === b.matter && a.department === b.department

const dutyOf = ({ matter, department }: Duty): Duty => ({ matter, department })

/** An order to correct and guidance end nothing that calls for a listing. */
export const endsMore = (measure: Measure): boolean =>
  measure !== 'ordered-to-correct' && measure !== 'guidance'

/** A finding that calls for listing may not end in an order to correct or guidance alone. */
const endsInOrderAlone = ({ callsForListing, measures, outcomes }: MatterResult): boolean =>
  callsForListing === true && !outcomes.includes('pending-follow-up') && !(measures ?? []).some(endsMore)

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
    ...namelessSources(result.sources ?? []),
  ]
}

/** One result for each duty, no more, no less, and each of them sound. */
const eachDutyOnce = (
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

/** What the results of a visit, or of one department in it, are held against. */
interface Ground {
  readonly duties: ReadonlyArray<Duty>
  readonly obstructions: ReadonlyArray<Obstruction>
  readonly precheck?: Precheck
  readonly on: PlainDate
  readonly formed: Formed
}

/** Everything that speaks against results, whenever they are formed: first, anew after a review, as a correction. */
export const resultsRefusals = (
  { duties, obstructions, precheck, on, formed }: Ground,
  results: ReadonlyArray<MatterResult>,
): ReadonlyArray<Refusal> => {
  const uncooperative =
    (formed._tag === 'Directly' && formed.ground === 'uncooperative') ||
    results.some((r) => r.outcomes.includes('uncooperative'))
  return [
    ...eachDutyOnce(duties, results),
    ...usedFormRefusals(precheck, results, formed._tag === 'ByInspection'),
    ...obstructionRefusals(obstructions, on, uncooperative),
  ]
}

/** Third parties, where the rules forbid to entrust any. */
export const partyRefusals = (rules: Ruleset, results: ReadonlyArray<MatterResult>): ReadonlyArray<Refusal> =>
  forbiddenParties(
    rules,
    results.flatMap((r) => r.sources ?? []),
  )

/** What speaks against results that one department forms anew. */
export const ownRefusals = (
  rules: Ruleset,
  state: Omit<Ground, 'on'>,
  department: string,
  on: PlainDate,
  results: ReadonlyArray<MatterResult>,
): ReadonlyArray<Refusal> => [
  ...resultsRefusals(
    { ...state, duties: state.duties.filter((d) => d.department === department), on },
    results,
  ),
  ...partyRefusals(rules, results),
]

const filesOf = (
  duties: ReadonlyArray<Duty>,
  results: ReadonlyArray<MatterResult>,
  on: PlainDate,
): ReadonlyArray<FormedFile> =>
  departmentsOf(duties).flatMap((department): ReadonlyArray<FormedFile> => {
    const [first, ...rest] = results.filter((r) => r.department === department)
    return first === undefined
      ? []
      : [{ _tag: 'Formed', department, versions: [{ on, results: [first, ...rest] }] }]
  })

/** The results of a visit parted by department, each of which goes its own way from here; or what speaks against. */
export const filed = (
  refusals: ReadonlyArray<Refusal>,
  duties: NonEmpty<Duty>,
  results: NonEmpty<MatterResult>,
  on: PlainDate,
): Step<NonEmpty<FormedFile>> => {
  const [worst, ...others] = refusals
  if (worst !== undefined) return E.left([worst, ...others])
  const [first, ...rest] = filesOf(duties, results, on)
  return first === undefined
    ? refuse({ _tag: 'ResultMissing', basis: 'joint/30.confirm', duty: dutyOf(duties[0]) })
    : E.right([first, ...rest])
}
