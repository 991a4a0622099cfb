import {
  dispatchVisits,
  linxiaJoint,
  linxiaMarket,
  type NonEmpty,
  nobleHash,
  type Ruleset,
} from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, drawn, facts, outcome, person, visit } from './people.js'

const june = { from: '2022-06-01', until: '2022-06-01' }
const office = { area: '临夏县', unit: '韩集所' }

describe('a dispatch, whole', () => {
  // Only one person can take each place, so that the answer can be written down.
  it('with two departments, a qualification, experts, appointments, limits and a further attempt', () => {
    const { certificate: _, ...without } = person('赵', { department: '公安' })
    const { value, because } = outcome({
      attempt: { number: 3, approvedBy: '局长', reason: '名单有误' },
      cap: 5,
      caps: { 马: 3 },
      loads: { 王: 2, 专甲: 1 },
      inspectors: [
        person('马', { certificate: { number: '甘1', from: day('2022-01-01') } }),
        person('王', {
          tags: ['食品'],
          mayLead: false,
          certificate: { number: '甘2', until: day('2022-12-31') },
        }),
        person('李', { department: '公安', mayLead: false }),
        without,
        person('钱', { mayLead: false }),
        person('孙'),
      ],
      experts: [
        { id: '专甲', name: '专甲', specialties: ['锅炉'] },
        { id: '专乙', name: '专乙', specialties: ['桥梁'] },
      ],
      interests: [
        { inspector: '孙', subject: 'S-V1', kind: 'close-kin' },
        { inspector: '李', subject: 'S-other', kind: 'self' },
      ],
      visits: [
        visit('V1', {
          departments: ['市场监管', '公安'],
          qualifications: { 市场监管: ['食品'] },
          appointed: [
            { inspector: '李', reason: '熟悉该企业' },
            { inspector: '钱', reason: '见习' },
          ],
          experts: [{ specialty: '锅炉' }, { appointed: '专乙', reason: '唯一熟悉该设备' }],
        }),
      ],
    })
    const team = ['马', '王', '李', '钱', '专甲', '专乙']
    const loads = { 马: 1, 王: 3, 李: 1, 赵: 0, 钱: 1, 孙: 0, 专甲: 2, 专乙: 1 }
    expect(value).toStrictEqual({
      status: 'assigned',
      request: {
        seed: 'LX-2026-0008/01234567890123456789',
        attempt: 3,
        cap: 5,
        inspectors: [
          {
            id: '马',
            department: '市场监管',
            ...office,
            tags: [],
            leader: true,
            certificate: { from: '2022-01-01' },
            cap: 3,
          },
          {
            id: '王',
            department: '市场监管',
            ...office,
            tags: ['食品'],
            leader: false,
            certificate: { until: '2022-12-31' },
            cap: 5,
            load: 2,
          },
          { id: '李', department: '公安', ...office, tags: [], leader: false, certificate: {}, cap: 5 },
          { id: '赵', department: '公安', ...office, tags: [], leader: true, cap: 5 },
          { id: '钱', department: '市场监管', ...office, tags: [], leader: false, certificate: {}, cap: 5 },
          { id: '孙', department: '市场监管', ...office, tags: [], leader: true, certificate: {}, cap: 5 },
          { id: '专甲', cap: 5, load: 1 },
          { id: '专乙', cap: 5 },
        ],
        visits: [
          {
            id: 'V1',
            slots: [
              { department: '市场监管', certified: june, leader: true },
              { department: '市场监管', certified: june, tags: ['食品'] },
              { department: '公安', certified: june, pinned: '李', grounds: { reason: '熟悉该企业' } },
              { pinned: '钱', grounds: { reason: '见习' } },
              { inspectors: ['专甲'], expert: true },
              { pinned: '专乙', grounds: { reason: '唯一熟悉该设备' }, expert: true },
            ],
            subject: 'S-V1',
            recused: ['孙'],
          },
        ],
      },
      teams: [
        {
          visit: 'V1',
          subject: 'S-V1',
          leader: '马',
          inspectors: ['马', '王', '李', '钱'],
          experts: ['专甲', '专乙'],
          forced: true,
        },
      ],
      result: {
        status: 'assigned',
        algorithm: 'assign/1',
        teams: { V1: team },
        leaders: { V1: '马' },
        forced: ['V1'],
        loads,
        balanced: true,
      },
    })
    const at = { visit: 'V1' }
    expect(because).toEqual([
      { _tag: 'TeamsDrawn', basis: 'joint/21.match', mode: 'wide', visits: 1, people: 8, least: 0, most: 3 },
      {
        _tag: 'InterestDeclared',
        basis: 'joint/24.recusal',
        reading: 'I-11',
        ...at,
        inspector: '孙',
        kind: 'close-kin',
      },
      { _tag: 'NoCertificate', basis: 'market/16.two', inspector: '赵' },
      {
        _tag: 'FurtherAttempt',
        basis: 'joint/24.replace',
        attempt: 3,
        approvedBy: '局长',
        reason: '名单有误',
      },
      {
        _tag: 'Appointed',
        basis: 'joint/23.shortage',
        ...at,
        slot: 2,
        inspector: '李',
        reason: '熟悉该企业',
      },
      { _tag: 'Appointed', basis: 'joint/23.shortage', ...at, slot: 3, inspector: '钱', reason: '见习' },
      {
        _tag: 'Appointed',
        basis: 'joint/23.expert',
        ...at,
        slot: 5,
        inspector: '专乙',
        reason: '唯一熟悉该设备',
      },
      { _tag: 'TeamForced', basis: 'joint/21.match', visit: 'V1' },
    ])
  })

  it('asks the caller about everyone who has not declared anything, experts too', () => {
    const asked: string[][] = []
    const { request, because } = drawn(
      {
        experts: [{ id: '专', name: '专', specialties: ['锅炉'] }],
        interests: [{ inspector: '赵', subject: 'S-V1', kind: 'employment' }],
        groups: [{ id: '一组', members: ['赵', '李'] }],
        visits: [visit('V1', { recused: ['专'], region: '永靖县' })],
      },
      linxiaMarket,
      (inspector, subject) => {
        asked.push([inspector, subject])
        return inspector === '李' ? 'interest' : inspector === '专' ? 'unknown' : 'none'
      },
    )
    expect(asked).toEqual(['马', '王', '李', '专'].map((id) => [id, 'S-V1']))
    expect(request.visits[0]?.recused).toEqual(['专', '赵', '李'])
    // No limits were given, so none are written.
    const certificate = {}
    const plain = { department: '市场监管', ...office, tags: [], leader: true, certificate }
    expect(request.inspectors).toStrictEqual([
      ...['马', '王', '李', '赵'].map((id) => ({ id, ...plain })),
      { id: '专' },
    ])
    const at = { basis: 'market/13.recusal', reading: 'I-11', visit: 'V1' }
    expect(because).toEqual([
      { _tag: 'TeamsDrawn', basis: 'market/13.modes', mode: 'wide', visits: 1, people: 5, least: 0, most: 1 },
      { _tag: 'InterestDeclared', ...at, inspector: '赵', kind: 'employment' },
      { _tag: 'InterestFound', ...at, inspector: '李' },
      { _tag: 'IdentityUnknown', ...at, inspector: '专' },
      { _tag: 'TeamForced', basis: 'joint/21.match', visit: 'V1' },
    ])
  })

  it('of groups: all that a group has and lacks as a whole', () => {
    const valid = (from: string, until: string) => ({ number: '甘', from: day(from), until: day(until) })
    const { certificate: _, ...without } = person('周', { mayLead: false })
    const { value, because } = outcome(
      {
        mode: 'grouped',
        cap: 4,
        caps: { 马: 2, 赵: 9 },
        loads: { 马: 1, 王: 3, 李: 1 },
        inspectors: [
          person('马', { tags: ['电'], certificate: valid('2022-02-01', '2022-12-31') }),
          person('王', {
            tags: ['电', '气'],
            certificate: valid('2022-01-01', '2022-11-30'),
            mayLead: false,
          }),
          person('李', {
            department: '公安',
            area: '永靖县',
            unit: '刘家峡所',
            tags: ['电'],
            mayLead: false,
          }),
          person('赵', { unit: '土桥所' }),
          person('孙', { unit: '马集所' }),
          without,
          person('吴'),
          person('郑'),
          person('钱', { unit: '土桥所' }),
        ],
        groups: [
          { id: '一组', members: ['马', '王'] },
          { id: '二组', members: ['李', '赵', '钱'] },
          { id: '三组', members: ['孙', '周'] },
          { id: '四组', members: ['吴'] },
        ],
        interests: ['赵', '郑'].map((inspector) => ({ inspector, subject: 'S-V1', kind: 'self' as const })),
        visits: [
          visit('V1', { qualifications: { 市场监管: ['电'] }, coupled: true, recused: ['孙'] }),
          visit('V2', { departments: ['市场监管', '公安'] }),
        ],
      },
      linxiaMarket,
    )
    expect(value.request).toStrictEqual({
      seed: 'LX-2026-0008/01234567890123456789',
      cap: 4,
      inspectors: [
        {
          id: '一组',
          ...office,
          leader: true,
          members: ['马', '王'],
          tags: ['department:市场监管', '市场监管:电', '市场监管:气'],
          certificate: { from: '2022-02-01', until: '2022-11-30' },
          load: 3,
          cap: 4,
        },
        {
          id: '二组',
          leader: true,
          members: ['赵', '李', '钱'],
          tags: ['department:公安', '公安:电', 'department:市场监管'],
          certificate: {},
          load: 1,
          cap: 4,
        },
        {
          id: '三组',
          area: '临夏县',
          leader: true,
          members: ['孙', '周'],
          tags: ['department:市场监管'],
          load: 0,
          cap: 4,
        },
        {
          id: '四组',
          ...office,
          leader: false,
          members: ['吴'],
          tags: ['department:市场监管'],
          certificate: {},
          load: 0,
          cap: 4,
        },
      ],
      visits: [
        {
          id: 'V1',
          subject: 'S-V1',
          slots: [{ certified: june, leader: true, tags: ['department:市场监管', '市场监管:电'] }],
          recused: ['三组', '二组'],
        },
        {
          id: 'V2',
          subject: 'S-V2',
          slots: [{ certified: june, leader: true, tags: ['department:市场监管', 'department:公安'] }],
        },
      ],
    })
    expect(value.status === 'assigned' && value.teams).toEqual([
      { visit: 'V1', subject: 'S-V1', leader: '马', inspectors: ['马', '王'], experts: [], forced: true },
      {
        visit: 'V2',
        subject: 'S-V2',
        leader: '赵',
        inspectors: ['赵', '李', '钱'],
        experts: [],
        forced: true,
      },
    ])
    expect(because[0]).toMatchObject({ _tag: 'TeamsDrawn', mode: 'grouped', people: 4, least: 0, most: 4 })
  })

  it('of coupled visits that no search decides: what was tried', () => {
    const { value, because } = outcome({
      inspectors: [
        ...['1', '2', '3', '4', '5', '6'].map((id) => person(id, { tags: ['电'] })),
        ...['气', '炉'].map((id) => person(id, { tags: [id], mayLead: false })),
        person('公', { department: '公安', mayLead: false }),
      ],
      visits: Array.from({ length: 7 }, (_, v) =>
        visit(`V${v}`, {
          coupled: true,
          qualifications: { 市场监管: v === 0 ? ['电', '气', '炉'] : ['电'] },
        }),
      ),
    })
    if (value.status !== 'unresolved') throw new Error(value.status)
    expect(value.request.visits[0]).toEqual({
      id: 'V0',
      subject: 'S-V0',
      slots: [
        { department: '市场监管', certified: june, leader: true },
        { department: '市场监管', certified: june },
      ],
      needs: ['电', '气', '炉'].map((tag) => ({ department: '市场监管', tags: [tag] })),
    })
    expect(value.result.tried).toEqual({ exchanges: 20_000, nodes: 200_001 })
    expect(because).toEqual([{ _tag: 'NotDecided', basis: 'joint/23.team', unmet: 1 }])
  })
})

describe('where people run short', () => {
  const at = (area: string, ...ids: ReadonlyArray<string>) =>
    ids.map((id) => person(id, { area, unit: `${area}所` }))
  const borrowed = { _tag: 'BorrowedFrom', basis: 'joint/23.shortage', reading: 'I-13' }
  const places = (findings: ReadonlyArray<{ readonly _tag: string }>, ...tags: ReadonlyArray<string>) =>
    findings.filter(({ _tag }) => tags.includes(_tag))

  it('all neighbours are joined where none suffices alone; an area that has enough stays as it is', () => {
    const { value, because } = outcome({
      mode: 'local',
      cap: 1,
      inspectors: [
        ...at('临夏县', '马'),
        ...at('永靖县', '孙'),
        ...at('和政县', '吴', '郑'),
        ...at('东乡县', '冯', '陈'),
      ],
      visits: [visit('V1'), visit('V2'), visit('V3', { region: '东乡县' })],
      policy: { joinNeighbours: { 临夏县: ['永靖县', '和政县'], 东乡县: ['永靖县'] } },
    })
    expect(value.request.visits.map(({ slots }) => slots[0]?.areas)).toEqual([
      ['临夏县', '永靖县', '和政县'],
      ['临夏县', '永靖县', '和政县'],
      ['东乡县'],
    ])
    expect(value.status).toBe('assigned')
    expect(places(because, 'BorrowedFrom')).toHaveLength(3)
  })

  it('by units: the first neighbour that suffices, told where it was used', () => {
    const { value, because } = outcome({
      mode: 'local',
      within: 'unit',
      inspectors: [...at('甲', '马'), ...at('乙', '孙'), ...at('丙', '吴'), ...at('丁', '冯', '陈')],
      experts: [{ id: '专', name: '专', specialties: ['锅炉'] }],
      visits: [
        visit('V1', { unit: '甲所', recused: ['孙'], experts: [{ specialty: '锅炉' }] }),
        visit('V2', { unit: '丁所' }),
      ],
      policy: { joinNeighbours: { 甲所: ['乙所', '丙所'] } },
    })
    expect(
      value.status === 'assigned' && value.teams.map(({ inspectors }) => [...inspectors].sort()),
    ).toEqual([
      ['吴', '马'],
      ['冯', '陈'],
    ])
    expect(places(because, 'BorrowedFrom')).toEqual([
      { ...borrowed, visit: 'V1', slot: expect.any(Number), inspector: '吴', from: '丙所' },
    ])
  })

  it('where neither neighbours nor anyone named is enough, the answer says what would be', () => {
    const { value, because } = outcome({
      mode: 'local',
      cap: 1,
      inspectors: [...at('临夏县', '马'), ...at('永靖县', '孙')],
      visits: [visit('V1'), visit('V2')],
      policy: { joinNeighbours: { 临夏县: ['永靖县'] } },
    })
    expect(value).toMatchObject({
      status: 'infeasible',
      remedies: { directAssignments: 2, cap: 2, costOfRecusals: 0, costOfQualifications: 0 },
      neighbours: { 临夏县: ['永靖县'] },
    })
    const { demand, capacity, visits } =
      value.status === 'infeasible' ? value.result.certificate : ({} as never)
    expect(because).toEqual([
      {
        ...{ _tag: 'NoFullDispatch', basis: 'joint/23.team', demand, capacity, visits: visits.length },
        short: expect.any(Array),
      },
    ])
    expect(demand - capacity).toBeGreaterThan(0)
  })

  it('direct assignment passes over whoever may not go, and takes the first who may', () => {
    const { certificate: _, ...without } = person('无证', { area: '永靖县' })
    const inspectors = [
      ...at('临夏县', '马').map((who) => ({ ...who, mayLead: false })),
      ...at('永靖县', '忙', '亲', '在场', '可', '也可'),
      person('非组长', { area: '永靖县', mayLead: false }),
      person('早', { area: '永靖县', certificate: { number: '1', until: day('2022-06-29') } }),
      person('晚', { area: '永靖县', certificate: { number: '2', from: day('2022-06-02') } }),
      without,
    ]
    const { day: _day, ...undated } = visit('V1')
    const names = ['非组长', '无证', '早', '晚', '忙', '亲', '在场', '可', '也可']
    const asked = (named: ReadonlyArray<string>) => ({
      mode: 'local' as const,
      cap: 2,
      loads: { 忙: 2, 可: 1 },
      inspectors,
      interests: [{ inspector: '亲', subject: 'S-V1', kind: 'self' as const }],
      visits: [
        {
          ...undated,
          window: { opens: day('2022-06-01'), closes: day('2022-06-30') },
          appointed: [
            { inspector: '马', reason: '熟悉' },
            { inspector: '在场', reason: '见习' },
          ],
        },
      ],
      policy: { directAssignment: { inspectors: named, reason: '人手不足', approvedBy: '局长' } },
    })
    const assigned = (inspector: string) => ({
      _tag: 'DirectlyAssigned',
      basis: 'joint/23.shortage',
      reading: 'I-10',
      visit: 'V1',
      slot: 0,
      inspector,
      reason: '人手不足',
      approvedBy: '局长',
    })
    const { value, because } = outcome(asked(names))
    expect(places(because, 'DirectlyAssigned', 'BorrowedFrom')).toEqual([assigned('可')])
    expect(value.request.visits[0]?.slots[0]).toMatchObject({ leader: true, pinned: '可' })
    expect(value.status === 'assigned' && value.teams[0]?.inspectors).toEqual(['可', '马', '在场'])
    expect(outcome(asked(names.slice(0, 7))).value.status).toBe('infeasible')
  })

  it('direct assignments count against the room of whoever is named', () => {
    const { because } = outcome({
      mode: 'local',
      caps: { 孙: 1, 周: 2 },
      loads: { 周: 1 },
      inspectors: [
        ...at('临夏县', '马'),
        ...at('永靖县', '孙', '周').map((who) => ({ ...who, mayLead: false })),
      ],
      visits: [visit('V1', { recused: ['孙'] }), visit('V2')],
      policy: { directAssignment: { inspectors: ['孙', '周'], reason: '人手不足', approvedBy: '局长' } },
    })
    const direct = because.flatMap((f) => (f._tag === 'DirectlyAssigned' ? [[f.visit, f.inspector]] : []))
    expect(direct.sort()).toEqual([
      ['V1', '周'],
      ['V2', '孙'],
    ])
  })

  it('neighbours are joined in the local mode only', () => {
    const { value, because } = outcome(
      { inspectors: at('临夏县', '马'), policy: { joinNeighbours: { 临夏县: [] } } },
      linxiaJoint,
    )
    expect(value.status === 'infeasible' && value.neighbours).toEqual({})
    expect(because).toEqual([
      {
        ...{ _tag: 'NoFullDispatch', basis: 'joint/23.team', demand: 2, capacity: 1, visits: 1 },
        short: [
          { department: '市场监管', leader: true, places: 1, people: 1, eligible: 1 },
          { department: '市场监管', places: 1, people: 1, eligible: 1 },
        ],
      },
    ])
  })

  it('within the market system that is told by its own article', () => {
    const { because } = outcome({ inspectors: at('临夏县', '马') }, linxiaMarket)
    const short = expect.arrayContaining([{ department: '市场监管', places: 1, people: 1, eligible: 1 }])
    expect(because).toEqual([
      { _tag: 'NoFullDispatch', basis: 'market/16.two', demand: 2, capacity: 1, visits: 1, short },
    ])
  })
})

describe('a further department', () => {
  it('is there with whoever has the qualification that its matter asks, and with one of its own otherwise', () => {
    const police = ['韩', '钱', '孔'].map((id) =>
      person(id, { department: '公安', tags: id === '钱' ? ['防爆'] : [] }),
    )
    const sent = (qualifications: Readonly<Record<string, ReadonlyArray<string>>>) =>
      drawn({
        inspectors: [person('马'), ...police],
        visits: [visit('V1', { departments: ['市场监管', '公安'], qualifications })],
      }).request.visits[0]?.slots.map(({ department, tags }) => [department, ...(tags ?? [])])
    expect(sent({ 公安: ['防爆'] })).toEqual([['市场监管'], ['公安', '防爆']])
    expect(sent({})).toEqual([['市场监管'], ['公安']])
  })
})

describe('the rules of a dispatch', () => {
  const { teamSize, shortage: _s, ...others } = linxiaJoint.parameters
  const bare: Ruleset = { ...linxiaJoint, id: 'bare', parameters: others }
  const of = (rules: NonEmpty<Ruleset>, more: object = {}) =>
    dispatchVisits(rules, { hash: nobleHash })(facts(more))

  it('of several rulesets the larger team holds, and one that says nothing asks for two', () => {
    const three: Ruleset = {
      ...bare,
      id: 'three',
      parameters: { ...others, ...(teamSize === undefined ? {} : { teamSize: { ...teamSize, value: 3 } }) },
    }
    const size = (...rules: NonEmpty<Ruleset>) => {
      const result = of(rules)
      return result._tag === 'Right' && result.right.value.request.visits[0]?.slots.length
    }
    expect([size(bare), size(bare, three), size(three, linxiaMarket), size(linxiaMarket)]).toEqual([
      2, 3, 3, 2,
    ])
  })

  it('of several rulesets the joint articles are told, and the narrower pool holds', () => {
    const short = {
      mode: 'local',
      inspectors: [person('马'), person('孙', { area: '永靖县' })],
      policy: { joinNeighbours: { 临夏县: ['永靖县'] } },
    }
    for (const rules of [
      [linxiaMarket, linxiaJoint],
      [linxiaJoint, linxiaMarket, bare],
    ] as ReadonlyArray<NonEmpty<Ruleset>>) {
      const result = of(rules, short)
      expect(result._tag === 'Right' && result.right.because).toEqual([
        {
          ...{ _tag: 'NoFullDispatch', basis: 'joint/23.team', demand: 2, capacity: 1, visits: 1 },
          short: expect.any(Array),
        },
        { _tag: 'NeighboursNotAllowed', basis: 'market/13.level', reading: 'I-13' },
      ])
    }
  })

  it('an appointment that cannot be is refused as the request it makes', () => {
    const appointed = [{ inspector: '马', reason: '熟悉' }]
    expect(of([linxiaJoint], { visits: [visit('V1', { appointed, recused: ['马'] })] })).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'AppointedRecused', path: 'visits[0].slots[1].pinned', value: '马' }],
    })
  })

  it('everyone has the least where all have the same', () => {
    const { because } = drawn({ inspectors: [person('马'), person('王')], loads: { 马: 2, 王: 1 } })
    expect(because[0]).toMatchObject({ people: 2, least: 2, most: 3 })
  })
})
