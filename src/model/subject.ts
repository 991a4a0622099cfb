import type { PlainDate } from '../calendar/plainDate.js'

/**
 * The kinds of subject (market/2); the list is open, hence `other`.
 *
 * @zh 主体类型
 * @law market/2.kinds
 * @category model
 * @since 0.1.0
 */
export type SubjectKind =
  | 'enterprise'
  | 'cooperative'
  | 'sole-trader'
  | 'foreign-enterprise'
  | 'product'
  | 'project'
  | 'conduct'
  | 'other'

/**
 * Credit-risk class, from low (A) to high (D).
 *
 * @zh 信用风险分类
 * @law joint/16.graded
 * @category model
 * @since 0.1.0
 */
export type RiskClass = 'A' | 'B' | 'C' | 'D'

/**
 * Marks that make a subject be drawn more, or exempt it from the yearly limit (market/12, joint/17).
 *
 * @zh 不良记录
 * @law market/12.raise
 * @category model
 * @since 0.1.0
 */
export type RiskMark = 'complaints' | 'abnormal-operations' | 'serious-violation' | 'bad-credit'

/**
 * One entry of a roster of subjects.
 *
 * @zh 检查对象
 * @law market/2.kinds
 * @law joint/11.annotations
 * @category model
 * @since 0.1.0
 */
export interface Subject {
  /** For market entities the unified social credit code; 1 to 200 bytes of UTF-8. */
  readonly id: string
  readonly name: string
  readonly kind: SubjectKind
  /** The county (or the prefecture itself) it lies in. */
  readonly region: string
  /** The fields (抽查领域) or special rosters it is entered under. */
  readonly rosters: ReadonlyArray<string>
  readonly riskClass?: RiskClass
  /** Absent: it bears none. */
  readonly marks?: ReadonlyArray<RiskMark>
  readonly industry?: string
  readonly size?: string
  /** Is it in a key field (重点领域)? */
  readonly keyField?: boolean
  /** The department that maintains the entry (谁监管谁维护). */
  readonly owner?: string
  /** The unit that supervises it, for the `local` mode of dispatch. */
  readonly unit?: string
  /** Absent: it has none. */
  readonly supervisionNeeds?: ReadonlyArray<string>
  /** Absent: it was never inspected. */
  readonly lastInspectedOn?: PlainDate
}

/**
 * Is the subject a market entity (市场主体), whose draws joint/17 limits?
 *
 * @zh 是否市场主体
 * @law market/2.kinds
 * @example
 * import { isMarketEntity } from 'double-random'
 *
 * assert.strictEqual(isMarketEntity({ kind: 'sole-trader' }), true)
 * assert.strictEqual(isMarketEntity({ kind: 'product' }), false)
 *
 * @category model
 * @since 0.1.0
 */
export const isMarketEntity = (subject: Pick<Subject, 'kind'>): boolean => {
  // what is no object is no subject
  const { kind }: Partial<Pick<Subject, 'kind'>> = { ...subject }
  return (
    kind === 'enterprise' || kind === 'cooperative' || kind === 'sole-trader' || kind === 'foreign-enterprise'
  )
}
