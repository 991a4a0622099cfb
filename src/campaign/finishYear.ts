import { either as E } from 'fp-ts'
import type { Deadline } from '../calendar/deadline.js'
import type { LimitProblem } from '../calendar/limit.js'
import type { PlainDate } from '../calendar/plainDate.js'
import type { WorkdayCalendar } from '../calendar/workdays.js'
import { disclosureDue, resultsDue } from '../disclosure/due.js'
import type { NonEmpty } from '../law/explained.js'
import type { Window } from '../model/window.js'
import type { MalformedRuleset } from '../rulesets/check.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import type { Visit } from '../visits/visit.js'
import { finishMisfits } from './shape.js'

/**
 * The visits of a year and the day each was carried out.
 *
 * @zh 检查完成情况
 * @law joint/30.entry
 * @category campaign
 * @since 0.1.0
 */
export interface FinishInput {
  readonly rules: { readonly market: Ruleset; readonly joint: Ruleset }
  readonly calendar: WorkdayCalendar
  readonly visits: ReadonlyArray<Visit>
  /** By visit; a visit that is not here is still open. */
  readonly inspectedOn: Readonly<Record<string, PlainDate>>
  /** Whose task each drawn subject belongs to, by the ids in `visit.tasks`; a task ends with its last inspection. */
  readonly taskOf: (drawn: string) => string
}

/**
 * Why a year cannot be finished as told.
 *
 * @zh 年度完成问题
 * @law none: bad inputs
 * @category campaign
 * @since 0.1.0
 */
export type FinishProblem =
  | MalformedRuleset
  | { readonly _tag: 'UnknownVisit'; readonly path: string; readonly value: string }
  | {
      readonly _tag: 'InspectedOutsideWindow'
      readonly path: string
      readonly value: PlainDate
      readonly expected: Window
    }
  | { readonly _tag: 'NoDeadline'; readonly path: string; readonly problem: LimitProblem }

/**
 * An inspected visit and its deadlines, the earlier first.
 *
 * @zh 检查完成与公示期限
 * @law market/23.disclosure
 * @category campaign
 * @since 0.1.0
 */
export interface FinishedVisit {
  readonly visit: string
  readonly inspectedOn: PlainDate
  readonly deadlines: NonEmpty<Deadline>
}

/**
 * What a year comes to once its visits are carried out.
 *
 * @zh 年度完成情况
 * @law market/23.disclosure
 * @category campaign
 * @since 0.1.0
 */
export interface FinishedYear {
  readonly finished: ReadonlyArray<FinishedVisit>
  /** Visits not yet carried out. */
  readonly open: ReadonlyArray<string>
}

const dayOf = ({ inspectedOn }: FinishInput, visit: string): PlainDate | undefined =>
  Object.hasOwn(inspectedOn, visit) ? inspectedOn[visit] : undefined

/** The last inspection of each task that has ended: one with an open visit has not. */
const endsOf = (input: FinishInput): ReadonlyMap<string, PlainDate> => {
  const ends = new Map<string, PlainDate>()
  const open = new Set<string>()
  input.visits.forEach(({ id, tasks }) => {
    const on = dayOf(input, id)
    tasks.map(input.taskOf).forEach((task) => {
      const end = ends.get(task)
      if (on === undefined) open.add(task)
      else if (end === undefined || on > end) ends.set(task, on)
    })
  })
  return new Map([...ends].filter(([task]) => !open.has(task)))
}

type Deadlines = E.Either<LimitProblem, NonEmpty<Deadline>>

/**
 * Publication, and entry for the first of its tasks to have ended; while none has, publication alone. A year has
 * many visits and few days: each pair of days is worked out once.
 */
const deadlinesIn = ({ rules, calendar }: FinishInput) => {
  const both = resultsDue(rules, calendar)
  const publication = disclosureDue(rules.market, calendar)
  const known = new Map<string, Deadlines>()
  return (inspectedOn: PlainDate, ends: ReadonlyArray<PlainDate>): Deadlines => {
    const [taskCompletedOn] = [...ends].sort()
    const days = `${inspectedOn} ${taskCompletedOn ?? ''}`
    const met = known.get(days)
    if (met !== undefined) return met
    const alone = (): Deadlines => {
      const published = publication(inspectedOn)
      return E.isLeft(published) ? published : E.right([published.right])
    }
    const own = taskCompletedOn === undefined ? alone() : both({ inspectedOn, taskCompletedOn })
    known.set(days, own)
    return own
  }
}

/**
 * Sets the deadlines of the inspected visits: publication from the end of each inspection (market/23), entry from
 * the end of the task (joint/30). Refuses, all at once, unknown visits, inspections outside their window, and
 * periods that run into a year without a holiday notice.
 *
 * @zh 检查完成
 * @law market/23.disclosure
 * @law joint/30.entry
 * @example
 * import { chinaCalendar, finishYear, linxiaJoint, linxiaMarket, type PlainDate } from 'double-random'
 *
 * const year = finishYear({
 *   rules: { market: linxiaMarket, joint: linxiaJoint },
 *   calendar: chinaCalendar(),
 *   visits: [],
 *   inspectedOn: { v1: '2022-03-01' as PlainDate },
 *   taskOf: (drawn) => drawn,
 * })
 *
 * assert.deepStrictEqual(year, {
 *   _tag: 'Left',
 *   left: [{ _tag: 'UnknownVisit', path: 'inspectedOn.v1', value: 'v1' }],
 * })
 *
 * @category campaign
 * @since 0.1.0
 */
export const finishYear = (input: FinishInput): E.Either<ReadonlyArray<FinishProblem>, FinishedYear> => {
  const misfits = finishMisfits(input)
  if (misfits.length > 0) return E.left(misfits)
  const { visits, inspectedOn, taskOf } = input
  const known = new Set(visits.map(({ id }) => id))
  const unknown = Object.keys(inspectedOn)
    .filter((id) => !known.has(id))
    .map((id): FinishProblem => ({ _tag: 'UnknownVisit', path: `inspectedOn.${id}`, value: id }))

  const ends = endsOf(input)
  const deadlinesOf = deadlinesIn(input)
  const each = visits.map(({ id, tasks, window }): E.Either<FinishProblem, ReadonlyArray<FinishedVisit>> => {
    const on = dayOf(input, id)
    if (on === undefined) return E.right([])
    const path = `inspectedOn.${id}`
    if (on < window.opens || on > window.closes)
      return E.left({ _tag: 'InspectedOutsideWindow', path, value: on, expected: window })
    const deadlines = deadlinesOf(
      on,
      tasks.flatMap((t) => ends.get(taskOf(t)) ?? []),
    )
    return E.isLeft(deadlines)
      ? E.left({ _tag: 'NoDeadline', path, problem: deadlines.left })
      : E.right([{ visit: id, inspectedOn: on, deadlines: deadlines.right }])
  })
  const problems = [...unknown, ...each.flatMap((e) => (E.isLeft(e) ? [e.left] : []))]
  return problems.length > 0
    ? E.left(problems)
    : E.right({
        finished: each.flatMap((e) => (E.isRight(e) ? e.right : [])),
        open: visits.filter(({ id }) => dayOf(input, id) === undefined).map(({ id }) => id),
      })
}
