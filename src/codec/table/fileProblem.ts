/**
 * Why a file of spreadsheets is not read or not written.
 *
 * @zh 表格文件问题
 * @law none: a bad input
 * @category codec
 * @since 0.1.0
 */
export type TableFileProblem =
  /** Neither a workbook nor a text. `value` is what it begins with, as hex. */
  | { readonly _tag: 'NotASpreadsheet'; readonly path: string; readonly value: string }
  /** The format of Excel before 2007, `.xls`. */
  | { readonly _tag: 'OldWorkbook'; readonly path: string }
  /** Locked with a password. */
  | { readonly _tag: 'LockedWorkbook'; readonly path: string }
  /** Begins as a workbook does, and cannot be read to its end. */
  | { readonly _tag: 'DamagedWorkbook'; readonly path: string }
  /** Unpacked it has more bytes than allowed. */
  | { readonly _tag: 'FileTooLarge'; readonly path: string; readonly value: number; readonly limit: number }
  | {
      readonly _tag: 'SheetUnknown'
      readonly path: string
      readonly value: string | number
      readonly known: ReadonlyArray<string>
    }
  | { readonly _tag: 'SheetEmpty'; readonly path: string; readonly value: string }
  /** A quoted cell of a text file that is not closed, from this row on. */
  | { readonly _tag: 'QuoteOpen'; readonly row: number }
  /** To be written: a name of a sheet that Excel does not take, or that another sheet has. */
  | { readonly _tag: 'SheetNameUnfit'; readonly path: string; readonly value: string }
  /** To be written: more than a sheet or a cell takes. */
  | { readonly _tag: 'SheetTooLarge'; readonly path: string; readonly value: number; readonly limit: number }
