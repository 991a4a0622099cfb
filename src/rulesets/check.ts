import { either as E } from 'fp-ts'
import type { PlainDate } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import type { ProvisionId } from '../law/provisions.js'
import { compareRatio, type Ratio } from '../model/ratio.js'
import { fields, optional, recordOf } from '../model/shape.js'
import { stated } from '../model/stated.js'
import { anything, day, oneOf, string, strings, type WrongShape, wrong } from '../model/wrongShape.js'
import { isParameterName, kindOf, kinds, type ParameterKind } from './kinds.js'
import type { Parameter, ParameterName, Parameters, Ruleset } from './ruleset.js'

/**
 * What is wrong with a ruleset, a refinement or a combination: which parameter, and by which provisions.
 *
 * @zh 规则集的问题
 * @law joint/37.refine
 * @category rulesets
 * @since 0.1.0
 */
export type RulesetProblem =
  | WrongShape
  | {
      readonly _tag: 'UnknownParameter'
      readonly path: string
      readonly parameter: string
    }
  | {
      readonly _tag: 'BadParameter'
      readonly path: string
      readonly parameter: ParameterName
      readonly value: unknown
      readonly expected: ParameterKind
      readonly setBy: ProvisionId
    }
  | {
      readonly _tag: 'RefinementLoosens'
      readonly parameter: ParameterName
      readonly county: string
      readonly value: unknown
      readonly prefecture: unknown
      readonly bases: NonEmpty<ProvisionId>
    }
  | {
      readonly _tag: 'NotComparable'
      readonly parameter: ParameterName
      readonly values: readonly [unknown, unknown]
      readonly bases: NonEmpty<ProvisionId>
    }
  | {
      readonly _tag: 'FloorAboveCeiling'
      readonly parameters: readonly [floor: ParameterName, ceiling: ParameterName]
      readonly floor: Ratio
      readonly ceiling: Ratio
      readonly bases: NonEmpty<ProvisionId>
    }
  | EndBeforeStart

/** A ruleset whose last day lies before its first. */
export interface EndBeforeStart {
  readonly _tag: 'EndBeforeStart'
  readonly ruleset: string
  readonly from: PlainDate
  readonly until: PlainDate
}

/**
 * What of a ruleset can't be read: a part of another shape, a parameter that nobody knows, a value that it can't have.
 *
 * @zh 规则集无法读取
 * @law none: a bad input
 * @category rulesets
 * @since 0.1.0
 */
export type MalformedRuleset = Extract<
  RulesetProblem,
  { readonly _tag: 'InputError' | 'UnknownParameter' | 'BadParameter' }
>

const title = fields({ zh: string, en: string }, 'object')
const validity = { from: optional(day), until: optional(day) }
const parameter = fields({ value: anything, bases: strings, force: oneOf('hard', 'soft') }, 'object')

const RULESET = fields(
  { id: string, title, ...validity, parameters: recordOf(optional(parameter), 'object') },
  'object',
)

/** A county's own values, as far as they are no business of their parameters. */
export const refinementShape = fields(
  { id: string, title, county: string, ...validity, values: recordOf(anything, 'object') },
  'object',
)

/** What bounds one draw from below. The floor of market/12 is of a whole year, and no draw's (I-01). */
const FLOORS = ['undirectedFloor', 'directedFloor'] as const

/** The floors that stand above the ceiling, so that no draw keeps both; a last day before the first. */
const contradictions = ({ id, from, until, parameters }: Ruleset): ReadonlyArray<RulesetProblem> => [
  ...(from === undefined || until === undefined || from <= until
    ? []
    : [{ _tag: 'EndBeforeStart' as const, ruleset: id, from, until }]),
  ...tornFloors(sound(parameters)),
]

/** The parameters whose values they can hold. */
const sound = (parameters: Parameters): Parameters =>
  Object.fromEntries(Object.entries(stated(parameters)).filter(([name, { value }]) => isSound(name, value)))

const tornFloors = (parameters: Parameters): ReadonlyArray<RulesetProblem> => {
  const { routineCeiling: ceiling } = parameters
  if (ceiling === undefined) return []
  return FLOORS.flatMap((name): ReadonlyArray<RulesetProblem> => {
    const floor = parameters[name]
    return floor === undefined || compareRatio(floor.value, ceiling.value) <= 0
      ? []
      : [
          {
            _tag: 'FloorAboveCeiling',
            parameters: [name, 'routineCeiling'],
            floor: floor.value,
            ceiling: ceiling.value,
            bases: [...floor.bases, ...ceiling.bases],
          },
        ]
  })
}

/** Is this a parameter, and a value that it can hold? */
export const isSound = (name: string, value: unknown): boolean =>
  isParameterName(name) && kindOf(name).isValue(value)

/** Names that are no parameters, and values that their parameter can't hold, by the provision that rules it. */
export const valueProblems = (
  values: Readonly<Record<string, unknown>>,
  pathOf: (name: string) => string,
  ruled: Parameters = {},
): ReadonlyArray<MalformedRuleset> =>
  Object.entries(values).flatMap(([name, value]): ReadonlyArray<MalformedRuleset> => {
    if (!isParameterName(name)) return [{ _tag: 'UnknownParameter', path: pathOf(name), parameter: name }]
    const { isValue, kind: expected, setBy: usually } = kindOf(name)
    const setBy = ruled[name]?.bases[0] ?? usually
    return isValue(value)
      ? []
      : [{ _tag: 'BadParameter', path: pathOf(name), parameter: name, value, expected, setBy }]
  })

/** What of a ruleset can't be read, or which of its values can't be. */
export const malformed = (ruleset: unknown, at: string): ReadonlyArray<MalformedRuleset> => {
  const misfits = wrong(RULESET, ruleset, at)
  return misfits.length > 0 ? misfits : badValues(ruleset as Ruleset, at)
}

/** The values of a ruleset that their parameters can't hold, under the provisions that it names for them. */
const badValues = ({ parameters }: Ruleset, at = ''): ReadonlyArray<MalformedRuleset> => {
  const values = Object.entries<Parameter<unknown>>(stated(parameters))
  const under = at === '' ? 'parameters' : `${at}.parameters`
  return valueProblems(
    Object.fromEntries(values.map(([name, { value }]) => [name, value])),
    (name) => `${under}.${name}.value`,
    parameters,
  )
}

/**
 * Does a ruleset hold together: every parameter known, every value possible, no floor of a draw above its ceiling, no
 * last day before the first? All problems at once, or the ruleset itself.
 *
 * @zh 规则集核验
 * @law gansu/directed
 * @law joint/9.ceiling
 * @example
 * import { checkRuleset, linxiaJoint, linxiaMarket } from 'double-random'
 *
 * const both = { ...linxiaJoint.parameters, ...linxiaMarket.parameters }
 * assert.strictEqual(checkRuleset({ ...linxiaJoint, parameters: both })._tag, 'Right')
 *
 * const bases = ['gansu/directed'] as const
 * const directedFloor = { value: { num: 12, den: 100 }, bases, force: 'hard' } as const
 * const torn = checkRuleset({ ...linxiaJoint, parameters: { ...both, directedFloor } })
 *
 * assert.ok(torn._tag === 'Left' && torn.left[0]._tag === 'FloorAboveCeiling')
 * assert.deepStrictEqual(torn.left[0].bases, ['gansu/directed', 'joint/9.ceiling'])
 *
 * @category rulesets
 * @since 0.1.0
 */
export const checkRuleset = (ruleset: Ruleset): E.Either<NonEmpty<RulesetProblem>, Ruleset> => {
  const misfits = wrong(RULESET, ruleset)
  const [problem, ...more] =
    misfits.length > 0 ? misfits : [...badValues(ruleset), ...contradictions(ruleset)]
  return problem === undefined ? E.right(ruleset) : E.left([problem, ...more])
}

type UnknownParameter = Extract<RulesetProblem, { readonly _tag: 'UnknownParameter' }>

/**
 * A parameter that a ruleset does not set, and the provision that usually does.
 *
 * @zh 规则集缺少参数
 * @law none: the gap in a caller’s ruleset
 * @category rulesets
 * @since 0.1.0
 */
export interface ParameterMissing {
  readonly _tag: 'ParameterMissing'
  readonly ruleset: string
  readonly parameter: ParameterName
  readonly setBy: ProvisionId
}

/**
 * A parameter of a ruleset, or what is missing; there is no default. A name that no parameter has is told apart.
 *
 * @zh 取用参数
 * @law none: access to any parameter
 * @example
 * import { linxiaMarket, parameterOf } from 'double-random'
 *
 * const parameter = parameterOf(linxiaMarket)
 *
 * assert.strictEqual(parameter('teamSize')._tag, 'Right')
 * assert.deepStrictEqual(parameter('yearlyLimit'), {
 *   _tag: 'Left',
 *   left: {
 *     _tag: 'ParameterMissing',
 *     ruleset: 'linxia-market',
 *     parameter: 'yearlyLimit',
 *     setBy: 'joint/17.limit',
 *   },
 * })
 *
 * @category rulesets
 * @since 0.1.0
 */
export const parameterOf =
  (ruleset: Ruleset) =>
  <K extends ParameterName>(
    parameter: K,
  ): E.Either<ParameterMissing | UnknownParameter, NonNullable<Parameters[K]>> =>
    typeof parameter === 'string' && isParameterName(parameter)
      ? E.fromNullable<ParameterMissing>({
          _tag: 'ParameterMissing',
          ruleset: ruleset.id,
          parameter,
          setBy: kinds[parameter].setBy,
        })(ruleset.parameters[parameter])
      : E.left({ _tag: 'UnknownParameter', path: '', parameter })
