import type { NoticeFault } from '../calendar/fault.js'
import { calendarProblemPhrases } from './calendar.js'
import { at, atZh, type Language, type Phrases, say, shown } from './phrase.js'

export const noticeFaultPhrases: Phrases<NoticeFault> = {
  NoNotice: {
    zh: ({ path, value }) => `${atZh(path)}${shown(value)}不能作为依据，应写明通知的文号或名称`,
    en: ({ path, value }) =>
      `${at(path)}${shown(value)} cites nothing; expected the number or title of the notice`,
  },
  NoDays: {
    zh: ({ path }) => `${atZh(path)}没有写明日期，应至少有一天`,
    en: ({ path }) => `${at(path)}no day is named; expected at least one`,
  },
  NotAList: {
    zh: ({ path, value }) => `${atZh(path)}${shown(value)}不是列表，应逐一列出日期`,
    en: ({ path, value }) => `${at(path)}${shown(value)} is not a list; expected the days, one by one`,
  },
  NotADate: calendarProblemPhrases.NotADate,
  YearNotNext: {
    zh: ({ path, value, next }) => `${atZh(path)}不能加入${shown(value)}，应为日历已有的年份或下一年${next}`,
    en: ({ path, value, next }) =>
      `${at(path)}cannot add ${shown(value)}; expected a year the calendar has, or the next, ${next}`,
  },
  OutsideYear: {
    zh: ({ path, value, year }) => `${atZh(path)}${value}不在${year}年内，应为该年或上年12月的日期`,
    en: ({ path, value, year }) =>
      `${at(path)}${value} is outside ${year}; expected a day of that year or of the December before`,
  },
  OutsideCoverage: {
    zh: ({ path, value, from, to }) => `${atZh(path)}${value}不在日历内，应在${from}至${to}之间`,
    en: ({ path, value, from, to }) =>
      `${at(path)}${value} is outside the calendar; expected a day from ${from} to ${to}`,
  },
  RangeReversed: {
    zh: ({ path, value, from }) => `${atZh(path)}结束日${value}早于开始日${from}，应不早于开始日`,
    en: ({ path, value, from }) =>
      `${at(path)}${value} is before ${from}; expected the end on or after the start`,
  },
  RestsTwice: {
    zh: ({ path, value, first }) => `${atZh(path)}${value}已在${first}列为放假，每天只应列一次`,
    en: ({ path, value, first }) => `${at(path)}${value} already rests at ${first}; expected each day once`,
  },
  WorksTwice: {
    zh: ({ path, value, first }) => `${atZh(path)}${value}已在${first}列为上班，每天只应列一次`,
    en: ({ path, value, first }) => `${at(path)}${value} already works at ${first}; expected each day once`,
  },
  RestsAndWorks: {
    zh: ({ path, value, first }) => `${atZh(path)}${value}在${first}又列为放假，应只取其一`,
    en: ({ path, value, first }) =>
      `${at(path)}${value} works here and rests at ${first}; expected one or the other`,
  },
  MakeUpOnWeekday: {
    zh: ({ path, value }) => `${atZh(path)}${value}本是周一至周五，补班日应为周六或周日`,
    en: ({ path, value }) =>
      `${at(path)}${value} is a weekday; expected a make-up day on a Saturday or Sunday`,
  },
  StatutoryDayWorks: {
    zh: ({ path, value }) => `${atZh(path)}${value}是法定节日，应列入放假日期`,
    en: ({ path, value }) => `${at(path)}${value} is a statutory holiday; expected it among the days off`,
  },
  BadDayKind: {
    zh: ({ path, value }) => `${atZh(path)}${shown(value)}不合要求，应为 holiday 或 workday`,
    en: ({ path, value }) => `${at(path)}got ${shown(value)}; expected holiday or workday`,
  },
}

/**
 * Says what is wrong with a notice that was to be laid over a calendar.
 *
 * @zh 放假通知问题说明
 * @law holidays/6.arranged
 * @law holidays/4.local
 * @example
 * import { chinaCalendar, sayNoticeFault, withLocalDays } from 'double-random'
 *
 * const answer = withLocalDays(chinaCalendar())({ notice: { id: '州府通知' }, days: {} })
 *
 * assert.ok(answer._tag === 'Left')
 * assert.deepStrictEqual(answer.left.map(sayNoticeFault('zh')), ['days：没有写明日期，应至少有一天'])
 *
 * @category explain
 * @since 0.1.0
 */
export const sayNoticeFault =
  (language: Language) =>
  (fault: NoticeFault): string =>
    say(noticeFaultPhrases, language)(fault)
