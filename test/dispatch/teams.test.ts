import { nobleHash, unwrap, visitTeams, withdraw } from 'double-random'
import { describe, expect, it } from 'vitest'
import { drawn, person, visit } from './people.js'

const request = {
  inspectors: [{ id: '马', leader: true }, { id: '王', leader: true }, { id: '专' }],
  visits: [
    { id: 'V1', subject: 'S1', slots: [{}, { leader: true }, { inspectors: ['专'], expert: true }] },
    { id: 'V2', slots: [{}] },
    { id: 'V3', subject: 'S3', slots: [{}] },
    { id: 'constructor', subject: 'S4', slots: [{}] },
  ],
}

describe('[joint/23.team] 组长、检查人员、专家分列', () => {
  it('the leader first, whatever his place, and the experts apart', () => {
    const sheet = { teams: { V1: ['马', '王', '专'] }, leaders: { V1: '王' } }
    const team = { visit: 'V1', subject: 'S1', leader: '王', inspectors: ['王', '马'], experts: ['专'] }
    expect(unwrap(visitTeams(request)(sheet))).toEqual([{ ...team, forced: false }])
    expect(unwrap(visitTeams(request)({ ...sheet, forced: ['V1'] }))).toEqual([{ ...team, forced: true }])
  })

  it('makes no team of a visit without a subject, without a leader, or that nobody was sent on', () => {
    const teams = { V1: ['马', '王', '专'], V2: ['马'], V3: ['马'] }
    expect(unwrap(visitTeams(request)({ teams }))).toEqual([])
    const led = { teams, leaders: { V2: '马', V3: '马', constructor: '马' } }
    expect(unwrap(visitTeams(request)(led)).map((t) => t.visit)).toEqual(['V3'])
  })

  it('of a group, its members', () => {
    const {
      request: asked,
      result,
      teams,
    } = drawn({
      mode: 'grouped',
      inspectors: [person('马', { mayLead: false }), person('王')],
      groups: [{ id: '一组', members: ['马', '王'] }],
    })
    expect(result.teams).toEqual({ V1: ['一组'] })
    expect(unwrap(visitTeams(asked)(result))).toEqual(teams)
    expect(teams).toMatchObject([{ leader: '王', inspectors: ['王', '马'] }])
  })

  it('after a replacement, whoever came for whoever left', () => {
    const dispatched = drawn({
      inspectors: ['马', '王', '李'].map((id) => person(id)),
      experts: [{ id: '专', name: '专', specialties: ['锅炉'] }],
      visits: [visit('V1', { experts: [{ specialty: '锅炉' }] })],
    })
    const [team] = dispatched.teams
    const stays = team?.inspectors[1] ?? ''
    const { sheet } = unwrap(
      withdraw(nobleHash)({
        request: dispatched.request,
        sheet: dispatched.result,
        log: [],
        out: team?.leader ?? '',
        reason: '病假',
        approvedBy: '局长',
      }),
    )
    const [after] = unwrap(visitTeams(dispatched.request)(sheet))
    expect(after?.inspectors).not.toContain(team?.leader)
    expect(after?.inspectors).toContain(stays)
    expect(after).toMatchObject({ visit: 'V1', experts: ['专'], leader: after?.inspectors[0] })
  })

  it('says by path what is no request and no sheet', () => {
    const refused = visitTeams({ inspectors: [], visits: 3 } as never)({ teams: [] } as never)
    expect(refused._tag === 'Left' && refused.left.map(({ path }) => path)).toEqual([
      'request.visits',
      'sheet.teams',
    ])
    expect(visitTeams(null as never)(null as never)).toMatchObject({
      left: [{ path: 'request' }, { path: 'sheet' }],
    })
  })
})
