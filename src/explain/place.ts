import type { Bilingual } from '../law/provision.js'
import { headings } from '../plan/column.js'
import type { Language } from './phrase.js'

/** Where a problem is, as far as it says so: a cell of a sheet, a column of a plan's row, a row. */
interface Place {
  readonly row: number
  readonly column?: unknown
  readonly cell?: unknown
}

const ofPlan = (column: string): Bilingual => ({
  zh: `“${Object.hasOwn(headings, column) ? headings[column as keyof typeof headings] : column}”`,
  en: `, ${column}`,
})

/** The one form of a place in a table: 第8行（C8）, row 8 (C8); without a cell's name, the column's. */
export const placeText =
  (language: Language) =>
  ({ row, column, cell }: Place): string => {
    const line = language === 'zh' ? `第${row}行` : `row ${row}`
    if (typeof cell === 'string') return language === 'zh' ? `${line}（${cell}）` : `${line} (${cell})`
    return typeof column === 'string' ? `${line}${ofPlan(column)[language]}` : line
  }
