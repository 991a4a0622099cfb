import * as t from 'io-ts'
import { codecOf, type Described, leaf, named } from './described.js'
import { only } from './leaves.js'
import type { Titles } from './schema.js'
import { type FieldsOf, isObject, type loose, shape } from './shape.js'

type Variant<A, K extends keyof A, V extends A[K]> = A extends unknown ? (V extends A[K] ? A : never) : never

/** The fields of each variant, without the tag. */
export type VariantsOf<A, K extends keyof A> = {
  readonly [V in A[K] & string]: FieldsOf<Omit<Variant<A, K, V>, K>>
}

type Shape<A> = (...fields: ReadonlyArray<object>) => Described<A>

/**
 * A union told apart by one field, so that a fault of one variant is not reported as a fault of all; `loose` variants
 * leave out the fields that are not named.
 */
export const tagged = <A = never, K extends keyof A & string = '_tag' & keyof A>(
  tag: K,
  variants: VariantsOf<A, K>,
  variantOf: typeof shape | typeof loose = shape,
): Described<A> => {
  const shapes = Object.entries<ReadonlyArray<object>>(variants).map(
    ([name, [required = {}, optional = {}]]): [string, Described<A>] => [
      name,
      (variantOf as Shape<A>)({ [tag]: only(name), ...required }, optional),
    ],
  )
  const byTag = new Map(shapes)
  const names = [...byTag.keys()]
  const known = leaf<string>(names.join(' | '), () => false, {}).codec
  return {
    codec: codecOf<A>('object', (u, context) => {
      if (!isObject(u)) return t.failure(u, context)
      const name = Object.hasOwn(u, tag) ? u[tag] : undefined
      const variant = typeof name === 'string' ? byTag.get(name) : undefined
      return variant === undefined
        ? t.failure(name, t.appendContext(context, tag, known, name))
        : variant.codec.validate(u, context)
    }),
    schema: { oneOf: shapes.map(([, { schema }]) => schema) },
    parts: () => shapes.map(([, variant]) => variant),
  }
}

/** A union told apart by `_tag`, with a name. */
export const union = <A extends { readonly _tag: string } = never>(
  name: string,
  titles: Titles,
  variants: VariantsOf<A, '_tag'>,
): Described<A> => named(name, titles, tagged<A, '_tag'>('_tag', variants))

/**
 * A record that says in one field how it is written. Of a record in a writing that is not known, only that is told:
 * a newer version of the library may have made it, and its other fields are nobody's fault.
 */
export const versioned = <A, K extends keyof A & string>(
  field: K,
  version: A[K],
  current: Described<A>,
): Described<A> => {
  const known = leaf<unknown>(`known ${field}: ${String(version)}`, () => false, {}).codec
  return {
    ...current,
    codec: codecOf<A>('object', (u, context) => {
      if (!isObject(u)) return t.failure(u, context)
      const found = Object.hasOwn(u, field) ? u[field] : undefined
      return found === version
        ? current.codec.validate(u, context)
        : t.failure(found, t.appendContext(context, field, known, found))
    }),
  }
}

const eitherOf = <A, B>(
  isFirst: (u: Readonly<Record<string, unknown>>) => boolean,
  first: Described<A>,
  other: Described<B>,
): Described<A | B> => ({
  codec: codecOf<A | B>(
    'object',
    (u, context): t.Validation<A | B> =>
      (isObject(u) && isFirst(u) ? first : other).codec.validate(u, context),
  ),
  schema: { oneOf: [first.schema, other.schema] },
  parts: () => [first, other],
})

/** Two shapes told apart by the field that only the first has. */
export const having = <A, B>(field: string, first: Described<A>, other: Described<B>): Described<A | B> =>
  eitherOf((u) => Object.hasOwn(u, field), first, other)

/** Two shapes, the first of which alone has this `_tag`. */
export const tagging = <A, B>(tag: string, first: Described<A>, other: Described<B>): Described<A | B> =>
  eitherOf((u) => u['_tag'] === tag, first, other)
