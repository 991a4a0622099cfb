import { readPlanRows } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { table2022 } from './support.js'

const columns = [
  'field',
  'initiator',
  'matter',
  'category',
  'object',
  'level',
  'cooperators',
  'window',
] as const
const headings = [
  '抽查领域',
  '发起部门',
  '抽查事项',
  '事项分类',
  '检查对象',
  '抽查主体',
  '配合部门',
  '抽查时间',
]

/** The rows of 2022 with their own cells in their columns, merged ones empty. */
const lists = table2022.rows.map((r) => {
  const own = [...r.cells]
  return columns.map((c) => ((r.inferred as ReadonlyArray<string>).includes(c) ? '' : (own.shift() ?? '')))
})
const strip = (table: typeof table2022) => ({ ...table, rows: table.rows, problems: table.problems })

describe('rows whose columns are known', () => {
  it('give the same table as the text, as lists and as records', () => {
    expect(strip(readPlanRows(table2022.title, lists))).toEqual(strip(table2022))
    const records = lists.map((cells) =>
      Object.fromEntries(cells.map((cell, i) => [headings[i] ?? '', cell || null])),
    )
    expect(strip(readPlanRows(table2022.title, records))).toEqual(strip(table2022))
  })

  it('every row given is read or reported, whatever its cells', () => {
    const cell = fc.oneof(
      fc.constantFrom<unknown>('', null, undefined, 5, '一般监管', '州级', '2月-9月', '文旅部门', {}),
      fc.string({ unit: 'grapheme' }),
    )
    const row = fc.oneof(
      fc.array(cell, { maxLength: 10 }),
      fc.dictionary(fc.constantFrom(...headings, '备注'), cell),
      fc.constant(7),
    )
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const table = readPlanRows('2022年', rows as Parameters<typeof readPlanRows>[1])
        const found = [...table.rows, ...table.unread].map((r) => r.row).sort((a, b) => a - b)
        expect(found).toEqual(rows.map((_, i) => i + 1))
        const named = new Set(table.problems.flatMap((p) => ('row' in p ? [p.row] : [])))
        expect(table.unread.every((r) => named.has(r.row))).toBe(true)
      }),
    )
  })

  it('a ninth cell and an unknown heading are named with their text', () => {
    const [first] = lists
    expect(readPlanRows('2022年', [[...(first ?? []), '备注']]).problems).toEqual([
      { _tag: 'UnexpectedCells', row: 1, column: 'matter', path: 'rows.1.matter', value: ['备注'] },
    ])
  })
})
