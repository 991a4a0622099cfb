import type { Bilingual } from '../law/provision.js'

const labels = {
  unreachable: {
    zh: '通过登记的住所（经营场所）无法联系',
    en: 'cannot be reached at the registered address',
  },
  uncooperative: { zh: '不配合检查情节严重', en: 'gravely uncooperative' },
  deregistered: { zh: '已注销', en: 'deregistered' },
  'registration-revoked': { zh: '被撤销设立登记', en: 'registration revoked' },
  'licence-revoked': { zh: '被吊销营业执照或许可证', en: 'licence revoked' },
  relocated: { zh: '登记许可机关迁移', en: 'moved to another registering authority' },
  closed: { zh: '已关闭停业', en: 'closed down' },
  liquidating: { zh: '正在组织清算', en: 'in liquidation' },
  other: { zh: '其他原因', en: 'another reason, to be stated' },
} as const

/**
 * Why a subject can't be inspected: its result is formed directly and the inspection counts as complete.
 *
 * @zh 无法检查的情形
 * @law joint/32.unable
 * @category model
 * @since 0.1.0
 */
export type UnableGround = keyof typeof labels

/**
 * The label of each ground on which a subject can't be inspected.
 *
 * @zh 无法检查的情形名称
 * @law joint/32.unable
 * @example
 * import { unableGrounds } from 'double-random'
 *
 * assert.strictEqual(unableGrounds.liquidating.zh, '正在组织清算')
 *
 * @category model
 * @since 0.1.0
 */
export const unableGrounds: Readonly<Record<UnableGround, Bilingual>> = labels

/** The codes, in the order of the article. */
export const unableCodes = Object.keys(labels) as ReadonlyArray<UnableGround>
