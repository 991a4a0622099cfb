import { readPlanFacts } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plan2022 } from './support.js'

const plan = plan2022()
const paths = (input: unknown): ReadonlyArray<string> => {
  const read = readPlanFacts(input)
  return read._tag === 'Left' ? read.left.map((p) => p.path) : []
}

describe('a plan and its facts, from unknown data', () => {
  it('the plan of 2022 is read as it stands', () => {
    const facts = { plan, pools: { '2022-item-01': 3 }, listed: [{ matter: '价格' }] }
    expect(readPlanFacts(JSON.parse(JSON.stringify(facts)))).toEqual({ _tag: 'Right', right: facts })
  })

  it('names every part of another shape, at once', () => {
    const [first] = plan.items
    const items = [{ ...first, ratio: { num: 5, den: 0 }, window: { opens: '2022-2-1' } }, null]
    const found = paths({
      plan: { ...plan, year: '2022', submittedOn: '15/01', items },
      capacity: { 住建: -1, 教育: 5, 𠮷: Number.NaN },
      pools: [],
      listed: [{ matter: '' }],
      campaigns: 'none',
    })
    expect(found).toEqual(expect.arrayContaining(['plan.items[1].id', 'plan.items[1].window.closes']))
    expect(found.filter((path) => !path.startsWith('plan.items[1]'))).toEqual([
      'plan.year',
      'plan.submittedOn',
      'plan.items[0].window.opens',
      'plan.items[0].window.closes',
      'plan.items[0].ratio',
      'campaigns',
      'listed[0].matter',
      'pools',
      'capacity.住建',
      'capacity.𠮷',
    ])
  })

  it('never throws, and never takes what is no plan', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (a, b) => {
        expect(paths(a)).not.toEqual([])
        expect(paths({ plan: a, capacity: b })).not.toEqual([])
      }),
    )
  })
})
