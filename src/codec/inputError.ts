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

/** No field has a name longer than this; a hostile one shall not make every message as long as itself. */
const LONG = 200

/** An index stands in brackets only where the parent is a list; a field with dots or brackets in its name is quoted. */
const stepOf = (key: string, parent: unknown): string => {
  if (Array.isArray(parent)) return `[${key}]`
  const name = key.length > LONG ? `${key.slice(0, LONG)}…` : key
  return PLAIN.test(name) || /^\d+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`
}

/** The first step of a context is the whole value; it has no name. */
const pathOf = (context: t.Context): string =>
  context
    .map(({ key }, i) => (i === 0 ? '' : stepOf(key, context[i - 1]?.actual)))
    .join('')
    .replace(/^\./, '')

const inputError = ({ context, value, message }: t.ValidationError): InputError => ({
  _tag: 'InputError',
  path: pathOf(context),
  value,
  expected: message ?? context.at(-1)?.type.name ?? 'plain JSON',
})

const NOT_JSON: InputError = {
  _tag: 'InputError',
  path: '',
  value: 'a getter or a proxy threw',
  expected: 'plain JSON',
}

/** Reads a value by a codec: the value, or everything that is wrong with it. */
export const decodeBy =
  <A>({ codec }: { readonly codec: t.Type<A> }) =>
  (value: unknown): E.Either<NonEmpty<InputError>, A> => {
    const read = E.tryCatch(
      () => E.mapLeft((faults: t.Errors) => faults.map(inputError))(codec.decode(value)),
      () => NOT_JSON,
    )
    if (E.isLeft(read)) return E.left([read.left])
    if (E.isRight(read.right)) return read.right
    const [first = NOT_JSON, ...rest] = read.right.left
    return E.left([first, ...rest])
  }
