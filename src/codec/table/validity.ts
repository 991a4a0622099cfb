import type { PlainDate } from '../../calendar/plainDate.js'
import type { Column } from './column.js'
import { readDay } from './day.js'
import { type CellRead, narrowed, refused, taken, textOf } from './form.js'

/** How long something holds, as one cell says it: until a day, from a day to a day, or without an end. */
export interface Validity {
  readonly from?: PlainDate
  readonly until?: PlainDate
}

const EXPECTED = 'day or no end'
const ENDLESS = new Set(['长期', '长期有效', '永久', '永久有效', '无期限', 'noend', 'no-end'])

const isEndless = (text: string): boolean => ENDLESS.has(narrowed(text).toLowerCase().replace(/\s/g, ''))

/** The places at which a text may part into two days: a hyphen stands within days too. */
const halves = (text: string): ReadonlyArray<readonly [string, string]> =>
  [...text].flatMap((mark, i) =>
    '至到~～-‐‑–—－'.includes(mark) ? [[text.slice(0, i), text.slice(i + 1)] as const] : [],
  )

const rangeOf = (text: string): Validity | undefined => {
  const [range] = halves(text).flatMap(([start, end]): ReadonlyArray<Validity> => {
    const from = readDay(start)
    if (!from.ok) return []
    if (isEndless(end)) return [{ from: from.value }]
    const until = readDay(end)
    return until.ok && from.value <= until.value ? [{ from: from.value, until: until.value }] : []
  })
  return range
}

const read = (raw: unknown): CellRead<Validity> => {
  const day = readDay(raw)
  if (day.ok) return taken({ until: day.value }, day.form)
  const text = textOf(raw) ?? ''
  if (text.length > 60) return refused(EXPECTED)
  if (isEndless(text)) return taken({}, text === '长期' || text === 'no end' ? undefined : 'wording')
  const range = rangeOf(text.trim())
  return range === undefined ? refused(EXPECTED) : taken(range, 'day-form')
}

/** A column of validity: the day it ends, both its days, or 长期 for no end. */
export const validity = (zh: string, en: string, ...names: ReadonlyArray<string>): Column<Validity> => ({
  zh,
  en,
  names,
  read,
  write: ({ from, until }, language) => {
    const end = until ?? (language === 'zh' ? '长期' : 'no end')
    return from === undefined ? end : `${from}至${end}`
  },
})
