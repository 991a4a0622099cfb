import {
  addStatistics,
  burdenOf,
  chinaCalendar,
  type Dimension,
  type FigureName,
  finishStatistics,
  linxiaMarket,
  mergeStatistics,
  type StatisticsRecords,
  type StatisticsTally,
  startStatistics,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { year } from './statisticsRecords.js'

const timing = { rules: linxiaMarket, calendar: chinaCalendar() }
const add = addStatistics(timing)
const tallied = (records: StatisticsRecords, to = startStatistics): StatisticsTally => {
  const answer = add(records)(to)
  if (answer._tag === 'Left') throw new Error(JSON.stringify(answer.left))
  return answer.right
}

/** Parts of a year, each record in some part, as a stream would bring them. */
const parted = fc
  .tuple(year, fc.array(fc.nat(2), { minLength: 40, maxLength: 40 }))
  .map(([records, into]) => {
    const part = (n: number): StatisticsRecords => {
      const own = <A>(list: ReadonlyArray<A> | undefined) => (list ?? []).filter((_, i) => into[i % 40] === n)
      return {
        subjects: own(records.subjects),
        inspectors: own(records.inspectors),
        tasks: own(records.tasks),
        drawn: own(records.drawn),
        visits: own(records.visits),
        states: own(records.states),
        teams: Object.fromEntries(own(Object.entries(records.teams ?? {}))),
      }
    }
    return { records, parts: [part(0), part(1), part(2)] as const }
  })

const dims = fc.subarray<Dimension>(['department', 'county', 'field', 'month', 'level'])

describe('[joint/7.statistics] merging the parts of a year', () => {
  it('add then merge is add all, in any order and grouping', () => {
    fc.assert(
      fc.property(parted, dims, ({ records, parts: [a, b, c] }, by) => {
        const all = tallied(records)
        const [x, y, z] = [tallied(a), tallied(b), tallied(c)]
        expect(mergeStatistics(mergeStatistics(x, y), z)).toEqual(all)
        expect(mergeStatistics(x, mergeStatistics(y, z))).toEqual(all)
        expect(mergeStatistics(z, mergeStatistics(y, x))).toEqual(all)
        expect(tallied(c, tallied(b, tallied(a)))).toEqual(all)
        expect(mergeStatistics(startStatistics, all)).toEqual(all)
        expect(finishStatistics(by)(mergeStatistics(all, x))).toEqual(finishStatistics(by)(all))
        expect(JSON.parse(JSON.stringify(all))).toEqual(all)
      }),
    )
  })

  it('names what two parts tell differently, whichever came first, and by however many parts', () => {
    const county = (region: string) => tallied({ subjects: [{ id: '𠮷', region }] })
    const [a, b, c] = [county('622901'), county('622921'), county('622901')]
    const left = mergeStatistics(mergeStatistics(a, b), c)
    expect(left.disputed).toEqual(['subjects/𠮷'])
    expect(mergeStatistics(a, mergeStatistics(b, c))).toEqual(left)
    expect(mergeStatistics(c, mergeStatistics(b, a))).toEqual(left)
    expect(mergeStatistics(a, c).disputed).toEqual([])
    expect(left.subjects).toEqual([{ id: '𠮷', county: '622921', rosters: [] }])
  })

  it('does not hang on the order of the records', () => {
    fc.assert(
      fc.property(year, (records) => {
        const turned = Object.fromEntries(
          Object.entries(records).map(([name, list]) => [
            name,
            Array.isArray(list) ? [...list].reverse() : Object.fromEntries(Object.entries(list).reverse()),
          ]),
        )
        expect(tallied(turned)).toEqual(tallied(records))
        expect(burdenOf(tallied(turned))).toEqual(burdenOf(tallied(records)))
      }),
    )
  })
})

const ADDITIVE: ReadonlyArray<FigureName> = ['tasks', 'adHocTasks', 'items', 'published', 'followUps']

describe('[joint/7.statistics] rows and total', () => {
  it('what lies in one row each adds up to the total, by any dimensions', () => {
    fc.assert(
      fc.property(year, dims, (records, by) => {
        const { rows, total } = finishStatistics(by)(tallied(records))
        if (by.length === 0) {
          expect(rows).toEqual([])
          return
        }
        ADDITIVE.forEach((name) => {
          const sum = rows.reduce(
            (n, { figures: { [name]: f } }) => n + (f._tag === 'Value' ? f.num : Number.NaN),
            0,
          )
          expect({ _tag: 'Value', num: sum, den: 1 }).toEqual(total.figures[name])
        })
      }),
    )
  })

  it('no share is above 1 or below 0, and none stands where its denominator is 0', () => {
    fc.assert(
      fc.property(year, dims, (records, by) => {
        const { rows, total } = finishStatistics(by)(tallied(records))
        ;[total, ...rows].forEach(({ figures }) => {
          Object.entries(figures).forEach(([name, figure]) => {
            if (figure._tag !== 'Value') return
            expect(figure.den).toBeGreaterThan(0)
            expect(figure.num).toBeGreaterThanOrEqual(0)
            if (/Rate|Share|Completion|coverage|OnTime|Use|Closed/.test(name))
              expect(figure.num).toBeLessThanOrEqual(figure.den)
          })
        })
      }),
    )
  })

  it('has no value for anything divided in a year without records', () => {
    const { total } = finishStatistics([])(startStatistics)
    const none = Object.values(total.figures).filter((f) => f._tag === 'NothingToDivideBy')
    expect(none.length).toBe(19)
    expect(Object.values(total.figures).filter((f) => f._tag === 'Value')).toEqual(
      Array.from({ length: 14 }, () => ({ _tag: 'Value', num: 0, den: 1 })),
    )
  })

  it('steps over a hole in a tally from outside, wherever it stands', () => {
    const entry = (id: string) => ({ id, region: 'r', rosters: [] })
    const holed = (...at: ReadonlyArray<number>) => {
      const subjects = new Array(4)
      at.forEach((i) => {
        subjects[i] = entry(`s${i}`)
      })
      return { ...startStatistics, subjects } as typeof startStatistics
    }
    const ids = (a: typeof startStatistics, b: typeof startStatistics) =>
      mergeStatistics(a, b).subjects.map(({ id }) => id)
    expect(ids(holed(0, 2), holed(1, 3))).toEqual(['s0', 's1', 's2', 's3'])
    expect(ids(holed(0), holed(1))).toEqual(['s0', 's1'])
    expect(ids(holed(3), holed(0))).toEqual(['s0', 's3'])
  })
})
