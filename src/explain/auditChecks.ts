import type { Bilingual } from '../law/provision.js'
import { type Language, told } from './phrase.js'

/** How what is found may differ from what is expected and still be in order. */
export type Bound = 'least' | 'most' | 'exactly' | 'by'

interface Unit {
  readonly zh: string
  readonly en: readonly [one: string, many: string]
}

/** A check by its name, how its numbers and days are to be taken, and what its numbers count. */
export interface CheckWords extends Bilingual {
  readonly bound: Bound
  readonly unit: Unit
}

const NOTHING: Unit = { zh: '', en: ['', ''] }
const PEOPLE: Unit = { zh: '人', en: ['inspector', 'inspectors'] }
const PLACES: Unit = { zh: '人', en: ['person', 'people'] }
const SUBJECTS: Unit = { zh: '户', en: ['subject', 'subjects'] }
const VISITS: Unit = { zh: '次', en: ['visit', 'visits'] }
const DRAWS: Unit = { zh: '次', en: ['draw', 'draws'] }
const UNREGISTERED: Unit = {
  zh: '次未登记为重抽的抽取',
  en: ['draw not registered as a redraw', 'draws not registered as redraws'],
}
const VERSIONS: Unit = { zh: '个版本', en: ['version', 'versions'] }
const RESULTS: Unit = { zh: '个', en: ['result', 'results'] }

const said = (zh: string, en: string, bound: Bound = 'exactly', unit = NOTHING): CheckWords => ({
  zh,
  en,
  bound,
  unit,
})
/** A check of a last day. */
const due = (zh: string, en: string): CheckWords => said(zh, en, 'by')

/** What each check is called, as one would say it to the bureau concerned. */
export const checkWords: Readonly<Record<string, CheckWords>> = {
  'plan-published': said('年度计划的公布和备案', 'Plan published and filed'),
  'matter-listed': said('抽查事项在清单内', 'Matter on the list'),
  'matter-based-on-law': said('抽查事项的法定依据', 'Legal basis of a matter'),
  'task-on-record': said('抽查任务的登记', 'Task on record'),
  'task-as-planned': said('抽查任务与年度计划一致', 'Task as planned'),
  'matter-drawn': said('清单事项全年抽查', 'Every matter drawn within the year', 'least', DRAWS),
  'coverage-floor': said('全年抽查覆盖面', 'Coverage of the year', 'least', SUBJECTS),
  'routine-ceiling': said('日常检查的抽取数量上限', 'Ceiling of a routine draw', 'most', SUBJECTS),
  'yearly-limit': said('同一对象一年内的检查次数', 'Visits to one subject in a year', 'most', VISITS),
  'left-out-with-cause': said(
    '因年度频次不参加抽取的，此前检查次数',
    'Left out for the yearly limit: visits before',
    'least',
    VISITS,
  ),
  'share-as-planned': said(
    '承诺的抽取比例或数量不低于任务所定',
    'Share as the task states it',
    'least',
    SUBJECTS,
  ),
  'shares-by-risk': said(
    '风险高的类别抽取比例不低于风险低的',
    'Larger share where the risk is higher',
    'least',
  ),
  'roster-as-committed': said('抽取所用名录与公布的承诺一致', 'Roster as committed'),
  'left-out-as-committed': said('不参加抽取的名单与公布的承诺一致', 'Those left out as committed'),
  'base-as-counted': said('抽取基数与名录一致', 'Base of the draw as counted', 'exactly', SUBJECTS),
  'draw-as-committed': said('抽取承诺与公布的一致', 'Commitment of the draw as published'),
  'committed-before-draw': due('先公布承诺、后抽取', 'Commitment published before the draw'),
  'seed-as-committed': said('抽取种子与承诺一致', 'Seed of the draw as committed'),
  'as-many-as-stated': said('抽取数量与承诺一致', 'As many drawn as committed', 'exactly', SUBJECTS),
  'drawn-by-lot': said('抽中对象由摇号产生', 'Drawn by lot'),
  'log-chained': said('抽取后的登记前后相接', 'Log of the draw chained'),
  'supplement-reasoned': said('补充抽取的理由', 'Reason of a supplement'),
  'mark-stands': said('无法检查的标记和递补', 'Marks and replacements'),
  'redraw-registered': said('重新抽取的登记', 'Redraws registered', 'most', UNREGISTERED),
  'numbers-without-gap': said('抽取编号连续', 'Numbers of draws without a gap'),
  'opened-as-sealed': said('暂不公开的名单与公开后一致', 'Withheld names as sealed'),
  'of-a-visit-on-record': due('检查事件的归属和日期', 'Events of visits on record'),
  'called-off-for-reason': said('取消检查的理由和批准', 'Visit called off'),
  'drawn-from-the-roster': said('抽中对象在对象名录内', 'Drawn from the roster'),
  'visits-merged': said('同一对象的检查合并进行', 'Visits to one subject merged', 'most', VISITS),
  'drawn-and-visited': said('抽中的都检查、未抽中的不检查', 'Visited as drawn'),
  'departments-of-its-tasks': said('各任务的部门都参加检查', 'Departments of its tasks'),
  'drawn-by-record': said('应检名单与抽取记录一致', 'List of the drawn as the draws give it'),
  'window-of-its-tasks': said('检查时间不超出各任务的时间', 'Days of a visit within those of its tasks'),
  'drawn-within-task': said('检查时间不超出本任务的时间', 'Days within those of the task'),
  'carried-out': due('到期前检查或者取消', 'Carried out in its days'),
  'drawn-before-visited': said('先抽取、后检查', 'Drawn before visited'),
  'dispatched-in-turn': said('先抽取、再派组、后检查', 'Teams drawn in turn'),
  'steps-in-order': said('预查、到场、形成结果依次进行', 'Steps of a visit in order'),
  'dispatch-as-committed': said('派组请求与公布的承诺一致', 'Request for teams as committed'),
  'committed-before-dispatch': due('先公布承诺、后派组', 'Commitment published before the teams were drawn'),
  'dispatch-seed-as-committed': said('派组种子与承诺一致', 'Seed of the teams as committed'),
  'dispatch-as-asked': said('派组结果与派组请求一致', 'Teams as asked for', 'exactly', PLACES),
  'teams-by-lot': said('检查组由摇号产生', 'Teams drawn by lot'),
  'team-as-drawn': said('锁定的检查组与派组结果一致', 'Team as drawn'),
  'drawn-or-appointed-for-reason': said('直接委派检查组的理由', 'Team appointed for a reason'),
  'team-size': said('检查组人数', 'Size of the team', 'least', PEOPLE),
  'team-leader': said('检查组组长', 'Leader of the team'),
  recused: said('检查人员回避', 'Recusal'),
  'on-the-roster': said('检查人员在人员名录内', 'Inspectors on the roster'),
  certificate: said('检查人员的执法证件在检查当日有效', 'Certificate valid on the day'),
  qualification: said('检查组具备所需资质', 'Qualification in the team'),
  'departments-present': said('各参与部门派员检查', 'Each department sends somebody'),
  'replacement-approved': said('更换检查人员的理由和批准', 'Replacement approved'),
  'expert-on-the-roster': said('专家在专家名录内', 'Experts on their roster'),
  'who-came': said('到场的检查人员', 'Who came', 'least', PEOPLE),
  'substitute-on-the-roster': said('接替人员在人员名录内', 'Substitute on the roster'),
  'substitute-recused': said('接替人员回避', 'Substitute’s recusal'),
  'substitute-certificate': said('接替人员的执法证件在检查当日有效', 'Substitute’s certificate'),
  'substitute-qualified': said('接替后资质和部门不缺', 'Team still qualified with the substitute'),
  'replaced-by-somebody': said('更换后的检查组', 'Team after a replacement', 'least', PEOPLE),
  'signed-or-said-why-not': said('检查结果签字盖章', 'Results signed'),
  'results-confirmed': said('检查结果由到场人员确认', 'Results confirmed', 'least', PEOPLE),
  'reviewed-before-published': said('检查结果公示前审核', 'Reviewed before published'),
  'unable-on-a-ground': said('无法检查的情形', 'Ground why it could not be inspected'),
  'outcomes-stand': said('检查结果的类别', 'Categories of results'),
  'no-order-in-place-of-listing': said('不以责令改正代替列入经营异常名录', 'No order in place of a listing'),
  'follow-up-opened': said('待后续处理的问题有去向', 'Problems followed up'),
  'result-of-a-duty': said('检查结果属于应查的事项和部门', 'Results of what was to be inspected'),
  'each-duty-answered': said('每个应查事项的检查结果', 'A result for each matter', 'exactly', RESULTS),
  'plan-submitted': due('年度计划报送期限', 'Plan submitted in time'),
  'revision-published': due('计划调整后的公布期限', 'Change of the plan published in time'),
  'task-announced': due('检查开始前公布任务', 'Task announced before it begins'),
  'inspected-in-window': said('在规定的检查时间内检查', 'Inspected in its days'),
  'results-disclosed': due('检查结果公示期限', 'Results published in time'),
  'results-entered': due('检查结果录入期限', 'Results entered in time'),
  'notice-published': said('检查结果的公示文书', 'Notice of the results'),
  'notice-unaltered': said(
    '已公示的内容不改动、更正另出版本',
    'Published text unaltered',
    'exactly',
    VERSIONS,
  ),
  'objection-in-time': due('提出异议的期限', 'Objection in time'),
  'objection-rechecked': due('异议复查期限', 'Objection re-checked in time'),
  'objection-answered': due('异议答复期限', 'Objection answered in time'),
  'follow-up-closed': due('后续处置完结期限', 'Follow-up closed in time'),
  'follow-up-entered': due('后续处置录入期限', 'Follow-up entered in time'),
}

/** The words of a check; of one that this version does not know, its own name. */
export const wordsOf = (check: string): CheckWords =>
  (Object.hasOwn(checkWords, check) ? checkWords[check] : undefined) ?? said(check, check)

/**
 * What a check of the auditor is called, as one would say it to the bureau concerned.
 *
 * @zh 审计检查项名称
 * @law joint/7.statistics
 * @example
 * import { auditCheckTitle } from 'double-random'
 *
 * assert.strictEqual(auditCheckTitle('zh')('yearly-limit'), '同一对象一年内的检查次数')
 * assert.strictEqual(auditCheckTitle('en')('team-size'), 'Size of the team')
 *
 * @category explain
 * @since 0.1.0
 */
export const auditCheckTitle =
  (language: Language) =>
  (check: string): string =>
    told(language, check, () => wordsOf(check)[language])
