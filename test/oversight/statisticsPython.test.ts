import { execFileSync } from 'node:child_process'
import { chinaCalendar, type Dimension, type Figure, linxiaMarket, statisticsOf } from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { year } from './statisticsRecords.js'

const ways: ReadonlyArray<ReadonlyArray<Dimension>> = [
  [],
  ['county'],
  ['department'],
  ['month'],
  ['field', 'level'],
  ['county', 'department', 'field', 'month', 'level'],
]
const queries = fc
  .sample(year, { numRuns: 60, seed: 20220115 })
  .flatMap((records) => ways.map((by) => ({ records, by })))

interface Row {
  readonly at: Readonly<Record<string, string | null>>
  readonly figures: Readonly<Record<string, unknown>>
}

const short = (figure: Figure): unknown =>
  figure._tag === 'Value'
    ? [figure.num, figure.den]
    : figure._tag === 'NotToldBy'
      ? { untold: figure.dimension }
      : figure._tag === 'NotRuled'
        ? { unruled: figure.limit }
        : figure.of

describe('[joint/7.statistics] against a program that counts from the records alone', () => {
  it('finds the same rows and the same figures, by whatever dimensions', () => {
    const answers = JSON.parse(
      execFileSync('python3', ['test/oversight/statistics.py'], {
        input: JSON.stringify(queries),
      }).toString(),
    ) as ReadonlyArray<ReadonlyArray<Row>>
    expect(answers.length).toBe(queries.length)

    queries.forEach(({ records, by }, i) => {
      const own = statisticsOf({ rules: linxiaMarket, calendar: chinaCalendar() }, by)(records)
      if (own._tag === 'Left') throw new Error(JSON.stringify(own.left))
      const rows = by.length === 0 ? [own.right.total] : own.right.rows
      const theirs = new Map((answers[i] ?? []).map((row) => [JSON.stringify(by.map((d) => row.at[d])), row]))
      const asked = own.right.by
      expect(new Set(rows.map(({ at }) => JSON.stringify(by.map((d) => at[d]))))).toEqual(
        new Set(theirs.keys()),
      )
      rows.forEach(({ at, figures }) => {
        const other = theirs.get(JSON.stringify(by.map((d) => at[d])))?.figures ?? {}
        const mine = Object.fromEntries(
          Object.entries(figures).flatMap(([name, f]) => (name in other ? [[name, short(f)]] : [])),
        )
        expect({ asked, at, ...mine }).toEqual({ asked, at, ...other })
        expect(Object.keys(other).length).toBe(27)
      })
    })
  })
})
