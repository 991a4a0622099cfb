import { checkPlan, checkQuota, linxiaJoint, type PlanDetails, planOf, type QuotaFacts } from 'double-random'
import { describe, expect, it } from 'vitest'
import { plan2022, table2022 } from '../../plan/support.js'

const asked = (facts: Partial<QuotaFacts>): readonly [number, string] => {
  const answer = checkQuota(linxiaJoint.parameters)({
    size: 1_000,
    ratio: { num: 15, den: 100 },
    checkType: 'routine',
    ...facts,
  })
  if (answer._tag === 'Left') throw new Error(JSON.stringify(answer.left))
  return [answer.right.value, answer.right.because.map((f) => f._tag).join(' ')]
}

describe('[joint/9.ceiling] 日常检查的抽查比例一般不高于10%', () => {
  it.each([
    ['exactly 10 %', { ratio: { num: 10, den: 100 } }, [100, 'ShareTaken']],
    ['15 % is held at 10 %', {}, [100, 'CeilingHeld ShareTaken']],
    ['rounded down: 10 % of 109,275', { size: 109_275 }, [10_927, 'CeilingHeld ShareTaken']],
    ['passed over with a reason', { reason: '集中投诉' }, [150, 'ShareTaken CeilingPassedOver']],
    ['not passed over without words', { reason: '' }, [100, 'CeilingHeld ShareTaken']],
    ['fewer may be drawn', { eligible: 40 }, [40, 'EligibleExhausted CeilingHeld ShareTaken']],
    ['nobody in scope', { size: 0 }, [0, 'ShareTaken']],
  ] as ReadonlyArray<readonly [string, Partial<QuotaFacts>, readonly [number, string]]>)(
    '%s',
    (_n, facts, expected) => {
      expect(asked(facts)).toEqual(expected)
    },
  )

  // I-01: with 1 to 9 in scope the floor asks for one and the ceiling leaves none; the floor wins.
  it.each([1, 2, 5, 9])('one of %d is drawn all the same', (size) => {
    expect(asked({ size, ratio: { num: 5, den: 100 } })).toEqual([1, 'ShareTaken OneDespiteCeiling'])
  })

  it('of 10 there is room for one', () => {
    expect(asked({ size: 10, ratio: { num: 5, den: 100 } })).toEqual([1, 'ShareTaken'])
  })
})

describe('[joint/9.special] 专项检查的比例和频次不设上限', () => {
  it('special checks, and draws under an order, take what they ask for', () => {
    expect(asked({ checkType: 'special' })).toEqual([150, 'ShareTaken NoCeilingForSpecial'])
    expect(asked({ order: '州政府专项整治' })).toEqual([150, 'ShareTaken NoCeilingByOrder'])
  })
})

describe('[gansu/undirected] 不定向不低于3%', () => {
  const floors = {
    undirectedFloor: { value: { num: 3, den: 100 }, bases: ['gansu/undirected'], force: 'hard' },
  } as const
  it('raises a lower share, rounded up, and leaves a higher one', () => {
    const check = checkQuota(floors)
    const facts = { size: 101, checkType: 'routine', scope: 'undirected' } as const
    expect(check({ ...facts, ratio: { num: 1, den: 100 } })).toMatchObject({ right: { value: 4 } })
    expect(check({ ...facts, ratio: { num: 5, den: 100 } })).toMatchObject({ right: { value: 6 } })
    expect(check({ ...facts, scope: 'directed', ratio: { num: 1, den: 100 } })).toMatchObject({
      right: { value: 2 },
    })
  })
})

describe('[gansu/directed] 定向不低于10%', () => {
  it('leaves a directed routine draw with exactly 10 % beside joint/9 (I-02)', () => {
    const check = checkQuota({
      ...linxiaJoint.parameters,
      directedFloor: { value: { num: 10, den: 100 }, bases: ['gansu/directed'], force: 'hard' },
    })
    const facts = { size: 1_000, checkType: 'routine', scope: 'directed' } as const
    expect(check({ ...facts, ratio: { num: 5, den: 100 } })).toMatchObject({ right: { value: 100 } })
    expect(check({ ...facts, ratio: { num: 20, den: 100 } })).toMatchObject({ right: { value: 100 } })
  })

  // Rows 1 and 2 of the plan of 2022 are general supervision, which is routine.
  it('asks a plan for a reason where a routine row goes over it, and takes one by row', () => {
    const ratios = { 1: { num: 20, den: 100 }, 2: { num: 20, den: 100 }, 3: { num: 10, den: 100 } }
    const over = (details: PlanDetails) =>
      checkPlan(linxiaJoint.parameters)({ plan: plan2022({ ratios, ...details }) }).because.flatMap((f) =>
        f._tag === 'AboveCeiling' ? [f.item] : [],
      )
    expect(over({})).toEqual(['2022-item-01', '2022-item-02'])
    expect(over({ reasonsAboveCeiling: { 2: '群众反映集中' } })).toEqual(['2022-item-01'])
  })

  it('takes no blank for a reason, and none for a row that is not there', () => {
    const told = (reasonsAboveCeiling: Readonly<Record<number, string>>) => {
      const plan = planOf(table2022, { reasonsAboveCeiling })
      return plan._tag === 'Left' ? plan.left.map((p) => [p._tag, 'path' in p && p.path]) : []
    }
    expect(told({ 1: ' ' })).toEqual([['InputError', 'details.reasonsAboveCeiling.1']])
    expect(told({ 999: '理由' })).toEqual([['UnknownRow', 'reasonsAboveCeiling.999']])
  })
})
