import type { TableFileProblem } from './fileProblem.js'
import { escaped } from './guard.js'
import type { TableSheet } from './sheet.js'

/** A table in the shape that its type says; a page in plain JavaScript may bring another. */
export const isTable = (sheet: unknown): boolean => {
  const { head, rows, name }: Readonly<Record<string, unknown>> =
    typeof sheet === 'object' && sheet !== null ? { ...sheet } : {}
  const isCell = (cell: unknown): boolean =>
    cell === null || ['string', 'number', 'boolean'].includes(typeof cell)
  return (
    (name === undefined || typeof name === 'string') &&
    Array.isArray(head) &&
    Array.from(head).every((text) => typeof text === 'string') &&
    Array.isArray(rows) &&
    Array.from(rows).every((row: unknown) => Array.isArray(row) && Array.from(row).every(isCell))
  )
}

const MAX_ROWS = 1_048_576

const MAX_COLUMNS = 16_384

const MAX_TEXT = 32_767

const UNFIT = /^$|^\s+$|^'|'$|[:\\/?*[\]]|.{32}/u

export const named = (sheets: ReadonlyArray<TableSheet>): ReadonlyArray<string> =>
  sheets.map(({ name }, i) => name ?? `Sheet${i + 1}`)

export const faultsOf = (sheets: ReadonlyArray<TableSheet>): ReadonlyArray<TableFileProblem> => {
  const names = named(sheets)
  const small = names.map((name) => name.toLowerCase())
  const tooLarge = (path: string, value: number, limit: number): ReadonlyArray<TableFileProblem> =>
    value > limit ? [{ _tag: 'SheetTooLarge', path, value, limit }] : []
  return sheets.flatMap(({ head, rows }, s) => [
    ...(UNFIT.test(names[s] ?? '') || small.indexOf(small[s] ?? '') < s
      ? [{ _tag: 'SheetNameUnfit' as const, path: `sheets[${s}].name`, value: names[s] ?? '' }]
      : []),
    ...tooLarge(`sheets[${s}].rows`, rows.length + 1, MAX_ROWS),
    ...tooLarge(`sheets[${s}].head`, head.length, MAX_COLUMNS),
    ...rows.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        typeof cell === 'string'
          ? tooLarge(`sheets[${s}].rows[${r}][${c}]`, escaped(cell).length, MAX_TEXT)
          : [],
      ),
    ),
  ])
}
