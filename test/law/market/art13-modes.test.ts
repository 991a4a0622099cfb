import { describe, expect, it } from 'vitest'
import { drawn, linxiaMarket, outcome, person, visit } from '../../dispatch/people.js'

const area = (name: string, unit: string, ids: ReadonlyArray<string>) =>
  ids.map((id) => person(id, { area: name, unit }))

const inspectors = [
  ...area('临夏县', '韩集所', ['马', '王', '李']),
  ...area('临夏县', '土桥所', ['赵', '钱']),
  ...area('永靖县', '刘家峡所', ['孙', '周', '吴']),
]

describe('[market/13.modes] 大随机、小随机、编组随机、交叉随机', () => {
  it.each([
    ['wide', undefined, ['马', '王', '李', '赵', '钱', '孙', '周', '吴']],
    ['local', 'area', ['马', '王', '李', '赵', '钱']],
    ['local', 'unit', ['马', '王', '李']],
    ['crossed', undefined, ['孙', '周', '吴']],
  ] as const)('%s by %s draws from its own pool, and from all of it', (mode, within, pool) => {
    const visits = Array.from({ length: 30 }, (_, k) => visit(`V${k}`))
    const { teams } = drawn(
      { mode, ...(within === undefined ? {} : { within }), inspectors, visits },
      linxiaMarket,
    )
    expect(new Set(teams.flatMap((t) => t.inspectors))).toEqual(new Set(pool))
  })

  it('grouped sends a group as a whole, and one group a visit', () => {
    const groups = [
      { id: '一组', members: ['马', '孙'] as const },
      { id: '二组', members: ['王', '周', '李'] as const },
    ]
    const visits = ['V1', 'V2', 'V3', 'V4'].map((id) => visit(id))
    const { teams } = drawn({ mode: 'grouped', groups, inspectors, visits }, linxiaMarket)
    const sets = teams.map((t) => [...t.inspectors].sort().join())
    const whole = groups.map(({ members }) => [...members].sort().join())
    expect(sets.every((s) => whole.includes(s))).toBe(true)
    expect(whole.map((s) => sets.filter((x) => x === s).length)).toEqual([2, 2])
  })

  it('a group has the qualifications and the interests of all its members', () => {
    const people = [
      person('马', { tags: ['特种设备'] }),
      person('王'),
      person('李', { tags: ['特种设备'] }),
      person('赵'),
      person('钱'),
      person('孙'),
    ]
    const groups = [
      { id: '一组', members: ['马', '王'] as const },
      { id: '二组', members: ['李', '赵'] as const },
      { id: '三组', members: ['钱', '孙'] as const },
    ]
    const { team } = drawn({
      mode: 'grouped',
      inspectors: people,
      groups,
      visits: [visit('V1', { qualifications: { 市场监管: ['特种设备'] } })],
      interests: [{ inspector: '王', subject: 'S-V1', kind: 'close-kin' }],
    })
    expect([...(team('V1')?.inspectors ?? [])].sort()).toEqual(['李', '赵'])
  })
})

describe('[market/13.recusal] 有利害关系的须调整', () => {
  it('whoever declared an interest is not drawn, in any attempt', () => {
    const interests = ['李', '赵'].map((inspector) => ({ inspector, subject: 'S-V1', kind: 'self' as const }))
    for (let k = 2; k < 12; k++) {
      const { team, because } = drawn(
        { interests, attempt: { number: k, approvedBy: '局长', reason: '复核' } },
        linxiaMarket,
      )
      expect([...(team('V1')?.inspectors ?? [])].sort()).toEqual(['王', '马'])
      expect(because.filter((f) => f._tag === 'InterestDeclared').map((f) => f.basis)).toEqual([
        'market/13.recusal',
        'market/13.recusal',
      ])
    }
  })
})

describe('[market/13.level] 从本级人员名录库匹配', () => {
  it('neighbours are not joined within the market system, and the refusal is told', () => {
    const { value, because } = outcome(
      {
        mode: 'local',
        inspectors: [person('马'), ...area('永靖县', '刘家峡所', ['孙', '周'])],
        policy: { joinNeighbours: { 临夏县: ['永靖县'] } },
      },
      linxiaMarket,
    )
    expect(value.status).toBe('infeasible')
    expect(because.some((f) => f._tag === 'NeighboursNotAllowed' && f.basis === 'market/13.level')).toBe(true)
  })
})
