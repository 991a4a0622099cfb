import type { NameFinding } from '../disclosure/name.js'
import type { BadWithheld, ResultNotice } from '../disclosure/notice.js'
import { obstructionKinds } from '../inspection/obstruction.js'
import { outcomes } from '../inspection/outcome.js'
import { unableGrounds } from '../model/unable.js'
import { oneLine } from './kernel/oneLine.js'
import { notReadablePhrases } from './notReadable.js'
import { at, atZh, type Language, type Phrases, say, shown, told } from './phrase.js'

export const withheldPhrases: Phrases<BadWithheld> = {
  BadWithheld: {
    zh: ({ path, value, expected, basis }) =>
      expected === 'law'
        ? `${atZh(path)}没有写明不予公开的法律依据（${basis}）`
        : `${atZh(path)}${shown(value)}不在本次检查的事项内，应为：${expected.map((d) => `${d.department} ${d.matter}`).join('、')}（${basis}）`,
    en: ({ path, value, expected, basis }) =>
      expected === 'law'
        ? `${at(path)}names no law; expected the one that keeps the matter from publication (${basis})`
        : `${at(path)}${shown(value)} is not among the matters of this visit; expected one of: ${expected.map((d) => `${d.department} ${d.matter}`).join(', ')} (${basis})`,
  },
}

export const namePhrases: Phrases<NameFinding> = {
  ...notReadablePhrases,
  AlreadyInspected: {
    zh: ({ subject, on, basis }) => `${subject}已于${on}检查，名称可以公布（${basis}）`,
    en: ({ subject, on, basis }) => `${subject} was inspected on ${on}; its name may be published (${basis})`,
  },
  NotYetInspected: {
    zh: ({ subject, basis }) => `${subject}尚未检查，公布名称等于提前告知；现在只公布任务范围（${basis}）`,
    en: ({ subject, basis }) =>
      `${subject} was not inspected yet, and to publish its name is to give notice; publish the task’s scope only (${basis})`,
  },
}

const zh = (n: ResultNotice): ReadonlyArray<string> => [
  `${n.name}：${n.department}双随机抽查结果${n.version > 1 ? `（第${n.version}版，更正）` : ''}`,
  `检查日期：${n.inspectedOn}；公示日期：${n.publishedOn}`,
  ...(n.unable === undefined ? [] : [`无法检查：${unableGrounds[n.unable].zh}`]),
  ...n.results.map((r) => `${r.matter}：${r.outcomes.map((o) => outcomes[o].zh).join('；')}`),
  ...n.withheld.map((w) => `${w.matter}：依据${w.law}不予公开`),
  ...(n.obstructions.length === 0
    ? []
    : [
        `不予配合检查${n.obstructions.length}次：${n.obstructions
          .map((o) => `${o.on} ${obstructionKinds[o.kind].zh}（${o.circumstance}）`)
          .join('；')}`,
      ]),
]

const en = (n: ResultNotice): ReadonlyArray<string> => [
  `${n.name}: result of the random inspection by ${n.department}${n.version > 1 ? ` (version ${n.version}, corrected)` : ''}`,
  `inspected on ${n.inspectedOn}; published on ${n.publishedOn}`,
  ...(n.unable === undefined ? [] : [`could not be inspected: ${unableGrounds[n.unable].en}`]),
  ...n.results.map((r) => `${r.matter}: ${r.outcomes.map((o) => outcomes[o].en).join('; ')}`),
  ...n.withheld.map((w) => `${w.matter}: withheld under ${w.law}`),
  ...(n.obstructions.length === 0
    ? []
    : [
        `did not cooperate ${n.obstructions.length} time(s): ${n.obstructions
          .map((o) => `${o.on} ${obstructionKinds[o.kind].en} (${o.circumstance})`)
          .join('; ')}`,
      ]),
]

/**
 * The text of a notice, line by line, in Chinese or English.
 *
 * @zh 公示文本
 * @law market/23.disclosure
 * @example
 * import { renderNotice, type PlainDate } from 'double-random'
 *
 * const on = '2022-03-07' as PlainDate
 * const text = renderNotice('zh')({
 *   visit: 'V1',
 *   subject: 'S1',
 *   name: '某幼儿园',
 *   department: '教育',
 *   inspectedOn: on,
 *   publishedOn: on,
 *   version: 1,
 *   results: [{ matter: '食堂', outcomes: ['nothing-found'] }],
 *   withheld: [],
 *   obstructions: [],
 * })
 *
 * assert.strictEqual(text.split('\n')[2], '食堂：未发现问题')
 *
 * @category explain
 * @since 0.1.0
 */
export const renderNotice =
  (language: Language) =>
  (notice: ResultNotice): string =>
    told(language, notice, () => (language === 'zh' ? zh(notice) : en(notice)).map(oneLine).join('\n'))

/**
 * Says why the name of a subject may be published, or not yet.
 *
 * @zh 名单公布理由的说明
 * @law market/13.announce
 * @example
 * import { checkNamePublishable, notDrawn, sayNameFinding } from 'double-random'
 *
 * const sentence = sayNameFinding('en')(checkNamePublishable(notDrawn).because[0])
 *
 * assert.match(sentence, /to publish its name is to give notice/)
 *
 * @category explain
 * @since 0.1.0
 */
export const sayNameFinding =
  (language: Language) =>
  (finding: NameFinding): string =>
    say(namePhrases, language)(finding)
