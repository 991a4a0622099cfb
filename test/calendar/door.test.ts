import { describe, expect, it } from 'vitest'
import { calendarOps } from '../conformance/calendar.js'
import { golden } from './support.js'

interface Case {
  readonly id: string
  readonly start: string | null
  readonly rule: { readonly kind: string; readonly n: number }
  readonly overlay?: Readonly<Record<string, string>>
  readonly nominalLastDay?: string
  readonly expected: string | null
  readonly coveredWorkdays?: number
  readonly status: string
}

const { worked, walked } = golden<{ worked: ReadonlyArray<Case>; walked: ReadonlyArray<Case> }>(
  'deadlines.json',
)

const expectedOf = (c: Case): unknown => {
  if (c.status === 'not-covered') return { ok: { notCovered: { year: 2027, counted: c.coveredWorkdays } } }
  if (c.status === 'invalid-input')
    return { error: { code: 'bad-request', message: expect.stringContaining(c.start ?? '') } }
  return { ok: { due: c.expected, ...(c.nominalLastDay === undefined ? {} : { nominal: c.nominalLastDay }) } }
}

describe('the conformance door', () => {
  it.each([...worked, ...walked].filter((c) => c.start !== null).map((c) => [c.id, c] as const))(
    '%s',
    (_id, c) => {
      const local = c.overlay === undefined ? {} : { local: { notice: 'n', days: c.overlay } }
      expect(calendarOps.deadline({ start: c.start, period: { [c.rule.kind]: c.rule.n }, ...local })).toEqual(
        expectedOf(c),
      )
    },
  )

  it.each([
    [{ date: '2026-02-14' }, { workday: true }],
    [{ date: '2026-02-16' }, { workday: false }],
    [{ date: '2027-10-01' }, { notCovered: 2027 }],
    [
      { date: '2025-11-19', local: { notice: '建州纪念日', days: { '2025-11-19': 'holiday' } } },
      { workday: false },
    ],
    [{ date: '2025-11-19', local: { notice: '', days: {} } }, { workday: true }],
  ])('says of %j whether it works', (args, ok) => {
    expect(calendarOps.isWorkday(args)).toEqual({ ok })
  })

  it.each([
    ['market/12', '2025-09-26', { due: '2025-10-13', articles: ['market/12', 'civil/201'] }],
    ['market/12.due', '2022-03-01', { due: '2022-01-15', articles: ['market/12', 'civil/1259'] }],
    ['market/23', '2026-02-10', { due: '2026-03-16', articles: ['market/23', 'civil/201'] }],
    ['joint/30', '2022-03-01', { due: '2022-03-29', articles: ['joint/30', 'civil/201'] }],
    [
      'joint/31.objection',
      '2026-08-03',
      { due: '2026-10-08', nominal: '2026-10-02', articles: ['joint/31', 'civil/201', 'civil/203'] },
    ],
    ['joint/31.review', '2025-12-22', { due: '2026-01-20', articles: ['joint/31', 'civil/201'] }],
    ['joint/31.reply', '2022-03-01', { due: '2022-03-22', articles: ['joint/31', 'civil/201'] }],
    [
      'joint/33.followup',
      '2025-11-30',
      { due: '2026-02-28', nominal: '2026-02-28', articles: ['joint/33', 'civil/202'] },
    ],
    ['joint/33.entry', '2024-02-08', { due: '2024-03-13', articles: ['joint/33', 'civil/201'] }],
    ['market/23', '2026-12-14', { notCovered: { year: 2027, counted: 13 } }],
  ])('%s from %s', (limit, start, ok) => {
    expect(calendarOps.upcomingDue({ limit, start })).toEqual({ ok })
  })

  const good = { start: '2026-01-05', period: { days: 60 } }
  it.each<[keyof typeof calendarOps, Readonly<Record<string, unknown>>]>([
    ['isWorkday', {}],
    ['isWorkday', { date: 20_260_105 }],
    ['isWorkday', { date: '2026-01-05', local: 'Linxia' }],
    ['isWorkday', { date: '2026-01-05', local: { notice: ' ', days: { '2026-01-05': 'holiday' } } }],
    ['isWorkday', { date: '2026-01-05', local: { notice: 'n', days: { '2027-01-05': 'holiday' } } }],
    ['isWorkday', { date: '2026-01-05', local: { notice: 'n', days: { '2026-01-05': 'rest' } } }],
    ['deadline', {}],
    ['deadline', { ...good, period: null }],
    ['deadline', { ...good, period: {} }],
    ['deadline', { ...good, period: { days: 60, months: 2 } }],
    ['deadline', { ...good, period: { days: 1.5 } }],
    ['deadline', { ...good, period: { days: -1 } }],
    ['deadline', { ...good, period: { days: '60' } }],
    ['deadline', { ...good, period: { weeks: 2 } }],
    ['deadline', { ...good, period: { __proto__: null, toString: 1 } }],
    ['upcomingDue', { start: '2026-01-05' }],
    ['upcomingDue', { start: '2026-01-05', limit: 'joint/31' }],
    ['upcomingDue', { start: '2026-01-05', limit: 'toString' }],
    ['upcomingDue', { start: '2026-1-5', limit: 'market/23' }],
  ])('%s refuses %j and says what it expected', (op, args) => {
    expect(calendarOps[op](args)).toEqual({
      error: { code: 'bad-request', message: expect.stringContaining('expected') },
    })
  })
})
