import { type Any, type Mutation, plain, recommit, split, strike } from './mutate.js'

const added = (r: Any): Any => r.draws[3]

/** Mutations of rosters, seeds and the list of the drawn. */
export const paperMutations: ReadonlyArray<Mutation> = [
  [
    'one who was not drawn stands on the list of the drawn',
    'joint/19.draw',
    (r) => {
      const [d] = r.drawn
      r.drawn.push({ ...d, id: 'T1/友', subject: '友' })
      r.subjects.push({ id: '友', kind: 'enterprise' })
      split(
        r,
        r.visits.find((v: Any) => v.tasks.includes(d.id)),
      )
      Object.assign(r.visits.at(-1), { subject: '友', tasks: ['T1/友'] })
    },
    'drawn-by-record',
  ],
  [
    'one who was drawn is struck from the list',
    'joint/19.draw',
    (r) => {
      const v = plain(r, 2)
      r.drawn = r.drawn.filter((d: Any) => !v.tasks.includes(d.id))
      strike(r, v)
    },
    'drawn-by-record',
  ],
  [
    'the rank that stands in is not visited',
    'joint/19.draw',
    (r) => {
      const { id } = added(r).record.strata[0].reserve[0]
      r.drawn = r.drawn.filter((d: Any) => d.subject !== id)
      strike(
        r,
        r.visits.find((v: Any) => v.subject === id),
      )
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
