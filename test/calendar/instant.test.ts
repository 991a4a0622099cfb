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
  ])('%s is %s', (text, date) => {
    expect(right(fromInstant(text))).toBe(date)
  })

  it.each([
    ['2026-01-15'],
    ['2026-01-15T16:00:00'],
    ['2026-02-30T16:00:00Z'],
    ['2026-01-15T24:00:00Z'],
    ['2026-01-15T16:60:00Z'],
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
