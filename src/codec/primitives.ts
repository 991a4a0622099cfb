import * as t from 'io-ts'
import { isPlainDate, type PlainDate } from '../calendar/plainDate.js'
import { idFault } from '../model/ids.js'

/** A codec for a value that is its own JSON: a test with a name. */
const tested = <A>(name: string, is: (u: unknown) => u is A): t.Type<A> =>
  new t.Type<A>(
    name,
    is,
    (u, context) => (is(u) ? t.success(u) : t.failure(u, context)),
    (a) => a,
  )

/** A day, `YYYY-MM-DD`. */
export const PlainDateCodec: t.Type<PlainDate> = tested('PlainDate', isPlainDate)

/** An id: 1 to 200 bytes of UTF-8 without invisible characters. */
export const IdCodec: t.Type<string> = tested('Id', (u): u is string => idFault(u) === undefined)

/** One word of a closed list; the name lists them, so that an error says what would have been right. */
export const oneOf = <const W extends string>(words: ReadonlyArray<W>): t.Type<W> =>
  tested(words.join(' | '), (u): u is W => words.includes(u as W))

/** A list, each of whose entries is read by the codec. */
export const list = <A>(codec: t.Type<A>): t.Type<ReadonlyArray<A>> =>
  t.readonlyArray(codec, `list of ${codec.name}`)
