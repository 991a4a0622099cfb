/**
 * General supervision (一般监管) or key supervision (重点监管).
 *
 * @zh 事项分类
 * @law joint/8.fields
 * @category model
 * @since 0.1.0
 */
export type Category = 'general' | 'key'

/**
 * Routine (日常检查, normally capped) or special (专项检查, uncapped).
 *
 * @zh 检查类型
 * @law joint/9.special
 * @category model
 * @since 0.1.0
 */
export type CheckType = 'routine' | 'special'

/**
 * Who inspects: the prefecture alone (州级), or prefecture and counties (州县级).
 *
 * @zh 抽查主体
 * @law joint/15.fields
 * @category model
 * @since 0.1.0
 */
export type Level = 'prefecture' | 'prefecture-and-county'

/**
 * One listed matter of inspection.
 *
 * @zh 抽查事项
 * @law joint/8.fields
 * @category model
 * @since 0.1.0
 */
export interface Matter {
  readonly id: string
  readonly name: string
  readonly field: string
  readonly department: string
  readonly category: Category
  /** The statutory basis; without one the matter may not be inspected (market/4). */
  readonly basis?: string
  readonly qualifications?: ReadonlyArray<string>
}

/**
 * The plan's words mapped to joint/9's: key supervision is special and uncapped, general is routine.
 *
 * @zh 检查类型判定
 * @law joint/9.special
 * @example
 * import { checkTypeOf } from 'double-random'
 *
 * assert.strictEqual(checkTypeOf('key'), 'special')
 *
 * @category model
 * @since 0.1.0
 */
export const checkTypeOf = (category: Category): CheckType => (category === 'key' ? 'special' : 'routine')
