import { isPlainDate } from '../../calendar/plainDate.js'
import { idFault } from '../../model/ids.js'
import { type DrawnTask, fieldsOf } from '../task.js'

/** Asks of every value once: what was found good before is not read again. */
const askedOnce = (isGood: (x: unknown) => boolean): ((x: unknown) => boolean) => {
  const good = new Set<unknown>()
  return (x) => {
    // Stryker disable next-line ConditionalExpression: asked again, the answer is the same, only slower
    if (good.has(x)) return true
    if (!isGood(x)) return false
    good.add(x)
    return true
  }
}

/**
 * Is nothing wrong with these tasks? Quick, since texts and days that were seen before are not read again; where
 * the answer is no, `taskProblems` says what is wrong.
 */
export const isSound = (tasks: unknown): tasks is ReadonlyArray<DrawnTask> => {
  if (!Array.isArray(tasks)) return false
  const ids = new Set<unknown>()
  const isId = askedOnce((x) => idFault(x) === undefined)
  const isDay = askedOnce(isPlainDate)
  const isList = (x: unknown): boolean => {
    if (!Array.isArray(x)) return false
    for (const id of x as ReadonlyArray<unknown>) if (!isId(id)) return false
    return true
  }
  const isText = (x: unknown): boolean => x === undefined || typeof x === 'string'
  for (const value of tasks as ReadonlyArray<unknown>) {
    const task = fieldsOf(value)
    if (task === undefined) return false
    if (idFault(task['id']) !== undefined || idFault(task['subject']) !== undefined) return false
    const before = ids.size
    if (ids.add(task['id']).size === before) return false
    const window = fieldsOf(task['window'])
    if (window === undefined) return false
    const { opens, closes } = window
    if (!isDay(opens) || !isDay(closes) || (opens as string) > (closes as string)) return false
    if (!isList(task['matters']) || !isList(task['departments'])) return false
    const { qualifications, checklists, recused, origin } = task
    if (qualifications !== undefined && !isList(qualifications)) return false
    if (checklists !== undefined && !isList(checklists)) return false
    if (recused !== undefined && !isList(recused)) return false
    if (origin !== undefined && origin !== 'planned' && origin !== 'adHoc') return false
    if (!isText(task['plan']) || !isText(task['region']) || !isText(task['field'])) return false
  }
  return true
}
