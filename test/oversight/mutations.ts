import type { ProvisionId } from 'double-random'
import { digestOf } from './canonical.js'

// biome-ignore lint/suspicious/noExplicitAny: a mutation reaches anywhere into a record
type Any = any
export type Mutation = readonly [name: string, basis: ProvisionId, edit: (r: Any) => void, check?: string]

/** A log that was written anew: its digests are in order. */
const rechain = ({ record }: Any): void => {
  const { commitmentDigest, seedString } = record
  let digest = digestOf({ commitmentDigest, seedString })
  for (const entry of record.log) {
    digest = digestOf({ ...entry, digest })
    entry.digest = digest
  }
}

/** A commitment that was changed before it was published: its digests are in order. */
const recommit = (d: Any): void => {
  d.record.commitmentDigest = digestOf(d.record.commitment)
  d.published.digest = d.record.commitmentDigest
  if (d.withheld !== undefined) d.withheld.commitmentDigest = d.record.commitmentDigest
  rechain(d)
}
const event = (r: Any, tag: string, nth = 0): Any => r.events.filter((e: Any) => e._tag === tag)[nth]
const drop = (r: Any, tag: string, nth = 0): void => {
  r.events = r.events.filter((e: Any) => e !== event(r, tag, nth))
}
const later =
  (tag: string, on: string, nth = 0) =>
  (r: Any): void => {
    event(r, tag, nth).on = on
  }
const plain = (r: Any, i = 0): Any => r.visits.filter((v: Any) => v.departments.length === 1)[i]
const joint = (r: Any): Any => r.visits.find((v: Any) => v.departments.length > 1)
/** Teams that no draw of teams stands behind, so that another team is not another one than drawn. */
const appointed = (r: Any): void => {
  r.dispatches = []
  r.appointments = r.visits.map(({ id }: Any) => ({ visit: id, reason: '人员不足' }))
}
/** Sends somebody of the same department who may come, so that only what the mutation says is wrong. */
const swapIn = (r: Any, v: Any, person: string): void => {
  appointed(r)
  const out = r.teams[v.id].find((m: string) => m !== r.leaders[v.id])
  const put = (m: string): string => (m === out ? person : m)
  r.teams[v.id] = r.teams[v.id].map(put)
  const came = r.events.find((e: Any) => e._tag === 'ArrivedOnSite' && e.visit === v.id)
  came.inspectors = r.teams[v.id].map((id: string) => ({ id }))
}
const someone = (r: Any, more: object): string => {
  r.inspectors.push({ ...r.inspectors[1], id: '新员', ...more })
  return '新员'
}
const split = (r: Any, v: Any): void => {
  const twin = { ...v, id: `${v.id}x` }
  r.visits.push(twin)
  r.appointments = [{ visit: twin.id, reason: '人员不足' }]
  r.teams[twin.id] = r.teams[v.id]
  r.leaders[twin.id] = r.leaders[v.id]
}

export const mutations: ReadonlyArray<Mutation> = [
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
      r.tasks.push({ ...r.tasks[0], id: 'T9', matter: '价格' })
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
  [
    'a share above the ceiling',
    'joint/9.ceiling',
    (r) => {
      const d = r.draws[0]
      d.record.commitment.strata[0].k = d.record.commitment.strata[0].k + 1
      recommit(d)
    },
  ],
  [
    'every share above the ceiling',
    'joint/9.ceiling',
    (r) => {
      for (const d of r.draws) {
        d.record.commitment.strata[0].k = 9
        recommit(d)
      }
    },
  ],
  [
    'a third visit in the year',
    'joint/17.limit',
    (r) => {
      const { subject } = plain(r)
      for (const m of ['01', '02']) r.history.push({ visit: `早${m}`, subject, date: `2022-${m}-03` })
    },
  ],
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
    'a committed ratio a tenth low',
    'joint/20.strata',
    (r) => {
      const d = r.draws[2]
      d.record.commitment.strata[0].quota.ratio = { num: 9, den: 100 }
      d.record.commitment.strata[0].k = 6
      recommit(d)
      d.record.strata[0].drawn.pop()
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

export type { Any }
export { appointed, drop, event, joint, later, plain, rechain, recommit, someone, split, swapIn }
