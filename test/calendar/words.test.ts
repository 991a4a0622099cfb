import {
  type Adjustment,
  type CalendarProblem,
  deadlineTitle,
  type LimitName,
  linxiaMarket,
  type NoticeFault,
  type PlainDate,
  planDue,
  type StatusFinding,
  sayAdjustment,
  sayCalendarProblem,
  sayNoticeFault,
  sayStatus,
} from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, right } from './support.js'

const date = day('2026-10-02')
const at = { path: 'off[1]', value: date } as const
const problems: ReadonlyArray<CalendarProblem> = [
  { _tag: 'NotADate', path: 'start', value: null },
  { _tag: 'NotAnInstant', path: '', value: 12 },
  { _tag: 'BadPeriod', path: 'period', value: { unit: 'days', n: 0 } },
  { _tag: 'NotCovered', year: 2027, calendar: 'cn', from: date, to: date, counted: 13, asked: 20 },
  { _tag: 'NotCovered', year: 2027, calendar: 'cn', from: date, to: date },
  { _tag: 'LimitNotSet', ruleset: 'linxia-joint', limit: 'planDue' },
]
const faults: ReadonlyArray<NoticeFault> = [
  { _tag: 'NoNotice', ...at },
  { _tag: 'NoDays', ...at },
  { _tag: 'NotADate', path: 'work[0]', value: '2027-2-5' },
  { _tag: 'YearNotNext', path: 'year', value: 2029, next: 2027 },
  { _tag: 'OutsideYear', ...at, year: 2027 },
  { _tag: 'OutsideCoverage', ...at, from: date, to: date },
  { _tag: 'RangeReversed', ...at, from: date },
  { _tag: 'RestsTwice', ...at, first: 'off[0]' },
  { _tag: 'WorksTwice', ...at, first: 'work[0]' },
  { _tag: 'RestsAndWorks', ...at, first: 'off[0]' },
  { _tag: 'MakeUpOnWeekday', ...at },
  { _tag: 'StatutoryDayWorks', ...at },
  { _tag: 'BadDayKind', path: 'days', value: 'rest' },
]
const adjustments: ReadonlyArray<Adjustment> = [
  { _tag: 'RestsByNotice', basis: 'holidays/6.arranged', date, notice: 'n' },
  { _tag: 'WorksByNotice', basis: 'holidays/4.local', date, notice: 'n' },
  { _tag: 'RestsByStatute', basis: 'holidays/2.statutory', date },
  { _tag: 'MonthEndTaken', basis: 'civil/202.months', day: 30, month: 2, date },
  { _tag: 'RolledForward', basis: 'civil/203.roll', from: date, to: date },
]
const due = { due: date, basis: 'civil/201.start' } as const
const findings: ReadonlyArray<StatusFinding> = [
  { _tag: 'DoneInTime', ...due, done: date },
  { _tag: 'DoneLate', ...due, done: date, days: 1, workdays: 1 },
  { _tag: 'DueToday', ...due },
  { _tag: 'DaysLeft', ...due, on: date, days: 5, workdays: 3 },
  { _tag: 'Overdue', ...due, on: date, days: 5 },
  { _tag: 'Provisional', ...due, calendar: 'cn' },
]

const said = (language: 'zh' | 'en'): ReadonlyArray<string> => [
  ...problems.map(sayCalendarProblem(language)),
  ...faults.map(sayNoticeFault(language)),
  ...adjustments.map(sayAdjustment(language)),
  ...findings.map(sayStatus(language)),
]

describe('the words of the calendar room', () => {
  it('are there for each case, each its own, with nothing left unsaid', () => {
    for (const language of ['zh', 'en'] as const) {
      const sentences = said(language)
      expect(new Set(sentences).size).toBe(sentences.length)
      expect(sentences.filter((s) => /undefined|NaN|\[object/.test(s))).toEqual([])
    }
    expect(said('zh').filter((s) => !/\p{Script=Han}/u.test(s))).toEqual([])
  })

  it('name the provision of every reason', () => {
    const reasons = [
      ...adjustments.map((a) => [a.basis, sayAdjustment('en')(a)]),
      ...findings.map((f) => [f.basis, sayStatus('zh')(f)]),
    ]
    expect(
      reasons.filter(([basis, text]) => (text ?? '').match(/[(（]([^()（）]*)[)）]$/)?.[1] !== basis),
    ).toEqual([])
  })

  it('say what is missing and how far it is counted', () => {
    const problem = {
      _tag: 'NotCovered',
      year: 2027,
      calendar: 'c',
      from: '2013-01-01' as PlainDate,
      to: '2026-12-31' as PlainDate,
      counted: 13,
      asked: 20,
    } as const
    expect(sayCalendarProblem('en')(problem)).toBe(
      'the calendar (2013-01-01 to 2026-12-31) has no holiday notice for 2027; 13 of 20 working days are counted so far; add the State Council’s notice and count again',
    )
    expect(sayCalendarProblem('zh')(problem)).toContain('20个工作日已数到第13个')
  })

  it('name the nine limits', () => {
    const plan = right(planDue(linxiaMarket)(2026))
    const names = [
      ...[
        'planDue',
        'planRevision',
        'disclosure',
        'entry',
        'objection',
        'review',
        'reply',
        'followUp',
        'followUpEntry',
      ],
    ] as ReadonlyArray<LimitName>
    expect(new Set(names.map((limit) => deadlineTitle('zh')({ ...plan, limit }))).size).toBe(9)
    expect(new Set(names.map((limit) => deadlineTitle('en')({ ...plan, limit }))).size).toBe(9)
  })
})
