import type { NonEmpty } from '../law/explained.js'
import type { ProvisionId } from '../law/provisions.js'
import type { BadId, DuplicateId } from '../model/ids.js'
import type { Ratio } from '../model/ratio.js'
import type { RiskClass, RiskMark, Subject, SubjectKind } from '../model/subject.js'
import type { WrongShape } from '../model/wrongShape.js'

/**
 * Shares by credit-risk class, from low (A) to high (D), and what marks and key fields raise them to. No number
 * of these is set by the two regulations: they are the plan's.
 *
 * @zh 差异化抽查比例
 * @law joint/16.graded
 * @law market/12.raise
 * @category quota
 * @since 0.1.0
 */
export interface ClassShares {
  /** For subjects that have no class. */
  readonly base: Ratio
  readonly classes: { readonly [C in RiskClass]: Ratio }
  /** The least share of a subject that bears the mark. */
  readonly marks?: { readonly [M in RiskMark]?: Ratio }
  /** The least share of a subject in a key field. */
  readonly keyField?: Ratio
}

/**
 * Shares for all subjects, and for the kinds that have their own.
 *
 * @zh 分类抽查比例
 * @law joint/16.graded
 * @law joint/20.strata
 * @category quota
 * @since 0.1.0
 */
export interface GradedShares extends ClassShares {
  readonly kinds?: { readonly [K in SubjectKind]?: ClassShares }
}

/** One step of a scale of shares, by its name in the facts. */
export interface Step {
  readonly name: string
  readonly ratio: Ratio
}

/**
 * What is wrong with graded shares or with the subjects they are asked for.
 *
 * @zh 差异化比例的问题
 * @law joint/16.graded
 * @law market/12.raise
 * @category quota
 * @since 0.1.0
 */
export type GradeProblem =
  | WrongShape
  | BadId
  | DuplicateId
  | { readonly _tag: 'BadShare'; readonly path: string; readonly value: unknown }
  | { readonly _tag: 'UnknownClass'; readonly path: string; readonly value: unknown }
  | {
      readonly _tag: 'HigherGetsLess'
      readonly path: string
      readonly basis: ProvisionId
      readonly lower: Step
      readonly higher: Step
    }

/**
 * Why a subject has the share it has.
 *
 * @zh 差异化比例的理由
 * @law joint/16.graded
 * @law market/12.raise
 * @category quota
 * @since 0.1.0
 */
export type GradeFinding =
  | {
      readonly _tag: 'ShareOfClass'
      readonly basis: 'joint/16.graded'
      readonly riskClass: RiskClass
      readonly ratio: Ratio
    }
  | { readonly _tag: 'ShareOfUnclassified'; readonly basis: 'joint/16.graded'; readonly ratio: Ratio }
  | {
      readonly _tag: 'RaisedByMark'
      readonly basis: 'market/12.raise'
      readonly mark: RiskMark
      readonly ratio: Ratio
    }
  | { readonly _tag: 'RaisedByKeyField'; readonly basis: 'market/12.raise'; readonly ratio: Ratio }

/**
 * What a subject's share depends on.
 *
 * @zh 分级对象
 * @law market/12.raise
 * @category quota
 * @since 0.1.0
 */
export type GradedSubject = Pick<Subject, 'id' | 'kind' | 'riskClass' | 'marks' | 'keyField'>

/**
 * One stratum of a roster: everyone with the same share for the same reason.
 *
 * @zh 差异化分层
 * @law joint/20.strata
 * @category quota
 * @since 0.1.0
 */
export interface GradedStratum {
  readonly stratum: string
  readonly size: number
  readonly ratio: Ratio
  readonly because: NonEmpty<GradeFinding>
}

/**
 * A roster divided by shares: rows for the draw, and its strata sorted by name.
 *
 * @zh 分层名录
 * @law joint/20.strata
 * @category quota
 * @since 0.1.0
 */
export interface GradedRoster {
  readonly rows: ReadonlyArray<{ readonly id: string; readonly stratum: string }>
  readonly strata: ReadonlyArray<GradedStratum>
}
