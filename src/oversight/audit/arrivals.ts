import type { AuditEvent } from './eventRecord.js'
import { inspecting } from './experts.js'
import { type Audit, type AuditCheck, differs, type Raw, unknown } from './finding.js'
import { ofKind, ofVisit, whereKept } from './kept.js'

/** What is wrong with who came: too few, or one who is not of the locked team with its changes. */
const cameFaults = (audit: Audit, { visit, inspectors }: AuditEvent): ReadonlyArray<Raw> => {
  const { rules, records } = audit
  if (inspectors === undefined) return [unknown(visit, 'who came')]
  const least = rules.parameters.teamSize?.value ?? 0
  const there = inspecting(
    audit,
    visit,
    inspectors.map((i) => i.id),
  )
  const found = new Set(there).size
  if (found < least) return [differs(visit, least, found, 'do-and-report')]
  const locked = records.teams?.[visit]
  if (locked === undefined) return []
  const changes = ofVisit(audit, visit).filter((e) => e._tag === 'TeamChanged')
  const allowed = new Set([...locked, ...changes.flatMap((c) => c.in ?? [])])
  return there.filter((i) => !allowed.has(i)).map((i) => differs(visit, 'of the team', i, 'get-approval'))
}

/** Is nothing wrong with who came? Who confirmed the results rests on that. */
export const cameInOrder = (audit: Audit, arrival: AuditEvent): boolean =>
  cameFaults(audit, arrival).length === 0

/** Papers and pages are checked from a desk (market/17). */
const fromADesk = (audit: Audit, visit: string): boolean => {
  const methods = ofVisit(audit, visit).find((e) => e._tag === 'RecordsChecked')?.methods
  return methods?.every((m) => m === 'on-paper' || m === 'online') === true
}

/** Those who came are at least two, and of the locked team with its changes. */
const arrived: AuditCheck = {
  check: 'who-came',
  basis: 'joint/30.onSite',
  run: (audit) => {
    const arrivals = ofKind(audit, 'ArrivedOnSite')
    const there = new Set(arrivals.map((e) => e.visit))
    return [
      ...whereKept(audit, { needed: 'ArrivedOnSite', of: 'ResultsFormed' }, ({ visit }) =>
        there.has(visit) || fromADesk(audit, visit) ? [] : [unknown(visit, 'who came')],
      ),
      ...arrivals.flatMap((e) => cameFaults(audit, e)),
    ]
  },
}

/** The check of who came. */
export const arrivalChecks: ReadonlyArray<AuditCheck> = [arrived]
