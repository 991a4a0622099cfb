import type { Bilingual } from '../law/provision.js'
import type { AuditFinding, AuditRemedy } from '../oversight/audit/finding.js'
import { wordsOf } from './auditChecks.js'
import { expectedSaid, foundSaid, isWhoFails, missingSaid } from './auditValues.js'
import { recordZh } from './auditWords.js'
import { type Language, type Phrases, say } from './phrase.js'

const REMEDY: Readonly<Record<AuditRemedy, Bilingual>> = {
  'supply-record': { zh: '请补充该记录', en: 'supply the record' },
  'state-reason': { zh: '请说明理由', en: 'state the reason' },
  'draw-more': { zh: '请补充抽查', en: 'draw more' },
  'draw-again': {
    zh: '请查明差异，必要时登记后重新抽取',
    en: 'find where they part; if need be, draw again, on record',
  },
  'register-redraw': { zh: '请登记重抽及其理由', en: 'register the redraw and why' },
  'merge-visits': { zh: '请合并为一次检查', en: 'merge them into one visit' },
  reassign: { zh: '请另行指派', en: 'assign another' },
  'get-approval': { zh: '请补办批准', en: 'have it approved' },
  'do-and-report': { zh: '请补做并说明', en: 'do it, and say why it was not done' },
  publish: { zh: '请公示', en: 'publish it' },
  'list-or-stop': {
    zh: '请列入清单并写明依据，否则不得检查',
    en: 'put it on the list with its basis, or stop',
  },
  'correct-openly': { zh: '请按程序更正', en: 'correct it as a new version, with the reason' },
}

/** The sentences of the auditor. */
export const auditPhrases: Phrases<AuditFinding> = {
  NotAsRuled: {
    zh: (f) => {
      const words = wordsOf(f.check)
      const is = foundSaid(f.found, words, 'zh')
      const stands = isWhoFails(f.expected) ? `${is}不符合` : `实为${is}`
      return `${words.zh}：${recordZh(f.record)}，${expectedSaid(f.expected, words, 'zh')}，${stands}（${f.basis}）。${REMEDY[f.remedy].zh}`
    },
    en: (f) => {
      const words = wordsOf(f.check)
      const is = foundSaid(f.found, words, 'en')
      const stands = isWhoFails(f.expected) ? `which does not hold for ${is}` : `found ${is}`
      return `${words.en}: ${f.record}, expected ${expectedSaid(f.expected, words, 'en')}, ${stands} (${f.basis}); ${REMEDY[f.remedy].en}`
    },
  },
  NotKnown: {
    zh: (f) =>
      `${wordsOf(f.check).zh}：${recordZh(f.record)}，没有${missingSaid(f.expected, 'zh')}，无法判断（${f.basis}）。${REMEDY[f.remedy].zh}`,
    en: (f) =>
      `${wordsOf(f.check).en}: ${f.record}, nobody can tell, not on record: ${missingSaid(f.expected, 'en')} (${f.basis}); ${REMEDY[f.remedy].en}`,
  },
}

/**
 * Says a finding of the auditor in words: which check it is, of which record, what ought to be and what is.
 *
 * @zh 审计发现说明
 * @law joint/7.statistics
 * @example
 * import { sayAuditFinding } from 'double-random'
 *
 * const sentence = sayAuditFinding('en')({
 *   _tag: 'NotAsRuled',
 *   check: 'plan-submitted',
 *   basis: 'market/12.due',
 *   record: 'plan',
 *   expected: '2022-01-15',
 *   found: '2022-01-16',
 *   gravity: 'error',
 *   remedy: 'state-reason',
 * })
 * assert.strictEqual(
 *   sentence,
 *   'Plan submitted in time: plan, expected no later than 2022-01-15, found 2022-01-16 (market/12.due); state the reason',
 * )
 *
 * @category explain
 * @since 0.1.0
 */
export const sayAuditFinding = (language: Language): ((finding: AuditFinding) => string) =>
  say<AuditFinding>(auditPhrases, language)
