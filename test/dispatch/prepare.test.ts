import { type DispatchFacts, dispatchVisits, linxiaJoint, nobleHash, prepareDispatch } from 'double-random'
import { describe, expect, it } from 'vitest'
import { facts, person, visit } from './people.js'

const capabilities = { hash: nobleHash }
const prepare = (more: Partial<DispatchFacts>) => {
  const { seed: _, ...unseeded } = facts(more)
  return prepareDispatch(linxiaJoint, capabilities)(unseeded)
}

describe('[joint/19.draw] 派组先备请求，后有种子', () => {
  it('gives the request that a dispatch with any seed is drawn from, but for the seed', () => {
    const more = { cap: 3, attempt: { number: 2, approvedBy: '局长', reason: '重新派组' } }
    for (const seed of ['甲', '乙']) {
      const drawn = dispatchVisits(linxiaJoint, capabilities)(facts({ ...more, seed }))
      if (drawn._tag === 'Left') throw new Error(JSON.stringify(drawn.left))
      const { seed: _, ...request } = drawn.right.value.request
      expect(prepare(more)).toStrictEqual({ _tag: 'Right', right: { status: 'possible', request } })
    }
    expect(prepare({})).toMatchObject({ right: { request: { visits: [{ id: 'V1' }] } } })
  })

  it('tells a shortage, and facts that can’t be read, before anything is published', () => {
    expect(prepare({ inspectors: [person('马')] })).toMatchObject({
      right: { status: 'infeasible', remedies: { directAssignments: 1 } },
    })
    const nowhere = prepare({ mode: 'local', visits: [visit('V1', { region: '兰州' })] })
    expect(nowhere).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'UnknownName', path: 'visits[0].region', value: '兰州', what: 'area' }],
    })
  })
})
