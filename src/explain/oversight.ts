import type { Bilingual } from '../law/provision.js'
import type { AuditFinding, AuditRemedy } from '../oversight/audit/finding.js'
import { recordZh, valueZh } from './auditWords.js'
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
    zh: (f) =>
      `${recordZh(f.record)}：应为${valueZh(f.expected)}，实为${valueZh(f.found)}（${f.basis}）。${REMEDY[f.remedy].zh}`,
    en: (f) =>
      `${f.record}: expected ${f.expected}, found ${f.found === '' ? 'nothing' : f.found} (${f.basis}); ${REMEDY[f.remedy].en}`,
  },
  NotKnown: {
    zh: (f) =>
      `${recordZh(f.record)}：没有${valueZh(f.expected)}，无法判断（${f.basis}）。${REMEDY[f.remedy].zh}`,
    en: (f) =>
      `${f.record}: ${f.expected} is not on record, so nobody can tell (${f.basis}); ${REMEDY[f.remedy].en}`,
  },
}

/**
 * Says a finding of the auditor in words.
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
 * assert.strictEqual(sentence, 'plan: expected 2022-01-15, found 2022-01-16 (market/12.due); state the reason')
 *
 * @category explain
 * @since 0.1.0
 */
export const sayAuditFinding = (language: Language): ((finding: AuditFinding) => string) =>
  say<AuditFinding>(auditPhrases, language)
