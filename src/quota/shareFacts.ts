import type { NonEmpty } from '../law/explained.js'
import type { ProvisionId } from '../law/provisions.js'
import type { CheckType } from '../model/matter.js'
import type { Ratio } from '../model/ratio.js'
import type { WrongShape } from '../model/wrongShape.js'
import type { Parameters } from '../rulesets/ruleset.js'

/**
 * A stratum and what bounds the draw from it. The size counts everyone in scope, drawable or not.
 *
 * @zh 抽查数量的界限
 * @law joint/9.ceiling
 * @category quota
 * @since 0.1.0
 */
export interface QuotaBounds {
  readonly size: number
  readonly ratio: Ratio
  readonly ceiling?: Ratio
  readonly eligible?: number
}

/**
 * What a draw from one stratum asks for, and how many are in scope and may be drawn.
 *
 * @zh 抽查数量的事实
 * @law joint/20.strata
 * @category quota
 * @since 0.1.0
 */
export interface QuotaFacts {
  /** Everyone in scope when the roster was frozen. */
  readonly size: number
  readonly ratio: Ratio
  readonly checkType: CheckType
  /** How many of them may be drawn; all where it is left out. */
  readonly eligible?: number
  /** Whether the draw has conditions; floors that depend on it apply only where it is said. */
  readonly scope?: 'undirected' | 'directed'
  /** The order under which a special draw is held; it lifts the ceiling (joint/17). */
  readonly order?: string
  /** Why a soft ceiling is passed over; without it the ceiling holds. */
  readonly reason?: string
}

/**
 * What decides a quota; the finding that stands first is the bound that decided.
 *
 * @zh 抽查数量的理由
 * @law market/13.draw
 * @law joint/9.ceiling
 * @category quota
 * @since 0.1.0
 */
export type QuotaFinding =
  | {
      readonly _tag: 'ShareTaken'
      readonly basis: ProvisionId
      readonly size: number
      readonly ratio: Ratio
      readonly count: number
    }
  | {
      readonly _tag: 'RaisedToFloor'
      readonly basis: ProvisionId
      readonly size: number
      readonly ratio: Ratio
      readonly floor: Ratio
      readonly count: number
    }
  | {
      readonly _tag: 'CeilingHeld'
      readonly basis: ProvisionId
      readonly size: number
      readonly ceiling: Ratio
      readonly asked: number
      readonly count: number
    }
  | {
      readonly _tag: 'OneDespiteCeiling'
      readonly basis: ProvisionId
      readonly reading: 'I-01'
      readonly size: number
      readonly ceiling: Ratio
    }
  | {
      readonly _tag: 'CeilingPassedOver'
      readonly basis: ProvisionId
      readonly ceiling: Ratio
      readonly asked: number
      readonly allowed: number
      readonly reason: string
    }
  | { readonly _tag: 'NoCeilingForSpecial'; readonly basis: 'joint/9.special' }
  | { readonly _tag: 'NoCeilingByOrder'; readonly basis: 'joint/17.exempt'; readonly order: string }
  | {
      readonly _tag: 'EligibleExhausted'
      readonly basis: ProvisionId
      readonly eligible: number
      readonly asked: number
    }

/**
 * What can’t be a quota’s facts, or rules that leave no number: where it stands, what was given.
 *
 * @zh 抽查数量的问题
 * @law joint/9.ceiling
 * @category quota
 * @since 0.1.0
 */
export type QuotaProblem =
  | WrongShape
  | { readonly _tag: 'BadCount'; readonly path: string; readonly value: unknown }
  | { readonly _tag: 'BadShare'; readonly path: string; readonly value: unknown }
  | {
      readonly _tag: 'EligibleAboveSize'
      readonly path: string
      readonly value: number
      readonly size: number
    }
  | {
      readonly _tag: 'BadCheckType'
      readonly path: string
      readonly value: unknown
    }
  | {
      readonly _tag: 'FloorAboveCeiling'
      readonly path: string
      readonly floor: Ratio
      readonly ceiling: Ratio
      readonly bases: NonEmpty<ProvisionId>
    }

/**
 * The parameters of a ruleset that bound a draw.
 *
 * @zh 抽查数量的规则
 * @law joint/9.ceiling
 * @law gansu/undirected
 * @law gansu/directed
 * @category quota
 * @since 0.1.0
 */
export type QuotaRules = Pick<Parameters, 'routineCeiling' | 'undirectedFloor' | 'directedFloor'>
