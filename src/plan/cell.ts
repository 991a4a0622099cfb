import type { Category, Level } from '../model/matter.js'

/**
 * The months of a window, both included: 2月-9月 is from 2 to 9.
 *
 * @zh 抽查时间(月)
 * @law market/12.fields
 * @category plan
 * @since 0.1.0
 */
export interface MonthSpan {
  readonly from: number
  readonly to: number
}

/** What the text of a time cell turned out to be. */
export type ReadWindow =
  | { readonly _tag: 'Months'; readonly span: MonthSpan }
  | { readonly _tag: 'OutsideYear' }
  | { readonly _tag: 'Unreadable' }

/**
 * A text as it is compared: half and full width are the same, spaces do not count. The published table was
 * typed in both widths, so matching goes by this, while every value keeps the source's own characters.
 */
export const comparable = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize('NFKC').replace(/\s+/gu, '')

/** Most cells are nothing but Chinese characters, which are compared as they are. */
const PLAIN = /^[\u4e00-\u9fff、]*$/

const CATEGORIES: Readonly<Record<string, Category>> = { 一般监管: 'general', 重点监管: 'key' }
const LEVELS: Readonly<Record<string, Level>> = { 州级: 'prefecture', 州县级: 'prefecture-and-county' }
const YEAR = String.raw`(?:(\d{4})[年./])?`
const TO = '[-‐‑–—~至到]+'
const SPAN = new RegExp(`^${YEAR}(\\d{1,3})(?:月份?)?${TO}${YEAR}(\\d{1,3})(月份?)?$`, 'u')
const NAMED = new RegExp(`^${YEAR}(?:(全年)|([上下])半年|第?([一二三四1-4])季度|(\\d{1,3})月份?)$`, 'u')
const TIME_SHAPED = /^(?=.*[\d月年季])[\d年月日份全上下半第一二三四季度./\-‐‑–—~至到]{2,18}$/u

const own = <A>(table: Readonly<Record<string, A>>, key: string): A | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** 一般监管 or 重点监管, otherwise nothing. */
export const readCategory = (cell: string): Category | undefined => own(CATEGORIES, comparable(cell))

/** 州级 or 州县级, otherwise nothing. */
export const readLevel = (cell: string): Level | undefined => own(LEVELS, comparable(cell))

/** The first month of each quarter, by its number in either script. */
const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 1: 1, 二: 4, 2: 4, 三: 7, 3: 7, 四: 10, 4: 10 }

interface Stated {
  readonly years: ReadonlyArray<number>
  readonly span: MonthSpan
}

const numbers = (texts: ReadonlyArray<string | undefined>): ReadonlyArray<number> =>
  texts.flatMap((text) => (text === undefined ? [] : [Number(text)]))

/** The whole year, half of it, a quarter or a single month. */
const named = (text: string): Stated | undefined => {
  const [met, year, whole, half, quarter, month] = NAMED.exec(text) ?? []
  if (met === undefined) return undefined
  const first = quarter === undefined ? (half === '下' ? 7 : 1) : (QUARTERS[quarter] ?? 1)
  const months = whole !== undefined ? 12 : half !== undefined ? 6 : 3
  const span =
    month === undefined ? { from: first, to: first + months - 1 } : { from: Number(month), to: Number(month) }
  return { years: numbers([year]), span }
}

/** From month to month: 月 may be left out at the end only where both years are stated, or 3-11 would be a day. */
const spanned = (text: string): Stated | undefined => {
  const [met, year, from, other, to, month] = SPAN.exec(text) ?? []
  const years = numbers([year, other])
  return met === undefined || (month === undefined && years.length < 2)
    ? undefined
    : { years, span: { from: Number(from), to: Number(to) } }
}

/**
 * Months of the plan’s year, in order: 2月-9月, 2026年3月-11月, 3月, 第二季度, 上半年, 全年. 2月-13月, 11月-2月 and the
 * months of another year leave it; 春季 is no span of months.
 */
export const readWindow = (cell: string, year?: number): ReadWindow => {
  const text = comparable(cell)
  const stated = named(text) ?? spanned(text)
  if (stated === undefined) return { _tag: 'Unreadable' }
  const { years, span } = stated
  const own = years.every((y) => y === (year ?? years[0]))
  return own && span.from >= 1 && span.from <= span.to && span.to <= 12
    ? { _tag: 'Months', span }
    : { _tag: 'OutsideYear' }
}

/** Which column a cell can only belong to, by its look; the three anchors stand in every row of the table. */
export type CellKind = 'category' | 'level' | 'window' | 'departments' | 'text'

/** Looks, not validity: 特别监管 has the look of a category and 2月-13月 that of a window. */
export const cellKind =
  (isDepartments: (cell: string) => boolean) =>
  (cell: string): CellKind => {
    const text = comparable(cell)
    if (/^.{2}监管$/u.test(text)) return 'category'
    if (/^.{1,3}级$/u.test(text)) return 'level'
    if (TIME_SHAPED.test(text)) return 'window'
    return isDepartments(cell) ? 'departments' : 'text'
  }
