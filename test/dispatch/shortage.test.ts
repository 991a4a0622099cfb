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
  })

  it('sends one person on every visit where there is no cap', () => {
    expect(sentDirectly(outcome({ ...short, policy: direct('孙', '周') })).sort()).toEqual([
      ['V1', '孙'],
      ['V2', '孙'],
    ])
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
