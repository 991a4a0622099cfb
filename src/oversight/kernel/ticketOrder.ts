import { compareBytes } from '../../model/ids.js'
import type { Hash } from '../../model/sha256.js'

const HEX = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'))

/** Writes the UTF-8 of a text into a buffer; written anew here, so that the auditor shares nothing with the draw. */
const writeUtf8 = (text: string, bytes: Uint8Array, from: number): number => {
  let at = from
  for (let i = 0; i < text.length; i++) {
    const p = text.codePointAt(i) ?? 0
    if (p < 0x80) bytes[at++] = p
    else if (p < 0x800) {
      bytes[at++] = 0xc0 | (p >> 6)
      bytes[at++] = 0x80 | (p & 63)
    } else if (p < 0x10000) {
      bytes[at++] = 0xe0 | (p >> 12)
      bytes[at++] = 0x80 | ((p >> 6) & 63)
      bytes[at++] = 0x80 | (p & 63)
    } else {
      bytes[at++] = 0xf0 | (p >> 18)
      bytes[at++] = 0x80 | ((p >> 12) & 63)
      bytes[at++] = 0x80 | ((p >> 6) & 63)
      bytes[at++] = 0x80 | (p & 63)
      i += 1
    }
  }
  return at
}

/** The UTF-8 of a text. */
export const utf8Of = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 3)
  return bytes.subarray(0, writeUtf8(text, bytes, 0))
}

/** Bytes as lower-case hex. */
export const hexOf = (bytes: Uint8Array): string => {
  let hex = ''
  for (const b of bytes) hex += HEX[b] ?? ''
  return hex
}

/** What is worked out once for each id of a year, however many rosters it stands on. */
export interface KnownId {
  readonly hex: string
  /** The first three hex digits of its SHA-256: the bucket it is digested in. */
  readonly bucket: string
}

/** Ids as they are met, each worked out the first time. */
export const knownIds = (hash: Hash): ((id: string) => KnownId) => {
  const known = new Map<string, KnownId>()
  return (id) => {
    const met = known.get(id)
    if (met !== undefined) return met
    const bytes = utf8Of(id)
    const own = { hex: hexOf(bytes), bucket: hexOf(hash.bytes(bytes).subarray(0, 2)).slice(0, 3) }
    known.set(id, own)
    return own
  }
}

const comesBefore = (
  a: { readonly id: string; readonly ticket: string },
  b: { readonly id: string; readonly ticket: string },
): boolean => (a.ticket === b.ticket ? compareBytes(a.id, b.id) < 0 : a.ticket > b.ticket)

/** The first k of these ids by ticket (SHA-256 of the hex of `id/D`), highest first, then by the id's bytes. */
export const firstByTicket = (
  hash: Hash,
  knownOf: (id: string) => KnownId,
  ids: ReadonlyArray<string>,
  seed: string,
  k: number,
): ReadonlyArray<string> => {
  const tail = hexOf(utf8Of(`/${seed}`))
  const first: { readonly id: string; readonly ticket: string }[] = []
  for (const id of ids) {
    const own = { id, ticket: hash.hex(knownOf(id).hex + tail) }
    const last = first[k - 1]
    // most fall below the last of the first k at once
    if (k === 0 || (last !== undefined && !comesBefore(own, last))) continue
    let [from, to] = [0, first.length]
    while (from < to) {
      const middle = (from + to) >> 1
      const met = first[middle]
      if (met !== undefined && comesBefore(met, own)) from = middle + 1
      else to = middle
    }
    first.splice(from, 0, own)
    if (first.length > k) first.pop()
  }
  return first.map(({ id }) => id)
}

/** The digest of a roster's rows: a bucket for each first three hex digits of an id's SHA-256, then their list. */
export const digestOfRows = (
  hash: Hash,
  knownOf: (id: string) => KnownId,
  rows: ReadonlyArray<{ readonly id: string; readonly stratum: string }>,
): string => {
  const buckets = new Map<string, string[]>()
  for (const { id, stratum } of rows) {
    const { bucket } = knownOf(id)
    const lines = buckets.get(bucket)
    const line = `${id}\t${stratum}\n`
    if (lines === undefined) buckets.set(bucket, [line])
    else lines.push(line)
  }
  let list = ''
  let buffer = new Uint8Array(4096)
  for (const name of [...buckets.keys()].sort()) {
    const lines = buckets.get(name) ?? []
    const text = lines.length === 1 ? (lines[0] ?? '') : lines.sort(compareBytes).join('')
    if (buffer.length < text.length * 3) buffer = new Uint8Array(text.length * 3)
    const digest = hexOf(hash.bytes(buffer.subarray(0, writeUtf8(text, buffer, 0))))
    list += `${name} ${lines.length} ${digest}\n`
  }
  return hash.hex(list)
}

/** JSON with its keys by bytes and no spaces, as commitments are digested. */
export const canonicalOf = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalOf).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null)
  return `{${Object.entries(value)
    .filter(([, v]) => v !== undefined)
    .sort(([a], [b]) => compareBytes(a, b))
    .map(([k, v]) => `${JSON.stringify(k)}:${canonicalOf(v)}`)
    .join(',')}}`
}

/** The fewest visits that windows of one subject need: each takes the last day of the first to close. */
export const fewestVisits = (
  windows: ReadonlyArray<{ readonly opens: string; readonly closes: string }>,
): number => {
  let day = ''
  let visits = 0
  for (const { opens, closes } of [...windows].sort((a, b) => (a.closes < b.closes ? -1 : 1)))
    if (visits === 0 || opens > day) {
      day = closes
      visits += 1
    }
  return visits
}
