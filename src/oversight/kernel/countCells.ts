import type { StatisticsTally } from '../statisticsRecords.js'
import { add, type CellAt, type CellCounts, cellsBy, countsOf, NOWHERE, note } from './cells.js'
import { type Facts, factsOf, type ItemFact, type Place, type VisitFact } from './facts.js'

interface Scope {
  readonly from: ReadonlySet<string>
  readonly place: Place
}

/** The subjects of the library, in each cell whose tasks could have drawn them. */
const countSubjects = (tally: StatisticsTally, by: ReadonlyArray<keyof Place>, cellAt: CellAt): void => {
  if (by.includes('month')) return
  const scopes = new Map<string, Map<string, Scope>>()
  if (by.some((d) => d !== 'county'))
    for (const { roster, from, department, field, level } of tally.tasks) {
      if (roster === null) continue
      const own = scopes.get(roster) ?? new Map<string, Scope>()
      scopes.set(roster, own)
      const key = JSON.stringify([from, department, field, level])
      if (!own.has(key))
        own.set(key, { from: new Set(from), place: { ...NOWHERE, department, field, level } })
    }
  for (const { id, county, rosters } of tally.subjects) {
    let placed = false
    for (const roster of rosters)
      for (const { from, place } of scopes.get(roster)?.values() ?? [])
        if (from.has(county)) {
          note(cellAt({ ...place, county }), 'subjects', id)
          placed = true
        }
    if (!placed) note(cellAt({ ...NOWHERE, county }), 'subjects', id)
  }
}

const countInspectors = (tally: StatisticsTally, by: ReadonlyArray<keyof Place>, cellAt: CellAt): void => {
  if (by.some((d) => d !== 'county' && d !== 'department')) return
  const sent = new Set(tally.teams.flatMap((t) => t.members))
  for (const { id, department, county } of tally.inspectors) {
    const cell = cellAt({ ...NOWHERE, department, county })
    note(cell, 'inspectors', id)
    if (sent.has(id)) note(cell, 'rosteredSent', id)
  }
}

/** A task is done when it was drawn and nothing of it is open; a plan item when all its tasks are. */
const countTasks = (tally: StatisticsTally, { items }: Facts, cellAt: CellAt): void => {
  const drawn = new Set(tally.draws.map((d) => d.id))
  const open = new Set<string>()
  for (const { item, complete, state } of items) {
    drawn.add(item.task)
    if (!complete && state?.standing !== 'cancelled') open.add(item.task)
  }
  for (const task of tally.tasks) {
    const cell = cellAt(task)
    const done = drawn.has(task.id) && !open.has(task.id)
    add(cell, 'tasks')
    if (done) add(cell, 'tasksDone')
    if (task.joint) add(cell, 'jointTasks')
    if (task.item === null) add(cell, 'adHocTasks')
    else {
      note(cell, 'planItems', task.item)
      if (!done) note(cell, 'openPlanItems', task.item)
    }
  }
}

/** The drawn subject of a visit that a department's step is about: its own matter, its own, or the first. */
const itemOf = ({ items }: VisitFact, department: string, matter?: string): ItemFact | undefined => {
  const own = items.filter(({ item }) => item.departments.includes(department))
  return own.find(({ item }) => matter !== undefined && item.matters.includes(matter)) ?? own[0] ?? items[0]
}

const countVisit = (fact: VisitFact, cellAt: CellAt, unsettled: Set<string>): void => {
  const { visit, state, items, team, place } = fact
  if (state?.standing === 'cancelled') return
  const cells = new Set(items.length === 0 ? [cellAt(place)] : items.map((i) => cellAt(i.place)))
  for (const cell of cells) {
    note(cell, 'visits', visit.id)
    note(cell, 'visitedSubjects', visit.subject)
    add(cell, 'places', team.length)
    for (const member of team) note(cell, 'sent', member)
  }
  for (const { department, matter, closed } of state?.followUps ?? []) {
    const about = itemOf(fact, department, matter)
    const cell = cellAt(about?.place ?? place)
    add(cell, 'followUps')
    if (closed) add(cell, 'followUpsClosed')
    else if (about !== undefined) unsettled.add(about.item.id)
  }
  for (const { limit, department, standing } of state?.timed ?? []) {
    if (standing === 'running' || standing === 'unknown') continue
    const cell = cellAt(itemOf(fact, department)?.place ?? place)
    if (standing === 'unruled') {
      add(cell, `${limit}Unruled`)
      continue
    }
    add(cell, `${limit}Ended`)
    if (standing === 'in-time') add(cell, `${limit}Kept`)
  }
}

const countItem = (fact: ItemFact, cellAt: CellAt, unsettled: ReadonlySet<string>): void => {
  const { item, visit, state, place, done, published, problem } = fact
  const cell = cellAt(place)
  add(cell, 'items')
  note(cell, 'drawnSubjects', item.subject)
  if (state?.standing === 'cancelled') return
  if (visit !== undefined) {
    add(cell, 'itemsVisited')
    note(cell, 'itemVisits', visit.id)
  }
  add(cell, 'itemsDue')
  if (done) {
    add(cell, 'itemsDone')
    note(cell, 'reachedSubjects', item.subject)
  }
  if (problem) note(cell, 'problemSubjects', item.subject)
  if (published) {
    add(cell, 'published')
    if (!unsettled.has(item.id)) add(cell, 'settled')
  }
}

/** Counts a tally in cells by these dimensions, in one pass over each of its lists. */
export const countCells = (
  tally: StatisticsTally,
  by: ReadonlyArray<keyof Place>,
  facts: Facts = factsOf(tally),
): ReadonlyArray<CellCounts> => {
  const { cells, cellAt } = cellsBy(by)
  const unsettled = new Set<string>()
  if (by.length === 0) cellAt(NOWHERE)
  countSubjects(tally, by, cellAt)
  countInspectors(tally, by, cellAt)
  countTasks(tally, facts, cellAt)
  for (const visit of facts.visits) countVisit(visit, cellAt, unsettled)
  for (const item of facts.items) countItem(item, cellAt, unsettled)
  return [...cells.values()].map(countsOf)
}
