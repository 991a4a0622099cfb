import { either as E } from 'fp-ts'
import { isPlainDate, type PlainDate } from '../../calendar/plainDate.js'
import { kindWords } from '../../model/kindWords.js'
import { parseRatio, type Ratio } from '../../model/ratio.js'
import type { SubjectKind } from '../../model/subject.js'
import type { Window } from '../../model/window.js'
import type { ForeignField, ForeignRow } from './foreignFields.js'

/**
 * A cell of a platform's table that cannot be read as what its column says. Nothing is made of it.
 *
 * @zh 外部平台记录问题
 * @law none: bad input
 * @category oversight
 * @since 0.1.0
 */
export interface ForeignCell {
  readonly _tag: 'ForeignCell'
  /** `results[3].检查日期` */
  readonly path: string
  readonly value: unknown
  readonly expected:
    | 'day'
    | 'share'
    | 'count'
    | 'text'
    | 'subject-kind'
    | 'check-type'
    | 'window'
    | 'row'
    | 'tables'
    | 'year'
}

/** A cell that was read: its value, nothing where it is empty, or what is wrong with it. */
export interface Cell<A> {
  readonly value?: A
  readonly problem?: ForeignCell
}

/** A row with what is needed to read it. */
export interface Reader {
  readonly fields: Readonly<Record<ForeignField, ReadonlyArray<string>>>
  readonly row: ForeignRow
  readonly path: string
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

const columnOf = ({ fields, row }: Reader, field: ForeignField): string | undefined =>
  fields[field].find((name) => Object.hasOwn(row, name) && !isEmpty(row[name]))

/** What is wrong with the cell of a field. */
const problemOf = (r: Reader, field: ForeignField, expected: ForeignCell['expected']): ForeignCell => {
  const column = columnOf(r, field) ?? field
  return { _tag: 'ForeignCell', path: `${r.path}.${column}`, value: r.row[column], expected }
}

const cell =
  <A>(expected: ForeignCell['expected'], of: (value: unknown) => A | undefined) =>
  (r: Reader, field: ForeignField): Cell<A> => {
    const column = columnOf(r, field)
    if (column === undefined) return {}
    const value = of(r.row[column])
    return value === undefined ? { problem: problemOf(r, field, expected) } : { value }
  }

/** A text or a whole number, as text. */
export const textCell = cell('text', (value) => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? `${value}` : undefined
  return typeof value === 'string' && value.length <= 10_000 ? value.trim() : undefined
})

const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/

/** A day in one of the ways platforms write it; the time of day is left aside. */
export const dayOf = (value: unknown): PlainDate | undefined => {
  const [, year = '', month = '', day = ''] =
    (typeof value === 'string' ? DAY.exec(value.trim()) : null) ?? []
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPlainDate(text) ? text : undefined
}

/** A day, `2022-3-1`, `2022/03/01` or `2022年3月1日`. */
export const dayCell = cell('day', dayOf)

/** The days of a task; the last is not before the first. */
export const windowCells = (
  r: Reader,
): { readonly value?: Window; readonly problems: ReadonlyArray<ForeignCell> } => {
  const [opens, closes] = [dayCell(r, 'opens'), dayCell(r, 'closes')]
  const problems = [opens, closes].flatMap((c) => c.problem ?? [])
  if (opens.value === undefined || closes.value === undefined) return { problems }
  return closes.value < opens.value
    ? { problems: [problemOf(r, 'closes', 'window')] }
    : { value: { opens: opens.value, closes: closes.value }, problems }
}

/** What a spreadsheet keeps of `10%`: 0.1. A bare 1 may be 1% or the whole, and is neither. */
const shareOfNumber = (value: number): Ratio | undefined => {
  // what lies beyond eight places is the rounding of a quotient
  const places = value === 0 ? '' : /^0\.(\d{1,8})\d*$/.exec(`${value}`)?.[1]
  if (places === undefined) return undefined
  const digits = places.padEnd(2, '0')
  return { num: Number(digits), den: 10 ** digits.length }
}

/** A share as platforms write it, `5%`, or as a spreadsheet keeps it, 0.05. */
export const shareCell = cell('share', (value): Ratio | undefined => {
  if (typeof value === 'number') return shareOfNumber(value)
  const read = parseRatio(typeof value === 'string' ? value.trim().replace('％', '%') : value)
  return E.isRight(read) ? read.right : undefined
})

/** How many. */
export const countCell = cell('count', (value) => {
  const n = typeof value === 'string' && /^\d{1,15}$/.test(value.trim()) ? Number(value) : value
  return typeof n === 'number' && Number.isSafeInteger(n) && n >= 0 ? n : undefined
})

const KINDS = new Map(
  (Object.keys(kindWords) as ReadonlyArray<SubjectKind>).flatMap((kind) =>
    kindWords[kind].map((word) => [word, kind] as const),
  ),
)

/** What kind of subject. */
export const kindCell = cell('subject-kind', (value) =>
  typeof value === 'string' ? KINDS.get(value.trim()) : undefined,
)

const CHECK_TYPES = new Map<unknown, 'routine' | 'special'>([
  ...['日常检查', '日常', '一般检查', '一般监管', '一般'].map((word) => [word, 'routine'] as const),
  ...['专项检查', '专项', '重点检查', '重点监管', '重点'].map((word) => [word, 'special'] as const),
])

/** Routine or special: 日常检查 or 专项检查, 一般 or 重点 in the words of a plan (I-17). */
export const checkTypeCell = cell('check-type', (value) =>
  CHECK_TYPES.get(typeof value === 'string' ? value.trim() : value),
)

/** The parts of a cell that lists several: 、 , ; / and spaces part them. */
export const partsOf = (text: string | undefined): ReadonlyArray<string> =>
  (text ?? '').split(/[、,，;；/／|｜\s]+/).filter((part) => part !== '')
