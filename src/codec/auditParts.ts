import { either as E } from 'fp-ts'
import * as t from 'io-ts'
import type { PlainDate } from '../calendar/plainDate.js'
import { isRatio, type Ratio } from '../model/ratio.js'
import type { Window } from '../model/window.js'
import { IdCodec, PlainDateCodec } from './primitives.js'
import { record } from './record.js'

/** Deeper than any record, and shallow enough to be walked. */
const DEPTH = 40

const isJson = (u: unknown, depth = 0): boolean => {
  if (u === null || typeof u === 'string' || typeof u === 'boolean') return true
  if (typeof u === 'number') return Number.isFinite(u)
  return typeof u === 'object' && depth < DEPTH && Object.values(u).every((v) => isJson(v, depth + 1))
}

/** An object that is no list. */
export const isObject = (u: unknown): u is Readonly<Record<string, unknown>> =>
  typeof u === 'object' && u !== null && !Array.isArray(u)

const tested = <A>(name: string, is: (u: unknown) => u is A): t.Type<A> =>
  new t.Type<A>(
    name,
    is,
    (u, c) => (is(u) ? t.success(u) : t.failure(u, c)),
    (a) => a,
  )

/** An object as it comes from JSON text. */
export const JsonObject: t.Type<object> = tested(
  `JSON object of at most ${DEPTH} levels`,
  (u): u is object => isObject(u) && isJson(u),
)

/** What is digested is kept whole: the named fields are read, the others stay, and all of it is JSON. */
export const whole = <A>(codec: t.Type<A>): t.Type<A> =>
  new t.Type<A>(
    codec.name,
    codec.is,
    (u, c) => {
      const read = codec.validate(u, c)
      const json = JsonObject.validate(u, c)
      if (E.isLeft(read)) return read
      return E.isLeft(json) ? json : t.success(json.right as A)
    },
    (a) => a,
  )

/** Lists by name; only own names are read, `__proto__` is a name like another. */
export const byName = <A>(codec: t.Type<A>): t.Type<Readonly<Record<string, A>>> =>
  new t.Type<Readonly<Record<string, A>>>(
    `${codec.name} by id`,
    (u): u is Readonly<Record<string, A>> => isObject(u) && Object.values(u).every(codec.is),
    (u, c) => {
      if (!isObject(u)) return t.failure(u, c)
      const read = Object.entries(u).map(
        ([key, value]) => [key, codec.validate(value, t.appendContext(c, key, codec, value))] as const,
      )
      const errors = read.flatMap(([, r]) => (E.isLeft(r) ? r.left : []))
      return errors.length > 0
        ? t.failures(errors)
        : t.success(
            Object.fromEntries(
              read.flatMap(
                ([key, r]): ReadonlyArray<readonly [string, A]> => (E.isRight(r) ? [[key, r.right]] : []),
              ),
            ),
          )
    },
    (a) => a,
  )

/** A whole number from 0. */
export const Count: t.Type<number> = tested(
  'whole number from 0',
  (u): u is number => Number.isSafeInteger(u) && Number(u) >= 0,
)
/** A year with room for one before and one after. */
export const Year: t.Type<number> = tested(
  'year from 1900 to 9998',
  (u): u is number => Number.isInteger(u) && Number(u) >= 1900 && Number(u) <= 9998,
)
/** An exact share. */
export const RatioCodec: t.Type<Ratio> = tested('ratio { num, den } from 0 to 1', isRatio)

/** The days of a task. */
export const window: t.Type<Window> = record('Window', { opens: PlainDateCodec, closes: PlainDateCodec }, {})
/** A digest and the day it was published. */
export const Published: t.Type<{ readonly digest: string; readonly on: PlainDate }> = record(
  'Published',
  { digest: t.string, on: PlainDateCodec },
  {},
)
/** Something of which only the id is read. */
export const named: t.Type<{ readonly id: string }> = record('Named', { id: IdCodec }, {})
