import { isPlainDate, type PlainDate } from '../calendar/plainDate.js'
import { idFault } from '../model/ids.js'
import { type Described, leaf } from './described.js'

/** Any text. */
export const text: Described<string> = leaf('string', (u) => typeof u === 'string', { type: 'string' })

/** True or false. */
export const yesNo: Described<boolean> = leaf('boolean', (u) => typeof u === 'boolean', { type: 'boolean' })

/** One word of a closed list; the name lists them, so that an error says what would have been right. */
export const oneOf = <const W extends string>(words: ReadonlyArray<W>): Described<W> =>
  leaf(words.join(' | '), (u) => words.includes(u as W), { type: 'string', enum: words })

/** This value and no other. */
export const only = <const W extends string | number | boolean>(value: W): Described<W> =>
  leaf(`only ${String(value)}`, (u) => u === value, { const: value })

/** A text of one form. */
export const matching = (name: string, pattern: RegExp): Described<string> =>
  leaf(name, (u) => typeof u === 'string' && pattern.test(u), { type: 'string', pattern: pattern.source })

const DAY_29 = '(?!0000)[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])'
const DAY_30 = '(?!0000)[0-9]{4}-(?:0[13-9]|1[0-2])-(?:29|30)'
const DAY_31 = '(?!0000)[0-9]{4}-(?:0[13578]|1[02])-31'
const LEAP = '(?!0000)(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29'

/** A day that exists; the pattern knows leap years, since `format` is only a remark to many validators. */
export const day: Described<PlainDate> = leaf('PlainDate', isPlainDate, {
  type: 'string',
  format: 'date',
  pattern: `^(?:${DAY_29}|${DAY_30}|${DAY_31}|${LEAP})$`,
})

/** An id; that it has 200 bytes at most cannot be said in characters, hence the remark. */
export const id: Described<string> = leaf('Id', (u) => idFault(u) === undefined, {
  type: 'string',
  minLength: 1,
  maxLength: 200,
  pattern: '^(?!\\s)(?!.*\\s$)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufeff\\ud800-\\udfff]+$',
  $comment:
    'At most 200 bytes of UTF-8, which is stricter than maxLength, and no lone surrogate; the library checks both.',
})

/** A whole number in a range that JSON numbers hold exactly. */
const whole = (name: string, least: number, most = Number.MAX_SAFE_INTEGER): Described<number> =>
  leaf(name, (u) => Number.isSafeInteger(u) && Number(u) >= least && Number(u) <= most, {
    type: 'integer',
    minimum: least,
    maximum: most,
  })

/** A whole number from 0. */
export const count: Described<number> = whole('whole number from 0', 0)
/** A whole number from 1: a rank, a row, a round. */
export const ordinal: Described<number> = whole('whole number from 1', 1)
/** A whole number, below 0 too. */
export const integer: Described<number> = whole('whole number', Number.MIN_SAFE_INTEGER)
/** A year with room for one before and one after. */
export const year: Described<number> = whole('year from 1900 to 9998', 1900, 9998)

/** A digest of SHA-256. */
export const digest: Described<string> = matching('64 lower-case hex digits', /^[0-9a-f]{64}$/)
/** The number of a draw, as it begins its seed. */
export const drawId: Described<string> = matching('number of a draw', /^[A-Za-z0-9._-]{1,64}$/)
