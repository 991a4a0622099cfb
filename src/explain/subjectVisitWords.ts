import { obstructionKinds } from '../inspection/obstruction.js'
import { unableGrounds } from '../model/unable.js'
import { deadlineTitleOf } from './calendar.js'
import { interestKinds } from './dispatch.js'
import { explain } from './explain.js'
import { outcomeText } from './outcome.js'
import type { Phrases } from './phrase.js'
import type { ResultStep, StepOf, StoryStep, VisitStep } from './subjectStep.js'

const ROUTES: Readonly<
  Record<StepOf<'FollowUpOpened'>['route'], { readonly zh: string; readonly en: string }>
> = {
  'daily-supervisor': { zh: '日常监管机构', en: 'the daily supervisor' },
  'case-office': { zh: '办案机构', en: 'a case office' },
  'other-authority': { zh: '其他行政机关', en: 'another authority' },
  judiciary: { zh: '司法机关', en: 'the judiciary' },
}

const STANDINGS: Readonly<
  Record<StepOf<'Objected'>['standing'], { readonly zh: string; readonly en: string }>
> = {
  admissible: { zh: '在期限内，予以受理', en: 'in time, so it is taken up' },
  late: { zh: '已过期限，仍予答复', en: 'after the last day, but answered all the same' },
  'not-the-party': { zh: '不是当事人提出，仍予答复', en: 'not by the party, but answered all the same' },
}

/** The sentences for who comes, when, and what became of the visit. */
export const visitStepPhrases: Phrases<VisitStep> = {
  Merged: {
    zh: ({ because }) => explain('zh')(because),
    en: ({ because }) => explain('en')(because),
  },
  TeamSent: {
    zh: ({ visit, leader, members, forced }) =>
      `检查${visit}的检查组：组长${leader}，组员${members.join('、')}；${forced ? '符合条件的只有这一种组成，未经随机' : '从合格人员中随机选派'}`,
    en: ({ visit, leader, members, forced }) =>
      `the team of visit ${visit}: ${leader} leads, with ${members.join(', ')}; ${forced ? 'no other team was possible, so chance had no say' : 'chosen at random from the eligible'}`,
  },
  KeptAway: {
    zh: ({ inspectors }) =>
      `因利害关系回避：${inspectors.map((i) => `${i.inspector}（${interestKinds[i.kind].zh}）`).join('、')}`,
    en: ({ inspectors }) =>
      `kept away by an interest: ${inspectors.map((i) => `${i.inspector} (${interestKinds[i.kind].en})`).join(', ')}`,
  },
  NoTeam: {
    zh: ({ visit }) => `检查${visit}尚无检查组：人员不足，须依规定补足`,
    en: ({ visit }) => `visit ${visit} has no team yet: inspectors run short and have to be found`,
  },
  Awaited: {
    zh: ({ visit, window }) => `检查${visit}尚未进行，应在${window.opens}至${window.closes}之间实施`,
    en: ({ visit, window }) => `visit ${visit} is to come, from ${window.opens} to ${window.closes}`,
  },
  NotCarriedOut: {
    zh: ({ visit, window }) =>
      `检查${visit}应在${window.opens}至${window.closes}之间实施，期限已过，没有实施的记录`,
    en: ({ visit, window }) =>
      `visit ${visit} was due from ${window.opens} to ${window.closes}; that time is over, and no record says that it took place`,
  },
  Cancelled: {
    zh: ({ visit, on, reason, approvedBy }) => `检查${visit}于${on}取消，${approvedBy}批准，原因：${reason}`,
    en: ({ visit, on, reason, approvedBy }) =>
      `visit ${visit} was called off on ${on}, approved by ${approvedBy}, because: ${reason}`,
  },
  Inspected: {
    zh: ({ visit, on }) => `检查${visit}于${on}实施，不少于两人到场，未提前告知`,
    en: ({ visit, on }) => `visit ${visit} took place on ${on}, by at least two inspectors, without notice`,
  },
  FoundUnable: {
    zh: ({ visit, on, ground, reason }) =>
      `检查${visit}于${on}认定无法检查：${unableGrounds[ground].zh}${reason === undefined ? '' : `（${reason}）`}；直接形成结果，视为完成`,
    en: ({ visit, on, ground, reason }) =>
      `on ${on} visit ${visit} was found impossible: ${unableGrounds[ground].en}${reason === undefined ? '' : ` (${reason})`}; its result is formed directly and counts as complete`,
  },
  Obstructed: {
    zh: ({ times }) =>
      `不予配合${times.length}次：${times.map((t) => `${t.on}${obstructionKinds[t.kind].zh}（${t.circumstance}）`).join('；')}`,
    en: ({ times }) =>
      `did not cooperate ${times.length} time(s): ${times.map((t) => `${t.on}, ${obstructionKinds[t.kind].en} (${t.circumstance})`).join('; ')}`,
  },
  Archived: {
    zh: ({ on, reference }) => `${on}检查表和证据装订归档，卷号${reference}`,
    en: ({ on, reference }) => `on ${on} forms and evidence were bound into file ${reference}`,
  },
}

/** The sentences for what was found, published, objected to, followed up, and is still due. */
export const resultStepPhrases: Phrases<ResultStep> = {
  Found: {
    zh: ({ department, results }) =>
      `${department}的检查结果：${results.map((r) => `${r.matter}：${r.outcomes.map(outcomeText('zh')).join('、')}`).join('；')}`,
    en: ({ department, results }) =>
      `${department} found: ${results.map((r) => `${r.matter}: ${r.outcomes.map(outcomeText('en')).join(', ')}`).join('; ')}`,
  },
  UnderReview: {
    zh: ({ department, at }) => `${department}的结果${at === 'formed' ? '待审核' : '已退回，待重报'}`,
    en: ({ department, at }) =>
      `the result of ${department} ${at === 'formed' ? 'awaits its review' : 'went back, to be submitted again'}`,
  },
  Approved: {
    zh: ({ department, on, by }) => `${department}的结果于${on}经${by}审核同意`,
    en: ({ department, on, by }) => `the result of ${department} was approved by ${by} on ${on}`,
  },
  Entered: {
    zh: ({ department, on }) => `${department}于${on}录入结果`,
    en: ({ department, on }) => `${department} entered its result on ${on}`,
  },
  Published: {
    zh: ({ department, on }) => `${department}于${on}公示结果`,
    en: ({ department, on }) => `${department} published its result on ${on}`,
  },
  Corrected: {
    zh: ({ department, on, reason }) => `${department}于${on}更正公示结果（${reason}），原结果保留`,
    en: ({ department, on, reason }) =>
      `${department} corrected its published result on ${on} (${reason}); the first one is kept`,
  },
  MayObject: {
    zh: ({ department, until }) => `对${department}公示的结果有异议的，可在${until}前（含当日）书面提出`,
    en: ({ department, until }) =>
      `an objection to the result of ${department} may be filed in writing until ${until}, that day included`,
  },
  Objected: {
    zh: ({ department, objection, on, standing }) =>
      `${on}收到对${department}结果的异议${objection}：${STANDINGS[standing].zh}`,
    en: ({ department, objection, on, standing }) =>
      `objection ${objection} to the result of ${department} came in on ${on}: ${STANDINGS[standing].en}`,
  },
  Rechecked: {
    zh: ({ objection, on, outcome }) =>
      `异议${objection}于${on}复查：${outcome === 'upheld' ? '维持原结果' : '更正结果'}`,
    en: ({ objection, on, outcome }) =>
      `objection ${objection} was re-checked on ${on}: the result ${outcome === 'upheld' ? 'stands' : 'was corrected'}`,
  },
  Answered: {
    zh: ({ objection, on }) => `异议${objection}于${on}反馈；仍不服的，可依法申请行政复议或提起行政诉讼`,
    en: ({ objection, on }) =>
      `objection ${objection} was answered on ${on}; administrative reconsideration or litigation remains open`,
  },
  Credit: {
    zh: ({ effect }) => explain('zh')(effect),
    en: ({ effect }) => explain('en')(effect),
  },
  FollowUpOpened: {
    zh: ({ department, followUp, matter, route, to, on }) =>
      `${on}${department}就“${matter}”转${ROUTES[route].zh}（${to}）后续处置，编号${followUp}`,
    en: ({ department, followUp, matter, route, to, on }) =>
      `on ${on} ${department} passed “${matter}” to ${ROUTES[route].en} (${to}) as follow-up ${followUp}`,
  },
  FollowUpReceived: {
    zh: ({ followUp, on, number }) => `后续处置${followUp}于${on}签收，回执号${number}`,
    en: ({ followUp, on, number }) => `follow-up ${followUp} was received on ${on}, receipt ${number}`,
  },
  FollowUpClosed: {
    zh: ({ followUp, on, result }) => `后续处置${followUp}于${on}完结：${result}`,
    en: ({ followUp, on, result }) => `follow-up ${followUp} was closed on ${on}: ${result}`,
  },
  FollowUpEntered: {
    zh: ({ followUp, on }) => `后续处置${followUp}的结果于${on}录入`,
    en: ({ followUp, on }) => `the result of follow-up ${followUp} was entered on ${on}`,
  },
  Due: {
    zh: ({ department, limit, from, due }) =>
      `${department}：${deadlineTitleOf('zh')(limit)}自${from}起算，最迟${due}`,
    en: ({ department, limit, from, due }) =>
      `${department}: ${deadlineTitleOf('en')(limit)}, counted from ${from}, is due by ${due}`,
  },
  DueUnknown: {
    zh: ({ department, limit, problem }) =>
      `${department}：${deadlineTitleOf('zh')(limit)}尚不能确定：${explain('zh')(problem)}`,
    en: ({ department, limit, problem }) =>
      `${department}: ${deadlineTitleOf('en')(limit)} can’t be told yet: ${explain('en')(problem)}`,
  },
}

/** The sentence said instead of whatever must not be told before the visit. */
export const notToldPhrases: Phrases<Extract<StoryStep, { readonly _tag: 'NotToldYet' }>> = {
  NotToldYet: {
    zh: ({ tasks, until }) =>
      `任务${tasks.join('、')}仍在实施期内（至${until}），无论是否抽中，检查前均不告知；期满后可再查询`,
    en: ({ tasks, until }) =>
      `task ${tasks.join(', ')} runs until ${until}; drawn or not, nobody is told before the visit, so please ask again afterwards`,
  },
}
