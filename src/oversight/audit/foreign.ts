import { either as E } from 'fp-ts'
import type { NonEmpty } from '../../law/explained.js'
import { type Cell, dayCell, dayOf, type ForeignCell, type Reader } from './foreignCells.js'
import { drawsOf, tasksOf } from './foreignDraws.js'
import { type ForeignRow, type ForeignTables, platformFields } from './foreignFields.js'
import { peopleOf, subjectsOf } from './foreignRosters.js'
import { visitsOf } from './foreignVisits.js'
import type { AuditRecords } from './records.js'

/**
 * What a row of results stands for on the platform: a visit by its number, or each row a visit of its own. It is the
 * caller who says so; without numbers and without that, visits stay unknown.
 *
 * @zh 外部平台读取选项
 * @law joint/5.trace
 * @category oversight
 * @since 0.1.0
 */
export interface ForeignOptions {
  readonly fields?: typeof platformFields
  readonly visitIs?: 'number' | 'row'
}

/**
 * The records that a platform's tables come to, and the columns that nothing was read from.
 *
 * @zh 外部平台记录读取结果
 * @law joint/5.trace
 * @category oversight
 * @since 0.1.0
 */
export interface ForeignReading {
  readonly records: AuditRecords
  readonly unread: ReadonlyArray<string>
}

const TABLES = ['plan', 'tasks', 'subjects', 'inspectors', 'drawn', 'results'] as const

const isRow = (row: unknown): row is ForeignRow =>
  typeof row === 'object' && row !== null && !Array.isArray(row)

const strange = (tables: ForeignTables): ReadonlyArray<ForeignCell> =>
  isRow(tables)
    ? [...strangeYear(tables.year), ...strangeTables(tables)]
    : [{ _tag: 'ForeignCell', path: '', value: tables, expected: 'tables' }]

const strangeYear = (year: unknown): ReadonlyArray<ForeignCell> =>
  isYear(year) ? [] : [{ _tag: 'ForeignCell', path: 'year', value: year, expected: 'year' }]

const isYear = (year: unknown): boolean =>
  Number.isSafeInteger(year) && (year as number) >= 1 && (year as number) <= 9999

const strangeTables = (tables: ForeignTables): ReadonlyArray<ForeignCell> =>
  TABLES.flatMap((name): ReadonlyArray<ForeignCell> => {
    const rows: unknown = Object.hasOwn(tables, name) ? tables[name] : undefined
    if (rows === undefined) return []
    if (!Array.isArray(rows)) return [{ _tag: 'ForeignCell', path: name, value: rows, expected: 'row' }]
    return rows.flatMap(
      (row: unknown, i): ReadonlyArray<ForeignCell> =>
        isRow(row) ? [] : [{ _tag: 'ForeignCell', path: `${name}[${i}]`, value: row, expected: 'row' }],
    )
  })

const unreadIn = (tables: ForeignTables, fields: typeof platformFields): ReadonlyArray<string> => {
  const known = new Set(Object.values(fields).flat())
  return TABLES.flatMap((name) => [
    ...new Set(
      (tables[name] ?? []).flatMap((row) =>
        Object.keys(row)
          .filter((column) => !known.has(column))
          .map((column) => `${name}.${column}`),
      ),
    ),
  ])
}

/** The last day in a column, where every row has one. */
const lastDay = (rows: ReadonlyArray<Reader>, field: 'submitted' | 'planPublished') => {
  const days = rows.map((r) => dayCell(r, field))
  const known = days.flatMap((d) => d.value ?? []).sort()
  return {
    last: known.length === rows.length ? known.at(-1) : undefined,
    problems: days.flatMap((d) => d.problem ?? []),
  }
}

/** A plan is submitted and published with its last part; where the day of one part is missing, nobody knows. */
const planOf = (
  rows: ReadonlyArray<Reader>,
): Cell<NonNullable<AuditRecords['plan']>> & {
  readonly problems: ReadonlyArray<ForeignCell>
} => {
  const [submitted, published] = [lastDay(rows, 'submitted'), lastDay(rows, 'planPublished')]
  return {
    value: {
      ...(submitted.last === undefined ? {} : { submittedOn: submitted.last }),
      ...(published.last === undefined ? {} : { publishedOn: published.last }),
    },
    problems: [...submitted.problems, ...published.problems],
  }
}

/**
 * Reads the tables of another platform, by the names that Chinese platforms give their columns, into the records that
 * `auditYear` re-checks. What a table does not say is left out, and the audit calls it unknown; a cell that cannot be
 * read is reported, all of them at once.
 *
 * @zh 读取外部平台记录
 * @law joint/5.trace
 * @law joint/7.statistics
 * @example
 * import { readForeignRecords } from 'double-random'
 *
 * const read = readForeignRecords()({ year: 2022, plan: [{ 计划名称: '年度计划', 报送日期: '2022年1月14日' }] })
 * assert.deepStrictEqual(read, {
 *   _tag: 'Right',
 *   right: { records: { year: 2022, plan: { submittedOn: '2022-01-14' } }, unread: ['plan.计划名称'] },
 * })
 *
 * @category oversight
 * @since 0.1.0
 */
export const readForeignRecords =
  ({ fields = platformFields, visitIs = 'number' }: ForeignOptions = {}) =>
  (tables: ForeignTables): E.Either<NonEmpty<ForeignCell>, ForeignReading> => {
    const [first, ...more] = strange(tables)
    if (first !== undefined) return E.left([first, ...more])
    const rowsOf = (name: (typeof TABLES)[number]): ReadonlyArray<Reader> | undefined =>
      tables[name]?.map((row, i) => ({ fields, row, path: `${name}[${i}]` }))
    const [plan, taskRows, subjectRows, inspectorRows, drawnRows, resultRows] = TABLES.map(rowsOf)
    const subjects = subjectsOf(subjectRows)
    const people = peopleOf(inspectorRows)
    const tasks = tasksOf(taskRows)
    const draws = drawsOf(taskRows, drawnRows, tasks.windows)
    const visits = visitsOf(resultRows, tasks, people.idOf, visitIs)
    const planned = plan === undefined ? undefined : planOf(plan)
    const asOf = tables.asOf === undefined ? undefined : dayOf(tables.asOf)
    const [problem, ...problems] = [
      ...(tables.asOf !== undefined && asOf === undefined
        ? [{ _tag: 'ForeignCell', path: 'asOf', value: tables.asOf, expected: 'day' } as const]
        : []),
      ...(planned?.problems ?? []),
      ...[subjects, people, tasks, draws, visits].flatMap((part) => part.problems),
    ]
    if (problem !== undefined) return E.left([problem, ...problems])
    return E.right({
      records: {
        year: tables.year,
        ...(asOf === undefined ? {} : { asOf }),
        ...(planned?.value === undefined ? {} : { plan: planned.value }),
        ...subjects.records,
        ...people.records,
        ...tasks.records,
        ...draws.records,
        ...visits.records,
      },
      unread: unreadIn(tables, fields),
    })
  }
