import type { PlainDate } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import type { ProvisionId } from '../law/provisions.js'
import type { History } from '../model/history.js'
import type { BadId, DuplicateId } from '../model/ids.js'
import type { RiskMark, Subject } from '../model/subject.js'
import type { WrongShape } from '../model/wrongShape.js'

/**
 * What the yearly limit looks at in a subject.
 *
 * @zh 频次限制的对象
 * @law joint/17.limit
 * @category quota
 * @since 0.1.0
 */
export type LimitedSubject = Pick<Subject, 'id' | 'kind' | 'keyField' | 'marks'>

/**
 * What holds for a whole draw: its day, the visits so far, for whom it is held, and under which order.
 *
 * @zh 抽取情形
 * @law joint/17.limit
 * @category quota
 * @since 0.1.0
 */
export interface DrawContext {
  /** The day the draw is held. */
  readonly on: PlainDate
  readonly history: History
  /** The departments that will take part; needed where the limit is counted for each. */
  readonly departments?: ReadonlyArray<string>
  /** The order under which a specially directed draw is held; it lifts the limit. */
  readonly order?: string
}

/**
 * One subject that might be drawn on a day, and the visits so far.
 *
 * @zh 频次认定的事实
 * @law joint/17.limit
 * @category quota
 * @since 0.1.0
 */
export interface FrequencyFacts extends DrawContext {
  readonly subject: LimitedSubject
  /** Why a soft limit is passed over for this subject; a hard limit gives way to none. */
  readonly reason?: string
}

/**
 * A whole roster that might be drawn from on a day, and the visits so far.
 *
 * @zh 名录频次认定的事实
 * @law joint/17.limit
 * @category quota
 * @since 0.1.0
 */
export interface RosterFacts extends DrawContext {
  readonly roster: ReadonlyArray<LimitedSubject>
  /** By subject: why the soft limit is passed over for it. */
  readonly reasons?: Readonly<Record<string, string>>
}

/**
 * Why a subject stands outside the yearly limit.
 *
 * @zh 不受频次限制的情形
 * @law joint/17.exempt
 * @category quota
 * @since 0.1.0
 */
export type ExemptGround =
  | { readonly _tag: 'Ordered'; readonly order: string }
  | { readonly _tag: 'KeyFieldWithRecord'; readonly marks: NonEmpty<RiskMark> }
  | { readonly _tag: 'KeyField' }

/** The numbers a count rests on: the days counted, both ends included. */
export interface Count {
  readonly drawn: number
  readonly limit: number
  readonly from: PlainDate
  readonly until: PlainDate
  /** The department with the most visits, where each is counted apart. */
  readonly department?: string
}

/**
 * Why a subject may, or may not, be drawn again this year.
 *
 * @zh 频次认定理由
 * @law joint/17.limit
 * @law joint/17.exempt
 * @category quota
 * @since 0.1.0
 */
export type FrequencyFinding =
  | ({ readonly _tag: 'BelowLimit'; readonly basis: ProvisionId; readonly reading: 'I-06' } & Count)
  | ({ readonly _tag: 'LimitReached'; readonly basis: ProvisionId; readonly reading: 'I-06' } & Count)
  | ({ readonly _tag: 'LimitPassedOver'; readonly basis: ProvisionId; readonly reason: string } & Count)
  | ({
      readonly _tag: 'ExemptFromLimit'
      readonly basis: ProvisionId
      readonly reading: 'I-08'
      readonly ground: ExemptGround
    } & Count)
  | { readonly _tag: 'NotAMarketEntity'; readonly basis: ProvisionId; readonly kind: Subject['kind'] }

/**
 * What keeps the limit from being counted: where it stands, what was given.
 *
 * @zh 频次认定的问题
 * @law joint/17.limit
 * @category quota
 * @since 0.1.0
 */
export type FrequencyProblem =
  | WrongShape
  | BadId
  | DuplicateId
  | { readonly _tag: 'BadDay'; readonly path: string; readonly value: unknown }
  | { readonly _tag: 'DepartmentsMissing'; readonly path: string }
  | { readonly _tag: 'VisitWithoutDepartments'; readonly path: string; readonly visit: string }

/**
 * May the subject be drawn?
 *
 * @zh 能否抽取
 * @law joint/17.limit
 * @category quota
 * @since 0.1.0
 */
export type Drawability = 'drawable' | 'excluded'

/**
 * A subject and the reasons that decided about it.
 *
 * @zh 对象及其认定理由
 * @law joint/17.limit
 * @category quota
 * @since 0.1.0
 */
export interface DecidedSubject {
  readonly subject: string
  readonly because: NonEmpty<FrequencyFinding>
}

/**
 * A roster sorted by the yearly limit, each part in the roster's order. The exempt and those for whom the limit
 * is passed over are among the drawable.
 *
 * @zh 频次筛查结果
 * @law joint/17.limit
 * @law joint/17.exempt
 * @category quota
 * @since 0.1.0
 */
export interface DrawableRoster {
  readonly drawable: ReadonlyArray<string>
  readonly excluded: ReadonlyArray<DecidedSubject>
  readonly exempt: ReadonlyArray<DecidedSubject>
  readonly passedOver: ReadonlyArray<DecidedSubject>
}
