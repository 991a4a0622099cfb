import * as t from 'io-ts'
import { codecOf, type Described, named } from './described.js'
import { type Field, readFields, readList, readValues } from './kernel/read.js'
import type { JsonSchema, Titles } from './schema.js'

/** An object that is no list. */
export const isObject = (u: unknown): u is Readonly<Record<string, unknown>> =>
  typeof u === 'object' && u !== null && !Array.isArray(u)

type OptionalKey<A> = {
  readonly [K in keyof A]-?: object extends Pick<A, K> ? K : never
}[keyof A]
type Needed<A> = { readonly [K in Exclude<keyof A, OptionalKey<A>>]: Described<A[K]> }
type Optional<A> = { readonly [K in OptionalKey<A>]: Described<Required<A>[K]> }

/**
 * The fields of an interface, described one by one: those it requires, then those that may be absent. A field too
 * many, one too few, or one of another type does not compile, since a description is invariant in its type.
 */
export type FieldsOf<A> = [OptionalKey<A>] extends [never]
  ? readonly [required: Needed<A>]
  : readonly [required: Needed<A>, optional: Optional<A>]

/** A list, each of whose entries has one shape. */
export const list = <A>(entry: Described<A>): Described<ReadonlyArray<A>> => ({
  codec: codecOf<ReadonlyArray<A>>('list', (u, context) =>
    Array.isArray(u) ? readList(entry.codec, u, context) : t.failure(u, context),
  ),
  schema: { type: 'array', items: entry.schema },
  parts: () => [entry],
})

/** A list with an entry at least. */
export const someOf = <A>(entry: Described<A>): Described<readonly [A, ...ReadonlyArray<A>]> => ({
  codec: codecOf<readonly [A, ...ReadonlyArray<A>]>('non-empty list', (u, context) =>
    Array.isArray(u) && u.length > 0
      ? (readList(entry.codec, u, context) as t.Validation<readonly [A, ...ReadonlyArray<A>]>)
      : t.failure(u, context),
  ),
  schema: { type: 'array', items: entry.schema, minItems: 1 },
  parts: () => [entry],
})

/** An object whose names are free: `__proto__` is a name like another. */
export const byName = <A>(value: Described<A>): Described<Readonly<Record<string, A>>> => ({
  codec: codecOf<Readonly<Record<string, A>>>('object', (u, context) =>
    isObject(u) ? readValues(value.codec, u, context) : t.failure(u, context),
  ),
  schema: { type: 'object', additionalProperties: value.schema },
  parts: () => [value],
})

/** A value, or null where there is none. */
export const orNull = <A>(value: Described<A>): Described<A | null> => ({
  codec: codecOf<A | null>(value.codec.name, (u, context) =>
    u === null ? t.success(null) : value.codec.validate(u, context),
  ),
  schema: { anyOf: [value.schema, { type: 'null' }] },
  parts: () => [value],
})

type Parts = Readonly<Record<string, Described<unknown>>>

const schemaOf = (required: Parts, optional: Parts, strict: boolean): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    Object.entries({ ...required, ...optional }).map(([key, { schema }]) => [key, schema]),
  ),
  required: Object.keys(required),
  ...(strict ? { additionalProperties: false } : {}),
})

/** So many strange fields are named; more would be another record altogether. */
const STRANGERS = 100

const objectOf = (required: Parts, optional: Parts, strict: boolean): Described<unknown> => {
  const fieldsOf = (parts: Parts, isOptional: boolean): ReadonlyArray<Field> =>
    Object.entries(parts).map(([key, { codec }]) => ({ key, codec, optional: isOptional }))
  const fields = [...fieldsOf(required, false), ...fieldsOf(optional, true)]
  const known = new Set(fields.map(({ key }) => key))
  const nothing = codecOf<never>(`no such field among ${[...known].join(' | ')}`, t.failure)
  const strangers = (u: Readonly<Record<string, unknown>>, context: t.Context): t.Errors =>
    Object.keys(u)
      .filter((key) => !known.has(key))
      .slice(0, STRANGERS)
      .map((key) => ({ value: u[key], context: t.appendContext(context, key, nothing, u[key]) }))
  return {
    codec: codecOf<unknown>('object', (u, context) => {
      if (!isObject(u)) return t.failure(u, context)
      const read = readFields(fields, u, context)
      const extra = strict ? strangers(u, context) : []
      if (extra.length === 0) return read
      return t.failures(read._tag === 'Left' ? [...read.left, ...extra] : [...extra])
    }),
    schema: schemaOf(required, optional, strict),
    parts: () => Object.values({ ...required, ...optional }),
  }
}

const described = <A>([required, optional]: FieldsOf<A>, strict: boolean): Described<A> =>
  objectOf(required as Parts, (optional ?? {}) as Parts, strict) as Described<A>

/** An object of these fields and no others: a misspelt field is refused by its path, never dropped. */
export const shape = <A = never>(...fields: FieldsOf<A>): Described<A> => described(fields, true)

/** An object of these fields; others are left out, for readers who take more than they need. */
export const loose = <A = never>(...fields: FieldsOf<A>): Described<A> => described(fields, false)

/** A strict object with a name. */
export const record = <A = never>(name: string, titles: Titles, ...fields: FieldsOf<A>): Described<A> =>
  named(name, titles, shape<A>(...fields))
