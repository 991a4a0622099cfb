import type { AuditEvent } from './eventRecord.js'
import { inspecting } from './experts.js'
import {
  type Audit,
  type AuditCheck,
  differs,
  groupBy,
  type Raw,
  unknown,
  type VisitRecords,
} from './finding.js'
import type { AuditRecords } from './records.js'

type Visit = NonNullable<AuditRecords['visits']>[number]

/** Somebody who came into a team after it was locked; the day is that of the visit, or of the change. */
interface Substitute {
  readonly visit: Visit
  readonly id: string
  readonly on: AuditEvent['on']
  /** The team with all of its changes. */
  readonly team: ReadonlyArray<string>
  readonly locked: ReadonlyArray<string>
}

const afterOne = (team: ReadonlyArray<string>, { out, in: by }: AuditEvent): ReadonlyArray<string> => {
  const rest = team.filter((m) => m !== out)
  return by === undefined || rest.includes(by) ? rest : rest.concat(by)
}

/** A team as it was locked or as it stands, with its changes made where they are not made yet. */
export const teamAfter = (
  locked: ReadonlyArray<string>,
  changes: ReadonlyArray<AuditEvent>,
): ReadonlyArray<string> => changes.reduce(afterOne, locked)

/** The changes of each visit's team, in the order of the log. */
export const changesOf = ({ events = [] }: VisitRecords): ReadonlyMap<string, ReadonlyArray<AuditEvent>> =>
  groupBy(
    events.filter((e) => e._tag === 'TeamChanged'),
    (e) => e.visit,
  )

/** Substitutes who stand in no locked team; those who do are checked with it. */
const substitutesOf = (audit: Audit): ReadonlyArray<Substitute> => {
  const { records } = audit
  const { visits = [], teams = {}, events = [] } = records
  const known = new Map(visits.map((v) => [v.id, v]))
  const arrived = new Map(events.filter((e) => e._tag === 'ArrivedOnSite').map((e) => [e.visit, e.on]))
  return [...changesOf(records)].flatMap(([id, changes]) => {
    const visit = known.get(id)
    const locked = inspecting(audit, id, Object.hasOwn(teams, id) ? (teams[id] ?? []) : [])
    if (visit === undefined) return []
    const team = teamAfter(locked, changes)
    return changes.flatMap(({ in: by, on }) =>
      by === undefined || locked.includes(by)
        ? []
        : [{ visit, id: by, on: arrived.get(id) ?? on, team, locked }],
    )
  })
}

const eachSubstitute =
  (of: (audit: Audit, substitute: Substitute) => ReadonlyArray<Raw>): AuditCheck['run'] =>
  (audit) =>
    audit.once(audit.records, 'substitutes', () => substitutesOf(audit)).flatMap((s) => of(audit, s))

const people = ({ once, records }: Audit) =>
  once(records, 'inspectors', () => new Map((records.inspectors ?? []).map((i) => [i.id, i])))

const listed: AuditCheck = {
  check: 'substitute-on-the-roster',
  basis: 'market/13.level',
  run: eachSubstitute((audit, { id, visit }) =>
    audit.records.inspectors === undefined || people(audit).has(id)
      ? []
      : [differs(visit.id, 'on the roster', id, 'reassign')],
  ),
}

const recused: AuditCheck = {
  check: 'substitute-recused',
  basis: 'joint/24.recusal',
  run: eachSubstitute(({ records: { interests = [] } }, { id, visit }) =>
    interests.some((i) => i.inspector === id && i.subject === visit.subject)
      ? [differs(visit.id, 'no interest', id, 'reassign')]
      : [],
  ),
}

const certified: AuditCheck = {
  check: 'substitute-certificate',
  basis: 'market/16.two',
  run: eachSubstitute((audit, { id, visit, on }) => {
    const person = people(audit).get(id)
    if (person === undefined) return []
    const { certificate } = person
    if (certificate === undefined) return [unknown(`${visit.id}.${id}`, 'a certificate')]
    return (certificate.from ?? on) <= on && on <= (certificate.until ?? on)
      ? []
      : [differs(visit.id, `valid on ${on}`, id, 'reassign')]
  }),
}

/** With the substitute the team still holds what it held, and somebody of each department comes. */
const qualified: AuditCheck = {
  check: 'substitute-qualified',
  basis: 'joint/24.replace',
  run: eachSubstitute((audit, { id, visit, team, locked }) => {
    const known = people(audit)
    if (![...team, ...locked].every((m) => known.get(m)?.department !== undefined)) return []
    const tags = (ids: ReadonlyArray<string>) => new Set(ids.flatMap((m) => known.get(m)?.tags ?? []))
    const from = (ids: ReadonlyArray<string>) => new Set(ids.map((m) => known.get(m)?.department))
    const [held, holds, came, comes] = [tags(locked), tags(team), from(locked), from(team)]
    return [
      ...(visit.qualifications ?? []).filter((q) => held.has(q) && !holds.has(q)),
      ...(visit.departments ?? []).filter((d) => came.has(d) && !comes.has(d)),
    ].map((lacking) => differs(`${visit.id}.${id}`, lacking, 'nobody', 'reassign'))
  }),
}

/** Who leaves is of the team as locked, or came in by another change; else who comes stands in it already. */
const joins = (
  team: ReadonlyArray<string>,
  changes: ReadonlyArray<AuditEvent>,
  { out = '', in: by = '' }: AuditEvent,
): boolean =>
  team.includes(out) ||
  team.includes(by) ||
  changes.some((c) => c.in === out) ||
  changes.some((c) => c.out === by)

/** Only a member is replaced, and by somebody: the team does not get smaller. */
const inPlace: AuditCheck = {
  check: 'replaced-by-somebody',
  basis: 'joint/23.team',
  run: (audit) => {
    const { records, rules } = audit
    const least = rules.parameters.teamSize?.value ?? 0
    const { teams = {} } = records
    return [...changesOf(records)].flatMap(([id, changes]) => {
      if (!Object.hasOwn(teams, id)) return []
      const locked = inspecting(audit, id, teams[id] ?? [])
      if (new Set(locked).size < least) return []
      const stranger = changes.find((c) => !joins(locked, changes, c))
      if (stranger !== undefined) return [differs(id, 'of the team', stranger.out ?? '', 'correct-openly')]
      const found = new Set(teamAfter(locked, changes)).size
      return found >= least ? [] : [differs(id, least, found, 'reassign')]
    })
  },
}

/** The checks of who came into a team later. */
export const substituteChecks: ReadonlyArray<AuditCheck> = [listed, recused, certified, qualified, inPlace]
