import { assignSteps, type DispatchStep, nobleHash, type TeamRequest } from 'double-random'
import { describe, expect, it } from 'vitest'

const ended = (steps: ReturnType<ReturnType<typeof assignSteps>>) => {
  const seen: DispatchStep[] = []
  let step = steps.next()
  for (; step.done !== true; step = steps.next()) seen.push(step.value)
  return { seen, result: step.value }
}

const stepsOf = (request: TeamRequest) => ended(assignSteps(nobleHash)(request))

describe('the steps of a long run', () => {
  // 300 visits of one and two areas: 200 there and 100 here, so 4,000 moves and 2,000.
  it('come every 256 visits and every 4,096 moves, over all parts together', () => {
    const part = (area: string, n: number) =>
      Array.from({ length: n }, (_, v) => ({ id: `${area}${v}`, slots: [{ areas: [area] }] }))
    const { seen } = stepsOf({
      seed: 'public',
      inspectors: ['东', '东', '西', '西'].map((area, i) => ({ id: `I${i}`, area })),
      visits: [...part('东', 200), ...part('西', 100)],
    })
    expect(seen).toEqual([
      { phase: 'construct', done: 0, total: 300 },
      { phase: 'construct', done: 256, total: 300 },
      { phase: 'mix', done: 0, total: 6_000 },
      { phase: 'mix', done: 4_096, total: 6_000 },
    ])
  })

  // In each of 130 areas one person has two visits that nobody else may take: a chain is looked for, in vain.
  it('count the chains that levelling looks for', () => {
    const areas = Array.from({ length: 130 }, (_, k) => `${k}`)
    const steps = assignSteps(nobleHash)({
      seed: 'public',
      inspectors: areas.flatMap((area) => [
        { id: `专${area}`, area, tags: ['电'] },
        { id: `甲${area}`, area },
        { id: `乙${area}`, area },
      ]),
      visits: areas.flatMap((area) => [
        { id: `一${area}`, slots: [{ areas: [area], tags: ['电'] }] },
        { id: `二${area}`, slots: [{ areas: [area], tags: ['电'] }] },
        { id: `三${area}`, slots: [{ areas: [area] }] },
      ]),
    })
    expect([1, 2, 3, 4, 5].map(() => steps.next().value)).toEqual([
      { phase: 'construct', done: 0, total: 390 },
      { phase: 'construct', done: 256, total: 390 },
      { phase: 'level', done: 64, total: 64 },
      { phase: 'level', done: 128, total: 128 },
      { phase: 'mix', done: 0, total: 260_000 },
    ])
  })

  it('of a request that cannot be read are none', () => {
    const { seen, result } = stepsOf({ seed: 'public', inspectors: [], visits: [{ id: 'V1', slots: [] }] })
    expect(seen).toEqual([])
    expect(result).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'NoSlots', path: 'visits[0].slots', value: 'V1' }],
    })
  })

  // Between two steps the caller has the request in hand: here he declares an interest, too late.
  it('end with a failed self-check where the teams do not fit the request as it then is', () => {
    const recused: string[] = []
    const steps = assignSteps(nobleHash)({
      seed: 'public',
      inspectors: [{ id: '马' }],
      visits: [{ id: 'V1', slots: [{}], recused }],
    })
    steps.next()
    recused.push('马')
    expect(ended(steps).result).toEqual({
      _tag: 'Left',
      left: [
        {
          _tag: 'SelfCheckFailed',
          faults: [{ _tag: 'RecusedInTeam', visit: 'V1', slot: 0, inspector: '马' }],
        },
      ],
    })
  })
})
