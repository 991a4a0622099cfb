import { either as E } from 'fp-ts'
import * as t from 'io-ts'
import { codecOf, type Described, leaf } from './described.js'
import { isObject } from './shape.js'

/** Deeper than any record, and shallow enough to be walked. */
const DEPTH = 40

const isJson = (u: unknown, depth = 0): boolean => {
  if (u === null || typeof u === 'string' || typeof u === 'boolean') return true
  if (typeof u === 'number') return Number.isFinite(u)
  return typeof u === 'object' && depth < DEPTH && Object.values(u).every((v) => isJson(v, depth + 1))
}

const TOO_DEEP = `At most ${DEPTH} levels deep; the library checks it.`

/** An object as it comes from JSON text, whatever is in it. */
export const jsonObject: Described<object> = leaf(
  `JSON object of at most ${DEPTH} levels`,
  (u) => isObject(u) && isJson(u),
  { type: 'object', $comment: TOO_DEEP },
)

/** What is digested is kept whole: the named fields are read, the others stay, and all of it is JSON. */
export const whole = <A>(shape: Described<A>): Described<A> => ({
  codec: codecOf<A>(shape.codec.name, (u, context) => {
    const read = shape.codec.validate(u, context)
    const json = jsonObject.codec.validate(u, context)
    if (E.isLeft(read)) return read
    if (E.isRight(json)) return t.success(json.right as A)
    return t.failures([{ value: u, context, message: jsonObject.codec.name }])
  }),
  schema: { ...shape.schema, $comment: TOO_DEEP },
  parts: shape.parts,
  ...(shape.defines === undefined ? {} : { defines: shape.defines }),
})
