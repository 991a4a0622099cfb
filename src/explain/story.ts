import { withArticle } from './article.js'
import { oneLine } from './kernel/oneLine.js'
import { type Language, type Phrases, say, told } from './phrase.js'
import type { SubjectStory } from './subject.js'
import { drawStepPhrases } from './subjectDrawWords.js'
import type { StoryStep } from './subjectStep.js'
import { notToldPhrases, resultStepPhrases, visitStepPhrases } from './subjectVisitWords.js'

const phrases: Phrases<StoryStep> = {
  ...drawStepPhrases,
  ...visitStepPhrases,
  ...resultStepPhrases,
  ...notToldPhrases,
}

/**
 * One step as a sentence, with the article that it rests on by name.
 *
 * @zh 一步的说明
 * @law joint/5.trace
 * @example
 * import { sayStep } from 'double-random'
 *
 * const step = { _tag: 'NoTeam', basis: 'joint/23.shortage', tasks: ['T1'], visit: 'V1' } as const
 *
 * assert.strictEqual(sayStep('zh')(step), '检查V1尚无检查组：人员不足，须依规定补足（部门联合细则第23条）')
 *
 * @category explain
 * @since 0.1.0
 */
export const sayStep =
  (language: Language) =>
  (step: StoryStep): string =>
    told(language, step, () => withArticle(language)(say(phrases, language)(step), step.basis))

/**
 * A story as numbered lines, to be read out or printed. For the subject itself, render what is `tellable`.
 *
 * @zh 一户抽查说明文本
 * @law joint/5.trace
 * @example
 * import { renderStory } from 'double-random'
 *
 * const text = renderStory('zh')({
 *   subject: 'A',
 *   name: '甲厂',
 *   steps: [{ _tag: 'NoTeam', basis: 'joint/23.shortage', tasks: ['T1'], visit: 'V1' }],
 *   awaited: [],
 * })
 *
 * assert.deepStrictEqual(text.split('\n'), [
 *   '甲厂（A）双随机抽查情况说明',
 *   '1. 检查V1尚无检查组：人员不足，须依规定补足（部门联合细则第23条）',
 * ])
 *
 * @category explain
 * @since 0.1.0
 */
export const renderStory =
  (language: Language) =>
  (story: SubjectStory): string =>
    told(language, story, () => {
      const { subject, name, steps } = story
      return [
        language === 'zh'
          ? `${name}（${subject}）双随机抽查情况说明`
          : `Random inspections: ${name} (${subject})`,
        ...steps.map((step, i) => `${i + 1}. ${sayStep(language)(step)}`),
      ]
        .map(oneLine)
        .join('\n')
    })
