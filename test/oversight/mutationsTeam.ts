import { digestOf } from './canonical.js'
import { type Any, appointed, event, issue, type Mutation, plain, someone } from './mutate.js'

/** A dispatch whose commitment was changed before it was published. */
const recommitted = (r: Any): Any => {
  const [d] = r.dispatches
  d.published.digest = digestOf(d.record.commitment)
  return d
}
const requested = (r: Any): void => {
  const [d] = r.dispatches
  const { attempt, cap, inspectors, visits } = d.request
  d.record.commitment.request = digestOf({ attempt, cap, inspectors, visits })
  recommitted(r)
}
/** Somebody comes into the first team who stands in no list of the locked. */
const comesIn = (r: Any, person: string): void => {
  event(r, 'TeamChanged').in = person
}

/** Mutations of the draw of teams, and of substitutes. */
export const teamMutations: ReadonlyArray<Mutation> = [
  [
    'another request than was committed',
    'joint/19.draw',
    (r) => {
      r.dispatches[0].request.inspectors.pop()
    },
    'dispatch-as-committed',
  ],
  [
    'a commitment of teams other than published',
    'joint/19.draw',
    (r) => {
      r.dispatches[0].published.digest = 'c'.repeat(64)
    },
    'dispatch-as-committed',
  ],
  [
    'another number of visits committed',
    'joint/19.draw',
    (r) => {
      r.dispatches[0].record.commitment.visits += 1
      recommitted(r)
    },
    'dispatch-as-committed',
  ],
  [
    'teams drawn before their commitment',
    'market/13.announce',
    (r) => {
      r.dispatches[0].published.on = '2022-02-25'
    },
    'committed-before-dispatch',
  ],
  [
    'a seed of another dispatch',
    'joint/21.match',
    (r) => {
      r.dispatches[0].record.seed = 'LX-OTHER/27182818284590452353'
    },
    'dispatch-seed-as-committed',
  ],
  [
    'fewer digits than committed',
    'joint/21.match',
    (r) => {
      r.dispatches[0].record.seed = 'LX-TEAMS/2718281828'
    },
    'dispatch-seed-as-committed',
  ],
  [
    'one drawn who was not asked for',
    'joint/21.match',
    (r) => {
      const v = plain(r, 1)
      const stranger = someone(r, {})
      for (const list of [r.teams[v.id], r.dispatches[0].record.teams[v.id]])
        list.splice(list.indexOf(list.find((m: string) => m !== r.leaders[v.id])), 1, stranger)
      issue(r, v)
    },
    'dispatch-as-asked',
  ],
  [
    'a digit of the seed of the teams changed',
    'market/3.definition',
    (r) => {
      r.dispatches[0].record.seed = 'LX-TEAMS/17182818284590452353'
    },
    'teams-by-lot',
  ],
  [
    'a request changed before it was committed',
    'market/3.definition',
    (r) => {
      r.dispatches[0].request.attempt = 2
      requested(r)
    },
    'teams-by-lot',
  ],
  [
    'a team other than drawn, without a change on record',
    'joint/23.team',
    (r) => {
      r.events = r.events.filter((e: Any) => e._tag !== 'TeamChanged')
      const v = plain(r, 1)
      const team = r.teams[v.id]
      team[team.findIndex((m: string) => m !== r.leaders[v.id])] = someone(r, {})
      issue(r, v)
    },
    'team-as-drawn',
  ],
  [
    'a substitute from outside the roster',
    'market/13.level',
    (r) => comesIn(r, '临时工'),
    'substitute-on-the-roster',
  ],
  [
    'a substitute with an interest',
    'joint/24.recusal',
    (r) => {
      const { visit, in: inspector } = event(r, 'TeamChanged')
      const { subject } = r.visits.find((v: Any) => v.id === visit)
      r.interests.push({ inspector, subject })
    },
    'substitute-recused',
  ],
  [
    'a substitute whose certificate ran out',
    'market/16.two',
    (r) => {
      const { in: by } = event(r, 'TeamChanged')
      const person = r.inspectors.find((i: Any) => i.id === by)
      comesIn(r, someone(r, { ...person, id: '新员', certificate: { number: 'x', until: '2022-04-05' } }))
    },
    'substitute-certificate',
  ],
  [
    'a substitute without the qualification',
    'joint/24.replace',
    (r) => {
      const { visit, out } = event(r, 'TeamChanged')
      r.visits.find((v: Any) => v.id === visit).qualifications = ['特种设备']
      r.inspectors.find((i: Any) => i.id === out).tags = ['特种设备']
    },
    'substitute-qualified',
  ],
  [
    'a substitute of another department',
    'joint/24.replace',
    (r) => {
      const { in: by } = event(r, 'TeamChanged')
      const person = r.inspectors.find((i: Any) => i.id === by)
      const { visit } = event(r, 'TeamChanged')
      const { departments } = r.visits.find((v: Any) => v.id === visit)
      comesIn(r, someone(r, { ...person, id: '新员', department: '林草' }))
      for (const m of r.teams[visit])
        r.inspectors.find((i: Any) => i.id === m).department =
          m === event(r, 'TeamChanged').out ? departments[0] : (departments[1] ?? '别的')
    },
    'substitute-qualified',
  ],
  [
    'a team that nobody drew',
    'joint/23.shortage',
    (r) => {
      appointed(r)
      r.appointments.pop()
    },
    'drawn-or-appointed-for-reason',
  ],
  [
    'teams appointed without a reason',
    'joint/23.shortage',
    (r) => {
      appointed(r)
      for (const a of r.appointments) a.reason = ' '
    },
    'drawn-or-appointed-for-reason',
  ],
  [
    'an expert from no roster',
    'joint/12.experts',
    (r) => {
      r.experts = [{ id: '专1' }]
      event(r, 'TeamDispatched', 1).team.experts = ['专1', '熟人']
    },
    'expert-on-the-roster',
  ],
  [
    'one leaves and nobody comes',
    'joint/23.team',
    (r) => {
      delete event(r, 'TeamChanged').in
    },
    'replaced-by-somebody',
  ],
]
