import { compareBytes } from '../../model/ids.js'
import type { StatisticsTally } from '../statisticsRecords.js'

interface Named {
  readonly id: string
}

/** The lists of a tally, each of records with an id. */
export type TallyList = Exclude<keyof StatisticsTally, 'version' | 'disputed'>

export const TALLY_LISTS: ReadonlyArray<TallyList> = [
  'subjects',
  'inspectors',
  'tasks',
  'draws',
  'items',
  'visits',
  'teams',
  'states',
]

/**
 * Two lists that are in order of their ids, as one. Of two records with one id the greater by its text stays, which
 * is the same whichever came first, and where they differ `dispute` is told: so merging is associative, commutative
 * and does not count anything twice.
 */
const joinLists = <A extends Named>(
  a: ReadonlyArray<A>,
  b: ReadonlyArray<A>,
  dispute: (id: string) => void,
): ReadonlyArray<A> => {
  if (b.length === 0) return a
  if (a.length === 0) return b
  const joined: A[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]]
    // a hole in a list from outside is stepped over, or the walk would never end
    const order =
      j >= b.length || (i < a.length && x === undefined)
        ? -1
        : x === undefined
          ? 1
          : compareBytes(x.id, y?.id ?? '')
    if (x !== undefined && order < 0) joined.push(x)
    else if (y !== undefined && order > 0) joined.push(y)
    else if (x !== undefined && y !== undefined) {
      const [left, right] = [JSON.stringify(x), JSON.stringify(y)]
      if (left !== right) dispute(x.id)
      joined.push(left > right ? x : y)
    }
    if (order <= 0) i += 1
    if (order >= 0) j += 1
  }
  return joined
}

/** The union of two tallies. */
export const joinTallies = (a: StatisticsTally, b: StatisticsTally): StatisticsTally => {
  const disputed = new Set([...a.disputed, ...b.disputed])
  const joined: Partial<Record<TallyList, unknown>> = {}
  for (const list of TALLY_LISTS)
    joined[list] = joinLists<Named>(a[list], b[list], (id) => disputed.add(`${list}/${id}`))
  return {
    version: 1,
    ...(joined as Pick<StatisticsTally, TallyList>),
    disputed: [...disputed].sort(compareBytes),
  }
}
