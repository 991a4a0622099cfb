import type { Bilingual } from '../law/provision.js'
import type { AboveCeiling } from '../plan/ceiling.js'
import type { PlanField, PlanFinding } from '../plan/finding.js'
import type { Unscheduled } from '../plan/schedule.js'
import type { OutsideDraw } from '../plan/targeted.js'
import { notReadablePhrases } from './notReadable.js'
import { type Language, type Phrases, say, shown } from './phrase.js'
import { itemEn, itemZh } from './planItem.js'
import { outsideDrawPhrases, unscheduledPhrases } from './planTask.js'
import { shareText } from './quota.js'

export const FIELD_ZH: Readonly<Record<PlanField, string>> = {
  title: '计划名称',
  drawType: '抽查类型',
  numbers: '抽查数量或比例',
  prefectureShare: '州级统一抽查与县（市）自行抽查的分配比例',
  weights: '不同地区的抽查比重',
  submittedOn: '报送日期',
  publishedOn: '公示日期',
  filedWithGovernment: '报本级政府备案',
}

export const FIELD_EN: Readonly<Record<PlanField, string>> = {
  title: 'its name',
  drawType: 'the type of draw',
  numbers: 'number or share',
  prefectureShare: 'the split between prefecture and counties',
  weights: 'the weights of the regions',
  submittedOn: 'the day it was submitted',
  publishedOn: 'the day it was published',
  filedWithGovernment: 'that it was filed with the government',
}

const repeated = ({ items, rows }: Extract<PlanFinding, { readonly _tag: 'ItemRepeated' }>): Bilingual =>
  rows.length < items.length
    ? { zh: names(items), en: items.join(', ') }
    : { zh: `计划表第${rows.join('、')}行`, en: `rows ${rows.join(', ')} of the table` }

/** The sentence for a share over the ceiling, of a plan’s item or of a task. */
export const ceilingPhrases: Phrases<AboveCeiling> = {
  AboveCeiling: {
    zh: (f) =>
      `${itemZh(f)}比例${shareText(f.ratio)}超过上限${shareText(f.ceiling)}，须说明理由（${f.basis}）`,
    en: (f) =>
      `${itemEn(f)}: the share ${shareText(f.ratio)} is over the ceiling ${shareText(f.ceiling)}; state a reason (${f.basis})`,
  },
}

/** The sentences for what was found in a plan. */
export const planFindingPhrases: Phrases<PlanFinding> = {
  ...notReadablePhrases,
  NothingFound: {
    zh: (f) => `共${f.items}项，未发现问题（${f.basis}）`,
    en: (f) => `${f.items} items, nothing found (${f.basis})`,
  },
  FieldMissing: {
    zh: (f) => `计划未载明${FIELD_ZH[f.field]}${f.items === 0 ? '' : `，涉及${f.items}项`}（${f.basis}）`,
    en: (f) =>
      `the plan does not state ${FIELD_EN[f.field]}${f.items === 0 ? '' : `, for ${f.items} items`} (${f.basis})`,
  },
  SubmittedLate: {
    zh: (f) => `计划于${f.submittedOn}报送，晚于期限${f.due}（${f.basis}）`,
    en: (f) => `submitted on ${f.submittedOn}, after it was due on ${f.due} (${f.basis})`,
  },
  RowUnread: {
    zh: (f) => `计划表第${f.row}行未能读出，不在计划项中（${f.basis}）`,
    en: (f) => `row ${f.row} of the table was not read and is not among the items (${f.basis})`,
  },
  ItemRepeated: {
    zh: (f) => `${repeated(f).zh}的领域、事项（“${f.matter}”）和对象相同（${f.basis}）`,
    en: (f) => `${repeated(f).en} have the same field, matter (“${f.matter}”) and object (${f.basis})`,
  },
  WindowOutsidePlanYear: {
    zh: (f) => `${itemZh(f)}的时间${f.opens}至${f.closes}不在计划年度内（${f.basis}）`,
    en: (f) => `${itemEn(f)}: ${f.opens} to ${f.closes} is not within the year of the plan (${f.basis})`,
  },
  OpensBeforePublication: {
    zh: (f) => `${itemZh(f)}自${f.opens}开始，早于计划公示（${f.publication}）；公示前不得实施（${f.basis}）`,
    en: (f) =>
      `${itemEn(f)} opens on ${f.opens}, before the plan is published (${f.publication}); no check before that (${f.basis})`,
  },
  CooperatorsOpen: {
    zh: (f) => `${itemZh(f)}的配合部门${names(f.cooperators)}“等”未列全，须事先商定（${f.basis}）`,
    en: (f) =>
      `${itemEn(f)}: the cooperators ${names(f.cooperators)} are left open; agree on them first (${f.basis})`,
  },
  ItemNotDrawable: {
    zh: (f) => `${itemZh(f)}的对象“${f.object}”不能直接抽取，须先展开（${f.basis}）`,
    en: (f) => `${itemEn(f)}: “${f.object}” cannot be drawn from before it is expanded (${f.basis})`,
  },
  MatterNotPlanned: {
    zh: (f) => `清单事项“${f.matter}”本年未安排抽查，也未说明理由（${f.basis}）`,
    en: (f) => `the listed matter “${f.matter}” is not planned this year and has no reason (${f.basis})`,
  },
  MatterExcused: {
    zh: (f) => `清单事项“${f.matter}”本年不抽查，理由：${f.reason}（${f.basis}）`,
    en: (f) => `the listed matter “${f.matter}” is left out this year: ${f.reason} (${f.basis})`,
  },
  ...ceilingPhrases,
  CeilingExcused: {
    zh: (f) => `${itemZh(f)}超过比例上限，理由：${f.reason}（${f.basis}）`,
    en: (f) => `${itemEn(f)} goes over the ceiling: ${f.reason} (${f.basis})`,
  },
  BelowFloor: {
    zh: (f) =>
      `${f.department}部门监管${f.supervised}户，计划最多抽查${f.planned}户，应不少于${f.needed}户（${f.basis}）`,
    en: (f) =>
      `${f.department} supervises ${f.supervised}; the plan reaches ${f.planned} at most, ${f.needed} are needed (${f.basis})`,
  },
  CapacityShort: {
    zh: (f) => `${f.department}部门需${f.needed}人次，可用${f.available}人次（${f.basis}）`,
    en: (f) => `${f.department} needs ${f.needed} inspector-visits and has ${f.available} (${f.basis})`,
  },
  SpecialWithoutOrder: {
    zh: (f) => `领域“${f.field}”已有随机抽查，专项${f.item}未附部署文号（${f.basis}）`,
    en: (f) =>
      `the field “${f.field}” is covered by random checks; campaign ${f.item} has no order (${f.basis})`,
  },
}

/**
 * Says what was found in a plan, why an item makes no task, or why a lead stays outside the draw.
 *
 * @zh 计划审查说明
 * @law market/12.fields
 * @example
 * import { sayPlanFinding } from 'double-random'
 *
 * const finding = {
 *   _tag: 'MatterNotPlanned',
 *   severity: 'error',
 *   basis: 'market/6.yearly',
 *   matter: '价格监督',
 * } as const
 *
 * assert.ok(sayPlanFinding('zh')(finding).endsWith('（market/6.yearly）'))
 *
 * @category explain
 * @since 0.1.0
 */
export const sayPlanFinding = (
  language: Language,
): ((finding: PlanFinding | AboveCeiling | Unscheduled | OutsideDraw) => string) =>
  say<PlanFinding | AboveCeiling | Unscheduled | OutsideDraw>(
    { ...planFindingPhrases, ...ceilingPhrases, ...unscheduledPhrases, ...outsideDrawPhrases },
    language,
  )

export const listed = (cells: ReadonlyArray<string>): string => cells.map((cell) => shown(cell)).join(' ')

export const names = (departments: ReadonlyArray<string>): string => departments.join('、')
