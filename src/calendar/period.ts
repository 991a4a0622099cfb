/**
 * A time limit exactly as the text states it: 20个工作日, 60日 and 三个月 are three different things.
 *
 * @zh 期间
 * @law civil/201.start
 * @category calendar
 * @since 0.1.0
 */
export type Period =
  | { readonly unit: 'workdays'; readonly n: number }
  | { readonly unit: 'days'; readonly n: number }
  | { readonly unit: 'months'; readonly n: number }

/**
 * So many working days (工作日).
 *
 * @zh 工作日期间
 * @law market/23.disclosure
 * @example
 * import { workdays } from 'double-random'
 *
 * assert.deepStrictEqual(workdays(20), { unit: 'workdays', n: 20 })
 *
 * @category calendar
 * @since 0.1.0
 */
export const workdays = (n: number): Period => ({ unit: 'workdays', n })

/**
 * So many calendar days (日).
 *
 * @zh 日期间
 * @law joint/31.objection
 * @example
 * import { days } from 'double-random'
 *
 * assert.deepStrictEqual(days(60), { unit: 'days', n: 60 })
 *
 * @category calendar
 * @since 0.1.0
 */
export const days = (n: number): Period => ({ unit: 'days', n })

/**
 * So many months (个月).
 *
 * @zh 月期间
 * @law joint/33.followup
 * @example
 * import { months } from 'double-random'
 *
 * assert.deepStrictEqual(months(3), { unit: 'months', n: 3 })
 *
 * @category calendar
 * @since 0.1.0
 */
export const months = (n: number): Period => ({ unit: 'months', n })
