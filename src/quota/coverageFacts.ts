import type { Explained } from '../law/explained.js'
import type { ProvisionId } from '../law/provisions.js'
import type { BadId, DuplicateId } from '../model/ids.js'
import type { CheckType } from '../model/matter.js'
import type { Ratio } from '../model/ratio.js'
import type { WrongShape } from '../model/wrongShape.js'
import type { Parameter } from '../rulesets/ruleset.js'

/**
 * One draw of the year: who takes part in it, whom it may meet, and at which share.
 *
 * @zh 年度抽查项目
 * @law joint/15.fields
 * @category quota
 * @since 0.1.0
 */
export interface CoverageItem {
  readonly id: string
  /** Initiator and cooperators: a visit covers the subject for each of them. */
  readonly departments: ReadonlyArray<string>
  /** The ids in scope. */
  readonly scope: ReadonlyArray<string>
  readonly ratio: Ratio
  readonly checkType: CheckType
}

/**
 * A department of one level and the subjects it supervises.
 *
 * @zh 部门监管对象
 * @law market/12.floor
 * @category quota
 * @since 0.1.0
 */
export interface Supervised {
  readonly department: string
  readonly subjects: ReadonlyArray<string>
}

/**
 * A year's items and the rosters of the departments.
 *
 * @zh 全年覆盖的事实
 * @law market/12.floor
 * @category quota
 * @since 0.1.0
 */
export interface YearFacts {
  readonly departments: ReadonlyArray<Supervised>
  readonly items: ReadonlyArray<CoverageItem>
}

/**
 * The parameters that coverage is measured by.
 *
 * @zh 全年覆盖的规则
 * @law market/12.floor
 * @law joint/9.ceiling
 * @category quota
 * @since 0.1.0
 */
export interface CoverageRules {
  readonly coverageFloor: Parameter<Ratio>
  readonly routineCeiling?: Parameter<Ratio>
}

/**
 * An item raised far enough: the counts before and after, the new share in steps of 0.01 %, and whether it
 * passes the routine ceiling, which then needs a reason.
 *
 * @zh 可承担的提高
 * @law market/12.floor
 * @law joint/9.ceiling
 * @category quota
 * @since 0.1.0
 */
export interface Raise {
  readonly item: string
  readonly from: number
  readonly to: number
  readonly ratio: Ratio
  readonly aboveCeiling: boolean
}

/**
 * The numbers of a department's year, in subjects.
 *
 * @zh 覆盖数量
 * @law market/12.floor
 * @category quota
 * @since 0.1.0
 */
export interface CoverageReach {
  readonly supervised: number
  readonly need: number
  /** Reached whatever the draws bring. */
  readonly sure: number
  /** Reached on average by independent draws, rounded down. */
  readonly expected: number
  /** Reached if no subject is drawn twice. */
  readonly most: number
}

/**
 * What decides about a department's coverage.
 *
 * @zh 全年覆盖的理由
 * @law market/12.floor
 * @category quota
 * @since 0.1.0
 */
export type CoverageFinding =
  | ({ readonly _tag: 'CoverageSure'; readonly basis: ProvisionId; readonly reading: 'I-01' } & CoverageReach)
  | ({
      readonly _tag: 'CoverageLikely'
      readonly basis: ProvisionId
      readonly reading: 'I-01'
    } & CoverageReach)
  | ({
      readonly _tag: 'CoverageShort'
      readonly basis: ProvisionId
      readonly reading: 'I-01'
    } & CoverageReach)
  | {
      readonly _tag: 'ScopesTooNarrow'
      readonly basis: ProvisionId
      readonly inScope: number
      readonly need: number
    }

/**
 * Is the floor reached for certain, on average only, or not even that?
 *
 * @zh 全年覆盖结论
 * @law market/12.floor
 * @category quota
 * @since 0.1.0
 */
export type CoverageAnswer = 'sure' | 'likely' | 'short'

/**
 * A department's year: whether it reaches the floor, and if not for certain, what would.
 *
 * @zh 部门全年覆盖
 * @law market/12.floor
 * @category quota
 * @since 0.1.0
 */
export interface DepartmentCoverage extends Explained<CoverageAnswer, CoverageFinding> {
  readonly department: string
  /** The items that could carry it alone, the fewest added subjects first. */
  readonly carriers: ReadonlyArray<Raise>
  /** The lowest common share to raise the department's items to, where that suffices; higher items keep theirs. */
  readonly together?: { readonly ratio: Ratio; readonly raises: ReadonlyArray<Raise> }
}

/**
 * What can't be a year's facts: where it stands, what was given.
 *
 * @zh 全年覆盖的问题
 * @law market/12.floor
 * @category quota
 * @since 0.1.0
 */
export type CoverageProblem =
  | WrongShape
  | BadId
  | DuplicateId
  | { readonly _tag: 'BadShare'; readonly path: string; readonly value: unknown }
  | { readonly _tag: 'UnknownDepartment'; readonly path: string; readonly value: string }
