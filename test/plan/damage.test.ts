import { readFileSync } from 'node:fs'
import { type PlanRow, type PlanTable, readPlanTable } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const lines = readFileSync('docs/examples/linxia-2022/plan-2022.txt', 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
const HEAD = 10
const head = lines.slice(0, HEAD)
const cells = lines.slice(HEAD)
const whole = readPlanTable(lines.join('\n'))
const read = (body: ReadonlyArray<string>): PlanTable => readPlanTable([...head, ...body].join('\n'))

/** The row of the whole table that a cell of the stream belongs to. */
const rowOfCell = whole.rows.flatMap((r) => r.cells.map(() => r.row))

/** What a row says for itself, without the cells it has from above and what follows from other rows. */
const ownValues = ({ inferred, flags: _flags, objectClass: _class, ...r }: PlanRow): string =>
  JSON.stringify([
    inferred,
    Object.entries(r).filter(
      ([name]) => !(inferred as ReadonlyArray<string>).includes(name === 'open' ? 'cooperators' : name),
    ),
  ])
const before = whole.rows.map((r) => ({ row: r.row, cells: r.cells, own: ownValues(r) }))

/** Every cell of the text is in exactly one row, read or reported, and every reported row has a problem. */
const conserves = (table: PlanTable, body: ReadonlyArray<string>): void => {
  const found = [...table.rows, ...table.unread].sort((a, b) => a.row - b.row)
  expect(found.flatMap((r) => r.cells).join('\n')).toBe(body.join('\n'))
  expect(found.every((r, i) => r.row === i + 1)).toBe(true)
  const withProblem = new Set(table.problems.flatMap((p) => ('row' in p ? [p.row] : [])))
  expect([...withProblem].sort((a, b) => a - b)).toEqual(table.unread.map((r) => r.row))
}

/** A row none of whose own cells was touched is as it was in its own cells, or it is reported. */
const leavesOthers = (table: PlanTable, touched: ReadonlySet<number>): void => {
  const now = new Map(table.rows.map((r) => [r.row, ownValues(r)]))
  const reported = new Set(table.unread.map((r) => r.row))
  const shifted = before.filter(
    (r) => !touched.has(r.row) && !reported.has(r.row) && now.get(r.row) !== r.own,
  )
  expect(shifted.map((r) => r.row)).toEqual([])
}

const problemsOf = (table: PlanTable, row: number) =>
  table.problems.flatMap((p) => ('row' in p && p.row === row ? [p] : []))

describe('a damaged plan', () => {
  it('with any one cell deleted: 70 rows still, nothing lost, nothing shifted unreported', () => {
    fc.assert(
      fc.property(fc.nat(cells.length - 1), (i) => {
        const body = cells.filter((_cell, j) => j !== i)
        const table = read(body)
        conserves(table, body)
        expect(table.rows.length + table.unread.length).toBe(70)
        leavesOthers(table, new Set([rowOfCell[i] ?? 0]))
      }),
      { numRuns: 200 },
    )
  })

  it('with any one cell made unreadable: the same', () => {
    const junk = ['###', '待定', '2月-13月', '特别监管', '乡级', '航天部门', '市场监管部门', '𠮷']
    const spoil = (i: number, text: string): void => {
      const body = cells.map((cell, j) => (j === i ? text : cell))
      const table = read(body)
      conserves(table, body)
      leavesOthers(table, new Set([rowOfCell[i] ?? 0]))
    }
    fc.assert(fc.property(fc.nat(cells.length - 1), fc.constantFrom(...junk), spoil), { numRuns: 200 })
  })

  it('with any two neighbouring cells swapped: the same', () => {
    fc.assert(
      fc.property(fc.nat(cells.length - 2), (i) => {
        const body = [...cells.slice(0, i), cells[i + 1] ?? '', cells[i] ?? '', ...cells.slice(i + 2)]
        const table = read(body)
        conserves(table, body)
        leavesOthers(table, new Set([rowOfCell[i] ?? 0, rowOfCell[i + 1] ?? 0]))
      }),
      { numRuns: 200 },
    )
  })

  it('with any two cells swapped, or a cell too many anywhere', () => {
    const at = fc.nat(cells.length - 1)
    fc.assert(
      fc.property(at, at, (a, b) => {
        const body = cells.map((cell, j) => (j === a ? (cells[b] ?? '') : j === b ? (cells[a] ?? '') : cell))
        const table = read(body)
        conserves(table, body)
        leavesOthers(table, new Set([rowOfCell[a] ?? 0, rowOfCell[b] ?? 0]))
      }),
    )
    fc.assert(
      fc.property(at, fc.constantFrom('多余', '市场监管部门', '3月-5月', '一般监管', '州级'), (i, extra) => {
        const body = [...cells.slice(0, i), extra, ...cells.slice(i)]
        const table = read(body)
        conserves(table, body)
        leavesOthers(table, new Set([rowOfCell[i] ?? 0, (rowOfCell[i] ?? 0) - 1]))
      }),
    )
  })

  it('whatever the text: never throws, every line after the headings is kept', () => {
    const cell = fc.oneof(
      fc.constantFrom(...cells.slice(0, 60), '', '   ', '等部门', '、部门', '部门'),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (body) => {
        const text = [...head, ...body].join('\n')
        const table = readPlanTable(text)
        const kept = [...table.rows, ...table.unread].sort((a, b) => a.row - b.row).flatMap((r) => r.cells)
        const given = text
          .split(/\r\n|[\n\r\u2028\u2029]/u)
          .map((line) => line.replace(/^[\s\ufeff]+|[\s\ufeff]+$/gu, ''))
          .filter((line) => line !== '')
        const heading = new Set(head)
        if (!body.some((line) => heading.has(line.trim()))) expect(kept).toEqual(given.slice(HEAD))
        expect(table.unread.every((r) => problemsOf(table, r.row).length > 0)).toBe(true)
      }),
    )
  })
})

describe('what is wrong is named by row and column, with its text', () => {
  const firstRow = cells.slice(0, 8)
  const withCell = (column: number, text: string): PlanTable =>
    read(cells.map((cell, j) => (j === column ? text : cell)))

  it.each([
    [3, '特别监管', 'category', 'UnknownCategory'],
    [5, '县级', 'level', 'UnknownLevel'],
    [1, '航天部门', 'initiator', 'UnknownDepartment'],
    [6, '市场监管、航天部门', 'cooperators', 'UnknownDepartment'],
    [7, '2月-13月', 'window', 'WindowOutsideYear'],
    [7, '11月-2月', 'window', 'WindowOutsideYear'],
    [7, '0月-3月', 'window', 'WindowOutsideYear'],
    [7, '半年', 'window', 'UnreadableWindow'],
  ])('cell %i as %s', (column, text, name, tag) => {
    const table = withCell(column, text)
    expect(problemsOf(table, 1)).toEqual([
      expect.objectContaining({ _tag: tag, row: 1, column: name, path: `rows.1.${name}`, value: text }),
    ])
    expect(table.rows.length + table.unread.length).toBe(70)
    expect(table.unread[0]).toEqual({
      row: 1,
      cells: firstRow.map((cell, j) => (j === column ? text : cell)),
      columns: [name],
    })
  })

  it('all at once, in one row and in several', () => {
    const table = read(
      cells.map((cell, j) => (j === 3 ? '特别监管' : j === 7 ? '2月-13月' : j === 11 ? '县级' : cell)),
    )
    expect(table.problems.map((p) => p._tag)).toEqual([
      'UnknownCategory',
      'WindowOutsideYear',
      'UnknownLevel',
    ])
  })

  it('a department that the options add is known', () => {
    const body = cells.map((cell, j) => (j === 1 ? '航天部门' : cell))
    const table = readPlanTable([...head, ...body].join('\n'), { departments: ['航天'] })
    expect(table.problems).toEqual([])
    expect(table.rows[0]?.initiator).toBe('航天')
  })

  it('a row whose source was not read is not guessed past it', () => {
    const table = withCell(4, '市场监管部门')
    expect(problemsOf(table, 2)).toEqual([
      { _tag: 'CannotRestore', row: 2, column: 'object', path: 'rows.2.object', from: 1 },
    ])
  })

  it('a title without a year and headings that differ', () => {
    const table = readPlanTable(['抽查计划', ...head.slice(3), ...cells].join('\n'))
    expect(table.problems.map((p) => p._tag)).toEqual(['YearMissing', 'HeadingsDiffer'])
    expect(table.rows).toHaveLength(70)
    expect(readPlanTable('')).toMatchObject({ rows: [], unread: [] })
  })
})
