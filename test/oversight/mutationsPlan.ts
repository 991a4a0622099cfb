import { drawOneMore, type Mutation, plain, recommit } from './mutate.js'

/** Mutations of the plan, and of how many and how often. */
export const planMutations: ReadonlyArray<Mutation> = [
  // the plan
  [
    'plan submitted on 16 January',
    'market/12.due',
    (r) => {
      r.plan.submittedOn = '2022-01-16'
    },
  ],
  [
    'plan submitted in March',
    'market/12.due',
    (r) => {
      r.plan.submittedOn = '2022-03-01'
    },
  ],
  [
    'a change published a day late',
    'market/12.revision',
    (r) => {
      r.plan.changes[0].publishedOn = '2022-02-17'
    },
  ],
  [
    'a change never published',
    'market/12.revision',
    (r) => {
      delete r.plan.changes[0].publishedOn
    },
  ],
  [
    'a second change, late',
    'market/12.revision',
    (r) => {
      r.plan.changes.push({ id: 'C2', on: '2022-05-05', publishedOn: '2022-06-01' })
    },
  ],
  [
    'a task published after it opened',
    'market/13.announce',
    (r) => {
      r.tasks[0].publishedOn = '2022-03-02'
    },
  ],
  [
    'another task published in June',
    'market/13.announce',
    (r) => {
      r.tasks[2].publishedOn = '2022-06-01'
    },
  ],
  [
    'a matter nobody drew',
    'market/6.yearly',
    (r) => {
      r.matters.push({ id: '价格', basis: ['价格法'] })
    },
  ],
  // how many, how often
  [
    'a department with nothing drawn',
    'market/12.floor',
    (r) => {
      r.subjects.push({ id: '外', kind: 'enterprise', owner: '林草' })
    },
  ],
  [
    'a hundred times the subjects',
    'market/12.floor',
    (r) => {
      for (let i = 0; i < 6000; i++) r.subjects.push({ id: `外${i}`, kind: 'enterprise' })
    },
  ],
  ['a share above the ceiling', 'joint/9.ceiling', (r) => drawOneMore(r.draws[0])],
  [
    'every share above the ceiling',
    'joint/9.ceiling',
    (r) => {
      for (const d of r.draws.slice(0, 3)) drawOneMore(d)
    },
  ],
  [
    'a number committed to that is not the number drawn',
    'joint/20.strata',
    (r) => {
      r.draws[1].record.commitment.strata[0].k -= 1
      recommit(r.draws[1])
    },
    'as-many-as-stated',
  ],
  [
    'a third visit in the year',
    'joint/17.limit',
    (r) => {
      const { subject } = plain(r)
      for (const m of ['01', '02']) r.history.push({ visit: `早${m}`, subject, date: `2022-${m}-03` })
    },
  ],
]
