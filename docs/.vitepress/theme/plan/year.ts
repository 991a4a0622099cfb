import {
  assignTeams,
  type DrawnTask,
  drawable,
  drawStrata,
  type Hash,
  linxiaJoint,
  loadOf,
  type Merged,
  mergeFigures,
  mergeTasks,
  type PlannedTask,
  planCoordination,
  planYear,
  quota,
  type Ratio,
  type Subject,
  type TeamSlot,
  unwrap,
  type Visit,
} from 'double-random'
import { inventInspectors, inventSubjects, regions } from './invent.js'

/** What the sliders say. Shares in tenths of a percent. */
export interface Knobs {
  readonly size: number
  readonly routine: number
  readonly special: number
  /** How many of a hundred fields are drawn with common tickets. */
  readonly together: number
  /** Inspectors of each department in each county. */
  readonly inspectors: number
}

interface FieldMonths {
  readonly field: string
  readonly from: number
  readonly to: number
  readonly tasks: number
  readonly drawn: number
}

interface Bars {
  readonly key: string
  readonly before: number
  readonly after: number
}

interface DepartmentRow {
  readonly department: string
  readonly subjects: number
  readonly met: number
}

/** A year in numbers, for charts and tables. */
export interface Year {
  readonly subjects: number
  readonly tasks: number
  readonly assignments: number
  readonly visits: number
  readonly distinct: number
  readonly leftOut: number
  readonly fields: ReadonlyArray<FieldMonths>
  /** How many are drawn by the batches that open in January, in February … */
  readonly months: ReadonlyArray<number>
  readonly counties: ReadonlyArray<Bars>
  readonly departments: ReadonlyArray<DepartmentRow>
  /** How many inspectors have so many visits. */
  readonly loads: ReadonlyArray<{ readonly visits: number; readonly inspectors: number }>
  readonly load?: {
    readonly inspectors: number
    readonly median: number
    readonly max: number
    readonly idle: number
  }
  /** Places that no team could be found for, where there are too few inspectors. */
  readonly short?: { readonly demand: number; readonly capacity: number }
}

export type Step = (part: number) => void

const permille = (n: number): Ratio => ({ num: n, den: 1000 })

const month = (day: string): number => Number(day.slice(5, 7))

const tally = <K>(keys: Iterable<K>): ReadonlyMap<K, number> => {
  const counts = new Map<K, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Which fields are drawn together: so many of a hundred, spread over the plan. */
const sharing = (fields: ReadonlyArray<string>, percent: number): ReadonlySet<string> =>
  new Set(fields.filter((_, i) => Math.floor(((i + 1) * percent) / 100) > Math.floor((i * percent) / 100)))

/** Tasks that the plan lets draw together, by a common text; every other task has a text of its own. */
const ticketsOf = (
  tasks: ReadonlyArray<PlannedTask>,
  shared: ReadonlySet<string>,
  scopeOf: (t: PlannedTask) => ReadonlyArray<Subject>,
) => {
  const texts = new Map(tasks.map(({ id }) => [id, `LX2022-${id}/31415926535897932384`]))
  const regionsOf = [...new Set(tasks.map(({ region }) => region))]
  for (const region of regionsOf) {
    const own = tasks.filter((t) => t.region === region && shared.has(t.field))
    const groups = unwrap(
      planCoordination(
        own.map((t) => ({ task: t.id, window: t.window, ids: scopeOf(t).map(({ id }) => id), k: 0 })),
      ),
    )
    for (const [i, group] of groups.entries())
      for (const id of group) texts.set(id, `LX2022-${region}-${i}/31415926535897932384`)
  }
  return texts
}

const slotsOf = (visit: Visit, of: ReadonlyMap<string, PlannedTask>): ReadonlyArray<TeamSlot> => {
  const tasks = visit.tasks.flatMap((id) => of.get(id) ?? [])
  const areas = (department: string): ReadonlyArray<string> => [
    ...new Set(
      tasks
        .filter((t) => t.initiator === department || t.cooperators.includes(department))
        .map(({ region }) => region),
    ),
  ]
  const lead = tasks[0]?.initiator ?? ''
  const others = visit.departments.filter((d) => d !== lead)
  const size = linxiaJoint.parameters.teamSize?.value ?? 2
  const members = [...others, ...Array.from({ length: Math.max(0, size - 1 - others.length) }, () => lead)]
  return [lead, ...members].map((department) => ({ department, areas: areas(department) }))
}

/**
 * The plan of 2022 over an invented prefecture: drawn, limited, merged and staffed with the library's own stages.
 * `undefined` where the plan can't be read.
 */
export const yearOf =
  (hash: Hash, text: string) =>
  (knobs: Knobs, step: Step = () => undefined): Year | undefined => {
    const planned = planYear({
      rules: linxiaJoint,
      text,
      regions,
      ratios: { routine: permille(knobs.routine), special: permille(knobs.special) },
      prefectureShare: { num: 0, den: 1 },
    })
    const limit = linxiaJoint.parameters.yearlyLimit
    if (planned._tag === 'Left' || limit === undefined) return undefined
    const { tasks } = planned.right.schedule
    const fields = [...new Set(tasks.map(({ field }) => field))]
    const subjects = inventSubjects(knobs.size, [...new Set(tasks.map((t) => t.objectClass.name))])

    const scopes = new Map<string, Array<Subject>>()
    for (const subject of subjects)
      for (const roster of subject.rosters) {
        const key = `${roster}\n${subject.region}`
        const list = scopes.get(key)
        if (list === undefined) scopes.set(key, [subject])
        else list.push(subject)
      }
    const scopeOf = (t: PlannedTask): ReadonlyArray<Subject> =>
      t.drawsFrom.flatMap((region) => scopes.get(`${t.objectClass.name}\n${region}`) ?? [])

    const tickets = ticketsOf(tasks, sharing(fields, knobs.together), scopeOf)
    const regionOf = new Map(subjects.map(({ id, region }) => [id, region]))
    const taskOf = new Map<string, PlannedTask>()
    const drawn: Array<DrawnTask> = []
    const left = new Set<string>()
    let merged: Merged = { visits: [], because: [] }

    const batches = [...new Set(tasks.map((t) => t.window.opens))].sort()
    let done = 0
    for (const opens of batches) {
      const visits = merged.visits.map(({ id, subject, window, departments }) => ({
        visit: id,
        subject,
        date: window.opens,
        departments,
      }))
      const met = new Set(visits.map(({ subject }) => subject))
      const limited = drawable(limit)({
        roster: subjects.filter(({ id }) => met.has(id)),
        on: opens,
        history: { visits },
      })
      const out = new Set(
        limited._tag === 'Right' ? limited.right.excluded.map(({ subject }) => subject) : [],
      )
      for (const id of out) left.add(id)

      for (const task of tasks.filter((t) => t.window.opens === opens)) {
        const scope = scopeOf(task)
        const rows = scope.filter(({ id }) => !out.has(id)).map(({ id }) => ({ id, stratum: 's' }))
        const ratio = task.share._tag === 'Share' ? task.share.ratio : permille(knobs.routine)
        const k = Math.min(rows.length, quota({ size: scope.length, ratio }))
        const take = { stratum: 's', n: scope.length, eligible: rows.length, k, reserve: 0 }
        const [stratum] = drawStrata(hash, tickets.get(task.id) ?? task.id)(rows, [take])
        for (const { id } of stratum?.drawn ?? []) {
          const region = regionOf.get(id)
          const one: DrawnTask = {
            id: `${task.id}/${id}`,
            subject: id,
            window: task.window,
            matters: [task.matter],
            departments: [task.initiator, ...task.cooperators],
            field: task.field,
            ...(region === undefined ? {} : { region }),
          }
          drawn.push(one)
          taskOf.set(one.id, task)
        }
        done += 1
        step((0.8 * done) / tasks.length)
      }
      const together = mergeTasks(drawn)
      if (together._tag === 'Left') return undefined
      merged = together.right
    }

    const { visits } = merged
    const counted = mergeFigures({ tasks: drawn, visits })
    if (counted._tag === 'Left') return undefined
    const figures = counted.right
    const departments = [...new Set(tasks.flatMap((t) => [t.initiator, ...t.cooperators]))].sort()
    const inspectors = inventInspectors(knobs.inspectors, departments)
    const teams = assignTeams(hash)({
      seed: 'LX2022-teams/31415926535897932384',
      inspectors: inspectors.map(({ id, department, area }) => ({ id, department, area })),
      visits: visits.map((visit) => ({ id: visit.id, slots: slotsOf(visit, taskOf) })),
    })
    step(1)
    const assigned = teams._tag === 'Right' && teams.right.status === 'assigned' ? teams.right : undefined
    const short =
      teams._tag === 'Right' && teams.right.status === 'infeasible' ? teams.right.certificate : undefined
    const load =
      assigned === undefined
        ? undefined
        : loadOf({ inspectors: inspectors.map(({ id }) => id), teams: Object.values(assigned.teams) })
    const byLoad = tally(inspectors.map(({ id }) => assigned?.loads[id] ?? 0))

    const openedIn = tally(drawn.map(({ window }) => month(window.opens)))
    const drawnIn = tally(drawn.map(({ field }) => field))
    return {
      subjects: subjects.length,
      tasks: tasks.length,
      assignments: drawn.length,
      visits: visits.length,
      distinct: new Set(drawn.map(({ subject }) => subject)).size,
      leftOut: left.size,
      fields: fields.map((field) => {
        const own = tasks.filter((t) => t.field === field)
        return {
          field,
          from: Math.min(...own.map((t) => month(t.window.opens))),
          to: Math.max(...own.map((t) => month(t.window.closes))),
          tasks: own.length,
          drawn: drawnIn.get(field) ?? 0,
        }
      }),
      months: Array.from({ length: 12 }, (_, i) => openedIn.get(i + 1) ?? 0),
      counties: figures.byRegion.map(({ key, before, after }) => ({ key: key ?? '', before, after })),
      departments: departments.map((department) => {
        const own = tasks.filter((t) => [t.initiator, ...t.cooperators].includes(department))
        const scope = new Set(own.flatMap((t) => scopeOf(t).map(({ id }) => id)))
        const met = new Set(visits.filter((v) => v.departments.includes(department)).map((v) => v.subject))
        return { department, subjects: scope.size, met: met.size }
      }),
      loads:
        load === undefined
          ? []
          : Array.from({ length: load.max + 1 }, (_, n) => ({ visits: n, inspectors: byLoad.get(n) ?? 0 })),
      ...(load === undefined ? {} : { load }),
      ...(short === undefined ? {} : { short: { demand: short.demand, capacity: short.capacity } }),
    }
  }
