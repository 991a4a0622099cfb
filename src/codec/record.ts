import { either as E } from 'fp-ts'
import * as t from 'io-ts'

type Fields = Readonly<Record<string, t.Mixed>>
type Values<R extends Fields, O extends Fields> = {
  readonly [K in keyof R]: t.TypeOf<R[K]>
} & { readonly [K in keyof O]?: t.TypeOf<O[K]> }

/** An object that is no list. */
export const isObject = (u: unknown): u is Readonly<Record<string, unknown>> =>
  typeof u === 'object' && u !== null && !Array.isArray(u)

interface Part {
  readonly key: string
  readonly read: t.Validation<unknown>
}

/**
 * A strict record: required fields, fields that may be absent, and no others. io-ts' own partial would let an
 * optional field be `undefined`, which is no JSON and no `exactOptionalPropertyTypes`. Fields that are not named
 * are left out of the result; a field is only ever read as an own property.
 */
export const record = <R extends Fields, O extends Fields>(
  name: string,
  required: R,
  optional: O,
): t.Type<Values<R, O>> => {
  const fields = Object.entries({ ...required, ...optional })
  const isOptional = (key: string): boolean => Object.hasOwn(optional, key)
  const partOf =
    (u: Readonly<Record<string, unknown>>, context: t.Context) =>
    ([key, codec]: readonly [string, t.Mixed]): ReadonlyArray<Part> => {
      const present = Object.hasOwn(u, key)
      if (!present && isOptional(key)) return []
      const value = present ? u[key] : undefined
      return [{ key, read: codec.validate(value, t.appendContext(context, key, codec, value)) }]
    }
  return new t.Type<Values<R, O>>(
    name,
    (u): u is Values<R, O> =>
      isObject(u) &&
      fields.every(([key, codec]) => (Object.hasOwn(u, key) ? codec.is(u[key]) : isOptional(key))),
    (u, context) => {
      if (!isObject(u)) return t.failure(u, context)
      const parts = fields.flatMap(partOf(u, context))
      const errors = parts.flatMap(({ read }) => (E.isLeft(read) ? read.left : []))
      return errors.length > 0
        ? t.failures(errors)
        : t.success(
            Object.fromEntries(
              parts.map(({ key, read }) => [key, E.isRight(read) ? read.right : undefined]),
            ) as Values<R, O>,
          )
    },
    (a) => a,
  )
}
