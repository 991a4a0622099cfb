import { chinaCalendar, days, dueDate, linxiaMarket, planDue, workdays } from 'double-random'
import { icsOf } from 'double-random/ics'
import { describe, expect, it } from 'vitest'
import { foldedAt75 } from '../../src/calendar/kernel/fold.js'
import { day, right } from './support.js'

const plan = right(planDue(linxiaMarket)(2026))
const long = right(dueDate(chinaCalendar())(days(60), day('2026-08-03')))
const write = icsOf({ madeOn: day('2026-01-04'), language: 'zh', remindDaysBefore: 3 })

describe('a calendar file', () => {
  it('is the same bytes whatever the host’s zone', () => {
    expect(
      right(write([{ uid: 'plan-2026@example.org', deadline: plan, concerning: '临夏市' }])).split('\r\n'),
    ).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'PRODID:-//double-random//deadlines//ZH',
      'METHOD:PUBLISH',
      'X-PUBLISHED-TTL:PT1H',
      'BEGIN:VEVENT',
      'UID:plan-2026@example.org',
      'SUMMARY:临夏市 年度计划报送期限',
      'DTSTAMP:20260104T000000Z',
      'DTSTART;VALUE=DATE:20260115',
      'DTEND;VALUE=DATE:20260116',
      'DESCRIPTION:市场监管细则第12条、民法典第1259条',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:临夏市 年度计划报送期限',
      'TRIGGER:-PT63H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('keeps every line within 75 bytes and loses no character', () => {
    const concerning = '𠀀'.repeat(60)
    const text = right(write([{ uid: 'a', deadline: long, concerning }]))
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    const unfolded = text.replaceAll('\r\n ', '')
    expect(unfolded).toContain(`SUMMARY:${concerning} 期限`)
    expect(unfolded).not.toMatch(/civil\/|holidays\//)
    expect(unfolded).toContain('2026-10-02按国办发明电〔2025〕7号放假')
  })

  // RFC 5545, 3.1: a line of up to 75 octets stands whole; the space before a continuation counts as one of its own.
  it('folds a line only where it must, and unfolds what was folded before', () => {
    const [whole, over] = ['a'.repeat(75), 'é'.repeat(38)]
    expect(foldedAt75(whole)).toBe(whole)
    expect(foldedAt75(`${whole}b`)).toBe(`${whole}\r\n b`)
    expect(foldedAt75(whole + 'b'.repeat(75))).toBe(`${whole}\r\n ${'b'.repeat(74)}\r\n b`)
    expect(foldedAt75(over)).toBe(`${'é'.repeat(37)}\r\n é`)
    expect(foldedAt75('SUMMARY:a\r\n b\r\n\tc\r\nEND')).toBe('SUMMARY:abc\r\nEND')
  })

  it('marks a provisional day', () => {
    const estimate = right(dueDate(chinaCalendar(), { provisional: true })(workdays(20), day('2026-12-14')))
    expect(
      right(icsOf({ madeOn: day('2026-12-14'), language: 'en' })([{ uid: 'a', deadline: estimate }])),
    ).toContain('SUMMARY:deadline (provisional)')
    const ringing = right(write([{ uid: 'a', deadline: estimate, concerning: '甲\n乙' }]))
    expect(ringing.split('\r\n').filter((line) => line.includes('甲 乙 期限（暂估）'))).toEqual([
      'SUMMARY:甲 乙 期限（暂估）',
      'DESCRIPTION:甲 乙 期限（暂估）',
    ])
  })

  it('may be empty', () => {
    expect(right(write([]))).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/)
  })

  it('is not written with a bad stamp, reminder or uid; all faults at once', () => {
    const entries = [' ', 'a', 'a'].map((uid) => ({ uid, deadline: plan }))
    expect(icsOf({ madeOn: day('2026-02-30'), language: 'zh', remindDaysBefore: 0.5 })(entries)).toEqual({
      _tag: 'Left',
      left: [
        { _tag: 'BadStamp', path: 'madeOn', value: '2026-02-30' },
        { _tag: 'BadReminder', path: 'remindDaysBefore', value: 0.5 },
        { _tag: 'BadUid', path: 'entries[0].uid', value: ' ' },
        { _tag: 'BadUid', path: 'entries[2].uid', value: 'a' },
      ],
    })
    const due = day('2026-02-30')
    const far = icsOf({ madeOn: day('2026-01-04'), language: 'zh', remindDaysBefore: 367 })
    expect(far([{ uid: 'a', deadline: { ...plan, due } }])).toEqual({
      _tag: 'Left',
      left: [
        { _tag: 'BadReminder', path: 'remindDaysBefore', value: 367 },
        { _tag: 'BadDue', path: 'entries[0].deadline.due', value: due },
      ],
    })
  })
})
