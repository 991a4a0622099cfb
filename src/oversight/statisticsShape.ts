import { isPlainDate, type NotADate } from '../calendar/plainDate.js'
import { type BadId, type DuplicateId, idFault } from '../model/ids.js'
import type { VisitsProblem } from '../visits/task.js'

/**
 * A value that the statistics cannot count: where it stands, what was given, what was expected.
 *
 * @zh 统计记录有误
 * @law none: a bad input
 * @category oversight
 * @since 0.1.0
 */
export interface BadRecord {
  readonly _tag: 'BadRecord'
  readonly path: string
  readonly value: unknown
  readonly expected:
    | 'list'
    | 'record'
    | 'text'
    | 'texts'
    | 'level'
    | 'task-type'
    | 'visit-state'
    | 'draw-record'
}

/**
 * What is wrong with records handed in to be counted, each by its path.
 *
 * @zh 统计输入问题
 * @law none: bad inputs
 * @category oversight
 * @since 0.1.0
 */
export type StatisticsProblem = BadRecord | VisitsProblem | BadId | DuplicateId | NotADate

export type Problems = ReadonlyArray<StatisticsProblem>
export type Fields = Readonly<Record<string, unknown>>

export const bad = (path: string, value: unknown, expected: BadRecord['expected']): Problems => [
  { _tag: 'BadRecord', path, value, expected },
]
export const isText = (value: unknown): value is string => typeof value === 'string'
export const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

export const id = (path: string, value: unknown): Problems => {
  const fault = idFault(value)
  return fault === undefined ? [] : [{ _tag: 'BadId', path, value, fault }]
}
export const text = (at: string, of: Fields, name: string): Problems =>
  isText(of[name]) ? [] : bad(`${at}.${name}`, of[name], 'text')
export const texts = (at: string, of: Fields, name: string): Problems =>
  isTexts(of[name]) ? [] : bad(`${at}.${name}`, of[name], 'texts')
export const optional = (of: Fields, name: string, problems: () => Problems): Problems =>
  of[name] === undefined ? [] : problems()
export const oneOf = (
  at: string,
  of: Fields,
  name: string,
  known: ReadonlyArray<string>,
  expected: BadRecord['expected'],
): Problems => (isText(of[name]) && known.includes(of[name]) ? [] : bad(`${at}.${name}`, of[name], expected))

export const day = (at: string, value: unknown): Problems =>
  isPlainDate(value) ? [] : [{ _tag: 'NotADate', path: at, value }]
export const everyIn = (list: unknown, is: (value: unknown) => boolean): boolean =>
  Array.isArray(list) && list.every(is)
