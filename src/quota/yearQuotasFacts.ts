import type { Explained, Finding } from '../law/explained.js'
import type { BadId, DuplicateId } from '../model/ids.js'
import type { Ratio } from '../model/ratio.js'
import type { WrongShape } from '../model/wrongShape.js'
import type { AboveCeiling } from '../plan/ceiling.js'
import type { AdHocTask, PlannedTask, TaskFields } from '../plan/task.js'
import type { QuotaFinding } from './shareFacts.js'

/**
 * What the numbers of a year depend on in a task. Tasks of one item share its number; a task without an item has a
 * number of its own.
 *
 * @zh 任务的抽查比例
 * @law joint/15.fields
 * @category quota
 * @since 0.1.0
 */
export interface SharedTask
  extends Pick<
      TaskFields,
      'id' | 'region' | 'drawsFrom' | 'window' | 'checkType' | 'share' | 'strata' | 'reasonAboveCeiling'
    >,
    Partial<Pick<PlannedTask, 'item'>>,
    Partial<Pick<AdHocTask, 'order'>> {}

/**
 * How many subjects of one stratum are in an item's scope in a region, by the frozen roster.
 *
 * @zh 抽查基数
 * @law joint/15.fields
 * @category quota
 * @since 0.1.0
 */
export interface ScopeSize {
  /** The item, or the id of a task without one. */
  readonly item: string
  readonly region: string
  readonly stratum: string
  readonly size: number
}

/**
 * The tasks of a year and the sizes of their scopes.
 *
 * @zh 全年抽查数量的事实
 * @law joint/15.fields
 * @category quota
 * @since 0.1.0
 */
export interface YearQuotaFacts {
  readonly tasks: ReadonlyArray<SharedTask>
  readonly scopes: ReadonlyArray<ScopeSize>
}

/**
 * The number of an item: the shares of its tasks together, rounded up once.
 *
 * @zh 合并计算的抽查数量
 * @law joint/15.fields
 * @category quota
 * @since 0.1.0
 */
export interface TasksTogether extends Finding {
  readonly _tag: 'TasksTogether'
  readonly basis: 'joint/15.fields'
  readonly reading: 'I-20'
  readonly item: string
  readonly size: number
  readonly tasks: number
  readonly asked: number
}

/**
 * A task with subjects in its scope to which nothing of its item’s number falls: it draws nobody.
 *
 * @zh 无抽查数量的任务
 * @law joint/15.fields
 * @category quota
 * @since 0.1.0
 */
export interface TaskIdle extends Finding {
  readonly _tag: 'TaskIdle'
  readonly basis: 'joint/15.fields'
  readonly item: string
  readonly task: string
  readonly size: number
}

/**
 * Every draw keeps the ceiling of its own scope, and so the item’s tasks together draw fewer than its number.
 *
 * @zh 各任务受比例上限限制
 * @law joint/9.ceiling
 * @category quota
 * @since 0.1.0
 */
export interface CeilingHeldInTasks extends Finding {
  readonly _tag: 'CeilingHeldInTasks'
  readonly basis: 'joint/9.ceiling'
  readonly reading: 'I-01'
  readonly item: string
  readonly ceiling: Ratio
  readonly asked: number
  readonly count: number
}

/**
 * What decides the numbers of a year.
 *
 * @zh 全年抽查数量的理由
 * @law joint/15.fields
 * @category quota
 * @since 0.1.0
 */
export type YearQuotaFinding = TasksTogether | CeilingHeldInTasks | QuotaFinding | AboveCeiling

/**
 * How many an item draws in the year, and why.
 *
 * @zh 事项全年抽查数量
 * @law joint/15.fields
 * @category quota
 * @since 0.1.0
 */
export interface ItemQuota extends Explained<number, YearQuotaFinding> {
  readonly item: string
  /** The class whose own share it is, where it is not the share of the whole. */
  readonly stratum?: string
}

/**
 * How many a task draws of a stratum.
 *
 * @zh 任务抽查数量
 * @law joint/20.strata
 * @category quota
 * @since 0.1.0
 */
export interface TaskQuota {
  readonly task: string
  readonly stratum: string
  readonly count: number
  /** The task’s share of the stratum, where it is all of an item’s and so was rounded by itself. */
  readonly ratio?: Ratio
}

/**
 * The numbers of a year: by item with the reasons, and by task and stratum.
 *
 * @zh 全年抽查数量
 * @law joint/15.fields
 * @category quota
 * @since 0.1.0
 */
export interface YearQuotas {
  readonly items: ReadonlyArray<ItemQuota>
  readonly counts: ReadonlyArray<TaskQuota>
  readonly idle: ReadonlyArray<TaskIdle>
}

/**
 * What keeps the numbers of a year from being worked out.
 *
 * @zh 全年抽查数量的问题
 * @law joint/15.fields
 * @category quota
 * @since 0.1.0
 */
export type YearQuotaProblem =
  | WrongShape
  | BadId
  | DuplicateId
  | { readonly _tag: 'BadCount'; readonly path: string; readonly value: unknown }
  | { readonly _tag: 'BadShare'; readonly path: string; readonly value: unknown }
  /** A scope of an item that no task belongs to. */
  | { readonly _tag: 'UnknownKey'; readonly path: string; readonly value: string }
