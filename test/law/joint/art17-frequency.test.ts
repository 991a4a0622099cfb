import {
  type FrequencyFacts,
  frequencyCheck,
  linxiaJoint,
  type Parameter,
  type PastVisit,
  type PlainDate,
  plainDate,
  type YearlyLimit,
} from 'double-random'
import { describe, expect, it } from 'vitest'

const day = (text: string): PlainDate => {
  const read = plainDate(text)
  if (read._tag === 'Left') throw new Error(text)
  return read.right
}

const joint17 = linxiaJoint.parameters.yearlyLimit
if (joint17 === undefined) throw new Error('joint/17 sets the limit')
const withOption = (option: Partial<YearlyLimit>, force = joint17.force): Parameter<YearlyLimit> => ({
  ...joint17,
  force,
  value: { ...joint17.value, ...option },
})

const firm = { id: '91350100M000100Y43', kind: 'enterprise' } as const
const visitsOn = (...dates: ReadonlyArray<string>): ReadonlyArray<PastVisit> =>
  dates.map((date, i) => ({ visit: `v${i}`, subject: firm.id, date: day(date) }))

const asked = (
  on: string,
  visits: ReadonlyArray<PastVisit>,
  more: Partial<FrequencyFacts> = {},
  limit: Parameter<YearlyLimit> = joint17,
): readonly [string, string, number | undefined] => {
  const answer = frequencyCheck(limit)({ subject: firm, on: day(on), history: { visits }, ...more })
  if (answer._tag === 'Left') throw new Error(JSON.stringify(answer.left))
  const [finding] = answer.right.because
  return [answer.right.value, finding._tag, 'drawn' in finding ? finding.drawn : undefined]
}

describe('[joint/17.limit] 同一市场主体一年内不超过2次（含2次）', () => {
  // The second visit of a year is within the limit, the third is not.
  it.each([
    ['none so far', '2022-06-01', [], ['drawable', 'BelowLimit', 0]],
    ['one so far', '2022-06-01', ['2022-03-01'], ['drawable', 'BelowLimit', 1]],
    ['two so far', '2022-06-01', ['2022-03-01', '2022-05-31'], ['excluded', 'LimitReached', 2]],
    [
      'two of last year, on New Year’s Day',
      '2023-01-01',
      ['2022-12-30', '2022-12-31'],
      ['drawable', 'BelowLimit', 0],
    ],
    [
      'two of this year, on its last day',
      '2022-12-31',
      ['2022-01-01', '2022-12-30'],
      ['excluded', 'LimitReached', 2],
    ],
    [
      'one on each side of the year’s end',
      '2023-01-02',
      ['2022-12-31', '2023-01-01'],
      ['drawable', 'BelowLimit', 1],
    ],
    [
      'one locked for later this year',
      '2022-06-01',
      ['2022-03-01', '2022-09-01'],
      ['excluded', 'LimitReached', 2],
    ],
  ] as const)('%s', (_name, on, dates, expected) => {
    expect(asked(on, visitsOn(...dates))).toEqual(expected)
  })

  // I-06: twelve months back, the same day a year before no longer counts.
  it.each([
    ['a year and nothing before', '2023-06-15', ['2022-06-15', '2022-06-15'], ['drawable', 'BelowLimit', 0]],
    ['a day less', '2023-06-14', ['2022-06-15', '2022-06-15'], ['excluded', 'LimitReached', 2]],
    ['over New Year', '2023-01-01', ['2022-12-30', '2022-12-31'], ['excluded', 'LimitReached', 2]],
    [
      '29 February, before the year is over',
      '2025-02-27',
      ['2024-02-29', '2024-02-29'],
      ['excluded', 'LimitReached', 2],
    ],
    ['29 February, on 1 March', '2025-03-01', ['2024-02-29', '2024-02-29'], ['drawable', 'BelowLimit', 0]],
  ] as const)('rolling: %s', (_name, on, dates, expected) => {
    expect(asked(on, visitsOn(...dates), {}, withOption({ window: 'rolling-12-months' }))).toEqual(expected)
  })

  // I-07: visits are counted, not tasks.
  it('a merged visit counts once', () => {
    const [one, two] = visitsOn('2022-03-01', '2022-03-01')
    if (one === undefined || two === undefined) throw new Error('two entries')
    expect(asked('2022-06-01', [one, { ...two, visit: one.visit }])).toEqual(['drawable', 'BelowLimit', 1])
  })

  it('a cancelled draw does not count', () => {
    const visits = visitsOn('2022-03-01', '2022-04-01').map((v) => ({ ...v, cancelled: true }))
    expect(asked('2022-06-01', visits)).toEqual(['drawable', 'BelowLimit', 0])
  })

  it('visits to another subject do not count', () => {
    const visits = visitsOn('2022-03-01', '2022-04-01').map((v) => ({ ...v, subject: '另一户' }))
    expect(asked('2022-06-01', visits)).toEqual(['drawable', 'BelowLimit', 0])
  })

  it('counted for each department, only the drawing department’s visits count', () => {
    const visits = visitsOn('2022-03-01', '2022-04-01').map((v) => ({ ...v, departments: ['公安'] }))
    const apart = withOption({ counted: 'per-department' })
    expect(asked('2022-06-01', visits, { departments: ['市场监管'] }, apart)).toEqual([
      'drawable',
      'BelowLimit',
      0,
    ])
    expect(asked('2022-06-01', visits, { departments: ['市场监管', '公安'] }, apart)).toEqual([
      'excluded',
      'LimitReached',
      2,
    ])
  })

  it('is soft: a stated reason passes it over, an empty one does not', () => {
    const visits = visitsOn('2022-03-01', '2022-04-01')
    expect(asked('2022-06-01', visits, { reason: '群众集中反映' })).toEqual([
      'drawable',
      'LimitPassedOver',
      2,
    ])
    expect(asked('2022-06-01', visits, { reason: '' })).toEqual(['excluded', 'LimitReached', 2])
  })

  it('limits market entities only', () => {
    const visits = visitsOn('2022-03-01', '2022-04-01')
    expect(asked('2022-06-01', visits, { subject: { ...firm, kind: 'product' } })[1]).toBe('NotAMarketEntity')
    expect(asked('2022-06-01', visits, { subject: { ...firm, kind: 'sole-trader' } })[0]).toBe('excluded')
  })
})

describe('[joint/17.exempt] 重点领域企业有不良记录、另行部署定向抽查的，不受限制', () => {
  const visits = visitsOn('2022-03-01', '2022-04-01')
  const key = { ...firm, keyField: true }
  const bad = { ...firm, marks: ['complaints'] as const }

  it.each([
    ['a key field and a record', { subject: { ...key, marks: ['abnormal-operations'] } }, 'ExemptFromLimit'],
    ['a key field alone', { subject: key }, 'LimitReached'],
    ['a record alone', { subject: bad }, 'LimitReached'],
    ['an ordered draw', { order: '州安委办〔2022〕3号' }, 'ExemptFromLimit'],
  ] as ReadonlyArray<readonly [string, Partial<FrequencyFacts>, string]>)(
    'narrow: %s',
    (_name, facts, tag) => {
      expect(asked('2022-06-01', visits, facts)[1]).toBe(tag)
    },
  )

  it('wide: a key field alone suffices, a record alone does not', () => {
    expect(asked('2022-06-01', visits, { subject: key }, withOption({ exemption: 'wide' }))[1]).toBe(
      'ExemptFromLimit',
    )
    expect(asked('2022-06-01', visits, { subject: bad }, withOption({ exemption: 'wide' }))[1]).toBe(
      'LimitReached',
    )
  })
})

describe('[caps2025/yearly] 同一执法主体对同一企业的年度现场检查不超过公布的频次', () => {
  const visits = visitsOn('2025-03-01', '2025-04-01')
  const cap = withOption({ exemption: 'ordered-only' }, 'hard')

  it('is hard, and lifted only by an order from above', () => {
    expect(asked('2025-06-01', visits, { reason: '确有需要' }, cap)[1]).toBe('LimitReached')
    expect(
      asked('2025-06-01', visits, { subject: { ...firm, keyField: true, marks: ['complaints'] } }, cap)[1],
    ).toBe('LimitReached')
    expect(asked('2025-06-01', visits, { order: '省局部署' }, cap)[1]).toBe('ExemptFromLimit')
  })
})
