import { isPlainDate } from '../calendar/plainDate.js'
import type { NotReadable } from '../law/explained.js'
import type { ProvisionId } from '../law/provisions.js'
import { isObject, listOf, type Misfit, misfitsOf, must } from './shape.js'

/**
 * A value of another shape than was asked for: where it stands, what stood there, what was expected.
 *
 * @zh 格式不符
 * @law none: a bad input
 * @category model
 * @since 0.1.0
 */
export interface WrongShape {
  readonly _tag: 'InputError'
  readonly path: string
  readonly value: unknown
  readonly expected: string
}

/** What does not fit, as a problem that keeps a function from answering. */
export const wrong = misfitsOf(
  (path, value, expected: string): WrongShape => ({ _tag: 'InputError', path, value, expected }),
)

/** What does not fit, as reasons of a decision that is taken carefully then. */
export const notReadable = (basis: ProvisionId) =>
  misfitsOf(
    (path, value, expected: string): NotReadable => ({ _tag: 'NotReadable', basis, path, value, expected }),
  )

export const anything = (): ReadonlyArray<Misfit<string>> => []
export const string = must<string>((value) => typeof value === 'string', 'string')
export const flag = must<string>((value) => typeof value === 'boolean', 'boolean')
export const day = must<string>(isPlainDate, 'PlainDate')
export const object = must<string>(isObject, 'object')
export const list = must<string>(Array.isArray, 'list')
export const strings = listOf(string, 'list')
/** One of these words. */
export const oneOf = (...words: ReadonlyArray<unknown>) =>
  must<string>((value) => words.includes(value), words.join(' | '))
