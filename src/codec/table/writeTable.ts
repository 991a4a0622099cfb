import type { Columns, Table, TableLanguage } from './column.js'
import type { TableSheet } from './sheet.js'

/** Writes a kind of table: every column that some entry fills, in the order of the description. */
export const writeTable =
  <C extends Columns, A>(table: Table<C, A>) =>
  (language: TableLanguage = 'zh') =>
  (entries: ReadonlyArray<A>): TableSheet => {
    const rows = entries.map((entry): Readonly<Record<string, unknown>> => table.values(entry))
    const isFilled = (field: string): boolean => rows.some((row) => row[field] !== undefined)
    // of several columns for one thing, those that hold something; the first where there is nothing at all
    const groups = [table.keys, ...(table.oneOf ?? [])].flatMap((group) =>
      group.some(isFilled) ? [] : group.slice(0, 1),
    )
    const needed = new Set<string>([...groups, ...table.required])
    const filled = Object.entries(table.columns).filter(([field]) => needed.has(field) || isFilled(field))
    return {
      name: table[language],
      head: filled.map(([, column]) => column[language]),
      rows: rows.map((row) =>
        filled.map(([field, column]) =>
          row[field] === undefined ? null : column.write(row[field], language),
        ),
      ),
    }
  }
