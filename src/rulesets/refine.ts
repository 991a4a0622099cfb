import { either as E } from 'fp-ts'
import type { PlainDate } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import type { Bilingual } from '../law/provision.js'
import type { ProvisionId } from '../law/provisions.js'
import { stated } from '../model/stated.js'
import { wrong } from '../model/wrongShape.js'
import {
  checkRuleset,
  isSound,
  malformed,
  type RulesetProblem,
  refinementShape,
  valueProblems,
} from './check.js'
import { kindOf, parameterNames } from './kinds.js'
import type { Parameter, ParameterName, Parameters, ParameterValue, Ruleset } from './ruleset.js'

/**
 * A county's own values, for its own area.
 *
 * @zh 细化规定
 * @law joint/37.refine
 * @category rulesets
 * @since 0.1.0
 */
export interface Refinement {
  readonly id: string
  readonly title: Bilingual
  readonly county: string
  /** The days on which the county's values apply; the prefecture's where they are left out. */
  readonly from?: PlainDate
  readonly until?: PlainDate
  readonly values: { readonly [K in ParameterName]?: ParameterValue<K> }
}

/**
 * A prefecture's ruleset as a county refines it: stricter values, and values where the prefecture sets none.
 * A looser value is an error that names parameter, county and articles; all errors at once.
 *
 * @zh 细化规则集
 * @law joint/37.refine
 * @example
 * import { linxiaJoint, refine } from 'double-random'
 *
 * const county = { id: 'yongjing', title: { zh: '永靖县', en: 'Yongjing' }, county: '622923' }
 *
 * const stricter = refine(linxiaJoint)({ ...county, values: { routineCeiling: { num: 8, den: 100 } } })
 * assert.ok(stricter._tag === 'Right')
 * assert.deepStrictEqual(stricter.right.parameters.routineCeiling?.bases, ['joint/9.ceiling', 'joint/37.refine'])
 *
 * const looser = refine(linxiaJoint)({ ...county, values: { routineCeiling: { num: 12, den: 100 } } })
 * assert.strictEqual(looser._tag === 'Left' && looser.left[0]._tag, 'RefinementLoosens')
 *
 * @category rulesets
 * @since 0.1.0
 */
export const refine =
  (prefecture: Ruleset) =>
  (own: Refinement): E.Either<NonEmpty<RulesetProblem>, Ruleset> => {
    const [misfit, ...misfits] = [...malformed(prefecture, 'prefecture'), ...wrong(refinementShape, own)]
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    const values: Refinement['values'] = Object.fromEntries(
      Object.entries(own.values).filter(([name, value]) => isSound(name, value)),
    )
    const { id, title } = own
    const whole = checkRuleset({
      id,
      title,
      ...stated({
        from: own.from ?? prefecture.from,
        until: own.until ?? prefecture.until,
        certainty: prefecture.certainty,
      }),
      parameters: refined(prefecture.parameters, values),
    })
    const [bad, ...more] = [
      ...valueProblems(own.values, (name) => `values.${name}`, prefecture.parameters),
      ...loosened(prefecture, { ...own, values }),
      ...(E.isLeft(whole) ? whole.left : []),
    ]
    return bad === undefined ? whole : E.left([bad, ...more])
  }

const REFINED: ProvisionId = 'joint/37.refine'

const citingRefinement = ({ bases }: Parameter<unknown>): NonEmpty<ProvisionId> =>
  bases.includes(REFINED) ? bases : [...bases, REFINED]

const loosened = ({ parameters }: Ruleset, { county, values }: Refinement): ReadonlyArray<RulesetProblem> =>
  parameterNames.flatMap((parameter): ReadonlyArray<RulesetProblem> => {
    const [base, value] = [parameters[parameter] as Parameter<unknown> | undefined, values[parameter]]
    if (base === undefined || value === undefined) return []
    const bases = citingRefinement(base)
    const strictness = kindOf(parameter).compare(value, base.value)
    if (strictness === 'looser')
      return [{ _tag: 'RefinementLoosens', parameter, county, value, prefecture: base.value, bases }]
    return strictness === 'incomparable'
      ? [{ _tag: 'NotComparable', parameter, values: [value, base.value], bases }]
      : []
  })

const refined = (parameters: Parameters, values: Refinement['values']): Parameters =>
  Object.fromEntries(
    parameterNames.flatMap((name): ReadonlyArray<readonly [string, Parameter<unknown>]> => {
      const [base, value] = [parameters[name] as Parameter<unknown> | undefined, values[name]]
      if (value === undefined) return base === undefined ? [] : [[name, base]]
      if (base === undefined) return [[name, { value, bases: [REFINED], force: 'hard' }]]
      if (kindOf(name).compare(value, base.value) === 'equal') return [[name, base]]
      return [[name, { ...base, value, bases: citingRefinement(base) }]]
    }),
  )
