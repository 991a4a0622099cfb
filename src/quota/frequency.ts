import { either as E } from 'fp-ts'
import type { Explained, NonEmpty } from '../law/explained.js'
import { idProblems } from '../model/ids.js'
import { isMarketEntity } from '../model/subject.js'
import type { Parameter, YearlyLimit } from '../rulesets/ruleset.js'
import { countOf, exemption, historyProblems } from './frequencyCount.js'
import type {
  DecidedSubject,
  Drawability,
  DrawableRoster,
  DrawContext,
  FrequencyFacts,
  FrequencyFinding,
  FrequencyProblem,
  LimitedSubject,
  RosterFacts,
} from './frequencyFacts.js'
import { factsMisfits, rosterMisfits } from './frequencyShape.js'
import { type Tally, tally } from './kernel/tally.js'
import { isStated } from './stated.js'

/**
 * May this subject be drawn again this year? Locked visits are counted, a merged visit once, a cancelled draw
 * never; the visit that would pass the limit is out, the one that reaches it is not.
 *
 * @zh 频次限制
 * @law joint/17.limit
 * @law joint/17.exempt
 * @law caps2025/yearly
 * @example
 * import { frequencyCheck, linxiaJoint, plainDate } from 'double-random'
 *
 * const day = (text: string) => {
 *   const read = plainDate(text)
 *   assert.ok(read._tag === 'Right')
 *   return read.right
 * }
 * const limit = linxiaJoint.parameters.yearlyLimit
 * assert.ok(limit !== undefined)
 *
 * const answer = frequencyCheck(limit)({
 *   subject: { id: '91350100M000100Y43', kind: 'enterprise' },
 *   on: day('2022-09-01'),
 *   history: {
 *     visits: [
 *       { visit: 'v1', subject: '91350100M000100Y43', date: day('2022-03-01') },
 *       { visit: 'v2', subject: '91350100M000100Y43', date: day('2022-06-01') },
 *     ],
 *   },
 * })
 *
 * assert.ok(answer._tag === 'Right')
 * assert.strictEqual(answer.right.value, 'excluded')
 * assert.strictEqual(answer.right.because[0]._tag, 'LimitReached')
 *
 * @category quota
 * @since 0.1.0
 */
export const frequencyCheck =
  (limit: Parameter<YearlyLimit>) =>
  (facts: FrequencyFacts): E.Either<NonEmpty<FrequencyProblem>, Explained<Drawability, FrequencyFinding>> => {
    const [misfit, ...misfits] = factsMisfits(facts)
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    const { subject } = facts
    const [problem, ...more] = [
      ...idProblems([subject.id], () => 'subject.id'),
      ...historyProblems(limit.value, facts),
    ]
    if (problem !== undefined) return E.left([problem, ...more])
    const visits = tally(facts.history.visits, facts.on, limit.value.window)
    return E.right(decide(limit, facts, visits, subject, facts.reason))
  }

/**
 * Who of a roster may be drawn on a day, who may not, who is exempt and on which ground. One pass over the
 * history and one over the roster.
 *
 * @zh 名录频次筛查
 * @law joint/17.limit
 * @law joint/17.exempt
 * @example
 * import { drawable, linxiaJoint, plainDate } from 'double-random'
 *
 * const on = plainDate('2022-09-01')
 * const limit = linxiaJoint.parameters.yearlyLimit
 * assert.ok(on._tag === 'Right' && limit !== undefined)
 *
 * const sorted = drawable(limit)({
 *   roster: [
 *     { id: 'A', kind: 'enterprise' },
 *     { id: 'B', kind: 'enterprise', keyField: true, marks: ['complaints'] },
 *   ],
 *   on: on.right,
 *   history: { visits: [] },
 * })
 *
 * assert.ok(sorted._tag === 'Right')
 * assert.deepStrictEqual(sorted.right.drawable, ['A', 'B'])
 * assert.deepStrictEqual(sorted.right.exempt.map((e) => e.subject), ['B'])
 *
 * @category quota
 * @since 0.1.0
 */
export const drawable =
  (limit: Parameter<YearlyLimit>) =>
  (facts: RosterFacts): E.Either<NonEmpty<FrequencyProblem>, DrawableRoster> => {
    const [misfit, ...misfits] = rosterMisfits(facts)
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    const { roster, reasons = {} } = facts
    const [problem, ...more] = [
      ...idProblems(
        roster.map((s) => s.id),
        (i) => `roster[${i}].id`,
      ),
      ...historyProblems(limit.value, facts),
    ]
    if (problem !== undefined) return E.left([problem, ...more])
    const visits = tally(facts.history.visits, facts.on, limit.value.window)
    const decisions = roster.map((subject) => ({
      subject: subject.id,
      ...decide(
        limit,
        facts,
        visits,
        subject,
        Object.hasOwn(reasons, subject.id) ? reasons[subject.id] : undefined,
      ),
    }))
    const because = (tag: FrequencyFinding['_tag']): ReadonlyArray<DecidedSubject> =>
      decisions.flatMap((d) =>
        d.because[0]._tag === tag ? [{ subject: d.subject, because: d.because }] : [],
      )
    return E.right({
      drawable: decisions.filter((d) => d.value === 'drawable').map((d) => d.subject),
      excluded: because('LimitReached'),
      exempt: because('ExemptFromLimit'),
      passedOver: because('LimitPassedOver'),
    })
  }

const decide = (
  limit: Parameter<YearlyLimit>,
  draw: DrawContext,
  visits: Tally,
  subject: LimitedSubject,
  reason: string | undefined,
): Explained<Drawability, FrequencyFinding> => {
  const [basis] = limit.bases
  if (!isMarketEntity(subject))
    return { value: 'drawable', because: [{ _tag: 'NotAMarketEntity', basis, kind: subject.kind }] }
  const count = countOf(limit.value, draw, visits, subject.id)
  const ground = exemption(limit.value, draw, subject)
  if (ground !== undefined) {
    const exemptBy = limit.bases.includes('joint/17.limit') ? 'joint/17.exempt' : basis
    return {
      value: 'drawable',
      because: [{ _tag: 'ExemptFromLimit', basis: exemptBy, reading: 'I-08', ground, ...count }],
    }
  }
  if (count.drawn < count.limit)
    return { value: 'drawable', because: [{ _tag: 'BelowLimit', basis, reading: 'I-06', ...count }] }
  return limit.force === 'soft' && isStated(reason)
    ? { value: 'drawable', because: [{ _tag: 'LimitPassedOver', basis, reason, ...count }] }
    : { value: 'excluded', because: [{ _tag: 'LimitReached', basis, reading: 'I-06', ...count }] }
}
