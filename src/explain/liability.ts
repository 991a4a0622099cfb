import type { DutyFacts, Judgement, LiabilityFinding, LiabilityGround } from '../oversight/liabilityFacts.js'
import type { Phrases } from './phrase.js'

interface Words {
  readonly zh: string
  readonly en: string
}

const GROUND: Readonly<Record<LiabilityGround, Words>> = {
  'kept-to-list': {
    zh: '照单履职，未抽到或未查出问题',
    en: 'duty done by the list, not drawn or nothing found',
  },
  'inspection-failed': { zh: '未按要求抽查检查', en: 'the inspection was not done as required' },
  'publication-failed': { zh: '未依法及时公示结果', en: 'the result was not published in time' },
  'not-transferred': { zh: '涉嫌犯罪案件未依法移送', en: 'a suspected crime was not transferred' },
  'refused-or-delayed': { zh: '不执行或者拖延执行抽查任务', en: 'the task was refused or put off' },
  'duty-done': { zh: '已按规定和计划履行抽查职责', en: 'the duty was done by rules and plan' },
  'beyond-technique': { zh: '现有专业技术手段不能发现', en: 'existing technique could not find it' },
  'no-causation': { zh: '事故与抽查检查没有因果关系', en: 'the accident was not caused by the inspection' },
  'false-report': { zh: '受委托机构出具虚假报告', en: 'an entrusted body gave a false report' },
}

const FACT: Readonly<Record<keyof DutyFacts, Words>> = {
  keptToList: { zh: '是否照单履职', en: 'whether the list was kept to' },
  drawn: { zh: '是否被抽到', en: 'whether it was drawn' },
  found: { zh: '是否查出问题', en: 'whether the problem was found' },
  abuseOfPower: { zh: '是否滥用职权', en: 'whether power was abused' },
  favouritism: { zh: '是否徇私舞弊', en: 'whether there was favouritism' },
  inspectionFailed: { zh: '是否未按要求检查', en: 'whether the inspection failed' },
  publicationFailed: { zh: '是否未及时公示', en: 'whether publication failed' },
  crimeSuspected: { zh: '是否涉嫌犯罪', en: 'whether a crime is suspected' },
  transferred: { zh: '是否已移送', en: 'whether it was transferred' },
  taskRefusedOrDelayed: { zh: '是否拒绝或拖延', en: 'whether the task was refused or delayed' },
  harm: { zh: '是否造成不良后果', en: 'whether there was harm' },
  dutyDoneByPlan: { zh: '是否按计划履职', en: 'whether the plan was carried out' },
  beyondTechnique: { zh: '是否受技术手段限制', en: 'whether technique was at its limit' },
  accident: { zh: '是否发生事故', en: 'whether there was an accident' },
  accidentCausedByInspection: { zh: '事故与检查有无因果关系', en: 'whether the inspection caused it' },
  falseReportByThirdParty: { zh: '是否出具虚假报告', en: 'whether the report was false' },
}

const JUDGE: Readonly<Record<Judgement, Words>> = {
  'adverse-consequences': { zh: '不良后果', en: 'adverse consequences' },
  causation: { zh: '因果关系', en: 'causation' },
  'limits-of-technique': { zh: '技术手段限制', en: 'the limits of technique' },
  abuse: { zh: '滥用职权、徇私舞弊', en: 'abuse and favouritism' },
  'other-grounds': { zh: '其他情形', en: 'other grounds' },
}

type Bearing = Extract<LiabilityFinding, { readonly ground: LiabilityGround }>

const zh = (side: string) => (f: Bearing) => {
  const open = f.unknown.length === 0 ? '' : `；待查明：${f.unknown.map((k) => FACT[k].zh).join('、')}`
  const judge =
    f.forPeople.length === 0 ? '' : `；须由人判断：${f.forPeople.map((j) => JUDGE[j].zh).join('、')}`
  return `${side}：${GROUND[f.ground].zh}（${f.basis}）${open}${judge}`
}

const en = (side: string) => (f: Bearing) => {
  const open =
    f.unknown.length === 0 ? '' : `; to be found out: ${f.unknown.map((k) => FACT[k].en).join(', ')}`
  const judge =
    f.forPeople.length === 0 ? '' : `; for people to judge: ${f.forPeople.map((j) => JUDGE[j].en).join(', ')}`
  return `${side}: ${GROUND[f.ground].en} (${f.basis})${open}${judge}`
}

export const liabilityPhrases: Phrases<LiabilityFinding> = {
  SpeaksForLiability: { zh: zh('可能追责'), en: en('may speak for liability') },
  SpeaksAgainstLiability: { zh: zh('可能免责'), en: en('may speak against liability') },
  NoGroundNamed: {
    zh: (f) => `所述事实不属列举情形；其他情形由人判断（${f.basis}）`,
    en: (f) => `these facts are no ground that is named; other grounds are for people to judge (${f.basis})`,
  },
}
