import { isCount } from '../model/count.js'
import { isRatio, type Ratio } from '../model/ratio.js'
import { quota as shareOf } from '../quota/share.js'

/**
 * How many to draw in a stratum: a share of its base, for a routine matter under a ceiling, or a fixed number.
 *
 * @zh 抽查数量
 * @law joint/20.strata
 * @law joint/9.ceiling
 * @category draw
 * @since 0.1.0
 */
export type Quota =
  | { readonly _tag: 'share'; readonly ratio: Ratio; readonly ceiling?: Ratio }
  | { readonly _tag: 'count'; readonly count: number }

/** Is this a quota in one of its two forms? */
export const isQuota = (value: unknown): value is Quota => {
  if (typeof value !== 'object' || value === null) return false
  const quota = value as Partial<Record<string, unknown>>
  if (quota['_tag'] === 'count') return isCount(quota['count'])
  return (
    quota['_tag'] === 'share' &&
    isRatio(quota['ratio']) &&
    (quota['ceiling'] === undefined || isRatio(quota['ceiling']))
  )
}

/**
 * How many a quota takes of a stratum of `n` in scope, `eligible` of whom may be drawn: a fixed number, or the
 * share of the base, rounded up and held under its ceiling; never more than may be drawn.
 *
 * @zh 应抽数量
 * @law joint/20.strata
 * @law joint/9.ceiling
 * @example
 * import { quotaTakes } from 'double-random'
 *
 * const five = { _tag: 'share', ratio: { num: 5, den: 100 } } as const
 * assert.strictEqual(quotaTakes(five, 109_275, 109_275), 5_464)
 * assert.strictEqual(quotaTakes({ _tag: 'count', count: 9 }, 20, 3), 3)
 *
 * @category draw
 * @since 0.1.0
 */
export const taken = (quota: Quota, n: number, eligible: number): number =>
  quota._tag === 'count' ? Math.min(quota.count, eligible) : shareOf({ ...quota, size: n, eligible })
