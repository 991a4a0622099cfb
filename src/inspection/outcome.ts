import type { Bilingual } from '../law/provision.js'

const labels = {
  'nothing-found': { zh: '未发现问题', en: 'no problem found' },
  'information-not-published': {
    zh: '未按规定公示应当公示的信息',
    en: 'information due for publication was not published',
  },
  'information-false': {
    zh: '公示信息隐瞒真实情况、弄虚作假',
    en: 'published information conceals or falsifies the facts',
  },
  unreachable: {
    zh: '通过登记的住所（经营场所）无法联系',
    en: 'could not be reached at the registered address',
  },
  'ordered-to-correct': { zh: '发现问题已责令改正', en: 'problems found and ordered to be corrected' },
  uncooperative: { zh: '不配合检查情节严重', en: 'gravely uncooperative' },
  'no-such-activity': {
    zh: '未发现开展本次抽查涉及的经营活动',
    en: 'does not carry on the activity inspected',
  },
  'pending-follow-up': { zh: '发现问题待后续处理', en: 'problems found, follow-up pending' },
} as const

/**
 * The eight national categories of results, as stable codes.
 *
 * @zh 抽查结果类别
 * @law market/23.disclosure
 * @category inspection
 * @since 0.1.0
 */
export type Outcome = keyof typeof labels

/**
 * The label of each result category in Chinese and English.
 *
 * @zh 抽查结果名称
 * @law market/23.disclosure
 * @example
 * import { outcomes } from 'double-random'
 *
 * assert.strictEqual(outcomes['nothing-found'].zh, '未发现问题')
 * assert.strictEqual(Object.keys(outcomes).length, 8)
 *
 * @category inspection
 * @since 0.1.0
 */
export const outcomes: Readonly<Record<Outcome, Bilingual>> = labels

/** The codes, in the national order. */
export const outcomeCodes = Object.keys(labels) as ReadonlyArray<Outcome>

/**
 * Why a set of outcomes can't stand: none at all, one twice, or "nothing found" beside any other.
 *
 * @zh 结果不可并存
 * @law none: the national list of result codes
 * @category inspection
 * @since 0.1.0
 */
export type OutcomeFault = 'none' | 'repeated' | 'nothing-found-not-alone'

/** What is wrong with a set of outcomes, if anything: several may stand together, "nothing found" only alone. */
export const outcomeFault = (found: ReadonlyArray<Outcome>): OutcomeFault | undefined => {
  if (found.length === 0) return 'none'
  if (new Set(found).size < found.length) return 'repeated'
  return found.length > 1 && found.includes('nothing-found') ? 'nothing-found-not-alone' : undefined
}
