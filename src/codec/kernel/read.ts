import { either as E } from 'fp-ts'
import * as t from 'io-ts'

/** Nobody reads more faults than these; a hostile input must not fill the memory with them. */
export const MOST_FAULTS = 100_000

/** Reads the parts of one value, and keeps the faults of all of them until there are too many. */
const faultsOf = (context: t.Context) => {
  const faults: t.ValidationError[] = []
  return {
    faults,
    /** Adds the faults of a part; true where reading should stop. */
    add: (more: ReadonlyArray<t.ValidationError>): boolean => {
      for (const fault of more) faults.push(fault)
      if (faults.length <= MOST_FAULTS) return false
      faults.push({ value: faults.length, context, message: 'fewer faults' })
      return true
    },
  }
}

const readAt = <A>(codec: t.Type<A>, key: string, value: unknown, context: t.Context): t.Validation<A> =>
  codec.validate(value, t.appendContext(context, key, codec, value))

/** The entries of a list, read into a new one: what is behind the old one cannot change it any more. */
export const readList = <A>(
  codec: t.Type<A>,
  list: ReadonlyArray<unknown>,
  context: t.Context,
): t.Validation<ReadonlyArray<A>> => {
  const entries: A[] = []
  const { faults, add } = faultsOf(context)
  for (let i = 0; i < list.length; i++) {
    const value = list[i]
    if (value === undefined && !Object.hasOwn(list, i)) {
      // a list of four thousand million holes is a few bytes
      add([
        {
          value: undefined,
          context: t.appendContext(context, String(i), codec),
          message: 'list without gaps',
        },
      ])
      break
    }
    const read = readAt(codec, String(i), value, context)
    if (E.isRight(read)) entries.push(read.right)
    else if (add(read.left)) break
  }
  return faults.length > 0 ? t.failures(faults) : t.success(entries)
}

/** The values of an object with free names, read into a new one. */
export const readValues = <A>(
  codec: t.Type<A>,
  object: Readonly<Record<string, unknown>>,
  context: t.Context,
): t.Validation<Readonly<Record<string, A>>> => {
  const entries: [string, A][] = []
  const { faults, add } = faultsOf(context)
  for (const key of Object.keys(object)) {
    const read = readAt(codec, key, object[key], context)
    if (E.isRight(read)) entries.push([key, read.right])
    else if (add(read.left)) break
  }
  return faults.length > 0 ? t.failures(faults) : t.success(Object.fromEntries(entries))
}

/** A field of a record. */
export interface Field {
  readonly key: string
  readonly codec: t.Type<unknown>
  readonly optional: boolean
}

/** The named fields of an object, each only as its own property and read once. */
export const readFields = (
  fields: ReadonlyArray<Field>,
  object: Readonly<Record<string, unknown>>,
  context: t.Context,
): t.Validation<Readonly<Record<string, unknown>>> => {
  const values: Record<string, unknown> = {}
  const { faults, add } = faultsOf(context)
  for (const { key, codec, optional } of fields) {
    const present = Object.hasOwn(object, key)
    if (!present && optional) continue
    const read = readAt(codec, key, present ? object[key] : undefined, context)
    if (E.isRight(read)) values[key] = read.right
    else if (add(read.left)) break
  }
  return faults.length > 0 ? t.failures(faults) : t.success(values)
}
