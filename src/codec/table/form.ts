/**
 * How a cell was written differently from how it is read: its form, never its content.
 *
 * @zh 单元格改写种类
 * @law none: a format
 * @category codec
 * @since 0.1.0
 */
export type CellForm =
  /** Spaces around or within, invisible characters, byte-order marks. */
  | 'spaces'
  /** Full-width digits, letters and punctuation. */
  | 'half-width'
  | 'capitals'
  /** A number where a text belongs, a certificate's for example. */
  | 'number'
  /** A day written otherwise than 2022-03-05. */
  | 'day-form'
  /** A spreadsheet's number for a day. */
  | 'serial-day'
  /** A time of day, left aside. */
  | 'time-dropped'
  /** Another word for the same, 个体户 for 个体工商户. */
  | 'wording'
  /** The same twice in a cell that lists several. */
  | 'repeated'
  /** From the first cell of a merged range. */
  | 'merged'
  /** From the cell above, in a column whose blanks repeat it. */
  | 'continued'

/** What a cell comes to: a value, with the form that was changed, or what was expected. */
export type CellRead<A> =
  | { readonly ok: true; readonly value: A; readonly form?: CellForm }
  | { readonly ok: false; readonly expected: string }

export const taken = <A>(value: A, form?: CellForm): CellRead<A> =>
  form === undefined ? { ok: true, value } : { ok: true, value, form }
export const refused = (expected: string): CellRead<never> => ({ ok: false, expected })

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what nobody sees in a cell
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff]/g
const WIDE = /[\uff01-\uff5e]/g
/** Most cells need nothing done: told by one test. */
const PLAIN = /^[\w\-.:/\u4e00-\u9fff]*$/

/** Without what nobody sees, and without outer space; what stands within is the writer's own. */
export const trimmed = (text: string): string => (PLAIN.test(text) ? text : text.replace(UNSEEN, '').trim())

/** Full width to half width, every space gone: for codes, days and words of a list. */
export const narrowed = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replace(UNSEEN, '')
        .replace(WIDE, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/\s+/g, '')

/** What kind of change brought a text to the one that is read. */
export const formOf = (from: string, to: string): CellForm | undefined => {
  if (from === to) return undefined
  return from.search(WIDE) !== -1 && to.search(WIDE) === -1 ? 'half-width' : 'spaces'
}

/** The text of a cell that is none: a whole number as its digits. Digits beyond 2^53 are lost already, hence refused. */
export const textOf = (raw: unknown): string | undefined => {
  if (typeof raw === 'string') return raw
  if (typeof raw === 'number' && Number.isSafeInteger(raw)) return `${raw}`
  return undefined
}

const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/

/** Does the spreadsheet say that it could not work the cell out? No column has such a value. */
export const isCellError = (raw: unknown): boolean =>
  typeof raw === 'string' && raw.startsWith('#') && ERROR.test(raw)

/** Does nothing stand in the cell? */
export const isBlank = (raw: unknown): boolean =>
  raw === null || raw === undefined || (typeof raw === 'string' && (raw === '' || trimmed(raw) === ''))
