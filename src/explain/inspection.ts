import type { DepartmentFile } from '../inspection/file.js'
import type { OutcomeFault } from '../inspection/outcome.js'
import type { Refusal } from '../inspection/refusal.js'
import type { ChecklistRef, Duty } from '../inspection/result.js'
import type { VisitState } from '../inspection/state.js'
import type { Bilingual } from '../law/provision.js'
import { listEn, listZh, sourcePhrases } from './method.js'
import { at, atZh, type Language, type Phrases, say, shown } from './phrase.js'

const STATES: Readonly<Record<VisitState['_tag'], Bilingual>> = {
  NotDrawn: { zh: '未抽取', en: 'not drawn' },
  Drawn: { zh: '已抽取', en: 'drawn' },
  Dispatched: { zh: '已下达', en: 'dispatched' },
  Prechecked: { zh: '已预查', en: 'prechecked' },
  OnSite: { zh: '已到现场', en: 'on site' },
  Inspected: { zh: '已检查未公示', en: 'inspected, not yet published' },
  UnableToInspect: { zh: '无法检查', en: 'unable to inspect' },
  Disclosed: { zh: '已公示', en: 'disclosed' },
  Archived: { zh: '已归档', en: 'archived' },
  Cancelled: { zh: '已取消', en: 'cancelled' },
}

const FILES: Readonly<Record<DepartmentFile['_tag'], Bilingual>> = {
  Formed: { zh: '待审核', en: 'awaiting review' },
  Returned: { zh: '已退回', en: 'sent back' },
  Approved: { zh: '已审核', en: 'approved' },
  Entered: { zh: '已录入', en: 'entered' },
  Published: { zh: '已公示', en: 'published' },
}

const FAULTS: Readonly<Record<OutcomeFault, Bilingual>> = {
  none: { zh: '没有结果类别', en: 'there is none' },
  repeated: { zh: '同一类别出现两次', en: 'one stands twice' },
  'nothing-found-not-alone': {
    zh: '“未发现问题”不能与其他类别并列',
    en: '“nothing found” stands only alone',
  },
}

const words = (
  table: Readonly<Record<string, Bilingual>>,
  language: Language,
  tags: ReadonlyArray<string>,
): string => tags.map((t) => table[t]?.[language] ?? t).join(language === 'zh' ? '或' : ' or ')

const dutyZh = ({ matter, department }: Duty): string => `${department}的“${matter}”`

const dutyEn = ({ matter, department }: Duty): string => `“${matter}” of ${department}`

const formZh = ({ checklist, version }: ChecklistRef): string => `${checklist}第${version}版`

const formEn = ({ checklist, version }: ChecklistRef): string => `${checklist} version ${version}`

/** From when to when a certificate is valid, as far as it says so. */
const spanZh = (from?: string, until?: string): string => {
  if (from !== undefined) return until === undefined ? `自${from}起有效` : `有效期${from}至${until}`
  return until === undefined ? '证件未载明有效期' : `有效期至${until}`
}

const spanEn = (from?: string, until?: string): string => {
  if (from !== undefined) return until === undefined ? `from ${from}` : `from ${from} until ${until}`
  return until === undefined ? 'it states no term' : `until ${until}`
}

export const refusalPhrases: Phrases<Refusal> = {
  WrongState: {
    zh: ({ met, takes, basis }) =>
      `检查现为“${STATES[met].zh}”，此步须在“${words(STATES, 'zh', takes)}”时进行（${basis}）`,
    en: ({ met, takes, basis }) =>
      `the visit is ${STATES[met].en}; this step is taken when it is ${words(STATES, 'en', takes)} (${basis})`,
  },
  WrongFileState: {
    zh: ({ department, met, takes, basis }) =>
      `${department}的结果现为“${FILES[met].zh}”，此步须在“${words(FILES, 'zh', takes)}”时进行（${basis}）`,
    en: ({ department, met, takes, basis }) =>
      `the results of ${department} are ${FILES[met].en}; this step is taken when they are ${words(FILES, 'en', takes)} (${basis})`,
  },
  BeforeItsCause: {
    zh: ({ on, notBefore, basis }) => `日期${on}早于其前提${notBefore}，应不早于该日（${basis}）`,
    en: ({ on, notBefore, basis }) =>
      `${on} lies before what it follows from; expected ${notBefore} or later (${basis})`,
  },
  OutsideWindow: {
    zh: ({ on, window, basis }) => `${on}不在检查时间${window.opens}至${window.closes}内（${basis}）`,
    en: ({ on, window, basis }) =>
      `${on} lies outside the window; expected ${window.opens} to ${window.closes} (${basis})`,
  },
  NotOnTeam: {
    zh: ({ who, team, basis }) => `${shown(who)}无权办理此步，应为：${listZh(team)}（${basis}）`,
    en: ({ who, team, basis }) =>
      `${shown(who)} may not take this step; expected one of ${listEn(team)} (${basis})`,
  },
  TooFewInspectors: {
    zh: ({ who, needed, basis }) =>
      `检查人员仅有${listZh([...new Set(who)])}，至少需要${needed}人（${basis}）`,
    en: ({ who, needed, basis }) =>
      `inspectors: ${listEn([...new Set(who)])}; at least ${needed} are needed (${basis})`,
  },
  TwiceInTeam: {
    zh: ({ who, basis }) => `${who}在同一检查组出现两次，每人只能一次（${basis}）`,
    en: ({ who, basis }) => `${who} stands twice in the team; expected each person once (${basis})`,
  },
  CertificateNotValid: {
    zh: ({ who, on, from, until, basis }) =>
      `${who}的执法证件在${on}不在有效期内（${spanZh(from, until)}）（${basis}）`,
    en: ({ who, on, from, until, basis }) =>
      `the certificate of ${who} is not valid on ${on} (${spanEn(from, until)}) (${basis})`,
  },
  NoticeWithoutLaw: {
    zh: ({ basis }) => `提前告知了检查对象，却没有写明法律依据（${basis}）`,
    en: ({ basis }) => `the subject was told beforehand, and no law that demands it is named (${basis})`,
  },
  ResultMissing: {
    zh: ({ duty, basis }) => `缺少${dutyZh(duty)}的结果（${basis}）`,
    en: ({ duty, basis }) => `the result for ${dutyEn(duty)} is missing (${basis})`,
  },
  ResultUnexpected: {
    zh: ({ duty, basis }) => `${dutyZh(duty)}不在本次检查的事项内（${basis}）`,
    en: ({ duty, basis }) => `${dutyEn(duty)} is not among the matters of this visit (${basis})`,
  },
  ResultTwice: {
    zh: ({ duty, basis }) => `${dutyZh(duty)}有两个结果，应只有一个（${basis}）`,
    en: ({ duty, basis }) => `${dutyEn(duty)} has two results; expected one (${basis})`,
  },
  OutcomesDoNotStand: {
    zh: ({ duty, fault, basis }) => `${dutyZh(duty)}的结果类别不成立：${FAULTS[fault].zh}（${basis}）`,
    en: ({ duty, fault, basis }) =>
      `the outcomes for ${dutyEn(duty)} do not stand: ${FAULTS[fault].en} (${basis})`,
  },
  ClosedByOrderAlone: {
    zh: ({ duty, basis }) =>
      `${dutyZh(duty)}应列入经营异常，不得仅以责令改正或行政指导了结；应列入名录、立案、移送或待后续处理（${basis}）`,
    en: ({ duty, basis }) =>
      `${dutyEn(duty)} calls for the list of abnormal operations; an order to correct or guidance alone does not end it: list, file a case, transfer, or leave pending (${basis})`,
  },
  FormNotChosen: {
    zh: ({ duty, form, chosen, basis }) =>
      chosen.length === 0
        ? `没有为${dutyZh(duty)}选定检查表单（${basis}）`
        : `${dutyZh(duty)}的结果${form === undefined ? '没有注明所用表单' : `所用表单为${formZh(form)}`}，应为选定的：${chosen.map(formZh).join('、')}（${basis}）`,
    en: ({ duty, form, chosen, basis }) =>
      chosen.length === 0
        ? `no form was chosen for ${dutyEn(duty)} (${basis})`
        : `the result for ${dutyEn(duty)} ${form === undefined ? 'does not name the form it used' : `used ${formEn(form)}`}; expected one that was chosen: ${chosen.map(formEn).join(', ')} (${basis})`,
  },
  FormInTwoVersions: {
    zh: ({ checklist, versions, basis }) =>
      `表单${shown(checklist)}选定了多个版本（${versions.join('、')}），一户只用一个版本（${basis}）`,
    en: ({ checklist, versions, basis }) =>
      `the form ${shown(checklist)} was chosen in versions ${versions.join(', ')}; expected one for one subject (${basis})`,
  },
  ObstructionNotNoted: {
    zh: ({ on, basis }) => `结果为不配合检查，但至${on}没有不予配合的记录，须写明时间和情形（${basis}）`,
    en: ({ on, basis }) =>
      `the result says that the subject did not cooperate, and up to ${on} no time of it is noted; expected day and circumstances (${basis})`,
  },
  NotLate: {
    zh: ({ on, until, basis }) => `${on}提出的异议没有逾期，期限至少到${until}（${basis}）`,
    en: ({ on, until, basis }) =>
      `the objection of ${on} is not late: the period lasts until ${until} at least (${basis})`,
  },
  ...sourcePhrases,
  ReasonMissing: {
    zh: ({ path, basis }) => `${atZh(path)}是空的，须写明（${basis}）`,
    en: ({ path, basis }) => `${at(path)}is empty; expected a statement (${basis})`,
  },
  UnknownDepartment: {
    zh: ({ value, known, basis }) => `${shown(value)}没有参加本次检查，应为：${listZh(known)}（${basis}）`,
    en: ({ value, known, basis }) =>
      `${shown(value)} takes no part in this visit; expected ${listEn(known)} (${basis})`,
  },
  UnknownItem: {
    zh: ({ path, value, known, basis }) =>
      `${atZh(path)}没有编号为${shown(value)}的记录，现有：${listZh(known)}（${basis}）`,
    en: ({ path, value, known, basis }) =>
      `${at(path)}there is none called ${shown(value)}; expected one of: ${known.length === 0 ? 'none yet' : known.join(', ')} (${basis})`,
  },
  AlreadyDone: {
    zh: ({ path, value, on, basis }) => `${atZh(path)}${shown(value)}已于${on}办理，不能重复（${basis}）`,
    en: ({ path, value, on, basis }) => `${at(path)}${shown(value)} was done on ${on} already (${basis})`,
  },
  StillPending: {
    zh: ({ what, basis }) => `尚有未办事项：${listZh(what)}（${basis}）`,
    en: ({ what, basis }) => `still pending: ${what.join(', ')} (${basis})`,
  },
  NotRuled: {
    zh: ({ parameter, ruleset, basis }) => `规则集${ruleset}没有规定${parameter}，无法判断（${basis}）`,
    en: ({ parameter, ruleset, basis }) =>
      `the ruleset ${ruleset} does not set ${parameter}: undecided (${basis})`,
  },
}

/**
 * Says why a step of a visit's life is refused: what was met, what would have been taken, by which article.
 *
 * @zh 拒绝理由的说明
 * @law joint/30.precheck
 * @example
 * import { sayRefusal } from 'double-random'
 *
 * const sentence = sayRefusal('en')({
 *   _tag: 'WrongState',
 *   basis: 'market/23.disclosure',
 *   met: 'Drawn',
 *   takes: ['Inspected', 'UnableToInspect'],
 * })
 *
 * assert.strictEqual(
 *   sentence,
 *   'the visit is drawn; this step is taken when it is inspected, not yet published or unable to inspect (market/23.disclosure)',
 * )
 *
 * @category explain
 * @since 0.1.0
 */
export const sayRefusal =
  (language: Language) =>
  (refusal: Refusal): string =>
    say(refusalPhrases, language)(refusal)
