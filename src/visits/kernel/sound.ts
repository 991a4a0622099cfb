import { isPlainDate } from '../../calendar/plainDate.js'
import { idFault } from '../../model/ids.js'
import type { DrawnTask } from '../task.js'

type Fields = Readonly<Record<string, unknown>>

/**
 * Is nothing wrong with these tasks? Quick, since texts and days that were seen before are not read again; where
 * the answer is no, `taskProblems` says what is wrong.
 */
export const isSound = (tasks: unknown): tasks is ReadonlyArray<DrawnTask> => {
  if (!Array.isArray(tasks)) return false
  const ids = new Set<unknown>()
  const good = new Set<unknown>()
  const isId = (x: unknown): boolean => {
    if (good.has(x)) return true
    if (idFault(x) !== undefined) return false
    good.add(x)
    return true
  }
  const days = new Set<unknown>()
  const isDay = (x: unknown): boolean => {
    if (days.has(x)) return true
    if (!isPlainDate(x)) return false
    days.add(x)
    return true
  }
  const isList = (x: unknown): boolean => {
    if (!Array.isArray(x)) return false
    for (const id of x as ReadonlyArray<unknown>) if (!isId(id)) return false
    return true
  }
  const isText = (x: unknown): boolean => x === undefined || typeof x === 'string'
  for (const task of tasks as ReadonlyArray<Fields | null>) {
    if (typeof task !== 'object' || task === null || Array.isArray(task)) return false
    if (idFault(task['id']) !== undefined || idFault(task['subject']) !== undefined) return false
    const before = ids.size
    if (ids.add(task['id']).size === before) return false
    const window = task['window'] as Fields | null | undefined
    if (typeof window !== 'object' || window === null || Array.isArray(window)) return false
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
