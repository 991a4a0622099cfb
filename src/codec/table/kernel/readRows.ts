import type { AnyColumn, Columns, Known } from '../column.js'
import { type CellForm, isBlank, isCellError, refused, textOf } from '../form.js'
import type { Grid } from '../grid.js'
import type { Headings } from '../headings.js'
import { columnLetters } from '../place.js'
import type { CellPlace, TableProblem } from '../problem.js'
import type { CellChange, RowFates } from '../reading.js'
import { rowKind } from '../rowKind.js'

/** A field that is read: its column in the sheet, and what an empty cell of it means. */
export interface ReadField {
  readonly field: string
  readonly column: AnyColumn
  readonly at: number
  readonly repeats: boolean
}

/** What the rows below the headings are read by. */
export interface RowsFacts<A> {
  readonly grid: Grid
  readonly headings: Headings
  readonly fields: ReadonlyArray<ReadField>
  readonly columns: Columns
  /** Values that hold for every row. */
  readonly constants: Readonly<Record<string, unknown>>
  /** Fields that tell which entry a row is. */
  readonly keys: ReadonlyArray<string>
  /** Fields of each of which a row needs one, the keys among them. */
  readonly groups: ReadonlyArray<ReadonlyArray<string>>
  readonly requiredBy?: (values: Readonly<Record<string, unknown>>) => ReadonlyArray<string>
  readonly known: Known
  readonly entry: (values: Readonly<Record<string, unknown>>) => A
  readonly unique?: (entry: A) => string
}

/** What they come to. */
export interface RowsRead<A> {
  readonly entries: ReadonlyArray<A>
  readonly rows: Pick<RowFates, 'headings' | 'read' | 'refused' | 'totals' | 'notes'>
  readonly changes: ReadonlyArray<CellChange>
  readonly problems: ReadonlyArray<TableProblem>
}

/** A refused value as it may stand in a report: plain, and no longer than a cell. */
const shownValue = (raw: unknown): unknown => (typeof raw === 'object' && raw !== null ? '{…}' : raw)

const written = (value: unknown): string =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.join('、') : String(value)

/** What was read, as its column writes it where it is more than one value. */
const writtenIn = (column: AnyColumn, value: unknown): string =>
  typeof value === 'object' && !Array.isArray(value) ? String(column.write(value, 'zh')) : written(value)

type Place = (r: number, field: string) => CellPlace

/** What one row says, field by field; what was changed and what could not be read goes onto the lists. */
const cellReader = <A>(
  { grid, fields, constants, known }: RowsFacts<A>,
  placeOf: Place,
  changes: Array<CellChange>,
  problems: Array<TableProblem>,
) => {
  const above = new Map<string, unknown>()
  return (r: number, cells: ReadonlyArray<unknown>) => {
    const merged = grid.merged.get(r)
    const values: Record<string, unknown> = { ...constants }
    const bad = new Set<string>()
    for (const { field, column, at, repeats } of fields) {
      let raw = cells[at]
      let from: CellForm | undefined
      if (isBlank(raw)) {
        const range = merged?.get(at)
        raw = range ?? (repeats ? above.get(field) : undefined)
        if (raw === undefined) continue
        from = range === undefined ? 'continued' : 'merged'
      }
      if (repeats) above.set(field, raw)
      const cell = isCellError(raw) ? refused('worked out') : column.read(raw, known)
      if (cell.ok) {
        values[field] = cell.value
        const form = from ?? cell.form
        if (form !== undefined)
          changes.push({
            ...placeOf(r, field),
            form,
            from: from === undefined ? written(raw) : '',
            to: writtenIn(column, cell.value),
          })
      } else {
        bad.add(field)
        problems.push({
          _tag: 'CellUnreadable',
          ...placeOf(r, field),
          value: shownValue(raw),
          expected: cell.expected,
        })
      }
    }
    return { values, bad }
  }
}

/** Reads row after row. One pass, since a table may have a hundred thousand. */
export const readRows = <A>(facts: RowsFacts<A>): RowsRead<A> => {
  const { grid, headings, fields, columns, keys, groups } = facts
  const entries: Array<A> = []
  const fates = {
    headings: [] as Array<number>,
    read: [] as Array<number>,
    refused: [] as Array<number>,
    totals: [] as Array<number>,
    notes: [] as Array<number>,
  }
  const changes: Array<CellChange> = []
  const problems: Array<TableProblem> = []
  const firstRow = new Map<string, number>()
  const columnOf = new Map(fields.map(({ field, at }) => [field, at]))
  const keyColumns = keys.flatMap((key) => columnOf.get(key) ?? [])
  const placeOf: Place = (r, field) => {
    const at = columnOf.get(field)
    return {
      row: r + 1,
      column: (at === undefined ? columns[field]?.zh : headings.texts[at]) ?? field,
      cell: `${columnLetters(at ?? 0)}${r + 1}`,
    }
  }
  const headingsAgain = (cells: ReadonlyArray<unknown>): boolean =>
    fields.length > 1 &&
    fields.every(({ at }) => (textOf(cells[at]) ?? '').replace(/\s+/g, '') === (headings.texts[at] ?? ''))
  const readCells = cellReader(facts, placeOf, changes, problems)

  for (let r = headings.row + 1; r < grid.rows.length; r += 1) {
    const cells = grid.rows[r] ?? []
    if (cells.every(isBlank)) continue
    const kind = headingsAgain(cells) ? 'headings' : rowKind(cells, keyColumns)
    if (kind !== undefined) {
      fates[kind].push(r + 1)
      continue
    }
    const before = problems.length
    const { values, bad } = readCells(r, cells)
    const needed = (facts.requiredBy?.(values) ?? []).map((field) => [field])
    for (const group of [...groups, ...needed])
      if (group.every((field) => values[field] === undefined && !bad.has(field)))
        problems.push({
          _tag: 'CellMissing',
          ...placeOf(r, group.find((field) => columnOf.has(field)) ?? group[0] ?? ''),
        })
    const entry = problems.length > before ? undefined : facts.entry(values)
    const own = entry === undefined ? undefined : facts.unique?.(entry)
    const first = own === undefined ? undefined : firstRow.get(own)
    if (own !== undefined && first !== undefined)
      problems.push({
        _tag: 'RowRepeated',
        ...placeOf(r, keys.find((key) => values[key] !== undefined) ?? ''),
        value: own,
        first,
      })
    if (entry === undefined || first !== undefined) {
      fates.refused.push(r + 1)
      continue
    }
    if (own !== undefined) firstRow.set(own, r + 1)
    entries.push(entry)
    fates.read.push(r + 1)
  }
  return { entries, rows: fates, changes, problems }
}
