import { describe, expect, it } from 'vitest'
import { drawn, outcome, person, visit } from '../../dispatch/people.js'

const inspectors = [
  ...['马', '王', '李'].map((id, k) => person(id, { mayLead: k === 0 })),
  ...['赵', '钱'].map((id) => person(id, { department: '公安', mayLead: true })),
  person('孙', { department: '消防', tags: ['电气'], mayLead: false }),
]

describe('[joint/23.team] 每户至少两名执法人员，其中一名组长', () => {
  it('one of the leading department leads, and everyone else is a member', () => {
    for (let k = 0; k < 10; k++) {
      const t = drawn({ seed: `LX/${k}`, inspectors }).team('V1')
      expect(t?.inspectors).toHaveLength(2)
      expect(t?.leader).toBe('马')
      expect(t?.inspectors[0]).toBe('马')
    }
  })

  it('each department that takes part is there, each qualification in its own department', () => {
    const visits = [
      visit('V1', { departments: ['公安', '市场监管', '消防'], qualifications: { 消防: ['电气'] } }),
    ]
    const t = drawn({ inspectors, visits }).team('V1')
    const department = new Map(inspectors.map((i) => [i.id, i.department]))
    expect(t?.inspectors.map((i) => department.get(i)).sort()).toEqual(['公安', '市场监管', '消防'])
    expect(department.get(t?.leader ?? '')).toBe('公安')
    expect(t?.inspectors).toContain('孙')
  })

  it('nobody who may lead: no team, and the certificate names the place', () => {
    const { value } = outcome({ inspectors: ['马', '王'].map((id) => person(id, { mayLead: false })) })
    expect(value.status === 'infeasible' && value.result.certificate.slots).toEqual([
      { visit: 'V1', slot: 0 },
    ])
  })

  it('one person may count for two qualifications only where the caller says so', () => {
    const both = [person('马', { tags: ['甲', '乙'] }), person('王')]
    const asked = visit('V1', { qualifications: { 市场监管: ['甲', '乙'] } })
    expect(outcome({ inspectors: both, visits: [asked] }).value.status).toBe('infeasible')
    const { team } = drawn({ inspectors: both, visits: [{ ...asked, coupled: true }] })
    expect([...(team('V1')?.inspectors ?? [])].sort()).toEqual(['王', '马'])
  })
})

describe('[joint/23.expert] 专家可随机抽取或直接委派', () => {
  const experts = ['专甲', '专乙', '专丙'].map((id) => ({ id, name: id, specialties: ['锅炉'] }))

  it('an expert comes beside the two, not instead of one', () => {
    const t = drawn({ experts, visits: [visit('V1', { experts: [{ specialty: '锅炉' }] })] }).team('V1')
    expect(t?.inspectors).toHaveLength(2)
    expect(t?.experts).toHaveLength(1)
    expect(experts.map(({ id }) => id)).toContain(t?.experts[0])
  })

  it('an appointed one is told with the reason', () => {
    const visits = [visit('V1', { experts: [{ appointed: '专乙', reason: '唯一熟悉该设备' }] })]
    const { team, because } = drawn({ experts, visits })
    expect(team('V1')?.experts).toEqual(['专乙'])
    expect(because).toContainEqual({
      _tag: 'Appointed',
      basis: 'joint/23.expert',
      visit: 'V1',
      slot: 2,
      inspector: '专乙',
      reason: '唯一熟悉该设备',
    })
  })

  it('an expert with an interest keeps away too', () => {
    const interests = ['专甲', '专乙'].map((inspector) => ({
      inspector,
      subject: 'S-V1',
      kind: 'employment' as const,
    }))
    const visits = [visit('V1', { experts: [{ specialty: '锅炉' }] })]
    expect(drawn({ experts, interests, visits }).team('V1')?.experts).toEqual(['专丙'])
  })
})

describe('[joint/23.shortage] 人员不足时直接委派或与相邻区域联合', () => {
  const scarce = [
    person('马'),
    ...['孙', '周'].map((id) => person(id, { area: '永靖县' })),
    ...['吴', '郑'].map((id) => person(id, { area: '和政县' })),
  ]
  const neighbours = { joinNeighbours: { 临夏县: ['永靖县', '和政县'] } }

  it('the first neighbour that suffices is joined, and each use is told', () => {
    const { team, because } = drawn({ mode: 'local', inspectors: scarce, policy: neighbours })
    const borrowed = because.filter((f) => f._tag === 'BorrowedFrom')
    expect(borrowed.length).toBeGreaterThan(0)
    expect(borrowed.every((f) => f.from === '永靖县' && f.basis === 'joint/23.shortage')).toBe(true)
    expect(team('V1')?.inspectors).toHaveLength(2)
  })

  it('the second one where the first is not enough', () => {
    const interests = ['孙', '周'].map((inspector) => ({ inspector, subject: 'S-V1', kind: 'self' as const }))
    const { because } = drawn({ mode: 'local', inspectors: scarce, policy: neighbours, interests })
    expect(because.flatMap((f) => (f._tag === 'BorrowedFrom' ? [f.from] : []))).not.toContain('永靖县')
  })

  it('no policy, no neighbour: short by one, with the remedies computed', () => {
    const { value } = outcome({ mode: 'local', inspectors: scarce })
    expect(value.status).toBe('infeasible')
    if (value.status !== 'infeasible') return
    expect(value.result.certificate.demand - value.result.certificate.capacity).toBe(1)
    expect(value.remedies).toEqual({ directAssignments: 1, costOfRecusals: 0, costOfQualifications: 0 })
  })

  it('direct assignment comes last, carries its reason, and never sends whoever has an interest', () => {
    const direct = { inspectors: ['孙', '周'], reason: '人手不足', approvedBy: '局长' }
    const { team, because } = drawn({
      mode: 'local',
      inspectors: scarce,
      interests: [{ inspector: '孙', subject: 'S-V1', kind: 'self' }],
      policy: { directAssignment: direct },
    })
    expect([...(team('V1')?.inspectors ?? [])].sort()).toEqual(['周', '马'].sort())
    expect(because.filter((f) => f._tag === 'DirectlyAssigned')).toMatchObject([
      {
        inspector: '周',
        reason: '人手不足',
        approvedBy: '局长',
        basis: 'joint/23.shortage',
        reading: 'I-10',
      },
    ])
  })
})
