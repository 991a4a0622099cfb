import type { AuditDispatch } from './dispatchRecord.js'
import { seedFault } from './draws.js'
import { digestOf, wrong } from './eachDraw.js'
import { inspecting } from './experts.js'
import { type Audit, type AuditCheck, type Raw, unknown, type VisitRecords } from './finding.js'
import { changesOf, teamAfter } from './substitutes.js'

const eachDispatch =
  (of: (audit: Audit, dispatch: AuditDispatch, id: string) => ReadonlyArray<Raw>): AuditCheck['run'] =>
  (audit) =>
    (audit.records.dispatches ?? []).flatMap((d) => of(audit, d, d.record.commitment.drawId))

/** The digest of a request is over everything but its seed. */
const requestDigest = (audit: Audit, request: NonNullable<AuditDispatch['request']>): string =>
  audit.once(request, 'digest', () => {
    const { attempt, cap, inspectors, visits } = request
    return digestOf(audit, { attempt, cap, inspectors, visits })
  })

const requestHolds = (audit: Audit, { record, request }: AuditDispatch): boolean =>
  request !== undefined && requestDigest(audit, request) === record.commitment.request

const committed: AuditCheck = {
  check: 'dispatch-as-committed',
  basis: 'joint/19.draw',
  run: (audit) =>
    audit.records.dispatches === undefined
      ? [unknown('dispatches', 'the records of the dispatch')]
      : eachDispatch((_, { record: { commitment }, request, published }, id) => {
          if (request === undefined) return [unknown(id, 'the request that teams were drawn for')]
          const made = requestDigest(audit, request)
          if (made !== commitment.request) return [wrong(id, commitment.request, made)]
          if (request.visits.length !== commitment.visits)
            return [wrong(`${id}.visits`, commitment.visits, request.visits.length)]
          if (request.inspectors.length !== commitment.inspectors)
            return [wrong(`${id}.inspectors`, commitment.inspectors, request.inspectors.length)]
          if (published === undefined) return [unknown(id, 'the commitment as published')]
          const own = digestOf(audit, commitment)
          return own === published.digest ? [] : [wrong(id, published.digest, own)]
        })(audit),
}

const committedFirst: AuditCheck = {
  check: 'committed-before-dispatch',
  basis: 'market/13.announce',
  run: eachDispatch((_, { published, heldOn }, id) => {
    if (published === undefined) return []
    if (heldOn === undefined) return [unknown(id, 'the day of the dispatch')]
    return published.on <= heldOn ? [] : [wrong(id, heldOn, published.on)]
  }),
}

const seed: AuditCheck = {
  check: 'dispatch-seed-as-committed',
  basis: 'joint/21.match',
  run: eachDispatch((_, { record: { commitment, seed: text } }, id) => {
    if (!text.startsWith(`${id}/`)) return [wrong(`${id}.seed`, `${id}/`, text)]
    const values = text.slice(id.length + 1).split('/')
    const fault = seedFault(
      commitment.seed,
      values.map((value, i) => {
        const round = commitment.seed[i]?.round
        // a dispatch's D holds the values only; which round it was stands in the commitment
        return round === undefined ? { value } : { value, round }
      }),
    )
    return fault === undefined ? [] : [wrong(`${id}.seed${fault.at}`, fault.expected, fault.found)]
  }),
}

/** Every visit asked for has its team, of people who were asked for and who do not keep away from it. */
const asAsked: AuditCheck = {
  check: 'dispatch-as-asked',
  basis: 'joint/21.match',
  run: eachDispatch((audit, dispatch, id) => {
    const { record, request } = dispatch
    if (request === undefined || !requestHolds(audit, dispatch)) return []
    const known = new Set(request.inspectors.map((i) => i.id))
    const asked = new Set(request.visits.map((v) => v.id))
    const subjects = new Map((audit.records.visits ?? []).map((v) => [v.id, v.subject]))
    return [
      ...Object.keys(record.teams)
        .filter((visit) => !asked.has(visit))
        .map((visit) => wrong(`${id}.${visit}`, 'a visit that was asked for', visit)),
      ...request.visits.flatMap(({ id: visit, subject, slots, recused = [] }) => {
        const own = subjects.get(visit)
        if (subject !== undefined && own !== undefined && subject !== own)
          return [wrong(`${id}.${visit}`, subject, own)]
        const team = Object.hasOwn(record.teams, visit) ? (record.teams[visit] ?? []) : []
        if (team.length !== slots.length) return [wrong(`${id}.${visit}`, slots.length, team.length)]
        return team
          .filter((m) => !known.has(m) || recused.includes(m))
          .map((m) => wrong(`${id}.${visit}`, 'one who may be drawn', m))
      }),
    ]
  }),
}

/** The draw of teams itself: its algorithm is not the auditor's, so the caller brings what recomputes it. */
const byLot: AuditCheck = {
  check: 'teams-by-lot',
  basis: 'market/3.definition',
  run: eachDispatch((audit, dispatch, id) => {
    if (!requestHolds(audit, dispatch)) return []
    if (audit.redispatch === undefined) return [unknown(id, 'a recomputation of the teams')]
    const alone = { ...audit, records: { ...audit.records, dispatches: [dispatch] } }
    const sound = [committed, seed, asAsked].every(({ run }) => run(alone).every((f) => f.unknown === true))
    const { record, request } = dispatch
    // whatever recomputes a record reads it in its own type
    const [first] = sound ? audit.redispatch({ record, request } as never) : []
    return first === undefined ? [] : [wrong(id, 'the teams that the seed gives', first.path)]
  }),
}

const same = (a: ReadonlyArray<string>, b: ReadonlyArray<string>): boolean => {
  const own = new Set(a)
  return a.length === b.length && b.every((m) => own.has(m))
}

/** A team as one source of the records has it. */
interface Source {
  readonly visit: string
  readonly team: ReadonlyArray<string>
  readonly leader: string | undefined
}

/** What was drawn, and what was issued to the inspectors. */
const sourcesOf = ({ dispatches = [], events = [] }: VisitRecords): ReadonlyArray<Source> => [
  ...dispatches.flatMap(({ record: { teams, leaders = {} }, request }) => {
    const members = new Map((request?.inspectors ?? []).map((i) => [i.id, i.members]))
    const leading = (of: string | undefined): string | undefined => members.get(of ?? '')?.[0] ?? of
    return Object.entries(teams).map(([visit, team]) => ({
      visit,
      // a group goes as one, whoever leads first
      team: team.flatMap((m) => members.get(m) ?? [m]),
      leader: leading(Object.hasOwn(leaders, visit) ? leaders[visit] : undefined),
    }))
  }),
  ...events.flatMap(({ _tag, visit, team }) =>
    _tag !== 'TeamDispatched' || team === undefined
      ? []
      : [{ visit, team: [team.leader, ...team.members], leader: team.leader }],
  ),
]

/** The locked list is the list that was drawn and issued, with its leader, but for changes on record. */
const locked: AuditCheck = {
  check: 'team-as-drawn',
  basis: 'joint/23.team',
  run: (audit) => {
    const { records } = audit
    const { teams, leaders = {}, visits } = records
    if (teams === undefined || visits === undefined) return []
    const changes = changesOf(records)
    const known = new Set(visits.map((v) => v.id))
    const faults = sourcesOf(records).flatMap(
      ({ visit, team: sent, leader }): ReadonlyArray<readonly [string, Raw]> => {
        if (!Object.hasOwn(teams, visit) || !known.has(visit)) return []
        const stands = inspecting(audit, visit, teams[visit] ?? [])
        const team = inspecting(audit, visit, sent)
        if (!same(team, stands) && !same(teamAfter(team, changes.get(visit) ?? []), stands))
          return [[visit, wrong(visit, team.join('、'), stands.join('、'), 'get-approval')]]
        const leads = Object.hasOwn(leaders, visit) ? leaders[visit] : undefined
        if (leads === undefined || leader === undefined || leads === leader) return []
        // a leader from outside is another fault, and one who left is followed by somebody
        return stands.includes(leads) && stands.includes(leader)
          ? [[visit, wrong(`${visit}.leader`, leader, leads, 'get-approval')]]
          : []
      },
    )
    return [...new Map([...faults].reverse()).values()].reverse()
  },
}

/** A team that no draw gave was appointed, and that asks for a reason (I-10). */
const appointed: AuditCheck = {
  check: 'drawn-or-appointed-for-reason',
  basis: 'joint/23.shortage',
  run: ({ records: { dispatches, appointments = [], visits = [], teams = {} } }) => {
    if (dispatches === undefined) return []
    const drawn = new Set(dispatches.flatMap((d) => Object.keys(d.record.teams)))
    const reasons = new Set(appointments.filter((a) => a.reason.trim() !== '').map((a) => a.visit))
    return visits
      .filter(({ id }) => Object.hasOwn(teams, id) && !drawn.has(id) && !reasons.has(id))
      .map(({ id }) => wrong(id, 'drawn, or a reason to appoint', 'neither', 'state-reason'))
  },
}

/** The checks of the draw of teams. */
export const dispatchChecks: ReadonlyArray<AuditCheck> = [
  committed,
  committedFirst,
  seed,
  asAsked,
  byLot,
  locked,
  appointed,
]
