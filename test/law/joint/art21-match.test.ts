import { describe, expect, it } from 'vitest'
import { drawn, visit } from '../../dispatch/people.js'

describe('[joint/21.match] 抽出的对象与检查人员随机匹配', () => {
  it('the teams follow the public seed: another seed, other teams; the same seed, the same', () => {
    const visits = Array.from({ length: 12 }, (_, k) => visit(`V${k}`))
    const of = (seed: string) => JSON.stringify(drawn({ seed, visits }).teams)
    expect(of('LX-1/1')).toBe(of('LX-1/1'))
    expect(new Set(['1', '2', '3', '4'].map((s) => of(`LX-1/${s}`))).size).toBe(4)
  })

  it('a team that could be no other is told: chance had no say', () => {
    const interests = ['李', '赵'].map((inspector) => ({
      inspector,
      subject: 'S-V1',
      kind: 'other' as const,
    }))
    const { team, because } = drawn({ visits: [visit('V1'), visit('V2')], interests })
    expect([team('V1')?.forced, team('V2')?.forced]).toEqual([true, false])
    expect(because).toContainEqual({ _tag: 'TeamForced', basis: 'joint/21.match', visit: 'V1' })
  })
})
