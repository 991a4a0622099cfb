import type { PlainDate } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import type { UnableGround } from '../model/unable.js'
import type { Outcome } from './outcome.js'

/**
 * One matter that one department has to inspect in a visit; each gets a result of its own.
 *
 * @zh 检查事项及部门
 * @law joint/22.merge
 * @category inspection
 * @since 0.1.0
 */
export interface Duty {
  readonly matter: string
  readonly department: string
}

/**
 * The ways of checking (market/17, joint/28).
 *
 * @zh 检查方式
 * @law market/17.methods
 * @law joint/28.methods
 * @category inspection
 * @since 0.1.0
 */
export type Method = 'on-paper' | 'on-site' | 'online' | 'sampling' | 'other'

/**
 * A version of a form, as a result refers to it.
 *
 * @zh 表单版本
 * @law joint/26.form
 * @category inspection
 * @since 0.1.0
 */
export interface ChecklistRef {
  readonly checklist: string
  readonly version: number
}

/**
 * The codes of what may be done about a finding, in the order in which forms offer them.
 *
 * @zh 处置措施代码
 * @law market/21.noSubstitute
 * @example
 * import { measureKinds } from 'double-random'
 *
 * assert.ok(measureKinds.includes('ordered-to-correct'))
 *
 * @category inspection
 * @since 0.1.0
 */
export const measureKinds = [
  'ordered-to-correct',
  'guidance',
  'abnormal-operations-listing',
  'serious-violation-listing',
  'case-filed',
  'transferred',
] as const

/**
 * What was done about a finding: at once, or when its follow-up was closed.
 *
 * @zh 处置措施
 * @law market/21.noSubstitute
 * @category inspection
 * @since 0.1.0
 */
export type Measure = (typeof measureKinds)[number]

/**
 * A conclusion of somebody else that was relied on (market/17, joint/28).
 *
 * @zh 采用的他方结论
 * @law market/17.methods
 * @law joint/28.methods
 * @category inspection
 * @since 0.1.0
 */
export interface Source {
  readonly kind: 'other-department' | 'court' | 'professional-body' | 'entrusted-third-party'
  readonly from: string
  readonly reference: string
}

/**
 * What one department found on one matter.
 *
 * @zh 单项检查结果
 * @law joint/30.confirm
 * @category inspection
 * @since 0.1.0
 */
export interface MatterResult extends Duty {
  readonly outcomes: NonEmpty<Outcome>
  /** The version of the form that was used; where only one was chosen for the matter, that one. */
  readonly form?: ChecklistRef
  /** Does the finding call for the list of abnormal operations? People judge that. */
  readonly callsForListing?: boolean
  readonly measures?: ReadonlyArray<Measure>
  readonly sources?: ReadonlyArray<Source>
  readonly note?: string
}

/**
 * Signed by the responsible person, or the reason why not: exactly one.
 *
 * @zh 签字情况
 * @law market/19.signature
 * @category inspection
 * @since 0.1.0
 */
export type Signature =
  | { readonly _tag: 'Signed'; readonly by: string }
  | { readonly _tag: 'Unsigned'; readonly reason: string; readonly witness?: string }

/**
 * How the results came about.
 *
 * @zh 结果形成方式
 * @law joint/30.confirm
 * @law joint/32.unable
 * @category inspection
 * @since 0.1.0
 */
export type Formed =
  | {
      readonly _tag: 'ByInspection'
      readonly on: PlainDate
      readonly confirmedBy: ReadonlyArray<string>
      readonly signature: Signature
      /** SHA-256 of photographs and recordings, in hex. */
      readonly evidence?: ReadonlyArray<string>
    }
  | {
      readonly _tag: 'Directly'
      readonly on: PlainDate
      readonly ground: UnableGround
      readonly reason?: string
    }

/**
 * One version of a department's results; corrections add versions and keep the old.
 *
 * @zh 结果版本
 * @law joint/31.immutable
 * @category inspection
 * @since 0.1.0
 */
export interface ResultVersion {
  readonly on: PlainDate
  readonly results: NonEmpty<MatterResult>
  /** Why a published result was corrected: in words, or the id of the objection that led to it. */
  readonly reason?: string
}
