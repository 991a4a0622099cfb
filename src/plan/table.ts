import { string, wrong } from '../model/wrongShape.js'
import { cellKind, comparable } from './cell.js'
import { columns, headings } from './column.js'
import { type DepartmentOptions, departmentReader, type ReadDepartments } from './department.js'
import { type Interpreted, interpret } from './interpret.js'
import { segment } from './kernel/segment.js'
import { type Cell, type PlacedRow, placeRow, slipped } from './place.js'
import { type PlanProblem, problemAt } from './problem.js'
import { restore } from './restore.js'
import type { PlanRow, PlanTable } from './row.js'

const YEAR = /(?<!\d)(\d{4})年/u
const FIELD_NAME = /(?:检查|监管)$/u
const HEADINGS = columns.map((column) => headings[column])

/** The year that a title names, for example 2022年. */
export const yearOfTitle = (title: string): number | undefined => {
  const year = YEAR.exec(comparable(title))?.[1]
  return year === undefined ? undefined : Number(year)
}

/** Where the headings begin and end among the first cells, and what is wrong with them. */
const headingBlock = (cells: ReadonlyArray<string>) => {
  const isHeading = (cell: string): boolean => HEADINGS.includes(comparable(cell))
  const start = cells.findIndex(isHeading)
  if (start === -1) return { start: Math.min(1, cells.length), end: Math.min(1, cells.length) }
  const reach = cells.slice(start, start + HEADINGS.length + 2)
  const last = reach.reduce((found, cell, i) => (isHeading(cell) ? i : found), 0)
  return { start, end: start + last + 1 }
}

const headProblems = (
  title: string,
  between: ReadonlyArray<string>,
  given: ReadonlyArray<string>,
): ReadonlyArray<PlanProblem> => {
  const same = given.length === HEADINGS.length && given.every((cell, i) => comparable(cell) === HEADINGS[i])
  const stray = between.filter((line) => comparable(line) !== comparable(title))
  return [
    ...(yearOfTitle(title) === undefined
      ? [{ _tag: 'YearMissing' as const, path: 'title', value: title }]
      : []),
    ...(same && stray.length === 0
      ? []
      : [
          {
            _tag: 'HeadingsDiffer' as const,
            path: 'headings',
            value: [...stray, ...given],
            expected: HEADINGS,
          },
        ]),
  ]
}

/** Matters that stand in several rows, so that the matter alone does not tell a row. */
const withRepeats = (rows: ReadonlyArray<PlanRow>): ReadonlyArray<PlanRow> => {
  const byMatter = new Map<string, ReadonlyArray<number>>()
  rows.forEach((r) => {
    const key = comparable(r.matter)
    byMatter.set(key, [...(byMatter.get(key) ?? []), r.row])
  })
  return rows.map((r) => {
    const others = (byMatter.get(comparable(r.matter)) ?? []).filter((row) => row !== r.row)
    return others.length === 0
      ? r
      : {
          ...r,
          flags: [
            ...r.flags,
            { _tag: 'MatterRepeated', basis: 'market/12.fields', matter: r.matter, rows: others },
          ],
        }
  })
}

/** From placed rows to the table: restored, interpreted, nothing dropped. */
export const tableOf = (
  read: ReadDepartments,
  title: string,
  year: number | undefined,
  placed: ReadonlyArray<PlacedRow>,
  before: ReadonlyArray<PlanProblem>,
): PlanTable => {
  const all: ReadonlyArray<Interpreted> = restore(read, placed).map(interpret(read, year))
  return {
    title,
    ...(year === undefined ? {} : { year }),
    rows: withRepeats(all.flatMap((r) => (r._tag === 'Read' ? [r.row] : []))),
    unread: all.flatMap((r) => (r._tag === 'Unread' ? [r.row] : [])),
    problems: [...before, ...all.flatMap((r) => (r._tag === 'Unread' ? r.problems : []))],
  }
}

const ambiguous = (placed: PlacedRow): PlacedRow => ({
  ...placed,
  doubtful: [...placed.doubtful, 'field', 'initiator'],
  problems: [
    ...placed.problems,
    problemAt(placed.row, 'field', { _tag: 'AmbiguousCells', value: placed.cells }),
  ],
})

/**
 * Reads a published plan from its text, one cell a line, and restores the merged cells whose text the table has
 * lost: field, initiator, object and cooperators, each from the row above within the field, and marked in
 * `inferred`. Widths of punctuation do not matter; values keep the source's characters. A row that cannot be read
 * is in `unread` and its `problems` say where and why; the rows that can are read. Never throws.
 *
 * @zh 读取计划表
 * @law market/12.fields
 * @law joint/15.fields
 * @example
 * import { readPlanTable } from 'double-random'
 *
 * const table = readPlanTable(`2022年抽查计划
 * 抽查领域
 * 发起部门
 * 抽查事项
 * 事项分类
 * 检查对象
 * 抽查主体
 * 配合部门
 * 抽查时间
 * 旅行社行业行政检查
 * 文旅部门
 * 对经营旅行社业务的行政检查
 * 一般监管
 * 旅行社
 * 州县级
 * 市场监管部门
 * 2月-11月
 * 对导游人员的行政检查
 * 一般监管
 * 州县级
 * 2月-13月`)
 *
 * assert.deepStrictEqual(table.rows.map((r) => r.initiator), ['文旅'])
 * assert.deepStrictEqual(table.problems, [
 *   { _tag: 'WindowOutsideYear', row: 2, column: 'window', path: 'rows.2.window', value: '2月-13月' },
 * ])
 *
 * @category plan
 * @since 0.1.0
 */
export const readPlanTable = (text: string, options: DepartmentOptions = {}): PlanTable => {
  const problems = wrong(string, text, 'text')
  return problems.length > 0 ? { title: '', rows: [], unread: [], problems } : readText(text, options)
}

const readText = (text: string, options: DepartmentOptions): PlanTable => {
  const read = departmentReader(options)
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const { start, end } = headingBlock(lines)
  const title = lines[0] ?? ''
  const kindOf = cellKind((cell) => read(cell).shaped)
  const cells = lines.slice(end).map((line): Cell => ({ text: line, kind: kindOf(line) }))
  const kinds = cells.map((c) => c.kind)
  const isFieldName = (i: number): boolean => FIELD_NAME.test(comparable(cells[i]?.text ?? ''))

  const placed = segment(kinds, isFieldName).map((s, i) => {
    const row = placeRow(i + 1, cells.slice(s.start, s.end), s.closed)
    return s.certain ? row : ambiguous(row)
  })
  const checked = placed.map((row, i) => (slipped(placed[i - 1], row) ? ambiguous(row) : row))
  const before = headProblems(title, lines.slice(start > 0 ? 1 : 0, start), lines.slice(start, end))
  return tableOf(read, title, yearOfTitle(title), checked, before)
}
