import { either as E, readonlyArray as RA } from 'fp-ts'
import { type PlainDate, plusDays } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import { fields, listOf, optional } from '../model/shape.js'
import { day, string, type WrongShape, wrong } from '../model/wrongShape.js'
import type { EndBeforeStart } from './check.js'
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
  | WrongShape
  | { readonly _tag: 'NoRulesetInForce'; readonly on: PlainDate }
  | { readonly _tag: 'RulesetsOverlap'; readonly on: PlainDate; readonly rulesets: NonEmpty<string> }
  | { readonly _tag: 'StartUnknown'; readonly ruleset: string }
  | EndBeforeStart

const RULESETS = listOf(fields({ id: string, from: optional(day), until: optional(day) }, 'object'), 'list')
const ASKED = fields({ on: day, rulesets: RULESETS }, 'object')

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
    const [misfit, ...misfits] = wrong(ASKED, { on, rulesets })
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    const {
      left: [problem, ...more],
      right: dated,
    } = RA.separate(rulesets.map(withDays))
    if (problem !== undefined) return E.left([problem, ...more])
    const [only, ...others] = dated.filter((r) => isInForce(r, on))
    if (only === undefined) return E.left([{ _tag: 'NoRulesetInForce', on }])
    return others.length === 0
      ? E.right(only)
      : E.left([{ _tag: 'RulesetsOverlap', on, rulesets: [only.id, ...others.map((r) => r.id)] }])
  }

/**
 * Every gap and overlap of rulesets that should succeed each other, from the first day of the first to the last
 * of the last, each on the day it begins; and those among them that have no sound days of their own.
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
  const misfits = wrong(RULESETS, rulesets)
  if (misfits.length > 0) return misfits
  const { left: faults, right: dated } = RA.separate(rulesets.map(withDays))
  // One without an end sorts last, and then nothing is the last day of the last.
  const last = dated
    .map(({ until }) => until)
    .sort()
    .at(-1)
  const ends = dated.flatMap(({ until }) => until ?? []).filter((until) => until !== last)
  const edges = [...dated.map(({ from }) => from), ...ends.map(plusDays(1))]
  const on = rulesetOn(dated)
  const breaks = [...new Set(edges)].sort().flatMap((day) => {
    const answer = on(day)
    return answer._tag === 'Left' ? answer.left : []
  })
  return [...faults, ...breaks]
}

type Dated = Ruleset & { readonly from: PlainDate }

const isDated = (ruleset: Ruleset): ruleset is Dated => ruleset.from !== undefined

const withDays = (ruleset: Ruleset): E.Either<TimelineProblem, Dated> => {
  if (!isDated(ruleset)) return E.left({ _tag: 'StartUnknown', ruleset: ruleset.id })
  const { id, from, until = from } = ruleset
  return until < from ? E.left({ _tag: 'EndBeforeStart', ruleset: id, from, until }) : E.right(ruleset)
}

const isInForce = ({ from, until }: Dated, on: PlainDate): boolean =>
  from <= on && (until === undefined || on <= until)
