import type { Finding } from '../law/explained.js'
import { compareRatio, type Ratio } from '../model/ratio.js'
import type { Parameters } from '../rulesets/ruleset.js'
import { type NamedItem, named } from './namedItem.js'
import type { PlanItem } from './plan.js'

/**
 * A routine item draws more than the ceiling: a soft rule, to be passed over only with a stated reason.
 *
 * @zh 超出比例上限
 * @law joint/9.ceiling
 * @category plan
 * @since 0.1.0
 */
export interface AboveCeiling extends Finding, NamedItem {
  readonly _tag: 'AboveCeiling'
  readonly basis: 'joint/9.ceiling'
  readonly reading: 'I-17'
  readonly ratio: Ratio
  readonly ceiling: Ratio
}

/** Does a routine item go over the ceiling without a reason? Special checks have none. */
export const aboveCeiling = (
  { routineCeiling }: Pick<Parameters, 'routineCeiling'>,
  item: PlanItem,
  ratio: Ratio,
): ReadonlyArray<AboveCeiling> =>
  routineCeiling !== undefined &&
  item.checkType === 'routine' &&
  item.reasonAboveCeiling === undefined &&
  compareRatio(ratio, routineCeiling.value) === 1
    ? [
        {
          _tag: 'AboveCeiling',
          basis: 'joint/9.ceiling',
          reading: 'I-17',
          ...named(item),
          ratio,
          ceiling: routineCeiling.value,
        },
      ]
    : []
