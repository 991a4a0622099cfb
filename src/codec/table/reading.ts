import type { CellForm } from './form.js'
import type { CellPlace, TableProblem } from './problem.js'

/**
 * A cell whose form was changed: what stood there and what was read.
 *
 * @zh 单元格改写
 * @law none: a format
 * @category codec
 * @since 0.1.0
 */
export interface CellChange extends CellPlace {
  readonly form: CellForm
  readonly from: string
  readonly to: string
}

/**
 * What became of every row that is not blank, by its number in the sheet: each stands in exactly one list.
 *
 * @zh 各行去向
 * @law none: a format
 * @category codec
 * @since 0.1.0
 */
export interface RowFates {
  readonly titles: ReadonlyArray<number>
  readonly headings: ReadonlyArray<number>
  /** The rows of the entries, in their order. */
  readonly read: ReadonlyArray<number>
  readonly refused: ReadonlyArray<number>
  readonly totals: ReadonlyArray<number>
  readonly notes: ReadonlyArray<number>
}

/**
 * What became of a table: its rows, its columns, what was changed in form, and everything that was not read.
 *
 * @zh 读表情况
 * @law none: a format
 * @category codec
 * @since 0.1.0
 */
export interface TableReport<Problem = TableProblem> {
  readonly rows: RowFates
  /** The headings that were understood, with their fields, and those that were not: their columns are not read. */
  readonly columns: {
    readonly read: ReadonlyArray<{ readonly heading: string; readonly field: string }>
    readonly unread: ReadonlyArray<string>
    /** The fields that no column holds: the end of certificates, for example, without which nobody’s has expired. */
    readonly absent: ReadonlyArray<string>
  }
  readonly changes: ReadonlyArray<CellChange>
  readonly problems: ReadonlyArray<Problem>
}

/**
 * A table as it was read: the entries of the rows that were, and a report of everything else. `allEntries` gives the
 * entries only where no row was refused.
 *
 * @zh 表格读取结果
 * @law none: a format
 * @category codec
 * @since 0.1.0
 */
export interface TableReading<A> extends TableReport {
  readonly entries: ReadonlyArray<A>
}
