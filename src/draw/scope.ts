import type { PlainDate } from '../calendar/plainDate.js'
import type { RiskClass, RiskMark, SubjectKind } from '../model/subject.js'

/**
 * A condition on one subject, as data: a property with the values that satisfy it, a day of last inspection,
 * or conditions composed.
 *
 * @zh 抽取条件
 * @law joint/20.directed
 * @law market/11.scope
 * @category draw
 * @since 0.1.0
 */
export type Condition =
  | { readonly _tag: 'kind'; readonly anyOf: ReadonlyArray<SubjectKind> }
  | { readonly _tag: 'size'; readonly anyOf: ReadonlyArray<string> }
  | { readonly _tag: 'industry'; readonly anyOf: ReadonlyArray<string> }
  | { readonly _tag: 'region'; readonly anyOf: ReadonlyArray<string> }
  | { readonly _tag: 'riskClass'; readonly anyOf: ReadonlyArray<RiskClass> }
  | { readonly _tag: 'roster'; readonly anyOf: ReadonlyArray<string> }
  | { readonly _tag: 'mark'; readonly anyOf: ReadonlyArray<RiskMark> }
  | { readonly _tag: 'need'; readonly anyOf: ReadonlyArray<string> }
  | { readonly _tag: 'owner'; readonly anyOf: ReadonlyArray<string> }
  | { readonly _tag: 'keyField'; readonly is: boolean }
  | { readonly _tag: 'notInspectedSince'; readonly date: PlainDate }
  | { readonly _tag: 'all'; readonly of: ReadonlyArray<Condition> }
  | { readonly _tag: 'any'; readonly of: ReadonlyArray<Condition> }
  | { readonly _tag: 'not'; readonly of: Condition }

/**
 * Why a draw is directed (market/11 leaves the list open, hence `other`).
 *
 * @zh 定向原因
 * @law market/11.scope
 * @category draw
 * @since 0.1.0
 */
export type ScopeReason = 'ordered-from-above' | 'complaints' | 'public-concern' | 'data-risk' | 'other'

/**
 * One class of a scope: the stratum its subjects are drawn in, and the condition; without one, everyone.
 *
 * @zh 范围类别
 * @law joint/20.strata
 * @category draw
 * @since 0.1.0
 */
export interface ScopeClass {
  readonly stratum: string
  readonly where?: Condition
}

/**
 * Whom a draw is from. The first class whose condition a subject meets takes it. Undirected where no class has
 * a condition, directed where all have, combined where some have.
 *
 * @zh 抽取范围
 * @law market/11.scope
 * @law joint/20.directed
 * @law joint/20.strata
 * @category draw
 * @since 0.1.0
 */
export interface Scope {
  readonly classes: ReadonlyArray<ScopeClass>
  readonly reason?: ScopeReason
}
