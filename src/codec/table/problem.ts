import type { InputError } from '../inputError.js'

/**
 * Where a cell stands: its row as the sheet numbers it, the heading of its column, and the sheet's name for it.
 *
 * @zh 单元格位置
 * @law none: a format
 * @category codec
 * @since 0.1.0
 */
export interface CellPlace {
  readonly row: number
  readonly column: string
  /** `C12` */
  readonly cell: string
}

/**
 * Why a table, or one row of it, is not read. The first three concern the whole table, the others one cell; a row that
 * has one of those is refused as a whole.
 *
 * @zh 表格读取问题
 * @law none: a bad input
 * @category codec
 * @since 0.1.0
 */
export type TableProblem =
  /** No row has at least two of the headings. `value` is what the first rows begin with. */
  | {
      readonly _tag: 'HeadingsNotFound'
      readonly path: string
      readonly value: ReadonlyArray<string>
      readonly expected: ReadonlyArray<string>
    }
  /** A column that every entry needs; any of the headings in `expected` would do. */
  | {
      readonly _tag: 'ColumnMissing'
      readonly path: string
      readonly value: ReadonlyArray<string>
      readonly expected: ReadonlyArray<string>
    }
  /** Two columns are headed as the same field, and nobody can tell which is meant. */
  | {
      readonly _tag: 'ColumnTwice'
      readonly path: string
      readonly value: ReadonlyArray<string>
      readonly cells: ReadonlyArray<string>
    }
  | ({ readonly _tag: 'CellMissing' } & CellPlace)
  | ({ readonly _tag: 'CellUnreadable'; readonly value: unknown; readonly expected: string } & CellPlace)
  /** An entry that a row above (`first`) has already. */
  | ({ readonly _tag: 'RowRepeated'; readonly value: string; readonly first: number } & CellPlace)
  /** The table itself, its merged cells or a constant has another shape. */
  | InputError
