import { type Outcome, outcomes } from '../inspection/outcome.js'
import type { Language } from './phrase.js'

/** The auditor's own words for what it expects or finds, in Chinese; names, days and numbers stay as they are. */
const WORDS: Readonly<Record<string, string>> = {
  'a calendar that covers the period': '覆盖该期间的工作日历',
  'a basis in law': '法定依据',
  'a certificate': '执法证件及有效期',
  'a draw on record': '有抽取记录',
  'a follow-up': '后续处置',
  'a ground of the article, or a reason': '条文所列情形之一，或写明其他原因',
  'a leader of the team': '本组人员担任组长',
  'a listing, a case or a transfer': '列入经营异常名录、立案或者移送',
  'a matter and a department of the visit': '本次检查应查的事项和部门',
  'a national category of results': '国家统一的抽查结果类别',
  'a result': '检查结果',
  'each category once': '每个结果类别只写一次',
  'no problem found, and nothing beside it': '“未发现问题”不与其他结果并列',
  'how the objection ended': '异议复查的结论',
  'a matter of the list': '清单内事项',
  'a notice': '公示文书',
  'a number that was given out': '已发出的编号',
  'a rank in reserve': '仍有候补',
  'a reason that was committed': '承诺中列明的原因',
  'a reason': '写明理由',
  'a recomputation of the teams': '派组结果的复算',
  'a visit that was asked for': '派组请求中的检查',
  'a visit': '有检查',
  admissible: '应予受理',
  late: '按逾期处理',
  'an approval': '经过批准',
  'an order or advice alone': '仅责令改正或行政指导',
  'another one, without a reason': '其他原因而未写明',
  'an item of the plan': '计划内项目',
  'chained to the entry before': '与上一条记录相接',
  'drawn by lot': '摇号抽中',
  drawn: '抽中',
  'drawn, or a reason to appoint': '经摇号派组，或写明直接委派的理由',
  neither: '两者皆无',
  'how many of them may be drawn': '其中可以抽取的数量',
  'how many were to be drawn': '应抽数量',
  'filed with the government': '报本级政府备案',
  'its basis in law': '法定依据',
  'its days': '起止日期',
  'its item of the plan': '对应的计划项目',
  'its items': '计划项目',
  'its matter': '抽查事项',
  'its visits before and elsewhere': '该对象此前及在其他系统的检查',
  'marked once': '只标记一次',
  'no interest': '无利害关系',
  'no replacement': '不递补',
  nobody: '无人',
  none: '无',
  'not done': '未完成',
  'not on record': '没有记录',
  'not there': '不在其中',
  'of the team': '本组人员',
  'on the list of tasks': '在任务清单内',
  'on the list of the drawn': '在应检名单内',
  'on the roster of subjects': '在对象名录内',
  'on the roster': '在人员名录内',
  'on the roster of experts': '在专家名录内',
  'one text of each version': '每一版本只有一份文本',
  'one visit': '一次检查',
  'one who came': '到场人员',
  several: '多次检查',
  'one to be visited': '应检对象',
  'one who may be drawn': '可以选派的人员',
  'one who may lead': '可以担任组长的人员',
  'records checked beforehand': '事先进行系统预查',
  'routine or special': '日常检查还是专项检查',
  'sent back': '已退回',
  'signed, or a reason why not': '签字盖章，或写明未签字的原因',
  'that it was filed with the government': '报本级政府备案的记录',
  'the commitment as published': '公布的承诺',
  'the day it was published': '公布日期',
  'the day it was submitted': '报送日期',
  'the day of publication': '公示日期',
  'the day of the dispatch': '派组日期',
  'the day of the draw': '抽取日期',
  'the day of the visit': '检查日期',
  'the days of its visits': '该对象各次检查的日期',
  'the declared interests': '申报的利害关系',
  'the departments of its visits': '该对象各次检查的部门',
  'the digest of the commitment': '承诺的摘要',
  'the digest of the roster': '名录的摘要',
  'the end of the task': '任务结束日期',
  'the leader': '组长',
  'the leaders of the teams': '各组组长',
  'the list of matters': '抽查事项清单',
  'the log of the visits': '检查事件日志',
  'the names of those drawn': '抽中对象的名单',
  'the notices': '公示文书',
  'the record as published, with the names withheld': '名单暂不公开时公布的记录',
  'the record of its draw': '该任务的抽取记录',
  'the records of the dispatch': '派组记录',
  'the records of the draws': '抽取记录',
  'the request that teams were drawn for': '派组请求',
  'the roster of inspectors': '检查人员名录',
  'the roster': '锁定的名录',
  'the seed': '种子',
  'the signature': '签字盖章或未签字的原因',
  'the subjects drawn': '抽中对象',
  'the subject’s entry': '该对象的名录信息',
  'the supervised subjects': '监管对象名录',
  'the tasks they were drawn for': '各抽中对象所属的任务',
  'the team': '检查组',
  'the teams that the seed gives': '由种子得出的检查组',
  'the teams': '各检查组',
  'the visit': '对应的检查',
  'the visits of the year before': '上一年度的检查',
  'the visits of the year': '本年度的检查',
  'the windows of its tasks': '该对象各任务的起止日期',
  'the windows of the tasks': '各任务的起止日期',
  'what opens the name': '公开该名称的凭据',
  'what opens the names': '公开名单的凭据',
  'who came': '到场人员',
  'who confirmed the results': '确认结果的人员',
  'why it could not be inspected': '无法检查的情形',
  'which numbers were given out': '已发出的编号范围',
  ArrivedOnSite: '到场检查的事件',
  RecordsChecked: '系统预查的事件',
  ResultsFormed: '形成结果的事件',
  ResultsApproved: '结果审核的事件',
  FollowUpOpened: '后续处置的事件',
  ResultsEntered: '结果录入的事件',
  ResultsDisclosed: '结果公示的事件',
  FollowUpClosed: '后续处置完结的事件',
  FollowUpEntered: '后续处置录入的事件',
  ObjectionRechecked: '异议复查的事件',
  ObjectionAnswered: '异议答复的事件',
  '': '空白',
}

const RECORDS: Readonly<Record<string, string>> = {
  plan: '年度计划',
  year: '全年',
  subjects: '对象名录',
  inspectors: '人员名录',
  interests: '利害关系',
  matters: '抽查事项清单',
  tasks: '抽查任务',
  draws: '抽取记录',
  registers: '编号范围',
  drawn: '抽中名单',
  history: '以往检查',
  visits: '检查',
  dispatches: '派组记录',
  teams: '检查组',
  leaders: '组长',
  events: '事件日志',
  notices: '公示文书',
}

const PATTERNS: ReadonlyArray<readonly [RegExp, (value: string) => string]> = [
  [/^valid on (.+)$/, (day) => `${day}当日有效`],
  [/^not before (.+)$/, (day) => `不早于${day}`],
  [/^approved by (.+)$/, (day) => `${day}前经审核通过`],
  [/^done by (.+)$/, (day) => `${day}前完成的记录`],
  [/^none up to (\d+)$/, (n) => `至${n}号均无`],
  [/^(\d+) values$/, (n) => `${n}个值`],
  [/^digits (\d+)$/, (n) => `${n}位数字`],
  [/^beacon (\d+)$/, (n) => `信标第${n}轮`],
]

const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

const isOutcome = (code: string): code is Outcome => Object.hasOwn(outcomes, code)

/** Categories of results by their national names; nothing where the text is no list of them. */
export const outcomesSaid = (text: string, language: Language): string | undefined => {
  const codes = text.split('、')
  return codes.every(isOutcome)
    ? codes.map((code) => outcomes[code][language]).join(language === 'zh' ? '、' : ', ')
    : undefined
}

/** What the auditor expects or finds, as a Chinese sentence has it. */
export const valueZh = (value: string | number): string => {
  const text = `${value}`
  const known = own(WORDS, text) ?? outcomesSaid(text, 'zh')
  if (known !== undefined) return known
  const [hit] = PATTERNS.flatMap(([pattern, say]) => {
    const met = pattern.exec(text)?.[1]
    return met === undefined ? [] : [say(met)]
  })
  return hit ?? text
}

/** The record that a finding is about: a list by its Chinese name, anything else by its own id. */
export const recordZh = (record: string): string => own(RECORDS, record) ?? record
