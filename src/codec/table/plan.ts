import { either as E } from 'fp-ts'
import { monthOf } from '../../calendar/plainDate.js'
import type { NonEmpty } from '../../law/explained.js'
import { type PlanColumn, columns as planColumns, headings as planHeadings } from '../../plan/column.js'
import type { DepartmentOptions } from '../../plan/department.js'
import type { Plan } from '../../plan/plan.js'
import type { PlanProblem } from '../../plan/problem.js'
import type { PlanTable } from '../../plan/row.js'
import { yearOfTitle } from '../../plan/table.js'
import { type PlanCells, readPlanRows } from '../../plan/tabular.js'
import type { Columns, TableLanguage } from './column.js'
import { text } from './columns.js'
import { isBlank, textOf } from './form.js'
import { type Grid, gridOf } from './grid.js'
import { findHeadings, type Headings, headingNames } from './headings.js'
import { columnLetters } from './place.js'
import type { TableProblem } from './problem.js'
import type { CellChange, TableReport } from './reading.js'
import { rowKind } from './rowKind.js'
import type { SheetRows, TableSheet } from './sheet.js'

const OTHERS: Readonly<Record<PlanColumn, readonly [en: string, ...names: ReadonlyArray<string>]>> = {
  field: ['field', '领域', '检查领域'],
  initiator: ['initiator', '牵头部门', '发起单位'],
  matter: ['matter', '检查事项', '事项', '抽查事项名称'],
  category: ['category', '事项类别', '监管类别'],
  object: ['object', '抽查对象', '检查对象范围', '对象范围'],
  level: ['level', '检查主体', '实施主体'],
  cooperators: ['cooperators', '配合单位', '参与部门', '联合部门'],
  window: ['window', '检查时间', '计划时间', '实施时间'],
}

export const columns: Columns = Object.fromEntries(
  planColumns.map((c) => [c, text(planHeadings[c], ...OTHERS[c])] as const),
)

/**
 * What the reader of a plan may know beside the sheet: further headings, further departments, and the title where the
 * sheet has none with a year.
 *
 * @zh 读计划表选项
 * @law market/12.fields
 * @category codec
 * @since 0.1.0
 */
export interface PlanSheetOptions extends DepartmentOptions {
  readonly headings?: Readonly<Partial<Record<PlanColumn, ReadonlyArray<string>>>>
  readonly title?: string
}

/**
 * A plan's sheet as it was read: the table for `planOf`, whose rows count from 1 below the headings, and the same
 * report as of other tables, by the rows of the sheet. Among the changes are the cells restored from the row above.
 *
 * @zh 计划表读取结果
 * @law market/12.fields
 * @category codec
 * @since 0.1.0
 */
export interface PlanSheetReading extends TableReport<PlanProblem> {
  readonly table: PlanTable
}

const titleOf = ({ rows }: Grid, before: ReadonlyArray<number>): string => {
  const titles = before.map((r) => (textOf((rows[r] ?? []).find((cell) => !isBlank(cell))) ?? '').trim())
  return titles.find((title) => yearOfTitle(title) !== undefined) ?? titles[0] ?? ''
}

/** The row by column, blanks of merged cells filled; numbers become text, since the plan's cells are texts. */
const cellsOf = (grid: Grid, { columnOf }: Headings, r: number): PlanCells =>
  Object.fromEntries(
    [...columnOf].map(([field, at]) => {
      const own = grid.rows[r]?.[at]
      const raw = isBlank(own) ? grid.merged.get(r)?.get(at) : own
      return [field, textOf(raw) ?? (isBlank(raw) ? null : (raw as string))] as const
    }),
  )

/** How a cell came to be read otherwise than it stands, and as what. */
const changeOf = (own: unknown, merged: unknown, restored: string | undefined) => {
  if (isBlank(own) && !isBlank(merged)) return { form: 'merged', from: '', to: textOf(merged) ?? '' } as const
  if (isBlank(own))
    return restored === undefined ? undefined : ({ form: 'continued', from: '', to: restored } as const)
  const from = textOf(own) ?? ''
  if (typeof own === 'number') return { form: 'number', from, to: from } as const
  return from === from.trim() ? undefined : ({ form: 'spaces', from, to: from.trim() } as const)
}

const changesOf = (
  { rows, merged }: Grid,
  { columnOf, texts }: Headings,
  numbers: ReadonlyArray<number>,
  table: PlanTable,
): ReadonlyArray<CellChange> => {
  const read = new Map(table.rows.map((row) => [row.row, row]))
  return numbers.flatMap((row, i) =>
    [...columnOf].flatMap(([field, at]): ReadonlyArray<CellChange> => {
      const own = read.get(i + 1)
      const restored = own?.inferred.find((column) => column === field)
      const text = restored === undefined ? undefined : [own?.[restored] ?? ''].flat().join('、')
      const change = changeOf(rows[row - 1]?.[at], merged.get(row - 1)?.get(at), text)
      const cell = `${columnLetters(at)}${row}`
      return change === undefined ? [] : [{ row, column: texts[at] ?? field, cell, ...change }]
    }),
  )
}

const bySheet =
  (numbers: ReadonlyArray<number>) =>
  (problem: PlanProblem): PlanProblem => {
    if (!('row' in problem)) return problem
    const row = numbers[problem.row - 1] ?? problem.row
    const moved = { ...problem, row, path: `rows.${row}.${problem.column}` }
    return moved._tag === 'CannotRestore' ? { ...moved, from: numbers[moved.from - 1] ?? moved.from } : moved
  }

/**
 * Reads a plan from a sheet: finds the title and the headings, in whatever order the columns stand, and gives the rows
 * to `readPlanRows`, which restores the merged cells that the sheet does not name.
 *
 * @zh 读取计划表(电子表格)
 * @law market/12.fields
 * @law joint/15.fields
 * @example
 * import { planOf, readPlanSheet } from 'double-random'
 *
 * const read = readPlanSheet()({
 *   rows: [
 *     ['2022年抽查计划'],
 *     ['抽查领域', '发起部门', '抽查事项', '事项分类', '检查对象', '抽查主体', '配合部门', '抽查时间'],
 *     ['旅行社行业行政检查', '文旅部门', '对经营旅行社业务的行政检查', '一般监管', '旅行社', '州县级', '市场监管部门', '2月-11月'],
 *     ['', '', '对导游人员的行政检查', '一般监管', '', '州县级', '', '3月-11月'],
 *     ['合计', '', '2项'],
 *   ],
 * })
 * assert.ok(read._tag === 'Right')
 * assert.deepStrictEqual([read.right.rows.read, read.right.rows.totals], [[3, 4], [5]])
 *
 * const plan = planOf(read.right.table)
 * assert.ok(plan._tag === 'Right' && plan.right.year === 2022)
 *
 * @category codec
 * @since 0.1.0
 */
export const readPlanSheet =
  ({ headings, title, ...departments }: PlanSheetOptions = {}) =>
  (sheet: SheetRows): E.Either<NonEmpty<TableProblem>, PlanSheetReading> => {
    const read = gridOf(sheet)
    if (E.isLeft(read)) return read
    const grid = read.right
    const names = headingNames(columns, headings)
    const groups = [['matter'], ...planColumns.filter((c) => c !== 'matter').map((c) => [c])]
    const found = findHeadings(grid, names, { columns, groups, given: [] })
    if (E.isLeft(found)) return found
    const { row, above, texts, columnOf } = found.right
    const filled = grid.rows.flatMap((cells, r) => (cells.every(isBlank) ? [] : [r]))
    const before = filled.filter((r) => r < row && !above.includes(r))
    const keys = [columnOf.get('matter') ?? 0]
    const below = filled.filter((r) => r > row).map((r) => ({ r, kind: rowKind(grid.rows[r] ?? [], keys) }))
    const rowsOf = (kind: 'totals' | 'notes' | undefined) =>
      below.filter((b) => b.kind === kind).map((b) => b.r + 1)
    const numbers = rowsOf(undefined)
    const table = readPlanRows(
      title ?? titleOf(grid, before),
      numbers.map((n) => cellsOf(grid, found.right, n - 1)),
      departments,
    )
    return E.right({
      table,
      rows: {
        titles: before.map((r) => r + 1),
        headings: [...above, row].map((r) => r + 1),
        read: table.rows.map((own) => numbers[own.row - 1] ?? own.row),
        refused: table.unread.map((own) => numbers[own.row - 1] ?? own.row),
        totals: rowsOf('totals'),
        notes: rowsOf('notes'),
      },
      columns: {
        read: [...columnOf].map(([field, at]) => ({ heading: texts[at] ?? '', field })),
        unread: texts.filter((t, c) => t !== '' && ![...columnOf.values()].includes(c)),
        absent: planColumns.filter((c) => !columnOf.has(c)),
      },
      changes: changesOf(grid, found.right, numbers, table),
      problems: table.problems.map(bySheet(numbers)),
    })
  }

const CATEGORY = { general: '一般监管', key: '重点监管' } as const
const LEVEL = { prefecture: '州级', 'prefecture-and-county': '州县级' } as const

/**
 * Writes a plan's items in the eight columns of the published table, with headings in a language; what the cells say
 * stays Chinese, as it is published. `readPlanSheet` reads the same items from it, with the plan's title.
 *
 * @zh 计划表
 * @law market/12.fields
 * @law joint/15.fields
 * @example
 * import { planSheet } from 'double-random'
 *
 * const plan = { id: 'p', year: 2022, title: '2022年抽查计划', items: [], unread: [] }
 *
 * assert.strictEqual(planSheet('zh')(plan).head[0], '抽查领域')
 *
 * @category codec
 * @since 0.1.0
 */
export const planSheet =
  (language: TableLanguage = 'zh') =>
  ({ items }: Plan): TableSheet => ({
    name: language === 'zh' ? '抽查计划' : 'Plan',
    head: planColumns.map((c) => (language === 'zh' ? planHeadings[c] : OTHERS[c][0])),
    rows: items.map((item) => {
      const cells: Readonly<Record<PlanColumn, string>> = {
        field: item.field,
        initiator: item.initiator,
        matter: item.matter,
        category: CATEGORY[item.category],
        object: item.object,
        level: LEVEL[item.level],
        // a blank cell would be a merged one
        cooperators:
          item.cooperators.length === 0
            ? '无'
            : `${item.cooperators.join('、')}${item.open === true ? '等' : ''}`,
        window: `${monthOf(item.window.opens)}月-${monthOf(item.window.closes)}月`,
      }
      return planColumns.map((c) => cells[c])
    }),
  })
