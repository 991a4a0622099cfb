import type { AdHocProblem } from '../plan/adHoc.js'
import type { AboveCeiling } from '../plan/ceiling.js'
import { headings } from '../plan/column.js'
import type { PlanField, PlanFinding } from '../plan/finding.js'
import type { PlanFlag } from '../plan/flag.js'
import type { ObjectKind } from '../plan/objectClass.js'
import type { DetailProblem } from '../plan/plan.js'
import type { PlanProblem } from '../plan/problem.js'
import type { PlanChange } from '../plan/revise.js'
import type { Unscheduled } from '../plan/schedule.js'
import type { ScheduleProblem } from '../plan/scheduleProblem.js'
import type { OutsideDraw } from '../plan/targeted.js'
import { sayInputError } from './codec.js'
import { idPhrases } from './id.js'
import { type Language, type Phrases, say, shown } from './phrase.js'
import { shareText } from './quota.js'

const listed = (cells: ReadonlyArray<string>): string => cells.map((cell) => shown(cell)).join(' ')
const names = (departments: ReadonlyArray<string>): string => departments.join('、')
const cellZh = (p: { readonly row: number; readonly column: keyof typeof headings }): string =>
  `第${p.row}行“${headings[p.column]}”`
const cellEn = (p: { readonly row: number; readonly column: string }): string => `row ${p.row}, ${p.column}`

/** The sentences for what keeps a published plan from being read. */
export const planProblemPhrases: Phrases<PlanProblem> = {
  YearMissing: {
    zh: ({ value }) => `标题${shown(value)}中没有年份,应含“2022年”这样的字样`,
    en: ({ value }) => `title: expected a year such as 2022年 in ${shown(value)}`,
  },
  HeadingsDiffer: {
    zh: ({ value, expected }) => `表头应为${listed(expected)},实为${listed(value)}`,
    en: ({ value, expected }) => `headings: expected ${listed(expected)}, found ${listed(value)}`,
  },
  MissingCell: {
    zh: (p) => `${cellZh(p)}缺失${p.value.length === 0 ? '' : `,该处为${listed(p.value)}`}`,
    en: (p) =>
      `${cellEn(p)}: a cell is missing${p.value.length === 0 ? '' : `; what stands there is ${listed(p.value)}`}`,
  },
  UnknownCategory: {
    zh: (p) => `${cellZh(p)}应为“一般监管”或“重点监管”,实为${shown(p.value)}`,
    en: (p) => `${cellEn(p)}: expected 一般监管 or 重点监管, found ${shown(p.value)}`,
  },
  UnknownLevel: {
    zh: (p) => `${cellZh(p)}应为“州级”或“州县级”,实为${shown(p.value)}`,
    en: (p) => `${cellEn(p)}: expected 州级 or 州县级, found ${shown(p.value)}`,
  },
  UnknownDepartment: {
    zh: (p) =>
      `${cellZh(p)}${shown(p.value)}中的部门不在名录内:${names(p.unknown)};如确有此部门,请在选项中补充`,
    en: (p) =>
      `${cellEn(p)}: unknown department ${names(p.unknown)} in ${shown(p.value)}; add it by the option departments if it exists`,
  },
  NotOneInitiator: {
    zh: (p) => `${cellZh(p)}应为一个部门,实为${shown(p.value)}`,
    en: (p) => `${cellEn(p)}: expected one department, found ${shown(p.value)}`,
  },
  InitiatorCooperates: {
    zh: (p) => `${cellZh(p)}${shown(p.value)}含发起部门自身`,
    en: (p) => `${cellEn(p)}: ${shown(p.value)} names the initiator itself`,
  },
  UnreadableWindow: {
    zh: (p) => `${cellZh(p)}应为“2月-11月”这样的起止月份,实为${shown(p.value)}`,
    en: (p) => `${cellEn(p)}: expected months such as 2月-11月, found ${shown(p.value)}`,
  },
  WindowOutsideYear: {
    zh: (p) => `${cellZh(p)}须在本年1月至12月之内且起止有序,实为${shown(p.value)}`,
    en: (p) => `${cellEn(p)}: expected months of one year in order, 1 to 12, found ${shown(p.value)}`,
  },
  UnexpectedCells: {
    zh: (p) => `${cellZh(p)}处的单元格多余或错位:${listed(p.value)}`,
    en: (p) => `${cellEn(p)}: a cell too many or out of place among ${listed(p.value)}`,
  },
  AmbiguousCells: {
    zh: (p) => `第${p.row}行的起点不明(上一行不完整):${listed(p.value)}`,
    en: (p) => `row ${p.row}: where it begins is open, since the row above is damaged: ${listed(p.value)}`,
  },
  CannotRestore: {
    zh: (p) => `${cellZh(p)}是合并单元格,应取自第${p.from}行,而该行未能读出`,
    en: (p) => `${cellEn(p)}: a merged cell that row ${p.from} would give, but that row was not read`,
  },
}

const KIND_ZH: Readonly<Record<ObjectKind, string>> = {
  entity: '主体',
  product: '产品',
  project: '项目',
  condition: '阶段性状态',
  suspects: '嫌疑线索',
  government: '一级政府',
}

/** The sentences for what a reader of a row should know. */
export const planFlagPhrases: Phrases<PlanFlag> = {
  CooperatorSubstituted: {
    zh: (f) =>
      `配合部门合并自第${f.from}行,得出发起部门${f.filled}自身;按同领域另一发起部门改为${names(f.used)}(${f.basis})`,
    en: (f) =>
      `the cooperator merged with row ${f.from} is the initiator ${f.filled} itself; the field’s other initiator is used: ${names(f.used)} (${f.basis})`,
  },
  CooperatorAcrossInitiators: {
    zh: (f) => `配合部门${names(f.cooperators)}取自第${f.from}行,该行由另一部门发起,请核对(${f.basis})`,
    en: (f) =>
      `cooperators ${names(f.cooperators)} come from row ${f.from}, which another department initiates; please check (${f.basis})`,
  },
  OnlyFieldRestored: {
    zh: (f) => `仅领域一格取自第${f.from}行(${f.field}),也可能是新领域漏写名称,请核对(${f.basis})`,
    en: (f) =>
      `only the field comes from row ${f.from} (${f.field}); this may be a new field without its name, please check (${f.basis})`,
  },
  ObjectFromRowAbove: {
    zh: (f) => `检查对象“${f.object}”取自第${f.from}行,可能宽于本事项(${f.basis})`,
    en: (f) =>
      `the object “${f.object}” comes from row ${f.from} and may be broader than this matter (${f.basis})`,
  },
  OpenCooperators: {
    zh: (f) => `配合部门${names(f.cooperators)}以“等”结尾,名单未封闭(${f.basis})`,
    en: (f) => `the cooperators ${names(f.cooperators)} end in 等: others may join (${f.basis})`,
  },
  DepartmentAlias: {
    zh: (f) => `“${f.given}”按${f.department}部门读取(${f.basis})`,
    en: (f) => `“${f.given}” is read as ${f.department} (${f.basis})`,
  },
  ObjectNotDrawable: {
    zh: (f) => `“${f.object}”是一级政府,不能直接抽取,须先展开(${f.basis})`,
    en: (f) =>
      `“${f.object}” is a level of government: nothing can be drawn before it is expanded (${f.basis})`,
  },
  ObjectNeedsRoster: {
    zh: (f) => `“${f.object}”属${KIND_ZH[f.kind]},须有专项名录方可抽取(${f.basis})`,
    en: (f) => `“${f.object}” (${f.kind}) needs a special roster of its own to draw from (${f.basis})`,
  },
  ClassFromMatter: {
    zh: (f) => `检查对象只写“${f.object}”,类别按事项定为“${f.name}”(${f.basis})`,
    en: (f) =>
      `the object only says “${f.object}”; its class is taken from the matter: “${f.name}” (${f.basis})`,
  },
  ClassUnknown: {
    zh: (f) => `检查对象只写“${f.object}”,事项中也看不出类别,请补充(${f.basis})`,
    en: (f) =>
      `the object only says “${f.object}” and the matter does not say which; please add it (${f.basis})`,
  },
  TargetNotInRoster: {
    zh: (f) => `“${f.matter}”针对未经许可者,名录库中没有这类对象(${f.basis})`,
    en: (f) => `“${f.matter}” is about those without a licence, who stand in no roster (${f.basis})`,
  },
  MatterRepeated: {
    zh: (f) => `同名事项“${f.matter}”另见第${f.rows.join('、')}行,须按领域、事项和对象区分(${f.basis})`,
    en: (f) =>
      `the matter “${f.matter}” is also in row ${f.rows.join(', ')}; rows are told by field, matter and object (${f.basis})`,
  },
}

const FIELD_ZH: Readonly<Record<PlanField, string>> = {
  title: '计划名称',
  drawType: '抽查类型',
  numbers: '抽查数量或比例',
  prefectureShare: '州级统一抽查与县(市)自行抽查的分配比例',
  weights: '不同地区的抽查比重',
  submittedOn: '报送日期',
  publishedOn: '公示日期',
  filedWithGovernment: '报本级政府备案',
}
const FIELD_EN: Readonly<Record<PlanField, string>> = {
  title: 'its name',
  drawType: 'the type of draw',
  numbers: 'number or share',
  prefectureShare: 'the split between prefecture and counties',
  weights: 'the weights of the regions',
  submittedOn: 'the day it was submitted',
  publishedOn: 'the day it was published',
  filedWithGovernment: 'that it was filed with the government',
}

/** The sentence for a share over the ceiling, of a plan’s item or of a task. */
export const ceilingPhrases: Phrases<AboveCeiling> = {
  AboveCeiling: {
    zh: (f) => `${f.item}比例${shareText(f.ratio)}超过上限${shareText(f.ceiling)},须说明理由(${f.basis})`,
    en: (f) =>
      `${f.item}: the share ${shareText(f.ratio)} is over the ceiling ${shareText(f.ceiling)}; state a reason (${f.basis})`,
  },
}

/** The sentences for what was found in a plan. */
export const planFindingPhrases: Phrases<PlanFinding> = {
  NothingFound: {
    zh: (f) => `共${f.items}项,未发现问题(${f.basis})`,
    en: (f) => `${f.items} items, nothing found (${f.basis})`,
  },
  FieldMissing: {
    zh: (f) => `计划未载明${FIELD_ZH[f.field]}${f.items === 0 ? '' : `,涉及${f.items}项`}(${f.basis})`,
    en: (f) =>
      `the plan does not state ${FIELD_EN[f.field]}${f.items === 0 ? '' : `, for ${f.items} items`} (${f.basis})`,
  },
  SubmittedLate: {
    zh: (f) => `计划于${f.submittedOn}报送,晚于期限${f.due}(${f.basis})`,
    en: (f) => `submitted on ${f.submittedOn}, after it was due on ${f.due} (${f.basis})`,
  },
  RowUnread: {
    zh: (f) => `计划表第${f.row}行未能读出,不在计划项中(${f.basis})`,
    en: (f) => `row ${f.row} of the table was not read and is not among the items (${f.basis})`,
  },
  ItemRepeated: {
    zh: (f) => `${names(f.items)}的领域、事项和对象相同(${f.basis})`,
    en: (f) => `${f.items.join(', ')} have the same field, matter and object (${f.basis})`,
  },
  WindowOutsidePlanYear: {
    zh: (f) => `${f.item}的时间${f.opens}至${f.closes}不在计划年度内(${f.basis})`,
    en: (f) => `${f.item}: ${f.opens} to ${f.closes} is not within the year of the plan (${f.basis})`,
  },
  OpensBeforePublication: {
    zh: (f) => `${f.item}自${f.opens}开始,早于计划公示(${f.publication});公示前不得实施(${f.basis})`,
    en: (f) =>
      `${f.item} opens on ${f.opens}, before the plan is published (${f.publication}); no check before that (${f.basis})`,
  },
  CooperatorsOpen: {
    zh: (f) => `${f.item}的配合部门${names(f.cooperators)}“等”未列全,须事先商定(${f.basis})`,
    en: (f) =>
      `${f.item}: the cooperators ${names(f.cooperators)} are left open; agree on them first (${f.basis})`,
  },
  ItemNotDrawable: {
    zh: (f) => `${f.item}的对象“${f.object}”不能直接抽取,须先展开(${f.basis})`,
    en: (f) => `${f.item}: “${f.object}” cannot be drawn from before it is expanded (${f.basis})`,
  },
  MatterNotPlanned: {
    zh: (f) => `清单事项“${f.matter}”本年未安排抽查,也未说明理由(${f.basis})`,
    en: (f) => `the listed matter “${f.matter}” is not planned this year and has no reason (${f.basis})`,
  },
  MatterExcused: {
    zh: (f) => `清单事项“${f.matter}”本年不抽查,理由:${f.reason}(${f.basis})`,
    en: (f) => `the listed matter “${f.matter}” is left out this year: ${f.reason} (${f.basis})`,
  },
  ...ceilingPhrases,
  CeilingExcused: {
    zh: (f) => `${f.item}超过比例上限,理由:${f.reason}(${f.basis})`,
    en: (f) => `${f.item} goes over the ceiling: ${f.reason} (${f.basis})`,
  },
  BelowFloor: {
    zh: (f) =>
      `${f.department}部门监管${f.supervised}户,计划最多抽查${f.planned}户,应不少于${f.needed}户(${f.basis})`,
    en: (f) =>
      `${f.department} supervises ${f.supervised}; the plan reaches ${f.planned} at most, ${f.needed} are needed (${f.basis})`,
  },
  CapacityShort: {
    zh: (f) => `${f.department}部门需${f.needed}人次,可用${f.available}人次(${f.basis})`,
    en: (f) => `${f.department} needs ${f.needed} inspector-visits and has ${f.available} (${f.basis})`,
  },
  SpecialWithoutOrder: {
    zh: (f) => `领域“${f.field}”已有随机抽查,专项${f.item}未附部署文号(${f.basis})`,
    en: (f) =>
      `the field “${f.field}” is covered by random checks; campaign ${f.item} has no order (${f.basis})`,
  },
}

export const scheduleProblemPhrases: Phrases<ScheduleProblem> = {
  ...idPhrases,
  BadRatio: {
    zh: (p) => `${p.path}:${shown(p.value)}不是0到1之间的整数之比`,
    en: (p) => `${p.path}: expected a share of whole numbers from 0 to 1, found ${shown(p.value)}`,
  },
  BadNumber: {
    zh: (p) => `${p.path}:应为0或正整数,实为${shown(p.value)}`,
    en: (p) => `${p.path}: expected a whole number, 0 or more, found ${shown(p.value)}`,
  },
  ShareTooFine: {
    zh: (p) => `${p.path}:比例${shareText(p.value)}按选项划分后无法用整数精确表示,请用较简的比例`,
    en: (p) => `${p.path}: the share ${shareText(p.value)} cannot be divided exactly; use a simpler one`,
  },
  NoPrefecture: {
    zh: (p) => `${p.path}:应恰有一个州级地区,实有${p.value}个`,
    en: (p) => `${p.path}: expected exactly one region of the level prefecture, found ${p.value}`,
  },
  NoCounties: {
    zh: (p) => `${p.path}:计划有州县级事项,县(市)却有${p.value}个`,
    en: (p) => `${p.path}: items of both levels need counties, and there are ${p.value}`,
  },
  WeightMissing: {
    zh: (p) => `${p.path}:缺少${p.value}的抽查比重,数量无法分配`,
    en: (p) => `${p.path}: a weight is missing for ${p.value}, so numbers cannot be divided`,
  },
  WeightsAllZero: {
    zh: (p) => `${p.path}:${p.value}个县(市)的比重全为0,无法分配`,
    en: (p) => `${p.path}: all ${p.value} weights are 0, so there is nothing to divide by`,
  },
  UnknownKey: {
    zh: (p) => `${p.path}:没有名为${shown(p.value)}的县(市)或计划项`,
    en: (p) => `${p.path}: no county or item is called ${shown(p.value)}`,
  },
  BatchesOutOfRange: {
    zh: (p) => `${p.path}:批次数应为1至${p.months},实为${shown(p.value)}`,
    en: (p) => `${p.path}: expected 1 to ${p.months} batches, one a month at most, found ${shown(p.value)}`,
  },
}

export const unscheduledPhrases: Phrases<Unscheduled> = {
  NotDrawable: {
    zh: (f) => `${f.item}未安排:“${f.object}”不能直接抽取(${f.basis})`,
    en: (f) => `${f.item} makes no task: “${f.object}” cannot be drawn from (${f.basis})`,
  },
  NothingToDraw: {
    zh: (f) => `${f.item}未安排:抽查数量为0(${f.basis})`,
    en: (f) => `${f.item} makes no task: it draws nothing (${f.basis})`,
  },
}

const SOURCE_ZH = { complaint: '投诉举报', referral: '转办交办', monitoring: '监测发现' } as const

export const outsideDrawPhrases: Phrases<OutsideDraw> = {
  OutsideDraw: {
    zh: (f) => `${SOURCE_ZH[f.source]}的线索直接核查,不经抽取(${f.basis})`,
    en: (f) => `a lead (${f.source}) is checked directly, outside the draw (${f.basis})`,
  },
}

export const adHocProblemPhrases: Phrases<AdHocProblem> = {
  BadId: idPhrases.BadId,
  TextMissing: {
    zh: (p) => `${p.path}:不得为空`,
    en: (p) => `${p.path}: expected a text, found ${shown(p.value)}`,
  },
  NotADate: {
    zh: (p) => `${p.path}:${shown(p.value)}不是日期,应写成 YYYY-MM-DD`,
    en: (p) => `${p.path}: ${shown(p.value)} is not a day; expected YYYY-MM-DD`,
  },
  WindowReversed: {
    zh: (p) => `${p.path}:${p.value.opens}至${p.value.closes}应起止有序且在同一年内`,
    en: (p) => `${p.path}: ${p.value.opens} to ${p.value.closes}; expected days of one year in order`,
  },
  InputError: { zh: sayInputError('zh'), en: sayInputError('en') },
  BadShare: {
    zh: (p) => `${p.path}:应为0到1之间的比例或0以上的整数`,
    en: (p) => `${p.path}: expected a share from 0 to 1, or a whole number, 0 or more`,
  },
}

export const planDetailPhrases: Phrases<DetailProblem> = {
  BadRatio: scheduleProblemPhrases.BadRatio,
  BadNumber: scheduleProblemPhrases.BadNumber,
  UnknownRow: {
    zh: (p) => `${p.path}:计划表没有第${p.value}行`,
    en: (p) => `${p.path}: the table has no row ${p.value}`,
  },
}

export const planChangePhrases: Phrases<PlanChange> = {
  ItemAdded: {
    zh: ({ after }) => `新增“${after.matter}”(${after.object})`,
    en: ({ after }) => `added: “${after.matter}” (${after.object})`,
  },
  ItemRemoved: {
    zh: ({ before }) => `取消“${before.matter}”(${before.object})`,
    en: ({ before }) => `removed: “${before.matter}” (${before.object})`,
  },
  ItemChanged: {
    zh: ({ after, fields }) => `调整“${after.matter}”(${after.object}):${fields.join('、')}`,
    en: ({ after, fields }) => `changed: “${after.matter}” (${after.object}): ${fields.join(', ')}`,
  },
  PlanChanged: {
    zh: ({ field }) => `计划的${FIELD_ZH[field]}有调整`,
    en: ({ field }) => `changed for the whole plan: ${FIELD_EN[field]}`,
  },
}

/**
 * Says what keeps a row of a published plan from being read: where, what stands there, what was expected.
 *
 * @zh 计划表问题说明
 * @law none: words for problems that cite none
 * @example
 * import { readPlanTable, sayPlanProblem } from 'double-random'
 *
 * const [problem] = readPlanTable('抽查计划').problems
 *
 * assert.ok(problem !== undefined && sayPlanProblem('en')(problem).startsWith('title: expected a year'))
 *
 * @category explain
 * @since 0.1.0
 */
export const sayPlanProblem = (language: Language): ((problem: PlanProblem) => string) =>
  say(planProblemPhrases, language)

/**
 * Says what a reader of a row of a plan should know before relying on it, with the provision.
 *
 * @zh 计划表提示说明
 * @law market/12.fields
 * @example
 * import { sayPlanFlag } from 'double-random'
 *
 * const flag = { _tag: 'DepartmentAlias', basis: 'joint/19.agree', given: '交通', department: '交通运输' } as const
 *
 * assert.strictEqual(sayPlanFlag('en')(flag), '“交通” is read as 交通运输 (joint/19.agree)')
 *
 * @category explain
 * @since 0.1.0
 */
export const sayPlanFlag = (language: Language): ((flag: PlanFlag) => string) =>
  say(planFlagPhrases, language)

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
 * assert.ok(sayPlanFinding('zh')(finding).endsWith('(market/6.yearly)'))
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

/**
 * Says why a plan cannot be scheduled, a task not be added, or what changed between two plans.
 *
 * @zh 任务安排说明
 * @law none: words for problems that cite none
 * @example
 * import { sayScheduleProblem } from 'double-random'
 *
 * const problem = { _tag: 'WeightMissing', path: 'weights.622901', value: '622901' } as const
 *
 * assert.ok(sayScheduleProblem('en')(problem).startsWith('weights.622901: a weight is missing'))
 *
 * @category explain
 * @since 0.1.0
 */
export const sayScheduleProblem = (
  language: Language,
): ((problem: ScheduleProblem | AdHocProblem | DetailProblem) => string) =>
  say<ScheduleProblem | AdHocProblem | DetailProblem>(
    { ...scheduleProblemPhrases, ...adHocProblemPhrases, ...planDetailPhrases },
    language,
  )

/**
 * Says one difference between two plans.
 *
 * @zh 计划调整说明
 * @law market/12.revision
 * @example
 * import { sayPlanChange } from 'double-random'
 *
 * const change = { _tag: 'PlanChanged', field: 'weights', before: null, after: {} } as const
 *
 * assert.strictEqual(sayPlanChange('en')(change), 'changed for the whole plan: the weights of the regions')
 *
 * @category explain
 * @since 0.1.0
 */
export const sayPlanChange = (language: Language): ((change: PlanChange) => string) =>
  say(planChangePhrases, language)
