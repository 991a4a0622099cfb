import {
  linxiaJoint,
  type PlainDate,
  type Ratio,
  type ScopeSize,
  type SharedTask,
  unwrap,
  yearQuotas,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const percent = (num: number): Ratio => ({ num, den: 100 })
const times = (a: Ratio, b: Ratio): Ratio => ({ num: a.num * b.num, den: a.den * b.den })
const day = (month: number, on: number): PlainDate =>
  `2026-${`${month}`.padStart(2, '0')}-${`${on}`.padStart(2, '0')}` as PlainDate
const COUNTIES = ['622901', '622923', '622925']
const ALL = ['622900', ...COUNTIES] as const

/** An item of a year: so much of it by the prefecture from all counties, the rest by each, in so many months. */
const itemOf = (
  ratio: Ratio,
  prefecture: Ratio,
  months: number,
  more: Partial<SharedTask> = {},
): ReadonlyArray<SharedTask> =>
  Array.from({ length: months }, (_, m) => m + 1).flatMap((month) =>
    ALL.map((region): SharedTask => {
      const part =
        region === '622900' ? prefecture : { num: prefecture.den - prefecture.num, den: prefecture.den }
      return {
        id: `x-${month}-${region}`,
        item: 'x',
        region,
        drawsFrom: region === '622900' ? ALL : [region],
        window: { opens: day(month, 1), closes: day(month, 28) },
        checkType: 'routine',
        share: { _tag: 'Share', ratio: times(times(ratio, part), { num: 1, den: months }) },
        ...more,
      }
    }),
  )
const scopeOf = (sizes: ReadonlyArray<number>, stratum = 'all'): ReadonlyArray<ScopeSize> =>
  sizes.map((size, i) => ({ item: 'x', region: COUNTIES[i] ?? '', stratum, size }))
const quotas = (tasks: ReadonlyArray<SharedTask>, scopes: ReadonlyArray<ScopeSize>) =>
  unwrap(yearQuotas(linxiaJoint.parameters)({ tasks, scopes }))
const sum = (ns: ReadonlyArray<number>): number => ns.reduce((a, b) => a + b, 0)

describe('the number of an item of the year', () => {
  it('is 5% of 60, though four regions draw it in six batches', () => {
    const { items, counts, idle } = quotas(itemOf(percent(5), { num: 1, den: 5 }, 6), scopeOf([20, 20, 20]))
    expect(items).toMatchObject([
      { item: 'x', value: 3, because: [{ _tag: 'TasksTogether', size: 60, tasks: 24 }] },
    ])
    expect(sum(counts.map(({ count }) => count))).toBe(3)
    expect(idle).toHaveLength(21)
  })

  it('is held at 10% of the scope where it rounds above it, and passes it for a reason or an order', () => {
    // 10% of 65 is 6.5: not above it is 6, not below it 7
    const tasks = (more: Partial<SharedTask>) => itemOf(percent(10), { num: 1, den: 1 }, 1, more)
    const scopes = scopeOf([30, 20, 15])
    const value = (more: Partial<SharedTask>) => quotas(tasks(more), scopes).items[0]
    expect(value({})).toMatchObject({ value: 6, because: [{ _tag: 'CeilingHeld', asked: 7, size: 65 }, {}] })
    expect(value({ reasonAboveCeiling: '投诉集中' })).toMatchObject({
      value: 7,
      because: [{}, { _tag: 'CeilingPassedOver' }],
    })
    expect(value({ order: '州政府令1号' })).toMatchObject({ value: 7 })
    expect(value({ checkType: 'special' })).toMatchObject({ value: 7 })
  })

  it('is fewer where each county keeps 10% of its own scope, and says so', () => {
    // 10% of 15 is at most 1 in each county; of 45 it would be 4
    const { items } = quotas(itemOf(percent(10), { num: 0, den: 1 }, 1), scopeOf([15, 15, 15]))
    expect(items).toMatchObject([
      { value: 3, because: [{ _tag: 'CeilingHeldInTasks', asked: 4, count: 3 }, {}, {}] },
    ])
  })

  it('is rounded for each class that has a share of its own, and once for all the others', () => {
    const scopes = ['A', 'B', 'D'].flatMap((c) => scopeOf([7, 7, 7], c))
    const tasks = itemOf(percent(5), { num: 0, den: 1 }, 1, { strata: { D: percent(10) } })
    const { items } = quotas(tasks, scopes)
    // 5% of 42 is 2.1, 10% of 21 is 2.1 and at most 2
    expect(items.map(({ stratum, value }) => [stratum, value])).toEqual([
      [undefined, 3],
      ['D', 2],
    ])
  })

  it('stays as stated where it is a number, and above 10% says so', () => {
    const tasks = itemOf(percent(5), { num: 0, den: 1 }, 1, { share: { _tag: 'Number', n: 6 } })
    const { items, counts } = quotas(tasks.slice(1), scopeOf([20, 20, 20]))
    expect(counts.map(({ count }) => count)).toEqual([6, 6, 6])
    expect(items).toMatchObject([
      {
        value: 18,
        because: [
          { asked: 18, size: 60 },
          { _tag: 'AboveCeiling', ratio: { num: 18, den: 60 } },
        ],
      },
    ])
  })

  it('is no other in whatever order tasks and scopes stand', () => {
    const [tasks, scopes] = [itemOf(percent(5), { num: 1, den: 5 }, 6), scopeOf([21, 34, 8])]
    const sorted = (of: ReturnType<typeof quotas>) =>
      of.counts.map(({ task, count }) => `${task} ${count}`).sort()
    expect(sorted(quotas([...tasks].reverse(), [...scopes].reverse()))).toEqual(sorted(quotas(tasks, scopes)))
  })
})

const sizes = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 3, maxLength: 3 })
const plan = fc.record({
  sizes,
  strata: fc.array(sizes, { maxLength: 2 }),
  share: fc.integer({ min: 0, max: 100 }),
  part: fc.integer({ min: 0, max: 5 }),
  months: fc.integer({ min: 1, max: 12 }),
})

describe('whatever the division', () => {
  it('comes to the share rounded up once, every task within one of its part, no batch or region far from its own', () => {
    fc.assert(
      fc.property(plan, (p) => {
        const tasks = itemOf(percent(p.share), { num: p.part, den: 5 }, p.months, { checkType: 'special' })
        const scopes = [p.sizes, ...p.strata].flatMap((own, i) => scopeOf(own, `s${i}`))
        const { items, counts } = quotas(tasks, scopes)
        const whole = sum(scopes.map(({ size }) => size))
        expect(sum(items.map(({ value }) => value))).toBe(Math.ceil((whole * p.share) / 100))
        expect(sum(counts.map(({ count }) => count))).toBe(Math.ceil((whole * p.share) / 100))
        for (const { task, stratum, count } of counts) {
          const { drawsFrom, share } = tasks.find(({ id }) => id === task) ?? {}
          if (share?._tag !== 'Share') throw new Error('all are shares')
          const own = scopes.filter((s) => s.stratum === stratum && drawsFrom?.includes(s.region))
          const exact = (sum(own.map(({ size }) => size)) * share.ratio.num) / share.ratio.den
          expect(Math.abs(count - exact)).toBeLessThan(1 + 1e-9)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('never passes 10% of the whole, nor one more than 10% of a part, in a routine check', () => {
    fc.assert(
      fc.property(plan, (p) => {
        const scopes = scopeOf(p.sizes)
        const { items, counts } = quotas(itemOf(percent(p.share), { num: p.part, den: 5 }, p.months), scopes)
        const whole = sum(p.sizes)
        expect(sum(items.map(({ value }) => value))).toBeLessThanOrEqual(Math.max(1, Math.floor(whole / 10)))
        for (const { task, count } of counts) {
          const own = scopes.filter(({ region }) => task.endsWith('622900') || task.endsWith(region))
          expect(count).toBeLessThanOrEqual(Math.max(1, Math.floor(sum(own.map(({ size }) => size)) / 10)))
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('what the numbers of a year cannot be worked out from', () => {
  it('is told by path, all at once', () => {
    const [task] = itemOf(percent(5), { num: 0, den: 1 }, 1)
    if (task === undefined) throw new Error('there are tasks')
    const bad = { ...task, share: { _tag: 'Share', ratio: { num: 2, den: 1 } } } as const
    const scope = { item: 'x', region: '622901', stratum: 'all', size: 1 }
    expect(
      yearQuotas(linxiaJoint.parameters)({
        tasks: [bad, bad],
        scopes: [scope, { ...scope, size: -1 }, { ...scope, item: 'y' }],
      }),
    ).toMatchObject({
      left: [
        { _tag: 'DuplicateId', path: 'tasks[1].id' },
        { _tag: 'BadShare', path: 'tasks[0].share.ratio' },
        { _tag: 'BadShare', path: 'tasks[1].share.ratio' },
        { _tag: 'BadCount', path: 'scopes[1].size' },
        { _tag: 'DuplicateId', path: 'scopes[1]', first: 'scopes[0]' },
        { _tag: 'UnknownKey', path: 'scopes[2].item' },
      ],
    })
    expect(yearQuotas(linxiaJoint.parameters)(null as never)).toMatchObject({ left: [{ path: '' }] })
  })
})
