import {
  readInspectorTable,
  readPlanSheet,
  readResultTable,
  readSubjectTable,
  renderProblems,
  subjectTable,
} from 'double-random'
import { readCsv, readSheet } from 'double-random/tables'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateSubjects } from '../../support/generator/subjects.js'

const head = [
  '统一社会信用代码',
  '企业名称',
  '主体类型',
  '所属区县',
  '上次检查日期',
  '专项库名称',
  '__proto__',
]
const readers = [
  readSubjectTable(),
  readInspectorTable({ repeats: ['area', 'unit'] }),
  readResultTable(),
  readPlanSheet(),
]
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
})

describe('whatever a table holds', () => {
  it('nothing throws, nothing is polluted', () => {
    fc.assert(
      fc.property(anything, fc.array(anything), fc.array(anything), (whole, rows, merges) => {
        for (const read of readers) {
          for (const given of [
            whole,
            { rows },
            { rows: [head, ...rows.map((r) => (Array.isArray(r) ? r : [r]))], merges },
          ])
            expect(read(given as never)._tag).toMatch(/^(?:Left|Right)$/)
        }
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
      }),
    )
  })

  it('every row that is not blank is in one list, and every refused row has a problem', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(
        '合计',
        '填表人：',
        '91350100M000100Y43',
        '企业',
        '622901',
        '2022/3/5',
        '',
        null,
        44625,
        true,
        '𠮷',
        '\ud800',
        '\u0000',
      ),
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 30 }), (rows) => {
        const read = readSubjectTable()({ rows: [head, ...rows] })
        if (read._tag === 'Left') return
        const { rows: fates, problems, entries } = read.right
        const told = Object.values(fates).flat()
        expect(new Set(told).size).toBe(told.length)
        // a row with something to see in it
        const filled = rows.flatMap((row, i) =>
          row.some((c) => c !== null && `${c}`.replace(/[\s\p{Cc}\p{Cf}]/gu, '') !== '') ? [i + 2] : [],
        )
        for (const row of filled) expect(told).toContain(row)
        expect(new Set(problems.map((p) => ('row' in p ? p.row : 0)))).toEqual(new Set(fates.refused))
        expect(entries).toHaveLength(fates.read.length)
        expect(renderProblems('zh')(problems)).not.toContain('undefined')
      }),
    )
  })

  it('cells as long as books are read in a moment', () => {
    const long = [
      '「'.repeat(100_000),
      '、「'.repeat(50_000),
      `${' '.repeat(100_000)}x`,
      '(('.repeat(50_000),
      '9'.repeat(100_000),
      '日'.repeat(100_000),
      '２'.repeat(100_000),
    ]
    const start = performance.now()
    for (const text of long) {
      const rows = [head, [text, text, text, text, text, text]]
      expect(readSubjectTable()({ rows })._tag).toBe('Right')
      expect(readSubjectTable()({ rows: [[text, text], ...rows] })._tag).toBe('Right')
    }
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  it('merged ranges without end cost no more than the table', () => {
    const merges = Array.from({ length: 20_000 }, () => 'A2:A1048576')
    const rows = [head, ...Array.from({ length: 2_000 }, (_, i) => [i === 0 ? '甲' : null, 'x'])]
    const start = performance.now()
    expect(readSubjectTable()({ rows, merges })._tag).toBe('Right')
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  it('bytes of any kind are a table or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, zip) => {
        const file = zip ? Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]) : bytes
        expect((await readSheet()(file))._tag).toMatch(/^(?:Left|Right)$/)
        expect(readCsv(file)._tag).toMatch(/^(?:Left|Right)$/)
      }),
    )
  })
})

describe('a hundred thousand rows', () => {
  it('are read in seconds, each of them', () => {
    const subjects = generateSubjects(100_000, ['各类学校'])
    const { head: headings, rows } = subjectTable('zh')(subjects)
    const written = rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.replaceAll('1', '１') : cell)),
    )
    const start = performance.now()
    const read = readSubjectTable()({ head: headings, rows: written })
    const took = performance.now() - start
    // as one text each: comparing long lists takes longer than reading them
    const ids = (list: ReadonlyArray<{ readonly id: string }>) => list.map(({ id }) => id).join(' ')
    expect(read._tag === 'Right' && read.right.problems).toEqual([])
    expect(read._tag === 'Right' && ids(read.right.entries) === ids(subjects)).toBe(true)
    expect(took).toBeLessThan(20_000)
  })
})
