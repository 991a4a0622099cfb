import { fromInstant } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { right } from './support.js'

/** The day in Shanghai by the host's own zone data. */
const shanghai = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

describe('the day of an instant', () => {
  it('is the day in Shanghai, whatever the host’s zone', () => {
    const instant = fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2100, 0, 1) })
    fc.assert(
      fc.property(instant, (ms) => {
        const expected = shanghai.format(ms)
        expect(right(fromInstant(ms))).toBe(expected)
        expect(right(fromInstant(new Date(ms).toISOString()))).toBe(expected)
      }),
    )
  })

  it.each([
    ['2026-01-15T15:59:59.999Z', '2026-01-15'],
    ['2026-01-15T16:00Z', '2026-01-16'],
    ['2026-01-16T00:00:00+08:00', '2026-01-16'],
    ['2026-01-15T23:59:59+08:00', '2026-01-15'],
    ['2026-12-31T11:30:00-05:00', '2027-01-01'],
    ['2024-02-29T05:45:00.123456789+05:45', '2024-02-29'],
    // Midnight in Shanghai is 21:45 in Kathmandu, 06:00 on Kiritimati; the second before is the day before.
    ['2026-01-15T21:44:59+05:45', '2026-01-15'],
    ['2026-01-15T21:45:00+05:45', '2026-01-16'],
    ['2026-01-16T05:59:59.999+14:00', '2026-01-15'],
    ['2026-01-16T06:00:00+14:00', '2026-01-16'],
    ['2026-01-15T16:59:00+00:59', '2026-01-16'],
    ['2026-01-15T16:58:00+00:59', '2026-01-15'],
  ])('%s is %s', (text, date) => {
    expect(right(fromInstant(text))).toBe(date)
  })

  it('is known from 1992, when Shanghai last turned its clocks, to the end of 9999', () => {
    const [first, last] = [Date.UTC(1991, 11, 31, 16), Date.UTC(9999, 11, 31, 16) - 1]
    expect([first, last].map((ms) => right(fromInstant(ms)))).toEqual(['1992-01-01', '9999-12-31'])
    for (const value of [first - 1, last + 1])
      expect(fromInstant(value)).toEqual({ _tag: 'Left', left: { _tag: 'NotAnInstant', path: '', value } })
  })

  it.each([
    ['2026-01-15'],
    ['2026-01-15T16:00:00'],
    ['2026-02-30T16:00:00Z'],
    ['2026-01-15T24:00:00Z'],
    ['2026-01-15T16:60:00Z'],
    ['2026-01-15T16:00:60Z'],
    ['2026-01-15T16:00:00+15:00'],
    ['2026-01-15T16:00:00+08:60'],
    [[1_768_000_000_000]],
    ['2026-01-15 16:00:00Z'],
    ['1991-07-01T00:00:00Z'],
    [1_768_000_000],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [''],
    [null],
    [undefined],
    [{}],
  ])('%j is refused: a zone is missing, or it is no instant', (value) => {
    expect(fromInstant(value, 'finishedAt')).toEqual({
      _tag: 'Left',
      left: { _tag: 'NotAnInstant', path: 'finishedAt', value },
    })
  })
})
