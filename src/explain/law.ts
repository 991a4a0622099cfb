import type { InterpretationId } from '../law/interpretations.js'
import { interpretations } from '../law/interpretations.js'
import { type ProvisionId, provisions } from '../law/provisions.js'
import { type Language, told } from './phrase.js'

const FORCES = {
  hard: { zh: '必须', en: 'binds' },
  soft: { zh: '原则', en: 'guides' },
} as const

/**
 * A provision in words: its key, whether it binds or guides, and what it rules.
 *
 * @zh 条款说明
 * @law none: words for any provision
 * @example
 * import { citeProvision } from 'double-random'
 *
 * assert.strictEqual(
 *   citeProvision('en')('market/12.due'),
 *   'market/12.due (binds): plans are submitted by 15 January',
 * )
 *
 * @category explain
 * @since 0.1.0
 */
export const citeProvision =
  (language: Language) =>
  (id: ProvisionId): string =>
    told(language, id, () => {
      const { force, ...text } = provisions[id]
      return language === 'zh'
        ? `${id}（${FORCES[force].zh}）：${text.zh}`
        : `${id} (${FORCES[force].en}): ${text.en}`
    })

/**
 * A reading in words: its number, the question the text leaves open, and the answer taken.
 *
 * @zh 条文理解说明
 * @law none: words for any reading
 * @example
 * import { sayReading } from 'double-random'
 *
 * assert.ok(sayReading('en')('I-04').startsWith('I-04: Does the day of the event count?'))
 *
 * @category explain
 * @since 0.1.0
 */
export const sayReading =
  (language: Language) =>
  (id: InterpretationId): string =>
    told(language, id, () => {
      const { question, reading } = interpretations[id]
      return language === 'zh' ? `${id}：${question.zh}${reading.zh}` : `${id}: ${question.en} ${reading.en}`
    })
