import { caps2025, civil, gansu, holidays } from './general.js'
import { joint } from './joint.js'
import { market } from './market.js'
import type { Provision } from './provision.js'

/**
 * Every rule the library relies on, keyed `instrument/article.sentence`.
 *
 * @zh 依据条款
 * @law none: this is the table that the tags cite
 * @example
 * import { provisions } from 'double-random'
 *
 * assert.strictEqual(provisions['joint/17.limit'].force, 'soft')
 *
 * @category law
 * @since 0.1.0
 */
export const provisions: Readonly<Record<ProvisionId, Provision>> = {
  ...market,
  ...joint,
  ...civil,
  ...holidays,
  ...gansu,
  ...caps2025,
}

/**
 * The key of a provision, for example `joint/17.limit`.
 *
 * @zh 条款编号
 * @law none: the key itself
 * @category law
 * @since 0.1.0
 */
export type ProvisionId =
  | keyof typeof market
  | keyof typeof joint
  | keyof typeof civil
  | keyof typeof holidays
  | keyof typeof gansu
  | keyof typeof caps2025
