import type { AssignRefusal } from '../dispatch/assign.js'
import type { HoldProblem } from '../dispatch/hold.js'
import type { DispatchFactProblem, Expected, UnknownName } from '../dispatch/problem.js'
import type { DispatchDifference } from '../dispatch/record.js'
import type { ReplaceProblem } from '../dispatch/replace.js'
import type { NoReason } from '../dispatch/replacementLog.js'
import type { Bilingual } from '../law/provision.js'
import { drawProblemPhrases } from './draw.js'
import { idPhrases } from './id.js'
import { at, atZh, type Language, type Phrases, say, shown } from './phrase.js'

const EXPECTED: Readonly<Record<Expected, string>> = {
  'an object': '一条记录',
  'a list': '列表',
  'a list that is not empty': '不为空的列表',
  'a text': '文本',
  'words for a person to read': '一句说明',
  'true or false': 'true 或 false',
  'a whole number from 0': '不小于0的整数',
  'a whole number from 1': '不小于1的整数',
  'a whole number from 2': '不小于2的整数',
  'a day as YYYY-MM-DD': '形如 YYYY-MM-DD 的日期',
  'a day or a window': '检查日期或执行时间段',
  'the id of a task handed in': '所给任务的编号',
  'a task that names its departments': '写明部门的任务',
  'a last day not before the first': '结束日不早于开始日',
  'wide, local, grouped or crossed': 'wide、local、grouped 或 crossed',
  'area or unit': 'area 或 unit',
  'none, interest or unknown': 'none、interest 或 unknown',
}

const NAMES: Readonly<Record<UnknownName['what'], Bilingual>> = {
  department: { zh: '部门', en: 'department' },
  tag: { zh: '资质或专长', en: 'qualification' },
  area: { zh: '地区', en: 'area' },
  unit: { zh: '单位', en: 'unit' },
  specialty: { zh: '专家专长', en: 'specialty of experts' },
}

const STATUSES = {
  refused: { zh: '请求不可读', en: 'the request can’t be read' },
  infeasible: { zh: '人员不足', en: 'inspectors run short' },
  unresolved: { zh: '未能算出', en: 'the search did not end' },
} as const

export type AnyDispatchProblem =
  | DispatchFactProblem
  | ReplaceProblem
  | NoReason
  | DispatchDifference
  | HoldProblem
  | AssignRefusal[number]

export const dispatchProblemPhrases: Phrases<AnyDispatchProblem> = {
  ...idPhrases,
  BadValue: drawProblemPhrases.BadValue,
  RoundDiffers: drawProblemPhrases.RoundDiffers,
  Unexpected: {
    zh: ({ path, value, expected }) => `${atZh(path)}得到${shown(value)}，应为${EXPECTED[expected]}`,
    en: ({ path, value, expected }) => `${at(path)}${shown(value)}; expected ${expected}`,
  },
  UnknownInspector: {
    zh: ({ path, value }) => `${atZh(path)}人员库中没有${shown(value)}，请核对编号`,
    en: ({ path, value }) => `${at(path)}nobody on the roster is ${shown(value)}; check the id`,
  },
  UnknownName: {
    zh: ({ path, value, what }) =>
      `${atZh(path)}${NAMES[what].zh}${shown(value)}未知，应在人员库中出现或列入 directory`,
    en: ({ path, value, what }) =>
      `${at(path)}no ${NAMES[what].en} ${shown(value)} is known; expected one on the roster or in the directory`,
  },
  NoSlots: {
    zh: ({ path, value }) => `${atZh(path)}检查${shown(value)}没有席位，至少应有一个`,
    en: ({ path, value }) => `${at(path)}visit ${shown(value)} asks for nobody; expected at least one slot`,
  },
  InTwoGroups: {
    zh: ({ path, value, first }) => `${atZh(path)}${shown(value)}已在${first}，各组人员不得重叠`,
    en: ({ path, value, first }) =>
      `${at(path)}${shown(value)} is at ${first} already; groups must not overlap`,
  },
  AppointedTwice: {
    zh: ({ path, value }) => `${atZh(path)}${shown(value)}在同一次检查中被指定两次`,
    en: ({ path, value }) => `${at(path)}${shown(value)} is appointed to this visit twice`,
  },
  AppointedRecused: {
    zh: ({ path, value }) => `${atZh(path)}${shown(value)}须回避，不能指定`,
    en: ({ path, value }) => `${at(path)}${shown(value)} is recused and can't be appointed`,
  },
  AppointedOverCap: {
    zh: ({ path, value, appointed, room }) =>
      `${atZh(path)}${shown(value)}被指定${appointed}次，上限内只余${room}次`,
    en: ({ path, value, appointed, room }) =>
      `${at(path)}${shown(value)} is appointed to ${appointed} visits, with room for ${room}`,
  },
  SheetDoesNotStand: {
    zh: ({ path, faults }) => `${atZh(path)}原名单有${faults.length}处不合要求，请先更正`,
    en: ({ path, faults }) => `${at(path)}the present teams break ${faults.length} rules; correct them first`,
  },
  NotInTeam: {
    zh: ({ path, value, visit }) => `${atZh(path)}${shown(value)}不在检查${shown(visit)}的组内`,
    en: ({ path, value, visit }) => `${at(path)}${shown(value)} is not in the team of ${shown(visit)}`,
  },
  NoReason: {
    zh: ({ path, value }) => `${atZh(path)}得到${shown(value)}，更换人员须写明原因和批准人`,
    en: ({ path, value }) =>
      `${at(path)}${shown(value)}; a replacement needs a reason and an approver, in words`,
  },
  RequestDiffers: {
    zh: ({ path, expected, found }) => `${atZh(path)}记录为${shown(found)}，按请求应为${shown(expected)}`,
    en: ({ path, expected, found }) =>
      `${at(path)}the record says ${shown(found)}, the request gives ${shown(expected)}`,
  },
  SeedOfAnotherDraw: {
    zh: ({ path, expected, found }) => `${atZh(path)}${shown(found)}应以${shown(expected)}开头`,
    en: ({ path, expected, found }) =>
      `${at(path)}${shown(found)}; expected it to begin with ${shown(expected)}`,
  },
  NotReproduced: {
    zh: ({ path, status }) => `${atZh(path)}按请求和种子得不到名单（${STATUSES[status].zh}）`,
    en: ({ path, status }) => `${at(path)}request and seed give no teams (${STATUSES[status].en})`,
  },
  TeamDiffers: {
    zh: ({ path, expected, found }) => `${atZh(path)}记录为${found.join('、')}，应为${expected.join('、')}`,
    en: ({ path, expected, found }) =>
      `${at(path)}the record says ${found.join(', ')}; expected ${expected.join(', ')}`,
  },
  SelfCheckFailed: {
    zh: ({ faults }) => `自检发现${faults.length}处不符，未输出结果，请报告此缺陷`,
    en: ({ faults }) =>
      `the self-check found ${faults.length} faults; nothing was given out, please report this`,
  },
}

/**
 * Says why a request, facts or a replacement can't be read: path, value, what was expected.
 *
 * @zh 派组输入错误说明
 * @law none: words of errors
 * @example
 * import { sayDispatchProblem } from 'double-random'
 *
 * assert.strictEqual(
 *   sayDispatchProblem('en')({ _tag: 'UnknownInspector', path: 'visits[0].recused[1]', value: '马' }),
 *   'visits[0].recused[1]: nobody on the roster is “马”; check the id',
 * )
 *
 * @category explain
 * @since 0.1.0
 */
export const sayDispatchProblem = (language: Language): ((problem: AnyDispatchProblem) => string) =>
  say(dispatchProblemPhrases, language)
