import { linxiaJoint, type PlanItem, schedulePlan } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plan2022, regions } from './support.js'

const plan = plan2022()
const sorted = (ids: ReadonlyArray<string>): ReadonlyArray<string> => [...ids].sort()
const sizes = fc.record({
  number: fc.option(fc.nat(40), { nil: undefined }),
  hundredths: fc.option(fc.nat(10_000), { nil: undefined }),
  drawable: fc.boolean(),
})
const weights = Object.fromEntries(regions.slice(1).map(({ id }, i) => [id, i + 1]))
const options = {
  regions,
  ratios: { routine: { num: 5, den: 100 }, special: { num: 20, den: 100 } },
  prefectureShare: { num: 1, den: 5 },
  weights,
}

describe('a report by item on what was scheduled', () => {
  it('has every item of the plan once: by its tasks, or by the reason why there are none', () => {
    fc.assert(
      fc.property(fc.array(sizes, { maxLength: plan.items.length }), (given) => {
        const items = given.flatMap(({ number, hundredths, drawable }, i): ReadonlyArray<PlanItem> => {
          const item = plan.items[i]
          if (item === undefined) return []
          return [
            {
              ...item,
              objectClass: { ...item.objectClass, drawable },
              ...(number === undefined ? {} : { number }),
              ...(hundredths === undefined ? {} : { ratio: { num: hundredths, den: 10_000 } }),
            },
          ]
        })
        const made = schedulePlan(linxiaJoint.parameters)({ ...plan, items }, options)
        if (made._tag === 'Left') throw new Error(JSON.stringify(made.left))
        const { tasks, batches, unscheduled } = made.right
        const reported = [...new Set(tasks.map((t) => t.item)), ...unscheduled.map((u) => u.item)]
        expect(sorted(reported)).toEqual(sorted(items.map(({ id }) => id)))
        expect(sorted(batches.flatMap((b) => b.tasks))).toEqual(sorted(tasks.map((t) => t.id)))
        items.forEach(({ id, number, objectClass }) => {
          const own = tasks.filter((t) => t.item === id)
          const planned = own.map(({ share }) => (share._tag === 'Number' ? share.n : 0))
          if (number !== undefined && objectClass.drawable)
            expect(planned.reduce((a, b) => a + b, 0)).toBe(number)
        })
      }),
      { numRuns: 60 },
    )
  })
})
