import { type Any, appointed, issue, joint, type Mutation, of, plain, recommit, strike } from './mutate.js'

/** A draw committed to less than its task states, and everything after it made to fit. */
const withCeiling = (r: Any): void => {
  const d = r.draws[2]
  const [own] = d.record.commitment.strata
  own.quota.ceiling = { num: 99, den: 1000 }
  own.k = 5
  recommit(d)
  const { id } = d.record.strata[0].drawn.pop()
  r.drawn = r.drawn.filter((x: Any) => x.id !== `T3/${id}`)
  const v = r.visits.find((x: Any) => x.tasks.includes(`T3/${id}`))
  v.tasks = v.tasks.filter((t: string) => t !== `T3/${id}`)
  if (v.tasks.length === 0) strike(r, v)
}

/** Mutations of the list, the plan, the tasks and what became of them. */
export const taskMutations: ReadonlyArray<Mutation> = [
  [
    'a plan not filed with the government',
    'joint/14.publish',
    (r) => {
      r.plan.filedWithGovernment = false
    },
  ],
  ['a matter that is not on the list', 'market/16.listOnly', (r) => r.matters.pop()],
  [
    'a matter without a basis in law',
    'market/4.basis',
    (r) => {
      r.matters[1].basis = []
    },
  ],
  [
    'a matter whose basis is blank',
    'market/4.basis',
    (r) => {
      r.matters[3].basis = ['  ']
    },
  ],
  [
    'a task that was drawn and stands on no list',
    'joint/18.adHoc',
    (r) => {
      r.tasks.pop()
      r.matters.pop()
    },
    'task-on-record',
  ],
  [
    'an ad-hoc task published after it opened',
    'joint/18.adHoc',
    (r) => {
      r.tasks[3].publishedOn = '2022-03-02'
    },
    'task-announced',
  ],
  [
    'a task of an item that is not in the plan',
    'joint/19.inherit',
    (r) => {
      r.tasks[1].item = '项T9'
    },
  ],
  [
    'a task that closes a day after its item',
    'joint/19.inherit',
    (r) => {
      r.tasks[0].window.closes = '2022-06-01'
    },
    'task-as-planned',
  ],
  [
    'a task of another matter than its item',
    'joint/19.inherit',
    (r) => {
      r.plan.items[0].matter = '消防'
    },
    'task-as-planned',
  ],
  [
    'an item of the plan that became no task',
    'market/6.yearly',
    (r) => {
      r.plan.items.push({ id: '项T9', matter: '价格' })
    },
  ],
  [
    'fewer than the number that the task states',
    'market/13.draw',
    (r) => {
      r.tasks[2].share = { _tag: 'Number', n: 7 }
      r.draws[2].record.commitment.strata[0].quota = { _tag: 'count', count: 6 }
      recommit(r.draws[2])
    },
    'share-as-planned',
  ],
  [
    'those of less risk drawn more',
    'joint/16.graded',
    (r) => {
      const { commitment } = r.draws[2].record
      const [own] = commitment.strata
      commitment.strata.push({ ...own, stratum: 'C', n: 0, k: 0, eligible: 0 })
      commitment.strata[1].quota = { _tag: 'share', ratio: { num: 5, den: 100 } }
      r.tasks[2].strata = { C: { num: 5, den: 100 } }
      recommit(r.draws[2])
    },
    'shares-by-risk',
  ],
  ['a ceiling below the law’s slipped into a commitment', 'market/13.draw', withCeiling, 'share-as-planned'],
  [
    'one drawn who stands on no roster',
    'market/13.draw',
    (r) => {
      r.subjects = r.subjects.filter((s: Any) => s.id !== r.drawn[0].subject)
    },
    'drawn-from-the-roster',
  ],
  // days
  [
    'a visit that closes a day after its tasks',
    'joint/22.merge',
    (r) => {
      plain(r).window = { opens: '2022-03-01', closes: '2022-06-01' }
    },
    'window-of-its-tasks',
  ],
  [
    'a visit that opens a day before its tasks',
    'joint/22.merge',
    (r) => {
      joint(r).window = { opens: '2022-02-28', closes: '2022-05-31' }
    },
    'window-of-its-tasks',
  ],
  [
    'one drawn for a day more than the task has',
    'joint/19.inherit',
    (r) => {
      r.drawn[0].window = { opens: '2022-03-01', closes: '2022-06-01' }
    },
    'drawn-within-task',
  ],
  [
    'a draw held a day after a visit',
    'joint/19.draw',
    (r) => {
      r.draws[3].heldOn = '2022-04-07'
      appointed(r)
    },
    'drawn-before-visited',
  ],
  [
    'teams drawn a day after a visit',
    'joint/21.match',
    (r) => {
      r.dispatches[0].heldOn = '2022-04-07'
    },
    'dispatched-in-turn',
  ],
  [
    'teams drawn a day before the subjects',
    'joint/21.match',
    (r) => {
      r.dispatches[0].heldOn = '2022-02-21'
    },
    'dispatched-in-turn',
  ],
  // visits
  [
    'a visit to another subject than was drawn',
    'joint/19.merge',
    (r) => {
      plain(r, 2).subject = '补1'
    },
    'drawn-and-visited',
  ],
  ['a task counted twice', 'joint/22.merge', (r) => plain(r).tasks.push(plain(r).tasks[0]), 'visits-merged'],
  [
    'a department left out of a joint visit',
    'joint/19.merge',
    (r) => {
      joint(r).departments = ['市场监管']
    },
    'departments-of-its-tasks',
  ],
  [
    'another team issued than drawn',
    'joint/23.team',
    (r) => {
      of(r, plain(r, 1), 'TeamDispatched').team.members = ['员外']
    },
    'team-as-drawn',
  ],
  [
    'another leader than drawn',
    'joint/23.team',
    (r) => {
      const v = plain(r, 1)
      r.leaders[v.id] = r.teams[v.id].find((m: string) => m !== r.leaders[v.id])
      issue(r, v)
    },
    'team-as-drawn',
  ],
]
