import { checkPlan, linxiaMarket, targetedCheck } from 'double-random'
import { describe, expect, it } from 'vitest'
import { day, plan2022 } from '../../plan/support.js'

const check = checkPlan(linxiaMarket.parameters)
const plan = plan2022()

describe('[market/6.yearly] every listed matter at least once a year, or a reason', () => {
  const found = (matter: string, reason?: string) =>
    check({ plan, listed: [reason === undefined ? { matter } : { matter, reason }] }).because.filter(
      (f) => f.basis === 'market/6.yearly',
    )

  it.each([
    ['planned once', '使用领域消防产品检查', undefined, []],
    ['planned twice', '对公共场所卫生的行政检查', undefined, []],
    ['not planned', '对广告发布的行政检查', undefined, ['MatterNotPlanned']],
    ['not planned, with a reason', '对广告发布的行政检查', '本年无监管对象', ['MatterExcused']],
    ['planned, the reason is idle', '使用领域消防产品检查', '其他', []],
  ])('%s', (_case, matter, reason, tags) => {
    expect(found(matter, reason).map((f) => f._tag)).toEqual(tags)
  })

  it('without a reason it is an error, with one a note', () => {
    expect(found('对广告发布的行政检查')[0]?.severity).toBe('error')
    expect(found('对广告发布的行政检查', '本年无监管对象')[0]?.severity).toBe('note')
  })
})

describe('[market/6.targeted] complaints, referrals and monitoring leads stay outside the draw', () => {
  it.each([
    ['complaint', ['market/6.targeted', 'joint/3.targeted']],
    ['referral', ['market/6.targeted', 'joint/3.targeted']],
    ['monitoring', ['market/6.targeted']],
  ] as const)('%s', (source, bases) => {
    const lead = { id: 'L1', subject: 'S1', matter: '价格', source, receivedOn: day('2022-03-01') }
    const checked = targetedCheck(lead)
    if (checked._tag === 'Left') throw new Error('expected a lead')
    const { value, because } = checked.right
    expect(value).toEqual({ ...lead, type: 'targeted' })
    expect(because.map((f) => f.basis)).toEqual(bases)
  })
})

describe('[market/6.campaign] a field that random checks cover sees no campaign without an order', () => {
  it.each([
    ['covered, no order', '燃气经营行政检查', undefined, 1],
    ['covered, ordered', '燃气经营行政检查', '州安委办〔2022〕8号', 0],
    ['not covered', '药品流通行政检查', undefined, 0],
  ])('%s', (_case, field, order, warnings) => {
    const campaigns = [{ id: 'c1', field, ...(order === undefined ? {} : { order }) }]
    const found = check({ plan, campaigns }).because.filter((f) => f.basis === 'market/6.campaign')
    expect(found.map((f) => f.severity)).toEqual(Array(warnings).fill('warning'))
  })
})
