import { isPlainDate, type NotADate } from '../calendar/plainDate.js'
import { type BadId, type DuplicateId, idFault, idProblems } from '../model/ids.js'
import type { Window } from '../model/window.js'

/**
 * One task at one subject it drew: what to inspect there, for which departments, on which days. A task that drew
 * a thousand subjects is a thousand of these, each with its own id.
 *
 * @zh 抽中的检查任务
 * @law joint/22.merge
 * @category visits
 * @since 0.1.0
 */
export interface DrawnTask {
  readonly id: string
  readonly subject: string
  readonly window: Window
  /** The ids of the matters to inspect. */
  readonly matters: ReadonlyArray<string>
  /** The departments that take part: the initiator and those that cooperate. */
  readonly departments: ReadonlyArray<string>
  /** What some member of the team must be qualified for. */
  readonly qualifications?: ReadonlyArray<string>
  /** The ids of the forms bound to its matters. */
  readonly checklists?: ReadonlyArray<string>
  /** Inspectors who may not come here. */
  readonly recused?: ReadonlyArray<string>
  readonly origin?: 'planned' | 'adHoc'
  readonly plan?: string
  readonly region?: string
  readonly field?: string
}

/** A window whose last day lies before its first. */
export interface WindowReversed {
  readonly _tag: 'WindowReversed'
  readonly path: string
  readonly value: Window
  readonly expected: 'opens-not-after-closes'
}

/** A value that has not the shape of what belongs there. */
export interface Malformed {
  readonly _tag: 'Malformed'
  readonly path: string
  readonly value: unknown
  readonly expected: 'list' | 'object' | 'list-of-texts' | 'text' | 'plannedOrAdHoc' | 'trueOrFalse'
}

/**
 * What is wrong with the tasks or visits handed in; each names the path, the value and what was expected there.
 *
 * @zh 合并输入问题
 * @law none: bad input
 * @category visits
 * @since 0.1.0
 */
export type VisitsProblem =
  | BadId
  | DuplicateId
  | NotADate
  | WindowReversed
  | Malformed
  | {
      readonly _tag: 'TaskAlreadyInVisit'
      readonly path: string
      readonly value: string
      readonly visit: string
    }
  | {
      readonly _tag: 'DayOutsideWindow'
      readonly path: string
      readonly value: string
      readonly expected: Window
    }

/** A value of unknown make, read field by field; anything that is no object has none. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined

/** The faults of a value that should be a window. */
export const windowProblems = (value: unknown, path: string): ReadonlyArray<VisitsProblem> => {
  const window = fieldsOf(value)
  if (window === undefined) return [{ _tag: 'Malformed', path, value, expected: 'object' }]
  const bad = (['opens', 'closes'] as const).flatMap((end): ReadonlyArray<NotADate> => {
    const day = window[end]
    return isPlainDate(day) ? [] : [{ _tag: 'NotADate', path: `${path}.${end}`, value: day }]
  })
  const { opens, closes } = value as Window
  if (bad.length > 0 || opens <= closes) return bad
  return [{ _tag: 'WindowReversed', path, value: { opens, closes }, expected: 'opens-not-after-closes' }]
}

const LISTS = ['matters', 'departments', 'qualifications', 'checklists', 'recused'] as const
const REQUIRED: ReadonlyArray<string> = ['matters', 'departments']
const TEXTS = ['plan', 'region', 'field'] as const

/** The entries of a list of ids that are none. */
export const idListProblems = (list: ReadonlyArray<unknown>, path: string): ReadonlyArray<VisitsProblem> =>
  Array.from(list).flatMap((value, i): ReadonlyArray<VisitsProblem> => {
    const fault = idFault(value)
    return fault === undefined ? [] : [{ _tag: 'BadId', path: `${path}[${i}]`, value, fault }]
  })

/** The faults of the lists and optional texts that a task and a visit have in common. */
export const contentProblems = (
  record: Readonly<Record<string, unknown>>,
  path: string,
): ReadonlyArray<VisitsProblem> => [
  ...LISTS.flatMap((name): ReadonlyArray<VisitsProblem> => {
    const value = record[name]
    if (value === undefined && !REQUIRED.includes(name)) return []
    return Array.isArray(value)
      ? idListProblems(value, `${path}.${name}`)
      : [{ _tag: 'Malformed', path: `${path}.${name}`, value, expected: 'list-of-texts' }]
  }),
  ...TEXTS.flatMap((name): ReadonlyArray<VisitsProblem> => {
    const value = record[name]
    return value === undefined || typeof value === 'string'
      ? []
      : [{ _tag: 'Malformed', path: `${path}.${name}`, value, expected: 'text' }]
  }),
]

/** The faults of whom a task or a visit is about, and when. */
export const placeProblems = (
  { subject, window }: Readonly<Record<string, unknown>>,
  path: string,
): ReadonlyArray<VisitsProblem> => {
  const fault = idFault(subject)
  return [
    ...(fault === undefined
      ? []
      : [{ _tag: 'BadId', path: `${path}.subject`, value: subject, fault } as const]),
    ...windowProblems(window, `${path}.window`),
  ]
}

/** Everything that is wrong with a list of records: their ids, and what is asked of each. */
export const listProblems = (
  records: unknown,
  path: string,
  problemsAt: (value: unknown, path: string) => ReadonlyArray<VisitsProblem>,
): ReadonlyArray<VisitsProblem> => {
  if (!Array.isArray(records)) return [{ _tag: 'Malformed', path, value: records, expected: 'list' }]
  const list: ReadonlyArray<unknown> = Array.from(records)
  return [
    ...idProblems(
      list.map((record) => fieldsOf(record)?.['id']),
      (i) => `${path}[${i}].id`,
    ),
    ...list.flatMap((record, i) => problemsAt(record, `${path}[${i}]`)),
  ]
}

/** The faults of one task, its own id aside. */
export const taskProblemsAt = (value: unknown, path: string): ReadonlyArray<VisitsProblem> => {
  const task = fieldsOf(value)
  if (task === undefined) return [{ _tag: 'Malformed', path, value, expected: 'object' }]
  const { origin } = task
  return [
    ...placeProblems(task, path),
    ...contentProblems(task, path),
    ...(origin === undefined || origin === 'planned' || origin === 'adHoc'
      ? []
      : [{ _tag: 'Malformed', path: `${path}.origin`, value: origin, expected: 'plannedOrAdHoc' } as const]),
  ]
}

/** Everything that keeps a list of tasks from being merged, all at once. */
export const taskProblems = (tasks: unknown, path = 'tasks'): ReadonlyArray<VisitsProblem> =>
  listProblems(tasks, path, taskProblemsAt)
