import { days, months, workdays } from '../calendar/period.js'
import type { ProvisionId } from '../law/provisions.js'
import { provisions } from '../law/provisions.js'
import type { Parameter, Ruleset } from './ruleset.js'

const by = <A>(basis: ProvisionId, value: A): Parameter<A> => ({
  value,
  bases: [basis],
  force: provisions[basis].force,
})

/**
 * Linxia prefecture's rules within the market-regulation system. The day of issue is not known.
 *
 * @zh 临夏州市场监管系统规则集
 * @law market/12.floor
 * @example
 * import { linxiaMarket } from 'double-random'
 *
 * assert.deepStrictEqual(linxiaMarket.parameters.coverageFloor?.value, { num: 5, den: 100 })
 *
 * @category rulesets
 * @since 0.1.0
 */
export const linxiaMarket: Ruleset = {
  id: 'linxia-market',
  title: {
    zh: '临夏州市场监管系统“双随机、一公开”监管工作细则',
    en: 'Linxia: double-random supervision within the market-regulation system',
  },
  certainty: 'read',
  parameters: {
    planDue: by('market/12.due', { month: 1, day: 15 }),
    planRevision: by('market/12.revision', workdays(7)),
    coverageFloor: by('market/12.floor', { num: 5, den: 100 }),
    teamSize: by('market/16.two', 2),
    shortage: by('market/13.level', 'own-level-only'),
    disclosure: by('market/23.disclosure', workdays(20)),
  },
}

/**
 * Linxia prefecture's rules for joint supervision across departments. The day of issue is not known.
 *
 * @zh 临夏州部门联合规则集
 * @law joint/17.limit
 * @example
 * import { linxiaJoint } from 'double-random'
 *
 * assert.deepStrictEqual(linxiaJoint.parameters.followUp?.value, { unit: 'months', n: 3 })
 *
 * @category rulesets
 * @since 0.1.0
 */
export const linxiaJoint: Ruleset = {
  id: 'linxia-joint',
  title: {
    zh: '临夏州市场监管领域部门联合“双随机、一公开”监管工作细则',
    en: 'Linxia: joint double-random supervision across departments',
  },
  certainty: 'read',
  parameters: {
    routineCeiling: by('joint/9.ceiling', { num: 10, den: 100 }),
    yearlyLimit: by('joint/17.limit', {
      max: 2,
      window: 'calendar-year',
      counted: 'all-departments',
      exemption: 'narrow',
    }),
    teamSize: by('joint/23.team', 2),
    shortage: by('joint/23.shortage', 'neighbours-or-direct'),
    entry: by('joint/30.entry', workdays(20)),
    objection: by('joint/31.objection', days(60)),
    review: by('joint/31.review', workdays(20)),
    reply: by('joint/31.reply', workdays(15)),
    followUp: by('joint/33.followup', months(3)),
    followUpEntry: by('joint/33.entry', workdays(20)),
  },
}
