import {
  dispatchVisit,
  drawVisit,
  explain,
  inspectionTeamOf,
  linxiaJoint,
  unwrap,
  type VisitTeam,
} from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, drawn, person, visit } from '../dispatch/people.js'

const team: VisitTeam = {
  visit: 'V1',
  subject: 'S1',
  leader: '马',
  inspectors: ['马', '王', '李'],
  experts: [],
  forced: false,
}

describe('[joint/23.team] 抽出的检查组进入检查', () => {
  it('the leader once, then the others; experts only where there are some', () => {
    expect(inspectionTeamOf(team)).toStrictEqual({
      _tag: 'Right',
      right: { leader: '马', members: ['王', '李'] },
    })
    expect(unwrap(inspectionTeamOf({ ...team, experts: ['专'] })).experts).toEqual(['专'])
  })

  it('is taken as it was drawn', () => {
    const [sent = team] = drawn({
      experts: [{ id: '专', name: '专', specialties: ['锅炉'] }],
      inspectors: ['马', '王'].map((id) => person(id)),
      visits: [visit('V1', { experts: [{ specialty: '锅炉' }] })],
    }).teams
    const state = drawVisit({
      visit: sent.visit,
      subject: sent.subject,
      window: { opens: day('2022-03-01'), closes: day('2022-11-30') },
      duties: [{ matter: '食堂', department: '市场监管' }],
      on: day('2022-02-10'),
    })
    const on = day('2022-02-11')
    const dispatched = dispatchVisit(linxiaJoint)({ state, team: unwrap(inspectionTeamOf(sent)), on })
    expect(dispatched).toMatchObject({ right: { team: { leader: sent.leader, experts: ['专'] } } })
  })

  it('nobody inspects alone', () => {
    const alone = inspectionTeamOf({ ...team, inspectors: ['马'], experts: ['专'] })
    expect(alone).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'TooFewInspectors', basis: 'joint/23.team', who: ['马'], needed: 2 }],
    })
  })

  it('says what keeps a team from being read', () => {
    const refused = (value: unknown) => {
      const answer = inspectionTeamOf(value as VisitTeam)
      return answer._tag === 'Left' ? answer.left.map(explain('en')) : []
    }
    expect(refused(null)).toHaveLength(1)
    expect(refused({ leader: 1, inspectors: '马', experts: [2] })).toHaveLength(3)
  })
})
