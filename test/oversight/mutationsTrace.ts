import { digestOf } from './canonical.js'
import { type Any, appointed, event, type Mutation, plain, rechain, recommit, someone } from './mutations.js'

const added = (r: Any): Any => r.draws[3]
const log = (r: Any): Any => added(r).record.log
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

const draws: ReadonlyArray<Mutation> = [
  [
    'one who was not drawn stands on the list of the drawn',
    'joint/19.draw',
    (r) => {
      const [d] = r.drawn
      r.drawn.push({ ...d, id: 'T1/友', subject: '友' })
      r.visits.find((v: Any) => v.tasks.includes(d.id)).tasks.push('T1/友')
    },
    'drawn-by-record',
  ],
  [
    'one who was drawn is struck from the list',
    'joint/19.draw',
    (r) => {
      const v = plain(r, 2)
      r.drawn = r.drawn.filter((d: Any) => !v.tasks.includes(d.id))
      r.visits = r.visits.filter((x: Any) => x !== v)
    },
    'drawn-by-record',
  ],
  [
    'the rank that stands in is not visited',
    'joint/19.draw',
    (r) => {
      const { id } = added(r).record.strata[0].reserve[0]
      r.drawn = r.drawn.filter((d: Any) => d.subject !== id)
      r.visits = r.visits.filter((v: Any) => v.subject !== id)
    },
    'drawn-by-record',
  ],
  [
    'a friend marked as left out',
    'joint/20.strata',
    (r) => {
      added(r).roster.rows[20].leftOut = 'not-eligible'
    },
    'left-out-as-committed',
  ],
  [
    'a base that is not the roster’s',
    'market/13.draw',
    (r) => {
      added(r).record.commitment.strata[0].n = 38
      r.tasks[3].checkType = 'special'
      recommit(added(r))
    },
    'base-as-counted',
  ],
  [
    'more eligible than there are',
    'market/13.draw',
    (r) => {
      added(r).record.commitment.strata[0].eligible = 39
      recommit(added(r))
    },
    'base-as-counted',
  ],
  [
    'another number of digits than committed',
    'joint/19.draw',
    (r) => {
      r.draws[0].record.commitment.seed[0].count = 21
      recommit(r.draws[0])
    },
    'seed-as-committed',
  ],
  [
    'a die that cannot show these digits',
    'joint/19.draw',
    (r) => {
      r.draws[1].record.commitment.seed[0].faces = 6
      recommit(r.draws[1])
    },
    'seed-as-committed',
  ],
  [
    'a source of chance without a value',
    'joint/19.draw',
    (r) => {
      r.draws[1].record.commitment.seed.push({ _tag: 'digits', from: '转盘', count: 6 })
      recommit(r.draws[1])
    },
    'seed-as-committed',
  ],
  [
    'left out for a limit not reached',
    'joint/17.limit',
    (r) => {
      r.history.pop()
    },
    'left-out-with-cause',
  ],
]

const afterwards: ReadonlyArray<Mutation> = [
  [
    'a supplement struck from the log',
    'joint/20.strata',
    (r) => {
      log(r).shift()
      rechain(added(r))
    },
    'as-many-as-stated',
  ],
  [
    'a supplement without more drawn',
    'joint/20.strata',
    (r) => {
      log(r)[0].add = 2
      rechain(added(r))
    },
    'as-many-as-stated',
  ],
  [
    'a reserve made shorter',
    'joint/20.strata',
    (r) => {
      added(r).record.strata[0].reserve.pop()
    },
    'as-many-as-stated',
  ],
  [
    'two of the reserve exchanged',
    'market/3.definition',
    (r) => {
      added(r).record.strata[0].reserve.reverse()
    },
    'drawn-by-lot',
  ],
  [
    'a supplement without a reason',
    'joint/5.trace',
    (r) => {
      log(r)[0].reason = ' '
      rechain(added(r))
    },
    'supplement-reasoned',
  ],
  [
    'an entry of the log rewritten',
    'joint/5.trace',
    (r) => {
      log(r)[0].reason = '另有原因'
    },
    'log-chained',
  ],
  [
    'a mark for a reason that was not committed',
    'joint/32.unable',
    (r) => {
      log(r)[1].reason = 'owner-asked'
      rechain(added(r))
    },
    'mark-stands',
  ],
  [
    'the same one marked twice',
    'joint/32.unable',
    (r) => {
      log(r).push({ ...log(r)[1], replaced: false })
      rechain(added(r))
    },
    'mark-stands',
  ],
  [
    'a replacement that the commitment rules out',
    'joint/32.unable',
    (r) => {
      added(r).record.commitment.replacement.by = 'none'
      recommit(added(r))
    },
    'mark-stands',
  ],
  [
    'a number without a draw',
    'joint/5.trace',
    (r) => {
      r.registers[0].last = 6
    },
    'numbers-without-gap',
  ],
  [
    'a gap in the middle, without bounds to walk',
    'joint/5.trace',
    (r) => {
      r.registers = [
        { prefix: 'LX-', first: 1, last: 3 },
        { prefix: 'LX-', first: 4, last: 9e14 },
      ]
    },
    'numbers-without-gap',
  ],
  [
    'a draw outside of the register',
    'joint/5.trace',
    (r) => {
      r.registers[0].last = 3
    },
    'numbers-without-gap',
  ],
  [
    'a name opened that was not sealed',
    'joint/30.onSite',
    (r) => {
      added(r).withheld.strata[0].drawn[0].sealed = 'a'.repeat(64)
    },
    'opened-as-sealed',
  ],
  [
    'names sealed under another commitment',
    'joint/30.onSite',
    (r) => {
      added(r).withheld.commitmentDigest = 'b'.repeat(64)
    },
    'opened-as-sealed',
  ],
]

const teams: ReadonlyArray<Mutation> = [
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
      r.dispatches[0].heldOn = '2022-02-19'
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
      const came = r.events.find((e: Any) => e._tag === 'ArrivedOnSite' && e.visit === v.id)
      came.inspectors = r.teams[v.id].map((id: string) => ({ id }))
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
      const came = r.events.find((e: Any) => e._tag === 'ArrivedOnSite' && e.visit === v.id)
      came.inspectors = team.map((id: string) => ({ id }))
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
    'one leaves and nobody comes',
    'joint/23.team',
    (r) => {
      delete event(r, 'TeamChanged').in
    },
    'replaced-by-somebody',
  ],
]

/** Mutations of lists, logs, registers, sealed names, the draw of teams and substitutes. */
export const traceMutations: ReadonlyArray<Mutation> = [...draws, ...afterwards, ...teams]
