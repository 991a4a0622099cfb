import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import { withForms } from './formRules.js'
import type { Refusal } from './refusal.js'
import type { Formed, MatterResult } from './result.js'
import { filed, partyRefusals, resultsRefusals } from './resultRules.js'
import type { Inspected, OnSite, Prechecked } from './state.js'
import { inspectorsOf, notBefore, reachedOn, type Step, stated } from './step.js'
import { enough } from './team.js'

type ByInspection = Extract<Formed, { readonly _tag: 'ByInspection' }>

const signatureRefusals = ({ signature }: ByInspection): ReadonlyArray<Refusal> => {
  const [path, text] =
    signature._tag === 'Signed' ? ['signature.by', signature.by] : ['signature.reason', signature.reason]
  return stated(text, path, 'market/19.signature')
}

/** An on-site check is formed by those who were there; a check on paper or online by members of the team. */
const presentAt = (state: OnSite | Prechecked): ReadonlyArray<string> =>
  state._tag === 'OnSite' ? state.arrival.inspectors.map((i) => i.id) : inspectorsOf(state.team)

const confirmationRefusals = (
  rules: Ruleset,
  state: OnSite | Prechecked,
  { confirmedBy }: ByInspection,
): ReadonlyArray<Refusal> => {
  const present = presentAt(state)
  return [
    ...confirmedBy
      .filter((id) => !present.includes(id))
      .map((id): Refusal => ({ _tag: 'NotOnTeam', basis: 'joint/30.confirm', who: id, team: present })),
    ...enough(rules, confirmedBy, 'joint/30.onSite'),
  ]
}

/** Only a check that needs nobody on site may be formed without an arrival. */
const wasThere = (state: OnSite | Prechecked): ReadonlyArray<Refusal> =>
  state._tag === 'Prechecked' && state.precheck.methods.some((m) => m === 'on-site' || m === 'sampling')
    ? [{ _tag: 'WrongState', basis: 'joint/30.onSite', met: 'Prechecked', takes: ['OnSite'] }]
    : []

/**
 * Forms the results: one for each matter and department, confirmed by those who inspected, signed by the subject's
 * responsible person or with the reason why not. Each refers to the form it used, in the version chosen for the
 * matter. A check on paper or online needs no arrival.
 *
 * @zh 形成检查结果
 * @law joint/30.confirm
 * @law market/19.signature
 * @law market/21.noSubstitute
 * @law market/16.listOnly
 * @law joint/26.form
 * @example
 * import { inspectVisit, linxiaJoint, type PlainDate, type Prechecked } from 'double-random'
 *
 * const day = (d: string) => d as PlainDate
 * const state: Prechecked = {
 *   _tag: 'Prechecked',
 *   visit: 'V1',
 *   subject: 'S1',
 *   window: { opens: day('2022-03-01'), closes: day('2022-11-30') },
 *   duties: [{ matter: '年报', department: '市场监管' }],
 *   drawnOn: day('2022-02-10'),
 *   obstructions: [],
 *   team: { leader: '马', members: ['王'] },
 *   dispatchedOn: day('2022-02-11'),
 *   precheck: { on: day('2022-03-01'), forms: [{ checklist: '年报', version: 1 }], methods: ['online'] },
 * }
 * const inspected = inspectVisit(linxiaJoint)({
 *   state,
 *   formed: {
 *     _tag: 'ByInspection',
 *     on: day('2022-03-02'),
 *     confirmedBy: ['马', '王'],
 *     signature: { _tag: 'Unsigned', reason: '网络监测，无需到场' },
 *   },
 *   results: [{ matter: '年报', department: '市场监管', outcomes: ['nothing-found'] }],
 * })
 *
 * assert.strictEqual(inspected._tag === 'Right' && inspected.right._tag, 'Inspected')
 *
 * @category inspection
 * @since 0.1.0
 */
export const inspectVisit =
  (rules: Ruleset) =>
  ({
    state,
    formed,
    results,
  }: {
    readonly state: OnSite | Prechecked
    readonly formed: ByInspection
    readonly results: NonEmpty<MatterResult>
  }): Step<Inspected> => {
    const refusals = [
      ...wasThere(state),
      ...notBefore(formed.on, reachedOn(state), 'joint/30.confirm'),
      ...(formed.on < state.window.opens
        ? [{ _tag: 'OutsideWindow', basis: 'joint/22.merge', on: formed.on, window: state.window } as const]
        : []),
      ...confirmationRefusals(rules, state, formed),
      ...signatureRefusals(formed),
      ...resultsRefusals({ ...state, on: formed.on, formed }, results),
      ...partyRefusals(rules, results),
    ]
    const files = filed(refusals, state.duties, withForms({ ...state, formed }, results), formed.on)
    return E.isLeft(files)
      ? files
      : E.right({ ...state, _tag: 'Inspected', formed, files: files.right, followUps: [] })
  }
