import {
  addWorkdays,
  chinaCalendar,
  days,
  dueDate,
  isWorkday,
  type LocalDays,
  months,
  type PlainDate,
  type WorkdayCalendar,
  withLocalDays,
  withNotice,
  workdays,
  type YearNotice,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coveredDay, day, everyDay, right } from './support.js'

const china = chinaCalendar()
const range = (from: string, to = from) => ({ from: day(from), to: day(to) })
const works = (calendar: WorkdayCalendar, date: string): boolean => right(isWorkday(calendar)(day(date)))

/** A notice for 2027 as the State Council would put it; invented, in the terms of the earlier ones. */
const notice2027: YearNotice = {
  notice: { id: '国办发明电〔2026〕示例号' },
  year: 2027,
  off: [
    range('2027-01-01', '2027-01-03'),
    range('2027-02-05', '2027-02-11'),
    range('2027-04-03', '2027-04-05'),
    range('2027-05-01', '2027-05-05'),
    range('2027-06-09'),
    range('2027-09-15'),
    range('2027-10-01', '2027-10-07'),
  ],
  work: ['2027-02-14', '2027-02-20', '2027-05-08', '2027-09-26', '2027-10-09'].map(day),
}

const faultsOf = (notice: YearNotice): unknown => {
  const answer = withNotice(china)(notice)
  return answer._tag === 'Left' ? answer.left : 'accepted'
}

describe('[holidays/6.arranged] a year the State Council has announced since', () => {
  it('is added in its own terms, and decides what was open', () => {
    const longer = right(withNotice(china)(notice2027))
    expect([longer.to, longer.id]).toEqual(['2027-12-31', 'cn-2013-2026+国办发明电〔2026〕示例号'])
    expect(longer.notices.at(-1)).toEqual(notice2027.notice)
    expect([works(longer, '2027-02-08'), works(longer, '2027-02-14'), works(longer, '2027-02-12')]).toEqual([
      false,
      true,
      true,
    ])
    // 13 working days to the end of 2026, then 4 to 8, 11 and 12 January
    const { due, calendar, standing } = right(dueDate(longer)(workdays(20), day('2026-12-14')))
    expect([due, calendar, standing]).toEqual(['2027-01-12', longer.id, 'settled'])
    expect(works(longer, '2026-02-14')).toBe(true)
    expect(right(addWorkdays(longer)(day('2013-01-01'), 2000))).toBe(
      right(addWorkdays(china)(day('2013-01-01'), 2000)),
    )
  })

  it('may begin in the December before, and the next year may follow', () => {
    const early = {
      ...notice2027,
      off: [range('2026-12-31'), ...notice2027.off],
      work: [day('2026-12-27'), ...notice2027.work],
    }
    const longer = right(withNotice(china)(early))
    expect([works(longer, '2026-12-31'), works(longer, '2026-12-27')]).toEqual([false, true])
    const wrong = withNotice(longer)({ notice: { id: 'n' }, year: 2029, off: [], work: [] })
    expect(wrong).toEqual({
      _tag: 'Left',
      left: [{ _tag: 'YearNotNext', path: 'year', value: 2029, next: 2028 }],
    })
  })

  it('names the national provision for the days it moves', () => {
    const longer = right(withNotice(china)(notice2027))
    const { adjustments } = right(dueDate(longer)(workdays(3), day('2027-06-07')))
    expect(adjustments).toEqual([
      {
        _tag: 'RestsByNotice',
        basis: 'holidays/6.arranged',
        date: '2027-06-09',
        notice: notice2027.notice.id,
      },
    ])
  })

  it('speaks of its own year, and of the December before it', () => {
    const at = (year: number, ...dates: ReadonlyArray<string>) =>
      faultsOf({ notice: { id: 'n' }, year, off: dates.map((date) => range(date)), work: [] })
    expect(at(2026, '2025-12-01', '2026-12-31')).toBe('accepted')
    expect(at(2026, '2025-11-30', '2027-01-01')).toEqual([
      { _tag: 'OutsideYear', path: 'off[0]', value: '2025-11-30', year: 2026 },
      { _tag: 'OutsideYear', path: 'off[1]', value: '2027-01-01', year: 2026 },
    ])
    // The calendar's first year: nothing is known of the December before.
    expect(at(2013, '2013-01-01')).toBe('accepted')
    expect(at(2013, '2012-12-31')).toEqual([
      { _tag: 'OutsideYear', path: 'off[0]', value: '2012-12-31', year: 2013 },
    ])
    for (const year of [2012, 2026.5, 2028])
      expect(at(year)).toEqual([{ _tag: 'YearNotNext', path: 'year', value: year, next: 2027 }])
  })

  it('is not turned round where one of its ends is no day', () => {
    const off = [range('2026-02-30', '2026-01-01'), range('2026-03-01', '2026-02-30')]
    expect(faultsOf({ notice: { id: 'n' }, year: 2026, off, work: [] })).toEqual([
      { _tag: 'NotADate', path: 'off[0].from', value: '2026-02-30' },
      { _tag: 'NotADate', path: 'off[1].to', value: '2026-02-30' },
    ])
  })

  it('may change a year under way: the Spring Festival of 2020, had it been first arranged otherwise', () => {
    const amended = right(
      withNotice(china)({
        notice: { id: 'change' },
        year: 2026,
        off: [range('2026-02-24', '2026-02-28')],
        work: [day('2026-03-07')],
      }),
    )
    expect(['2026-02-24', '2026-02-28', '2026-03-07', '2026-03-08'].map((d) => works(amended, d))).toEqual([
      false,
      false,
      true,
      false,
    ])
    expect(amended.moved.some(({ date }) => date === '2026-02-28')).toBe(false)
    expect(amended.to).toBe('2026-12-31')
    const earlier = right(withNotice(china)({ notice: { id: 'change' }, year: 2020, off: [], work: [] }))
    expect(earlier.to).toBe('2026-12-31')
  })

  it('lists its days', () => {
    const notice = { id: '国办发明电〔2026〕1号' }
    expect(faultsOf({ notice, year: 2027, off: 'none', work: null } as unknown as YearNotice)).toEqual([
      { _tag: 'NotAList', path: 'off', value: 'none' },
      { _tag: 'NotAList', path: 'work', value: null },
    ])
  })

  it('was issued on a day that there is, where the day is stated', () => {
    const notice = (issued: string) => ({ id: '国办发明电〔2026〕1号', issued: issued as PlainDate })
    const of = (issued: string) => faultsOf({ notice: notice(issued), year: 2027, off: [], work: [] })
    expect(of('2026-11-31')).toEqual([{ _tag: 'NotADate', path: 'notice.issued', value: '2026-11-31' }])
    expect(of('2026-11-30')).not.toEqual(of('2026-11-31'))
  })

  it('does not contradict itself; all faults come at once', () => {
    expect(
      faultsOf({
        notice: { id: ' ' },
        year: 2029,
        off: [range('2027-02-30', '2027-03-01'), range('2027-01-03', '2027-01-01')],
        work: ['2027-2-5' as PlainDate],
      }),
    ).toEqual([
      { _tag: 'NoNotice', path: 'notice', value: { id: ' ' } },
      { _tag: 'YearNotNext', path: 'year', value: 2029, next: 2027 },
      { _tag: 'NotADate', path: 'off[0].from', value: '2027-02-30' },
      { _tag: 'RangeReversed', path: 'off[1].to', value: '2027-01-01', from: '2027-01-03' },
      { _tag: 'NotADate', path: 'work[0]', value: '2027-2-5' },
    ])
    expect(
      faultsOf({
        ...notice2027,
        off: [...notice2027.off, range('2027-01-03'), range('2028-01-01')],
        work: [...notice2027.work, ...['2027-03-03', '2027-02-14', '2027-01-02', '2027-10-02'].map(day)],
      }),
    ).toEqual([
      { _tag: 'OutsideYear', path: 'off[8]', value: '2028-01-01', year: 2027 },
      { _tag: 'RestsTwice', path: 'off[7]', value: '2027-01-03', first: 'off[0]' },
      { _tag: 'WorksTwice', path: 'work[6]', value: '2027-02-14', first: 'work[0]' },
      { _tag: 'MakeUpOnWeekday', path: 'work[5]', value: '2027-03-03' },
      { _tag: 'RestsAndWorks', path: 'work[7]', value: '2027-01-02', first: 'off[0]' },
      { _tag: 'RestsAndWorks', path: 'work[8]', value: '2027-10-02', first: 'off[6]' },
      { _tag: 'StatutoryDayWorks', path: 'work[8]', value: '2027-10-02' },
    ])
  })

  // The table of festivals ends with 2030: which days of 2031 are statutory, nobody has told.
  it('is taken at its word for a year whose festivals are not known', () => {
    const long: WorkdayCalendar = { ...china, to: day('2030-12-31') }
    const of2031 = { notice: { id: '示例' }, year: 2031, off: [range('2031-01-02')], work: [] }
    const longer = right(withNotice(long)(of2031))
    expect([longer.to, works(longer, '2031-01-01'), works(longer, '2031-01-02')]).toEqual([
      '2031-12-31',
      true,
      false,
    ])
  })

  it('[holidays/2.statutory] leaves no statutory holiday at work', () => {
    expect(
      faultsOf({ ...notice2027, off: notice2027.off.filter(({ from }) => from !== '2027-06-09') }),
    ).toEqual([{ _tag: 'StatutoryDayWorks', path: 'off', value: '2027-06-09' }])
    expect(faultsOf({ notice: { id: 'empty' }, year: 2027, off: [], work: [] })).toHaveLength(7)
  })
})

describe('[holidays/4.local] local days', () => {
  const linxia: LocalDays = { notice: { id: '临夏州政府办 2017-11-15' }, days: { '2017-11-20': 'holiday' } }

  it('move a deadline, and say by which notice', () => {
    const calendar = right(withLocalDays(china)(linxia))
    const { due, adjustments } = right(dueDate(calendar)(workdays(7), day('2017-11-10')))
    expect(due).toBe('2017-11-22')
    expect(adjustments).toEqual([
      { _tag: 'RestsByNotice', basis: 'holidays/4.local', date: '2017-11-20', notice: linxia.notice.id },
    ])
    expect(calendar.id).toBe('cn-2013-2026+临夏州政府办 2017-11-15')
    expect(calendar.notices).toEqual([...china.notices, linxia.notice])
    const changed = everyDay.filter((d) => right(isWorkday(china)(d)) !== right(isWorkday(calendar)(d)))
    expect(changed).toEqual(['2017-11-20'])
    expect(isWorkday(calendar)(day('2027-01-01'))._tag).toBe('Left')
    expect(right(dueDate(china)(workdays(7), day('2017-11-10'))).due).toBe('2017-11-21')
  })

  it('may leave no working day at the end: the next year is missing then', () => {
    const days = { '2026-12-31': 'holiday' } as const
    const calendar = right(withLocalDays(china)({ ...linxia, days }))
    const answer = dueDate(calendar)({ unit: 'days', n: 30 }, day('2026-12-01'))
    expect(answer).toMatchObject({ left: { _tag: 'NotCovered', year: 2027, calendar: calendar.id } })
  })

  it.each([
    [{ ...linxia, notice: { id: '' } }, [{ _tag: 'NoNotice', path: 'notice', value: { id: '' } }]],
    [{ ...linxia, notice: null }, [{ _tag: 'NoNotice', path: 'notice', value: null }]],
    [{ ...linxia, notice: { id: 5 } }, [{ _tag: 'NoNotice', path: 'notice', value: { id: 5 } }]],
    [
      { ...linxia, days: { '2012-12-31': 'holiday' } },
      [
        {
          _tag: 'OutsideCoverage',
          path: 'days["2012-12-31"]',
          value: '2012-12-31',
          from: '2013-01-01',
          to: '2026-12-31',
        },
      ],
    ],
    [
      { ...linxia, notice: { id: '州政办〔2017〕1号', issued: '2017-11-31' } },
      [{ _tag: 'NotADate', path: 'notice.issued', value: '2017-11-31' }],
    ],
    [{ days: linxia.days }, [{ _tag: 'NoNotice', path: 'notice', value: undefined }]],
    [{ ...linxia, days: {} }, [{ _tag: 'NoDays', path: 'days', value: {} }]],
    [
      { ...linxia, days: { '2017-11-31': 'holiday', '2027-01-01': 'holiday', '2017-11-20': 'rest' } },
      [
        { _tag: 'NotADate', path: 'days["2017-11-31"]', value: '2017-11-31' },
        {
          _tag: 'OutsideCoverage',
          path: 'days["2027-01-01"]',
          value: '2027-01-01',
          from: '2013-01-01',
          to: '2026-12-31',
        },
        { _tag: 'BadDayKind', path: 'days["2017-11-20"]', value: 'rest' },
      ],
    ],
  ])('are refused without a notice, outside the coverage, or unreadable: %j', (local, faults) => {
    expect(withLocalDays(china)(local as unknown as LocalDays)).toEqual({ _tag: 'Left', left: faults })
  })

  const period = fc.oneof(
    fc.integer({ min: 1, max: 60 }).map(workdays),
    fc.integer({ min: 1, max: 90 }).map(days),
    fc.integer({ min: 1, max: 6 }).map(months),
  )
  const dues = (kind: 'holiday' | 'workday') =>
    fc
      .tuple(coveredDay, period, fc.uniqueArray(coveredDay, { minLength: 1, maxLength: 12 }))
      .map(([event, p, named]) => {
        const calendar = right(
          withLocalDays(china)({
            notice: { id: '𠀀地方' },
            days: Object.fromEntries(named.map((d) => [d, kind])),
          }),
        )
        return [dueDate(china)(p, event), dueDate(calendar)(p, event)] as const
      })

  it('of rest never bring a deadline forward', () => {
    fc.assert(
      fc.property(dues('holiday'), ([plain, local]) => {
        if (plain._tag === 'Left') expect(local._tag).toBe('Left')
        else if (local._tag === 'Right') expect(local.right.due >= plain.right.due).toBe(true)
      }),
    )
  })

  it('of work never put it off', () => {
    fc.assert(
      fc.property(dues('workday'), ([plain, local]) => {
        if (local._tag === 'Left') expect(plain._tag).toBe('Left')
        else if (plain._tag === 'Right') expect(local.right.due <= plain.right.due).toBe(true)
      }),
    )
  })

  it('give the same calendar in any order', () => {
    const entries = [
      ['2025-03-31', 'holiday'],
      ['2025-06-06', 'holiday'],
      ['2025-11-19', 'holiday'],
    ] as const
    const laid = (list: ReadonlyArray<readonly [string, 'holiday']>) =>
      right(withLocalDays(china)({ notice: { id: 'eid' }, days: Object.fromEntries(list) }))
    fc.assert(
      fc.property(fc.shuffledSubarray([...entries], { minLength: 3 }), (shuffled) => {
        expect(laid(shuffled)).toEqual(laid(entries))
      }),
    )
  })

  it('leave the national calendar as it was', () => {
    const before = JSON.stringify(china)
    right(withLocalDays(china)(linxia))
    right(withNotice(china)(notice2027))
    expect(JSON.stringify(china)).toBe(before)
  })
})
