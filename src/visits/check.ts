import { either as E } from 'fp-ts'
import type { Explained, Finding } from '../law/explained.js'
import { idFault } from '../model/ids.js'
import { intersect, type Window } from '../model/window.js'
import { type DrawnTask, fieldsOf, taskProblemsAt, type VisitsProblem } from './task.js'
import type { Visit } from './visit.js'
import { visitProblems } from './visitShape.js'

/**
 * Why two tasks are carried out together, or why not.
 *
 * @zh 两项任务能否合并的理由
 * @law joint/22.merge
 * @category visits
 * @since 0.1.0
 */
export type TogetherFinding = Finding & { readonly basis: 'joint/22.merge'; readonly reading: 'I-09' } & (
    | { readonly _tag: 'InOneVisit'; readonly visit: string; readonly shared: Window }
    | { readonly _tag: 'DifferentSubjects'; readonly subjects: readonly [string, string] }
    | { readonly _tag: 'NoSharedDay'; readonly windows: readonly [Window, Window] }
    /** They overlap, but one shares no day with the other's visit: overlaps do not chain. */
    | {
        readonly _tag: 'NoDayWithWholeVisit'
        readonly shared: Window
        readonly visits: readonly [string, string]
        readonly windows: readonly [Window, Window]
      }
    /** They could meet, and the number of visits would stay the same: ties go to the visit that ends first. */
    | {
        readonly _tag: 'MetByEarlierVisit'
        readonly shared: Window
        readonly visits: readonly [string, string]
      }
    | { readonly _tag: 'NotInAnyVisit'; readonly tasks: ReadonlyArray<string> }
  )

const BASE = { basis: 'joint/22.merge', reading: 'I-09' } as const

const visitHolding = (visits: ReadonlyArray<Visit>, task: string): Visit | undefined =>
  visits.find((v) => v.tasks.includes(task))

const reason = (visits: ReadonlyArray<Visit>, a: DrawnTask, b: DrawnTask): TogetherFinding => {
  const shared = intersect(a.window, b.window)
  const [va, vb] = [visitHolding(visits, a.id), visitHolding(visits, b.id)]
  if (a.subject !== b.subject) return { ...BASE, _tag: 'DifferentSubjects', subjects: [a.subject, b.subject] }
  if (shared === undefined) return { ...BASE, _tag: 'NoSharedDay', windows: [a.window, b.window] }
  if (va === undefined || vb === undefined)
    return {
      ...BASE,
      _tag: 'NotInAnyVisit',
      tasks: [...(va === undefined ? [a.id] : []), ...(vb === undefined ? [b.id] : [])],
    }
  if (va.id === vb.id) return { ...BASE, _tag: 'InOneVisit', visit: va.id, shared: va.window }
  const couldMove = intersect(a.window, vb.window) ?? intersect(b.window, va.window)
  return couldMove === undefined
    ? {
        ...BASE,
        _tag: 'NoDayWithWholeVisit',
        shared,
        visits: [va.id, vb.id],
        windows: [va.window, vb.window],
      }
    : { ...BASE, _tag: 'MetByEarlierVisit', shared, visits: [va.id, vb.id] }
}

const oneTask = (value: unknown, path: string): ReadonlyArray<VisitsProblem> => {
  const id = fieldsOf(value)?.['id']
  const fault = fieldsOf(value) === undefined ? undefined : idFault(id)
  return [
    ...(fault === undefined ? [] : [{ _tag: 'BadId', path: `${path}.id`, value: id, fault } as const]),
    ...taskProblemsAt(value, path),
  ]
}

/**
 * Says of two tasks whether one visit carries out both, and why or why not. A Left names every fault of the input by
 * its path.
 *
 * @zh 说明两项任务是否合并
 * @law joint/22.merge
 * @example
 * import { checkTogether, type DrawnTask, type PlainDate } from 'double-random'
 *
 * const task = (id: string, opens: string, closes: string): DrawnTask => ({
 *   id,
 *   subject: 'S',
 *   window: { opens: opens as PlainDate, closes: closes as PlainDate },
 *   matters: [id],
 *   departments: ['公安'],
 * })
 * const march = task('a', '2022-03-01', '2022-03-31')
 * const april = task('b', '2022-04-01', '2022-04-30')
 * const answer = checkTogether([])({ a: march, b: april })
 *
 * assert.ok(answer._tag === 'Right')
 * assert.strictEqual(answer.right.value, false)
 * assert.strictEqual(answer.right.because[0]._tag, 'NoSharedDay')
 *
 * @category visits
 * @since 0.1.0
 */
export const checkTogether = (
  visits: ReadonlyArray<Visit>,
): ((tasks: {
  readonly a: DrawnTask
  readonly b: DrawnTask
}) => E.Either<ReadonlyArray<VisitsProblem>, Explained<boolean, TogetherFinding>>) => {
  const badVisits = visitProblems(visits)
  return (tasks) => {
    const { a, b } = { ...tasks }
    const problems = [...badVisits, ...oneTask(a, 'a'), ...oneTask(b, 'b')]
    if (problems.length > 0) return E.left(problems)
    const why = reason(visits, a, b)
    return E.right({ value: why._tag === 'InOneVisit', because: [why] })
  }
}
