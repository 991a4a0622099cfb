import { describe, expect, it } from 'vitest'
import { drawn, outcome, person, visit } from './people.js'

const at = (area: string, ...ids: ReadonlyArray<string>) => ids.map((id) => person(id, { area }))
const direct = (...inspectors: ReadonlyArray<string>) => ({
  directAssignment: { inspectors, reason: '人手不足', approvedBy: '局长' },
})
type Outcome = ReturnType<typeof outcome>
const areasOf = ({ value }: Outcome) => value.request.visits.map(({ slots }) => slots[0]?.areas)
const sentDirectly = ({ because }: Outcome) =>
  because.flatMap((f) => (f._tag === 'DirectlyAssigned' ? [[f.visit, f.inspector]] : []))

describe('[joint/23.shortage] 与相邻区域联合', () => {
  it('joins the first declared neighbour that suffices alone, and no other', () => {
    const inspectors = [
      ...at('临夏县', '马'),
      ...at('永靖县', '孙'),
      ...at('和政县', '吴'),
      ...at('东乡县', '冯'),
    ]
    const joined = (recused: ReadonlyArray<string>) =>
      areasOf(
        outcome({
          mode: 'local',
          inspectors,
          visits: [visit('V1', { recused })],
          policy: { joinNeighbours: { 临夏县: ['永靖县', '和政县', '东乡县'] } },
        }),
      )
    expect(joined([])).toEqual([['临夏县', '永靖县']])
    expect(joined(['孙'])).toEqual([['临夏县', '和政县']])
    expect(joined(['孙', '吴'])).toEqual([['临夏县', '东乡县']])
  })

  it('what one area borrows another can’t borrow as well', () => {
    const both = ['永靖县', '东乡县']
    const result = outcome({
      mode: 'local',
      cap: 1,
      inspectors: [
        ...at('临夏县', '马'),
        ...at('和政县', '吴'),
        ...at('永靖县', '孙'),
        ...at('东乡县', '冯'),
      ],
      visits: [visit('V1'), visit('V2', { region: '和政县' })],
      policy: { joinNeighbours: { 临夏县: both, 和政县: both } },
    })
    expect(result.value.status).toBe('assigned')
    const [first = [], second = []] = areasOf(result)
    expect([first[0], second[0], ...[first[1], second[1]].sort()]).toEqual([
      '临夏县',
      '和政县',
      ...[...both].sort(),
    ])
    expect([first, second].every((areas) => areas.length === 2)).toBe(true)
  })
})

describe('[joint/23.shortage] 直接委派', () => {
  const rest = (id: string) => person(id, { area: '永靖县', mayLead: false })
  const short = {
    mode: 'local' as const,
    inspectors: [person('马'), rest('孙'), rest('周')],
    visits: [visit('V1'), visit('V2')],
  }

  it('sends nobody beyond the cap, the base load and every appointment counted', () => {
    const full = { ...short, caps: { 孙: 1, 周: 2 }, loads: { 周: 1 }, policy: direct('孙', '周') }
    expect(
      sentDirectly(outcome(full))
        .map(([, id]) => id)
        .sort(),
    ).toEqual(['周', '孙'])
    expect(outcome({ ...full, policy: direct('孙') }).value.status).toBe('infeasible')
    const elsewhere = visit('V2', { appointed: [{ inspector: '孙', reason: '熟悉' }] })
    expect(sentDirectly(outcome({ ...full, visits: [visit('V1'), elsewhere] }))).toEqual([['V1', '周']])
    const roomForTwo = { ...full, caps: { 孙: 2 }, loads: {}, visits: [visit('V1'), elsewhere] }
    expect(sentDirectly(outcome(roomForTwo))).toEqual([['V1', '孙']])
  })

  it('sends one person on every visit where there is no cap', () => {
    expect(sentDirectly(outcome({ ...short, policy: direct('孙', '周') })).sort()).toEqual([
      ['V1', '孙'],
      ['V2', '孙'],
    ])
  })

  describe('a place of a department goes first to the named of that department', () => {
    const health = person('卫健', { department: '卫生健康', area: '永靖县' })
    const market = person('市监', { area: '永靖县' })
    const housing = person('住建', { department: '住建', area: '永靖县' })
    const tourism = person('文旅', { department: '文旅', area: '永靖县', mayLead: false })
    const joint = (...named: ReadonlyArray<string>) =>
      outcome({
        mode: 'local',
        inspectors: [housing, tourism, health, market],
        visits: [visit('V1', { departments: ['卫生健康', '市场监管'] })],
        directory: { areas: ['临夏县'] },
        policy: direct(...named),
      })
    const assigned = (slot: number, inspector: string, more = {}) => ({
      _tag: 'DirectlyAssigned',
      basis: 'joint/23.shortage',
      reading: 'I-10',
      visit: 'V1',
      slot,
      inspector,
      reason: '人手不足',
      approvedBy: '局长',
      ...more,
    })
    const directs = ({ because }: Outcome) => because.filter(({ _tag }) => _tag === 'DirectlyAssigned')

    it('whatever the order in which they were named', () => {
      const all = joint('住建', '文旅', '卫健', '市监')
      expect(directs(all)).toStrictEqual([assigned(0, '卫健'), assigned(1, '市监')])
      expect(all.value).toMatchObject({ teams: [{ leader: '卫健', inspectors: ['卫健', '市监'] }] })
    })

    // 市监 is of one of the two departments: his own place is kept for him, though he was named first.
    it('where nobody named is of it, the first named who may, and the finding says so', () => {
      const departments = { asked: '卫生健康', own: '住建' }
      for (const named of [
        ['市监', '文旅', '住建'],
        ['文旅', '住建', '市监'],
      ])
        expect(directs(joint(...named))).toStrictEqual([
          assigned(0, '住建', { departments }),
          assigned(1, '市监'),
        ])
    })

    it('the leader’s place goes to nobody who may not lead', () => {
      expect(joint('文旅', '市监').value).toMatchObject({
        teams: [{ leader: '市监', inspectors: ['市监', '文旅'] }],
      })
      expect(joint('文旅').value.status).toBe('infeasible')
    })

    // 市监 can hold one place of each visit. In the one where 文旅 may go he leads, and 文旅 takes the other place; in
    // the one where 文旅 keeps away nothing helps, and 市监 stays where he belongs.
    it.each([
      ['V1', 'V2'],
      ['V2', 'V1'],
    ])('what helps one visit (%s) is done, and what helps nobody (%s) is not', (helped, stuck) => {
      const { value } = outcome({
        mode: 'local',
        inspectors: [housing, tourism, health, market],
        visits: ['V1', 'V2'].map((id) =>
          visit(id, { departments: ['卫生健康', '市场监管'], recused: id === stuck ? ['文旅'] : [] }),
        ),
        directory: { areas: ['临夏县'] },
        policy: direct('文旅', '市监'),
      })
      expect(value).toMatchObject({ status: 'infeasible', remedies: { directAssignments: 1 } })
      const pins = new Map(
        value.request.visits.map(({ id, slots }) => [id, slots.map((slot) => slot.pinned)]),
      )
      expect(pins.get(helped)).toEqual(['市监', '文旅'])
      expect(pins.get(stuck)).toEqual([undefined, '市监'])
    })

    it('the same goes for what the place asks its holder to hold', () => {
      const food = (id: string, tags: ReadonlyArray<string>) =>
        person(id, { area: '永靖县', tags, mayLead: false })
      const inspect = (...named: ReadonlyArray<string>) =>
        outcome({
          mode: 'local',
          inspectors: [person('马'), food('孙', []), food('周', ['食品'])],
          visits: [visit('V1', { qualifications: { 市场监管: ['食品'] } })],
          policy: direct(...named),
        })
      expect(directs(inspect('孙', '周'))).toStrictEqual([assigned(1, '周')])
      expect(directs(inspect('孙'))).toStrictEqual([assigned(1, '孙', { lacking: ['食品'] })])
    })

    // 马 alone may lead and alone holds the qualification; 王, who could lead, keeps away. Whoever is sent can't lead,
    // so he takes the other place, and 马 leads.
    it('where the named can’t take the open place, he takes one that frees somebody for it', () => {
      const food = { tags: ['食品'] }
      const relieved = (tags: ReadonlyArray<string>) =>
        outcome({
          mode: 'local',
          inspectors: [
            person('马', food),
            person('王'),
            person('孙', { area: '永靖县', mayLead: false, tags }),
          ],
          visits: [visit('V1', { qualifications: { 市场监管: ['食品'] }, recused: ['王'] })],
          policy: direct('孙'),
        })
      for (const [tags, more] of [
        [['食品'], {}],
        [[], { lacking: ['食品'] }],
      ] as const) {
        const result = relieved(tags)
        expect(result.value).toMatchObject({ teams: [{ leader: '马', inspectors: ['马', '孙'] }] })
        expect(directs(result)).toStrictEqual([assigned(1, '孙', more)])
      }
    })
  })

  // 马 leads all three; each needs one more. One visit takes anyone, one keeps 周 away, one keeps 周 and 吴 away, so
  // that there is one way only, whichever visit comes first: 孙 where nobody else may go, 吴, then 周.
  it.each([
    ['V1', 'V2', 'V3'],
    ['V1', 'V3', 'V2'],
    ['V2', 'V1', 'V3'],
    ['V2', 'V3', 'V1'],
    ['V3', 'V1', 'V2'],
    ['V3', 'V2', 'V1'],
  ])('whoever is needed elsewhere gives his place to another: %s, %s, %s', (any, some, one) => {
    const keptAway: Readonly<Record<string, ReadonlyArray<string>>> = { [some]: ['周'], [one]: ['周', '吴'] }
    const asked = (...named: ReadonlyArray<string>) =>
      outcome({
        mode: 'local',
        caps: { 孙: 1, 吴: 1, 周: 1 },
        inspectors: [person('马'), rest('孙'), rest('吴'), rest('周')],
        visits: ['V1', 'V2', 'V3'].map((id) => visit(id, { recused: keptAway[id] ?? [] })),
        policy: direct(...named),
      })
    for (const named of [
      ['孙', '吴', '周'],
      ['周', '吴', '孙'],
    ])
      expect(sentDirectly(asked(...named)).sort()).toEqual(
        [
          [one, '孙'],
          [some, '吴'],
          [any, '周'],
        ].sort(),
      )
    expect(asked('孙', '吴').value).toMatchObject({
      status: 'infeasible',
      remedies: { directAssignments: 1 },
    })
  })

  it('makes nobody an expert', () => {
    const { value } = outcome({
      inspectors: ['马', '王', '李'].map((id) => person(id)),
      experts: [{ id: '专', name: '专', specialties: ['锅炉'] }],
      visits: [visit('V1', { experts: [{ specialty: '锅炉' }], recused: ['专'] })],
      policy: direct('马', '王', '李'),
    })
    expect(value).toMatchObject({ status: 'infeasible', remedies: { directAssignments: 1 } })
  })

  it('splits no group: where groups are sent, nobody is assigned alone', () => {
    const people = ['马', '王', '李'].map((id) => person(id))
    const { value } = outcome({
      mode: 'grouped',
      inspectors: people,
      groups: [{ id: '一组', members: ['马', '王'] }],
      visits: [visit('V1', { recused: ['马'] })],
      policy: direct('李'),
    })
    expect(value.status).toBe('infeasible')
  })

  it('is not used where the teams can be drawn without it', () => {
    const { because } = drawn({ policy: direct('马') })
    expect(because.map(({ _tag }) => _tag)).toEqual(['TeamsDrawn'])
  })
})
