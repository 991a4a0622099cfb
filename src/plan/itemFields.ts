import type { Category, CheckType, Level } from '../model/matter.js'
import type { Window } from '../model/window.js'
import type { ObjectClass } from './objectClass.js'

/**
 * What an item of a plan and a task have in common: a task of the plan inherits it from its item.
 *
 * @zh 计划与任务共有要素
 * @law joint/15.fields
 * @law joint/19.inherit
 * @category plan
 * @since 0.1.0
 */
export interface ItemFields {
  readonly id: string
  readonly field: string
  readonly matter: string
  readonly initiator: string
  readonly cooperators: ReadonlyArray<string>
  readonly open?: true
  readonly category: Category
  readonly checkType: CheckType
  readonly level: Level
  readonly object: string
  readonly objectClass: ObjectClass
  /** Of an item: from the first day of its first month to the last day of its last. */
  readonly window: Window
  /** Why a routine item goes over the ceiling of joint/9. */
  readonly reasonAboveCeiling?: string
}
