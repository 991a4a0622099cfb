import type { PlainDate } from '../../calendar/plainDate.js'
import type { Window } from '../../model/window.js'
import { type Audit, type AuditCheck, differs, type Raw, unknown } from './finding.js'
import { formedOn, kept, ofKind, ofVisit } from './kept.js'
import type { AuditRecords } from './records.js'
import { cancelledIn, taskOf } from './visits.js'

type Visit = NonNullable<AuditRecords['visits']>[number]

const days = ({ opens, closes }: Window): string => `${opens}/${closes}`
const within = (own: Window, whole: Window): boolean => whole.opens <= own.opens && own.closes <= whole.closes

const indexed = ({ once, records }: Audit) =>
  once(records, 'drawn by id', () => new Map((records.drawn ?? []).map((d) => [d.id, d])))

/** A merged visit lies within the days of each of its tasks. */
const ofItsTasks: AuditCheck = {
  check: 'window-of-its-tasks',
  basis: 'joint/22.merge',
  run: (audit) => {
    const drawn = indexed(audit)
    return (audit.records.visits ?? []).flatMap(({ id, window, tasks }) => {
      const beyond = tasks.flatMap((t) => {
        const own = drawn.get(t)?.window
        return window === undefined || own === undefined || within(window, own) ? [] : [own]
      })[0]
      return beyond === undefined || window === undefined
        ? []
        : [differs(`${id}.window`, days(beyond), days(window), 'correct-openly')]
    })
  },
}

/** What a task drew is to be inspected in the days of the task. */
const ofTheTask: AuditCheck = {
  check: 'drawn-within-task',
  basis: 'joint/19.inherit',
  run: ({ records: { drawn = [], tasks = [] } }) => {
    const known = new Map(tasks.map((t) => [t.id, t.window]))
    return drawn.flatMap((d) => {
      const whole = known.get(taskOf(d) ?? '')
      return d.window === undefined || whole === undefined || within(d.window, whole)
        ? []
        : [differs(`${d.id}.window`, days(whole), days(d.window), 'correct-openly')]
    })
  },
}

/** By the last day of its window a visit is carried out or called off. */
const carriedOut: AuditCheck = {
  check: 'carried-out',
  basis: 'joint/15.fields',
  run: (audit) => {
    const { visits = [], events, asOf, unrecorded = [] } = audit.records
    if (events === undefined) return []
    if (unrecorded.includes('ResultsFormed')) return [unknown('events', 'ResultsFormed')]
    const cancelled = cancelledIn(audit.records)
    return visits.flatMap(({ id, window }): ReadonlyArray<Raw> => {
      if (cancelled.has(id) || formedOn(audit, id) !== undefined) return []
      if (window === undefined) return [unknown(id, 'its days')]
      if (asOf === undefined) return [unknown(id, `done by ${window.closes}`)]
      return asOf > window.closes ? [differs(id, window.closes, 'not done', 'do-and-report')] : []
    })
  },
}

/** The first day on which anything was done at a subject. */
const begunOn = (audit: Audit, { id }: Visit): PlainDate | undefined =>
  ofVisit(audit, id)
    .filter((e) => e._tag === 'ArrivedOnSite' || e._tag === 'ResultsFormed')
    .map((e) => e.on)
    .sort()[0]

/** Nobody is inspected before the lot has fallen on him. */
const drawnBefore: AuditCheck = {
  check: 'drawn-before-visited',
  basis: 'joint/19.draw',
  run: (audit) => {
    const drawn = indexed(audit)
    const first = new Map<string, PlainDate>()
    audit.records.visits?.forEach((visit) => {
      const on = begunOn(audit, visit)
      visit.tasks.forEach((t) => {
        const own = drawn.get(t)
        const task = own === undefined ? undefined : taskOf(own)
        const known = task === undefined ? undefined : first.get(task)
        if (on !== undefined && task !== undefined && (known === undefined || on < known)) first.set(task, on)
      })
    })
    return (audit.records.draws ?? []).flatMap(({ task, heldOn, record }) => {
      const on = first.get(task ?? '')
      return heldOn === undefined || on === undefined || heldOn <= on
        ? []
        : [differs(record.commitment.drawId, `done by ${on}`, heldOn, 'draw-again')]
    })
  },
}

/** Inspectors are matched with those who were drawn, so after that draw, and before they go. */
const sentBetween: AuditCheck = {
  check: 'dispatched-in-turn',
  basis: 'joint/21.match',
  run: (audit) => {
    const { visits = [], dispatches = [], draws = [] } = audit.records
    const known = new Map(visits.map((v) => [v.id, v]))
    const drawn = indexed(audit)
    const held = new Map(draws.map((d) => [d.task ?? '', d.heldOn]))
    const heldFor = ({ tasks }: Visit): ReadonlyArray<PlainDate> =>
      tasks.flatMap((t) => {
        const own = drawn.get(t)
        return own === undefined ? [] : (held.get(taskOf(own) ?? '') ?? [])
      })
    return dispatches.flatMap(({ heldOn, record: { teams, commitment } }): ReadonlyArray<Raw> => {
      if (heldOn === undefined) return []
      const own = Object.keys(teams).flatMap((id) => known.get(id) ?? [])
      const last = own.flatMap(heldFor).sort().at(-1)
      const first = own.flatMap((v) => begunOn(audit, v) ?? []).sort()[0]
      // a draw after the visits is that draw's own fault
      if (last !== undefined && heldOn < last && (first === undefined || last <= first))
        return [differs(commitment.drawId, `not before ${last}`, heldOn, 'correct-openly')]
      return first === undefined || heldOn <= first
        ? []
        : [differs(commitment.drawId, `done by ${first}`, heldOn, 'state-reason')]
    })
  },
}

const STEPS = [
  ['TeamDispatched', 'ArrivedOnSite'],
  ['RecordsChecked', 'ArrivedOnSite'],
  ['ArrivedOnSite', 'ResultsFormed'],
] as const

/** Records are checked first, then people go, then results are formed (joint/30). */
const inOrder: AuditCheck = {
  check: 'steps-in-order',
  basis: 'joint/30.precheck',
  run: (audit) => {
    const inspected = ofKind(audit, 'ResultsFormed')
    if (inspected.length === 0) return []
    const checks = kept(audit, 'RecordsChecked')
    const lacking = checks ? [] : [unknown('events', 'RecordsChecked')]
    return [
      ...lacking,
      ...inspected.flatMap(({ visit }): ReadonlyArray<Raw> => {
        const own = ofVisit(audit, visit)
        const on = (tag: string): PlainDate | undefined => own.find((e) => e._tag === tag)?.on
        if (checks && on('RecordsChecked') === undefined)
          return [differs(visit, 'records checked beforehand', 'none', 'state-reason')]
        const broken = STEPS.find(([before, after]) => (on(before) ?? '') > (on(after) ?? '9'))
        return broken === undefined
          ? []
          : [
              differs(
                `${visit}.${broken[1]}`,
                `not before ${on(broken[0]) ?? ''}`,
                on(broken[1]) ?? '',
                'correct-openly',
              ),
            ]
      }),
    ]
  },
}

/** The checks of days: within which, and in which order. */
export const windowChecks: ReadonlyArray<AuditCheck> = [
  ofItsTasks,
  ofTheTask,
  carriedOut,
  drawnBefore,
  sentBetween,
  inOrder,
]
