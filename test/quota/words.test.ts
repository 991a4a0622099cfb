import {
  checkQuota,
  drawable,
  linxiaJoint,
  sayQuotaFinding,
  sayQuotaProblem,
  splitTotal,
} from 'double-random'
import { describe, expect, it } from 'vitest'
import { dayOfNumber } from '../../src/calendar/plainDate.js'

describe('the words of the quota room', () => {
  it('name the bound that decided, its numbers, its article and its reading', () => {
    const answer = checkQuota(linxiaJoint.parameters)({
      size: 7,
      ratio: { num: 5, den: 100 },
      checkType: 'routine',
    })
    if (answer._tag === 'Left') throw new Error('these facts are sound')
    expect(answer.right.because.map(sayQuotaFinding('en'))).toEqual([
      '5% of 7 in scope, rounded up, is 1 (market/13.draw)',
      '10% of 7 is less than one; the yearly floor comes first, so one is drawn (joint/9.ceiling, I-01)',
    ])
    expect(answer.right.because.map(sayQuotaFinding('zh'))).toEqual([
      '范围内7户按5%抽取，进位得1户（market/13.draw）',
      '7户的10%不足1户，下限优先，仍抽1户（joint/9.ceiling, I-01）',
    ])
  })

  it('name the visits counted, and the days', () => {
    const limit = linxiaJoint.parameters.yearlyLimit
    if (limit === undefined) throw new Error('joint/17 sets the limit')
    const date = dayOfNumber(19_000)
    const sorted = drawable(limit)({
      roster: [{ id: 'A', kind: 'enterprise' }],
      on: date,
      history: { visits: ['v', 'w'].map((visit) => ({ visit, subject: 'A', date })) },
    })
    expect(sorted._tag === 'Right' && sorted.right.excluded[0]?.because.map(sayQuotaFinding('en'))).toEqual([
      '2 visits from 2022-01-01 to 2022-12-31, the limit of 2 is reached: may not be drawn (joint/17.limit, I-06)',
    ])
  })

  it('name path, value and what is expected of bad facts', () => {
    const split = splitTotal(4)([{ stratum: 'A', size: 3 }])
    expect(split._tag === 'Left' && split.left.map(sayQuotaProblem('en'))).toEqual([
      'total: the total of 4 is more than the 3 of all strata',
    ])
    const quota = checkQuota({})({ size: -1, ratio: { num: 5, den: 0 }, checkType: 'routine' })
    expect(quota._tag === 'Left' && quota.left.map(sayQuotaProblem('zh'))).toEqual([
      'size：应为不小于0的整数，收到的是-1',
      'ratio：应为0到1之间的比例 { num, den }（可用 parseRatio 读取“5%”），收到的是{ num: 5, den: 0 }',
    ])
  })
})
