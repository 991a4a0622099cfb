import { either as E } from 'fp-ts'
import * as t from 'io-ts'
import type { PlainDate } from '../calendar/plainDate.js'
import { IdCodec, list as listOf, PlainDateCodec, oneOf as wordOf } from './primitives.js'
import { isObject, record as recordOf } from './record.js'
import { type JsonSchema, type Titles, titled } from './schema.js'

/** A codec and the schema of the same shape, built together so that they cannot drift apart. */
export interface Described<A> {
  readonly codec: t.Type<A>
  readonly schema: JsonSchema
}
interface Field {
  readonly codec: t.Mixed
  readonly schema: JsonSchema
}
type Fields = Readonly<Record<string, Field>>
type ValueOf<D extends Field> = t.TypeOf<D['codec']>
type Values<R extends Fields, O extends Fields> = {
  readonly [K in keyof R]: ValueOf<R[K]>
} & { readonly [K in keyof O]?: ValueOf<O[K]> }

/** Any text. */
export const text: Described<string> = { codec: t.string, schema: { type: 'string' } }
/** True or false. */
export const yesNo: Described<boolean> = { codec: t.boolean, schema: { type: 'boolean' } }

const DAY_29 = '(?!0000)[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])'
const DAY_30 = '(?!0000)[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)'
const DAY_31 = '(?!0000)[0-9]{4}-(?:0[13578]|1[02])-31'
const LEAP = '(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29'

/** A day that exists; the pattern knows leap years, since `format` is only a remark to many validators. */
export const day: Described<PlainDate> = {
  codec: PlainDateCodec,
  schema: { type: 'string', format: 'date', pattern: `^(?:${DAY_29}|${DAY_30}|${DAY_31}|${LEAP})$` },
}

/** An id; that it has 200 bytes at most cannot be said in characters, hence the remark. */
export const id: Described<string> = {
  codec: IdCodec,
  schema: {
    type: 'string',
    minLength: 1,
    maxLength: 200,
    pattern: '^(?!\\s)(?!.*\\s$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufeff\\ud800-\\udfff]+$',
    $comment:
      'At most 200 bytes of UTF-8, which is stricter than maxLength, and no lone surrogate; the library checks both.',
  },
}

/** One word of a closed list. */
export const oneOf = <const W extends string>(words: ReadonlyArray<W>): Described<W> => ({
  codec: wordOf(words),
  schema: { type: 'string', enum: words },
})

/** A list of entries of one shape. */
export const list = <A>(entry: Described<A>): Described<ReadonlyArray<A>> => ({
  codec: listOf(entry.codec),
  schema: { type: 'array', items: entry.schema },
})

const codecsOf = <F extends Fields>(fields: F): { readonly [K in keyof F]: F[K]['codec'] } =>
  Object.fromEntries(Object.entries(fields).map(([key, { codec }]) => [key, codec])) as {
    readonly [K in keyof F]: F[K]['codec']
  }

const schemasOf = (fields: Fields): JsonSchema =>
  Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema]))

/** What an unnamed field is read by: nothing belongs there. */
const nothing = new t.Type<never>('no such field', t.never.is, t.failure, (a) => a)

/** A record of these fields and no others: a misspelt field is refused by its path, never dropped. */
export const record = <R extends Fields, O extends Fields>(
  name: string,
  titles: Titles,
  required: R,
  optional: O,
): Described<Values<R, O>> => {
  const named = recordOf(name, codecsOf(required), codecsOf(optional)) as unknown as t.Type<Values<R, O>>
  const known = new Set([...Object.keys(required), ...Object.keys(optional)])
  const strangers = (u: object): ReadonlyArray<string> => Object.keys(u).filter((key) => !known.has(key))
  const codec = new t.Type<Values<R, O>>(
    name,
    (u): u is Values<R, O> => named.is(u) && strangers(u).length === 0,
    (u, context) => {
      const read = named.validate(u, context)
      if (!isObject(u)) return read
      const extra = strangers(u).map((key) => ({
        value: u[key],
        context: t.appendContext(context, key, nothing, u[key]),
      }))
      if (extra.length === 0) return read
      return t.failures([...(E.isLeft(read) ? read.left : []), ...extra])
    },
    (a) => a,
  )
  return {
    codec,
    schema: {
      ...titled(titles),
      type: 'object',
      properties: { ...schemasOf(required), ...schemasOf(optional) },
      required: Object.keys(required),
      additionalProperties: false,
    },
  }
}
