import { either as E } from 'fp-ts'
import * as t from 'io-ts'
import { type JsonSchema, type Titles, titled } from './schema.js'

/** A part of a description: what stands where it is used, what it is made of, and the name it may have. */
export interface Part {
  readonly schema: JsonSchema
  readonly parts: () => ReadonlyArray<Part>
  readonly defines?: { readonly name: string; readonly schema: JsonSchema }
}

/** A codec and the schema of the same shape, built together so that they cannot drift apart. */
export interface Described<A> extends Part {
  readonly codec: t.Type<A>
}

/** A codec for plain JSON: what is read is what was written, so that one rule decides and nothing is encoded. */
export const codecOf = <A>(name: string, validate: t.Validate<unknown, A>): t.Type<A> => {
  const codec: t.Type<A> = new t.Type<A>(
    name,
    (u): u is A => E.isRight(validate(u, [{ key: '', type: codec, actual: u }])),
    validate,
    (a) => a,
  )
  return codec
}

/** A value without parts: a test with a name, and the schema that says the same. */
export const leaf = <A>(name: string, is: (u: unknown) => boolean, schema: JsonSchema): Described<A> => ({
  codec: codecOf<A>(name, (u, context) => (is(u) ? t.success(u as A) : t.failure(u, context))),
  schema,
  parts: () => [],
})

/** A description with a name: faults say it of an object, and the schemas have the shape once, under this name. */
export const named = <A>(name: string, titles: Titles, shape: Described<A>): Described<A> => ({
  codec: codecOf<A>(shape.codec.name === 'object' ? name : shape.codec.name, shape.codec.validate),
  schema: { $ref: `#/$defs/${name}` },
  parts: () => [shape],
  defines: { name, schema: { ...titled(titles), ...shape.schema } },
})

/** The same, with a remark on what the schema cannot say. */
export const noted = <A>(remark: string, { codec, schema, parts }: Described<A>): Described<A> => ({
  codec,
  schema: { ...schema, $comment: remark },
  parts,
})
