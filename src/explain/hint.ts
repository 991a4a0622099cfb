import { isPlainDate, type PlainDate, plusDays } from '../calendar/plainDate.js'
import { isCreditCode } from '../model/creditCode.js'
import { distance } from './kernel/distance.js'

/**
 * The likely mistake behind a value that was not taken, and what was probably meant.
 *
 * @zh 可能的原因
 * @law none: words of errors
 * @category explain
 * @since 0.1.0
 */
export type Hint =
  | { readonly _tag: 'FullWidth'; readonly meant: string }
  | { readonly _tag: 'OuterSpace'; readonly meant: string }
  | { readonly _tag: 'LetterForDigit'; readonly meant: string }
  | { readonly _tag: 'CodeLength'; readonly length: number }
  | { readonly _tag: 'OldRegistrationNumber' }
  | { readonly _tag: 'DigitsLost' }
  | { readonly _tag: 'NameForCode' }
  | { readonly _tag: 'DayBeforeMonth'; readonly meant: PlainDate }
  | { readonly _tag: 'OtherDateForm'; readonly meant: PlainDate }
  | { readonly _tag: 'SpreadsheetDay'; readonly meant: PlainDate }
  | { readonly _tag: 'NoSuchDay' }
  | { readonly _tag: 'BareShare'; readonly meant: string }
  | { readonly _tag: 'NumberAsText'; readonly meant: string }
  | { readonly _tag: 'NearestName'; readonly meant: string }
  | { readonly _tag: 'EndsSwapped' }

/** What belongs at a place, as far as it tells likely mistakes apart. */
export type Wanted =
  | { readonly _tag: 'Day' }
  | { readonly _tag: 'Share' }
  | { readonly _tag: 'Code' }
  | { readonly _tag: 'Number' }
  | { readonly _tag: 'Digits' }
  | { readonly _tag: 'OneOf'; readonly names: ReadonlyArray<string> }
  | { readonly _tag: 'Window' }
  | { readonly _tag: 'Text' }

const FULL = /[\uFF01-\uFF5E\u3000]/
const halved = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')

const two = (part: string | undefined): string => (part ?? '').padStart(2, '0')

const dayOf = (year: string | undefined, month: string | undefined, day: string | undefined) => {
  const text = `${year ?? ''}-${two(month)}-${two(day)}`
  return isPlainDate(text) ? text : undefined
}

const Y_M_D = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const D_M_Y = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/

/** Spreadsheets count days from the end of 1899; these are the serials of 1990 to 2099. */
const EPOCH = '1899-12-30' as PlainDate
const serialDay = (value: number): PlainDate | undefined =>
  Number.isInteger(value) && value >= 32_874 && value <= 73_050 ? plusDays(value)(EPOCH) : undefined

const dayHint = (value: unknown): Hint | undefined => {
  const serial = serialDay(typeof value === 'string' && /^\d{5}$/.test(value) ? Number(value) : Number.NaN)
  const number = typeof value === 'number' ? serialDay(value) : serial
  if (number !== undefined) return { _tag: 'SpreadsheetDay', meant: number }
  if (typeof value !== 'string') return undefined
  const ymd = Y_M_D.exec(value) ?? COMPACT.exec(value)
  if (ymd !== null) {
    const [, y, m, d] = ymd
    const meant = dayOf(y, m, d)
    if (meant !== undefined) return { _tag: 'OtherDateForm', meant }
    const swapped = dayOf(y, d, m)
    return swapped === undefined ? { _tag: 'NoSuchDay' } : { _tag: 'DayBeforeMonth', meant: swapped }
  }
  const dmy = D_M_Y.exec(value)
  if (dmy === null) return undefined
  const [, d, m, y] = dmy
  const meant = dayOf(y, m, d) ?? dayOf(y, d, m)
  return meant === undefined ? { _tag: 'NoSuchDay' } : { _tag: 'DayBeforeMonth', meant }
}

/** The letters that a credit code never has, and the digits or letters they are mistaken for. */
const MISREAD: Readonly<Record<string, string>> = { O: '0', I: '1', Z: '2', S: '5', V: 'U' }

const codeHint = (given: unknown): Hint | undefined => {
  if (typeof given === 'number' && !Number.isSafeInteger(given)) return { _tag: 'DigitsLost' }
  const value = typeof given === 'number' ? `${given}` : given
  if (typeof value !== 'string') return undefined
  if (/\p{Script=Han}/u.test(value)) return { _tag: 'NameForCode' }
  if (/^\d{15}$/.test(value)) return { _tag: 'OldRegistrationNumber' }
  const meant = value.toUpperCase().replace(/[OIZSV]/g, (c) => MISREAD[c] ?? c)
  if (meant !== value && isCreditCode(meant)) return { _tag: 'LetterForDigit', meant }
  return value !== '' && value.length !== 18 ? { _tag: 'CodeLength', length: value.length } : undefined
}

const shareHint = (value: unknown): Hint | undefined => {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : ''
  if (!/^\d{1,3}(\.\d{1,6})?$/.test(text)) return undefined
  const n = Number(text)
  const hundredths = n > 0 && n < 1 ? Math.round(n * 10_000) / 100 : n
  return hundredths > 0 && hundredths <= 100 ? { _tag: 'BareShare', meant: `${hundredths}%` } : undefined
}

const nameHint = (value: unknown, names: ReadonlyArray<string>): Hint | undefined => {
  if (typeof value !== 'string' || value === '') return undefined
  const limit = Array.from(value).length > 4 ? 2 : 1
  const [best] = names
    .map((name) => ({ name, d: distance(value.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, d }) => d <= limit && d < Array.from(name).length)
    .sort((a, b) => a.d - b.d)
  return best === undefined ? undefined : { _tag: 'NearestName', meant: best.name }
}

const byWanted = (wanted: Wanted, value: unknown): Hint | undefined => {
  switch (wanted._tag) {
    case 'Day':
      return dayHint(value)
    case 'Code':
      return codeHint(value)
    case 'Share':
      return shareHint(value)
    case 'OneOf':
      return nameHint(value, wanted.names)
    case 'Number':
      return typeof value === 'string' && /^\d+$/.test(value)
        ? { _tag: 'NumberAsText', meant: value }
        : undefined
    case 'Window':
      return { _tag: 'EndsSwapped' }
    case 'Digits':
    case 'Text':
      return undefined
  }
}

/** Nobody mistypes a text as long as this into what was meant. */
const TOO_LONG = 200

/** The likely mistake behind a value, where one shows. */
export const hintFor = (wanted: Wanted, value: unknown): Hint | undefined => {
  if (typeof value === 'string' && value.length > TOO_LONG) return undefined
  if (typeof value === 'string' && wanted._tag !== 'Text' && FULL.test(value))
    return { _tag: 'FullWidth', meant: halved(value).trim() }
  if (typeof value === 'string' && value.trim() !== value && value.trim() !== '')
    return { _tag: 'OuterSpace', meant: value.trim() }
  return byWanted(wanted, value)
}
