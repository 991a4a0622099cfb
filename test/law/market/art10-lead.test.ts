import { linxiaMarket, schedulePlan } from 'double-random'
import { describe, expect, it } from 'vitest'
import { plan2022, regions } from '../../plan/support.js'

describe('[market/10.lead] each batch has exactly one lead unit', () => {
  it('the initiator of the item, in every batch of 2022', () => {
    const plan = plan2022()
    const schedule = schedulePlan(linxiaMarket.parameters)(plan, {
      regions,
      ratios: { routine: { num: 5, den: 100 }, special: { num: 20, den: 100 } },
      prefectureShare: { num: 0, den: 1 },
      batches: { '2022-item-01': 2 },
    })
    expect(schedule._tag).toBe('Right')
    const batches = schedule._tag === 'Right' ? schedule.right.batches : []
    expect(batches).toHaveLength(70)
    const initiators = new Map(plan.items.map((i) => [i.id, i.initiator]))
    expect(batches.filter((b) => b.lead !== initiators.get(b.item))).toEqual([])
  })
})
