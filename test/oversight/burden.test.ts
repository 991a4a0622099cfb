import {
  addStatistics,
  burdenOf,
  chinaCalendar,
  commit,
  freezeRoster,
  holdDraw,
  linxiaMarket,
  mergeStatistics,
  mergeTasks,
  nobleHash,
  type PlainDate,
  type StatisticsRecords,
  type StatisticsTally,
  startStatistics,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { year } from './statisticsRecords.js'

const day = (text: string): PlainDate => text as PlainDate
const add = addStatistics({ rules: linxiaMarket, calendar: chinaCalendar() })
const tallied = (records: StatisticsRecords): StatisticsTally => {
  const answer = add(records)(startStatistics)
  if (answer._tag === 'Left') throw new Error(JSON.stringify(answer.left))
  return answer.right
}

/** Visits whose teams give each inspector so many places, one a visit. */
const loads = (counts: ReadonlyArray<number>): StatisticsTally => {
  const places = counts.flatMap((n, i) =>
    Array.from({ length: n }, (_, k) => ({ id: `V${i}-${k}`, who: `员${i}` })),
  )
  return {
    ...startStatistics,
    inspectors: counts.map((_, i) => ({ id: `员${i}`, department: '教育', county: '622901' })),
    visits: places.map(({ id }) => ({ id, subject: id, tasks: [] })),
    teams: places.map(({ id, who }) => ({ id, members: [who] })),
  }
}

describe('[joint/7.statistics] how evenly the load falls', () => {
  it('by hand: loads of 0, 1, 2 and 5', () => {
    // Sorted 0 1 2 5: (−3)·0 + (−1)·1 + 1·2 + 3·5 = 16, over 4 · 8.
    expect(burdenOf(loads([5, 1, 0, 2])).loadPerInspector).toEqual({
      among: 4,
      sum: 8,
      min: 0,
      median: 1,
      max: 5,
      maxToMedian: { num: 5, den: 1 },
      gini: { num: 16, den: 32 },
      counts: [0, 1, 2, 5].map((times) => ({ times, of: 1 })),
    })
  })

  it('Gini’s coefficient is the mean difference of all pairs over twice the mean, and between 0 and (n − 1)/n', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 12 }), (counts) => {
        const { gini, sum } = burdenOf(loads(counts)).loadPerInspector
        const apart = counts.reduce((all, a) => all + counts.reduce((own, b) => own + Math.abs(a - b), 0), 0)
        if (sum === 0) {
          expect(gini).toBeNull()
          return
        }
        const { num, den } = gini ?? { num: Number.NaN, den: 1 }
        const n = counts.length
        // Σ|a − b| / (2 n² mean) with mean = sum / n
        expect(num * 2 * n * sum).toBe(apart * den)
        expect(num).toBeGreaterThanOrEqual(0)
        expect(num * n).toBeLessThanOrEqual((n - 1) * den)
      }),
    )
  })

  it('is 0 where all bear the same, and (n − 1)/n where one bears everything', () => {
    expect(burdenOf(loads([3, 3, 3, 3])).loadPerInspector.gini).toEqual({ num: 0, den: 48 })
    expect(burdenOf(loads([0, 0, 0, 7])).loadPerInspector.gini).toEqual({ num: 21, den: 28 })
    expect(burdenOf(loads([0, 0, 0, 7])).loadPerInspector.maxToMedian).toBeNull()
    expect(burdenOf(startStatistics).loadPerInspector).toEqual({
      among: 0,
      sum: 0,
      min: null,
      median: null,
      max: null,
      maxToMedian: null,
      gini: null,
      counts: [],
    })
  })
})

describe('[joint/7.statistics] meeting the same colleague again', () => {
  const teamsOf = (teams: ReadonlyArray<ReadonlyArray<string>>): StatisticsTally => ({
    ...startStatistics,
    visits: teams.map((_, i) => ({ id: `V${i}`, subject: `S${i}`, tasks: [] })),
    teams: teams.map((members, i) => ({ id: `V${i}`, members })),
  })

  it('by hand: 甲乙 twice, 甲丙 once', () => {
    const { pairs } = burdenOf(
      teamsOf([
        ['甲', '乙'],
        ['乙', '甲'],
        ['甲', '丙'],
      ]),
    )
    // Six ordered ways to take two of three meetings, two of which are 甲乙 both times.
    expect(pairs).toEqual({ met: 2, again: { num: 1, den: 2 }, samePair: { num: 2, den: 6 } })
    expect(burdenOf(teamsOf([['甲', '乙']])).pairs.samePair).toBeNull()
    expect(burdenOf(teamsOf([['甲']])).pairs).toEqual({ met: 0, again: null, samePair: null })
  })

  it('is what taking every two meetings one by one finds', () => {
    const team = fc.uniqueArray(fc.constantFrom('甲', '乙', '丙', '𠮷'), { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(team, { maxLength: 8 }), (teams) => {
        const meetings = teams.flatMap((t) =>
          t.flatMap((a) => t.flatMap((b) => (a < b ? [`${a}+${b}`] : []))),
        )
        const twos = meetings.flatMap((a, i) => meetings.flatMap((b, j) => (i === j ? [] : [a === b])))
        const { samePair, met } = burdenOf(teamsOf(teams)).pairs
        expect(met).toBe(new Set(meetings).size)
        expect(samePair).toEqual(
          twos.length === 0 ? null : { num: twos.filter((same) => same).length, den: twos.length },
        )
      }),
    )
  })
})

describe('[joint/22.merge] what coordination saved and would have saved', () => {
  const months = ['01', '02', '03', '04', '05', '06']
  const tasks = fc.array(fc.tuple(fc.nat(2), fc.nat(5), fc.nat(3)), { maxLength: 10 }).map((list) =>
    list.map(([s, from, length], i) => ({
      id: `T${i}/S${s}`,
      subject: `S${s}`,
      window: {
        opens: day(`2022-${months[from]}-01`),
        closes: day(`2022-${months[Math.min(from + length, 5)]}-28`),
      },
      matters: ['m'],
      departments: ['教育'],
    })),
  )

  it('misses nothing where the tasks were merged, and all of it where each went alone', () => {
    fc.assert(
      fc.property(tasks, (drawn) => {
        const merged = mergeTasks(drawn)
        if (merged._tag === 'Left') throw new Error(JSON.stringify(merged.left))
        const { visits } = merged.right
        const together = burdenOf(tallied({ drawn, visits })).coordination
        const alone = burdenOf(
          tallied({ drawn, visits: drawn.map(({ id, subject }) => ({ id, subject, tasks: [id] })) }),
        ).coordination
        expect(together).toEqual({ ...together, separate: drawn.length, visits: visits.length, missed: 0 })
        expect(alone).toEqual({
          ...together,
          visits: drawn.length,
          saved: 0,
          missed: drawn.length - visits.length,
        })
        expect(together.savedAtMost).toBe(drawn.length - new Set(drawn.map((t) => t.subject)).size)
      }),
    )
  })

  it('counts every visit of a year on a subject once, and no cancelled one', () => {
    fc.assert(
      fc.property(year, (records) => {
        const { visitsPerSubject, unvisited } = burdenOf(tallied(records))
        const off = new Set((records.states ?? []).flatMap((s) => (s._tag === 'Cancelled' ? [s.visit] : [])))
        const live = (records.visits ?? []).filter(({ id }) => !off.has(id))
        expect(visitsPerSubject.sum).toBe(live.length)
        expect(visitsPerSubject.among).toBe(new Set(live.map((v) => v.subject)).size)
        expect(visitsPerSubject.counts.reduce((n, c) => n + c.of, 0)).toBe(visitsPerSubject.among)
        expect(unvisited + visitsPerSubject.among).toBe(records.subjects?.length)
      }),
    )
  })
})

describe('[joint/16.graded] how far each class lies from its target', () => {
  it('by hand: 5 % of 30 is 2 heads, so 2/30 lies 1/60 above; a number is met exactly', () => {
    const rows = [
      ...Array.from({ length: 30 }, (_, i) => ({ id: `甲${i}`, stratum: 'A' })),
      ...Array.from({ length: 7 }, (_, i) => ({ id: `乙${i}`, stratum: 'D' })),
    ]
    const roster = freezeRoster(nobleHash)(rows)
    if (roster._tag === 'Left') throw new Error(JSON.stringify(roster.left))
    const commitment = commit({
      drawId: 'LX-1',
      roster: roster.right,
      quotas: { A: { _tag: 'share', ratio: { num: 5, den: 100 } }, D: { _tag: 'count', count: 3 } },
      seed: [{ _tag: 'digits', from: '骰子', count: 20 }],
    })
    if (commitment._tag === 'Left') throw new Error(JSON.stringify(commitment.left))
    const record = holdDraw(nobleHash)({
      commitment: commitment.right,
      roster: roster.right,
      seed: [{ _tag: 'digits', value: '31415926535897932384' }],
    })
    if (record._tag === 'Left') throw new Error(JSON.stringify(record.left))
    expect(burdenOf(tallied({ draws: [{ task: 'T1', record: record.right }] })).classes).toEqual([
      {
        objectClass: null,
        stratum: 'A',
        base: 30,
        drawn: 2,
        target: { num: 1, den: 20 },
        off: { _tag: 'Change', num: 1, den: 60 },
      },
      {
        objectClass: null,
        stratum: 'D',
        base: 7,
        drawn: 3,
        target: { num: 3, den: 7 },
        off: { _tag: 'Change', num: 0, den: 1 },
      },
    ])
  })

  it('draws of one class and one target are taken together, whichever county reports them', () => {
    const draw = (id: string, base: number, drawn: number, num = 5) => ({
      ...startStatistics,
      tasks: [
        {
          id,
          department: '教育',
          county: '622901',
          field: '学校',
          month: '2022-05',
          level: null,
          joint: false,
          item: id,
          roster: '幼儿园',
          from: ['622901'],
        },
      ],
      draws: [{ id, classes: [{ stratum: 'A', base, drawn, target: { num, den: 100 } }] }],
    })
    const parts = [draw('T1', 30, 2), draw('T2', 50, 3), draw('T3', 10, 1, 10), draw('T4', 0, 0, 20)]
    const { classes } = burdenOf(parts.reduce(mergeStatistics, startStatistics))
    // 5/80 − 1/20 = 1/80; 1/10 is met; of nobody there is no share.
    expect(classes.map(({ objectClass, base, drawn, off }) => [objectClass, base, drawn, off])).toEqual([
      ['幼儿园', 10, 1, { _tag: 'Change', num: 0, den: 1 }],
      ['幼儿园', 80, 5, { _tag: 'Change', num: 1, den: 80 }],
      ['幼儿园', 0, 0, { _tag: 'NoChange', missing: 'later' }],
    ])
  })
})
