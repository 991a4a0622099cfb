import {
  addWorkdays,
  chinaCalendar,
  countWorkdays,
  days,
  deadlineStatus,
  dueDate,
  isWorkday,
  upcoming,
  workdayOnOrAfter,
  workdayOnOrBefore,
  workdays,
} from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, right } from './support.js'

const china = chinaCalendar()
const deadline = right(dueDate(china)(workdays(20), day('2026-02-10')))
const on = day('2026-03-13')
const status = (facts: unknown) => deadlineStatus(china)(facts as never)
const unread = (path: string, value: unknown, expected: string) => ({
  _tag: 'NotReadable',
  basis: 'civil/1259.inclusive',
  path,
  value,
  expected,
})

describe('facts that no deadline can be told by', () => {
  it.each<[string, unknown, ReadonlyArray<unknown>]>([
    ['no day', { deadline, on: '2026-02-30' }, [unread('on', '2026-02-30', 'PlainDate')]],
    ['no day on which it was done', { deadline, on, done: 5 }, [unread('done', 5, 'PlainDate')]],
    [
      'no due day',
      { deadline: { ...deadline, due: undefined }, on },
      [unread('deadline.due', undefined, 'PlainDate')],
    ],
    [
      'no provision',
      { deadline: { ...deadline, bases: [] }, on },
      [unread('deadline.bases', [], 'non-empty list')],
    ],
    [
      'a text for the provisions',
      { deadline: { ...deadline, bases: 'civil/201.start' }, on },
      [unread('deadline.bases', 'civil/201.start', 'non-empty list')],
    ],
    [
      'nothing at all',
      null,
      [
        unread('deadline.due', undefined, 'PlainDate'),
        unread('deadline.bases', undefined, 'non-empty list'),
        unread('on', undefined, 'PlainDate'),
      ],
    ],
  ])('leave it undetermined, each told: %s', (_name, facts, because) => {
    expect(status(facts)).toEqual({ value: 'undetermined', because })
  })

  it('are an event on no day', () => {
    expect(dueDate(china)(days(5), '2026-02-30' as never)).toEqual({
      _tag: 'Left',
      left: { _tag: 'NotADate', path: 'event', value: '2026-02-30' },
    })
  })

  it('stand in no list of reminders', () => {
    const list = (given: unknown) => right(upcoming({ on, within: 30 })(given as never))
    const [noDay, noList] = [
      { ...deadline, due: '2026-02-30' },
      { ...deadline, bases: 'civil/201.start' },
    ]
    expect(list([noDay, deadline, null, noList, 5])).toEqual([deadline])
    for (const given of [undefined, null, 5, 'text', { 0: deadline, length: 1 }])
      expect(list(given)).toEqual([])
  })

  it.each<[string, unknown, unknown]>([
    [
      'no day to look from',
      { on: '2026/03/13', within: 30 },
      { _tag: 'NotADate', path: 'on', value: '2026/03/13' },
    ],
    ['nothing to look from', null, { _tag: 'NotADate', path: 'on', value: undefined }],
    ['less than no days', { on, within: -1 }, { _tag: 'BadPeriod', path: 'within', value: -1 }],
    ['no number of days', { on, within: '30' }, { _tag: 'BadPeriod', path: 'within', value: '30' }],
  ])('give no list, which would say that nothing is due: %s', (_name, within, left) => {
    expect(upcoming(within as never)([deadline])).toEqual({ _tag: 'Left', left })
  })
})

describe('a text that is no day', () => {
  const given = (date: unknown) => date as never
  const asked: ReadonlyArray<readonly [string, string, (date: unknown) => unknown]> = [
    ['isWorkday', 'date', (d) => isWorkday(china)(given(d))],
    ['addWorkdays', 'date', (d) => addWorkdays(china)(given(d), 3)],
    ['addWorkdays of 0', 'date', (d) => addWorkdays(china)(given(d), 0)],
    ['countWorkdays', 'after', (d) => countWorkdays(china)(given(d), on)],
    ['countWorkdays', 'through', (d) => countWorkdays(china)(on, given(d))],
    ['countWorkdays of the same', 'after', (d) => countWorkdays(china)(given(d), given(d))],
    ['workdayOnOrAfter', 'date', (d) => workdayOnOrAfter(china)(given(d))],
    ['workdayOnOrBefore', 'date', (d) => workdayOnOrBefore(china)(given(d))],
  ]
  // 2026-02-30 would be counted as 2 March, and 20260205 as a year that no notice covers
  const none = ['2026-02-30', '2026/02/05', '20260205', 'bad', '', ' 2026-02-05', 42, null, undefined, {}]
  it.each(asked)('is no workday and none is counted from it: %s, %s', (_name, path, ask) => {
    for (const value of none)
      expect(ask(value)).toEqual({ _tag: 'Left', left: { _tag: 'NotADate', path, value } })
  })
})
