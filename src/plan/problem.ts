import type { WrongShape } from '../model/wrongShape.js'
import type { PlanColumn } from './column.js'

interface At {
  /** The row in the table's order, from 1; the heading is row 0. */
  readonly row: number
  readonly column: PlanColumn
  /** `rows.49.cooperators`: row and column as one path. */
  readonly path: string
}

/**
 * Why a row of a published plan could not be read. Every row in the table is either read or has at least one of
 * these; all of them are reported at once, with the text that stood there.
 *
 * @zh 计划表问题
 * @law market/12.fields
 * @category plan
 * @since 0.1.0
 */
export type PlanProblem =
  /** No text, or no list of rows. */
  | WrongShape
  /** No year (`2022年`) in the title: windows are months of a year. */
  | { readonly _tag: 'YearMissing'; readonly path: string; readonly value: string }
  /** The line of headings is not the published one. */
  | {
      readonly _tag: 'HeadingsDiffer'
      readonly path: string
      readonly value: ReadonlyArray<string>
      readonly expected: ReadonlyArray<string>
    }
  /** A cell that every such row has is not there; `value` is what stands in its place. */
  | (At & { readonly _tag: 'MissingCell'; readonly value: ReadonlyArray<string> })
  | (At & { readonly _tag: 'UnknownCategory'; readonly value: string })
  | (At & { readonly _tag: 'UnknownLevel'; readonly value: string })
  /** `unknown` names the departments in the cell that are in neither table nor options. */
  | (At & {
      readonly _tag: 'UnknownDepartment'
      readonly value: string
      readonly unknown: ReadonlyArray<string>
    })
  /** One department initiates; the cell names several, or leaves the list open. */
  | (At & { readonly _tag: 'NotOneInitiator'; readonly value: string })
  /** The row itself names its initiator as its cooperator too. */
  | (At & { readonly _tag: 'InitiatorCooperates'; readonly value: string })
  | (At & { readonly _tag: 'UnreadableWindow'; readonly value: string })
  /** The months do not lie in one year in order, for example 2月-13月 or 11月-2月. */
  | (At & { readonly _tag: 'WindowOutsideYear'; readonly value: string })
  /** More cells than the row has columns, or a cell in another's place. */
  | (At & { readonly _tag: 'UnexpectedCells'; readonly value: ReadonlyArray<string> })
  /** The end of the row above is lost, so which row these cells belong to is open. */
  | (At & { readonly _tag: 'AmbiguousCells'; readonly value: ReadonlyArray<string> })
  /** The merged cell cannot be restored, since the row it would be restored from (`from`) was not read. */
  | (At & { readonly _tag: 'CannotRestore'; readonly from: number })

/** A problem that belongs to one cell of one row. */
export type CellProblem = Extract<PlanProblem, At>

type Payload<T> = T extends CellProblem ? Omit<T, 'row' | 'column' | 'path'> : never

/** Places a problem at its cell. */
export const problemAt = (row: number, column: PlanColumn, payload: Payload<CellProblem>): CellProblem => ({
  ...payload,
  row,
  column,
  path: `rows.${row}.${column}`,
})
