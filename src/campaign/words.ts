import { sayCalendarProblem } from '../explain/calendar.js'
import { sayDispatchProblem } from '../explain/dispatch.js'
import { drawProblemPhrases } from '../explain/draw.js'
import { type Language, type Phrases, say, shown } from '../explain/phrase.js'
import { sayQuotaProblem } from '../explain/quota.js'
import { sayVisitsProblem } from '../explain/visits.js'
import type { FinishProblem } from './finishYear.js'
import type { CampaignProblem } from './year.js'

/** A stage's own sentence, with the place in the year before it. */
const staged = (path: string, sentence: string): string => `${path} / ${sentence}`

const campaign: Phrases<CampaignProblem> = {
  BadId: {
    zh: (p) => say(drawProblemPhrases, 'zh')(p),
    en: (p) => say(drawProblemPhrases, 'en')(p),
  },
  DuplicateId: {
    zh: (p) => say(drawProblemPhrases, 'zh')(p),
    en: (p) => say(drawProblemPhrases, 'en')(p),
  },
  UnknownDepartment: {
    zh: ({ path, value }) => `${path}:人员库中没有${shown(value)}的人员;请核对部门名称或补充人员`,
    en: ({ path, value }) => `${path}: no inspector is of ${shown(value)}; check the name or add inspectors`,
  },
  UnknownRoster: {
    zh: ({ path, value }) => `${path}:没有对象属于名录${shown(value)};请核对名称或先建名录`,
    en: ({ path, value }) =>
      `${path}: no subject is on the roster ${shown(value)}; check the name or set up the roster`,
  },
  DigitsMissing: {
    zh: ({ path, batch }) => `${path}:缺少${batch}开始的一批所用的公开数字`,
    en: ({ path, batch }) => `${path}: the digits rolled for the batch opening on ${batch} are missing`,
  },
  LimitRefused: {
    zh: ({ path, problem }) => staged(path, sayQuotaProblem('zh')(problem)),
    en: ({ path, problem }) => staged(path, sayQuotaProblem('en')(problem)),
  },
  DrawRefused: {
    zh: ({ path, problem }) => staged(path, say(drawProblemPhrases, 'zh')(problem)),
    en: ({ path, problem }) => staged(path, say(drawProblemPhrases, 'en')(problem)),
  },
  MergeRefused: {
    zh: ({ path, problem }) => staged(path, sayVisitsProblem('zh')(problem)),
    en: ({ path, problem }) => staged(path, sayVisitsProblem('en')(problem)),
  },
  DispatchRefused: {
    zh: ({ path, problem }) => staged(path, sayDispatchProblem('zh')(problem)),
    en: ({ path, problem }) => staged(path, sayDispatchProblem('en')(problem)),
  },
}

const finish: Phrases<FinishProblem> = {
  UnknownVisit: {
    zh: ({ path }) => `${path}:没有这次检查;请核对编号`,
    en: ({ path }) => `${path}: there is no such visit; check the id`,
  },
  InspectedOutsideWindow: {
    zh: ({ path, value, expected }) => `${path}:检查日${value}不在${expected.opens}至${expected.closes}之内`,
    en: ({ path, value, expected }) =>
      `${path}: inspected on ${value}, which is not from ${expected.opens} to ${expected.closes}`,
  },
  NoDeadline: {
    zh: ({ path, problem }) => staged(path, sayCalendarProblem('zh')(problem)),
    en: ({ path, problem }) => staged(path, sayCalendarProblem('en')(problem)),
  },
}

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
 *   'tasks[0].initiator: no inspector is of “气象”; check the name or add inspectors',
 * )
 *
 * @category campaign
 * @since 0.1.0
 */
export const sayCampaignProblem = (language: Language): ((problem: CampaignProblem) => string) =>
  say(campaign, language)

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
  say(finish, language)
