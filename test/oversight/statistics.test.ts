import { coverageOf, type DrawnTask, loadOf, mergeTasks, type PlainDate } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const window = { opens: '2022-03-01' as PlainDate, closes: '2022-11-30' as PlainDate }
const fields = ['学校', '宾馆', '燃气']
const counties = ['622901', '622921', '622922']
const subjects = Array.from({ length: 30 }, (_, i) => ({ id: `𠮷${i}`, region: counties[i % 3] ?? '' }))

const year = fc
  .uniqueArray(fc.tuple(fc.nat(29), fc.nat(2)), { selector: ([s, f]) => s * 3 + f })
  .map((pairs) =>
    pairs.map(
      ([s, f], i): DrawnTask => ({
        id: `t${i}`,
        subject: `𠮷${s}`,
        window,
        matters: ['m'],
        departments: ['市场监管'],
        field: fields[f] ?? '',
      }),
    ),
  )

describe('[joint/7.statistics] the coverage of a year', () => {
  it('adds up: counties to the year, and no line above what it is counted from', () => {
    fc.assert(
      fc.property(year, (drawn) => {
        const merged = mergeTasks(drawn)
        if (merged._tag === 'Left') throw new Error('the tasks are sound')
        const coverage = coverageOf({
          subjects,
          bases: fields.map((field) => ({ field, subjects: subjects.map(({ id }) => id) })),
          drawn,
          visits: merged.right.visits,
        })
        const sum = (key: 'subjects' | 'drawn' | 'before' | 'after') =>
          coverage.counties.reduce((total, row) => total + row[key], 0)
        expect([sum('subjects'), sum('drawn'), sum('before'), sum('after')]).toEqual([
          30,
          new Set(drawn.map((t) => t.subject)).size,
          drawn.length,
          merged.right.visits.length,
        ])
        expect(coverage.year.drawn).toBe(sum('drawn'))
        for (const { key, before } of coverage.fields)
          expect(before).toBe(drawn.filter((t) => t.field === key).length)
      }),
    )
  })

  it('has no share where nothing could be drawn', () => {
    const empty = coverageOf({ subjects: [], bases: [], drawn: [], visits: [] })
    expect(empty.year).toEqual({ subjects: 0, drawn: 0, before: 0, after: 0 })
  })
})

describe('[joint/15.capacity] the load of inspectors', () => {
  it('counts every place, and those without one', () => {
    expect(
      loadOf({
        inspectors: ['甲', '乙', '丙', '丁'],
        teams: [
          ['甲', '乙'],
          ['甲', '丙'],
        ],
      }),
    ).toEqual({
      inspectors: 4,
      places: 4,
      min: 0,
      median: 1,
      max: 2,
      idle: 1,
    })
    expect(loadOf({ inspectors: [], teams: [] })).toBeUndefined()
  })
})
