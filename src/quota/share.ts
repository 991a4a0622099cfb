import { either as E } from 'fp-ts'
import type { Explained, NonEmpty } from '../law/explained.js'
import { isCount } from '../model/count.js'
import { atLeast, atMost, compareRatio, isRatio, type Ratio } from '../model/ratio.js'
import { wrong } from '../model/wrongShape.js'
import type { Parameter } from '../rulesets/ruleset.js'
import { numbers } from './shape.js'
import type { QuotaBounds, QuotaFacts, QuotaFinding, QuotaProblem, QuotaRules } from './shareFacts.js'
import { isStated } from './stated.js'

/**
 * How many to draw: the share of the stratum rounded up, at most the ceiling rounded down (but one at least),
 * and never more than may be drawn. Whole numbers in, a whole number out; the ratios come from `parseRatio`. It is bare
 * arithmetic and takes what its types say: a size below 0 or a share without a denominator gives a number without
 * meaning. `checkQuota` is the door for numbers that nobody has looked at.
 *
 * @zh 抽查数量
 * @law market/13.draw
 * @law joint/9.ceiling
 * @example
 * import { quota } from 'double-random'
 *
 * const fivePercent = { num: 5, den: 100 }
 * const tenPercent = { num: 10, den: 100 }
 *
 * assert.strictEqual(quota({ size: 109_275, ratio: fivePercent, ceiling: tenPercent }), 5_464)
 * assert.strictEqual(quota({ size: 7, ratio: fivePercent, ceiling: tenPercent }), 1)
 * assert.strictEqual(quota({ size: 100, ratio: fivePercent, eligible: 3 }), 3)
 *
 * @category quota
 * @since 0.1.0
 */
export const quota = ({ size, ratio, ceiling, eligible = size }: QuotaBounds): number =>
  Math.min(atLeast(ratio)(size), ceiling === undefined ? size : capOf(ceiling, size), eligible)

/** The most a ceiling lets a draw take. The floor of market/12 wins where the ceiling rounds to none (I-01). */
export const capOf = (ceiling: Ratio, size: number): number => Math.max(1, atMost(ceiling)(size))

/**
 * How many to draw under a ruleset, and which bound decided: the first finding. A soft ceiling gives way only
 * to a stated reason; special checks and ordered draws have none.
 *
 * @zh 抽查数量及其依据
 * @law joint/9.ceiling
 * @law joint/9.special
 * @law joint/17.exempt
 * @law gansu/undirected
 * @law gansu/directed
 * @example
 * import { checkQuota, linxiaJoint } from 'double-random'
 *
 * const check = checkQuota(linxiaJoint.parameters)
 * const answer = check({ size: 1_000, ratio: { num: 15, den: 100 }, checkType: 'routine' })
 *
 * assert.strictEqual(answer._tag === 'Right' && answer.right.value, 100)
 * assert.strictEqual(answer._tag === 'Right' && answer.right.because[0]._tag, 'CeilingHeld')
 *
 * @category quota
 * @since 0.1.0
 */
export const checkQuota =
  (rules: QuotaRules) =>
  (facts: QuotaFacts): E.Either<NonEmpty<QuotaProblem>, Explained<number, QuotaFinding>> => {
    const [misfit, ...misfits] = wrong(numbers, facts)
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    const [problem, ...more] = quotaProblems(rules, facts)
    return problem === undefined ? E.right(decided(rules, facts)) : E.left([problem, ...more])
  }

const decided = (rules: QuotaRules, facts: QuotaFacts): Explained<number, QuotaFinding> => {
  const { size, ratio } = facts
  const floor = floorOf(rules, facts)
  const raised = floor !== undefined && compareRatio(floor.value, ratio) > 0
  const asked = atLeast(raised ? floor.value : ratio)(size)
  const share: QuotaFinding = raised
    ? { _tag: 'RaisedToFloor', basis: floor.bases[0], size, ratio, floor: floor.value, count: asked }
    : { _tag: 'ShareTaken', basis: 'market/13.draw', size, ratio, count: asked }

  const { count, because } = underCeiling(rules, facts, asked, share)
  const eligible = facts.eligible ?? size
  return eligible >= count
    ? { value: count, because }
    : {
        value: eligible,
        because: [{ _tag: 'EligibleExhausted', basis: 'joint/17.limit', eligible, asked: count }, ...because],
      }
}

/** The ceiling that a draw has to keep: a routine one’s, unless an order or, where it is soft, a reason lifts it. */
export const ceilingFor = (
  { routineCeiling }: Pick<QuotaRules, 'routineCeiling'>,
  { checkType, order, reason }: Pick<QuotaFacts, 'checkType' | 'order' | 'reason'>,
): Ratio | undefined => {
  const excused = routineCeiling?.force === 'soft' && isStated(reason)
  return checkType === 'special' || isStated(order) || excused ? undefined : routineCeiling?.value
}

/** What a ceiling leaves of the number asked for; `share` says where that comes from. */
export const underCeiling = <F>(
  { routineCeiling }: Pick<QuotaRules, 'routineCeiling'>,
  { size, checkType, order, reason }: Omit<QuotaFacts, 'ratio'>,
  asked: number,
  share: F,
): { readonly count: number; readonly because: NonEmpty<F | QuotaFinding> } => {
  if (routineCeiling === undefined) return { count: asked, because: [share] }
  const {
    value: ceiling,
    force,
    bases: [basis],
  } = routineCeiling
  const allowed = capOf(ceiling, size)
  if (checkType === 'special')
    return { count: asked, because: [share, { _tag: 'NoCeilingForSpecial', basis: 'joint/9.special' }] }
  if (isStated(order))
    return { count: asked, because: [share, { _tag: 'NoCeilingByOrder', basis: 'joint/17.exempt', order }] }
  if (asked > allowed && force === 'soft' && isStated(reason))
    return {
      count: asked,
      because: [share, { _tag: 'CeilingPassedOver', basis, ceiling, asked, allowed, reason }],
    }
  const one: ReadonlyArray<QuotaFinding> =
    asked > 0 && atMost(ceiling)(size) === 0
      ? [{ _tag: 'OneDespiteCeiling', basis, reading: 'I-01', size, ceiling }]
      : []
  return asked > allowed
    ? {
        count: allowed,
        because: [{ _tag: 'CeilingHeld', basis, size, ceiling, asked, count: allowed }, share, ...one],
      }
    : { count: asked, because: [share, ...one] }
}

const floorOf = (rules: QuotaRules, { scope }: QuotaFacts): Parameter<Ratio> | undefined =>
  scope === 'undirected' ? rules.undirectedFloor : scope === 'directed' ? rules.directedFloor : undefined

const quotaProblems = (rules: QuotaRules, facts: QuotaFacts): ReadonlyArray<QuotaProblem> => {
  const { size, ratio, eligible, checkType } = facts
  const floor = floorOf(rules, facts)
  const ceiling = checkType === 'routine' && !isStated(facts.order) ? rules.routineCeiling : undefined
  const counts: ReadonlyArray<readonly [string, unknown]> = [
    ['size', size],
    ...(eligible === undefined ? [] : [['eligible', eligible] as const]),
  ]
  return [
    ...counts.flatMap(
      ([path, value]): ReadonlyArray<QuotaProblem> =>
        isCount(value) ? [] : [{ _tag: 'BadCount', path, value }],
    ),
    ...(isRatio(ratio) ? [] : [{ _tag: 'BadShare', path: 'ratio', value: ratio } as const]),
    ...(isCount(eligible) && isCount(size) && eligible > size
      ? [{ _tag: 'EligibleAboveSize', path: 'eligible', value: eligible, size } as const]
      : []),
    ...((['routine', 'special'] as ReadonlyArray<unknown>).includes(checkType)
      ? []
      : [{ _tag: 'BadCheckType', path: 'checkType', value: checkType } as const]),
    ...(floor !== undefined && ceiling !== undefined && compareRatio(floor.value, ceiling.value) > 0
      ? [
          {
            _tag: 'FloorAboveCeiling',
            path: 'rules',
            floor: floor.value,
            ceiling: ceiling.value,
            bases: [floor.bases[0], ceiling.bases[0]],
          } as const,
        ]
      : []),
  ]
}
