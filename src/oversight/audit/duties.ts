import type { AuditEvent, AuditResult } from './eventRecord.js'
import { type Audit, type AuditCheck, differs, type Raw } from './finding.js'
import { type Brought, brought, placeOf } from './found.js'
import { ofVisit } from './kept.js'
import { taskOf } from './visits.js'

/** What a visit was to look at, and by whom; undefined where the records do not say. */
interface Asked {
  readonly matters: ReadonlySet<string> | undefined
  readonly departments: ReadonlySet<string> | undefined
  /** The pairs of the two, where the drawing of the visit states them. */
  readonly duties: AuditEvent['duties']
}

type Duty = Pick<AuditResult, 'matter' | 'department'>

const same = (a: Duty, b: Duty): boolean => a.matter === b.matter && a.department === b.department

const known = (values: ReadonlyArray<string | undefined>): ReadonlySet<string> | undefined =>
  values.length === 0 || values.includes(undefined) ? undefined : new Set(values.flatMap((v) => v ?? []))

/** The matters of the tasks that a visit carries out, where all of them are on record. */
const mattersOfTasks = (
  { once, records }: Audit,
  tasks: ReadonlyArray<string>,
): ReadonlySet<string> | undefined => {
  const byTask = once(
    records,
    'matters of tasks',
    () => new Map((records.tasks ?? []).map((t) => [t.id, t.matter])),
  )
  const taskById = once(
    records,
    'tasks of the drawn',
    () => new Map((records.drawn ?? []).map((d) => [d.id, taskOf(d)])),
  )
  return known(tasks.map((t) => byTask.get(taskById.get(t) ?? '')))
}

const askedOf = (audit: Audit, visit: string): Asked => {
  const { once, records } = audit
  const duties = ofVisit(audit, visit).find((e) => e._tag === 'SubjectDrawn')?.duties
  const visits = once(records, 'visits by id', () => new Map((records.visits ?? []).map((v) => [v.id, v])))
  const own = visits.get(visit)
  return {
    matters: known(own?.matters ?? []) ?? mattersOfTasks(audit, own?.tasks ?? []),
    departments: known(own?.departments ?? []),
    duties,
  }
}

/** The drawing of the visit says it exactly; without it, the visit and its tasks say it in two lists. */
const wasAsked = ({ matters, departments, duties }: Asked, result: AuditResult): boolean =>
  duties === undefined
    ? departments?.has(result.department) !== false && matters?.has(result.matter) !== false
    : duties.some((d) => same(d, result))

/** Nothing is inspected but what the visit was drawn for, and by nobody else. */
const asDrawn: AuditCheck = {
  check: 'result-of-a-duty',
  basis: 'market/16.listOnly',
  run: (audit) =>
    brought(audit).flatMap(({ event, results }): ReadonlyArray<Raw> => {
      const asked = askedOf(audit, event.visit)
      return results
        .filter((r) => !wasAsked(asked, r))
        .map((r) =>
          differs(placeOf(event, r), 'a matter and a department of the visit', 'not there', 'list-or-stop'),
        )
    }),
}

const timesFault = ({ event, results }: Brought, duties: ReadonlyArray<Duty>): ReadonlyArray<Raw> =>
  // what one department brings answers for that department alone
  duties
    .filter((d) => event.department === undefined || event.department === d.department)
    .flatMap((duty): ReadonlyArray<Raw> => {
      const times = results.filter((r) => same(r, duty)).length
      if (times === 1) return []
      return [
        times === 0
          ? differs(placeOf(event, duty), 1, 0, 'do-and-report')
          : differs(placeOf(event, duty), 1, times, 'correct-openly'),
      ]
    })

/** Everything that the visit was drawn for has its result, once. */
const answered: AuditCheck = {
  check: 'each-duty-answered',
  basis: 'joint/30.confirm',
  run: (audit) =>
    brought(audit).flatMap((own): ReadonlyArray<Raw> => {
      const { duties } = askedOf(audit, own.event.visit)
      // a result of something else is that check's own
      return duties === undefined || own.results.some((r) => !duties.some((d) => same(d, r)))
        ? []
        : timesFault(own, duties)
    }),
}

/** The checks of what results are about. */
export const dutyChecks: ReadonlyArray<AuditCheck> = [asDrawn, answered]
