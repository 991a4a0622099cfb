import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import { stated } from '../model/stated.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import type { UnseededRequest } from './commitment.js'
import { dispatchVisits } from './dispatch.js'
import type { DispatchCapabilities, Dispatched, DispatchRefusal } from './dispatched.js'
import type { DispatchFacts } from './facts.js'
import type { DispatchFinding } from './finding.js'

/**
 * What can be said of a dispatch before its seed: its request, to be committed to, or why there will be no teams,
 * whatever the seed.
 *
 * @zh 派组准备结论
 * @law joint/19.draw
 * @category dispatch
 * @since 0.1.0
 */
export type PreparedDispatch = (
  | { readonly status: 'possible'; readonly request: UnseededRequest }
  | Exclude<Dispatched, { readonly status: 'assigned' }>
) & {
  /** As `dispatchVisits` gives it, but for what only the seed decides; `holdDispatch` adds that. */
  readonly because: ReadonlyArray<DispatchFinding>
}

/** Before the seed teams are only possible, and nobody is known to be borrowed. */
const beforeSeed = (finding: DispatchFinding): ReadonlyArray<DispatchFinding> => {
  if (finding._tag === 'BorrowedFrom') return []
  if (finding._tag !== 'TeamsDrawn') return [finding]
  const { basis, mode, visits, people } = finding
  return [{ _tag: 'TeamsPossible', basis, mode, visits, people }]
}

/**
 * The request of a dispatch before its seed exists, for `commitDispatch`: roster, interests, pools and policy are
 * settled now, each with its finding, so that only chance is left for `holdDispatch`, which takes the answer whole. Whether there is a full dispatch does not depend on
 * the seed, so a shortage is told here already.
 *
 * @zh 准备派组
 * @law joint/19.draw
 * @law joint/23.team
 * @example
 * import { linxiaMarket, nobleHash, plainDate, prepareDispatch } from 'double-random'
 *
 * const day = plainDate('2022-06-01')
 * assert.ok(day._tag === 'Right')
 * const inspector = (id: string) => ({
 *   id,
 *   name: id,
 *   kind: 'civil-servant' as const,
 *   department: '市场监管',
 *   area: '临夏县',
 *   unit: '韩集所',
 *   certificate: { number: `甘${id}` },
 *   tags: [],
 *   mayLead: true,
 * })
 * const prepared = prepareDispatch(linxiaMarket, { hash: nobleHash })({
 *   mode: 'wide',
 *   inspectors: ['马', '王', '李'].map(inspector),
 *   visits: [{ id: 'V1', subject: 'S1', day: day.right, departments: ['市场监管'] }],
 * })
 * assert.ok(prepared._tag === 'Right' && prepared.right.status === 'possible')
 * assert.ok(!('seed' in prepared.right.request))
 *
 * @category dispatch
 * @since 0.1.0
 */
export const prepareDispatch =
  (rules: Ruleset | NonEmpty<Ruleset>, capabilities: DispatchCapabilities) =>
  (facts: Omit<DispatchFacts, 'seed'>): E.Either<DispatchRefusal, PreparedDispatch> => {
    // Any seed will do: with another one the teams differ, and none of them is looked at.
    const tried = dispatchVisits(rules, capabilities)({ ...facts, seed: 'before the seed' })
    if (E.isLeft(tried)) return tried
    const { value } = tried.right
    const because = tried.right.because.flatMap(beforeSeed)
    if (value.status !== 'assigned') return E.right({ ...value, because })
    const { attempt, cap, inspectors, visits } = value.request
    return E.right({
      status: 'possible',
      request: { ...stated({ attempt, cap }), inspectors, visits },
      because,
    })
  }
