import type { Adjustment } from '../calendar/adjustment.js'
import type { Deadline, LimitName } from '../calendar/deadline.js'
import type { NotAnInstant } from '../calendar/instant.js'
import type { LimitProblem } from '../calendar/limit.js'
import type { NotADate } from '../calendar/plainDate.js'
import type { StatusFinding } from '../calendar/status.js'
import type { Bilingual } from '../law/provision.js'
import { notReadablePhrases } from './notReadable.js'
import { at, atZh, type Language, type Phrases, say, shown, told } from './phrase.js'

/**
 * Whatever keeps the calendar room from answering.
 *
 * @zh 日历问题
 * @law none: words for what the calendar room answers
 * @category explain
 * @since 0.1.0
 */
export type CalendarProblem = LimitProblem | NotADate | NotAnInstant

/** What each limit of the law is called. */
const LIMITS: Readonly<Record<LimitName, Bilingual>> = {
  planDue: { zh: '年度计划报送期限', en: 'submission of the yearly plan' },
  planRevision: { zh: '计划调整报送公示期限', en: 'report of the changed plan' },
  disclosure: { zh: '检查结果公示期限', en: 'publication of the result' },
  entry: { zh: '检查结果录入期限', en: 'entry of the results' },
  objection: { zh: '异议申请期限', en: 'objection' },
  review: { zh: '异议复查期限', en: 're-check of the objection' },
  reply: { zh: '复查结果反馈期限', en: 'reply on the re-check' },
  followUp: { zh: '后续处置完结期限', en: 'closing of the follow-up' },
  followUpEntry: { zh: '后续处置录入期限', en: 'entry of the follow-up' },
}

export const calendarProblemPhrases: Phrases<CalendarProblem> = {
  NotADate: {
    zh: ({ path, value }) =>
      `${atZh(path)}${value === undefined ? '缺少日期' : `${shown(value)}不是日期`}，应写成 YYYY-MM-DD 且确有此日`,
    en: ({ path, value }) =>
      `${at(path)}${value === undefined ? 'the day is missing' : `${shown(value)} is not a day`}; expected a real day written YYYY-MM-DD`,
  },
  NotAnInstant: {
    zh: ({ path, value }) =>
      `${atZh(path)}${shown(value)}不是时刻，应为1992年起的毫秒数或带时差的时间（如 2026-01-15T20:00:00+08:00）`,
    en: ({ path, value }) =>
      `${at(path)}${shown(value)} is not an instant; expected milliseconds, or a time with its offset such as 2026-01-15T20:00:00+08:00, from 1992 on`,
  },
  BadPeriod: {
    zh: ({ path, value }) => `${atZh(path)}${shown(value)}不是期间，应为1至40000的整数个工作日、日或月`,
    en: ({ path, value }) =>
      `${at(path)}${shown(value)} is not a period; expected a whole number from 1 to 40000 of working days, days or months`,
  },
  NotCovered: {
    zh: ({ year, from, to, counted, asked }) =>
      `${year}年的放假安排不在日历内（现有${from}至${to}）${counted === undefined || asked === undefined ? '' : `，${asked}个工作日已数到第${counted}个`}；请加入国务院通知后再算`,
    en: ({ year, from, to, counted, asked }) =>
      `the calendar (${from} to ${to}) has no holiday notice for ${year}${counted === undefined || asked === undefined ? '' : `; ${counted} of ${asked} working days are counted so far`}; add the State Council’s notice and count again`,
  },
  LimitNotSet: {
    zh: ({ ruleset, limit }) =>
      `规则集${ruleset}没有规定${LIMITS[limit].zh}（参数 ${limit}），请换用有此规定的规则集`,
    en: ({ ruleset, limit }) =>
      `the ruleset ${ruleset} sets no limit for the ${LIMITS[limit].en} (parameter ${limit}); use one that does`,
  },
}

export const adjustmentPhrases: Phrases<Adjustment> = {
  RestsByNotice: {
    zh: ({ date, notice, basis }) => `${date}按${notice}放假，不计（${basis}）`,
    en: ({ date, notice, basis }) => `${date} rests by ${notice} and is not counted (${basis})`,
  },
  WorksByNotice: {
    zh: ({ date, notice, basis }) => `${date}按${notice}上班，计入（${basis}）`,
    en: ({ date, notice, basis }) => `${date} works by ${notice} and is counted (${basis})`,
  },
  RestsByStatute: {
    zh: ({ date, basis }) => `${date}是法定节日，放假通知尚未公布，暂按放假（${basis}）`,
    en: ({ date, basis }) =>
      `${date} is a statutory holiday; no notice is out yet, so it is taken as a day off (${basis})`,
  },
  MonthEndTaken: {
    zh: ({ day, month, date, basis }) => `${month}月没有${day}日，以月末${date}为末日（${basis}）`,
    en: ({ day, month, date, basis }) =>
      `month ${month} has no day ${day}; the period ends on its last day, ${date} (${basis})`,
  },
  RolledForward: {
    zh: ({ from, to, basis }) => `末日${from}休息，顺延至${to}（${basis}）`,
    en: ({ from, to, basis }) => `the last day, ${from}, rests; the period ends on ${to} (${basis})`,
  },
}

/** The name of a limit of the law. */
export const deadlineTitleOf =
  (language: Language) =>
  (limit: LimitName): string =>
    LIMITS[limit][language]

const distanceZh = ({ days, workdays }: { readonly days: number; readonly workdays?: number }): string =>
  workdays === undefined ? `${days}天` : `${workdays}个工作日（${days}天）`

const plural = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`

const distanceEn = ({ days, workdays }: { readonly days: number; readonly workdays?: number }): string =>
  workdays === undefined ? plural(days, 'day') : `${plural(workdays, 'working day')} (${plural(days, 'day')})`

export const statusPhrases: Phrases<StatusFinding> = {
  ...notReadablePhrases,
  DoneInTime: {
    zh: ({ done, due, basis }) => `${done}已完成，未超过期限${due}（${basis}）`,
    en: ({ done, due, basis }) => `done on ${done}, within the deadline of ${due} (${basis})`,
  },
  DoneLate: {
    zh: (f) => `${f.done}才完成，比期限${f.due}晚${distanceZh(f)}（${f.basis}）`,
    en: (f) => `done on ${f.done}, ${distanceEn(f)} after the deadline of ${f.due} (${f.basis})`,
  },
  DueToday: {
    zh: ({ due, basis }) => `今日（${due}）到期，当日仍在期限内（${basis}）`,
    en: ({ due, basis }) => `due today, ${due}; the day itself still counts (${basis})`,
  },
  DaysLeft: {
    zh: (f) => `期限${f.due}，还有${distanceZh(f)}（${f.basis}）`,
    en: (f) => `due on ${f.due}, ${distanceEn(f)} left (${f.basis})`,
  },
  Overdue: {
    zh: (f) => `期限${f.due}，已超过${distanceZh(f)}（${f.basis}）`,
    en: (f) => `due on ${f.due}, overdue by ${distanceEn(f)} (${f.basis})`,
  },
  Provisional: {
    zh: ({ due, basis }) => `暂按法定节日估算为${due}，放假通知公布前不作认定（${basis}）`,
    en: ({ due, basis }) =>
      `estimated as ${due} from statutory holidays; undetermined until the notice is out (${basis})`,
  },
}

/**
 * Says why the calendar cannot answer, with what was given and what is expected.
 *
 * @zh 日历问题说明
 * @law none: words for what the calendar room answers
 * @example
 * import { plainDate, sayCalendarProblem } from 'double-random'
 *
 * const read = plainDate('2022-02-30', 'start')
 *
 * assert.ok(read._tag === 'Left')
 * assert.strictEqual(
 *   sayCalendarProblem('en')(read.left),
 *   'start: “2022-02-30” is not a day; expected a real day written YYYY-MM-DD',
 * )
 *
 * @category explain
 * @since 0.1.0
 */
export const sayCalendarProblem =
  (language: Language) =>
  (problem: CalendarProblem): string =>
    say(calendarProblemPhrases, language)(problem)

/**
 * Says why a due day is where it is: one sentence for each day skipped or counted out of the ordinary.
 *
 * @zh 期限调整说明
 * @law civil/203.roll
 * @law holidays/6.arranged
 * @example
 * import { chinaCalendar, days, dueDate, type PlainDate, sayAdjustment } from 'double-random'
 *
 * const answer = dueDate(chinaCalendar())(days(60), '2026-08-11' as PlainDate)
 *
 * assert.ok(answer._tag === 'Right')
 * assert.deepStrictEqual(answer.right.adjustments.map(sayAdjustment('en')), [
 *   '2026-10-10 works by 国办发明电〔2025〕7号 and is counted (holidays/6.arranged)',
 * ])
 *
 * @category explain
 * @since 0.1.0
 */
export const sayAdjustment =
  (language: Language) =>
  (adjustment: Adjustment): string =>
    say(adjustmentPhrases, language)(adjustment)

/**
 * Says where a deadline stands on a day, and by which provision.
 *
 * @zh 期限状态说明
 * @law civil/1259.inclusive
 * @example
 * import { chinaCalendar, deadlineStatus, disclosureDue, linxiaMarket, type PlainDate, sayStatus } from 'double-random'
 *
 * const calendar = chinaCalendar()
 * const answer = disclosureDue(linxiaMarket, calendar)('2026-02-10' as PlainDate)
 * assert.ok(answer._tag === 'Right')
 * const { because } = deadlineStatus(calendar)({ deadline: answer.right, on: '2026-03-13' as PlainDate })
 *
 * assert.deepStrictEqual(because.map(sayStatus('zh')), ['期限2026-03-16，还有1个工作日（3天）（market/23.disclosure）'])
 *
 * @category explain
 * @since 0.1.0
 */
export const sayStatus =
  (language: Language) =>
  (finding: StatusFinding): string =>
    say(statusPhrases, language)(finding)

/**
 * What a deadline is called: the limit of the law it is, or a deadline where it is none of them.
 *
 * @zh 期限名称
 * @law none: words for what the calendar room answers
 * @example
 * import { deadlineTitle, linxiaMarket, planDue } from 'double-random'
 *
 * const answer = planDue(linxiaMarket)(2022)
 *
 * assert.ok(answer._tag === 'Right')
 * assert.strictEqual(deadlineTitle('zh')(answer.right), '年度计划报送期限')
 *
 * @category explain
 * @since 0.1.0
 */
export const deadlineTitle =
  (language: Language) =>
  (deadline: Deadline): string =>
    told(language, deadline, () =>
      deadline.limit === undefined
        ? { zh: '期限', en: 'deadline' }[language]
        : deadlineTitleOf(language)(deadline.limit),
    )
