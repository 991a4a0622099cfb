import type { Ratio } from '../model/ratio.js'
import type { CoverageFinding, CoverageProblem } from '../quota/coverageFacts.js'
import type { FrequencyFinding, FrequencyProblem } from '../quota/frequencyFacts.js'
import type { GradeFinding, GradeProblem } from '../quota/riskFacts.js'
import type { QuotaFinding, QuotaProblem } from '../quota/shareFacts.js'
import type { SplitProblem } from '../quota/split.js'
import type {
  CeilingHeldInTasks,
  TaskIdle,
  TasksTogether,
  YearQuotaProblem,
} from '../quota/yearQuotasFacts.js'
import { cited } from './cited.js'
import { inputErrorPhrases } from './codec.js'
import { coverage } from './coverage.js'
import { frequencyFindings, frequencyProblems, markText } from './frequency.js'
import { at, atZh, type Language, type Phrases, say, shown, told } from './phrase.js'

/** A share as a reader writes it: `5%` where it is one, else the fraction. */
export const shareText = ({ num, den }: Ratio): string => {
  const hundredths = (num * 10_000) / den
  return Number.isInteger(hundredths) ? `${hundredths / 100}%` : `${num}/${den}`
}

const shares: Phrases<QuotaFinding> = {
  ShareTaken: {
    zh: ({ size, ratio, count }) => `范围内${size}户按${shareText(ratio)}抽取，进位得${count}户`,
    en: ({ size, ratio, count }) => `${shareText(ratio)} of ${size} in scope, rounded up, is ${count}`,
  },
  RaisedToFloor: {
    zh: ({ size, ratio, floor, count }) =>
      `比例${shareText(ratio)}低于下限${shareText(floor)}，按下限抽取：${size}户中进位得${count}户`,
    en: ({ size, ratio, floor, count }) =>
      `${shareText(ratio)} is below the floor of ${shareText(floor)}, so the floor applies: ${count} of ${size}`,
  },
  CeilingHeld: {
    zh: ({ size, ceiling, asked, count }) =>
      `要抽${asked}户，日常检查上限${shareText(ceiling)}只容${size}户中的${count}户；要超过须说明理由`,
    en: ({ size, ceiling, asked, count }) =>
      `${asked} were asked for, the ceiling of ${shareText(ceiling)} allows ${count} of ${size}; state a reason to pass it`,
  },
  OneDespiteCeiling: {
    zh: ({ size, ceiling }) => `${size}户的${shareText(ceiling)}不足1户，下限优先，仍抽1户`,
    en: ({ size, ceiling }) =>
      `${shareText(ceiling)} of ${size} is less than one; the yearly floor comes first, so one is drawn`,
  },
  CeilingPassedOver: {
    zh: ({ ceiling, asked, allowed, reason }) =>
      `抽取${asked}户，超过上限${shareText(ceiling)}所容的${allowed}户，理由：${reason}`,
    en: ({ ceiling, asked, allowed, reason }) =>
      `${asked} are drawn where the ceiling of ${shareText(ceiling)} allows ${allowed}, because: ${reason}`,
  },
  NoCeilingForSpecial: {
    zh: () => '专项检查不设比例上限',
    en: () => 'a special check has no ceiling',
  },
  NoCeilingByOrder: {
    zh: ({ order }) => `依部署“${order}”定向抽查，不受比例上限限制`,
    en: ({ order }) => `ordered by “${order}”, the draw has no ceiling`,
  },
  EligibleExhausted: {
    zh: ({ eligible, asked }) => `应抽${asked}户，可抽的只有${eligible}户，全部抽取`,
    en: ({ eligible, asked }) => `${asked} were to be drawn, only ${eligible} may be, so all of them are`,
  },
}

const yearNumbers: Phrases<TasksTogether | CeilingHeldInTasks | TaskIdle> = {
  TasksTogether: {
    zh: ({ item, size, tasks, asked }) => `${item}：${tasks}个任务合计应抽${asked}户，范围内共${size}户`,
    en: ({ item, size, tasks, asked }) =>
      `${item}: its tasks (${tasks}) are to draw ${asked} together, of ${size} in scope`,
  },
  CeilingHeldInTasks: {
    zh: ({ item, ceiling, asked, count }) =>
      `${item}：应抽${asked}户，各任务在自己的范围内都不超过${shareText(ceiling)}，合计只抽${count}户`,
    en: ({ item, ceiling, asked, count }) =>
      `${item}: ${asked} were to be drawn; each task keeps to ${shareText(ceiling)} of its own scope, so together they draw ${count}`,
  },
  TaskIdle: {
    zh: ({ item, task, size }) => `${task}：范围内${size}户，${item}的抽查数量分不到这个任务，一户不抽`,
    en: ({ item, task, size }) =>
      `${task}: nothing of the number of ${item} falls to this task, which draws none of its ${size}`,
  },
}

const shareProblems: Phrases<QuotaProblem> = {
  ...inputErrorPhrases,
  BadCount: {
    zh: ({ path, value }) => `${atZh(path)}应为不小于0的整数，收到的是${shown(value)}`,
    en: ({ path, value }) => `${at(path)}expected a whole number, 0 or more, found ${shown(value)}`,
  },
  BadShare: {
    zh: ({ path, value }) =>
      `${atZh(path)}应为0到1之间的比例 { num, den }（可用 parseRatio 读取“5%”），收到的是${shown(value)}`,
    en: ({ path, value }) =>
      `${at(path)}expected a share { num, den } between 0 and 1 (parseRatio reads “5%”), found ${shown(value)}`,
  },
  EligibleAboveSize: {
    zh: ({ path, value, size }) => `${atZh(path)}可抽的${value}户多于范围内的${size}户`,
    en: ({ path, value, size }) => `${at(path)}${value} may be drawn, but only ${size} are in scope`,
  },
  BadCheckType: {
    zh: ({ path, value }) => `${atZh(path)}应为 routine（日常）或 special（专项），收到的是${shown(value)}`,
    en: ({ path, value }) => `${at(path)}expected “routine” or “special”, found ${shown(value)}`,
  },
  FloorAboveCeiling: {
    zh: ({ path, floor, ceiling, bases }) =>
      `${atZh(path)}下限${shareText(floor)}高于上限${shareText(ceiling)}，无法同时满足（${bases.join('、')}）`,
    en: ({ path, floor, ceiling, bases }) =>
      `${at(path)}the floor of ${shareText(floor)} is above the ceiling of ${shareText(ceiling)}, so no number satisfies both (${bases.join(', ')})`,
  },
}

const grades: Phrases<GradeFinding> = {
  ShareOfClass: {
    zh: ({ riskClass, ratio }) => `信用风险${riskClass}类，比例${shareText(ratio)}`,
    en: ({ riskClass, ratio }) => `risk class ${riskClass}: ${shareText(ratio)}`,
  },
  ShareOfUnclassified: {
    zh: ({ ratio }) => `尚未分类，按基准比例${shareText(ratio)}`,
    en: ({ ratio }) => `no risk class, so the base share: ${shareText(ratio)}`,
  },
  RaisedByMark: {
    zh: ({ mark, ratio }) => `因${markText(mark, 'zh')}，比例提高到${shareText(ratio)}`,
    en: ({ mark, ratio }) => `raised to ${shareText(ratio)} because of ${markText(mark, 'en')}`,
  },
  RaisedByKeyField: {
    zh: ({ ratio }) => `属重点领域，比例提高到${shareText(ratio)}`,
    en: ({ ratio }) => `raised to ${shareText(ratio)} because it is in a key field`,
  },
}

const otherProblems: Phrases<
  Extract<
    GradeProblem | CoverageProblem | SplitProblem | YearQuotaProblem,
    {
      readonly _tag: 'UnknownClass' | 'HigherGetsLess' | 'UnknownDepartment' | 'UnknownKey' | 'TotalAboveSize'
    }
  >
> = {
  UnknownClass: {
    zh: ({ path, value }) => `${atZh(path)}信用风险类别应为A、B、C或D，收到的是${shown(value)}`,
    en: ({ path, value }) => `${at(path)}expected a risk class A, B, C or D, found ${shown(value)}`,
  },
  HigherGetsLess: {
    zh: ({ path, lower, higher, basis }) =>
      `${atZh(path)}${higher.name}的比例${shareText(higher.ratio)}低于${lower.name}的${shareText(lower.ratio)}，应不低于它（${basis}）`,
    en: ({ path, lower, higher, basis }) =>
      `${at(path)}${higher.name} gets ${shareText(higher.ratio)}, less than ${lower.name} with ${shareText(lower.ratio)}; it may not (${basis})`,
  },
  UnknownDepartment: {
    zh: ({ path, value }) => `${atZh(path)}部门“${value}”不在所列部门之中，请补充其监管对象或更正名称`,
    en: ({ path, value }) =>
      `${at(path)}“${value}” is not among the departments; add its subjects or correct the name`,
  },
  UnknownKey: {
    zh: ({ path, value }) => `${atZh(path)}没有名为${shown(value)}的县（市）或计划项`,
    en: ({ path, value }) => `${at(path)}no county or item is called ${shown(value)}`,
  },
  TotalAboveSize: {
    zh: ({ path, value, size }) => `${atZh(path)}总数${value}户超过各层合计${size}户`,
    en: ({ path, value, size }) => `${at(path)}the total of ${value} is more than the ${size} of all strata`,
  },
}

/**
 * Every finding of the quota room.
 *
 * @zh 抽查数量室的理由
 * @law none: words for what the quota room answers
 * @category explain
 * @since 0.1.0
 */
export type AnyQuotaFinding =
  | QuotaFinding
  | TasksTogether
  | CeilingHeldInTasks
  | TaskIdle
  | FrequencyFinding
  | GradeFinding
  | CoverageFinding

/**
 * Whatever keeps the quota room from answering.
 *
 * @zh 抽查数量室的问题
 * @law none: words for what the quota room answers
 * @category explain
 * @since 0.1.0
 */
export type AnyQuotaProblem =
  | QuotaProblem
  | FrequencyProblem
  | GradeProblem
  | CoverageProblem
  | SplitProblem
  | YearQuotaProblem

export const quotaFindingPhrases: Phrases<AnyQuotaFinding> = {
  ...shares,
  ...yearNumbers,
  ...frequencyFindings,
  ...grades,
  ...coverage,
}

export const quotaProblemPhrases: Phrases<AnyQuotaProblem> = {
  ...shareProblems,
  ...frequencyProblems,
  ...otherProblems,
}

/**
 * Says why so many are drawn, or why a subject may or may not be drawn again, with the provision and the reading
 * it rests on.
 *
 * @zh 抽查数量与频次说明
 * @law joint/9.ceiling
 * @law joint/17.limit
 * @example
 * import { sayQuotaFinding } from 'double-random'
 *
 * const finding = { _tag: 'NoCeilingForSpecial', basis: 'joint/9.special' } as const
 *
 * assert.strictEqual(sayQuotaFinding('en')(finding), 'a special check has no ceiling (joint/9.special)')
 *
 * @category explain
 * @since 0.1.0
 */
export const sayQuotaFinding =
  (language: Language) =>
  (finding: AnyQuotaFinding): string =>
    told(language, finding, () => cited(language, say(quotaFindingPhrases, language)(finding), finding))

/**
 * Says what keeps a quota, the yearly limit or a year's coverage from being answered: where, what was given, and
 * what is expected.
 *
 * @zh 抽查数量问题说明
 * @law none: words for what the quota room answers
 * @example
 * import { sayQuotaProblem } from 'double-random'
 *
 * const problem = { _tag: 'BadCount', path: 'size', value: -1 } as const
 *
 * assert.strictEqual(sayQuotaProblem('en')(problem), 'size: expected a whole number, 0 or more, found -1')
 *
 * @category explain
 * @since 0.1.0
 */
export const sayQuotaProblem = (language: Language): ((problem: AnyQuotaProblem) => string) =>
  say(quotaProblemPhrases, language)
