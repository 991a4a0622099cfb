import type { Region } from '../../model/unit.js'
import type { ReadDepartments } from '../../plan/department.js'
import { type CellRead, narrowed } from './form.js'
import type { TableCell } from './sheet.js'

/** What the reading of a cell may need to know beside the cell. */
export interface Known {
  /** Region ids by name and by id; absent where the caller names no regions. */
  readonly regions?: ReadonlyMap<string, string>
  readonly regionNames: ReadonlyArray<string>
  /** Departments as plans name them; absent where the caller does not ask for it. */
  readonly departments?: ReadDepartments
}

/** Regions by what a table may call them. */
export const knownOf = (regions: ReadonlyArray<Region> | undefined): Known =>
  regions === undefined
    ? { regionNames: [] }
    : {
        regions: new Map(
          regions.flatMap(({ id, name }) => [id, name, narrowed(name)].map((n) => [n, id] as const)),
        ),
        regionNames: regions.map(({ name }) => name),
      }

/**
 * The language of headings and words of a written table.
 *
 * @zh 表格语言
 * @law none: a form of tables
 * @category codec
 * @since 0.1.0
 */
export type TableLanguage = 'zh' | 'en'

/** One column: what it is called, and how a cell of it is read and written. */
export interface Column<A> {
  readonly zh: string
  readonly en: string
  /** Other headings for the same. */
  readonly names: ReadonlyArray<string>
  /** May a blank cell repeat the one above, where the caller says that blanks do? */
  readonly repeats?: boolean
  readonly read: (raw: unknown, known: Known) => CellRead<A>
  /** A method, so that columns of all kinds stand in one list: the values of one go to itself only. */
  write(value: A, language: TableLanguage): TableCell
}

/** A column of any kind, as the engine handles them. */
export type AnyColumn = Column<unknown>

/** The columns of a table by field. */
export type Columns = Readonly<Record<string, AnyColumn>>

/** What a row comes to: a value for each field that is filled. */
export type Values<C extends Columns> = {
  readonly [K in keyof C]?: C[K] extends Column<infer A> ? A : never
}

/** A kind of table: its columns, which of them a row needs, and the entry that a row stands for. */
export interface Table<C extends Columns, A> {
  readonly zh: string
  readonly en: string
  readonly columns: C
  /** Columns one of which tells which entry it is: a row without any of them is no entry, and may be a total. */
  readonly keys: ReadonlyArray<keyof C & string>
  readonly required: ReadonlyArray<keyof C & string>
  /** Columns of each of which a row needs one: a code or a number. */
  readonly oneOf?: ReadonlyArray<ReadonlyArray<keyof C & string>>
  /** What a row needs beside, for what else it says. */
  readonly requiredBy?: (values: Values<C>) => ReadonlyArray<keyof C & string>
  /** What no other row may have, where entries are unique. */
  readonly unique?: (entry: A) => string
  readonly entry: (values: Values<C>) => A
  readonly values: (entry: A) => Values<C>
}
