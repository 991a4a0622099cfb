import type { Refinement } from '../rulesets/refine.js'
import type { Parameter, Parameters, Ruleset, YearlyDay, YearlyLimit } from '../rulesets/ruleset.js'
import { bilingual, force, provision } from './basis.js'
import { period } from './deadline.js'
import type { Described } from './described.js'
import { decodeBy } from './inputError.js'
import { count, day, oneOf, ordinal, text, yesNo } from './leaves.js'
import { type FieldsOf, record, shape, someOf } from './shape.js'
import { ratio } from './values.js'

const yearlyDay = record<YearlyDay>(
  'YearlyDay',
  { zh: '每年某日', en: 'A day of every year' },
  { month: ordinal, day: ordinal },
)
const yearlyLimit = record<YearlyLimit>(
  'YearlyLimit',
  { zh: '年度抽取上限', en: 'How often a subject is drawn' },
  {
    max: count,
    window: oneOf(['calendar-year', 'rolling-12-months']),
    counted: oneOf(['all-departments', 'per-department']),
    exemption: oneOf(['narrow', 'wide', 'ordered-only']),
  },
)

/** The value of each parameter. */
const values: FieldsOf<Refinement['values']>[1] = {
  planDue: yearlyDay,
  planRevision: period,
  coverageFloor: ratio,
  routineCeiling: ratio,
  undirectedFloor: ratio,
  directedFloor: ratio,
  yearlyLimit,
  teamSize: ordinal,
  shortage: oneOf(['own-level-only', 'neighbours-or-direct']),
  disclosure: period,
  entry: period,
  objection: period,
  review: period,
  reply: period,
  followUp: period,
  followUpEntry: period,
  headApproval: yesNo,
  thirdParties: oneOf(['allowed', 'forbidden']),
  certifiedOnly: yesNo,
}

type AnyValue = Described<never>
const parameter = (value: AnyValue): Described<Parameter<never>> =>
  shape<Parameter<never>>({ value, bases: someOf(provision), force })

/** Each value with the provisions it rests on; `values` has been held against the names and types already. */
const parameters = shape<Parameters>(
  {},
  Object.fromEntries(
    Object.entries(values as unknown as Readonly<Record<string, AnyValue>>).map(([name, value]) => [
      name,
      parameter(value),
    ]),
  ) as unknown as FieldsOf<Parameters>[1],
)

/** A ruleset. */
export const ruleset: Described<Ruleset> = record<Ruleset>(
  'Ruleset',
  { zh: '规则集', en: 'Ruleset' },
  { id: text, title: bilingual, parameters },
  { from: day, until: day, certainty: oneOf(['read', 'secondary']) },
)
/** What a county refines. */
export const refinement: Described<Refinement> = record<Refinement>(
  'Refinement',
  { zh: '细化规定', en: 'Refinement by a county' },
  { id: text, title: bilingual, county: text, values: shape<Refinement['values']>({}, values) },
  { from: day, until: day },
)

/**
 * Reads a ruleset from unknown data: the ruleset, or every fault by its path. Whether its parameters may stand beside
 * each other is `checkRuleset`'s question.
 *
 * @zh 读取规则集
 * @law joint/37.refine
 * @example
 * import { decodeRuleset, linxiaJoint } from 'double-random'
 *
 * assert.deepStrictEqual(decodeRuleset(JSON.parse(JSON.stringify(linxiaJoint))), { _tag: 'Right', right: linxiaJoint })
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeRuleset = decodeBy(ruleset)

/**
 * Reads what a county refines from unknown data, before `refine` holds it against the prefecture's ruleset.
 *
 * @zh 读取细化规定
 * @law joint/37.refine
 * @example
 * import { decodeRefinement } from 'double-random'
 *
 * const read = decodeRefinement({ id: 'c', title: { zh: '某县', en: 'A county' }, county: '622921', values: { teamsize: 3 } })
 * assert.deepStrictEqual(read._tag === 'Left' && read.left.map(({ path }) => path), ['values.teamsize'])
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeRefinement = decodeBy(refinement)
