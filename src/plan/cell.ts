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
const SPAN = /^(\d{1,3})月?[-‐‑–—~至到]+(\d{1,3})月$/u
const TIME_SHAPED = /^(?=.*[\d月年])[\d年月日全上下半季度\-‐‑–—~至到]{2,16}$/u

const own = <A>(table: Readonly<Record<string, A>>, key: string): A | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** 一般监管 or 重点监管, otherwise nothing. */
export const readCategory = (cell: string): Category | undefined => own(CATEGORIES, comparable(cell))

/** 州级 or 州县级, otherwise nothing. */
export const readLevel = (cell: string): Level | undefined => own(LEVELS, comparable(cell))

/** Two months of one year in order. 2月-13月 and 11月-2月 leave the year, 春季 is no span of months. */
export const readWindow = (cell: string): ReadWindow => {
  const parts = SPAN.exec(comparable(cell))
  if (parts === null) return { _tag: 'Unreadable' }
  const [from, to] = [Number(parts[1]), Number(parts[2])]
  return from >= 1 && from <= to && to <= 12
    ? { _tag: 'Months', span: { from, to } }
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
