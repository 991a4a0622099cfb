import { provisionTable } from './provision.js'

/** The market-regulation system's own rules (市场监管系统细则), 31 articles. */
export const market = provisionTable({
  'market/2.kinds': {
    force: 'hard',
    zh: '检查对象分为市场主体（企业、农民专业合作社、个体工商户、外国企业）与非市场主体（产品、项目、行为）',
    en: 'the inspected are market entities (enterprises, cooperatives, sole traders, foreign enterprises) or other subjects (products, projects, conduct)',
  },
  'market/3.definition': {
    force: 'hard',
    zh: '对象随机抽、人员随机派、事项在清单内、结果公开，四者齐备才是双随机检查',
    en: 'a check is double-random only if subjects and inspectors are drawn, the matter is listed and the result is published',
  },
  'market/4.basis': {
    force: 'hard',
    zh: '没有法律法规规章依据的事项不得检查',
    en: 'a matter without a statutory basis may not be inspected',
  },
  'market/4.publish': {
    force: 'hard',
    zh: '计划、事项、结果均须公开，法律另有规定的除外',
    en: 'plans, matters and results are published unless a law exempts them',
  },
  'market/6.listed': {
    force: 'hard',
    zh: '列入清单的事项一律采用双随机方式',
    en: 'a listed matter is inspected by double random',
  },
  'market/6.keyAreas': {
    force: 'hard',
    zh: '药品、医疗器械、化妆品、重点食品等未列入清单的，仍按原方式严格监管',
    en: 'drugs, devices, cosmetics and key foods outside the list keep their stricter supervision',
  },
  'market/6.targeted': {
    force: 'hard',
    zh: '投诉举报、转办交办、大数据监测发现的具体问题另行核查，不经抽取',
    en: 'complaints, referrals and monitoring leads are checked directly, outside the draw',
  },
  'market/6.campaign': {
    force: 'soft',
    zh: '已由随机抽查覆盖的领域一般不再搞专项或全覆盖检查',
    en: 'a field covered by random checks normally sees no campaign or full sweep',
  },
  'market/6.yearly': {
    force: 'hard',
    zh: '清单内每一事项每年至少抽查一次，特殊情况须说明',
    en: 'each listed matter is drawn at least once a year, or a reason is given',
  },
  'market/10.lead': {
    force: 'hard',
    zh: '每个抽查批次确定一个牵头业务机构',
    en: 'each batch has exactly one lead unit',
  },
  'market/11.scope': {
    force: 'hard',
    zh: '不设条件为不定向，设行业、区域等条件为定向，一次抽查可两者结合',
    en: 'no condition is undirected, conditions make it directed, one draw may combine both',
  },
  'market/12.fields': {
    force: 'hard',
    zh: '年度计划须载明名称、抽查类型、事项、对象范围和时间',
    en: 'a yearly plan states its name, type, matters, scope of subjects and time',
  },
  'market/12.due': {
    force: 'hard',
    zh: '计划最迟于每年1月15日报送',
    en: 'plans are submitted by 15 January',
  },
  'market/12.revision': {
    force: 'hard',
    zh: '计划调整后7个工作日内报送并公示',
    en: 'a changed plan is reported and published within 7 working days',
  },
  'market/12.raise': {
    force: 'hard',
    zh: '投诉多、经营异常、严重违法或重点领域的对象应提高比例和频次',
    en: 'subjects with complaints, irregular operations, serious violations or in key areas are drawn more',
  },
  'market/12.floor': {
    force: 'hard',
    zh: '各级部门全年抽查至少覆盖监管对象的5%',
    en: 'in a year each department covers at least 5% of the subjects it supervises',
  },
  'market/13.announce': {
    force: 'hard',
    zh: '抽查任务在实施前公开',
    en: 'a task is published before it is carried out',
  },
  'market/13.draw': {
    force: 'hard',
    zh: '对象从名录库按比例随机抽取',
    en: 'subjects are drawn from their roster at the stated share',
  },
  'market/13.level': {
    force: 'hard',
    zh: '检查人员从本级人员名录库中随机匹配',
    en: 'inspectors are matched at random from the roster of the same level',
  },
  'market/13.modes': {
    force: 'hard',
    zh: '选派方式为大随机、小随机、编组随机或交叉随机，因地制宜',
    en: 'inspectors are assigned in wide, local, grouped or crossed mode, as the place requires',
  },
  'market/13.recusal': {
    force: 'hard',
    zh: '与检查对象有利害关系的人员须调整',
    en: 'an inspector with an interest in the subject is replaced',
  },
  'market/14.once': {
    force: 'hard',
    zh: '同一对象的多个事项一次查完',
    en: 'several matters at one subject are inspected in one visit',
  },
  'market/15.witness': {
    force: 'soft',
    zh: '抽取过程可邀请纪检、代表委员、记者和检查对象代表到场',
    en: 'discipline inspectors, deputies, journalists and subjects may witness a draw',
  },
  'market/16.listOnly': {
    force: 'hard',
    zh: '检查内容不超出抽查事项清单',
    en: 'only matters on the list are inspected',
  },
  'market/16.two': {
    force: 'hard',
    zh: '检查人员不少于两人并出示证件',
    en: 'at least two inspectors, each showing a certificate',
  },
  'market/17.methods': {
    force: 'soft',
    zh: '可采用书面检查、实地核查、网络监测等方式，可利用其他机关的结论',
    en: 'checks may be made on paper, on site or online, and may rely on other bodies’ findings',
  },
  'market/19.signature': {
    force: 'hard',
    zh: '检查记录由负责人签章，不能签章的注明原因',
    en: 'the record is signed by the responsible person or says why not',
  },
  'market/21.noSubstitute': {
    force: 'hard',
    zh: '应列入经营异常的，不得仅以责令改正或行政指导了结',
    en: 'a finding that calls for the list of abnormal operations may not end in an order to correct alone',
  },
  'market/21.routing': {
    force: 'hard',
    zh: '发现的问题转业务机构、立案、移送其他机关或司法机关',
    en: 'findings go to the business unit, a case, another authority or the judiciary',
  },
  'market/22.obstruction': {
    force: 'hard',
    zh: '四类不予配合情形须公示名称、次数、时间和情形',
    en: 'four kinds of obstruction are published with name, count, time and circumstance',
  },
  'market/23.disclosure': {
    force: 'hard',
    zh: '检查完成后20个工作日内经审批录入并公示结果',
    en: 'results are approved, entered and published within 20 working days of the inspection',
  },
  'market/23.unpublished': {
    force: 'hard',
    zh: '查而未公示的不算完成',
    en: 'inspected but unpublished does not count as complete',
  },
  'market/24.credit': {
    force: 'hard',
    zh: '抽查结果计入检查对象信用记录',
    en: 'results enter the subject’s credit record',
  },
  'market/25.joint': {
    force: 'hard',
    zh: '列入异常或严重失信名单的信息推送共享，实行联合惩戒',
    en: 'listings are shared so that other departments may restrict the listed',
  },
  'market/27.exempt': {
    force: 'hard',
    zh: '照单履职且无滥权徇私的，未抽到或未查出问题不追责',
    en: 'who followed list and rules without abuse is not liable for what was not drawn or not found',
  },
  'market/28.liable': {
    force: 'hard',
    zh: '未抽查、未公示、未移送、拖延执行等情形承担行政责任',
    en: 'failing to inspect, publish, transfer or act in time brings administrative liability',
  },
  'market/29.excused': {
    force: 'hard',
    zh: '已按计划履职、技术所限、无因果关系、第三方虚假报告等可免责',
    en: 'duty done, limits of technique, no causation or a third party’s false report may excuse',
  },
})
