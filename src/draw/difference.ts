import { compareBytes } from '../model/ids.js'

/** A place where what was recorded is not what was recomputed. Absent values are `null`. */
export interface Difference {
  readonly path: string
  readonly recorded: unknown
  readonly recomputed: unknown
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const field = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

/** Every place where two JSON values differ, by path. */
export const differencesOf = (
  recorded: unknown,
  recomputed: unknown,
  path: string,
): ReadonlyArray<Difference> => {
  if (Array.isArray(recorded) && Array.isArray(recomputed)) {
    const [own, anew] = [recorded as ReadonlyArray<unknown>, recomputed as ReadonlyArray<unknown>]
    const length = Math.max(own.length, anew.length)
    return Array.from({ length }, (_, i) => differencesOf(own[i], anew[i], `${path}[${i}]`)).flat()
  }
  if (isObject(recorded) && isObject(recomputed)) {
    const keys = [...new Set([...Object.keys(recorded), ...Object.keys(recomputed)])].sort(compareBytes)
    return keys.flatMap((key) => differencesOf(recorded[key], recomputed[key], field(path, key)))
  }
  return Object.is(recorded, recomputed)
    ? []
    : [{ path, recorded: recorded ?? null, recomputed: recomputed ?? null }]
}
