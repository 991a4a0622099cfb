import type { Period } from '../calendar/period.js'
import type { PlainDate } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import type { Bilingual, Force } from '../law/provision.js'
import type { ProvisionId } from '../law/provisions.js'
import type { Ratio } from '../model/ratio.js'

/**
 * A parameter of the law: its value, the provisions it rests on (two where two regulations meet), and whether
 * it binds or guides.
 *
 * @zh 参数
 * @law joint/37.refine
 * @category rulesets
 * @since 0.1.0
 */
export interface Parameter<A> {
  readonly value: A
  readonly bases: NonEmpty<ProvisionId>
  readonly force: Force
}

/**
 * How often one market entity may be met in a year, how a year is counted, and for whom.
 *
 * @zh 年度频次上限
 * @law joint/17.limit
 * @law joint/17.exempt
 * @category rulesets
 * @since 0.1.0
 */
export interface YearlyLimit {
  readonly max: number
  readonly window: 'calendar-year' | 'rolling-12-months'
  readonly counted: 'all-departments' | 'per-department'
  /**
   * `narrow`: a key field and a bad record, or an ordered draw; `wide`: a key field alone suffices;
   * `ordered-only`: nothing but a draw ordered from above.
   */
  readonly exemption: 'narrow' | 'wide' | 'ordered-only'
}

/**
 * A fixed day of each year.
 *
 * @zh 每年的固定日期
 * @law market/12.due
 * @category rulesets
 * @since 0.1.0
 */
export interface YearlyDay {
  readonly month: number
  readonly day: number
}

/**
 * Every number and choice that the law leaves to a ruleset, by name. What a ruleset does not set, it does not rule.
 *
 * @zh 全部参数
 * @law joint/37.refine
 * @category rulesets
 * @since 0.1.0
 */
export interface Parameters {
  readonly planDue?: Parameter<YearlyDay>
  readonly planRevision?: Parameter<Period>
  readonly coverageFloor?: Parameter<Ratio>
  readonly routineCeiling?: Parameter<Ratio>
  readonly undirectedFloor?: Parameter<Ratio>
  readonly directedFloor?: Parameter<Ratio>
  readonly yearlyLimit?: Parameter<YearlyLimit>
  readonly teamSize?: Parameter<number>
  /** Own level only, or neighbours where inspectors run short. */
  readonly shortage?: Parameter<'own-level-only' | 'neighbours-or-direct'>
  /** Publication, counted from the end of the inspection of one subject. */
  readonly disclosure?: Parameter<Period>
  /** Entry, counted from the completion of the task. */
  readonly entry?: Parameter<Period>
  readonly objection?: Parameter<Period>
  readonly review?: Parameter<Period>
  readonly reply?: Parameter<Period>
  readonly followUp?: Parameter<Period>
  readonly followUpEntry?: Parameter<Period>
  readonly headApproval?: Parameter<boolean>
  readonly thirdParties?: Parameter<'allowed' | 'forbidden'>
  /** Nobody without a certificate of enforcement may inspect. */
  readonly certifiedOnly?: Parameter<boolean>
}

/**
 * The name of a parameter.
 *
 * @zh 参数名称
 * @law joint/37.refine
 * @category rulesets
 * @since 0.1.0
 */
export type ParameterName = keyof Parameters

/**
 * The value that a parameter holds.
 *
 * @zh 参数值
 * @law joint/37.refine
 * @category rulesets
 * @since 0.1.0
 */
export type ParameterValue<K extends ParameterName> =
  NonNullable<Parameters[K]> extends Parameter<infer A> ? A : never

/**
 * How well a ruleset's text is known: read as published, or known from excerpts and secondary pages only.
 *
 * @zh 可信程度
 * @law none: a statement about the source
 * @category rulesets
 * @since 0.1.0
 */
export type Certainty = 'read' | 'secondary'

/**
 * A regulation as one value. A county copies and refines it; a later law is another value.
 *
 * @zh 规则集
 * @law joint/37.refine
 * @category rulesets
 * @since 0.1.0
 */
export interface Ruleset {
  readonly id: string
  readonly title: Bilingual
  /** The first and last day in force, where they are known. Neither of Linxia's survives. */
  readonly from?: PlainDate
  readonly until?: PlainDate
  /** What is not said is the caller's own ruleset, and the caller's to vouch for. */
  readonly certainty?: Certainty
  readonly parameters: Parameters
}
