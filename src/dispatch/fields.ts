import { isPlainDate } from '../calendar/plainDate.js'
import type { DispatchProblem, Expected } from './problem.js'

export type Problems = ReadonlyArray<DispatchProblem>
export type Fields = Readonly<Record<string, unknown>>

export const none: Problems = []

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const unexpected = (path: string, value: unknown, expected: Expected): Problems => [
  { _tag: 'Unexpected', path, value, expected },
]

/** Checks a field only where it is given. */
export const given =
  (check: (path: string, value: unknown) => Problems) =>
  (path: string, value: unknown): Problems =>
    value === undefined ? none : check(path, value)

export const isText = (path: string, value: unknown): Problems =>
  typeof value === 'string' ? none : unexpected(path, value, 'a text')

export const isFlag = (path: string, value: unknown): Problems =>
  typeof value === 'boolean' ? none : unexpected(path, value, 'true or false')

export const isCount = (path: string, value: unknown): Problems =>
  Number.isSafeInteger(value) && (value as number) >= 0
    ? none
    : unexpected(path, value, 'a whole number from 0')

export const isDay = (path: string, value: unknown): Problems =>
  isPlainDate(value) ? none : unexpected(path, value, 'a day as YYYY-MM-DD')

export const areTexts = (path: string, value: unknown): Problems =>
  Array.isArray(value)
    ? Array.from(value).flatMap((item: unknown, i) =>
        // Stryker disable next-line ConditionalExpression,StringLiteral: the path is written only where it is told
        typeof item === 'string' ? none : isText(`${path}[${i}]`, item),
      )
    : unexpected(path, value, 'a list')

export type Check = (path: string, value: unknown) => Problems

/** Looks without a path first: it is written only where there is something to say. */
export const tell = (check: Check, value: unknown, path: () => string): Problems =>
  // Stryker disable next-line ConditionalExpression,StringLiteral: a second look says the same, by its path
  check('', value).length === 0 ? none : check(path(), value)

/** Fields and what each must be; unknown fields are left alone. */
export const hasFields = (
  path: string,
  value: unknown,
  checks: Readonly<Record<string, Check>> | ReadonlyArray<readonly [string, Check]>,
): Problems => {
  if (!isObject(value)) return unexpected(path, value, 'an object')
  const entries: ReadonlyArray<readonly [string, Check]> = isEntries(checks) ? checks : Object.entries(checks)
  return entries.flatMap(([name, check]) => tell(check, value[name], () => `${path}.${name}`))
}

const isEntries = (
  checks: Readonly<Record<string, Check>> | ReadonlyArray<readonly [string, Check]>,
): checks is ReadonlyArray<readonly [string, Check]> => Array.isArray(checks)
