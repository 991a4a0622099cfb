import { cited } from './cited.js'
import { type Language, say, told } from './phrase.js'
import { type AnyFinding, type AnyProblem, phrasebook } from './phrasebook.js'

/**
 * Says anything that the library answers with beside its values: every finding of every stage, with its provision,
 * and every problem. One door; the rooms' own `say…` functions take their own only. A tag that this version does not
 * know, or fields that it does not read, as a record of a later one may have, are named by the tag.
 *
 * @zh 说明
 * @law none: words for any finding
 * @example
 * import { checkScope, explain, frequencyCheck, linxiaJoint, type PlainDate } from 'double-random'
 *
 * const limit = linxiaJoint.parameters.yearlyLimit
 * assert.ok(limit !== undefined)
 * const answer = frequencyCheck(limit)({
 *   subject: { id: 'A', kind: 'enterprise' },
 *   on: '2022-09-01' as PlainDate,
 *   history: { visits: [] },
 * })
 * assert.ok(answer._tag === 'Right')
 *
 * assert.deepStrictEqual(answer.right.because.map(explain('en')), [
 *   '0 visits from 2022-01-01 to 2022-12-31, below the limit of 2: may be drawn (joint/17.limit, I-06)',
 * ])
 *
 * @category explain
 * @since 0.1.0
 */
export const explain =
  (language: Language) =>
  (value: AnyProblem | AnyFinding): string =>
    told(language, value, () => cited(language, say(phrasebook, language)(value), value))
