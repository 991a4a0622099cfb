import { commit, holdDraw, markUnable, nobleHash, type ProvisionId, unwrap } from 'double-random'
import { digestOf } from './canonical.js'

// biome-ignore lint/suspicious/noExplicitAny: a mutation reaches anywhere into a record
export type Any = any
export type Mutation = readonly [name: string, basis: ProvisionId, edit: (r: Any) => void, check?: string]

/** A log that was written anew: its digests are in order. */
export const rechain = ({ record }: Any): void => {
  const { commitmentDigest, seedString } = record
  let digest = digestOf({ commitmentDigest, seedString })
  for (const entry of record.log) {
    digest = digestOf({ ...entry, digest })
    entry.digest = digest
  }
}

/** A commitment that was changed before it was published: its digests are in order. */
export const recommit = (d: Any): void => {
  d.record.commitmentDigest = digestOf(d.record.commitment)
  d.published.digest = d.record.commitmentDigest
  if (d.withheld !== undefined) d.withheld.commitmentDigest = d.record.commitmentDigest
  rechain(d)
}
/** The same draw, committed to one more and held so; the one more could not be inspected, so that no visit is lacking. */
export const drawOneMore = (d: Any): void => {
  const { commitment, seed } = d.record
  const [{ stratum, k }] = commitment.strata
  const held = unwrap(
    holdDraw(nobleHash)({
      commitment: unwrap(
        commit({ ...commitment, roster: d.roster, quotas: { [stratum]: { _tag: 'count', count: k + 1 } } }),
      ),
      roster: d.roster,
      seed,
    }),
  )
  const { id } = held.strata[0]?.drawn.at(-1) ?? {}
  d.record = unwrap(
    markUnable(nobleHash)({
      record: held,
      stratum,
      id: id ?? '',
      reason: 'closed',
      replace: false,
    }),
  )
  d.published.digest = held.commitmentDigest
}
export const event = (r: Any, tag: string, nth = 0): Any => r.events.filter((e: Any) => e._tag === tag)[nth]
export const drop = (r: Any, tag: string, nth = 0): void => {
  r.events = r.events.filter((e: Any) => e !== event(r, tag, nth))
}
export const later =
  (tag: string, on: string, nth = 0) =>
  (r: Any): void => {
    event(r, tag, nth).on = on
  }
export const plain = (r: Any, i = 0): Any => r.visits.filter((v: Any) => v.departments.length === 1)[i]
export const joint = (r: Any): Any => r.visits.find((v: Any) => v.departments.length > 1)
/** Teams that no draw of teams stands behind, so that another team is not another one than drawn. */
export const appointed = (r: Any): void => {
  r.dispatches = []
  r.appointments = r.visits.map(({ id }: Any) => ({ visit: id, reason: '人员不足' }))
}
/** The team as it was sent, as it came and as it confirmed: what stands in `teams`. */
export const issue = (r: Any, v: Any): void => {
  const [team, leader] = [r.teams[v.id], r.leaders[v.id]]
  for (const e of r.events.filter((x: Any) => x.visit === v.id)) {
    if (e._tag === 'TeamDispatched') e.team = { leader, members: team.filter((m: string) => m !== leader) }
    if (e._tag === 'ArrivedOnSite') e.inspectors = team.map((id: string) => ({ id }))
    if (e._tag === 'ResultsFormed') e.confirmedBy = team
  }
}
/** Sends somebody of the same department who may come, so that only what the mutation says is wrong. */
export const swapIn = (r: Any, v: Any, person: string): void => {
  appointed(r)
  const out = r.teams[v.id].find((m: string) => m !== r.leaders[v.id])
  r.teams[v.id] = r.teams[v.id].map((m: string): string => (m === out ? person : m))
  issue(r, v)
}
export const someone = (r: Any, more: object): string => {
  r.inspectors.push({ ...r.inspectors[1], id: '新员', ...more })
  return '新员'
}
export const split = (r: Any, v: Any): void => {
  const twin = { ...v, id: `${v.id}x` }
  const again = (list: Any): Any =>
    list
      .filter((x: Any) => x.visit === v.id)
      .map((x: Any) => ({ ...x, ...(x.id === undefined ? {} : { id: `${x.id}x` }), visit: twin.id }))
  r.visits.push(twin)
  r.events.push(...again(r.events))
  r.notices.push(...again(r.notices))
  r.appointments = [{ visit: twin.id, reason: '人员不足' }]
  r.teams[twin.id] = r.teams[v.id]
  r.leaders[twin.id] = r.leaders[v.id]
}
/** Strikes a visit from everything that tells of it. */
export const strike = (r: Any, v: Any): void => {
  r.visits = r.visits.filter((x: Any) => x !== v)
  r.events = r.events.filter((e: Any) => e.visit !== v.id)
  r.notices = r.notices.filter((n: Any) => n.visit !== v.id)
}
/** The events of one visit. */
export const of = (r: Any, v: Any, tag: string): Any =>
  r.events.find((e: Any) => e._tag === tag && e.visit === v.id)
/** Publishes at another day, the notice too. */
export const publish =
  (on: string, nth: number) =>
  (r: Any): void => {
    const e = event(r, 'ResultsDisclosed', nth)
    e.on = on
    for (const n of r.notices) if (n.visit === e.visit && n.department === e.department) n.publishedOn = on
  }
