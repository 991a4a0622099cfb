import { firstOfMonth } from '../calendar/plainDate.js'
import type { Ruleset } from './ruleset.js'

/**
 * The province's measures on random checks, known from secondary pages only. Nothing uses them unless asked to.
 *
 * @zh 甘肃省市场监督管理随机抽查办法规则集
 * @law gansu/undirected
 * @law gansu/directed
 * @example
 * import { combine, gansuMeasures, linxiaMarket } from 'double-random'
 *
 * const both = combine(linxiaMarket)(gansuMeasures)
 * assert.ok(both._tag === 'Right')
 * assert.deepStrictEqual(both.right.parameters.directedFloor?.value, { num: 10, den: 100 })
 * assert.strictEqual(both.right.certainty, 'secondary')
 *
 * @category rulesets
 * @since 0.1.0
 */
export const gansuMeasures: Ruleset = {
  id: 'gansu-measures',
  title: {
    zh: '甘肃省市场监督管理随机抽查办法',
    en: 'Gansu: measures on random checks of market regulation',
  },
  from: firstOfMonth(2017, 1),
  certainty: 'secondary',
  parameters: {
    undirectedFloor: { value: { num: 3, den: 100 }, bases: ['gansu/undirected'], force: 'hard' },
    directedFloor: { value: { num: 10, den: 100 }, bases: ['gansu/directed'], force: 'hard' },
  },
}

/**
 * The national tightening of 2025 as an overlay: the cap that the enforcement body has published, counted for
 * each body by the calendar year and lifted only by an order from above; the head's approval of every check; no
 * third parties and nobody without a certificate. Known from secondary pages only, so nothing uses it unless
 * asked to, and its first day is the caller's to state.
 *
 * @zh 2025年涉企检查频次上限规则集
 * @law caps2025/yearly
 * @law caps2025/approval
 * @law caps2025/noThirdParty
 * @law caps2025/certified
 * @example
 * import { caps2025, combine, linxiaJoint } from 'double-random'
 *
 * const tightened = combine(linxiaJoint)(caps2025({ max: 1 }))
 * assert.ok(tightened._tag === 'Right')
 * assert.strictEqual(tightened.right.parameters.yearlyLimit?.value.max, 1)
 * assert.strictEqual(tightened.right.parameters.thirdParties?.value, 'forbidden')
 *
 * @category rulesets
 * @since 0.1.0
 */
export const caps2025 = (published: { readonly max: number }): Ruleset => ({
  id: `caps-2025-max-${published.max}`,
  title: {
    zh: `涉企行政检查2025年规定（公布的年度上限${published.max}次）`,
    en: `National rules of 2025 on checks at enterprises (published cap: ${published.max} a year)`,
  },
  certainty: 'secondary',
  parameters: {
    yearlyLimit: {
      value: {
        max: published.max,
        window: 'calendar-year',
        counted: 'per-department',
        exemption: 'ordered-only',
      },
      bases: ['caps2025/yearly'],
      force: 'hard',
    },
    headApproval: { value: true, bases: ['caps2025/approval'], force: 'hard' },
    thirdParties: { value: 'forbidden', bases: ['caps2025/noThirdParty'], force: 'hard' },
    certifiedOnly: { value: true, bases: ['caps2025/certified'], force: 'hard' },
  },
})
