import {
  type AuditRecords,
  auditYear,
  caps2025,
  chinaCalendar,
  combine,
  linxiaJoint,
  nobleHash,
  type PlainDate,
  type Ruleset,
  type YearlyLimit,
} from 'double-random'
import { describe, expect, it } from 'vitest'

const day = (text: string): PlainDate => text as PlainDate
const own = linxiaJoint.parameters.yearlyLimit
if (own === undefined) throw new Error('no limit')
const ruled = (change: Partial<YearlyLimit>, force: 'hard' | 'soft' = 'soft'): Ruleset => ({
  ...linxiaJoint,
  parameters: { yearlyLimit: { ...own, force, value: { ...own.value, ...change } } },
})
const visit = (on: string, more: object = {}) => ({
  id: `v${on}`,
  subject: '甲',
  tasks: [`T${on}/甲`],
  window: { opens: day(on), closes: day(on) },
  departments: ['市场监管'],
  ...more,
})
const records = (days: ReadonlyArray<string>, more: Partial<AuditRecords> = {}): AuditRecords => ({
  year: 2022,
  subjects: [{ id: '甲', kind: 'enterprise' }],
  visits: days.map((d) => visit(d)),
  history: [],
  events: [],
  ...more,
})
const limits = (rules: Ruleset, given: AuditRecords) =>
  auditYear(rules, { calendar: chinaCalendar(), hash: nobleHash })(given)
    .filter((f) => f.check === 'yearly-limit')
    .map((f) => [f._tag === 'NotKnown' ? 'unknown' : f.found, f.record, f.basis, f.gravity])
const JOINT = ['joint/17.limit', 'warning'] as const
const three = ['2022-02-01', '2022-06-01', '2022-11-01']

describe('[joint/17.limit] 同一市场主体一年内原则上不超过2次', () => {
  it.each([
    ['two visits', records(three.slice(1)), []],
    ['three visits', records(three), [[3, '甲', ...JOINT]]],
    ['three of a product', records(three, { subjects: [{ id: '甲', kind: 'product' }] }), []],
    [
      'three of an unknown kind',
      records(three, { subjects: [{ id: '甲' }] }),
      [['unknown', '甲', 'joint/17.limit', 'unknown']],
    ],
    [
      'one of them called off',
      records(three, {
        events: [{ _tag: 'VisitCancelled', id: 'e', visit: 'v2022-06-01', on: day('2022-05-30') }],
      }),
      [],
    ],
    [
      'two, and one of another system before',
      records(three.slice(1), { history: [{ visit: 'h', subject: '甲', date: day('2022-01-05') }] }),
      [[3, '甲', ...JOINT]],
    ],
    [
      'two, and one of the year before',
      records(three.slice(1), { history: [{ visit: 'h', subject: '甲', date: day('2021-12-31') }] }),
      [],
    ],
    ['a reason on record', records(three, { limitReasons: [{ subject: '甲', reason: '举报多' }] }), []],
    [
      'a blank reason',
      records(three, { limitReasons: [{ subject: '甲', reason: ' ' }] }),
      [[3, '甲', ...JOINT]],
    ],
    [
      'a key field and a bad record',
      records(three, { subjects: [{ id: '甲', kind: 'enterprise', keyField: true, marks: ['complaints'] }] }),
      [],
    ],
    [
      'a key field alone',
      records(three, { subjects: [{ id: '甲', kind: 'enterprise', keyField: true }] }),
      [[3, '甲', ...JOINT]],
    ],
  ] as const)('%s', (_name, given, expected) => {
    expect(limits(linxiaJoint, given)).toEqual(expected)
  })

  const ordered = (on: string): Partial<AuditRecords> => ({
    tasks: [{ id: `T${on}`, order: '州政府部署' }],
    drawn: three.map((d) => ({ id: `T${d}/甲`, subject: '甲' })),
  })

  it('lets the visit that was ordered from above be the third', () => {
    expect(limits(linxiaJoint, records(three, ordered('2022-11-01')))).toEqual([])
  })

  it('lets a special check be the third, but where nothing but an order lifts the limit', () => {
    const special = records(three, {
      ...ordered('2022-11-01'),
      tasks: [{ id: 'T2022-11-01', checkType: 'special' }],
    })
    expect(limits(linxiaJoint, special)).toEqual([])
    expect(limits(ruled({ exemption: 'ordered-only' }), special)).toEqual([[3, '甲', ...JOINT]])
  })

  it('counts by the day of the results where no arrival is on record', () => {
    const formed = { _tag: 'ResultsFormed', id: 'e', visit: 'v2022-11-01', on: day('2023-01-05') }
    expect(limits(linxiaJoint, records(three, { events: [formed] }))).toEqual([])
  })

  it('lets no other visit be the third because an earlier one was ordered', () => {
    expect(limits(linxiaJoint, records(three, ordered('2022-02-01')))).toEqual([[3, '甲', ...JOINT]])
  })

  it('accepts no reason where the limit is hard', () => {
    const given = records(three, { limitReasons: [{ subject: '甲', reason: '举报多' }] })
    expect(limits(ruled({}, 'hard'), given)).toEqual([[3, '甲', 'joint/17.limit', 'error']])
  })

  it.each([
    ['2021-11-02', 3],
    ['2021-11-01', undefined],
  ])('twelve months back from 2022-11-01, a visit on %s counts or not', (on, found) => {
    const given = records(['2022-06-01', '2022-11-01'], {
      history: [{ visit: 'h', subject: '甲', date: day(on) }],
    })
    expect(limits(ruled({ window: 'rolling-12-months' }), given)).toEqual(
      found === undefined ? [] : [[found, '甲', ...JOINT]],
    )
  })

  it('asks for the visits before where twelve months are counted', () => {
    const { history: _, ...given } = records(three.slice(1))
    expect(limits(ruled({ window: 'rolling-12-months' }), given)).toEqual([
      ['unknown', 'history', 'joint/17.limit', 'unknown'],
    ])
  })

  it('counts each department apart where the rule says so', () => {
    const mixed = records(three, {
      visits: three.map((d, i) => visit(d, { departments: i === 0 ? ['教育'] : ['市场监管', '教育'] })),
    })
    expect(limits(ruled({ counted: 'per-department' }), mixed)).toEqual([[3, '甲.教育', ...JOINT]])
    const unsaid = records(three, { visits: three.map((d) => visit(d, { departments: [] })) })
    expect(limits(ruled({ counted: 'per-department' }), unsaid)).toEqual([
      ['unknown', '甲', 'joint/17.limit', 'unknown'],
    ])
  })
})

describe('[caps2025/yearly] 同一执法主体对同一企业的年度现场检查不超过公布的频次上限', () => {
  it('cites the cap where the cap is what rules', () => {
    const capped = combine(linxiaJoint)(caps2025({ max: 1 }))
    if (capped._tag === 'Left') throw new Error(JSON.stringify(capped.left))
    const [finding] = limits(capped.right, records(three.slice(1)))
    expect(finding?.[0]).toBe(2)
    expect(capped.right.parameters.yearlyLimit?.bases).toContain(finding?.[2])
    expect(finding?.[3]).toBe(capped.right.parameters.yearlyLimit?.force === 'hard' ? 'error' : 'warning')
  })
})
