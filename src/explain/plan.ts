import type { PlanFlag } from '../plan/flag.js'
import type { ObjectKind } from '../plan/objectClass.js'
import type { PlanProblem } from '../plan/problem.js'
import type { PlanChange } from '../plan/revise.js'
import { inputErrorPhrases } from './codec.js'
import { type Language, type Phrases, say, shown } from './phrase.js'
import { placeText } from './place.js'
import { FIELD_EN, FIELD_ZH, listed, names } from './planFinding.js'

const cellZh = placeText('zh')
const cellEn = placeText('en')

/** The sentences for what keeps a published plan from being read. */
export const planProblemPhrases: Phrases<PlanProblem> = {
  ...inputErrorPhrases,
  YearMissing: {
    zh: ({ value }) => `标题${shown(value)}中没有年份，应含“2022年”这样的字样`,
    en: ({ value }) => `title: expected a year such as 2022年 in ${shown(value)}`,
  },
  HeadingsDiffer: {
    zh: ({ value, expected }) => `表头应为${listed(expected)}，实为${listed(value)}`,
    en: ({ value, expected }) => `headings: expected ${listed(expected)}, found ${listed(value)}`,
  },
  MissingCell: {
    zh: (p) =>
      `${cellZh(p)}缺失${p.value.length === 0 ? '' : `，该处为${listed(p.value)}`}${p.column === 'cooperators' ? '；没有配合部门的写“无”' : ''}`,
    en: (p) =>
      `${cellEn(p)}: a cell is missing${p.value.length === 0 ? '' : `; what stands there is ${listed(p.value)}`}${p.column === 'cooperators' ? '; where nobody cooperates, write “无”' : ''}`,
  },
  UnknownCategory: {
    zh: (p) => `${cellZh(p)}应为“一般监管”或“重点监管”，实为${shown(p.value)}`,
    en: (p) => `${cellEn(p)}: expected 一般监管 or 重点监管, found ${shown(p.value)}`,
  },
  UnknownLevel: {
    zh: (p) => `${cellZh(p)}应为“州级”或“州县级”，实为${shown(p.value)}`,
    en: (p) => `${cellEn(p)}: expected 州级 or 州县级, found ${shown(p.value)}`,
  },
  UnknownDepartment: {
    zh: (p) =>
      `${cellZh(p)}${shown(p.value)}中的部门不在名录内：${names(p.unknown)}；如确有此部门，请在选项中补充`,
    en: (p) =>
      `${cellEn(p)}: unknown department ${names(p.unknown)} in ${shown(p.value)}; add it by the option departments if it exists`,
  },
  NotOneInitiator: {
    zh: (p) => `${cellZh(p)}应为一个部门，实为${shown(p.value)}`,
    en: (p) => `${cellEn(p)}: expected one department, found ${shown(p.value)}`,
  },
  InitiatorCooperates: {
    zh: (p) => `${cellZh(p)}${shown(p.value)}含发起部门自身`,
    en: (p) => `${cellEn(p)}: ${shown(p.value)} names the initiator itself`,
  },
  UnreadableWindow: {
    zh: (p) => `${cellZh(p)}应为“2月-11月”“3月”“第二季度”“上半年”或“全年”这样的月份，实为${shown(p.value)}`,
    en: (p) =>
      `${cellEn(p)}: expected months such as 2月-11月 or 3月, a quarter, half a year or the whole year in Chinese, found ${shown(p.value)}`,
  },
  WindowOutsideYear: {
    zh: (p) => `${cellZh(p)}须在本年1月至12月之内且起止有序，实为${shown(p.value)}`,
    en: (p) => `${cellEn(p)}: expected months of one year in order, 1 to 12, found ${shown(p.value)}`,
  },
  UnexpectedCells: {
    zh: (p) => `${cellZh(p)}处的单元格多余或错位：${listed(p.value)}`,
    en: (p) => `${cellEn(p)}: a cell too many or out of place among ${listed(p.value)}`,
  },
  AmbiguousCells: {
    zh: (p) => `第${p.row}行的起点不明（上一行不完整）：${listed(p.value)}`,
    en: (p) => `row ${p.row}: where it begins is open, since the row above is damaged: ${listed(p.value)}`,
  },
  CannotRestore: {
    zh: (p) => `${cellZh(p)}是合并单元格，应取自第${p.from}行，而该行未能读出`,
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
      `配合部门合并自第${f.from}行，得出发起部门${f.filled}自身；按同领域另一发起部门改为${names(f.used)}（${f.basis}）`,
    en: (f) =>
      `the cooperator merged with row ${f.from} is the initiator ${f.filled} itself; the field’s other initiator is used: ${names(f.used)} (${f.basis})`,
  },
  CooperatorAcrossInitiators: {
    zh: (f) => `配合部门${names(f.cooperators)}取自第${f.from}行，该行由另一部门发起，请核对（${f.basis}）`,
    en: (f) =>
      `cooperators ${names(f.cooperators)} come from row ${f.from}, which another department initiates; please check (${f.basis})`,
  },
  OnlyFieldRestored: {
    zh: (f) => `仅领域一格取自第${f.from}行（${f.field}），也可能是新领域漏写名称，请核对（${f.basis}）`,
    en: (f) =>
      `only the field comes from row ${f.from} (${f.field}); this may be a new field without its name, please check (${f.basis})`,
  },
  ObjectFromRowAbove: {
    zh: (f) => `检查对象“${f.object}”取自第${f.from}行，可能宽于本事项（${f.basis}）`,
    en: (f) =>
      `the object “${f.object}” comes from row ${f.from} and may be broader than this matter (${f.basis})`,
  },
  OpenCooperators: {
    zh: (f) => `配合部门${names(f.cooperators)}以“等”结尾，名单未封闭（${f.basis}）`,
    en: (f) => `the cooperators ${names(f.cooperators)} end in 等: others may join (${f.basis})`,
  },
  DepartmentAlias: {
    zh: (f) => `“${f.given}”按${f.department}部门读取（${f.basis}）`,
    en: (f) => `“${f.given}” is read as ${f.department} (${f.basis})`,
  },
  ObjectNotDrawable: {
    zh: (f) => `“${f.object}”是一级政府，不能直接抽取，须先展开（${f.basis}）`,
    en: (f) =>
      `“${f.object}” is a level of government: nothing can be drawn before it is expanded (${f.basis})`,
  },
  ObjectNeedsRoster: {
    zh: (f) => `“${f.object}”属${KIND_ZH[f.kind]}，须有专项名录方可抽取（${f.basis}）`,
    en: (f) => `“${f.object}” (${f.kind}) needs a special roster of its own to draw from (${f.basis})`,
  },
  ClassFromMatter: {
    zh: (f) => `检查对象只写“${f.object}”，类别按事项定为“${f.name}”（${f.basis}）`,
    en: (f) =>
      `the object only says “${f.object}”; its class is taken from the matter: “${f.name}” (${f.basis})`,
  },
  ClassUnknown: {
    zh: (f) => `检查对象只写“${f.object}”，事项中也看不出类别，请补充（${f.basis}）`,
    en: (f) =>
      `the object only says “${f.object}” and the matter does not say which; please add it (${f.basis})`,
  },
  TargetNotInRoster: {
    zh: (f) => `“${f.matter}”针对未经许可者，名录库中没有这类对象（${f.basis}）`,
    en: (f) => `“${f.matter}” is about those without a licence, who stand in no roster (${f.basis})`,
  },
  MatterRepeated: {
    zh: (f) => `同名事项“${f.matter}”另见第${f.rows.join('、')}行，须按领域、事项和对象区分（${f.basis}）`,
    en: (f) =>
      `the matter “${f.matter}” is also in row ${f.rows.join(', ')}; rows are told by field, matter and object (${f.basis})`,
  },
}

export const planChangePhrases: Phrases<PlanChange> = {
  ItemAdded: {
    zh: ({ after }) => `新增“${after.matter}”（${after.object}）`,
    en: ({ after }) => `added: “${after.matter}” (${after.object})`,
  },
  ItemRemoved: {
    zh: ({ before }) => `取消“${before.matter}”（${before.object}）`,
    en: ({ before }) => `removed: “${before.matter}” (${before.object})`,
  },
  ItemChanged: {
    zh: ({ after, fields }) => `调整“${after.matter}”（${after.object}）：${fields.join('、')}`,
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
