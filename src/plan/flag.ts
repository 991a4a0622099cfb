import type { Finding } from '../law/explained.js'
import type { MergeableColumn } from './column.js'
import type { ObjectKind } from './objectClass.js'

/**
 * What a reader of a row should know: the row is read, and this is where it rests on a guess or does not fit.
 *
 * @zh 计划表提示
 * @law market/12.fields
 * @category plan
 * @since 0.1.0
 */
export type PlanFlag =
  /** The merged cell gave the row its own initiator as cooperator; the field's other initiator was meant. */
  | (Finding & {
      readonly _tag: 'CooperatorSubstituted'
      readonly basis: 'joint/19.agree'
      readonly filled: string
      readonly used: ReadonlyArray<string>
      readonly from: number
    })
  /** Cooperators restored from a row that another department initiates. */
  | (Finding & {
      readonly _tag: 'CooperatorAcrossInitiators'
      readonly basis: 'joint/19.agree'
      readonly cooperators: ReadonlyArray<string>
      readonly from: number
    })
  /** Only the field is restored: the row may as well be the first of a field whose name is lost. */
  | (Finding & {
      readonly _tag: 'OnlyFieldRestored'
      readonly basis: 'market/12.fields'
      readonly field: string
      readonly from: number
    })
  /** The object is another row's and may be broader than this matter. */
  | (Finding & {
      readonly _tag: 'ObjectFromRowAbove'
      readonly basis: 'market/12.fields'
      readonly object: string
      readonly from: number
    })
  | (Finding & {
      readonly _tag: 'OpenCooperators'
      readonly basis: 'joint/19.agree'
      readonly cooperators: ReadonlyArray<string>
    })
  | (Finding & {
      readonly _tag: 'DepartmentAlias'
      readonly basis: 'joint/19.agree'
      readonly given: string
      readonly department: string
    })
  /** A level of government: nothing can be drawn before it is expanded. */
  | (Finding & {
      readonly _tag: 'ObjectNotDrawable'
      readonly basis: 'joint/10.rosters'
      readonly object: string
    })
  /** A product, a project, a condition or suspects: needs its own special roster. */
  | (Finding & {
      readonly _tag: 'ObjectNeedsRoster'
      readonly basis: 'joint/10.rosters'
      readonly object: string
      readonly kind: Exclude<ObjectKind, 'entity' | 'government'>
    })
  | (Finding & {
      readonly _tag: 'ClassFromMatter'
      readonly basis: 'joint/11.annotations'
      readonly object: string
      readonly name: string
    })
  /** The cell says 企业 and the matter does not say which. */
  | (Finding & {
      readonly _tag: 'ClassUnknown'
      readonly basis: 'joint/11.annotations'
      readonly object: string
    })
  /** The matter is about those without a licence, who stand in no roster. */
  | (Finding & {
      readonly _tag: 'TargetNotInRoster'
      readonly basis: 'joint/10.rosters'
      readonly matter: string
    })
  /** Another row has the same matter with other objects: a row is told by field, matter and object. */
  | (Finding & {
      readonly _tag: 'MatterRepeated'
      readonly basis: 'market/12.fields'
      readonly matter: string
      readonly rows: ReadonlyArray<number>
    })

/** Where a restored cell comes from. */
export type Origins = Readonly<Partial<Record<MergeableColumn, number>>>
