import type { CreditEffect, CreditList, RestrictedArea } from '../followup/credit.js'
import type { Bilingual } from '../law/provision.js'
import type { RosterChange, RosterEntry } from '../model/rosterDiff.js'
import { fieldName } from './field.js'
import { outcomeText } from './outcome.js'
import { type Phrases, shown } from './phrase.js'

const bySubjectZh = (by: string | null): string => (by === null ? '' : `，由${by}维护`)
const bySubjectEn = (by: string | null): string => (by === null ? '' : `, maintained by ${by}`)

/** The sentences for what changed between two states of a roster. */
export const rosterChangePhrases: Phrases<RosterChange<RosterEntry>> = {
  Joined: {
    zh: ({ id, on, maintainedBy }) => `${on}：${shown(id)}入库${bySubjectZh(maintainedBy)}`,
    en: ({ id, on, maintainedBy }) => `${on}: ${shown(id)} joined the roster${bySubjectEn(maintainedBy)}`,
  },
  Left: {
    zh: ({ id, on, maintainedBy }) => `${on}：${shown(id)}出库${bySubjectZh(maintainedBy)}`,
    en: ({ id, on, maintainedBy }) => `${on}: ${shown(id)} left the roster${bySubjectEn(maintainedBy)}`,
  },
  Changed: {
    zh: ({ id, on, fields, maintainedBy }) =>
      `${on}：${shown(id)}变更了${fields.map(fieldName('zh')).join('、')}${bySubjectZh(maintainedBy)}`,
    en: ({ id, on, fields, maintainedBy }) =>
      `${on}: ${shown(id)} changed in ${fields.join(', ')}${bySubjectEn(maintainedBy)}`,
  },
}

const LISTS: Readonly<Record<CreditList, Bilingual>> = {
  'abnormal-operations': { zh: '经营异常名录', en: 'abnormal operations' },
  'serious-violations': { zh: '严重违法失信企业名单', en: 'serious violations' },
}

const AREAS: Readonly<Record<RestrictedArea, Bilingual>> = {
  financing: { zh: '投融资', en: 'financing' },
  bidding: { zh: '招投标', en: 'bidding' },
  procurement: { zh: '政府采购', en: 'public procurement' },
  qualification: { zh: '资质审核', en: 'qualification' },
}

/** The sentences for what a published result means for a subject's credit. */
export const creditPhrases: Phrases<CreditEffect> = {
  EnterCreditRecord: {
    zh: ({ subject, department, outcomes, basis }) =>
      `${shown(subject)}：${department}的抽查结果（${outcomes.map(outcomeText('zh')).join('；')}）计入信用记录（${basis}）`,
    en: ({ subject, department, outcomes, basis }) =>
      `${shown(subject)}: the result of ${department} (${outcomes.map(outcomeText('en')).join('; ')}) enters the credit record (${basis})`,
  },
  ConsiderListing: {
    zh: ({ subject, department, matter, basis }) =>
      `${shown(subject)}：${department}的“${matter}”应按程序研究是否列入经营异常名录（${basis}）`,
    en: ({ subject, department, matter, basis }) =>
      `${shown(subject)}: the finding of ${department} on “${matter}” calls for a decision on the list of abnormal operations (${basis})`,
  },
  ConsiderPenalty: {
    zh: ({ subject, department, times, basis }) =>
      `${shown(subject)}不配合${department}检查${times}次，情节严重，应依法研究处罚或惩戒（${basis}）`,
    en: ({ subject, department, times, basis }) =>
      `${shown(subject)} was gravely uncooperative with ${department} (${times} time(s) noted), which calls for a decision on penalty or discipline by law (${basis})`,
  },
  DisciplineWithin: {
    zh: ({ subject, list, basis }) =>
      `${shown(subject)}列入${LISTS[list].zh}，依法实施内部联合惩戒（${basis}）`,
    en: ({ subject, list, basis }) =>
      `${shown(subject)} is on the list of ${LISTS[list].en}: the own system restricts it by law (${basis})`,
  },
  ShareWithDepartments: {
    zh: ({ subject, list, areas, basis }) =>
      `${shown(subject)}列入${LISTS[list].zh}的信息推送其他部门，供${areas.map((a) => AREAS[a].zh).join('、')}时依法限制或禁入（${basis}）`,
    en: ({ subject, list, areas, basis }) =>
      `that ${shown(subject)} is on the list of ${LISTS[list].en} is shared with other departments, which may restrict it in ${areas.map((a) => AREAS[a].en).join(', ')} (${basis})`,
  },
}
