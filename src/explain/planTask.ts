import type { AdHocProblem } from '../plan/adHoc.js'
import type { DetailProblem } from '../plan/plan.js'
import type { Unscheduled } from '../plan/schedule.js'
import type { ScheduleProblem } from '../plan/scheduleProblem.js'
import type { OutsideDraw } from '../plan/targeted.js'
import { inputErrorPhrases } from './codec.js'
import { idPhrases } from './id.js'
import { at, atZh, type Language, type Phrases, say, shown } from './phrase.js'
import { itemEn, itemZh } from './planItem.js'
import { quotaProblemPhrases, shareText } from './quota.js'

const weightsText = (weights: Readonly<Record<string, number>>, comma: string): string =>
  Object.entries(weights)
    .map(([county, weight]) => `${county}=${weight}`)
    .join(comma)

export const scheduleProblemPhrases: Phrases<ScheduleProblem> = {
  ...inputErrorPhrases,
  ...idPhrases,
  BadRatio: {
    zh: (p) => `${atZh(p.path)}${shown(p.value)}不是0到1之间的整数之比`,
    en: (p) => `${at(p.path)}expected a share of whole numbers from 0 to 1, found ${shown(p.value)}`,
  },
  BadNumber: {
    zh: (p) => `${atZh(p.path)}应为0或正整数，实为${shown(p.value)}`,
    en: (p) => `${at(p.path)}expected a whole number, 0 or more, found ${shown(p.value)}`,
  },
  ShareTooFine: {
    zh: (p) => `${atZh(p.path)}比例${shareText(p.value)}按选项划分后无法用整数精确表示，请用较简的比例`,
    en: (p) => `${at(p.path)}the share ${shareText(p.value)} cannot be divided exactly; use a simpler one`,
  },
  NoPrefecture: {
    zh: (p) => `${atZh(p.path)}应恰有一个州级地区，实有${p.value}个`,
    en: (p) => `${at(p.path)}expected exactly one region of the level prefecture, found ${p.value}`,
  },
  NoCounties: {
    zh: (p) => `${atZh(p.path)}计划有州县级事项，县（市）却有${p.value}个`,
    en: (p) => `${at(p.path)}items of both levels need counties, and there are ${p.value}`,
  },
  WeightMissing: {
    zh: (p) => `${atZh(p.path)}缺少${p.value}的抽查比重，数量无法分配`,
    en: (p) => `${at(p.path)}a weight is missing for ${p.value}, so numbers cannot be divided`,
  },
  WeightsAllZero: {
    zh: (p) => `${atZh(p.path)}${p.value}个县（市）的比重全为0，无法分配`,
    en: (p) => `${at(p.path)}all ${p.value} weights are 0, so there is nothing to divide by`,
  },
  UnknownKey: quotaProblemPhrases.UnknownKey,
  NotAsPlanned: {
    zh: (p) =>
      p.path === 'weights'
        ? `weights：与计划载明的各县（市）比重不一致（计划为${weightsText(p.planned, '，')}，选项为${weightsText(p.value, '，')}），请删去选项或先修订计划`
        : `prefectureShare：计划载明州级统一抽查${shareText(p.planned)}，选项却为${shareText(p.value)}，请删去选项或先修订计划`,
    en: (p) =>
      p.path === 'weights'
        ? `weights: the plan states other weights (${weightsText(p.planned, ', ')}) than the option (${weightsText(p.value, ', ')}); leave the option out, or revise the plan`
        : `prefectureShare: the plan lets the prefecture draw ${shareText(p.planned)}, the option says ${shareText(p.value)}; leave the option out, or revise the plan`,
  },
  BatchesOutOfRange: {
    zh: (p) => `${atZh(p.path)}批次数应为1至${p.months}，实为${shown(p.value)}`,
    en: (p) => `${at(p.path)}expected 1 to ${p.months} batches, one a month at most, found ${shown(p.value)}`,
  },
}

export const unscheduledPhrases: Phrases<Unscheduled> = {
  NotDrawable: {
    zh: (f) => `${itemZh(f)}未安排：“${f.object}”不能直接抽取（${f.basis}）`,
    en: (f) => `${itemEn(f)} makes no task: “${f.object}” cannot be drawn from (${f.basis})`,
  },
  NothingToDraw: {
    zh: (f) => `${itemZh(f)}未安排：抽查数量为0（${f.basis}）`,
    en: (f) => `${itemEn(f)} makes no task: it draws nothing (${f.basis})`,
  },
}

const SOURCE_ZH = { complaint: '投诉举报', referral: '转办交办', monitoring: '监测发现' } as const

export const outsideDrawPhrases: Phrases<OutsideDraw> = {
  OutsideDraw: {
    zh: (f) => `${SOURCE_ZH[f.source]}的线索直接核查，不经抽取（${f.basis}）`,
    en: (f) => `a lead (${f.source}) is checked directly, outside the draw (${f.basis})`,
  },
}

export const adHocProblemPhrases: Phrases<AdHocProblem> = {
  BadId: idPhrases.BadId,
  TextMissing: {
    zh: (p) => `${atZh(p.path)}不得为空`,
    en: (p) => `${at(p.path)}expected a text, found ${shown(p.value)}`,
  },
  NotADate: {
    zh: (p) => `${atZh(p.path)}${shown(p.value)}不是日期，应写成 YYYY-MM-DD`,
    en: (p) => `${at(p.path)}${shown(p.value)} is not a day; expected YYYY-MM-DD`,
  },
  WindowReversed: {
    zh: (p) => `${atZh(p.path)}${p.value.opens}至${p.value.closes}应起止有序且在同一年内`,
    en: (p) => `${at(p.path)}${p.value.opens} to ${p.value.closes}; expected days of one year in order`,
  },
  ...inputErrorPhrases,
  BadShare: {
    zh: (p) => `${atZh(p.path)}应为0到1之间的比例或0以上的整数`,
    en: (p) => `${at(p.path)}expected a share from 0 to 1, or a whole number, 0 or more`,
  },
}

export const planDetailPhrases: Phrases<DetailProblem> = {
  BadRatio: scheduleProblemPhrases.BadRatio,
  BadNumber: scheduleProblemPhrases.BadNumber,
  UnknownRow: {
    zh: (p) => `${atZh(p.path)}计划表没有第${p.value}行`,
    en: (p) => `${at(p.path)}the table has no row ${p.value}`,
  },
}

/**
 * Says why a plan cannot be scheduled, a task not be added, or what changed between two plans.
 *
 * @zh 任务安排说明
 * @law none: words for problems that cite none
 * @example
 * import { sayScheduleProblem } from 'double-random'
 *
 * const problem = { _tag: 'WeightMissing', path: 'weights.622901', value: '622901' } as const
 *
 * assert.ok(sayScheduleProblem('en')(problem).startsWith('weights.622901: a weight is missing'))
 *
 * @category explain
 * @since 0.1.0
 */
export const sayScheduleProblem = (
  language: Language,
): ((problem: ScheduleProblem | AdHocProblem | DetailProblem) => string) =>
  say<ScheduleProblem | AdHocProblem | DetailProblem>(
    { ...scheduleProblemPhrases, ...adHocProblemPhrases, ...planDetailPhrases },
    language,
  )
