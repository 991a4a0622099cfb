import { either as E } from 'fp-ts'
import type { NonEmpty } from '../../law/explained.js'
import type { Region } from '../../model/unit.js'
import { type DepartmentOptions, departmentReader } from '../../plan/department.js'
import type { InputError } from '../inputError.js'
import { type Columns, knownOf, type Table, type Values } from './column.js'
import { isBlank } from './form.js'
import { gridOf } from './grid.js'
import { findHeadings, headingNames } from './headings.js'
import { type ReadField, readRows } from './kernel/readRows.js'
import type { TableProblem } from './problem.js'
import type { TableReading } from './reading.js'
import type { SheetRows } from './sheet.js'

/**
 * What the reader of a table may know beside the table.
 *
 * @zh 读表选项
 * @law none: a format
 * @category codec
 * @since 0.1.0
 */
export interface TableOptions<Field extends string = string> {
  /** Further headings of a field: `{ id: ['主体代码'] }`. They come before the usual ones. */
  readonly headings?: Readonly<Partial<Record<Field, ReadonlyArray<string>>>>
  /** What holds for every row, where the table has no column for it: `{ region: '临夏市' }`. */
  readonly constants?: Readonly<Partial<Record<Field, string>>>
  /** Fields whose blank cells repeat the cell above. Merged cells that the sheet names need no such word. */
  readonly repeats?: ReadonlyArray<Field>
  /** Names of regions become their ids, and other names are refused; without it regions stand as they are. */
  readonly regions?: ReadonlyArray<Region>
  /**
   * Departments become the names that plans use, 文旅局 and 文旅部门 both 文旅, by the rule that reads plans; others than
   * it knows stand as they are. `{}` knows those of `planDepartments`. Without it departments stand as they are.
   */
  readonly departments?: DepartmentOptions
}

/** A table as it is read, or why it is not read at all. */
export type TableRead<A> = E.Either<NonEmpty<TableProblem>, TableReading<A>>

/** Reads a kind of table. */
export const readTable =
  <C extends Columns, A>(table: Table<C, A>) =>
  (options: TableOptions<keyof C & string> = {}) => {
    const { headings: own, constants = {}, repeats = [], regions, departments }: TableOptions = options
    const names = headingNames(table.columns, own)
    const known = {
      ...knownOf(regions),
      ...(departments === undefined ? {} : { departments: departmentReader(departments) }),
    }
    const allowed = new Set<string>(repeats)
    const given = Object.entries<string | undefined>(constants).flatMap(([field, raw]) => {
      const column = Object.hasOwn(table.columns, field) ? table.columns[field] : undefined
      return column === undefined || raw === undefined ? [] : [{ field, raw, read: column.read(raw, known) }]
    })
    const faults = given.flatMap(
      ({ field, raw, read }): ReadonlyArray<InputError> =>
        read.ok
          ? []
          : [{ _tag: 'InputError', path: `constants.${field}`, value: raw, expected: read.expected }],
    )
    const values = Object.fromEntries(
      given.flatMap(({ field, read }) => (read.ok ? [[field, read.value]] : [])),
    )
    const groups = [table.keys, ...(table.oneOf ?? []), ...table.required.map((field) => [field])]
    const needs = {
      columns: table.columns,
      groups,
      given: given.map(({ field }) => field),
    }
    return (sheet: SheetRows): TableRead<A> => {
      const [fault, ...more] = faults
      if (fault !== undefined) return E.left([fault, ...more])
      const grid = gridOf(sheet)
      if (E.isLeft(grid)) return grid
      const found = findHeadings(grid.right, names, needs)
      if (E.isLeft(found)) return found
      const { row, above, texts, columnOf } = found.right
      const fields = [...columnOf].flatMap(([field, at]): ReadonlyArray<ReadField> => {
        const column = table.columns[field]
        return column === undefined
          ? []
          : [{ field, column, at, repeats: column.repeats === true && allowed.has(field) }]
      })
      const rows = readRows({
        grid: grid.right,
        headings: found.right,
        fields,
        columns: table.columns,
        constants: values,
        keys: table.keys,
        groups,
        ...(table.requiredBy === undefined
          ? {}
          : {
              requiredBy: table.requiredBy as (
                of: Readonly<Record<string, unknown>>,
              ) => ReadonlyArray<string>,
            }),
        known,
        entry: (of) => table.entry(of as Values<C>),
        ...(table.unique === undefined ? {} : { unique: table.unique }),
      })
      const before = grid.right.rows.slice(0, row).flatMap((cells, r) => (cells.every(isBlank) ? [] : [r]))
      return E.right({
        ...rows,
        rows: {
          ...rows.rows,
          titles: before.filter((r) => !above.includes(r)).map((r) => r + 1),
          headings: [...above, row].map((r) => r + 1).concat(rows.rows.headings),
        },
        columns: {
          read: fields.map(({ field, at }) => ({ heading: texts[at] ?? '', field })),
          unread: texts.filter((text, c) => text !== '' && !fields.some(({ at }) => at === c)),
          absent: Object.keys(table.columns).filter(
            (field) => !columnOf.has(field) && !Object.hasOwn(values, field),
          ),
        },
      })
    }
  }

/**
 * The entries of a table of which no row was refused; else every problem. For data that must be whole, a roster to
 * draw from above all.
 *
 * @zh 全部读入
 * @law none: a format
 * @example
 * import { allEntries, readInterestTable } from 'double-random'
 *
 * const read = readInterestTable()({ rows: [{ 执法证号: '甘N001', 统一社会信用代码: '91350100M000100Y43', 利害关系: '同学' }] })
 * assert.ok(read._tag === 'Right')
 * assert.deepStrictEqual(read.right.entries, [])
 * assert.strictEqual(allEntries(read.right)._tag, 'Left')
 *
 * @category codec
 * @since 0.1.0
 */
export const allEntries = <A>({
  entries,
  problems,
}: TableReading<A>): E.Either<NonEmpty<TableProblem>, ReadonlyArray<A>> => {
  const [first, ...more] = problems
  return first === undefined ? E.right(entries) : E.left([first, ...more])
}
