import { compareBytes } from '../model/ids.js'
import type { Hash } from '../model/sha256.js'
import { digestOfText } from './kernel/buckets.js'

/**
 * JSON in one form only: keys by bytes, no spaces, absent fields absent. The records hold texts, whole numbers,
 * booleans, lists and objects; nothing that two programs write differently.
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return value === undefined ? 'null' : JSON.stringify(value)
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => compareBytes(a, b))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`
}

/** The SHA-256 of the UTF-8 of a value's canonical JSON, as hex. */
export const digestOf =
  (hash: Hash) =>
  (value: unknown): string =>
    digestOfText(hash, canonicalJson(value))
