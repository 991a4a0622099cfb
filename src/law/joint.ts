import { provisionTable } from './provision.js'

/** The rules for joint supervision across departments (部门联合细则), 38 articles. */
export const joint = provisionTable({
  'joint/2.list': {
    force: 'hard',
    zh: '计划依据事项目录清单，任务依据检查实施清单',
    en: 'plans rest on the list of matters, tasks on the implementation list',
  },
  'joint/3.scope': {
    force: 'hard',
    zh: '适用于检查方式为双随机且已纳入抽查的事项',
    en: 'covers matters whose method is double random and which are on the list',
  },
  'joint/3.targeted': {
    force: 'hard',
    zh: '投诉举报、转办交办的个案线索另行检查',
    en: 'complaints and referrals are checked apart from the draw',
  },
  'joint/5.trace': {
    force: 'hard',
    zh: '十四个环节全程留痕、可追溯',
    en: 'all fourteen steps leave a trace that can be followed',
  },
  'joint/7.statistics': {
    force: 'hard',
    zh: '考核以系统自动统计的六组数据为准',
    en: 'assessment uses six groups of figures counted by the system',
  },
  'joint/8.fields': {
    force: 'hard',
    zh: '事项清单载明事项、对象、类别、方式、主体、依据和内容',
    en: 'the list of matters states matter, subject, category, method, body, basis and content',
  },
  'joint/9.special': {
    force: 'hard',
    zh: '专项检查的比例和频次不设上限',
    en: 'special checks have no cap on share or frequency',
  },
  'joint/9.ceiling': {
    force: 'soft',
    zh: '日常检查的抽查比例一般不超过10%',
    en: 'a routine draw normally takes no more than 10%',
  },
  'joint/10.rosters': {
    force: 'hard',
    zh: '对象库分市场主体名录库与分类专项名录库',
    en: 'subject rosters are of market entities or of special classes',
  },
  'joint/11.annotations': {
    force: 'hard',
    zh: '对象须标注专项库、类型、风险等级和监管要求',
    en: 'subjects are annotated with roster, kind, risk class and supervision needs',
  },
  'joint/11.owner': {
    force: 'hard',
    zh: '谁监管谁维护对象库',
    en: 'whoever supervises a subject maintains its entry',
  },
  'joint/12.inspectors': {
    force: 'hard',
    zh: '检查人员分三类，并标注执法资质和专长',
    en: 'inspectors are of three kinds, annotated with qualification and specialty',
  },
  'joint/12.experts': {
    force: 'soft',
    zh: '可另设非执法人员的专家库',
    en: 'a separate roster of experts without enforcement powers may be kept',
  },
  'joint/13.owner': {
    force: 'hard',
    zh: '谁管理谁维护人员库',
    en: 'whoever manages inspectors maintains their entries',
  },
  'joint/14.publish': {
    force: 'hard',
    zh: '州级年度计划报本级政府备案并公示',
    en: 'the prefecture’s plan is filed with its government and published',
  },
  'joint/15.fields': {
    force: 'hard',
    zh: '计划须明确各批次范围、数量、时间、州县分配和地区比重',
    en: 'a plan states scope, number and time of each batch, the split of levels and regional weights',
  },
  'joint/15.capacity': {
    force: 'hard',
    zh: '计划须考虑对象存量、覆盖面与执法力量',
    en: 'a plan takes account of stock, coverage and available inspectors',
  },
  'joint/16.graded': {
    force: 'soft',
    zh: '低风险和守信的可少查，高风险和失信的应多查',
    en: 'low risk and good credit may be drawn less, high risk and bad credit more',
  },
  'joint/17.limit': {
    force: 'soft',
    zh: '同一市场主体一年内原则上最多抽中2次',
    en: 'a market entity is as a rule drawn at most twice a year',
  },
  'joint/17.exempt': {
    force: 'hard',
    zh: '有不良记录的重点领域企业和另行部署的定向抽查不受比例频次限制',
    en: 'key-field enterprises with a bad record and specially ordered draws are exempt from share and frequency',
  },
  'joint/18.adHoc': {
    force: 'hard',
    zh: '临时任务参照计划任务执行、记录并公示',
    en: 'ad-hoc tasks are recorded and published like planned ones',
  },
  'joint/19.inherit': {
    force: 'hard',
    zh: '计划任务自动带入计划信息，结果归集到计划统计',
    en: 'a planned task inherits the plan’s fields and feeds its statistics',
  },
  'joint/19.agree': {
    force: 'hard',
    zh: '发起部门须事先与配合部门商定事项、对象、人员、比例和频次',
    en: 'initiator and cooperators agree beforehand on matters, subjects, inspectors, share and frequency',
  },
  'joint/19.merge': {
    force: 'hard',
    zh: '联合任务的事项、对象和人员合并',
    en: 'a joint task merges matters, subjects and inspectors',
  },
  'joint/19.draw': {
    force: 'hard',
    zh: '检查对象和检查人员均以摇号方式抽取',
    en: 'subjects and inspectors are drawn by lot',
  },
  'joint/20.directed': {
    force: 'hard',
    zh: '可不定向抽，也可按类型、规模、行业、区域定向抽',
    en: 'draws are undirected, or directed by kind, size, industry or region',
  },
  'joint/20.strata': {
    force: 'hard',
    zh: '同一任务的多类对象可按不同比例分别抽取、合并下达',
    en: 'several classes in one task are drawn apart at their own shares and issued together',
  },
  'joint/21.match': {
    force: 'hard',
    zh: '抽出的对象与检查人员随机匹配',
    en: 'the drawn are matched with inspectors at random',
  },
  'joint/22.merge': {
    force: 'hard',
    zh: '执行时间重叠的不同计划任务抽到同一对象的，合并为一次检查',
    en: 'tasks of different plans that drew one subject in overlapping windows become one visit',
  },
  'joint/23.team': {
    force: 'hard',
    zh: '每户至少两名执法人员，其中一名组长，名单锁定',
    en: 'each subject gets at least two inspectors, one of them leader, and the list is locked',
  },
  'joint/23.expert': {
    force: 'soft',
    zh: '需要专家的可随机抽取或直接委派',
    en: 'an expert, where needed, is drawn or appointed',
  },
  'joint/23.shortage': {
    force: 'soft',
    zh: '人员不足时可直接委派或与相邻区域联合匹配',
    en: 'where inspectors run short, direct assignment or a pool with a neighbour is allowed',
  },
  'joint/24.replace': {
    force: 'soft',
    zh: '人员一般不更换，特殊原因经领导同意后另派有资格者',
    en: 'inspectors are normally not changed; a substitute needs a reason, approval and the qualification',
  },
  'joint/24.recusal': {
    force: 'hard',
    zh: '有利害关系的申请回避，另行指派',
    en: 'an inspector with an interest recuses himself and another is assigned',
  },
  'joint/24.territory': {
    force: 'hard',
    zh: '执法范围随任务，不受证件区域限制',
    en: 'territory comes from the task, not from the certificate',
  },
  'joint/26.form': {
    force: 'hard',
    zh: '检查表单自动匹配或手动选定',
    en: 'the form is bound to the matter automatically or by hand',
  },
  'joint/27.province': {
    force: 'hard',
    zh: '检查实施清单由省级制定，州县只认领复用',
    en: 'the province writes the implementation list, lower levels claim and reuse it',
  },
  'joint/28.methods': {
    force: 'soft',
    zh: '可采用书面、实地、网络、抽样检测等方式',
    en: 'checks may be on paper, on site, online or by sampling',
  },
  'joint/30.precheck': {
    force: 'hard',
    zh: '先系统预查，一对象一表单',
    en: 'records are checked first, one form for one subject',
  },
  'joint/30.onSite': {
    force: 'hard',
    zh: '现场不少于两人，不得提前告知，法律另有规定的除外',
    en: 'at least two on site, without prior notice unless a law says so',
  },
  'joint/30.confirm': {
    force: 'hard',
    zh: '检查结果由实施检查的人员签字确认',
    en: 'results are confirmed by those who inspected',
  },
  'joint/30.review': {
    force: 'hard',
    zh: '结果经组长或部门领导审核，不同意的退回重报',
    en: 'leader or head reviews the result; a rejected one goes back and is submitted again',
  },
  'joint/30.entry': {
    force: 'hard',
    zh: '任务完成后20个工作日内录入系统',
    en: 'results are entered within 20 working days of the task’s completion',
  },
  'joint/31.immutable': {
    force: 'hard',
    zh: '已公示的结果不得擅改，确有错误的按规定更正',
    en: 'a published result is not altered; an error is corrected as a new version',
  },
  'joint/31.objection': {
    force: 'hard',
    zh: '公示之日起60日内可书面提出异议',
    en: 'objections are filed within 60 days of publication',
  },
  'joint/31.review': {
    force: 'hard',
    zh: '收到申请后20个工作日内复查',
    en: 'the re-check is done within 20 working days of receipt',
  },
  'joint/31.reply': {
    force: 'hard',
    zh: '作出复查结果后15个工作日内反馈',
    en: 'the party is told within 15 working days of the re-check',
  },
  'joint/32.unable': {
    force: 'hard',
    zh: '因无法联系、注销、吊销、停业等无法检查的，可直接形成结果，视为完成',
    en: 'what cannot be inspected for a listed reason gets its result directly and counts as complete',
  },
  'joint/33.followup': {
    force: 'soft',
    zh: '后续处置原则上在任务结束后三个月内完结',
    en: 'follow-up is as a rule closed within three months of the task’s end',
  },
  'joint/33.entry': {
    force: 'hard',
    zh: '后续处置完成后20个工作日内录入',
    en: 'follow-up is entered within 20 working days of its completion',
  },
  'joint/33.routing': {
    force: 'hard',
    zh: '线索移交日常监管机构、办案机构或司法机关',
    en: 'leads go to the daily supervisor, a case office or the judiciary',
  },
  'joint/34.archive': {
    force: 'hard',
    zh: '检查表和证据装订成卷，长期保存',
    en: 'forms and evidence are bound into a file and kept for the long term',
  },
  'joint/36.liability': {
    force: 'hard',
    zh: '列举四种追责与四种免责情形',
    en: 'names four grounds of liability and four of exemption',
  },
  'joint/37.refine': {
    force: 'hard',
    zh: '县市可以细化，只能更严或补充未定之处',
    en: 'counties may refine: stricter, or where the rules say nothing',
  },
})
