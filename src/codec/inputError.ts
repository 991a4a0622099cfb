import { either as E } from 'fp-ts'
import type * as t from 'io-ts'
import type { NonEmpty } from '../law/explained.js'

/**
 * A part of an input that is not what belongs there: where it stands, what stood there, and what was expected.
 *
 * @zh 输入错误
 * @law none: a bad input
 * @category codec
 * @since 0.1.0
 */
export interface InputError {
  readonly _tag: 'InputError'
  /** `[3].certificate.until`: indices in brackets, fields after dots. */
  readonly path: string
  readonly value: unknown
  /** The name of what was expected: `SubjectKind`, `PlainDate`, `string`. */
  readonly expected: string
}

const PLAIN = /^[\p{L}_][\p{L}\p{N}_-]*$/u

/** An index stands in brackets only where the parent is a list; a field with dots or brackets in its name is quoted. */
const stepOf = (key: string, parent: unknown): string => {
  if (Array.isArray(parent)) return `[${key}]`
  return PLAIN.test(key) || /^\d+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`
}

/** io-ts names a step for each branch of a union and each part of a refinement; those are no part of the path. */
const pathOf = (context: t.Context): string =>
  context
    .map(({ key }, i) => (i === 0 || key === '' ? '' : stepOf(key, context[i - 1]?.actual)))
    .join('')
    .replace(/^\./, '')

const inputError = ({ context, value }: t.ValidationError): InputError => ({
  _tag: 'InputError',
  path: pathOf(context),
  value,
  expected: context.at(-1)?.type.name ?? 'unknown',
})

/** Reads a value by a codec: the value, or everything that is wrong with it. */
export const decodeBy =
  <A>(codec: t.Type<A, unknown>) =>
  (value: unknown): E.Either<NonEmpty<InputError>, A> => {
    const tried = E.tryCatch(
      () => codec.decode(value),
      () => 'a getter or a proxy threw',
    )
    if (E.isLeft(tried))
      return E.left([{ _tag: 'InputError', path: '', value: tried.left, expected: 'plain JSON' }])
    const read = tried.right
    if (E.isRight(read)) return read
    const [first, ...rest] = read.left.map(inputError)
    return E.left(
      first === undefined
        ? [{ _tag: 'InputError', path: '', value, expected: codec.name }]
        : [first, ...rest],
    )
  }
