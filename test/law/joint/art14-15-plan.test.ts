import { checkPlan, linxiaJoint, linxiaMarket, type Plan } from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, plan2022 } from '../../plan/support.js'

const check = checkPlan({ ...linxiaMarket.parameters, ...linxiaJoint.parameters })
const missing = (plan: Plan, basis: string): ReadonlyArray<string> =>
  check({ plan }).because.flatMap((f) => (f._tag === 'FieldMissing' && f.basis === basis ? [f.field] : []))

describe('[joint/14.publish] the plan is filed with its government and published', () => {
  it.each([
    [{}, ['publishedOn', 'filedWithGovernment']],
    [{ publishedOn: day('2022-01-12') }, ['filedWithGovernment']],
    [{ publishedOn: day('2022-01-12'), filedWithGovernment: false }, ['filedWithGovernment']],
    [{ publishedOn: day('2022-01-12'), filedWithGovernment: true }, []],
  ])('%o', (details, fields) => {
    expect(missing(plan2022(details), 'joint/14.publish')).toEqual(fields)
  })
})

describe('[joint/15.fields] scope, number, time, the split of levels and regional weights', () => {
  it('the plan of 2022 states none of number, split and weights', () => {
    expect(missing(plan2022(), 'joint/15.fields')).toEqual(['numbers', 'prefectureShare', 'weights'])
  })

  it('a number for one item leaves 69 without', () => {
    const plan = plan2022({ numbers: { 1: 10 }, prefectureShare: { num: 1, den: 5 }, weights: {} })
    const found = check({ plan }).because.flatMap((f) =>
      f._tag === 'FieldMissing' && f.field === 'numbers' ? [f.items] : [],
    )
    expect(found).toEqual([69])
  })
})

describe('[joint/15.capacity] the places that a department has to fill against the inspectors available', () => {
  it.each([
    // a number of 10 is 10 visits by two: where another department cooperates, one of the two is its own
    [9, 1],
    [10, 0],
    [0, 1],
  ])('%i inspector-visits available', (available, findings) => {
    const plan = plan2022({ numbers: { 1: 10, 2: 0 } })
    for (const department of ['教育', plan.items[0]?.cooperators[0] ?? '']) {
      const found = check({ plan, capacity: { [department]: available } }).because
      expect(found.filter((f) => f.basis === 'joint/15.capacity')).toHaveLength(findings)
    }
  })
})

describe('[joint/9.ceiling] a routine share over 10% needs a reason, a special one has no cap', () => {
  const found = (row: number, num: number, reason?: string) => {
    const plan = plan2022({ ratios: { [row]: { num, den: 1000 } } })
    const items = plan.items.map((i) =>
      i.row === row && reason !== undefined ? { ...i, reasonAboveCeiling: reason } : i,
    )
    const { because } = check({ plan: { ...plan, items } })
    return because.filter((f) => f.basis === 'joint/9.ceiling').map((f) => f._tag)
  }

  it.each([
    ['routine, 10%', 1, 100, undefined, []],
    ['routine, 10.1%', 1, 101, undefined, ['AboveCeiling']],
    ['routine, 10.1% with a reason', 1, 101, '上级要求', ['CeilingExcused']],
    ['special, 100%', 19, 1000, undefined, []],
  ])('%s', (_case, row, num, reason, tags) => {
    expect(found(row, num, reason)).toEqual(tags)
  })

  it.each([
    ['6 of 60 firms', 6, 60, []],
    ['24 of 60 firms', 24, 60, ['AboveCeiling']],
    ['1 of 5 firms: the least that can be drawn (I-01)', 1, 5, []],
  ])('a number is judged by its share of the pool: %s', (_case, number, pool, tags) => {
    const plan = plan2022({ numbers: { 1: number } })
    const item = plan.items.find((i) => i.row === 1)
    const { because } = check({ plan, pools: { [item?.id ?? '']: pool } })
    expect(because.filter((f) => f.basis === 'joint/9.ceiling').map((f) => f._tag)).toEqual(tags)
  })
})
