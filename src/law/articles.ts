import type { NonEmpty } from './explained.js'
import type { Bilingual } from './provision.js'
import type { ProvisionId } from './provisions.js'

/**
 * The two regulations whose articles are listed one by one.
 *
 * @zh 两部细则
 * @law none: names of the two regulations
 * @category law
 * @since 0.1.0
 */
export type Instrument = 'market' | 'joint'

/**
 * One article of a regulation: the provisions the library relies on, or why it computes nothing.
 *
 * @zh 条文
 * @law none: the shape of a row
 * @category law
 * @since 0.1.0
 */
export type Article = {
  readonly instrument: Instrument
  readonly article: number
  readonly topic: Bilingual
} & ({ readonly provisions: NonEmpty<ProvisionId> } | { readonly computesNothing: Bilingual })

const relies =
  (instrument: Instrument) =>
  (article: number, zh: string, en: string, ...provisions: NonEmpty<ProvisionId>): Article => ({
    instrument,
    article,
    topic: { zh, en },
    provisions,
  })

const silent =
  (instrument: Instrument) =>
  (article: number, zh: string, en: string, whyZh: string, whyEn: string): Article => ({
    instrument,
    article,
    topic: { zh, en },
    computesNothing: { zh: whyZh, en: whyEn },
  })

const market = relies('market')
const marketSilent = silent('market')

const marketArticles: ReadonlyArray<Article> = [
  marketSilent(
    1,
    '目的与依据',
    'Purpose and parents',
    '只说明目的和上位依据',
    'states purpose and parent documents only',
  ),
  market(2, '检查对象', 'Who may be inspected', 'market/2.kinds'),
  market(3, '双随机抽查的定义', 'What a double-random check is', 'market/3.definition'),
  market(4, '基本原则', 'Principles', 'market/4.basis', 'market/4.publish'),
  marketSilent(
    5,
    '监管机制',
    'The regulatory mechanism',
    '政策方向，没有可计算的要求',
    'a direction of policy, nothing to compute',
  ),
  market(
    6,
    '与其他监管的衔接',
    'Beside other supervision',
    'market/6.listed',
    'market/6.keyAreas',
    'market/6.targeted',
    'market/6.campaign',
    'market/6.yearly',
  ),
  marketSilent(
    7,
    '统一使用系统',
    'One common system',
    '指定省级系统；留痕的要求由各环节的记录体现',
    'names the provincial system; its trail is what the records of each step keep',
  ),
  marketSilent(
    8,
    '州局职责',
    'The prefecture bureau',
    '分配州局的组织职责；计划与批次由第十、十二条规定',
    'gives the prefecture bureau its duties; plan and batches are ruled by articles 10 and 12',
  ),
  marketSilent(
    9,
    '县市局职责',
    'County bureaus',
    '分配县市局的实施职责；谁查由计划的抽查主体一栏决定',
    'gives county bureaus their duties; who inspects is said by the plan’s own column',
  ),
  market(10, '机构分工', 'Division of work', 'market/10.lead'),
  market(11, '不定向与定向', 'Undirected and directed draws', 'market/11.scope'),
  market(
    12,
    '年度计划',
    'The yearly plan',
    'market/12.fields',
    'market/12.due',
    'market/12.revision',
    'market/12.raise',
    'market/12.floor',
  ),
  market(
    13,
    '抽取与选派',
    'Drawing and assigning',
    'market/13.announce',
    'market/13.draw',
    'market/13.level',
    'market/13.modes',
    'market/13.recusal',
  ),
  market(14, '一次完成', 'One visit', 'market/14.once'),
  market(15, '现场监督', 'Witnesses', 'market/15.witness'),
  market(16, '按清单检查', 'By the list', 'market/16.listOnly', 'market/16.two'),
  market(17, '检查方式', 'Methods', 'market/17.methods'),
  marketSilent(
    18,
    '依法行使职权',
    'Powers by law',
    '重申依法行使职权，没有可计算的要求',
    'repeats that powers are used by law',
  ),
  market(19, '检查记录', 'The record', 'market/19.signature'),
  marketSilent(
    20,
    '检查纪律',
    'Conduct',
    '行为禁令，由人来判断',
    'prohibitions of conduct, for people to judge',
  ),
  market(21, '后续处理', 'What follows', 'market/21.noSubstitute', 'market/21.routing'),
  market(22, '不予配合', 'Obstruction', 'market/22.obstruction'),
  market(23, '结果公示', 'Publication', 'market/23.disclosure', 'market/23.unpublished'),
  market(24, '信用记录', 'Credit record', 'market/24.credit'),
  market(25, '联动响应', 'Joint response', 'market/25.joint'),
  marketSilent(
    26,
    '责任要求',
    'Duty',
    '原则性的奖惩要求，没有条件和数字',
    'praise and blame in general terms, no condition and no number',
  ),
  market(27, '尽职免责', 'Not liable', 'market/27.exempt'),
  market(28, '应当追责', 'Liable', 'market/28.liable'),
  market(29, '可以免责', 'Excused', 'market/29.excused'),
  marketSilent(30, '解释机关', 'Who interprets', '指定解释机关', 'names who interprets'),
  marketSilent(
    31,
    '施行',
    'In force',
    '自印发之日起施行，而印发日期已不可考',
    'in force from its issue, the day of which does not survive',
  ),
]

const joint = relies('joint')
const jointSilent = silent('joint')

const jointArticles: ReadonlyArray<Article> = [
  jointSilent(
    1,
    '目的与依据',
    'Purpose and parents',
    '只说明目的和上位依据',
    'states purpose and parent documents only',
  ),
  joint(2, '定义与清单', 'Definition and lists', 'joint/2.list'),
  joint(3, '适用范围', 'Scope', 'joint/3.scope', 'joint/3.targeted'),
  jointSilent(
    4,
    '统一系统与数据对接',
    'One system',
    '要求各部门系统对接上传，属于数据传输',
    'asks that systems exchange data, a matter of transport',
  ),
  joint(5, '全程留痕', 'A trail of every step', 'joint/5.trace'),
  jointSilent(
    6,
    '数据共享',
    'Sharing of data',
    '系统之间的数据交换，没有可计算的要求',
    'exchange between systems, nothing to compute',
  ),
  joint(7, '统计考核', 'Statistics', 'joint/7.statistics'),
  joint(8, '事项清单', 'The list of matters', 'joint/8.fields'),
  joint(9, '日常与专项检查', 'Routine and special checks', 'joint/9.special', 'joint/9.ceiling'),
  joint(10, '对象名录库', 'Rosters of subjects', 'joint/10.rosters'),
  joint(11, '对象标注与维护', 'Annotation and upkeep', 'joint/11.annotations', 'joint/11.owner'),
  joint(12, '人员名录库', 'Rosters of inspectors', 'joint/12.inspectors', 'joint/12.experts'),
  joint(13, '人员库标准与维护', 'Their standard and upkeep', 'joint/13.owner'),
  joint(14, '计划备案与公示', 'Filing and publishing the plan', 'joint/14.publish'),
  joint(15, '计划内容', 'What a plan states', 'joint/15.fields', 'joint/15.capacity'),
  joint(16, '差异化监管', 'Graded supervision', 'joint/16.graded'),
  joint(17, '频次限制', 'The yearly limit', 'joint/17.limit', 'joint/17.exempt'),
  joint(18, '临时任务', 'Ad-hoc tasks', 'joint/18.adHoc'),
  joint(
    19,
    '任务制定与协商',
    'Making and agreeing a task',
    'joint/19.inherit',
    'joint/19.agree',
    'joint/19.merge',
    'joint/19.draw',
  ),
  joint(20, '抽取方式', 'Ways to draw', 'joint/20.directed', 'joint/20.strata'),
  joint(21, '随机匹配', 'Random matching', 'joint/21.match'),
  joint(22, '任务合并', 'Merging tasks', 'joint/22.merge'),
  joint(23, '人员选派', 'The team', 'joint/23.team', 'joint/23.expert', 'joint/23.shortage'),
  joint(
    24,
    '回避与更换',
    'Recusal and replacement',
    'joint/24.replace',
    'joint/24.recusal',
    'joint/24.territory',
  ),
  jointSilent(
    25,
    '组长职责',
    'The leader',
    '组长的组织协调职责，由人履行',
    'duties of the leader, for people to do',
  ),
  joint(26, '检查表单', 'The form', 'joint/26.form'),
  joint(27, '检查实施清单', 'The implementation list', 'joint/27.province'),
  joint(28, '检查方式', 'Methods', 'joint/28.methods'),
  jointSilent(
    29,
    '监督检查权',
    'Powers',
    '重申依法行使职权，没有可计算的要求',
    'repeats that powers are used by law',
  ),
  joint(
    30,
    '检查程序',
    'Procedure',
    'joint/30.precheck',
    'joint/30.onSite',
    'joint/30.confirm',
    'joint/30.review',
    'joint/30.entry',
  ),
  joint(
    31,
    '更正与异议',
    'Correction and objection',
    'joint/31.immutable',
    'joint/31.objection',
    'joint/31.review',
    'joint/31.reply',
  ),
  joint(32, '无法检查', 'Uninspectable', 'joint/32.unable'),
  joint(33, '后续处置', 'Follow-up', 'joint/33.followup', 'joint/33.entry', 'joint/33.routing'),
  joint(34, '归档', 'Archive', 'joint/34.archive'),
  jointSilent(
    35,
    '执法责任',
    'Responsibility',
    '列举检查人员负责的内容，没有条件和数字',
    'lists what inspectors answer for, no condition and no number',
  ),
  joint(36, '追责与免责', 'Liability', 'joint/36.liability'),
  joint(37, '细化规定', 'Refinement', 'joint/37.refine'),
  jointSilent(
    38,
    '解释与施行',
    'In force',
    '自发布之日起施行，而发布日期已不可考',
    'in force from its release, the day of which does not survive',
  ),
]

/**
 * Every article of both regulations, 31 and 38, in order.
 *
 * @zh 逐条对照表
 * @law none: the table of all articles
 * @example
 * import { articles } from 'double-random'
 *
 * assert.strictEqual(articles.length, 31 + 38)
 * const seventeen = articles.find((a) => a.instrument === 'joint' && a.article === 17)
 * assert.ok(seventeen !== undefined && 'provisions' in seventeen)
 * assert.deepStrictEqual(seventeen.provisions, ['joint/17.limit', 'joint/17.exempt'])
 *
 * @category law
 * @since 0.1.0
 */
export const articles: ReadonlyArray<Article> = [...marketArticles, ...jointArticles]
