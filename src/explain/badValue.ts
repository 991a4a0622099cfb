import type { BadValue, Expected } from '../draw/badValue.js'
import type { BadEntry } from '../draw/logEntry.js'
import type { Bilingual } from '../law/provision.js'
import { at, atZh, NO_FIELD, noField, shown } from './phrase.js'

const ZH_EXPECTED: { readonly [K in Expected]: string } = {
  'a list of rows { id, stratum }': '由 { id, stratum } 各行组成的列表',
  'a row { id, stratum }': '一行 { id, stratum }',
  'a reason for leaving out': '不予抽取的原因之一',
  'a credit code with a right check character': '校验位正确的统一社会信用代码',
  'a draw number': '抽取编号（1至64个字母、数字、点、横线、下划线）',
  'a quota': '抽查数量：比例或固定数',
  'a whole number, 0 or more': '非负整数',
  'a whole number, 1 or more': '正整数',
  'a reason in words': '文字说明的理由',
  'at least one source of the seed': '至少一个种子来源',
  'a beacon round that the chain will have': '信标链上的一个轮次',
  'the committed round of the beacon': '承诺中的信标轮次',
  'a source of digits': '数字的来源、个数和面数',
  '64 lower-case hex digits': '64位小写十六进制数字',
  'decimal digits, as many as were committed': '与承诺个数相同的十进制数字',
  'one value for each committed source': '每个来源恰有一个种子值',
  'another draw number than its own': '另一次抽取的编号',
  'a source of digits, so that the names can be withheld': '含有现场摇出的数字，否则名单可由公开种子推算',
  'a closed list of reasons': '限定的原因清单',
  'a ground on which nobody can be inspected': '无法检查的情形之一（部门联合细则第32条）',
  'a record of a draw': '抽取记录',
  'the commitment of a draw': '抽取承诺',
  'the scheme sha256-v1': '格式名 sha256-v1',
  'a frozen roster': '锁定的名录',
  'a proof of inclusion': '名录包含证明',
  'the algorithm assign/1': '算法名 assign/1',
  'the commitment of a dispatch': '派组承诺',
  'a record of a dispatch': '派组记录',
  'teams by visit': '各次检查的检查组',
  'leaders by visit': '各次检查的组长',
  'a record whose names are withheld': '名单暂不公开的记录',
  'an opening of a name': '单个对象的公开凭据',
  'quotas by stratum': '各分层的抽查数量',
  'mark or supplement': 'mark（标记）或 supplement（补充抽取）',
  'published or withheld': 'published（公开）或 withheld（暂不公开）',
  'a scope { classes }': '含有 classes 的抽取范围',
  'a class { stratum, where }': '由 stratum 和 where 组成的范围类别',
  'a condition': '抽取条件',
  'a subject': '检查对象',
  'an id with its reason': '编号及其原因',
  'a list of texts': '文本列表',
  'a day written YYYY-MM-DD': '形如 2022-01-15 的日期',
  'an object': '一个对象',
  'a list': '一个列表',
  'a text': '文本',
  'true or false': 'true 或 false',
  'the name of a table or column': '表名或列名',
  'the name of a stratum': '分层名称',
  'at most as many as there are ids': '不超过名录数量的整数',
  'each id once': '不重复的编号',
  'each stratum once': '不重复的分层',
  'each task once': '不重复的任务名称',
  'at least one class': '至少一个范围类别',
  'a kind of subjects':
    '对象类型之一：enterprise、cooperative、sole-trader、foreign-enterprise、product、project、conduct、other',
  'a risk class A, B, C or D': '信用风险类别A、B、C或D',
  'a mark of risk': '风险标记之一：complaints、abnormal-operations、serious-violation、bad-credit',
  'the id of one of the subjects': '检查对象之一的编号',
  'digits that nobody can try one by one: 20 decimal digits or 25 throws of dice':
    '无法逐一试出的数字：至少20位十进制数字，或掷25次骰子',
  'a last day that is not before the first': '不早于开始日期的结束日期',
  'at most 16 different windows among tasks that share subjects and days':
    '对象和日期有交叉的任务至多有16种不同的抽查时间',
  'a drawn rank': '已抽中或候补的对象',
  'a secret of at least 32 characters': '至少32个字符的密语',
  'no such field among id | stratum | leftOut': noField.zh,
}

/** Where the name of what is expected does not say it all. */
const EN_EXPECTED: { readonly [K in Expected]?: string } = {
  'a draw number': 'a draw number: 1 to 64 letters, digits, dots, dashes or underscores',
  'a kind of subjects':
    'a kind of subjects: enterprise, cooperative, sole-trader, foreign-enterprise, product, project, conduct or other',
  'a mark of risk': 'a mark of risk: complaints, abnormal-operations, serious-violation or bad-credit',
}

/** What was committed of digits, and how many came. */
const digitsOf = ({ value, digits }: BadValue, language: keyof Bilingual): string | undefined => {
  if (digits === undefined) return undefined
  const [from, to] = digits.faces === 6 ? [1, 6] : [0, 9]
  const n = typeof value === 'string' ? Array.from(value).length : undefined
  return language === 'zh'
    ? `承诺的${digits.count}位数字，每位${from}至${to}${n === undefined ? '' : `，现有${n}位`}`
    : `the ${digits.count} digits that were committed, each from ${from} to ${to}${n === undefined ? '' : `; ${n} are given`}`
}

const badValueIn =
  (language: keyof Bilingual) =>
  (problem: BadValue): string => {
    const { path, value, expected } = problem
    const where = language === 'zh' ? atZh(path) : at(path)
    if (expected.startsWith(NO_FIELD)) return `${where}${noField[language]}`
    const what =
      digitsOf(problem, language) ??
      (language === 'zh' ? ZH_EXPECTED[expected] : (EN_EXPECTED[expected] ?? expected))
    if (language === 'zh')
      return value === undefined ? `${where}缺少，应为${what}` : `${where}${shown(value)}不可用，应为${what}`
    return value === undefined
      ? `${where}missing; expected ${what}`
      : `${where}${shown(value)} can't be used; expected ${what}`
  }

export const badValue = { zh: badValueIn('zh'), en: badValueIn('en') }

export const WHY: { readonly [K in BadEntry['why']]: Bilingual } = {
  'no-such-stratum': { zh: '记录中没有这一类', en: 'the record has no such class' },
  'not-to-be-visited': { zh: '不在应检名单上', en: 'it is not on the visit list' },
  'marked-already': { zh: '已经标记过', en: 'it is marked already' },
  'reason-not-listed': { zh: '原因不在承诺的清单内', en: 'the reason is not on the committed list' },
  'no-replacement-committed': { zh: '承诺中没有递补', en: 'the commitment has no replacement' },
  'reserve-exhausted': {
    zh: '候补已用完，可先补充抽取',
    en: 'nobody stands by any more; supplement the draw first',
  },
  'more-than-eligible': { zh: '超过可抽取的数量', en: 'more than may be drawn' },
}

/** A reason that this version does not know stands as it is. */
export const whyText = (why: string, language: keyof Bilingual): string =>
  Object.hasOwn(WHY, why) ? WHY[why as BadEntry['why']][language] : why
