import { explain } from '../explain/explain.js'
import type { Language } from '../explain/phrase.js'
import type { FinishProblem } from './finishYear.js'
import type { CampaignProblem } from './year.js'

/**
 * Says why a year could not be run: where, and what would mend it.
 *
 * @zh 年度抽查问题说明
 * @law none: words of errors
 * @example
 * import { sayCampaignProblem } from 'double-random'
 *
 * assert.strictEqual(
 *   sayCampaignProblem('en')({ _tag: 'UnknownDepartment', path: 'tasks[0].initiator', value: '气象' }),
 *   'tasks[0].initiator: “气象” is not among the departments; check the name or add it first',
 * )
 *
 * @category campaign
 * @since 0.1.0
 */
export const sayCampaignProblem = (language: Language): ((problem: CampaignProblem) => string) =>
  explain(language)

/**
 * Says why a year could not be finished as told.
 *
 * @zh 年度完成问题说明
 * @law none: words of errors
 * @example
 * import { sayFinishProblem } from 'double-random'
 *
 * assert.strictEqual(
 *   sayFinishProblem('en')({ _tag: 'UnknownVisit', path: 'inspectedOn.v1', value: 'v1' }),
 *   'inspectedOn.v1: there is no such visit; check the id',
 * )
 *
 * @category campaign
 * @since 0.1.0
 */
export const sayFinishProblem = (language: Language): ((problem: FinishProblem) => string) =>
  explain(language)
