/**
 * The proleptic Gregorian calendar as plain arithmetic on years that begin in March, so that the leap day comes
 * last: a `Date` made for every question would cost ten times as much.
 */
const DAYS_PER_ERA = 146_097
const DAYS_TO_1970 = 719_468
const DIGIT_ZERO = 48
const LENGTH = 'YYYY-MM-DD'.length

const digit = (text: string, at: number): number => {
  const n = text.charCodeAt(at) - DIGIT_ZERO
  return n >= 0 && n <= 9 ? n : Number.NaN
}

/** Two digits of a written day, at a place; NaN, which no comparison holds for, where there are none. */
const pair = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1)

/** The year of a text written `YYYY-MM-DD`; a pattern would cost every question about a day twice as much. */
export const yearOfText = (text: string): number =>
  text.length === LENGTH && text[4] === '-' && text[7] === '-'
    ? pair(text, 0) * 100 + pair(text, 2)
    : Number.NaN

export const monthOfText = (text: string): number => pair(text, 5)
export const dayOfText = (text: string): number => pair(text, 8)

/** The number of a day written `YYYY-MM-DD`, counted from 1970-01-01. */
export const numberOfText = (text: string): number => {
  const month = monthOfText(text)
  const year = yearOfText(text) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const inEra = year - era * 400
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfText(text) - 1
  const days = inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear
  return era * DAYS_PER_ERA + days - DAYS_TO_1970
}

/** The year, month and day of a day's number; the inverse of `numberOfText`. */
export const partsOfNumber = (n: number): readonly [year: number, month: number, day: number] => {
  const shifted = n + DAYS_TO_1970
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const days = shifted - era * DAYS_PER_ERA
  const inEra = Math.floor(
    (days - Math.floor(days / 1460) + Math.floor(days / 36_524) - Math.floor(days / 146_096)) / 365,
  )
  const inYear = days - (365 * inEra + Math.floor(inEra / 4) - Math.floor(inEra / 100))
  const march = Math.floor((5 * inYear + 2) / 153)
  const month = march < 10 ? march + 3 : march - 9
  return [inEra + era * 400 + (month <= 2 ? 1 : 0), month, inYear - Math.floor((153 * march + 2) / 5) + 1]
}
