import { either as E } from 'fp-ts'
import type { Route } from '../inspection/file.js'
import type { Explained, Finding, NonEmpty } from '../law/explained.js'
import { fields, optional } from '../model/shape.js'
import { flag, string, type WrongShape, wrong } from '../model/wrongShape.js'

/**
 * Who is competent for a subject: who approved what it does, who is in charge of its trade, and the offices that
 * take what leaves daily supervision.
 *
 * @zh 监管职责
 * @law joint/33.routing
 * @category followup
 * @since 0.1.0
 */
export interface Competence {
  /** Who approves supervises; where nothing needs approval, who is in charge does. */
  readonly approves?: string
  readonly inCharge: string
  readonly caseOffice: string
  readonly judiciary: string
}

/**
 * What people have judged about a finding; the library judges none of it.
 *
 * @zh 问题定性
 * @law market/21.routing
 * @category followup
 * @since 0.1.0
 */
export interface FindingFacts {
  readonly suspectedCrime: boolean
  /** The other authority that has jurisdiction, if one has. */
  readonly jurisdictionOf?: string
  /** Does it meet the conditions for filing a case? */
  readonly meetsFiling: boolean
  /** Was it put right within the time that was set? */
  readonly correctedInTime: boolean
}

/**
 * Why a finding goes where it goes.
 *
 * @zh 后续处置去向理由
 * @law market/21.routing
 * @law joint/33.routing
 * @category followup
 * @since 0.1.0
 */
export type RouteFinding =
  | (Finding & {
      readonly _tag: 'RoutedTo'
      readonly basis: 'market/21.routing' | 'joint/33.routing'
      readonly route: Route
      readonly to: string
      readonly since: 'suspected-crime' | 'jurisdiction' | 'case-filing' | 'approves' | 'in-charge'
    })
  | (Finding & { readonly _tag: 'NothingToFollowUp'; readonly basis: 'joint/33.routing' })

const routed = (finding: Extract<RouteFinding, { readonly _tag: 'RoutedTo' }>): Routed => ({
  value: { route: finding.route, to: finding.to },
  because: [finding],
})

type Routed = Explained<{ readonly route: Route; readonly to: string } | null, RouteFinding>

const FACTS = fields(
  { suspectedCrime: flag, jurisdictionOf: optional(string), meetsFiling: flag, correctedInTime: flag },
  'object',
)

/**
 * Where does a finding go? What may be a crime to the judiciary, what another authority has jurisdiction over to it,
 * what meets the conditions for a case to the case office; what was not put right in time to whoever approves or is
 * in charge. What was put right needs no follow-up: `null`. A Left names what was not judged.
 *
 * @zh 后续处置去向认定
 * @law market/21.routing
 * @law joint/33.routing
 * @example
 * import { routeFinding, unwrap } from 'double-random'
 *
 * const route = routeFinding({
 *   approves: '行政审批局',
 *   inCharge: '教育局',
 *   caseOffice: '执法大队',
 *   judiciary: '公安局',
 * })
 * const facts = { suspectedCrime: false, meetsFiling: false, correctedInTime: false }
 *
 * const wayOf = (own: object) => unwrap(route({ ...facts, ...own })).value
 *
 * assert.deepStrictEqual(wayOf({}), { route: 'daily-supervisor', to: '行政审批局' })
 * assert.deepStrictEqual(wayOf({ suspectedCrime: true }), { route: 'judiciary', to: '公安局' })
 * assert.strictEqual(wayOf({ correctedInTime: true }), null)
 *
 * @category followup
 * @since 0.1.0
 */
export const routeFinding =
  (competence: Competence) =>
  (facts: FindingFacts): E.Either<NonEmpty<WrongShape>, Routed> => {
    const [misfit, ...misfits] = wrong(FACTS, facts)
    return misfit === undefined ? E.right(routeOf(competence, facts)) : E.left([misfit, ...misfits])
  }

const routeOf = (
  { approves, inCharge, caseOffice, judiciary }: Competence,
  { suspectedCrime, jurisdictionOf, meetsFiling, correctedInTime }: FindingFacts,
): Routed => {
  const market = { _tag: 'RoutedTo', basis: 'market/21.routing' } as const
  if (suspectedCrime)
    return routed({ ...market, route: 'judiciary', to: judiciary, since: 'suspected-crime' })
  if (jurisdictionOf !== undefined)
    return routed({ ...market, route: 'other-authority', to: jurisdictionOf, since: 'jurisdiction' })
  if (meetsFiling) return routed({ ...market, route: 'case-office', to: caseOffice, since: 'case-filing' })
  if (correctedInTime)
    return { value: null, because: [{ _tag: 'NothingToFollowUp', basis: 'joint/33.routing' }] }
  return routed({
    _tag: 'RoutedTo',
    basis: 'joint/33.routing',
    route: 'daily-supervisor',
    to: approves ?? inCharge,
    since: approves === undefined ? 'in-charge' : 'approves',
  })
}
