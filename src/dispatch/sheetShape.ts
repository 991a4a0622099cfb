import {
  areTexts,
  type Check,
  given,
  hasFields,
  isObject,
  isText,
  type Problems,
  unexpected,
} from './fields.js'

const recordOf =
  (item: Check): Check =>
  (path, value) =>
    isObject(value)
      ? Object.entries(value).flatMap(([key, own]) => item(`${path}.${key}`, own))
      : unexpected(path, value, 'an object')

const below = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

/** What keeps a list of teams from being read. */
export const sheetProblems = (sheet: unknown, path = ''): Problems =>
  isObject(sheet)
    ? [
        ...recordOf(areTexts)(below(path, 'teams'), sheet['teams']),
        ...given(recordOf(isText))(below(path, 'leaders'), sheet['leaders']),
      ]
    : unexpected(path, sheet, 'an object')

const ENTRY: Check = (path, value) =>
  hasFields(path, value, {
    digest: isText,
    changed: (at, change) => hasFields(at, change, { visit: isText, before: isText }),
  })

/** What keeps the log of replacements from being continued. */
export const replacementLogProblems = (log: unknown): Problems =>
  Array.isArray(log)
    ? Array.from(log as ReadonlyArray<unknown>).flatMap((entry, i) => ENTRY(`log[${i}]`, entry))
    : unexpected('log', log, 'a list')
