import type { PlainDate } from '../calendar/plainDate.js'

/**
 * The days on which a task may be carried out, both ends included.
 *
 * @zh 抽查时间
 * @law joint/15.fields
 * @category model
 * @since 0.1.0
 */
export interface Window {
  readonly opens: PlainDate
  readonly closes: PlainDate
}

/** The days two windows share, or `undefined` where they share none. */
export const intersect = (a: Window, b: Window): Window | undefined => {
  const opens = a.opens > b.opens ? a.opens : b.opens
  const closes = a.closes < b.closes ? a.closes : b.closes
  return opens <= closes ? { opens, closes } : undefined
}
