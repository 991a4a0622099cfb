import type { UnseededRequest } from '../dispatch/commitment.js'
import type { DispatchMode } from '../dispatch/facts.js'
import type { DispatchFinding } from '../dispatch/finding.js'
import type { ShortageCertificate } from '../dispatch/result.js'
import { type ShortPlaces, shortPlaces } from '../dispatch/shortPlaces.js'
import type { Bilingual } from '../law/provision.js'
import type { InterestKind } from '../model/inspector.js'
import { type Language, type Phrases, say, shown, told } from './phrase.js'

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

const grouped = (n: number): string =>
  n < 1000 ? `${n}` : `${grouped(Math.floor(n / 1000))},${`${n % 1000}`.padStart(3, '0')}`

/** In the grouped mode what a group must have of a department is written as a tag of this form. */
const plainTag = (tag: string): string => tag.replace(/^department:/, '')

/** Whom places ask for, where, and how many of them there are. */
const shortZh = ({ department = '', areas, units, notAreas = [], tags = [], ...more }: ShortPlaces): string =>
  [
    (areas ?? units ?? []).join('、'),
    ...notAreas.map((area) => `${area}以外`),
    department,
    more.expert === true ? '专家' : '',
    more.leader === true ? '组长' : '',
    tags.length === 0 ? '' : `（${tags.map(plainTag).join('、')}）`,
    `席位${grouped(more.places)}个（库中符合的${grouped(more.people)}人，可派${grouped(more.eligible)}人）`,
  ].join('')

const shortEn = ({ department, areas, units, notAreas, tags = [], ...more }: ShortPlaces): string =>
  [
    `${grouped(more.places)} for`,
    more.expert === true ? 'an expert' : more.leader === true ? 'a leader' : 'somebody',
    ...(department === undefined ? [] : [`of ${department}`]),
    ...[areas ?? units ?? []].flatMap((pool) => (pool.length === 0 ? [] : [`in ${pool.join(' or ')}`])),
    ...(notAreas === undefined ? [] : [`outside ${notAreas.join(' and ')}`]),
    ...(tags.length === 0 ? [] : [`with ${tags.map(plainTag).join(', ')}`]),
    `(${grouped(more.people)} on the roster, ${grouped(more.eligible)} can be sent)`,
  ].join(' ')

/** As many as a line holds; the certificate names them all. */
const FEW = 2

const fewZh = (short: ReadonlyArray<ShortPlaces>): string =>
  [...short.slice(0, FEW).map(shortZh), ...(short.length > FEW ? [`另有${short.length - FEW}类席位`] : [])]
    .map((part) => `；${part}`)
    .join('')

const fewEn = (short: ReadonlyArray<ShortPlaces>): string =>
  [...short.slice(0, FEW).map(shortEn), ...(short.length > FEW ? [`${short.length - FEW} more kinds`] : [])]
    .map((part) => `; ${part}`)
    .join('')

type Misfit = Pick<Extract<DispatchFinding, { readonly _tag: 'DirectlyAssigned' }>, 'departments' | 'lacking'>

/** What whoever was assigned directly is not, of what his place asks for. */
const misfitZh = ({ departments, lacking }: Misfit): string =>
  [
    ...(departments === undefined
      ? []
      : [
          `席位属${departments.asked}，本人${departments.own === undefined ? '无部门' : `属${departments.own}`}`,
        ]),
    ...(lacking === undefined ? [] : [`不具备席位要求的${lacking.join('、')}`]),
  ]
    .map((part) => `，${part}`)
    .join('')

const misfitEn = ({ departments, lacking }: Misfit): string =>
  [
    ...(departments === undefined
      ? []
      : [`to a place of ${departments.asked} though of ${departments.own ?? 'no department'}`]),
    ...(lacking === undefined ? [] : [`without ${lacking.join(', ')}, which the place asks for`]),
  ]
    .map((part) => `, ${part}`)
    .join('')

export const dispatchFindingPhrases: Phrases<DispatchFinding> = {
  TeamsPossible: {
    zh: ({ mode, visits, people, basis }) =>
      `可以${MODES[mode].zh}方式为${visits}次检查从${people}人中随机派组，尚未抽取（${basis}）`,
    en: ({ mode, visits, people, basis }) =>
      `${visits} visits can get random teams from ${people} candidates in ${MODES[mode].en} mode; nothing is drawn yet (${basis})`,
  },
  TeamsDrawn: {
    zh: ({ mode, visits, people, least, most, basis }) =>
      `以${MODES[mode].zh}方式为${visits}次检查从${people}人中随机派组，每人${least}至${most}次（${basis}）`,
    en: ({ mode, visits, people, least, most, basis }) =>
      `${visits} visits got random teams from ${people} candidates in ${MODES[mode].en} mode, ${least} to ${most} visits each (${basis})`,
  },
  NoFullDispatch: {
    zh: ({ demand, capacity, visits, short = [], basis }) =>
      `${visits}次检查需要${demand}个席位，合格人员只能承担${capacity}个，缺${demand - capacity}个${fewZh(short)}（${basis}）`,
    en: ({ demand, capacity, visits, short = [], basis }) =>
      `${visits} visits need ${demand} places, the eligible have room for ${capacity}; short by ${demand - capacity}${fewEn(short)} (${basis})`,
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
    zh: ({ visit, inspector, reason, approvedBy, basis, ...place }) =>
      `检查${shown(visit)}：${shown(inspector)}由${approvedBy}批准直接委派${misfitZh(place)}，原因：${reason}（${basis}）`,
    en: ({ visit, inspector, reason, approvedBy, basis, ...place }) =>
      `visit ${shown(visit)}: ${shown(inspector)} was assigned directly, approved by ${approvedBy}${misfitEn(place)}, because: ${reason} (${basis})`,
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

/**
 * Says a certificate as a sentence: how many visits need how many places, and what room the eligible have; with the
 * request, also which department, area or unit is short, and how many people it has.
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
  (language: Language, request?: UnseededRequest) =>
  (certificate: ShortageCertificate): string =>
    told(language, certificate, () => {
      const { visits, inspectors, recused, demand, capacity } = certificate
      const short = request === undefined ? [] : shortPlaces(request, certificate)
      return language === 'zh'
        ? `${grouped(visits.length)}次检查需要${grouped(demand)}个席位，合格人员${grouped(inspectors.length)}名（另有${grouped(recused.length)}名回避）只能承担${grouped(capacity)}个，缺${grouped(demand - capacity)}个${short.map((places) => `；${shortZh(places)}`).join('')}。`
        : `${grouped(visits.length)} visits need ${grouped(demand)} places; ${grouped(inspectors.length)} eligible inspectors (after ${grouped(recused.length)} recusals) have capacity for ${grouped(capacity)}; short by ${grouped(demand - capacity)}${short.map((places) => `; ${shortEn(places)}`).join('')}.`
    })
