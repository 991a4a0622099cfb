import type { PlainDate } from '../calendar/plainDate.js'

/**
 * One locked visit of the past, as the yearly limit counts it. A merged visit is one entry.
 *
 * @zh 以往检查
 * @law joint/17.limit
 * @category model
 * @since 0.1.0
 */
export interface PastVisit {
  readonly visit: string
  readonly subject: string
  readonly date: PlainDate
  /** The departments that took part. */
  readonly departments?: ReadonlyArray<string>
  /** A cancelled draw does not count; an uninspectable subject does. */
  readonly cancelled?: boolean
}

/**
 * What earlier visits limit later draws. Follow-up gives it, quotas take it, the caller carries it.
 *
 * @zh 抽查记录
 * @law joint/17.limit
 * @category model
 * @since 0.1.0
 */
export interface History {
  readonly visits: ReadonlyArray<PastVisit>
}
