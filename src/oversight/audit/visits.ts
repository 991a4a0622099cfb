import { fewestVisits } from '../kernel/ticketOrder.js'
import type { AuditDraw } from './drawRecord.js'
import { wrong } from './eachDraw.js'
import { type Audit, type AuditCheck, groupBy, type Raw, unknown, type VisitRecords } from './finding.js'
import { toVisit } from './log.js'
import { lotsHold } from './lots.js'
import type { AuditRecords } from './records.js'

type Drawn = NonNullable<AuditRecords['drawn']>[number]

/** The task of a drawn subject: stated, or before the subject in its id, as this library writes it. */
export const taskOf = ({ id, subject, task }: Drawn): string | undefined =>
  task ?? (id.endsWith(`/${subject}`) ? id.slice(0, -subject.length - 1) : undefined)

/** The visits that were called off. */
export const cancelledIn = ({ events = [] }: VisitRecords): ReadonlySet<string> =>
  new Set(events.filter((e) => e._tag === 'VisitCancelled').map((e) => e.visit))

const merging: AuditCheck = {
  check: 'visits-merged',
  basis: 'joint/22.merge',
  run: ({ records }) => {
    const { visits, drawn } = records
    if (visits === undefined) return []
    if (drawn === undefined) return [unknown('drawn', 'the windows of the tasks')]
    const cancelled = cancelledIn(records)
    const own = groupBy(drawn, (d) => d.subject)
    const live = groupBy(
      visits.filter((v) => !cancelled.has(v.id)),
      (v) => v.subject,
    )
    return [...live].flatMap(([subject, met]) => {
      const windows = (own.get(subject) ?? []).map((d) => d.window)
      const known = windows.flatMap((w) => w ?? [])
      if (met.length > 1 && known.length < windows.length)
        return [unknown(subject, 'the windows of its tasks')]
      const expected = fewestVisits(known)
      if (expected > 0 && met.length > expected) return [wrong(subject, expected, met.length, 'merge-visits')]
      const tasks = met.flatMap((v) => v.tasks)
      const again = new Set(tasks.filter((t, i) => tasks.indexOf(t) !== i))
      return [...again].map((t) => wrong(t, 'one visit', 'several', 'merge-visits'))
    })
  },
}

/** Whoever was drawn is visited, and nobody is visited who was not drawn. */
const drawnVisited: AuditCheck = {
  check: 'drawn-and-visited',
  basis: 'joint/19.merge',
  run: ({ records: { visits, drawn } }) => {
    if (visits === undefined || drawn === undefined) return []
    const planned = new Set(visits.flatMap((v) => v.tasks))
    const ids = new Map(drawn.map((d) => [d.id, d.subject]))
    return [
      ...drawn.filter((d) => !planned.has(d.id)).map((d) => wrong(d.id, 'a visit', 'none', 'do-and-report')),
      ...visits.flatMap((v) =>
        v.tasks.flatMap((t) => {
          const subject = ids.get(t)
          if (subject === undefined) return [wrong(v.id, 'drawn', t, 'do-and-report')]
          return subject === v.subject ? [] : [wrong(v.id, subject, v.subject, 'do-and-report')]
        }),
      ),
    ]
  },
}

/** Whoever is drawn stands on the roster. */
const fromRoster: AuditCheck = {
  check: 'drawn-from-the-roster',
  basis: 'market/13.draw',
  run: ({ records: { subjects, drawn = [] } }) => {
    if (subjects === undefined) return []
    const known = new Set(subjects.map((s) => s.id))
    const strays = new Set(drawn.map((d) => d.subject).filter((id) => !known.has(id)))
    return [...strays].map((id) => wrong(id, 'on the roster of subjects', 'not there', 'supply-record'))
  },
}

/** A visit is of every department that its tasks are of. */
const allTakePart: AuditCheck = {
  check: 'departments-of-its-tasks',
  basis: 'joint/19.merge',
  run: ({ records: { visits = [], drawn = [] } }) => {
    const asked = new Map(drawn.map((d) => [d.id, d.departments ?? []]))
    return visits.flatMap(({ id, tasks, departments }) => {
      if (departments === undefined) return []
      const lacking = new Set(
        tasks.flatMap((t) => asked.get(t) ?? []).filter((d) => !departments.includes(d)),
      )
      return [...lacking].map((d) => wrong(id, d, 'nobody', 'reassign'))
    })
  },
}

/** The draws of a task that no other draw of it took the place of. */
const lastOf = (draws: ReadonlyArray<AuditDraw>): ReadonlyArray<AuditDraw> =>
  draws.filter(
    ({ record: { commitment } }) =>
      !draws.some(
        (d) =>
          d.record.commitment.drawId !== commitment.drawId &&
          d.record.commitment.supersedes?.drawId === commitment.drawId,
      ),
  )

/** Whom the records of a task's draws give; nothing where one of them cannot be relied on or does not say. */
const winnersOf = (
  audit: Audit,
): ReadonlyMap<string, ReadonlyArray<ReturnType<typeof toVisit> | 'unsound'>> => {
  const { draws = [] } = audit.records
  const own = groupBy(
    draws.filter((d) => d.task !== undefined),
    (d) => d.task ?? '',
  )
  return new Map(
    [...own].map(([task, all]) => [
      task,
      lastOf(all).map((d) => (lotsHold(audit, d) ? toVisit(d) : 'unsound')),
    ]),
  )
}

const taskFaults = (
  task: string,
  won: ReadonlyArray<ReturnType<typeof toVisit> | 'unsound'>,
  listed: ReadonlyArray<Drawn>,
  complete: boolean,
): ReadonlyArray<Raw> => {
  if (won.includes('unsound')) return []
  if (won.includes(undefined)) return [unknown(task, 'the names of those drawn')]
  const lists = won.flatMap((w) => (w === undefined || w === 'unsound' ? [] : w))
  const may = new Set(lists.flatMap((w) => w.may))
  const there = new Set(listed.map((d) => d.subject))
  return [
    ...listed.filter((d) => !may.has(d.subject)).map((d) => wrong(d.id, 'drawn by lot', d.subject)),
    ...[...new Set(lists.flatMap((w) => w.must))]
      .filter((id) => complete && !there.has(id))
      .map((id) => wrong(`${task}/${id}`, 'on the list of the drawn', 'not there', 'do-and-report')),
  ]
}

/** The list that visits are made of is the list of those whom the draws gave, with the ranks added since. */
const listed: AuditCheck = {
  check: 'drawn-by-record',
  basis: 'joint/19.draw',
  run: (audit) => {
    const { drawn, draws } = audit.records
    if (drawn === undefined || draws === undefined) return []
    const won = winnersOf(audit)
    const strays = drawn.filter((d) => taskOf(d) === undefined)
    const own = groupBy(
      drawn.filter((d) => taskOf(d) !== undefined),
      (d) => taskOf(d) ?? '',
    )
    return [
      ...(strays.length === 0 ? [] : [unknown('drawn', 'the tasks they were drawn for')]),
      ...[...own.keys()]
        .filter((task) => !won.has(task))
        .map((task) => unknown(task, 'the record of its draw')),
      ...[...won].flatMap(([task, lists]) =>
        taskFaults(task, lists, own.get(task) ?? [], strays.length === 0),
      ),
    ]
  },
}

/** The checks of what was made of the draws. */
export const visitChecks: ReadonlyArray<AuditCheck> = [fromRoster, merging, drawnVisited, allTakePart, listed]
