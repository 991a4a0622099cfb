import { dayOfNumber, isPlainDate, type PlainDate } from '../../calendar/plainDate.js'
import { type CellRead, narrowed, refused, taken } from './form.js'

const EXPECTED = 'day'
const WRITTEN = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(T[\d:时分秒.Z+]{3,20})?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/

/** The last serial that is taken for a day: 2099-12-31. Beyond it lie numbers such as 202203. */
const LAST = 73_050
/** Day 0 of 1970 is serial 25569. */
const EPOCH = 25_569
const MS_PER_DAY = 86_400_000

/**
 * The day of a spreadsheet's serial number (1900 system). Serial 60 is 29 February 1900, which never was; before it
 * the count is a day short. 1900 to 2100 are years that stand alone, not days of 1905.
 */
export const dayOfSerial = (serial: number): PlainDate | undefined => {
  const n = Math.floor(serial)
  if (!(n >= 1 && n <= LAST) || n === 60 || (n === serial && n >= 1900 && n <= 2100)) return undefined
  return dayOfNumber(n - EPOCH + (n < 60 ? 1 : 0))
}

const dayOf = (year = '', month = '', day = ''): PlainDate | undefined => {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPlainDate(text) ? text : undefined
}

const ofNumber = (raw: number): CellRead<PlainDate> => {
  const compact = Number.isInteger(raw) ? COMPACT.exec(`${raw}`) : null
  if (compact !== null) {
    const day = dayOf(compact[1], compact[2], compact[3])
    return day === undefined ? refused(EXPECTED) : taken(day, 'day-form')
  }
  const day = dayOfSerial(raw)
  return day === undefined
    ? refused(EXPECTED)
    : taken(day, Number.isInteger(raw) ? 'serial-day' : 'time-dropped')
}

const ofText = (raw: string): CellRead<PlainDate> => {
  if (isPlainDate(raw)) return taken(raw)
  if (raw.length > 60) return refused(EXPECTED)
  // the space before a time of day is what keeps `5 14:30` from being the 51st
  const text = narrowed(raw.trim().replace(/[日\s](?=\d{1,2}[:：时])/u, 'T'))
  // five digits are what a spreadsheet leaves of a day when it is saved as text
  if (/^\d{5}$/.test(text)) return ofNumber(Number(text))
  const [, year, month, day, time] = WRITTEN.exec(text) ?? COMPACT.exec(text) ?? []
  const read = dayOf(year, month, day)
  if (read === undefined) return refused(EXPECTED)
  return taken(read, time === undefined || time === '' ? 'day-form' : 'time-dropped')
}

/** The day of an instant that a reader of spreadsheets gives: at midnight UTC only, else nobody knows which it is. */
export const dayOfInstant = (ms: number): PlainDate | undefined => {
  const n = Math.round(ms / MS_PER_DAY)
  const serial = n + EPOCH
  return Math.abs(ms - n * MS_PER_DAY) < 1000 && serial >= 1 && serial <= LAST ? dayOfNumber(n) : undefined
}

/** Reads the day of a cell in the forms that bureaus and spreadsheets write. */
export const readDay = (raw: unknown): CellRead<PlainDate> => {
  if (typeof raw === 'string') return ofText(raw)
  return typeof raw === 'number' ? ofNumber(raw) : refused(EXPECTED)
}
