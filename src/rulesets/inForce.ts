import { either as E } from 'fp-ts'
import { type PlainDate, plusDays } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import type { Ruleset } from './ruleset.js'

/**
 * Why no single ruleset answers for a day.
 *
 * @zh 适用规则的问题
 * @law none: gaps and overlaps of a caller’s rulesets
 * @category rulesets
 * @since 0.1.0
 */
export type TimelineProblem =
  | { readonly _tag: 'NoRulesetInForce'; readonly on: PlainDate }
  | { readonly _tag: 'RulesetsOverlap'; readonly on: PlainDate; readonly rulesets: NonEmpty<string> }
  | { readonly _tag: 'StartUnknown'; readonly ruleset: string }
  | {
      readonly _tag: 'EndBeforeStart'
      readonly ruleset: string
      readonly from: PlainDate
      readonly until: PlainDate
    }

/**
 * The ruleset in force on a day, of those that succeed each other. A gap, an overlap and a ruleset whose first
 * day is unknown are refused: state `from` as your own assumption where the text does not give it.
 *
 * @zh 某日适用的规则集
 * @law none: dates of validity are the caller’s
 * @example
 * import { linxiaJoint, plainDate, rulesetOn } from 'double-random'
 *
 * const [from, before] = [plainDate('2021-01-01'), plainDate('2020-12-31')]
 * assert.ok(from._tag === 'Right' && before._tag === 'Right')
 *
 * const on = rulesetOn([{ ...linxiaJoint, from: from.right }])
 * assert.strictEqual(on(from.right)._tag, 'Right')
 * assert.deepStrictEqual(on(before.right), {
 *   _tag: 'Left',
 *   left: [{ _tag: 'NoRulesetInForce', on: '2020-12-31' }],
 * })
 *
 * @category rulesets
 * @since 0.1.0
 */
export const rulesetOn =
  (rulesets: ReadonlyArray<Ruleset>) =>
  (on: PlainDate): E.Either<NonEmpty<TimelineProblem>, Ruleset> => {
    const [problem, ...more] = rulesets.flatMap(undated)
    if (problem !== undefined) return E.left([problem, ...more])
    const [only, ...others] = rulesets.filter((r) => isInForce(r, on))
    if (only === undefined) return E.left([{ _tag: 'NoRulesetInForce', on }])
    return others.length === 0
      ? E.right(only)
      : E.left([{ _tag: 'RulesetsOverlap', on, rulesets: [only.id, ...others.map((r) => r.id)] }])
  }

/**
 * Every gap and overlap of rulesets that should succeed each other, from the first day of the first to the last
 * of the last: each on the day it begins.
 *
 * @zh 规则集衔接核验
 * @law none: dates of validity are the caller’s
 * @example
 * import { checkTimeline, linxiaJoint } from 'double-random'
 *
 * assert.deepStrictEqual(checkTimeline([linxiaJoint]), [{ _tag: 'StartUnknown', ruleset: 'linxia-joint' }])
 *
 * @category rulesets
 * @since 0.1.0
 */
export const checkTimeline = (rulesets: ReadonlyArray<Ruleset>): ReadonlyArray<TimelineProblem> => {
  const faults = rulesets.flatMap(undated)
  if (faults.length > 0) return faults
  const ends = rulesets.map((r) => r.until)
  const last = ends.includes(undefined)
    ? undefined
    : ends.reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b), undefined)
  const edges = rulesets.flatMap((r) => [
    ...(r.from === undefined ? [] : [r.from]),
    ...(r.until === undefined || r.until === last ? [] : [plusDays(1)(r.until)]),
  ])
  const on = rulesetOn(rulesets)
  return [...new Set(edges)].sort().flatMap((day) => {
    const answer = on(day)
    return answer._tag === 'Left' ? answer.left : []
  })
}

const isInForce = ({ from, until }: Ruleset, on: PlainDate): boolean =>
  from !== undefined && from <= on && (until === undefined || on <= until)

const undated = ({ id, from, until }: Ruleset): ReadonlyArray<TimelineProblem> => {
  if (from === undefined) return [{ _tag: 'StartUnknown', ruleset: id }]
  return until !== undefined && until < from ? [{ _tag: 'EndBeforeStart', ruleset: id, from, until }] : []
}
