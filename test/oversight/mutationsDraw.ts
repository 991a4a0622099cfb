import { type Mutation, recommit } from './mutate.js'

/** Mutations of the draws. */
export const drawMutations: ReadonlyArray<Mutation> = [
  // the draws
  [
    'a subject dropped from the roster',
    'market/13.draw',
    (r) => {
      r.draws[0].roster.rows.shift()
    },
  ],
  [
    'a subject added to the roster',
    'market/13.draw',
    (r) => {
      r.draws[1].roster.rows.push({ id: '多', stratum: 'B' })
    },
  ],
  [
    'a subject moved to another stratum',
    'market/13.draw',
    (r) => {
      r.draws[2].roster.rows[3].stratum = 'D'
    },
  ],
  [
    'an id changed by a letter',
    'market/13.draw',
    (r) => {
      r.draws[0].roster.rows[5].id += 'a'
    },
  ],
  [
    'a row standing twice',
    'market/13.draw',
    (r) => {
      r.draws[0].roster.rows.push(r.draws[0].roster.rows[0])
    },
  ],
  [
    'a ratio a thousandth low after the fact',
    'joint/19.draw',
    (r) => {
      r.draws[0].record.commitment.strata[0].quota.ratio = { num: 99, den: 1000 }
    },
  ],
  [
    'another commitment than published',
    'joint/19.draw',
    (r) => {
      r.draws[1].published.digest = 'f'.repeat(64)
    },
  ],
  [
    'a commitment digest replaced',
    'joint/19.draw',
    (r) => {
      r.draws[2].record.commitmentDigest = '0'.repeat(64)
    },
  ],
  [
    'a remark slipped into a commitment',
    'joint/19.draw',
    (r) => {
      r.draws[0].record.commitment.remark = '略'
    },
  ],
  [
    'a commitment published after the draw',
    'market/13.announce',
    (r) => {
      r.draws[0].published.on = '2022-02-23'
    },
  ],
  [
    'a draw held before all commitments',
    'market/13.announce',
    (r) => {
      r.draws[2].heldOn = '2022-02-19'
    },
  ],
  [
    'the first of the drawn left out',
    'joint/20.strata',
    (r) => {
      r.draws[0].record.strata[0].drawn.pop()
    },
  ],
  [
    'all the drawn left out',
    'joint/20.strata',
    (r) => {
      r.draws[2].record.strata[0].drawn = []
    },
  ],
  [
    'a ratio a thousandth low, committed so',
    'market/13.draw',
    (r) => {
      const d = r.draws[2]
      d.record.commitment.strata[0].quota.ratio = { num: 99, den: 1000 }
      recommit(d)
    },
  ],
  [
    'one drawn swapped for a friend',
    'market/3.definition',
    (r) => {
      r.draws[0].record.strata[0].drawn[1].id = '朋友'
    },
  ],
  [
    'two of the drawn exchanged',
    'market/3.definition',
    (r) => {
      r.draws[2].record.strata[0].drawn.reverse()
    },
  ],
  [
    'a digit of the seed changed',
    'market/3.definition',
    (r) => {
      r.draws[0].record.seed[0].value = '21415926535897932384'
    },
  ],
  [
    'a seed string of another draw',
    'market/3.definition',
    (r) => {
      r.draws[1].record.seedString = r.draws[0].record.seedString
    },
  ],
  [
    'a redraw not registered',
    'joint/5.trace',
    (r) => {
      r.draws.push(r.draws[0])
    },
  ],
  [
    'a redraw of a draw that is not on record',
    'joint/5.trace',
    (r) => {
      r.draws[0].record.commitment.supersedes = { drawId: 'LX-9999', reason: '名录有误' }
      recommit(r.draws[0])
    },
  ],
  [
    'a redraw without a reason',
    'joint/5.trace',
    (r) => {
      r.draws[1].record.commitment.supersedes = { drawId: 'LX-0001', reason: ' ' }
      recommit(r.draws[1])
    },
  ],
]
