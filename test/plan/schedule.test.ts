import {
  linxiaJoint,
  type PlannedTask,
  type Ratio,
  type Schedule,
  type ScheduleOptions,
  type ScheduleProblem,
  schedulePlan,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plan2022, regions } from './support.js'

const base: ScheduleOptions = {
  regions,
  ratios: { routine: { num: 5, den: 100 }, special: { num: 20, den: 100 } },
  prefectureShare: { num: 1, den: 5 },
}
const weights = {
  '622901': 27,
  '622921': 14,
  '622922': 10,
  '622923': 13,
  '622924': 12,
  '622925': 8,
  '622926': 9,
  '622927': 7,
}
const scheduled = (details: Parameters<typeof plan2022>[0], options: ScheduleOptions): Schedule => {
  const schedule = schedulePlan(linxiaJoint.parameters)(plan2022(details), options)
  if (schedule._tag === 'Left') throw new Error(JSON.stringify(schedule.left))
  return schedule.right
}
const problems = (
  details: Parameters<typeof plan2022>[0],
  options: ScheduleOptions,
): ReadonlyArray<ScheduleProblem> => {
  const schedule = schedulePlan(linxiaJoint.parameters)(plan2022(details), options)
  return schedule._tag === 'Left' ? schedule.left : []
}
const n = ({ share }: PlannedTask): number => (share._tag === 'Number' ? share.n : 0)
const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((a, b) => a + b, 0)

describe('scheduling the plan of 2022', () => {
  it('loses no item: 69 have tasks, row 57 is named with its reason', () => {
    const { tasks, batches, unscheduled } = scheduled({}, base)
    expect(new Set(tasks.map((t) => t.item)).size).toBe(69)
    expect(unscheduled).toEqual([
      {
        _tag: 'NotDrawable',
        basis: 'joint/10.rosters',
        item: '2022-item-57',
        row: 57,
        matter: '劳动用工监管《保障农民工工资支付条例》',
        object: '各县(市)',
      },
    ])
    // 53 rows of both levels in nine regions, 16 of the prefecture in one
    expect(tasks).toHaveLength(53 * 9 + 16)
    expect(batches).toHaveLength(69)
    expect(batches.flatMap((b) => b.tasks)).toEqual(tasks.map((t) => t.id))
    expect(new Set(tasks.map((t) => t.id)).size).toBe(tasks.length)
  })

  it('divides a share exactly: 5% into 1% of all regions and 4% in each county', () => {
    const tasks = scheduled({}, base).tasks.filter((t) => t.item === '2022-item-01')
    expect(tasks.map((t) => [t.region, t.drawsFrom.length, t.share])).toEqual([
      ['622900', 9, { _tag: 'Share', ratio: { num: 1, den: 100 } }],
      ...regions.slice(1).map(({ id }) => [id, 1, { _tag: 'Share', ratio: { num: 1, den: 25 } }]),
    ])
  })

  it('divides a number by largest remainders, as by hand: 101 is 20 and 81, 81 is 22 11 8 11 10 6 7 6', () => {
    const tasks = scheduled({ numbers: { 1: 101 } }, { ...base, weights }).tasks
    // 81 x 27/100 = 21.87, 11.34, 8.10, 10.53, 9.72, 6.48, 7.29, 5.67: floors 77, four more to .87 .72 .67 .53
    expect(tasks.filter((t) => t.item === '2022-item-01').map(n)).toEqual([20, 22, 11, 8, 11, 10, 6, 7, 6])
  })

  it('divides a window of eight months into three batches of 3, 3 and 2 months', () => {
    const { batches } = scheduled({}, { ...base, batches: { '2022-item-01': 3 } })
    expect(batches.filter((b) => b.item === '2022-item-01').map((b) => [b.window, b.lead])).toEqual([
      [{ opens: '2022-02-01', closes: '2022-04-30' }, '教育'],
      [{ opens: '2022-05-01', closes: '2022-07-31' }, '教育'],
      [{ opens: '2022-08-01', closes: '2022-09-30' }, '教育'],
    ])
  })

  it('conserves numbers over regions and batches, each as even as it can be', () => {
    fc.assert(
      fc.property(
        fc.nat(3000),
        fc.array(fc.nat(50), { minLength: 8, maxLength: 8 }).filter((w) => w.some((x) => x > 0)),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 10 }),
        (total, w, count, tenths) => {
          const named = Object.fromEntries(regions.slice(1).map(({ id }, i) => [id, w[i] ?? 0]))
          const options = {
            ...base,
            weights: named,
            prefectureShare: { num: tenths, den: 10 },
            batches: { '2022-item-01': count },
          }
          const { tasks, batches, unscheduled } = scheduled({ numbers: { 1: total } }, options)
          const own = tasks.filter((t) => t.item === '2022-item-01')
          expect(sum(own.map(n))).toBe(total)
          const perBatch = batches.filter((b) => b.item === '2022-item-01').map((b) => b.number ?? 0)
          expect(sum(perBatch)).toBe(total)
          if (total >= count) expect(Math.max(...perBatch) - Math.min(...perBatch)).toBeLessThanOrEqual(1)
          expect(unscheduled.some((u) => u.item === '2022-item-01')).toBe(total === 0)
          const counties = total - sum(own.filter((t) => t.region === '622900').map(n))
          regions.slice(1).forEach(({ id }, i) => {
            const exact = (counties * (w[i] ?? 0)) / sum(w)
            const got = sum(own.filter((t) => t.region === id).map(n))
            expect(Math.abs(got - exact)).toBeLessThan(1)
          })
        },
      ),
      { numRuns: 40 },
    )
  })

  it('conserves shares: the parts of prefecture and county add up to the item’s', () => {
    const plus = (a: Ratio, b: Ratio): number => a.num / a.den + b.num / b.den
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (ratio, share) => {
        const { tasks } = scheduled(
          { ratios: { 1: { num: ratio, den: 1000 } } },
          { ...base, prefectureShare: { num: share, den: 1000 } },
        )
        const of = (region: string): Ratio => {
          const task = tasks.find((t) => t.item === '2022-item-01' && t.region === region)
          return task?.share._tag === 'Share' ? task.share.ratio : { num: 0, den: 1 }
        }
        expect(plus(of('622900'), of('622901'))).toBeCloseTo(ratio / 1000, 12)
      }),
      { numRuns: 30 },
    )
  })

  it('names every option that does not fit, at once', () => {
    expect(
      problems(
        { numbers: { 1: 10 } },
        {
          ...base,
          regions: [...regions, { id: '622901', name: '临夏市', level: 'county' }],
          ratios: { routine: { num: 5, den: 0 }, special: { num: 20, den: 100 } },
          batches: { '2022-item-01': 9, nobody: 1 },
        },
      ),
    ).toEqual([
      { _tag: 'BadRatio', path: 'ratios.routine', value: { num: 5, den: 0 } },
      { _tag: 'DuplicateId', path: 'regions[9].id', first: 'regions[1].id', value: '622901' },
      { _tag: 'BatchesOutOfRange', path: 'batches.2022-item-01', value: 9, months: 8 },
      { _tag: 'UnknownKey', path: 'batches.nobody', value: 'nobody' },
    ])
    expect(problems({ numbers: { 1: 10 } }, base).map((p) => p._tag)).toEqual(Array(8).fill('WeightMissing'))
    const zero = Object.fromEntries(Object.keys(weights).map((id) => [id, 0]))
    expect(problems({ numbers: { 1: 10 } }, { ...base, weights: zero })).toEqual([
      { _tag: 'WeightsAllZero', path: 'weights', value: 8 },
    ])
    expect(problems({}, { ...base, regions: [] }).map((p) => p._tag)).toEqual(['NoPrefecture', 'NoCounties'])
    const fine = { num: 1, den: 999_999_937 }
    expect(problems({ ratios: { 1: fine } }, { ...base, prefectureShare: fine })).toEqual([
      { _tag: 'ShareTooFine', path: 'items[0].ratio', value: fine },
    ])
  })
})

describe('what the plan itself states of its division', () => {
  const half = { prefectureShare: { num: 1, den: 2 }, weights: { ...weights } }
  const { prefectureShare: _, ...bare } = base
  const numbers = { numbers: { 1: 100 } }

  it('holds where the options say nothing', () => {
    const tasks = scheduled({ ...half, ...numbers }, bare).tasks.filter((t) => t.item === '2022-item-01')
    expect(n(tasks[0] as PlannedTask)).toBe(50)
    expect(tasks).toEqual(
      scheduled({ ...numbers }, { ...base, ...half }).tasks.filter((t) => t.item === '2022-item-01'),
    )
  })

  it('holds where the options say the same in other numbers', () => {
    const tenfold = Object.fromEntries(Object.entries(weights).map(([county, w]) => [county, w * 10]))
    const same = { ...bare, prefectureShare: { num: 50, den: 100 }, weights: tenfold }
    expect(problems({ ...half, ...numbers }, same)).toEqual([])
  })

  it('is not overridden by options that say another thing', () => {
    const other = { ...weights, '622901': 1 }
    expect(problems(half, { ...base, weights: other })).toEqual([
      {
        _tag: 'NotAsPlanned',
        path: 'prefectureShare',
        value: { num: 1, den: 5 },
        planned: { num: 1, den: 2 },
      },
      { _tag: 'NotAsPlanned', path: 'weights', value: other, planned: weights },
    ])
  })

  it('is asked for where neither states it', () => {
    expect(problems({}, bare)).toEqual([{ _tag: 'BadRatio', path: 'prefectureShare', value: undefined }])
  })
})
