import type { PlainDate } from '../calendar/plainDate.js'

/**
 * The three kinds of inspector (joint/12); experts are a roster apart.
 *
 * @zh 人员类别
 * @law joint/12.inspectors
 * @category model
 * @since 0.1.0
 */
export type InspectorKind = 'civil-servant' | 'certified-staff' | 'daily-supervision-staff'

/**
 * A certificate of enforcement and the days it is valid on, both ends included.
 *
 * @zh 执法证
 * @law market/16.two
 * @category model
 * @since 0.1.0
 */
export interface Certificate {
  readonly number: string
  readonly from?: PlainDate
  readonly until?: PlainDate
}

/**
 * One entry of a roster of inspectors.
 *
 * @zh 执法检查人员
 * @law joint/12.inspectors
 * @category model
 * @since 0.1.0
 */
export interface Inspector {
  readonly id: string
  readonly name: string
  readonly kind: InspectorKind
  readonly department: string
  /** The county, or the prefecture itself. */
  readonly area: string
  readonly unit: string
  readonly certificate?: Certificate
  /** Qualifications and specialties (业务专长). */
  readonly tags: ReadonlyArray<string>
  /** May lead a team? */
  readonly mayLead: boolean
}

/**
 * A non-enforcement expert (专家): advises, and never counts towards the two.
 *
 * @zh 专家
 * @law joint/12.experts
 * @category model
 * @since 0.1.0
 */
export interface Expert {
  readonly id: string
  readonly name: string
  readonly specialties: ReadonlyArray<string>
}

/**
 * Why an inspector must keep away from a subject (利害关系).
 *
 * @zh 利害关系种类
 * @law joint/24.recusal
 * @category model
 * @since 0.1.0
 */
export type InterestKind = 'self' | 'close-kin' | 'employment' | 'earlier-service' | 'other'

/**
 * A declared relation between an inspector and a subject.
 *
 * @zh 利害关系
 * @law market/13.recusal
 * @category model
 * @since 0.1.0
 */
export interface Interest {
  readonly inspector: string
  readonly subject: string
  readonly kind: InterestKind
}
