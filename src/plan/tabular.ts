import { fields, must } from '../model/shape.js'
import { string, wrong } from '../model/wrongShape.js'
import { comparable } from './cell.js'
import { columns, headings, type PlanColumn } from './column.js'
import { type DepartmentOptions, departmentReader } from './department.js'
import type { PlacedRow } from './place.js'
import { type PlanProblem, problemAt } from './problem.js'
import type { PlanTable } from './row.js'
import { tableOf, yearOfTitle } from './table.js'

/**
 * A row whose columns are known: eight cells in the table's order, or a record by heading (抽查领域) or by column
 * (field). An empty or absent cell is one that was merged with the cell above.
 *
 * @zh 计划表行(按列)
 * @law market/12.fields
 * @category plan
 * @since 0.1.0
 */
export type PlanCells =
  | ReadonlyArray<string | null | undefined>
  | Readonly<Record<string, string | null | undefined>>

const GIVEN = fields({ title: string, rows: must<string>(Array.isArray, 'list of rows') }, 'object')

const byName = new Map<string, PlanColumn>(
  columns.flatMap(
    (c): ReadonlyArray<readonly [string, PlanColumn]> => [
      [c, c],
      [headings[c], c],
    ],
  ),
)

const trimmed = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

interface Given {
  readonly pairs: ReadonlyArray<readonly [PlanColumn, string]>
  /** Cells that belong to no column. */
  readonly extra: ReadonlyArray<string>
  readonly cells: ReadonlyArray<string>
}

const fromList = (row: ReadonlyArray<unknown>): Given => {
  const cells = row.map(trimmed)
  return {
    pairs: columns.flatMap((c, i): Given['pairs'] => [[c, cells[i] ?? '']]),
    extra: cells.slice(columns.length).filter((cell) => cell !== ''),
    cells: cells.filter((cell) => cell !== ''),
  }
}

const fromRecord = (row: object): Given => {
  const entries = Object.entries(row).map(([name, value]): readonly [string, string] => [
    name,
    trimmed(value),
  ])
  const named = entries.map(([name, cell]) => ({ column: byName.get(comparable(name)), cell }))
  const first = (column: PlanColumn, i: number): boolean => named.findIndex((n) => n.column === column) === i
  return {
    pairs: named.flatMap(({ column, cell }, i): Given['pairs'] =>
      column !== undefined && first(column, i) ? [[column, cell]] : [],
    ),
    extra: named.flatMap(({ column, cell }, i) =>
      cell !== '' && (column === undefined || !first(column, i)) ? [cell] : [],
    ),
    cells: named.flatMap(({ cell }) => (cell === '' ? [] : [cell])),
  }
}

/** A cell that is not text is unreadable, not empty. */
const notText = (row: object): ReadonlyArray<unknown> =>
  Object.values(row).filter((v) => v !== null && v !== undefined && typeof v !== 'string')

const placed = (row: unknown, i: number): PlacedRow => {
  const n = i + 1
  const list = typeof row === 'object' && row !== null ? row : []
  const odd = typeof row === 'object' && row !== null ? notText(row) : [row]
  const { pairs, extra, cells } = Array.isArray(list) ? fromList(list) : fromRecord(list)
  const faults = [
    ...extra,
    ...odd.map((v) => (typeof v === 'object' ? '{…}' : String(v as number | boolean | bigint | symbol))),
  ]
  return {
    row: n,
    cells,
    at: Object.fromEntries(pairs.filter(([, cell]) => cell !== '')),
    doubtful: odd.length > 0 ? ['field', 'initiator', 'object', 'cooperators'] : [],
    problems: faults.length === 0 ? [] : [problemAt(n, 'matter', { _tag: 'UnexpectedCells', value: faults })],
  }
}

/**
 * Reads a plan from rows whose columns are known, a spreadsheet's for example: restores merged cells, flags and
 * reports just as `readPlanTable` does. Every row given is read or reported.
 *
 * @zh 读取计划表(按列)
 * @law market/12.fields
 * @law joint/15.fields
 * @example
 * import { readPlanRows } from 'double-random'
 *
 * const table = readPlanRows('2022年抽查计划', [
 *   ['旅行社行业行政检查', '文旅部门', '对经营旅行社业务的行政检查', '一般监管', '旅行社', '州县级', '市场监管部门', '2月-11月'],
 *   { 抽查事项: '对导游人员的行政检查', 事项分类: '一般监管', 抽查主体: '州县级', 抽查时间: '3月-11月' },
 * ])
 *
 * assert.deepStrictEqual(table.problems, [])
 * assert.deepStrictEqual(table.rows[1]?.inferred, ['field', 'initiator', 'object', 'cooperators'])
 *
 * @category plan
 * @since 0.1.0
 */
export const readPlanRows = (
  title: string,
  rows: ReadonlyArray<PlanCells>,
  options: DepartmentOptions = {},
): PlanTable => {
  const heading = typeof (title as unknown) === 'string' ? title : ''
  const year = yearOfTitle(heading)
  const before: ReadonlyArray<PlanProblem> = [
    ...wrong(GIVEN, { title, rows }),
    ...(year === undefined ? [{ _tag: 'YearMissing', path: 'title', value: heading } as const] : []),
  ]
  const list = Array.isArray(rows) ? Array.from(rows as ReadonlyArray<unknown>) : []
  return tableOf(departmentReader(options), heading, year, list.map(placed), before)
}
