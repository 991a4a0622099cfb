import type { AssignRefusal } from '../dispatch/assign.js'
import type { DispatchMode } from '../dispatch/facts.js'
import type { DispatchFinding } from '../dispatch/finding.js'
import type { HoldProblem } from '../dispatch/hold.js'
import type { DispatchFactProblem, Expected, UnknownName } from '../dispatch/problem.js'
import type { DispatchDifference } from '../dispatch/record.js'
import type { ReplaceProblem } from '../dispatch/replace.js'
import type { NoReason } from '../dispatch/replacementLog.js'
import type { ShortageCertificate } from '../dispatch/result.js'
import type { SheetFault } from '../dispatch/verify.js'
import type { Bilingual } from '../law/provision.js'
import type { InterestKind } from '../model/inspector.js'
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

const MODES: Readonly<Record<DispatchMode, Bilingual>> = {
  wide: { zh: '大随机', en: 'wide' },
  local: { zh: '小随机', en: 'local' },
  grouped: { zh: '编组随机', en: 'grouped' },
  crossed: { zh: '交叉随机', en: 'crossed' },
}

/** What each kind of interest is called. */
export const interestKinds: Readonly<Record<InterestKind, Bilingual>> = {
  self: { zh: '本人', en: 'is the subject’s own' },
  'close-kin': { zh: '近亲属', en: 'close kin' },
  employment: { zh: '任职', en: 'employment' },
  'earlier-service': { zh: '曾经服务', en: 'earlier service' },
  other: { zh: '其他利害关系', en: 'another interest' },
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

const seatZh = ({ visit, inspector }: { readonly visit: string; readonly inspector: string }): string =>
  `检查${shown(visit)}：${shown(inspector)}`
const seatEn = ({ visit, inspector }: { readonly visit: string; readonly inspector: string }): string =>
  `visit ${shown(visit)}: ${shown(inspector)}`

export const sheetFaultPhrases: Phrases<SheetFault> = {
  VisitMissing: {
    zh: ({ visit }) => `检查${shown(visit)}没有派组`,
    en: ({ visit }) => `visit ${shown(visit)} has no team`,
  },
  VisitUnknown: {
    zh: ({ visit }) => `名单中的检查${shown(visit)}不在请求内`,
    en: ({ visit }) => `visit ${shown(visit)} is on the sheet but was not asked for`,
  },
  WrongTeamSize: {
    zh: ({ visit, expected, found }) => `检查${shown(visit)}应有${expected}人，实有${found}人`,
    en: ({ visit, expected, found }) => `visit ${shown(visit)}: expected ${expected} people, found ${found}`,
  },
  NobodySuch: {
    zh: (f) => `${seatZh(f)}不在人员库中`,
    en: (f) => `${seatEn(f)} is not on the roster`,
  },
  TwiceInTeam: { zh: (f) => `${seatZh(f)}在组内重复`, en: (f) => `${seatEn(f)} is in the team twice` },
  RecusedInTeam: { zh: (f) => `${seatZh(f)}应当回避`, en: (f) => `${seatEn(f)} must keep away` },
  NotEligible: {
    zh: (f) => `${seatZh(f)}不符合第${f.slot + 1}个席位的条件`,
    en: (f) => `${seatEn(f)} does not meet what place ${f.slot + 1} asks`,
  },
  AppointeeChanged: {
    zh: (f) => `${seatZh(f)}占了指定给${shown(f.expected)}的席位`,
    en: (f) => `${seatEn(f)} sits where ${shown(f.expected)} was appointed`,
  },
  NeedUnmet: {
    zh: ({ visit, need }) => `检查${shown(visit)}的第${need + 1}项要求无人满足`,
    en: ({ visit, need }) => `visit ${shown(visit)}: nobody meets requirement ${need + 1}`,
  },
  OverCap: {
    zh: ({ inspector, cap, load }) => `${shown(inspector)}承担${load}次，上限${cap}次`,
    en: ({ inspector, cap, load }) => `${shown(inspector)} has ${load} visits, the cap is ${cap}`,
  },
  LeaderNotInTeam: {
    zh: (f) => `${seatZh(f)}不在组内，不能任组长`,
    en: (f) => `${seatEn(f)} leads but is not in the team`,
  },
  LeaderMayNotLead: {
    zh: (f) => `${seatZh(f)}无组长资格`,
    en: (f) => `${seatEn(f)} leads but may not`,
  },
}

export const dispatchFindingPhrases: Phrases<DispatchFinding> = {
  TeamsDrawn: {
    zh: ({ mode, visits, people, least, most, basis }) =>
      `以${MODES[mode].zh}方式为${visits}次检查从${people}人中随机派组，每人${least}至${most}次（${basis}）`,
    en: ({ mode, visits, people, least, most, basis }) =>
      `${visits} visits got random teams from ${people} candidates in ${MODES[mode].en} mode, ${least} to ${most} visits each (${basis})`,
  },
  NoFullDispatch: {
    zh: ({ demand, capacity, visits, basis }) =>
      `${visits}次检查需要${demand}个席位，合格人员只能承担${capacity}个，缺${demand - capacity}个（${basis}）`,
    en: ({ demand, capacity, visits, basis }) =>
      `${visits} visits need ${demand} places, the eligible have room for ${capacity}; short by ${demand - capacity} (${basis})`,
  },
  NotDecided: {
    zh: ({ unmet, basis }) => `搜索用尽步数，仍有${unmet}项要求未满足，也未证明不可能（${basis}）`,
    en: ({ unmet, basis }) =>
      `the search ended with ${unmet} requirements unmet and no proof that they can't be (${basis})`,
  },
  TeamForced: {
    zh: ({ visit, basis }) => `检查${shown(visit)}只有一种可能的组成，未经随机（${basis}）`,
    en: ({ visit, basis }) => `visit ${shown(visit)} could have no other team; chance had no say (${basis})`,
  },
  NoCertificate: {
    zh: ({ inspector, basis }) => `${shown(inspector)}没有执法证件，不参加匹配（${basis}）`,
    en: ({ inspector, basis }) => `${shown(inspector)} holds no certificate and is left out (${basis})`,
  },
  InterestDeclared: {
    zh: ({ visit, inspector, kind, basis }) =>
      `检查${shown(visit)}：${shown(inspector)}申报了${interestKinds[kind].zh}关系，回避（${basis}）`,
    en: ({ visit, inspector, kind, basis }) =>
      `visit ${shown(visit)}: ${shown(inspector)} declared an interest (${interestKinds[kind].en}) and keeps away (${basis})`,
  },
  InterestFound: {
    zh: ({ visit, inspector, basis }) =>
      `检查${shown(visit)}：查明${shown(inspector)}有利害关系，回避（${basis}）`,
    en: ({ visit, inspector, basis }) =>
      `visit ${shown(visit)}: ${shown(inspector)} was found to have an interest and keeps away (${basis})`,
  },
  IdentityUnknown: {
    zh: ({ visit, inspector, basis }) =>
      `检查${shown(visit)}：无法核实${shown(inspector)}与对象的关系，按有利害关系回避（${basis}）`,
    en: ({ visit, inspector, basis }) =>
      `visit ${shown(visit)}: whether ${shown(inspector)} has an interest can't be told, which counts as one (${basis})`,
  },
  BorrowedFrom: {
    zh: ({ visit, inspector, from, basis }) =>
      `检查${shown(visit)}：${shown(inspector)}来自相邻的${shown(from)}（${basis}）`,
    en: ({ visit, inspector, from, basis }) =>
      `visit ${shown(visit)}: ${shown(inspector)} comes from neighbouring ${shown(from)} (${basis})`,
  },
  DirectlyAssigned: {
    zh: ({ visit, inspector, reason, approvedBy, basis }) =>
      `检查${shown(visit)}：${shown(inspector)}由${approvedBy}批准直接委派，原因：${reason}（${basis}）`,
    en: ({ visit, inspector, reason, approvedBy, basis }) =>
      `visit ${shown(visit)}: ${shown(inspector)} was assigned directly, approved by ${approvedBy}, because: ${reason} (${basis})`,
  },
  Appointed: {
    zh: ({ visit, inspector, reason, basis }) =>
      `检查${shown(visit)}：${shown(inspector)}事先指定，原因：${reason}（${basis}）`,
    en: ({ visit, inspector, reason, basis }) =>
      `visit ${shown(visit)}: ${shown(inspector)} was appointed beforehand, because: ${reason} (${basis})`,
  },
  NeighboursNotAllowed: {
    zh: ({ basis }) => `本规则只用本级人员，相邻区域的办法未采用（${basis}）`,
    en: ({ basis }) => `these rules use the own level only; the neighbours were not joined (${basis})`,
  },
  FurtherAttempt: {
    zh: ({ attempt, approvedBy, reason, basis }) =>
      `第${attempt}次派组，由${approvedBy}批准，原因：${reason}（${basis}）`,
    en: ({ attempt, approvedBy, reason, basis }) =>
      `attempt ${attempt}, approved by ${approvedBy}, because: ${reason} (${basis})`,
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

/**
 * Says what is wrong with a team sheet.
 *
 * @zh 派组核验问题说明
 * @law joint/23.team
 * @example
 * import { saySheetFault } from 'double-random'
 *
 * assert.strictEqual(saySheetFault('zh')({ _tag: 'VisitMissing', visit: 'V1' }), '检查“V1”没有派组')
 *
 * @category explain
 * @since 0.1.0
 */
export const saySheetFault = (language: Language): ((fault: SheetFault) => string) =>
  say(sheetFaultPhrases, language)

/**
 * Says why the teams are what they are.
 *
 * @zh 派组理由说明
 * @law joint/21.match
 * @example
 * import { sayDispatchFinding } from 'double-random'
 *
 * assert.strictEqual(
 *   sayDispatchFinding('en')({ _tag: 'TeamForced', basis: 'joint/21.match', visit: 'V1' }),
 *   'visit “V1” could have no other team; chance had no say (joint/21.match)',
 * )
 *
 * @category explain
 * @since 0.1.0
 */
export const sayDispatchFinding = (language: Language): ((finding: DispatchFinding) => string) =>
  say(dispatchFindingPhrases, language)

const grouped = (n: number): string =>
  n < 1000 ? `${n}` : `${grouped(Math.floor(n / 1000))},${`${n % 1000}`.padStart(3, '0')}`

/**
 * Says a certificate as a sentence: how many visits need how many places, and what room the eligible have.
 *
 * @zh 人员不足证明说明
 * @law joint/23.shortage
 * @example
 * import { sayCertificate } from 'double-random'
 *
 * assert.strictEqual(
 *   sayCertificate('en')({
 *     visits: ['V1'],
 *     slots: [{ visit: 'V1', slot: 0 }, { visit: 'V1', slot: 1 }],
 *     inspectors: ['马'],
 *     demand: 2,
 *     capacity: 1,
 *     recused: ['王'],
 *   }),
 *   '1 visits need 2 places; 1 eligible inspectors (after 1 recusals) have capacity for 1; short by 1.',
 * )
 *
 * @category explain
 * @since 0.1.0
 */
export const sayCertificate =
  (language: Language) =>
  ({ visits, inspectors, recused, demand, capacity }: ShortageCertificate): string =>
    language === 'zh'
      ? `${grouped(visits.length)}次检查需要${grouped(demand)}个席位，合格人员${grouped(inspectors.length)}名（另有${grouped(recused.length)}名回避）只能承担${grouped(capacity)}个，缺${grouped(demand - capacity)}个。`
      : `${grouped(visits.length)} visits need ${grouped(demand)} places; ${grouped(inspectors.length)} eligible inspectors (after ${grouped(recused.length)} recusals) have capacity for ${grouped(capacity)}; short by ${grouped(demand - capacity)}.`
