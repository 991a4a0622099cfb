import { type AuditCheck, differs, type Raw, unknown } from './finding.js'
import type { AuditTask } from './planRecord.js'

const published: AuditCheck = {
  check: 'plan-published',
  basis: 'joint/14.publish',
  run: ({ records: { plan } }) => [
    ...(plan?.publishedOn === undefined ? [unknown('plan', 'the day it was published')] : []),
    ...(plan?.filedWithGovernment === undefined
      ? [unknown('plan', 'that it was filed with the government')]
      : plan.filedWithGovernment
        ? []
        : [differs('plan', 'filed with the government', 'not done', 'do-and-report')]),
  ],
}

/** A task of a matter that is not on the list. */
const listed: AuditCheck = {
  check: 'matter-listed',
  basis: 'market/16.listOnly',
  run: ({ records: { matters, tasks = [] } }) => {
    if (matters === undefined) return [unknown('matters', 'the list of matters')]
    const known = new Set(matters.flatMap((m) => [m.id, m.matter ?? m.id]))
    return tasks.flatMap(({ id, matter }) => {
      if (matter === undefined) return [unknown(id, 'its matter')]
      return known.has(matter) ? [] : [differs(id, 'a matter of the list', matter, 'list-or-stop')]
    })
  },
}

const based: AuditCheck = {
  check: 'matter-based-on-law',
  basis: 'market/4.basis',
  run: ({ records: { matters = [] } }) =>
    matters.flatMap(({ id, basis }) => {
      if (basis === undefined) return [unknown(id, 'its basis in law')]
      return basis.some((act) => act.trim() !== '')
        ? []
        : [differs(id, 'a basis in law', 'none', 'list-or-stop')]
    }),
}

/** A task beside the plan stands on record like a planned one: whatever was drawn, was drawn for a task. */
const recorded: AuditCheck = {
  check: 'task-on-record',
  basis: 'joint/18.adHoc',
  run: ({ records: { tasks, draws = [] } }) => {
    if (tasks === undefined) return []
    const known = new Set(tasks.map((t) => t.id))
    const asked = new Set(draws.flatMap((d) => d.task ?? []))
    return [...asked]
      .filter((task) => !known.has(task))
      .map((task) => differs(task, 'on the list of tasks', 'not there', 'supply-record'))
  },
}

/** A planned task is of an item of the plan, of its matter and within its days. */
const asPlanned: AuditCheck = {
  check: 'task-as-planned',
  basis: 'joint/19.inherit',
  run: ({ records: { plan, tasks = [] } }) => {
    const planned = tasks.filter((t) => t.type === 'planned' || t.item !== undefined)
    if (planned.length === 0) return []
    if (plan?.items === undefined) return [unknown('plan', 'its items')]
    const items = new Map(plan.items.map((i) => [i.id, i]))
    return planned.flatMap((task): ReadonlyArray<Raw> => {
      if (task.item === undefined) return [unknown(task.id, 'its item of the plan')]
      const item = items.get(task.item)
      if (item === undefined) return [differs(task.id, 'an item of the plan', task.item, 'correct-openly')]
      if (item.matter !== undefined && task.matter !== undefined && item.matter !== task.matter)
        return [differs(task.id, item.matter, task.matter, 'correct-openly')]
      const [own, whole] = [task.window, item.window]
      return own === undefined ||
        whole === undefined ||
        (whole.opens <= own.opens && own.closes <= whole.closes)
        ? []
        : [
            differs(
              `${task.id}.window`,
              `${whole.opens}/${whole.closes}`,
              `${own.opens}/${own.closes}`,
              'state-reason',
            ),
          ]
    })
  },
}

/** Every matter of the list, of the plan and of the tasks was drawn, or it is said why not. */
const everyMatter: AuditCheck = {
  check: 'matter-drawn',
  basis: 'market/6.yearly',
  run: ({ records: { plan, matters = [], tasks, draws } }) => {
    if (tasks === undefined || draws === undefined) return []
    const done = new Set(draws.flatMap((d) => d.task ?? []))
    const met = new Set(tasks.filter((t) => done.has(t.id)).flatMap((t) => t.matter ?? []))
    const excused = matters.filter((m) => (m.notDrawn ?? '').trim() !== '').flatMap((m) => m.matter ?? m.id)
    const ids = new Map(matters.map((m) => [m.id, m.matter ?? m.id]))
    const due = new Set(
      [
        ...tasks.flatMap((t: AuditTask) => t.matter ?? []),
        ...(plan?.items ?? []).flatMap((i) => i.matter ?? []),
        ...matters.map((m) => m.id),
      ].map((m) => ids.get(m) ?? m),
    )
    const reached = new Set([...met].map((m) => ids.get(m) ?? m))
    return [...due]
      .filter((m) => !reached.has(m) && !excused.includes(m))
      .map((m) => differs(m, 1, 0, 'draw-more'))
  },
}

/** The checks of the plan, the list of matters and the tasks. */
export const planChecks: ReadonlyArray<AuditCheck> = [
  published,
  listed,
  based,
  recorded,
  asPlanned,
  everyMatter,
]
