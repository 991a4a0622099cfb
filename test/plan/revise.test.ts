import { chinaCalendar, linxiaJoint, linxiaMarket, type Plan, revisePlan, sayPlanChange } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, plan2022 } from './support.js'

const plan = plan2022()
const revise = (after: Plan, changedOn = '2022-06-01', before: Plan = plan) =>
  revisePlan(linxiaMarket, chinaCalendar())({ before, after, changedOn: day(changedOn) })
const changes = (after: Plan, before: Plan = plan) => {
  const revision = revise(after, '2022-06-01', before)
  return revision._tag === 'Right' ? revision.right.changes : []
}

describe('revising a plan', () => {
  it('nothing changed: nothing is due, also when items are in another order', () => {
    expect(revise({ ...plan, items: [...plan.items].reverse() })).toEqual({
      _tag: 'Right',
      right: { changes: [] },
    })
  })

  it('an item less, one more, a window moved: republished within seven working days', () => {
    const [first, second, ...rest] = plan.items
    if (first === undefined || second === undefined) throw new Error('no items')
    const moved = { ...second, window: { opens: day('2022-03-01'), closes: day('2022-09-30') } }
    const added = { ...first, id: 'new', object: '各类幼儿园' }
    const revision = revise({ ...plan, items: [moved, ...rest, added] })
    if (revision._tag === 'Left') throw new Error(JSON.stringify(revision.left))
    expect(revision.right.changes.map((c) => [c._tag, 'fields' in c ? c.fields : []])).toEqual([
      ['ItemRemoved', []],
      ['ItemChanged', ['window']],
      ['ItemAdded', []],
    ])
    // 1 June 2022 is a Wednesday; Friday 3 June is the Dragon Boat holiday: 2, 6, 7, 8, 9, 10, 13 June
    expect(revision.right.republish?.due).toBe('2022-06-13')
    revision.right.changes.forEach((c) => {
      expect(sayPlanChange('zh')(c)).not.toBe(sayPlanChange('en')(c))
    })
  })

  it('what the plan states as a whole counts as a change', () => {
    expect(changes({ ...plan, weights: { '622901': 2 } })).toEqual([
      { _tag: 'PlanChanged', field: 'weights', before: null, after: { '622901': 2 } },
    ])
  })

  it('a ruleset that sets no such limit answers so', () => {
    const after = { ...plan, title: '2022年调整后的计划' }
    const revision = revisePlan(
      linxiaJoint,
      chinaCalendar(),
    )({ before: plan, after, changedOn: day('2022-06-01') })
    expect(revision._tag === 'Left' && revision.left.map((p) => p._tag)).toEqual(['LimitNotSet'])
  })

  it('what one direction adds, the other removes', () => {
    fc.assert(
      fc.property(fc.subarray([...plan.items]), fc.subarray([...plan.items]), (a, b) => {
        const [there, back] = [
          changes({ ...plan, items: b }, { ...plan, items: a }),
          changes({ ...plan, items: a }, { ...plan, items: b }),
        ]
        const count = (of: typeof there, tag: string): number => of.filter((c) => c._tag === tag).length
        expect(count(there, 'ItemAdded')).toBe(count(back, 'ItemRemoved'))
        expect(count(there, 'ItemRemoved')).toBe(count(back, 'ItemAdded'))
        expect(a.length - count(there, 'ItemRemoved') + count(there, 'ItemAdded')).toBe(b.length)
      }),
      { numRuns: 30 },
    )
  })
})
