import type { PlainDate } from '../calendar/plainDate.js'
import type { RiskMark } from '../model/subject.js'
import type { ExemptGround, FrequencyFinding, FrequencyProblem } from '../quota/frequencyFacts.js'
import { inputErrorPhrases } from './codec.js'
import { idPhrases } from './id.js'
import { kindNames } from './kind.js'
import { at, atZh, type Language, type Phrases, shown } from './phrase.js'

const MARKS: { readonly [K in RiskMark]: { readonly zh: string; readonly en: string } } = {
  complaints: { zh: '多次被投诉举报', en: 'repeated complaints' },
  'abnormal-operations': { zh: '列入经营异常名录', en: 'the list of abnormal operations' },
  'serious-violation': { zh: '严重违法记录', en: 'a serious violation' },
  'bad-credit': { zh: '失信记录', en: 'bad credit' },
}

/** A mark in words. */
export const markText = (mark: RiskMark, language: Language): string => MARKS[mark][language]

const groundZh = (ground: ExemptGround): string =>
  ground._tag === 'Ordered'
    ? `依部署“${ground.order}”定向抽查`
    : ground._tag === 'KeyField'
      ? '属重点领域企业'
      : `属重点领域企业且有不良记录（${ground.marks.map((m) => markText(m, 'zh')).join('、')}）`

const groundEn = (ground: ExemptGround): string =>
  ground._tag === 'Ordered'
    ? `the draw is ordered by “${ground.order}”`
    : ground._tag === 'KeyField'
      ? 'it is in a key field'
      : `it is in a key field and has ${ground.marks.map((m) => markText(m, 'en')).join(', ')}`

interface Counted {
  readonly drawn: number
  readonly limit: number
  readonly from: PlainDate
  readonly until: PlainDate
  readonly department?: string
}

const countZh = ({ drawn, from, until, department }: Counted): string =>
  `${from}至${until}${department === undefined ? '' : `由${department}`}已检查${drawn}次`

const countEn = ({ drawn, from, until, department }: Counted): string =>
  `${drawn} visit${drawn === 1 ? '' : 's'}${department === undefined ? '' : ` by ${department}`} from ${from} to ${until}`

export const frequencyFindings: Phrases<FrequencyFinding> = {
  BelowLimit: {
    zh: (f) => `${countZh(f)}，未达上限${f.limit}次，可以抽取`,
    en: (f) => `${countEn(f)}, below the limit of ${f.limit}: may be drawn`,
  },
  LimitReached: {
    zh: (f) => `${countZh(f)}，已达上限${f.limit}次，不再抽取`,
    en: (f) => `${countEn(f)}, the limit of ${f.limit} is reached: may not be drawn`,
  },
  LimitPassedOver: {
    zh: (f) => `${countZh(f)}，已达上限${f.limit}次，仍可抽取，理由：${f.reason}`,
    en: (f) => `${countEn(f)}, the limit of ${f.limit} is passed over, because: ${f.reason}`,
  },
  ExemptFromLimit: {
    zh: (f) => `${countZh(f)}；${groundZh(f.ground)}，不受${f.limit}次上限限制`,
    en: (f) => `${countEn(f)}; ${groundEn(f.ground)}, so the limit of ${f.limit} does not apply`,
  },
  NotAMarketEntity: {
    zh: ({ kind }) => `频次上限只适用于市场主体，此对象（${kindNames[kind].zh}）不受限制`,
    en: ({ kind }) => `the yearly limit is for market entities; ${kindNames[kind].en} has none`,
  },
}

export const frequencyProblems: Phrases<FrequencyProblem> = {
  ...idPhrases,
  ...inputErrorPhrases,
  BadDay: {
    zh: ({ path, value }) => `${atZh(path)}应为“2022-01-15”这样的日期，收到的是${shown(value)}`,
    en: ({ path, value }) => `${at(path)}expected a day such as “2022-01-15”, found ${shown(value)}`,
  },
  DepartmentsMissing: {
    zh: ({ path }) => `${atZh(path)}按部门分别计数时，须写明参加抽查的部门`,
    en: ({ path }) => `${at(path)}name the departments of the draw where each is counted apart`,
  },
  VisitWithoutDepartments: {
    zh: ({ path, visit }) => `${atZh(path)}按部门分别计数时，检查“${visit}”须写明参加的部门`,
    en: ({ path, visit }) =>
      `${at(path)}name the departments of visit “${visit}” where each is counted apart`,
  },
}
