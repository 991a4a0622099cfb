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

/** So many working days (工作日). */
export const workdays = (n: number): Period => ({ unit: 'workdays', n })

/** So many calendar days (日). */
export const days = (n: number): Period => ({ unit: 'days', n })

/** So many months (个月). */
export const months = (n: number): Period => ({ unit: 'months', n })
