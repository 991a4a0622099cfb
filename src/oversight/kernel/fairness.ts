import { compareBytes } from '../../model/ids.js'
import type { Facts } from './facts.js'

const bump = (counts: Map<string, number>, id: string): void => {
  counts.set(id, (counts.get(id) ?? 0) + 1)
}

/** Counts that go together, all from the visits that were not cancelled. */
export interface Doors {
  readonly perSubject: ReadonlyMap<string, number>
  readonly perInspector: ReadonlyMap<string, number>
  /** How often each pair of inspectors was in one team. */
  readonly perPair: ReadonlyMap<string, number>
}

/** One pass over the visits. */
export const doorsOf = ({ visits }: Facts): Doors => {
  const [perSubject, perInspector, perPair] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ]
  for (const { visit, state, team } of visits) {
    if (state?.standing === 'cancelled') continue
    bump(perSubject, visit.subject)
    const members = [...team].sort(compareBytes)
    for (let i = 0; i < members.length; i += 1) {
      bump(perInspector, members[i] ?? '')
      for (let j = i + 1; j < members.length; j += 1) bump(perPair, JSON.stringify([members[i], members[j]]))
    }
  }
  return { perSubject, perInspector, perPair }
}

/**
 * The numerator of Gini’s coefficient of sorted counts over n times their sum: the sum of (2i − n − 1) · xᵢ, with i
 * from 1. All whole numbers.
 */
export const giniNumerator = (ascending: ReadonlyArray<number>): number => {
  let sum = 0
  for (let i = 0; i < ascending.length; i += 1)
    sum += (2 * (i + 1) - ascending.length - 1) * (ascending[i] ?? 0)
  return sum
}

/**
 * The fewest visits to one subject that these windows allow: by last day, each visit on the last day of the first
 * window that no visit fell into yet.
 */
const fewest = (windows: ReadonlyArray<{ readonly opens: string; readonly closes: string }>): number => {
  let visits = 0
  let last = ''
  for (const { opens, closes } of [...windows].sort((a, b) => compareBytes(a.closes, b.closes)))
    if (opens > last) {
      visits += 1
      last = closes
    }
  return visits
}

/** What merging did, counted over the drawn subjects that a visit carried out. */
export const coordinationOf = ({ items }: Facts) => {
  const bySubject = new Map<string, Array<{ readonly opens: string; readonly closes: string }>>()
  const visits = new Set<string>()
  let separate = 0
  for (const { item, visit, state } of items) {
    if (visit === undefined || state?.standing === 'cancelled') continue
    separate += 1
    visits.add(visit.id)
    const own = bySubject.get(item.subject)
    if (own === undefined) bySubject.set(item.subject, [item])
    else own.push(item)
  }
  let least = 0
  for (const windows of bySubject.values()) least += fewest(windows)
  return { separate, visits: visits.size, least, subjects: bySubject.size }
}
