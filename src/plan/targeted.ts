import { either as E } from 'fp-ts'
import type { PlainDate } from '../calendar/plainDate.js'
import type { Explained, Finding, NonEmpty } from '../law/explained.js'
import { fields } from '../model/shape.js'
import { day, oneOf, string, type WrongShape, wrong } from '../model/wrongShape.js'

/**
 * Where a lead about one subject comes from: a complaint, a referral or transfer, monitoring of data.
 *
 * @zh 线索来源
 * @law market/6.targeted
 * @law joint/3.targeted
 * @category plan
 * @since 0.1.0
 */
export type LeadSource = 'complaint' | 'referral' | 'monitoring'

/**
 * A lead about one subject, which no draw has to wait for.
 *
 * @zh 个案线索
 * @law market/6.targeted
 * @category plan
 * @since 0.1.0
 */
export interface Lead {
  readonly id: string
  readonly subject: string
  readonly matter: string
  readonly source: LeadSource
  readonly receivedOn: PlainDate
}

/**
 * A check of one subject outside the draw. It is no task: nothing is drawn for it, and it counts neither towards
 * the plan nor towards the yearly limit.
 *
 * @zh 针对性检查
 * @law market/6.targeted
 * @law joint/3.targeted
 * @category plan
 * @since 0.1.0
 */
export interface TargetedCheck extends Lead {
  readonly type: 'targeted'
}

/**
 * Why a lead stays outside the draw.
 *
 * @zh 不经抽取的理由
 * @law market/6.targeted
 * @law joint/3.targeted
 * @category plan
 * @since 0.1.0
 */
export interface OutsideDraw extends Finding {
  readonly _tag: 'OutsideDraw'
  readonly basis: 'market/6.targeted' | 'joint/3.targeted'
  readonly source: LeadSource
}

const LEAD = fields(
  {
    id: string,
    subject: string,
    matter: string,
    source: oneOf('complaint', 'referral', 'monitoring'),
    receivedOn: day,
  },
  'object',
)

/**
 * Turns a lead into a check of its subject, outside the draw. joint/3 names complaints and referrals; monitoring
 * is named by market/6 alone. A Left names each part of the lead that has another shape.
 *
 * @zh 线索核查
 * @law market/6.targeted
 * @law joint/3.targeted
 * @example
 * import { plainDate, targetedCheck } from 'double-random'
 *
 * const received = plainDate('2022-03-01')
 * assert.ok(received._tag === 'Right')
 * const lead = { id: 'L1', subject: 'S1', matter: '价格', source: 'complaint', receivedOn: received.right } as const
 *
 * const check = targetedCheck(lead)
 * assert.ok(check._tag === 'Right')
 * assert.strictEqual(check.right.value.type, 'targeted')
 * assert.deepStrictEqual(check.right.because.map((f) => f.basis), ['market/6.targeted', 'joint/3.targeted'])
 *
 * @category plan
 * @since 0.1.0
 */
export const targetedCheck = (
  lead: Lead,
): E.Either<NonEmpty<WrongShape>, Explained<TargetedCheck, OutsideDraw>> => {
  const [misfit, ...misfits] = wrong(LEAD, lead)
  if (misfit !== undefined) return E.left([misfit, ...misfits])
  const market: OutsideDraw = { _tag: 'OutsideDraw', basis: 'market/6.targeted', source: lead.source }
  const because: NonEmpty<OutsideDraw> =
    lead.source === 'monitoring' ? [market] : [market, { ...market, basis: 'joint/3.targeted' }]
  return E.right({ value: { ...lead, type: 'targeted' }, because })
}
