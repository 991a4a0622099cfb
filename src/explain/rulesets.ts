import type { Bilingual } from '../law/provision.js'
import { isObject } from '../model/shape.js'
import type { ParameterMissing, RulesetProblem } from '../rulesets/check.js'
import type { TimelineProblem } from '../rulesets/inForce.js'
import type { ParameterKind } from '../rulesets/kinds.js'
import type { ParameterName } from '../rulesets/ruleset.js'
import { inputErrorPhrases } from './codec.js'
import { at, atZh, type Language, type Phrases, say, shown } from './phrase.js'

/**
 * Whatever is wrong with a ruleset, a refinement, a combination or their days.
 *
 * @zh 规则集室的问题
 * @law none: words for what the rulesets room answers
 * @category explain
 * @since 0.1.0
 */
export type AnyRulesetProblem = RulesetProblem | ParameterMissing | TimelineProblem

const NAMES: Readonly<Record<ParameterName, Bilingual>> = {
  planDue: { zh: '计划报送日期', en: 'the day plans are due' },
  planRevision: { zh: '计划调整报送期限', en: 'the limit for a changed plan' },
  coverageFloor: { zh: '年度覆盖下限', en: 'the yearly coverage floor' },
  routineCeiling: { zh: '日常检查比例上限', en: 'the routine ceiling' },
  undirectedFloor: { zh: '不定向比例下限', en: 'the undirected floor' },
  directedFloor: { zh: '定向比例下限', en: 'the directed floor' },
  yearlyLimit: { zh: '年度频次上限', en: 'the yearly limit' },
  teamSize: { zh: '检查人数', en: 'the size of a team' },
  shortage: { zh: '人员不足时的办法', en: 'what to do where inspectors run short' },
  disclosure: { zh: '公示期限', en: 'the limit for publication' },
  entry: { zh: '录入期限', en: 'the limit for entry' },
  objection: { zh: '异议期限', en: 'the time for objections' },
  review: { zh: '复查期限', en: 'the limit for the re-check' },
  reply: { zh: '反馈期限', en: 'the limit for the reply' },
  followUp: { zh: '后续处置期限', en: 'the limit for follow-up' },
  followUpEntry: { zh: '后续处置录入期限', en: 'the limit for entering follow-up' },
  headApproval: { zh: '负责人事先批准', en: 'approval by the head' },
  thirdParties: { zh: '第三方参与', en: 'third parties' },
  certifiedOnly: { zh: '持证检查', en: 'certified inspectors only' },
}

const KINDS: Readonly<Record<ParameterKind, Bilingual>> = {
  share: { zh: '0到1之间的比例 { num, den }', en: 'a share { num, den } between 0 and 1' },
  count: { zh: '不小于1的整数', en: 'a whole number, 1 or more' },
  period: {
    zh: '期间，如 workdays(20)、days(60)、months(3)',
    en: 'a period such as workdays(20), days(60) or months(3)',
  },
  'day-of-year': { zh: '每年的某一天 { month, day }', en: 'a day of the year { month, day }' },
  'yearly-limit': {
    zh: '频次上限 { max, window, counted, exemption }',
    en: 'a yearly limit { max, window, counted, exemption }',
  },
  'yes-or-no': { zh: 'true 或 false', en: 'true or false' },
  choice: { zh: '所列选项之一', en: 'one of the listed choices' },
}

/** Two values in short: of two yearly limits only the fields in which they differ, since those decide. */
const apart = (a: unknown, b: unknown): readonly [string, string] => {
  if (!isObject(a) || !isObject(b) || Object.keys(a).length < 3) return [shown(a), shown(b)]
  const differing = (own: object, other: Readonly<Record<string, unknown>>): unknown =>
    Object.fromEntries(Object.entries(own).filter(([name, value]) => other[name] !== value))
  return [shown(differing(a, b)), shown(differing(b, a))]
}

export const rulesetProblemPhrases: Phrases<AnyRulesetProblem> = {
  ...inputErrorPhrases,
  UnknownParameter: {
    zh: ({ path, parameter }) => `${atZh(path)}没有名为“${parameter}”的参数，请核对名称`,
    en: ({ path, parameter }) => `${at(path)}no parameter is called “${parameter}”; check the name`,
  },
  BadParameter: {
    zh: ({ path, parameter, value, expected, setBy }) =>
      `${atZh(path)}${NAMES[parameter].zh}应为${KINDS[expected].zh}，收到的是${shown(value)}（${setBy}）`,
    en: ({ path, parameter, value, expected, setBy }) =>
      `${at(path)}${NAMES[parameter].en} is ${KINDS[expected].en}, found ${shown(value)} (${setBy})`,
  },
  RefinementLoosens: {
    zh: ({ parameter, county, value, prefecture, bases }) => {
      const [own, upper] = apart(value, prefecture)
      return `${county}的${NAMES[parameter].zh}（${parameter}）为${own}，比州定的${upper}宽；只能更严（${bases.join('、')}）`
    },
    en: ({ parameter, county, value, prefecture, bases }) => {
      const [own, upper] = apart(value, prefecture)
      return `${county}: ${NAMES[parameter].en} (${parameter}) of ${own} is looser than the prefecture’s ${upper}; a county may only be stricter (${bases.join(', ')})`
    },
  },
  NotComparable: {
    zh: ({ parameter, values, bases }) => {
      const [a, b] = apart(...values)
      return `${NAMES[parameter].zh}（${parameter}）的${a}与${b}分不出宽严，请用同一单位、逐项不宽于对方（${bases.join('、')}）`
    },
    en: ({ parameter, values, bases }) => {
      const [a, b] = apart(...values)
      return `${NAMES[parameter].en} (${parameter}): neither ${a} nor ${b} is the stricter; use the same unit, and loosen no part (${bases.join(', ')})`
    },
  },
  FloorAboveCeiling: {
    zh: ({ parameters: [floorName, ceilingName], floor, ceiling, bases }) =>
      `${NAMES[floorName].zh}${shown(floor)}高于${NAMES[ceilingName].zh}${shown(ceiling)}，无法同时满足（${bases.join('、')}）`,
    en: ({ parameters: [floorName, ceilingName], floor, ceiling, bases }) =>
      `${NAMES[floorName].en} ${shown(floor)} is above ${NAMES[ceilingName].en} ${shown(ceiling)}, so nothing satisfies both (${bases.join(', ')})`,
  },
  ParameterMissing: {
    zh: ({ ruleset, parameter, setBy }) =>
      `规则集“${ruleset}”未规定${NAMES[parameter].zh}（${parameter}），它通常由${setBy}规定；请补充或合并适用另一规则集`,
    en: ({ ruleset, parameter, setBy }) =>
      `the ruleset “${ruleset}” does not set ${NAMES[parameter].en} (${parameter}), which ${setBy} usually does; set it, or combine another ruleset`,
  },
  NoRulesetInForce: {
    zh: ({ on }) => `${on}没有适用的规则集`,
    en: ({ on }) => `no ruleset is in force on ${on}`,
  },
  RulesetsOverlap: {
    zh: ({ on, rulesets }) =>
      `${on}有多个规则集同时适用：${rulesets.join('、')}；请用 combine 合并或更正起止日期`,
    en: ({ on, rulesets }) =>
      `several rulesets are in force on ${on}: ${rulesets.join(', ')}; combine them, or correct their days`,
  },
  StartUnknown: {
    zh: ({ ruleset }) => `规则集“${ruleset}”的施行日期不明，请自行写明 from`,
    en: ({ ruleset }) =>
      `the first day of the ruleset “${ruleset}” is unknown; state “from” as your own assumption`,
  },
  EndBeforeStart: {
    zh: ({ ruleset, from, until }) => `规则集“${ruleset}”的截止日${until}早于施行日${from}`,
    en: ({ ruleset, from, until }) =>
      `the ruleset “${ruleset}” ends on ${until}, before it starts on ${from}`,
  },
}

/**
 * Says what is wrong with a ruleset, a refinement, a combination or their days: the parameter, the values and the
 * articles.
 *
 * @zh 规则集问题说明
 * @law joint/37.refine
 * @example
 * import { sayRulesetProblem } from 'double-random'
 *
 * const problem = {
 *   _tag: 'ParameterMissing',
 *   ruleset: 'linxia-market',
 *   parameter: 'yearlyLimit',
 *   setBy: 'joint/17.limit',
 * } as const
 *
 * assert.ok(sayRulesetProblem('zh')(problem).includes('joint/17.limit'))
 *
 * @category explain
 * @since 0.1.0
 */
export const sayRulesetProblem = (language: Language): ((problem: AnyRulesetProblem) => string) =>
  say(rulesetProblemPhrases, language)
