import type { NonEmpty } from '../../law/explained.js'
import { compareBytes } from '../../model/ids.js'
import type { DrawnTask } from '../task.js'
import { sortBytes } from './texts.js'

/** Up to so many are put in order one by one, which is quicker than to call for a sort. */
const FEW = 16

/** A day as a number, so that two compare without looking at their letters. */
const dayNumbers = (): ((day: string) => number) => {
  const known = new Map<string, number>()
  return (day) => {
    const before = known.get(day)
    // Stryker disable next-line ConditionalExpression: read again, it is the same number
    if (before !== undefined) return before
    const number = Number(day.replaceAll('-', ''))
    known.set(day, number)
    return number
  }
}

/** Puts a stretch of a list in order. */
const sortStretch = (
  list: Int32Array,
  from: number,
  to: number,
  order: (a: number, b: number) => number,
): void => {
  // Stryker disable next-line ConditionalExpression,EqualityOperator,ArithmeticOperator,BlockStatement: only quicker
  if (to - from > FEW) {
    list.subarray(from, to).sort(order)
    return
  }
  for (let k = from; k < to; k++) {
    const x = list[k] ?? 0
    let at = k
    // Stryker disable next-line EqualityOperator: no two tasks have one id, so none are equal in order
    for (; at > from && order(list[at - 1] ?? 0, x) > 0; at--) list[at] = list[at - 1] ?? 0
    list[at] = x
  }
}

/** The tasks by subject, as numbers: those of subject n stand in `list` from `start[n]` to `end[n]`. */
interface BySubject {
  readonly numberOf: ReadonlyMap<string, number>
  readonly start: Int32Array
  readonly end: Int32Array
  readonly list: Int32Array
}

const bySubject = (tasks: ReadonlyArray<DrawnTask>): BySubject => {
  const numberOf = new Map<string, number>()
  const subjectOf = new Int32Array(tasks.length)
  let t = 0
  for (const { subject } of tasks) {
    let number = numberOf.get(subject)
    if (number === undefined) {
      number = numberOf.size
      numberOf.set(subject, number)
    }
    subjectOf[t++] = number
  }
  const end = new Int32Array(numberOf.size)
  for (let k = 0; k < t; k++) end[subjectOf[k] ?? 0] = (end[subjectOf[k] ?? 0] ?? 0) + 1
  let sum = 0
  end.forEach((count, n) => {
    sum += count
    end[n] = sum
  })
  const start = end.slice()
  const list = new Int32Array(t)
  for (let k = t - 1; k >= 0; k--) {
    const n = subjectOf[k] ?? 0
    const at = (start[n] ?? 0) - 1
    start[n] = at
    list[at] = k
  }
  return { numberOf, start, end, list }
}

/** The things that a stretch of the list, which is never empty, has the numbers of; most often a single one. */
const stretchOf = <A>(all: ReadonlyArray<A>, list: Int32Array, from: number, to: number): NonEmpty<A> => {
  const own: [A, ...A[]] = [all[list[from] ?? 0] as A]
  for (let k = from + 1; k < to; k++) own.push(all[list[k] ?? 0] as A)
  return own
}

/** The stretches of a list, the n-th of which ends at `end[n]`, in another order. */
const stretches = <A>(
  all: ReadonlyArray<A>,
  end: Int32Array,
  sorted: ReadonlyArray<number>,
): ReadonlyArray<A> => {
  const out: A[] = []
  for (const n of sorted) for (let k = end[n - 1] ?? 0; k < (end[n] ?? 0); k++) out.push(all[k] as A)
  return out
}

/** By last day, first day and id, as `byCloses`, with the days read once. */
const taskOrder = (tasks: ReadonlyArray<DrawnTask>): ((a: number, b: number) => number) => {
  const opens = new Int32Array(tasks.length)
  const closes = new Int32Array(tasks.length)
  const dayNumber = dayNumbers()
  let t = 0
  for (const { window } of tasks) {
    opens[t] = dayNumber(window.opens)
    closes[t++] = dayNumber(window.closes)
  }
  return (a, b) =>
    (closes[a] ?? 0) - (closes[b] ?? 0) ||
    (opens[a] ?? 0) - (opens[b] ?? 0) ||
    compareBytes((tasks[a] as DrawnTask).id, (tasks[b] as DrawnTask).id)
}

/**
 * The visits of all subjects and their reasons, subjects by bytes; `groupsOf` is given the tasks of one subject by
 * last day, first day and id. They are made in the order in which the tasks lie in memory, into two long lists and
 * no short one for each subject, and put in order at the end.
 */
export const gatherVisits = <V, F>(
  tasks: ReadonlyArray<DrawnTask>,
  groupsOf: (own: NonEmpty<DrawnTask>) => ReadonlyArray<NonEmpty<DrawnTask>>,
  visitOf: (group: NonEmpty<DrawnTask>) => V,
  whyOne: (group: NonEmpty<DrawnTask>, visit: V) => F,
  whySeveral: (groups: ReadonlyArray<NonEmpty<DrawnTask>>, subject: string) => F,
): { readonly visits: ReadonlyArray<V>; readonly because: ReadonlyArray<F> } => {
  const { numberOf, start, end, list } = bySubject(tasks)
  const order = taskOrder(tasks)
  const visits: V[] = []
  const because: F[] = []
  const visitEnd = new Int32Array(numberOf.size)
  const reasonEnd = new Int32Array(numberOf.size)
  for (const [subject, n] of numberOf) {
    const [from, to] = [start[n] ?? 0, end[n] ?? 0]
    sortStretch(list, from, to, order)
    const groups = groupsOf(stretchOf(tasks, list, from, to))
    for (const group of groups) {
      const visit = visitOf(group)
      visits.push(visit)
      because.push(whyOne(group, visit))
    }
    if (groups.length > 1) because.push(whySeveral(groups, subject))
    visitEnd[n] = visits.length
    reasonEnd[n] = because.length
  }
  const sorted = sortBytes([...numberOf.keys()]).map((subject) => numberOf.get(subject) ?? 0)
  return { visits: stretches(visits, visitEnd, sorted), because: stretches(because, reasonEnd, sorted) }
}
