import type { AuditDispatch } from './dispatchRecord.js'
import { type Audit, type AuditCheck, differs, groupBy, type Raw } from './finding.js'
import { ofKind } from './kept.js'

type Request = NonNullable<AuditDispatch['request']>

/** The people of a request that look like experts: an inspector has a department, a group says whether it can lead. */
const withoutDepartment = ({ inspectors }: Request): ReadonlyArray<string> => {
  const of = inspectors.filter((c) => c.department === undefined && c.leader === undefined)
  // where nothing is said of anybody, nothing tells an expert from an inspector
  return of.length === inspectors.length ? [] : of.map((c) => c.id)
}

/** Who has a place of an expert in a request; one that does not mark its places tells it by the people. */
const expertsAsked = (audit: Audit): ReadonlyArray<readonly [visit: string, id: string]> => {
  const { dispatches = [], inspectors = [] } = audit.records
  const inspects = new Set(inspectors.map((i) => i.id))
  return dispatches.flatMap(({ record: { teams }, request }) => {
    if (request === undefined) return []
    const marks = request.visits.some(({ slots }) => slots.some((s) => s.expert !== undefined))
    const experts = new Set(marks ? [] : withoutDepartment(request).filter((id) => !inspects.has(id)))
    return request.visits.flatMap(({ id: visit, slots }) => {
      const team = Object.hasOwn(teams, visit) ? (teams[visit] ?? []) : []
      return team
        .filter((m, place) => slots[place]?.expert === true || experts.has(m))
        .map((m) => [visit, m] as const)
    })
  })
}

/** The experts that the papers of each visit name: the team as issued, and as it was asked for. */
const expertsNamed = (audit: Audit): ReadonlyMap<string, ReadonlySet<string>> =>
  audit.once(audit.records, 'experts named', () => {
    const issued = ofKind(audit, 'TeamDispatched').flatMap((e) =>
      (e.team?.experts ?? []).map((id) => [e.visit, id] as const),
    )
    const named = groupBy([...issued, ...expertsAsked(audit)], ([visit]) => visit)
    return new Map([...named].map(([visit, own]) => [visit, new Set(own.map(([, id]) => id))]))
  })

/** The roster of experts, without those who are on that of inspectors as well. */
const expertsListed = ({ once, records }: Audit): ReadonlySet<string> =>
  once(records, 'experts listed', () => {
    const inspects = new Set((records.inspectors ?? []).map((i) => i.id))
    return new Set((records.experts ?? []).map((e) => e.id).filter((id) => !inspects.has(id)))
  })

/** Who of a team inspects; experts come beside them and never count (joint/23). */
export const inspecting = (
  audit: Audit,
  visit: string,
  team: ReadonlyArray<string>,
): ReadonlyArray<string> => {
  const named = expertsNamed(audit).get(visit)
  const listed = expertsListed(audit)
  return team.filter((m) => named?.has(m) !== true && !listed.has(m))
}

/** Whoever advises a visit stands on the roster of experts, where that is on record. */
const listed: AuditCheck = {
  check: 'expert-on-the-roster',
  basis: 'joint/12.experts',
  run: (audit) => {
    const { experts } = audit.records
    if (experts === undefined) return []
    const known = new Set(experts.map((e) => e.id))
    return [...expertsNamed(audit)].flatMap(
      ([visit, own]): ReadonlyArray<Raw> =>
        [...own]
          .filter((id) => !known.has(id))
          .map((id) => differs(visit, 'on the roster of experts', id, 'reassign')),
    )
  },
}

/** The check of those who advise. */
export const expertChecks: ReadonlyArray<AuditCheck> = [listed]
