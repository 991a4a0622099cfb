import type { TimedStep } from '../statisticsRecords.js'
import type { Place } from './facts.js'

type Limit = TimedStep['limit']

/** What is counted as distinct ids. */
type SetName =
  | 'subjects'
  | 'drawnSubjects'
  | 'reachedSubjects'
  | 'visitedSubjects'
  | 'problemSubjects'
  | 'inspectors'
  | 'rosteredSent'
  | 'sent'
  | 'planItems'
  | 'openPlanItems'
  | 'visits'
  | 'itemVisits'

/** What is counted one by one; each belongs to one cell. */
type SumName =
  | 'places'
  | 'adHocTasks'
  | 'tasks'
  | 'tasksDone'
  | 'jointTasks'
  | 'items'
  | 'itemsDue'
  | 'itemsDone'
  | 'itemsVisited'
  | 'published'
  | 'settled'
  | 'followUps'
  | 'followUpsClosed'
  | `${Limit}Kept`
  | `${Limit}Ended`
  | `${Limit}Unruled`

export interface Cell {
  readonly key: ReadonlyArray<string | null>
  readonly sets: Map<SetName, Set<string>>
  readonly sums: Map<SumName, number>
}

/** The counts of one cell, by what is counted. */
export type Counted =
  | SumName
  | Exclude<SetName, 'openPlanItems' | 'itemVisits'>
  | 'coveredSubjects'
  | 'planItemsDone'
  | 'visitsSaved'

export interface CellCounts {
  readonly key: ReadonlyArray<string | null>
  readonly of: (name: Counted) => number
}

export const NOWHERE: Place = { department: null, county: null, field: null, month: null, level: null }

export const cellsBy = (by: ReadonlyArray<keyof Place>) => {
  const cells = new Map<string, Cell>()
  const cellAt = (place: Place): Cell => {
    const key = by.map((d) => place[d])
    const text = JSON.stringify(key)
    const known = cells.get(text)
    if (known !== undefined) return known
    const cell: Cell = { key, sets: new Map(), sums: new Map() }
    cells.set(text, cell)
    return cell
  }
  return { cells, cellAt }
}

export const note = ({ sets }: Cell, name: SetName, id: string): void => {
  const set = sets.get(name)
  if (set === undefined) sets.set(name, new Set([id]))
  else set.add(id)
}

export const add = ({ sums }: Cell, name: SumName, n = 1): void => {
  sums.set(name, (sums.get(name) ?? 0) + n)
}

export type CellAt = (place: Place) => Cell

/** How many of the second set are in the first. */
const common = (of: ReadonlySet<string> | undefined, within: ReadonlySet<string> | undefined): number => {
  let n = 0
  for (const id of of ?? []) if (within?.has(id) === true) n += 1
  return n
}

export const countsOf = ({ key, sets, sums }: Cell): CellCounts => {
  const size = (name: SetName): number => sets.get(name)?.size ?? 0
  return {
    key,
    of: (name) => {
      if (name === 'coveredSubjects') return common(sets.get('reachedSubjects'), sets.get('subjects'))
      if (name === 'planItemsDone') return size('planItems') - size('openPlanItems')
      if (name === 'visitsSaved') return (sums.get('itemsVisited') ?? 0) - size('itemVisits')
      return sets.has(name as SetName) ? size(name as SetName) : (sums.get(name as SumName) ?? 0)
    },
  }
}
