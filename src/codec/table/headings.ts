import { either as E } from 'fp-ts'
import type { NonEmpty } from '../../law/explained.js'
import type { AnyColumn, Columns } from './column.js'
import { isBlank, narrowed, textOf } from './form.js'
import type { Grid } from './grid.js'
import { columnLetters } from './place.js'
import type { TableProblem } from './problem.js'

/** How many rows may stand above the headings. */
const REACH = 30

/** A heading as it is compared: widths, spaces, letter case, marks and the brackets themselves do not count. */
const key = (text: string): string =>
  narrowed(text)
    .toLowerCase()
    .replace(/[*:()[\]{}<>"'“”《》〈〉【】「」%‰,、./\\_-]/g, '')

/** Without what stands in brackets: a unit, a remark such as 必填. */
const bare = (text: string): string => key(narrowed(text).replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】/g, ''))

/** The field of each heading that is known; the caller's own names come before all others. */
export type HeadingNames = ReadonlyMap<string, string>

/** Every name of every column. */
export const headingNames = (
  columns: Columns,
  own: Readonly<Partial<Record<string, ReadonlyArray<string>>>> = {},
): HeadingNames => {
  const all = Object.entries(columns)
  const usual = all.flatMap(([field, { zh, en, names }]) =>
    [zh, en, ...names].map((n) => [key(n), field] as const),
  )
  const given = all.flatMap(([field]) =>
    Object.hasOwn(own, field) ? [own[field] ?? []].flat().map((n) => [key(n), field] as const) : [],
  )
  return new Map([...usual, ...given])
}

/** The row of headings: where it is, and which column holds which field. */
export interface Headings {
  readonly row: number
  /** Rows of headings above it, that head groups of columns. */
  readonly above: ReadonlyArray<number>
  readonly texts: ReadonlyArray<string>
  readonly columnOf: ReadonlyMap<string, number>
}

const fieldOf = (names: HeadingNames, text: string): string | undefined =>
  names.get(key(text)) ?? names.get(bare(text))

const cellText = (raw: unknown): string => (isBlank(raw) ? '' : (textOf(raw) ?? '').replace(/\s+/g, ''))

/** The texts of a row; a blank takes the heading above it, since headings of groups stand a row higher. */
const textsAt = ({ rows }: Grid, r: number): ReadonlyArray<string> => {
  const own = (rows[r] ?? []).map(cellText)
  const above = (rows[r - 1] ?? []).map(cellText)
  const isHeading = above.filter((text) => text !== '').length > 1
  return Array.from({ length: Math.max(own.length, isHeading ? above.length : 0) }, (_, c) =>
    own[c] === undefined || own[c] === '' ? (isHeading ? (above[c] ?? '') : '') : own[c],
  )
}

interface Found {
  readonly row: number
  readonly texts: ReadonlyArray<string>
  readonly fields: ReadonlyArray<string | undefined>
}

const candidate = (grid: Grid, names: HeadingNames, row: number): Found => {
  const texts = textsAt(grid, row)
  return { row, texts, fields: texts.map((text) => (text === '' ? undefined : fieldOf(names, text))) }
}

const score = ({ fields }: Found): number => new Set(fields.filter((f) => f !== undefined)).size

const namesOf = ({ zh, names }: AnyColumn): ReadonlyArray<string> => [zh, ...names]

interface Needs {
  readonly columns: Columns
  /** Fields of each of which one column is needed. */
  readonly groups: ReadonlyArray<ReadonlyArray<string>>
  /** Fields that need no column, since the caller gives their value. */
  readonly given: ReadonlyArray<string>
}

const missing = (
  { columns, groups, given }: Needs,
  has: ReadonlySet<string>,
  texts: ReadonlyArray<string>,
) => {
  const value = texts.filter((text) => text !== '')
  const lacks = (fields: ReadonlyArray<string>): ReadonlyArray<TableProblem> =>
    fields.some((f) => has.has(f) || given.includes(f))
      ? []
      : [
          {
            _tag: 'ColumnMissing',
            path: 'headings',
            value,
            expected: fields.flatMap((f) => (columns[f] === undefined ? [] : namesOf(columns[f]))),
          },
        ]
  return groups.flatMap(lacks)
}

const twice = ({ texts, fields, row }: Found): ReadonlyArray<TableProblem> =>
  [...new Set(fields)].flatMap((field): ReadonlyArray<TableProblem> => {
    const at = fields.flatMap((f, c) => (f !== undefined && f === field ? [c] : []))
    return at.length < 2
      ? []
      : [
          {
            _tag: 'ColumnTwice',
            path: 'headings',
            value: at.map((c) => texts[c] ?? ''),
            cells: at.map((c) => `${columnLetters(c)}${row + 1}`),
          },
        ]
  })

/** The row of headings among the first rows: the one with the most headings that are known. */
export const findHeadings = (
  grid: Grid,
  names: HeadingNames,
  needs: Needs,
): E.Either<NonEmpty<TableProblem>, Headings> => {
  const filled = grid.rows.flatMap((row, r) => (row.every(isBlank) ? [] : [r])).slice(0, REACH)
  const found = filled.map((r) => candidate(grid, names, r))
  const [best] = [...found].sort((a, b) => score(b) - score(a))
  if (best === undefined || score(best) < 2) {
    const value = filled.slice(0, 5).map((r) => cellText((grid.rows[r] ?? []).find((cell) => !isBlank(cell))))
    const expected = needs.groups.map(([f = '']) => needs.columns[f]?.zh ?? f)
    return E.left([{ _tag: 'HeadingsNotFound', path: '', value, expected }])
  }
  const columnOf = new Map(best.fields.flatMap((f, c) => (f === undefined ? [] : [[f, c] as const])))
  const [first, ...more] = [...twice(best), ...missing(needs, new Set(columnOf.keys()), best.texts)]
  if (first !== undefined) return E.left([first, ...more])
  // one cell alone is a title, whatever it says
  const isGroups = (r: number): boolean => (grid.rows[r] ?? []).filter((cell) => !isBlank(cell)).length > 1
  const groups = found
    .filter((f) => f.row === best.row - 1 && score(f) > 0 && isGroups(f.row))
    .map((f) => f.row)
  return E.right({ row: best.row, above: groups, texts: best.texts, columnOf })
}
