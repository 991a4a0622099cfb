import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import { apportion } from '../model/apportion.js'
import { isCount } from '../model/count.js'
import { type BadId, type DuplicateId, idProblems } from '../model/ids.js'
import type { WrongShape } from '../model/wrongShape.js'
import { wrong } from '../model/wrongShape.js'
import { strata as strataShape } from './shape.js'

/**
 * A stratum of a draw and how many are in scope in it.
 *
 * @zh 分层
 * @law joint/20.strata
 * @category quota
 * @since 0.1.0
 */
export interface StratumSize {
  readonly stratum: string
  readonly size: number
}

/**
 * A stratum and how many of it are drawn.
 *
 * @zh 分层数量
 * @law joint/20.strata
 * @category quota
 * @since 0.1.0
 */
export interface StratumCount {
  readonly stratum: string
  readonly count: number
}

/**
 * What keeps a total from being split: where it stands, what was given.
 *
 * @zh 分配的问题
 * @law joint/20.strata
 * @category quota
 * @since 0.1.0
 */
export type SplitProblem =
  | WrongShape
  | BadId
  | DuplicateId
  | { readonly _tag: 'BadCount'; readonly path: string; readonly value: unknown }
  | { readonly _tag: 'TotalAboveSize'; readonly path: string; readonly value: number; readonly size: number }

/**
 * Splits a fixed total over strata by their sizes: floors, then largest remainders, ties to the larger stratum,
 * then by bytes. The counts add up to the total, and none passes its stratum's size.
 *
 * @zh 总数分配
 * @law joint/20.strata
 * @law joint/15.fields
 * @example
 * import { splitTotal } from 'double-random'
 *
 * const split = splitTotal(10)([
 *   { stratum: 'A', size: 60 },
 *   { stratum: 'B', size: 25 },
 *   { stratum: 'C', size: 15 },
 * ])
 *
 * assert.deepStrictEqual(split, {
 *   _tag: 'Right',
 *   right: [
 *     { stratum: 'A', count: 6 },
 *     { stratum: 'B', count: 3 },
 *     { stratum: 'C', count: 1 },
 *   ],
 * })
 *
 * @category quota
 * @since 0.1.0
 */
export const splitTotal =
  (total: number) =>
  (strata: ReadonlyArray<StratumSize>): E.Either<NonEmpty<SplitProblem>, ReadonlyArray<StratumCount>> => {
    const [misfit, ...misfits] = wrong(strataShape, strata, 'strata')
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    const [problem, ...more] = splitProblems(total, strata)
    if (problem !== undefined) return E.left([problem, ...more])
    const portions = apportion(
      total,
      strata.map(({ stratum, size }) => ({ key: stratum, weight: size })),
    )
    return E.right(portions.map(({ key, n }) => ({ stratum: key, count: n })))
  }

const splitProblems = (total: number, strata: ReadonlyArray<StratumSize>): ReadonlyArray<SplitProblem> => {
  const malformed: ReadonlyArray<SplitProblem> = [
    ...idProblems(
      strata.map((s) => s.stratum),
      (i) => `strata[${i}].stratum`,
    ),
    ...strata.flatMap(
      ({ size }, i): ReadonlyArray<SplitProblem> =>
        isCount(size) ? [] : [{ _tag: 'BadCount', path: `strata[${i}].size`, value: size }],
    ),
    ...(isCount(total) ? [] : [{ _tag: 'BadCount', path: 'total', value: total } as const]),
  ]
  if (malformed.length > 0) return malformed
  const size = strata.reduce((sum, s) => sum + s.size, 0)
  return total > size ? [{ _tag: 'TotalAboveSize', path: 'total', value: total, size }] : []
}
