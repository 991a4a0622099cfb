import type { CreditEffect } from '../followup/credit.js'
import type { RosterChange, RosterEntry } from '../model/rosterDiff.js'
import { fieldName } from './field.js'
import { outcomeText } from './outcome.js'
import { type Phrases, shown } from './phrase.js'

const bySubjectZh = (by: string | null): string => (by === null ? '' : `,由${by}维护`)
const bySubjectEn = (by: string | null): string => (by === null ? '' : `, maintained by ${by}`)

/** The sentences for what changed between two states of a roster. */
export const rosterChangePhrases: Phrases<RosterChange<RosterEntry>> = {
  Joined: {
    zh: ({ id, on, maintainedBy }) => `${on}:${shown(id)}入库${bySubjectZh(maintainedBy)}`,
    en: ({ id, on, maintainedBy }) => `${on}: ${shown(id)} joined the roster${bySubjectEn(maintainedBy)}`,
  },
  Left: {
    zh: ({ id, on, maintainedBy }) => `${on}:${shown(id)}出库${bySubjectZh(maintainedBy)}`,
    en: ({ id, on, maintainedBy }) => `${on}: ${shown(id)} left the roster${bySubjectEn(maintainedBy)}`,
  },
  Changed: {
    zh: ({ id, on, fields, maintainedBy }) =>
      `${on}:${shown(id)}变更了${fields.map(fieldName('zh')).join('、')}${bySubjectZh(maintainedBy)}`,
    en: ({ id, on, fields, maintainedBy }) =>
      `${on}: ${shown(id)} changed in ${fields.join(', ')}${bySubjectEn(maintainedBy)}`,
  },
}

/** The sentences for what a published result means for a subject's credit. */
export const creditPhrases: Phrases<CreditEffect> = {
  EnterCreditRecord: {
    zh: ({ subject, department, outcomes, basis }) =>
      `${shown(subject)}:${department}的抽查结果(${outcomes.map(outcomeText('zh')).join(';')})计入信用记录(${basis})`,
    en: ({ subject, department, outcomes, basis }) =>
      `${shown(subject)}: the result of ${department} (${outcomes.map(outcomeText('en')).join('; ')}) enters the credit record (${basis})`,
  },
  ConsiderListing: {
    zh: ({ subject, department, matter, basis }) =>
      `${shown(subject)}:${department}的“${matter}”应按程序研究是否列入经营异常名录(${basis})`,
    en: ({ subject, department, matter, basis }) =>
      `${shown(subject)}: the finding of ${department} on “${matter}” calls for a decision on the list of abnormal operations (${basis})`,
  },
  ShareWithDepartments: {
    zh: ({ subject, basis }) => `${shown(subject)}列入经营异常名录的信息推送其他部门(${basis})`,
    en: ({ subject, basis }) =>
      `that ${shown(subject)} is on the list of abnormal operations is shared with other departments (${basis})`,
  },
}
