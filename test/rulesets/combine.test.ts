import { combine, linxiaJoint, linxiaMarket, plainDate, type Ruleset } from 'double-random'
import { describe, expect, it } from 'vitest'

const day = (text: string) => {
  const read = plainDate(text)
  if (read._tag === 'Left') throw new Error(`${text} is no day`)
  return read.right
}
const one: Ruleset = {
  id: 'one',
  title: { zh: '甲规定', en: 'First rules' },
  from: day('2021-01-01'),
  until: day('2024-12-31'),
  certainty: 'read',
  parameters: {
    teamSize: { value: 2, bases: ['market/16.two', 'joint/23.team'], force: 'soft' },
    entry: { value: { unit: 'workdays', n: 20 }, bases: ['joint/30.entry'], force: 'hard' },
  },
}
const other: Ruleset = {
  id: 'other',
  title: { zh: '乙规定', en: 'Second rules' },
  from: day('2022-07-01'),
  until: day('2026-06-30'),
  certainty: 'read',
  parameters: {
    teamSize: { value: 3, bases: ['joint/37.refine', 'joint/23.team'], force: 'soft' },
    headApproval: { value: true, bases: ['caps2025/approval'], force: 'hard' },
  },
}
const without = (ruleset: Ruleset, ...fields: ReadonlyArray<string>): Ruleset =>
  Object.fromEntries(Object.entries(ruleset).filter(([name]) => !fields.includes(name))) as unknown as Ruleset
const both = (a: Ruleset, b: Ruleset): Ruleset => {
  const answer = combine(a)(b)
  if (answer._tag === 'Left') throw new Error('nothing in the two contradicts the other')
  return answer.right
}

describe('two rulesets as one', () => {
  it('are named after both, and hold what either holds, on the days of both', () => {
    expect(both(one, other)).toStrictEqual({
      id: 'one+other',
      title: { zh: '甲规定；乙规定', en: 'First rules; Second rules' },
      from: '2022-07-01',
      until: '2024-12-31',
      certainty: 'read',
      parameters: {
        teamSize: { value: 3, bases: ['joint/37.refine', 'joint/23.team', 'market/16.two'], force: 'soft' },
        entry: one.parameters.entry,
        headApproval: other.parameters.headApproval,
      },
    })
  })

  it('apply on the same days whichever stands first; the stricter value’s articles come first either way', () => {
    const turned = both(other, one)
    expect([turned.from, turned.until]).toEqual(['2022-07-01', '2024-12-31'])
    expect(turned.parameters).toEqual(both(one, other).parameters)
  })

  it('begin on a day that is known only where both are; they end with the one that ends', () => {
    for (const open of [without(other, 'from', 'until'), without(one, 'from', 'until')]) {
      const closed = open.id === 'one' ? other : one
      for (const united of [both(open, closed), both(closed, open)]) {
        expect(united).not.toHaveProperty('from')
        expect(united.until).toBe(closed.until)
      }
    }
    const endless = both(without(one, 'until'), without(other, 'until'))
    expect(endless).not.toHaveProperty('until')
  })

  it('are known as well as the lesser known; nobody vouches for the caller’s own', () => {
    const secondary: Ruleset = { ...other, certainty: 'secondary' }
    const own = without(other, 'certainty')
    expect(both(one, secondary).certainty).toBe('secondary')
    expect(both(secondary, one).certainty).toBe('secondary')
    expect(both(without(one, 'certainty'), secondary).certainty).toBe('secondary')
    expect(both(one, own)).not.toHaveProperty('certainty')
    expect(both(own, without(one, 'certainty'))).not.toHaveProperty('certainty')
  })

  it('bind where either binds: a soft value under a hard one is hard', () => {
    const hard: Ruleset = {
      ...other,
      parameters: { teamSize: { value: 2, bases: ['joint/23.team'], force: 'hard' } },
    }
    const soft: Ruleset = { ...hard, id: 'soft', parameters: { teamSize: one.parameters.teamSize as never } }
    expect(both(hard, soft).parameters.teamSize?.force).toBe('hard')
    expect(both(soft, hard).parameters.teamSize?.force).toBe('hard')
    expect(both(soft, one).parameters.teamSize?.force).toBe('soft')
  })

  it('report every pair of values that can’t be compared', () => {
    const inDays: Ruleset = {
      ...linxiaJoint,
      id: 'in-days',
      parameters: {
        entry: { value: { unit: 'days', n: 30 }, bases: ['joint/37.refine'], force: 'hard' },
        reply: { value: { unit: 'days', n: 15 }, bases: ['joint/31.reply'], force: 'hard' },
      },
    }
    expect(combine(linxiaJoint)(inDays)).toEqual({
      _tag: 'Left',
      left: [
        {
          _tag: 'NotComparable',
          parameter: 'entry',
          values: [
            { unit: 'workdays', n: 20 },
            { unit: 'days', n: 30 },
          ],
          bases: ['joint/30.entry', 'joint/37.refine'],
        },
        {
          _tag: 'NotComparable',
          parameter: 'reply',
          values: [
            { unit: 'workdays', n: 15 },
            { unit: 'days', n: 15 },
          ],
          bases: ['joint/31.reply'],
        },
      ],
    })
  })

  it('set nothing that neither sets', () => {
    expect(Object.keys(both(linxiaMarket, linxiaJoint).parameters).sort()).toEqual(
      [...new Set([...Object.keys(linxiaMarket.parameters), ...Object.keys(linxiaJoint.parameters)])].sort(),
    )
  })
})
