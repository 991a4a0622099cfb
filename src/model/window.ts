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

/**
 * The days two windows share, or `undefined` where they share none.
 *
 * @zh 时间重叠
 * @law joint/22.merge
 * @example
 * import { intersect, type Window } from 'double-random'
 *
 * const spring = { opens: '2022-02-01', closes: '2022-05-31' } as Window
 * const may = { opens: '2022-05-31', closes: '2022-06-30' } as Window
 *
 * assert.deepStrictEqual(intersect(spring, may), { opens: '2022-05-31', closes: '2022-05-31' })
 *
 * @category model
 * @since 0.1.0
 */
export const intersect = (a: Window, b: Window): Window | undefined => {
  // Stryker disable next-line EqualityOperator: of two equal days it does not matter which
  const opens = a.opens > b.opens ? a.opens : b.opens
  // Stryker disable next-line EqualityOperator: the same
  const closes = a.closes < b.closes ? a.closes : b.closes
  return opens <= closes ? { opens, closes } : undefined
}
