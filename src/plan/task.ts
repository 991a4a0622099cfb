import type { PlainDate } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import type { Ratio } from '../model/ratio.js'
import type { Window } from '../model/window.js'
import type { ItemFields } from './itemFields.js'

/**
 * How much a task draws: a share of the subjects in its scope, or a whole number.
 *
 * @zh 抽查比例或数量
 * @law joint/15.fields
 * @category plan
 * @since 0.1.0
 */
export type DrawShare =
  | { readonly _tag: 'Share'; readonly ratio: Ratio }
  | { readonly _tag: 'Number'; readonly n: number }

/**
 * What every task states, planned or not.
 *
 * @zh 任务要素
 * @law joint/15.fields
 * @category plan
 * @since 0.1.0
 */
export interface TaskFields extends ItemFields {
  readonly year: number
  /** The region whose departments carry it out, by id. */
  readonly region: string
  /** The regions whose subjects are in scope. */
  readonly drawsFrom: NonEmpty<string>
  readonly share: DrawShare
  /** Shares of single strata (risk classes, kinds), where they differ from `share` (joint/20). */
  readonly strata?: Readonly<Record<string, Ratio>>
}

/**
 * A task of the annual plan: it inherits the fields of its item and counts towards it.
 *
 * @zh 年度计划任务
 * @law joint/19.inherit
 * @category plan
 * @since 0.1.0
 */
export interface PlannedTask extends TaskFields {
  readonly type: 'planned'
  readonly item: string
  readonly batch: string
}

/**
 * A task beside the plan, in the same form, recorded and published like a planned one.
 *
 * @zh 临时任务
 * @law joint/18.adHoc
 * @category plan
 * @since 0.1.0
 */
export interface AdHocTask extends TaskFields {
  readonly type: 'adHoc'
  readonly reason: string
  readonly recordedOn: PlainDate
  /** The order from above, where there is one: its number frees the task from share and frequency (joint/17). */
  readonly order?: string
}

/**
 * One inspection task: a matter in a region, within a window, with the share to draw.
 *
 * @zh 抽查任务
 * @law joint/19.inherit
 * @law joint/18.adHoc
 * @category plan
 * @since 0.1.0
 */
export type Task = PlannedTask | AdHocTask

/**
 * A batch of an item: part of its window, one lead department, and the tasks of all regions in it.
 *
 * @zh 抽查批次
 * @law market/10.lead
 * @law joint/15.fields
 * @category plan
 * @since 0.1.0
 */
export interface Batch {
  readonly id: string
  readonly item: string
  /** From 1. */
  readonly order: number
  readonly lead: string
  readonly window: Window
  readonly tasks: NonEmpty<string>
  /** The number to draw in this batch, where the item states a number. */
  readonly number?: number
}
