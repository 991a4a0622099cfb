import {
  checkPlan,
  linxiaJoint,
  linxiaMarket,
  type Plan,
  type PlanFacts,
  sayPlanFinding,
} from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, plan2022 } from './support.js'

const rules = { ...linxiaMarket.parameters, ...linxiaJoint.parameters }
const check = (facts: PlanFacts) => checkPlan(rules)(facts)
const tags = (facts: PlanFacts): ReadonlyArray<string> => check(facts).because.map((f) => f._tag)
const of = (facts: PlanFacts, tag: string) => check(facts).because.filter((f) => f._tag === tag)

const complete: Plan = {
  ...plan2022(),
  drawType: 'undirected',
  submittedOn: day('2022-01-10'),
  publishedOn: day('2022-01-12'),
  filedWithGovernment: true,
  prefectureShare: { num: 1, den: 5 },
  weights: {},
  items: plan2022()
    .items.filter((i) => i.window.opens >= '2022-02-01' && i.open === undefined)
    .map((i) => ({ ...i, ratio: { num: 5, den: 100 } })),
}

describe('the plan of 2022, as published', () => {
  const answer = check({ plan: plan2022() })

  it('loads with warnings and does not fail', () => {
    expect(answer.value).toBe('sound-with-warnings')
    expect(new Set(answer.because.map((f) => f.severity))).toEqual(new Set(['warning']))
  })

  it('lacks the type of draw, numbers, the split, weights, and its dates', () => {
    const missing = answer.because.flatMap((f) =>
      f._tag === 'FieldMissing' ? [[f.field, f.basis, f.items]] : [],
    )
    expect(missing).toEqual([
      ['drawType', 'market/12.fields', 0],
      ['numbers', 'joint/15.fields', 70],
      ['prefectureShare', 'joint/15.fields', 0],
      ['weights', 'joint/15.fields', 0],
      ['submittedOn', 'market/12.due', 0],
      ['publishedOn', 'joint/14.publish', 0],
      ['filedWithGovernment', 'joint/14.publish', 0],
    ])
  })

  it('has seven windows from January, two open lists, one object that is not drawable', () => {
    expect(of({ plan: plan2022() }, 'OpensBeforePublication')).toHaveLength(7)
    expect(of({ plan: plan2022() }, 'CooperatorsOpen')).toHaveLength(2)
    expect(of({ plan: plan2022() }, 'ItemNotDrawable').map((f) => 'item' in f && f.item)).toEqual([
      '2022-item-57',
    ])
  })

  it('names an item by its row and its matter, as the published table has them', () => {
    const [undrawable] = of({ plan: plan2022() }, 'ItemNotDrawable')
    if (undrawable === undefined) throw new Error('no finding')
    expect(sayPlanFinding('zh')(undrawable)).toBe(
      '计划表第57行“劳动用工监管《保障农民工工资支付条例》”的对象“各县(市)”不能直接抽取，须先展开（joint/10.rosters）',
    )
    const plan = plan2022()
    const made = plan.items.map(({ row: _, ...item }) => item)
    const [byHand] = of({ plan: { ...plan, items: made } }, 'ItemNotDrawable')
    expect(byHand !== undefined && sayPlanFinding('en')(byHand)).toMatch(
      /^“劳动用工监管《保障农民工工资支付条例》” \(2022-item-57\): /,
    )
    const [first, ...rest] = plan.items
    if (first === undefined) throw new Error('no item')
    const [twice] = of(
      { plan: { ...plan, items: [first, ...rest, { ...first, id: 'again', row: 71 }] } },
      'ItemRepeated',
    )
    expect(twice !== undefined && sayPlanFinding('zh')(twice)).toContain('计划表第1、71行')
  })

  it('has a sentence for each finding in both languages, with its article', () => {
    answer.because.forEach((f) => {
      expect(sayPlanFinding('zh')(f)).toContain(f.basis)
      expect(sayPlanFinding('en')(f)).toContain(f.basis)
    })
  })
})

describe('a plan in order', () => {
  it('is sound, and says how much was looked at', () => {
    expect(check({ plan: complete })).toEqual({
      value: 'sound',
      because: [
        { _tag: 'NothingFound', severity: 'note', basis: 'market/12.fields', items: complete.items.length },
      ],
    })
  })

  it('twice the same item, a window outside the year, an unread row: errors, all at once', () => {
    const [first, ...rest] = complete.items
    if (first === undefined) throw new Error('no item')
    const outside = {
      ...first,
      id: 'x',
      object: '其他',
      window: { opens: day('2022-11-01'), closes: day('2023-02-28') },
    }
    const plan: Plan = {
      ...complete,
      items: [first, ...rest, { ...first, id: 'again' }, outside],
      unread: [{ row: 71, cells: ['?'], columns: ['matter'] }],
    }
    expect(tags({ plan })).toEqual(['WindowOutsidePlanYear', 'RowUnread', 'ItemRepeated'])
    expect(check({ plan }).value).toBe('unsound')
  })

  it('more places to fill than inspector-visits there are: by department, with both numbers', () => {
    const [item] = complete.items
    if (item === undefined) throw new Error('no item')
    const short = (cooperators: ReadonlyArray<string>, capacity: Readonly<Record<string, number>>) =>
      of(
        {
          plan: { ...complete, items: [{ ...item, initiator: '教育', cooperators }] },
          pools: { [item.id]: 200 },
          capacity,
        },
        'CapacityShort',
      ).map((f) => (f._tag === 'CapacityShort' ? [f.department, f.needed, f.available] : []))
    // 5% of 200 is 10 visits by two: both from the initiator where it goes alone, else one from each department.
    expect(short([], { 教育: 19, 公安: 0 })).toEqual([['教育', 20, 19]])
    expect(short([], { 教育: 20 })).toEqual([])
    expect(short(['公安'], { 教育: 9, 公安: 9 })).toEqual([
      ['教育', 10, 9],
      ['公安', 10, 9],
    ])
    expect(short(['公安'], { 教育: 10, 公安: 10 })).toEqual([])
    expect(short(['公安', '消防', '市场监管'], { 教育: 9, 消防: 10, 市场监管: 0 })).toEqual([
      ['教育', 10, 9],
      ['市场监管', 10, 0],
    ])
    expect(short(['教育'], { 教育: 19 })).toEqual([['教育', 20, 19]])
  })
})
