import { either as E } from 'fp-ts'
import type { NonEmpty } from '../../law/explained.js'
import type { InputError } from '../inputError.js'
import { dayOfInstant } from './day.js'
import { isBlank } from './form.js'
import { fillMerged } from './kernel/fillMerged.js'
import { type Range, rangeOf } from './place.js'

/** A cell that is neither text nor number nor yes or no: no column reads it. */
export interface Odd {
  readonly odd: string
}

/** A table as rows of harmless cells, and what the merged cells give to the blanks below them. */
export interface Grid {
  readonly rows: ReadonlyArray<ReadonlyArray<unknown>>
  /** By row and column: the value of the range that a blank cell belongs to. */
  readonly merged: ReadonlyMap<number, ReadonlyMap<number, unknown>>
}

const error = (path: string, value: unknown, expected: string): InputError => ({
  _tag: 'InputError',
  path,
  value,
  expected,
})

/** A cell without anything that could surprise: dates become days, objects become what no column reads. */
const harmless = (cell: unknown): unknown => {
  if (typeof cell !== 'object' || cell === null)
    return typeof cell === 'function' || typeof cell === 'symbol' || typeof cell === 'bigint'
      ? { odd: typeof cell }
      : cell
  if (Object.prototype.toString.call(cell) !== '[object Date]') return { odd: 'object' }
  const ms = (cell as { readonly getTime: () => unknown }).getTime()
  return (typeof ms === 'number' ? dayOfInstant(ms) : undefined) ?? { odd: 'time' }
}

const isRecord = (row: unknown): row is Readonly<Record<string, unknown>> =>
  typeof row === 'object' && row !== null && !Array.isArray(row)

/** Records by heading become rows under a row of all their headings. */
const rowsOfRecords = (
  records: ReadonlyArray<Readonly<Record<string, unknown>>>,
): ReadonlyArray<ReadonlyArray<unknown>> => {
  const headings = [...new Set(records.flatMap((record) => Object.keys(record)))]
  return [
    headings,
    ...records.map((record) => headings.map((h) => (Object.hasOwn(record, h) ? record[h] : null))),
  ]
}

const rowsOf = (input: unknown): E.Either<NonEmpty<InputError>, ReadonlyArray<ReadonlyArray<unknown>>> => {
  const { head, rows }: Readonly<Record<string, unknown>> = isRecord(input) ? input : { rows: input }
  if (!Array.isArray(rows)) return E.left([error('rows', rows, 'list of rows')])
  const given: ReadonlyArray<unknown> = rows
  if (head !== undefined && !Array.isArray(head)) return E.left([error('head', head, 'list of headings')])
  const filled = given.filter((row) => row !== null && row !== undefined)
  if (head === undefined && filled.length > 0 && filled.every(isRecord)) return E.right(rowsOfRecords(filled))
  const [first, ...more] = given.flatMap((row, i) =>
    row === null || row === undefined || Array.isArray(row)
      ? []
      : [error(`rows[${i}]`, row, 'list of cells')],
  )
  if (first !== undefined) return E.left([first, ...more])
  const lists = given.map((row): ReadonlyArray<unknown> => (Array.isArray(row) ? row : []))
  return E.right(head === undefined ? lists : [head, ...lists])
}

const safely = (input: unknown): E.Either<NonEmpty<InputError>, Grid> => {
  const read = rowsOf(input)
  if (E.isLeft(read)) return read
  const rows = read.right.map((row) => Array.from(row, harmless))
  const merges: unknown = isRecord(input) ? input['merges'] : undefined
  if (merges === undefined) return E.right({ rows, merged: new Map() })
  if (!Array.isArray(merges)) return E.left([error('merges', merges, 'list of ranges')])
  const [first, ...more] = merges.flatMap((range: unknown, i) =>
    rangeOf(range) === undefined ? [error(`merges[${i}]`, range, 'range of cells, B3:B9')] : [],
  )
  if (first !== undefined) return E.left([first, ...more])
  const ranges = merges.flatMap((range: unknown): ReadonlyArray<Range> => {
    const read = rangeOf(range)
    return read === undefined ? [] : [read]
  })
  return E.right({ rows, merged: fillMerged(rows, ranges, isBlank) })
}

/** The table as a grid; whatever was given, this does not throw. */
export const gridOf = (input: unknown): E.Either<NonEmpty<InputError>, Grid> => {
  const tried = E.tryCatch(
    () => safely(input),
    () => 'a getter or a proxy threw',
  )
  return E.isLeft(tried) ? E.left([error('rows', tried.left, 'plain JSON')]) : tried.right
}
