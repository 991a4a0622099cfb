import type { Commitment, DrawRecord, RosterRow } from 'double-random'
import { rowsOf } from './table.js'

/** A file that somebody dropped, by what it turned out to be. A record is not yet known to be well-formed. */
export type Given =
  | { readonly _tag: 'record'; readonly record: DrawRecord }
  | { readonly _tag: 'commitment'; readonly commitment: Commitment }
  | { readonly _tag: 'roster'; readonly rows: ReadonlyArray<RosterRow> }
  | { readonly _tag: 'unknown'; readonly why: 'empty' | 'not-json' | 'no-record' }

/** Text in UTF-8, or in GB 18030, which spreadsheets in China still write. */
export const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const has = (value: object, key: string): boolean => Object.hasOwn(value, key)

/** What a text is: JSON of a record, a commitment or rows, or the lines of a roster. */
export const givenOf = (text: string): Given => {
  const plain = text.trim()
  if (plain === '') return { _tag: 'unknown', why: 'empty' }
  if (!/^[[{]/.test(plain)) return { _tag: 'roster', rows: rowsOf(plain) }
  const value = parsed(plain)
  if (value === undefined) return { _tag: 'unknown', why: 'not-json' }
  if (Array.isArray(value)) return { _tag: 'roster', rows: value as ReadonlyArray<RosterRow> }
  if (typeof value !== 'object' || value === null) return { _tag: 'unknown', why: 'no-record' }
  if (has(value, 'seedString') || has(value, 'commitment'))
    return { _tag: 'record', record: value as DrawRecord }
  if (has(value, 'drawId')) return { _tag: 'commitment', commitment: value as Commitment }
  if ('rows' in value && Array.isArray(value.rows))
    return { _tag: 'roster', rows: value.rows as ReadonlyArray<RosterRow> }
  return { _tag: 'unknown', why: 'no-record' }
}
