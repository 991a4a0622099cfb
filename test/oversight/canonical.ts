import { createHash } from 'node:crypto'

const canonical = (x: unknown): string => {
  if (Array.isArray(x)) return `[${x.map(canonical).join(',')}]`
  if (typeof x !== 'object' || x === null) return JSON.stringify(x)
  return `{${Object.entries(x)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`)
    .join(',')}}`
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The digest of a value's canonical JSON, by Node's own SHA-256. */
export const digestOf = (value: unknown): string => sha256(canonical(value))
