import { compareBytes } from '../../model/ids.js'
import type { TeamVisit } from '../request.js'
import { grouped } from './classes.js'

/** Where a place is not drawn, it has no class. */
export const NO_CLASS = -1

const NOBODY_THERE: ReadonlyArray<number> = []

/** A part of the request that shares nobody with the rest; it is solved alone. */
export interface Component {
  /** The least id of its visits, which names its stream. */
  readonly id: string
  readonly visits: ReadonlyArray<number>
  readonly inspectors: ReadonlyArray<number>
}

/** The parts of a request, by the bytes of their ids. */
export const componentsOf = (
  count: number,
  visits: ReadonlyArray<TeamVisit>,
  visitStart: Int32Array,
  slotClass: Int32Array,
  classes: ReadonlyArray<Int32Array>,
): ReadonlyArray<Component> => {
  // Nodes: inspectors, then classes, so that a class with nobody in it still has a component.
  const parent = Int32Array.from({ length: count + classes.length }, (_, i) => i)
  /** The root of x; on the way everyone is moved up to the parent of his parent. */
  const find = (x: number): number => {
    let at = x
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? 0] ?? 0
      at = parent[at] ?? 0
    }
    return at
  }
  classes.forEach((members, c) => {
    for (const i of members) parent[find(i)] = find(count + c)
  })
  const firstClass = visits.map((_, v) => {
    let first = NO_CLASS
    for (let s = visitStart[v] ?? 0; s < (visitStart[v + 1] ?? 0); s++) {
      const c = slotClass[s] ?? NO_CLASS
      if (c === NO_CLASS) continue
      if (first === NO_CLASS) first = c
      else parent[find(count + c)] = find(count + first)
    }
    return first
  })
  const drawn = visits.flatMap(({ id }, v) => {
    const first = firstClass[v] ?? NO_CLASS
    return first === NO_CLASS ? [] : [{ id, v, root: find(count + first) }]
  })
  const people = grouped(
    Array.from({ length: count }, (_, i) => i),
    find,
  )
  return Array.from(
    grouped(drawn, ({ root }) => root),
    ([root, own]): Component => ({
      // Stryker disable next-line EqualityOperator: no two visits have the same id
      id: own.map(({ id }) => id).reduce((a, b) => (compareBytes(a, b) < 0 ? a : b)),
      visits: own.map(({ v }) => v),
      inspectors: people.get(root) ?? NOBODY_THERE,
    }),
  ).sort((a, b) => compareBytes(a.id, b.id))
}
