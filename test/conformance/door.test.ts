import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer } from './answer.js'

const ask = (op: unknown, args?: unknown, id: unknown = 1) => answer(JSON.stringify({ id, op, args }))

const OPS = [
  'ticket',
  'rosterDigest',
  'draw',
  'verifyDraw',
  'quota',
  'isWorkday',
  'deadline',
  'upcomingDue',
  'frequency',
  'merge',
  'dispatch',
  'replace',
  'planTable',
]

/** Well-formed arguments for each operation; the fuzz below spoils them one value at a time. */
const GOOD: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  ticket: { id: '石黒 一雄', seed: '7623.10/390C1610' },
  rosterDigest: {
    rows: [
      ['a', 's'],
      ['𠮷', 's'],
    ],
  },
  draw: {
    rows: [
      ['a', 's'],
      ['b', 's'],
    ],
    quotas: { s: { num: 1, den: 2 } },
    seed: 'D/1',
    reserve: 1,
  },
  verifyDraw: {
    rows: [['a', 's']],
    record: { strata: { s: { n: 1, k: 1, drawn: [], reserve: [] } }, seed: 'D/1', quotas: { s: { k: 1 } } },
  },
  quota: { n: 109275, ratio: '5%', ceiling: '10%', eligible: 100000 },
  isWorkday: { date: '2022-02-05', local: { notice: '州政府办通知', days: { '2022-11-21': 'holiday' } } },
  deadline: { start: '2022-01-20', period: { workdays: 20 } },
  upcomingDue: { start: '2022-01-20', limit: 'market/23' },
  frequency: { subject: 'a', on: '2022-09-01', history: [{ visit: 'v', subject: 'a', date: '2022-03-01' }] },
  merge: { tasks: [{ id: 't', subject: 'a', opens: '2022-03-01', closes: '2022-11-30' }] },
  dispatch: {
    seed: 's',
    cap: 2,
    inspectors: [
      { id: 'a', leader: true },
      { id: 'b', tags: ['t'] },
    ],
    visits: [{ id: 'v', slots: [{ leader: true }, { tags: ['t'] }], recused: [] }],
  },
  replace: {
    seed: 's',
    inspectors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    visits: [{ id: 'v', slots: [{}, {}] }],
    teams: { v: ['a', 'b'] },
    visit: 'v',
    out: 'a',
    sequence: 1,
  },
  planTable: { text: '2022年计划' },
}

/** Every place in a value, as a path of keys. */
const places = (value: unknown, at: ReadonlyArray<string> = []): ReadonlyArray<ReadonlyArray<string>> =>
  typeof value === 'object' && value !== null
    ? [at, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...at, key]))]
    : [at]

const spoiled = (value: unknown, [key, ...rest]: ReadonlyArray<string>, by: unknown): unknown => {
  if (key === undefined) return by
  const copy: Record<string, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as Record<string, unknown>) }
  copy[key] = spoiled(copy[key], rest, by)
  return copy
}

describe('the conformance door', () => {
  it('answers every operation of the contract', () => {
    for (const op of OPS) expect(Object.keys(ask(op, GOOD[op])), op).toEqual(['id', 'ok'])
  })

  it('keeps the id, whatever it is', () => {
    for (const id of [7, 'x', null, [1], { a: 1 }])
      expect(ask('quota', { n: 1, ratio: '5%' }, id)['id']).toEqual(id)
  })

  it.each(['', '[', '7', 'null', '[]', '"draw"'])('answers the line %j with an error', (line) => {
    expect(answer(line)).toMatchObject({ id: null, error: { code: 'bad-request' } })
  })

  it('refuses names that are no operation, inherited ones among them', () => {
    for (const op of ['toString', '__proto__', 'constructor', 'Draw'])
      expect(ask(op, {})).toMatchObject({ error: { code: 'unknown-op' } })
    expect(ask(undefined, {})).toMatchObject({ error: { code: 'bad-request' } })
    expect(ask('quota', [])).toMatchObject({ error: { code: 'bad-request' } })
    expect(ask('audit', {})).toMatchObject({ error: { code: 'bad-input' } })
  })

  it('answers arguments that are spoiled at any one place, and never throws', () => {
    const cases = OPS.flatMap((op) => places(GOOD[op]).map((at) => ({ op, at })))
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.jsonValue(), ({ op, at }, by) => {
        const got = ask(op, spoiled(GOOD[op], at, by))
        expect(
          Object.hasOwn(got, 'ok') || typeof (got['error'] as { message: string }).message === 'string',
        ).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })
})
