import { chinaCalendar, days, deadlineStatus, dueDate, upcoming, workdays } from 'double-random'
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
    const list = (given: unknown) => upcoming({ on, within: 30 })(given as never)
    const [noDay, noList] = [
      { ...deadline, due: '2026-02-30' },
      { ...deadline, bases: 'civil/201.start' },
    ]
    expect(list([noDay, deadline, null, noList, 5])).toEqual([deadline])
    for (const given of [undefined, null, 5, 'text', { 0: deadline, length: 1 }])
      expect(list(given)).toEqual([])
  })
})
