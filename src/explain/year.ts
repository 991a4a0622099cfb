import type { LimitProblem } from '../calendar/limit.js'
import type { PlainDate } from '../calendar/plainDate.js'
import type { AssignRefusal } from '../dispatch/assign.js'
import type { Window } from '../model/window.js'
import type { FrequencyProblem } from '../quota/frequencyFacts.js'
import type { YearQuotaProblem } from '../quota/yearQuotasFacts.js'
import type { VisitsProblem } from '../visits/task.js'
import { calendarProblemPhrases } from './calendar.js'
import { dispatchProblemPhrases } from './dispatchProblem.js'
import { type AnyDrawProblem, drawProblemPhrases } from './draw.js'
import { at, atZh, type Phrases, say, shown } from './phrase.js'
import { quotaProblemPhrases } from './quota.js'
import { visitsProblemPhrases } from './visits.js'

/** A stage's own problem, with the place in the year where it arose. */
interface InStage<Tag extends string, Problem> {
  readonly _tag: Tag
  readonly path: string
  readonly problem: Problem
}

/** A visit that the year does not have. */
export interface NoSuchVisit {
  readonly _tag: 'UnknownVisit'
  readonly path: string
  readonly value: string
}

/** A subject whose story is asked for, and whom no roster has. */
export interface NoSubject {
  readonly _tag: 'UnknownSubject'
  readonly path: 'id'
  readonly value: string
  readonly expected: 'an id on the roster'
}

/** What the whole year is refused for, beside what its stages refuse: the campaign's own, as far as words need it. */
export type YearProblem =
  | { readonly _tag: 'UnknownRoster'; readonly path: string; readonly value: string }
  | { readonly _tag: 'DigitsMissing'; readonly path: string; readonly batch: PlainDate }
  | {
      readonly _tag: 'InspectedOutsideWindow'
      readonly path: string
      readonly value: PlainDate
      readonly expected: Window
    }
  | InStage<'QuotasRefused', YearQuotaProblem>
  | InStage<'LimitRefused', FrequencyProblem>
  | InStage<'DrawRefused', AnyDrawProblem>
  | InStage<'MergeRefused', VisitsProblem>
  | InStage<'DispatchRefused', AssignRefusal[number]>
  | InStage<'NoDeadline', LimitProblem>

const staged = (path: string, sentence: string): string => `${path} / ${sentence}`

/** The sentences for a visit that the year does not have; the log of events has its own. */
export const unknownPhrases: Phrases<NoSuchVisit | NoSubject> = {
  UnknownVisit: {
    zh: ({ path }) => `${atZh(path)}没有这次检查；请核对编号`,
    en: ({ path }) => `${at(path)}there is no such visit; check the id`,
  },
  UnknownSubject: {
    zh: ({ path, value }) => `${atZh(path)}名录库中没有${shown(value)}，请核对统一社会信用代码`,
    en: ({ path, value }) => `${at(path)}no roster has ${shown(value)}; check the credit code`,
  },
}

/** The sentences for what a whole year is refused for. */
export const yearPhrases: Phrases<YearProblem> = {
  UnknownRoster: {
    zh: ({ path, value }) => `${atZh(path)}没有对象属于名录${shown(value)}；请核对名称或先建名录`,
    en: ({ path, value }) =>
      `${at(path)}no subject is on the roster ${shown(value)}; check the name or set up the roster`,
  },
  DigitsMissing: {
    zh: ({ path, batch }) => `${atZh(path)}缺少${batch}开始的一批所用的公开数字，请补上`,
    en: ({ path, batch }) =>
      `${at(path)}the digits rolled for the batch opening on ${batch} are missing; add them`,
  },
  InspectedOutsideWindow: {
    zh: ({ path, value, expected }) =>
      `${atZh(path)}检查日${value}不在检查时间内，应在${expected.opens}至${expected.closes}之间`,
    en: ({ path, value, expected }) =>
      `${at(path)}inspected on ${value}, outside the window; expected a day from ${expected.opens} to ${expected.closes}`,
  },
  QuotasRefused: {
    zh: ({ path, problem }) => staged(path, say(quotaProblemPhrases, 'zh')(problem)),
    en: ({ path, problem }) => staged(path, say(quotaProblemPhrases, 'en')(problem)),
  },
  LimitRefused: {
    zh: ({ path, problem }) => staged(path, say(quotaProblemPhrases, 'zh')(problem)),
    en: ({ path, problem }) => staged(path, say(quotaProblemPhrases, 'en')(problem)),
  },
  DrawRefused: {
    zh: ({ path, problem }) => staged(path, say(drawProblemPhrases, 'zh')(problem)),
    en: ({ path, problem }) => staged(path, say(drawProblemPhrases, 'en')(problem)),
  },
  MergeRefused: {
    zh: ({ path, problem }) => staged(path, say(visitsProblemPhrases, 'zh')(problem)),
    en: ({ path, problem }) => staged(path, say(visitsProblemPhrases, 'en')(problem)),
  },
  DispatchRefused: {
    zh: ({ path, problem }) => staged(path, say(dispatchProblemPhrases, 'zh')(problem)),
    en: ({ path, problem }) => staged(path, say(dispatchProblemPhrases, 'en')(problem)),
  },
  NoDeadline: {
    zh: ({ path, problem }) => staged(path, say(calendarProblemPhrases, 'zh')(problem)),
    en: ({ path, problem }) => staged(path, say(calendarProblemPhrases, 'en')(problem)),
  },
}
