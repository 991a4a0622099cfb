import { assignTeams, nobleHash, sayCertificate, unwrap } from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, outcome, person, visit } from './people.js'

const shortOf = (more: Parameters<typeof outcome>[0]) =>
  outcome(more).because.flatMap((f) => (f._tag === 'NoFullDispatch' ? (f.short ?? []) : []))

describe('[joint/23.shortage] 缺的是哪个部门、哪个地区、多少人', () => {
  it('a department that nobody is of in the area, though one is elsewhere', () => {
    expect(
      shortOf({
        mode: 'local',
        inspectors: [person('马'), person('李', { department: '公安', area: '永靖县' })],
        visits: [visit('V1', { departments: ['市场监管', '公安'] })],
      }),
    ).toEqual([{ department: '公安', areas: ['临夏县'], places: 1, people: 0, eligible: 0 }])
  })

  it('a unit, and whoever has no valid certificate is on the roster but can’t be sent', () => {
    const { certificate: _, ...without } = person('王')
    const lapsed = person('李', { certificate: { number: '1', until: day('2022-05-31') } })
    expect(
      shortOf({
        mode: 'local',
        within: 'unit',
        inspectors: [person('马'), without, lapsed, person('赵', { unit: '土桥所' })],
        visits: [visit('V1')],
      }),
    ).toEqual([
      { department: '市场监管', units: ['韩集所'], leader: true, places: 1, people: 3, eligible: 1 },
      { department: '市场监管', units: ['韩集所'], places: 1, people: 3, eligible: 1 },
    ])
  })

  it('the same places of several visits are counted together; a qualification apart', () => {
    expect(
      shortOf({
        cap: 1,
        inspectors: [
          ...['马', '王'].map((id) => person(id)),
          person('李', { tags: ['食品'], mayLead: false }),
        ],
        visits: ['V1', 'V2'].map((id) => visit(id, { qualifications: { 市场监管: ['食品'] } })),
      }),
    ).toEqual([{ department: '市场监管', tags: ['食品'], places: 2, people: 1, eligible: 1 }])
  })

  it('any area but the subject’s, a specialty, and what a group must have', () => {
    expect(shortOf({ mode: 'crossed' })).toEqual([
      { department: '市场监管', notAreas: ['临夏县'], leader: true, places: 1, people: 0, eligible: 0 },
    ])
    expect(
      shortOf({
        experts: [
          { id: '专', name: '专', specialties: ['锅炉'] },
          { id: '电', name: '电', specialties: ['电'] },
        ],
        visits: [visit('V1', { experts: [{ specialty: '锅炉' }], recused: ['专'] })],
      }),
    ).toEqual([{ expert: true, places: 1, people: 1, eligible: 0 }])
    expect(
      shortOf({
        mode: 'grouped',
        groups: [{ id: '一组', members: ['马', '王'] }],
        visits: [visit('V1', { departments: ['市场监管', '公安'] })],
        directory: { departments: ['公安'] },
      }),
    ).toEqual([
      { leader: true, tags: ['department:市场监管', 'department:公安'], places: 1, people: 0, eligible: 0 },
    ])
  })

  it('a certificate says it too where the request is at hand, and nothing of places that ask nothing', () => {
    const request = {
      seed: 'public',
      inspectors: [{ id: '马', department: '市场监管' }],
      visits: [{ id: 'V1', slots: [{ department: '公安', areas: ['和政县'] }] }],
    }
    const short = unwrap(assignTeams(nobleHash)(request))
    if (short.status !== 'infeasible') throw new Error(short.status)
    expect(sayCertificate('zh', request)(short.certificate)).toBe(
      '1次检查需要1个席位，合格人员0名（另有0名回避）只能承担0个，缺1个；和政县公安席位1个（库中符合的0人，可派0人）。',
    )
    expect(sayCertificate('en', request)(short.certificate)).toBe(
      '1 visits need 1 places; 0 eligible inspectors (after 0 recusals) have capacity for 0; short by 1; 1 for somebody of 公安 in 和政县 (0 on the roster, 0 can be sent).',
    )
    const any = { ...request, visits: [{ id: 'V1', slots: [{}, {}] }] }
    const alone = unwrap(assignTeams(nobleHash)(any))
    if (alone.status !== 'infeasible') throw new Error(alone.status)
    expect(sayCertificate('en', any)(alone.certificate)).toBe(sayCertificate('en')(alone.certificate))
  })
})
