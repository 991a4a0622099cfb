import {
  type Any,
  appointed,
  event,
  issue,
  joint,
  type Mutation,
  of,
  plain,
  someone,
  split,
  strike,
  swapIn,
} from './mutate.js'

/** Mutations of visits and teams. */
export const visitMutations: ReadonlyArray<Mutation> = [
  // merging
  ['one visit made two', 'joint/22.merge', (r) => split(r, plain(r))],
  ['a joint visit made two', 'joint/22.merge', (r) => split(r, joint(r))],
  [
    'one drawn is not visited',
    'joint/19.merge',
    (r) => {
      strike(r, plain(r, 1))
    },
  ],
  [
    'a visit to somebody not drawn',
    'joint/19.merge',
    (r) => {
      plain(r).tasks = ['T1/未抽']
    },
  ],
  // teams
  [
    'a team of one',
    'joint/23.team',
    (r) => {
      appointed(r)
      const v = plain(r)
      r.teams[v.id] = [r.leaders[v.id]]
      issue(r, v)
      r.events = r.events.filter((e: Any) => e !== of(r, v, 'ArrivedOnSite'))
      of(r, v, 'RecordsChecked').methods = ['on-paper']
    },
  ],
  [
    'a leader from outside',
    'joint/23.team',
    (r) => {
      r.leaders[plain(r).id] = '外人'
    },
  ],
  [
    'a leader who may not lead',
    'joint/23.team',
    (r) => {
      const v = plain(r, 1)
      swapIn(r, v, someone(r, { mayLead: false }))
      r.leaders[v.id] = '新员'
      issue(r, v)
    },
  ],
  [
    'a member swapped for a recused one',
    'joint/24.recusal',
    (r) => {
      const v = plain(r)
      r.interests.push({ inspector: r.teams[v.id][0], subject: v.subject })
    },
  ],
  [
    'a whole team with an interest',
    'joint/24.recusal',
    (r) => {
      const v = joint(r)
      for (const m of r.teams[v.id]) r.interests.push({ inspector: m, subject: v.subject })
    },
  ],
  [
    'a certificate that ran out',
    'market/16.two',
    (r) => swapIn(r, plain(r, 2), someone(r, { certificate: { number: 'x', until: '2022-04-05' } })),
  ],
  [
    'a certificate that ran out before papers were checked from a desk',
    'market/16.two',
    (r) => {
      const v = plain(r, 2)
      swapIn(r, v, someone(r, { certificate: { number: 'x', until: '2022-04-05' } }))
      r.events = r.events.filter((e: Any) => e !== of(r, v, 'ArrivedOnSite'))
      of(r, v, 'RecordsChecked').methods = ['on-paper']
    },
    'certificate',
  ],
  [
    'a certificate not yet valid',
    'market/16.two',
    (r) => swapIn(r, plain(r, 1), someone(r, { certificate: { number: 'x', from: '2022-04-07' } })),
  ],
  [
    'a qualification nobody holds',
    'joint/12.inspectors',
    (r) => {
      plain(r).qualifications = ['特种设备']
    },
  ],
  ['a department that sent nobody', 'joint/19.merge', (r) => swapIn(r, joint(r), someone(r, {}))],
  [
    'one came from outside the roster',
    'market/13.level',
    (r) => {
      appointed(r)
      const v = joint(r)
      r.teams[v.id] = [...r.teams[v.id], '临时工']
      issue(r, v)
    },
  ],
  [
    'a replacement without a reason',
    'joint/24.replace',
    (r) => {
      event(r, 'TeamChanged').reason = ''
    },
  ],
  [
    'a replacement without approval',
    'joint/24.replace',
    (r) => {
      delete event(r, 'TeamChanged').approvedBy
    },
  ],
  [
    'a replacement approved by blank',
    'joint/24.replace',
    (r) => {
      event(r, 'TeamChanged').approvedBy = '  '
    },
  ],
  [
    'only one came',
    'joint/30.onSite',
    (r) => {
      event(r, 'ArrivedOnSite').inspectors.length = 1
    },
  ],
  [
    'nobody came',
    'joint/30.onSite',
    (r) => {
      event(r, 'ArrivedOnSite', 1).inspectors = []
    },
  ],
  [
    'one not of the team came',
    'joint/30.onSite',
    (r) => {
      event(r, 'ArrivedOnSite', 2).inspectors[0].id = '员外'
    },
  ],
  [
    'the same one counted twice',
    'joint/30.onSite',
    (r) => {
      const e = event(r, 'ArrivedOnSite', 3)
      e.inspectors = [e.inspectors[0], e.inspectors[0]]
    },
  ],
]
