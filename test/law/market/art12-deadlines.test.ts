import {
  chinaCalendar,
  linxiaJoint,
  linxiaMarket,
  type PlainDate,
  planDue,
  planRevisionDue,
} from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, right } from '../../calendar/support.js'

// Plans reach the credit-supervision section by 15 January of each year, the day itself included.
describe('[market/12.due] 年度抽查计划每年1月15日前报送', () => {
  it.each([
    [2022, '2022-01-15', 'a Saturday: a fixed date does not roll'],
    [2023, '2023-01-15', 'a Sunday'],
    [2026, '2026-01-15', 'a Thursday'],
    [2040, '2040-01-15', 'beyond the calendar: a date needs none'],
  ])('%i: %s (%s)', (year, due) => {
    const deadline = right(planDue(linxiaMarket)(year))
    expect([deadline.due, deadline.nominal]).toEqual([due, due])
    expect([deadline.limit, deadline.bases, deadline.readings, deadline.force]).toEqual([
      'planDue',
      ['market/12.due', 'civil/1259.inclusive'],
      ['I-05'],
      'hard',
    ])
    expect(deadline.adjustments).toEqual([])
  })

  it('is a parameter: a county may ask for its plans earlier, and a February has its last day', () => {
    const { parameters } = linxiaMarket
    const at = (month: number, dayOfMonth: number) => ({
      ...linxiaMarket,
      parameters: {
        ...parameters,
        planDue: {
          value: { month, day: dayOfMonth },
          bases: ['market/12.due'] as const,
          force: 'hard' as const,
        },
      },
    })
    expect(right(planDue(at(1, 5))(2026)).due).toBe('2026-01-05')
    expect(right(planDue(at(2, 30))(2025)).due).toBe('2025-02-28')
  })

  it('is no year, no answer', () => {
    expect(planDue(linxiaMarket)(2022.5)).toEqual({
      _tag: 'Left',
      left: { _tag: 'BadPeriod', path: 'year', value: 2022.5 },
    })
  })

  it('is not ruled by the joint regulation, nor is a revision', () => {
    expect(planRevisionDue(linxiaJoint, chinaCalendar())(day('2026-03-02'))).toEqual({
      _tag: 'Left',
      left: { _tag: 'LimitNotSet', ruleset: 'linxia-joint', limit: 'planRevision' },
    })
    expect(planDue(linxiaJoint)(2022)).toEqual({
      _tag: 'Left',
      left: { _tag: 'LimitNotSet', ruleset: 'linxia-joint', limit: 'planDue' },
    })
  })
})

// A changed plan is reported and published within 7 working days of the change.
describe('[market/12.revision] 计划调整后7个工作日内报送并公示', () => {
  it.each([
    ['2025-09-26', '2025-10-13', 'National Day off, Sunday 09-28 and Saturday 10-11 counted'],
    ['2020-01-20', '2020-02-06', 'the Spring Festival extended by notice'],
    ['2015-08-28', '2015-09-09', 'Victory Day off by notice'],
    ['2018-12-20', '2018-12-29', 'ends on a make-up Saturday'],
  ])('%s: %s (%s)', (event, due) => {
    const deadline = right(planRevisionDue(linxiaMarket, chinaCalendar())(event as PlainDate))
    expect([deadline.due, deadline.limit, deadline.bases[0], deadline.readings]).toEqual([
      due,
      'planRevision',
      'market/12.revision',
      ['I-04'],
    ])
  })

  it('is another number where a ruleset says so', () => {
    const planRevision = {
      value: { unit: 'workdays', n: 3 },
      bases: ['market/12.revision'],
      force: 'hard',
    } as const
    const county = { ...linxiaMarket, parameters: { ...linxiaMarket.parameters, planRevision } }
    expect(right(planRevisionDue(county, chinaCalendar())(day('2025-09-26'))).due).toBe('2025-09-30')
  })
})
