import type { AuditEvent } from './eventRecord.js'
import { inspecting } from './experts.js'
import { type Audit, type AuditCheck, type Raw, unknown, type VisitRecords } from './finding.js'
import { madeOn, ofKind, ofVisit } from './kept.js'
import type { AuditRecords } from './records.js'

type Visit = NonNullable<AuditRecords['visits']>[number]
type Person = NonNullable<AuditRecords['inspectors']>[number]

/** The team as it stands after its changes; undefined where none is on record. */
const teamOf = ({ teams = {} }: VisitRecords, { id }: Visit): ReadonlyArray<string> | undefined =>
  Object.hasOwn(teams, id) ? teams[id] : undefined

const wrong = (
  record: string,
  expected: string | number,
  found: string | number,
  remedy: Raw['remedy'] = 'reassign',
): Raw => ({ record, expected, found, remedy })

type OfTeam = (audit: Audit, visit: Visit, team: ReadonlyArray<string>) => ReadonlyArray<Raw>

/** Everyone who goes, the experts too. */
const eachParty =
  (of: OfTeam): AuditCheck['run'] =>
  (audit) => {
    const { visits, teams } = audit.records
    if (visits === undefined || teams === undefined) return []
    return visits.flatMap((visit) => {
      const team = teamOf(audit.records, visit)
      return team === undefined ? [] : of(audit, visit, team)
    })
  }

/** Those who inspect. */
const eachTeam = (of: OfTeam): AuditCheck['run'] =>
  eachParty((audit, visit, team) => of(audit, visit, inspecting(audit, visit.id, team)))

const size: AuditCheck = {
  check: 'team-size',
  basis: 'joint/23.team',
  run: (audit) => {
    const { rules, records } = audit
    const least = rules.parameters.teamSize?.value
    if (least === undefined || records.visits === undefined) return []
    if (records.teams === undefined) return [unknown('teams', 'the teams')]
    return records.visits.flatMap((visit) => {
      const team = teamOf(records, visit)
      if (team === undefined) return [unknown(visit.id, 'the team')]
      const found = new Set(inspecting(audit, visit.id, team)).size
      return found >= least ? [] : [wrong(visit.id, least, found)]
    })
  },
}

const leader: AuditCheck = {
  check: 'team-leader',
  basis: 'joint/23.team',
  run: (audit) => {
    const { leaders, inspectors = [] } = audit.records
    if (leaders === undefined) return [unknown('leaders', 'the leaders of the teams')]
    const mayNot = new Set(inspectors.filter((i) => i.mayLead === false).map((i) => i.id))
    return eachTeam((_, { id }, team) => {
      const own = Object.hasOwn(leaders, id) ? leaders[id] : undefined
      if (own === undefined) return [unknown(id, 'the leader')]
      if (!team.includes(own)) return [wrong(id, 'a leader of the team', own)]
      return mayNot.has(own) ? [wrong(id, 'one who may lead', own)] : []
    })(audit)
  },
}

const recusal: AuditCheck = {
  check: 'recused',
  basis: 'joint/24.recusal',
  run: (audit) => {
    const { interests } = audit.records
    if (interests === undefined) return [unknown('interests', 'the declared interests')]
    const pairs = new Set(interests.map((i) => `${i.inspector}\n${i.subject}`))
    return eachParty((_, { id, subject }, team) =>
      team.filter((m) => pairs.has(`${m}\n${subject}`)).map((m) => wrong(id, 'no interest', m)),
    )(audit)
  },
}

/** Facts about each member, where the roster of inspectors is at hand; one pass for all visits. */
const eachMember =
  (of: (person: Person, visit: Visit) => ReadonlyArray<Raw>): AuditCheck['run'] =>
  (audit) => {
    const known = new Map((audit.records.inspectors ?? []).map((i) => [i.id, i]))
    return eachTeam((_, visit, team) =>
      team.flatMap((m) => {
        const person = known.get(m)
        return person === undefined ? [] : of(person, visit)
      }),
    )(audit)
  }

const onRoster: AuditCheck = {
  check: 'on-the-roster',
  basis: 'market/13.level',
  run: (audit) => {
    const { inspectors } = audit.records
    if (inspectors === undefined) return [unknown('inspectors', 'the roster of inspectors')]
    const known = new Set(inspectors.map((i) => i.id))
    return eachTeam((_, { id }, team) =>
      team.filter((m) => !known.has(m)).map((m) => wrong(id, 'on the roster', m)),
    )(audit)
  },
}

const certificate: AuditCheck = {
  check: 'certificate',
  basis: 'market/16.two',
  run: (audit) =>
    eachMember(({ id, certificate: own }, visit) => {
      if (own === undefined) return [unknown(`${visit.id}.${id}`, 'a certificate')]
      // of a visit whose day is not known, any day of its window may be the one
      const day = madeOn(audit, visit.id)
      const { opens: first, closes: last } =
        day === undefined ? (visit.window ?? {}) : { opens: day, closes: day }
      if (first === undefined || last === undefined) return [unknown(visit.id, 'the day of the visit')]
      const { from = first, until = last } = own
      if (from <= first && last <= until) return []
      return until < first || last < from
        ? [wrong(visit.id, `valid on ${first}`, id)]
        : [unknown(visit.id, 'the day of the visit')]
    })(audit),
}

const qualification: AuditCheck = {
  check: 'qualification',
  basis: 'joint/12.inspectors',
  run: (audit) => {
    const known = new Map((audit.records.inspectors ?? []).map((i) => [i.id, i]))
    return audit.records.inspectors === undefined
      ? []
      : eachTeam((_, { id, qualifications = [] }, team) => {
          const held = new Set(team.flatMap((m) => known.get(m)?.tags ?? []))
          return qualifications.filter((q) => !held.has(q)).map((q) => wrong(id, q, 'nobody'))
        })(audit)
  },
}

/** Every department of a joint visit sends somebody, where all of the team are known. */
const departments: AuditCheck = {
  check: 'departments-present',
  basis: 'joint/19.merge',
  run: (audit) => {
    const known = new Map((audit.records.inspectors ?? []).map((i) => [i.id, i.department]))
    return eachTeam((_, { id, departments: asked = [] }, team) => {
      if (!team.every((m) => known.get(m) !== undefined)) return []
      const there = new Set(team.map((m) => known.get(m)))
      return asked.filter((d) => !there.has(d)).map((d) => wrong(id, d, 'nobody'))
    })(audit)
  },
}

const empty = (text: string | undefined): boolean => text === undefined || text.trim() === ''

/** Somebody who came before he was of the team: the change was written afterwards. */
const afterwards = (audit: Audit, change: AuditEvent): ReadonlyArray<Raw> => {
  const arrival = ofVisit(audit, change.visit).find((e) => e._tag === 'ArrivedOnSite')
  return arrival !== undefined &&
    change.on > arrival.on &&
    arrival.inspectors?.some((i) => i.id === change.in) === true
    ? [wrong(change.visit, `done by ${arrival.on}`, change.on, 'get-approval')]
    : []
}

const replacement: AuditCheck = {
  check: 'replacement-approved',
  basis: 'joint/24.replace',
  run: (audit) =>
    ofKind(audit, 'TeamChanged').flatMap((e) => [
      ...(empty(e.reason) ? [wrong(e.visit, 'a reason', '', 'state-reason')] : []),
      ...(empty(e.approvedBy) ? [wrong(e.visit, 'an approval', '', 'get-approval')] : []),
      ...afterwards(audit, e),
    ]),
}

/** The checks of who inspects. */
export const teamChecks: ReadonlyArray<AuditCheck> = [
  size,
  leader,
  recusal,
  onRoster,
  certificate,
  qualification,
  departments,
  replacement,
]
