import type { NonEmpty } from '../law/explained.js'
import type { Category, Level } from '../model/matter.js'
import type { MonthSpan } from './cell.js'
import type { MergeableColumn, PlanColumn } from './column.js'
import type { PlanFlag } from './flag.js'
import type { ObjectClass } from './objectClass.js'
import type { PlanProblem } from './problem.js'

/**
 * One row of a published plan, its merged cells restored. Names stand as in the source; departments without 部门.
 *
 * @zh 计划表行
 * @law market/12.fields
 * @category plan
 * @since 0.1.0
 */
export interface PlanRow {
  /** The row in the table's order, from 1. */
  readonly row: number
  readonly field: string
  readonly initiator: string
  readonly matter: string
  readonly category: Category
  readonly object: string
  readonly level: Level
  readonly cooperators: ReadonlyArray<string>
  /** The list of cooperators ends in 等: others may join. */
  readonly open?: true
  /** Whole months, both included. */
  readonly window: MonthSpan
  /** The columns whose cell was merged with one above and is restored from it. */
  readonly inferred: ReadonlyArray<MergeableColumn>
  readonly objectClass: ObjectClass
  /** What a reader of the row should know before relying on it. */
  readonly flags: ReadonlyArray<PlanFlag>
  /** The row's own cells as the source has them, in its order. */
  readonly cells: ReadonlyArray<string>
}

/**
 * A row that could not be read: its cells, kept, and the columns at fault. `problems` says why.
 *
 * @zh 未读出的行
 * @law market/12.fields
 * @category plan
 * @since 0.1.0
 */
export interface UnreadRow {
  readonly row: number
  readonly cells: ReadonlyArray<string>
  readonly columns: NonEmpty<PlanColumn>
}

/**
 * A published plan as a table. `rows` and `unread` together are all its rows.
 *
 * @zh 计划表
 * @law market/12.fields
 * @category plan
 * @since 0.1.0
 */
export interface PlanTable {
  readonly title: string
  /** Of the title; without it there is no plan, only rows. */
  readonly year?: number
  readonly rows: ReadonlyArray<PlanRow>
  readonly unread: ReadonlyArray<UnreadRow>
  readonly problems: ReadonlyArray<PlanProblem>
}
