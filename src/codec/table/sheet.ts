/**
 * A cell of a written table; nothing is null.
 *
 * @zh 单元格
 * @law none: a format
 * @category codec
 * @since 0.1.0
 */
export type TableCell = string | number | boolean | null

/**
 * A table as it is written: the row of headings, then a row for each entry. With `name` it is a sheet of a workbook.
 *
 * @zh 表格
 * @law none: a format
 * @category codec
 * @since 0.1.0
 */
export interface TableSheet {
  readonly name?: string
  readonly head: ReadonlyArray<string>
  readonly rows: ReadonlyArray<ReadonlyArray<TableCell>>
}

/**
 * A table as somebody brings it; where there is nothing beside its rows, these alone will do. Rows are lists of cells
 * (texts, numbers, booleans, dates at midnight UTC, blanks), or records by heading. `head` is the row of headings where it stands apart. `merges` are the merged cells, `B3:B9`
 * each: only their first cell has a text, and it holds for all of them.
 *
 * @zh 待读表格
 * @law none: a format
 * @category codec
 * @since 0.1.0
 */
export type SheetRows =
  | ReadonlyArray<unknown>
  | {
      readonly name?: string
      readonly head?: ReadonlyArray<unknown>
      readonly rows: ReadonlyArray<unknown>
      readonly merges?: ReadonlyArray<string>
    }
