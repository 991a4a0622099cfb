import { either as E, readonlyArray as RA } from 'fp-ts'
import type { PlainDate } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import type { ProvisionId } from '../law/provisions.js'
import { stated } from '../model/stated.js'
import { checkRuleset, malformed, type RulesetProblem } from './check.js'
import { kindOf, parameterNames } from './kinds.js'
import type { Certainty, Parameter, Ruleset } from './ruleset.js'

/**
 * Two rulesets as one, for a task that stands under both: of each parameter the stricter value, both cited. It
 * is hard where either is. Two yearly limits of which neither is the stricter are joined part by part, which may be
 * stricter than both. Values that can't be compared, and a floor above the ceiling, are errors.
 *
 * @zh 合并适用
 * @law joint/37.refine
 * @law caps2025/yearly
 * @example
 * import { combine, linxiaJoint, linxiaMarket } from 'double-random'
 *
 * const both = combine(linxiaMarket)(linxiaJoint)
 * assert.ok(both._tag === 'Right')
 * assert.strictEqual(both.right.parameters.shortage?.value, 'own-level-only')
 * assert.deepStrictEqual(both.right.parameters.teamSize?.bases, ['market/16.two', 'joint/23.team'])
 *
 * @category rulesets
 * @since 0.1.0
 */
export const combine =
  (first: Ruleset) =>
  (second: Ruleset): E.Either<NonEmpty<RulesetProblem>, Ruleset> => {
    const [bad, ...moreBad] = [...malformed(first, 'first'), ...malformed(second, 'second')]
    if (bad !== undefined) return E.left([bad, ...moreBad])
    if (first.id === second.id) return checkRuleset(first)
    const met = RA.separate(
      parameterNames.map((name) => meet(name, parameterIn(first, name), parameterIn(second, name))),
    )
    const [problem, ...more] = met.left
    if (problem !== undefined) return E.left([problem, ...more])

    return checkRuleset({
      id: `${first.id}+${second.id}`,
      title: {
        zh: `${first.title.zh}；${second.title.zh}`,
        en: `${first.title.en}; ${second.title.en}`,
      },
      ...stated({
        from: bothKnown(first.from, second.from),
        until: earliest(first.until, second.until),
        certainty: lesser(first.certainty, second.certainty),
      }),
      parameters: Object.fromEntries(met.right.flat()),
    })
  }

const parameterIn = (
  { parameters }: Ruleset,
  name: (typeof parameterNames)[number],
): Parameter<unknown> | undefined => parameters[name]

type Entries = ReadonlyArray<readonly [string, Parameter<unknown>]>

const meet = (
  name: (typeof parameterNames)[number],
  a: Parameter<unknown> | undefined,
  b: Parameter<unknown> | undefined,
): E.Either<RulesetProblem, Entries> => {
  if (a === undefined || b === undefined) {
    const only = a ?? b
    return E.right(only === undefined ? [] : [[name, only]])
  }
  const { compare, join } = kindOf(name)
  const value = join(a.value, b.value)
  const [stricter, other] = compare(a.value, b.value) === 'looser' ? [b, a] : [a, b]
  const bases = united(stricter.bases, other.bases)
  if (value === undefined)
    return E.left({ _tag: 'NotComparable', parameter: name, values: [a.value, b.value], bases })
  return E.right([
    [name, { value, bases, force: a.force === 'hard' || b.force === 'hard' ? 'hard' : 'soft' }],
  ])
}

const united = (a: NonEmpty<ProvisionId>, b: NonEmpty<ProvisionId>): NonEmpty<ProvisionId> => [
  ...a,
  ...b.filter((id) => !a.includes(id)),
]

/** Both apply from the later day on; where one day is unknown, so is the answer (`undefined` sorts last). */
const bothKnown = (a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined =>
  [a, b].sort()[1]

/** Both apply until the first of them ends; one whose end is not known goes on. */
const earliest = (a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined =>
  [a, b].sort()[0]

/** What rests on a secondary page says so; what rests on the caller's own ruleset is the caller's to vouch for. */
const lesser = (a: Certainty | undefined, b: Certainty | undefined): Certainty | undefined =>
  [a, b].includes('secondary') ? 'secondary' : a === b ? a : undefined
