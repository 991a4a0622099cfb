import { type Outcome, outcomes } from '../inspection/outcome.js'
import type { Bilingual } from '../law/provision.js'
import type { Bound, CheckWords } from './auditChecks.js'
import { wordZh } from './auditWords.js'
import type { Language } from './phrase.js'

const isOutcome = (code: string): code is Outcome => Object.hasOwn(outcomes, code)

/** Categories of results by their national names; nothing where the text is no list of them. */
const outcomesSaid = (text: string, language: Language): string | undefined => {
  const codes = text.split('、')
  return codes.every(isOutcome)
    ? codes.map((code) => outcomes[code][language]).join(language === 'zh' ? '、' : ', ')
    : undefined
}

/** A share as a percentage where that is exact to two places. */
const percent = (num: number, den: number): string | undefined => {
  const hundredths = (num * 10_000) / den
  return Number.isInteger(hundredths) ? `${hundredths / 100}%` : undefined
}

/** What is written alike in both languages but for a word: days from one to another, shares, long digests. */
const formSaid = (text: string, language: Language): string | undefined => {
  const days = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(text)
  if (days !== null) return `${days[1]}${language === 'zh' ? '至' : ' to '}${days[2]}`
  const share = /^(\d+)\/(\d+)$/.exec(text)
  if (share !== null) return percent(Number(share[1]), Number(share[2]))
  if (!/^[0-9a-f]{64}$/.test(text)) return undefined
  return `${language === 'zh' ? '摘要' : 'digest '}${text.slice(0, 8)}…`
}

/** What the auditor finds, or misses. */
export const valueSaid = (value: string | number, language: Language): string => {
  const text = `${value}`
  const told = outcomesSaid(text, language) ?? formSaid(text, language)
  if (told !== undefined) return told
  if (language === 'zh') return wordZh(text) ?? text
  return text === '' ? 'nothing' : text
}

const DAY = /^\d{4}-\d\d-\d\d$/
const DONE_BY = /^done by (.+)$/

/** Words that say themselves what ought to be, without 为. */
const VERBAL = /^(不|无|在|有|由|经|与|仍|按|报|只|列入|写明|签字|事先|予以)/

const BOUNDS: Readonly<Record<Bound, Bilingual>> = {
  least: { zh: '不少于', en: 'at least ' },
  most: { zh: '不超过', en: 'at most ' },
  exactly: { zh: '为', en: '' },
  by: { zh: '不晚于', en: 'no later than ' },
}

const counted = (n: number, { zh, en }: CheckWords['unit'], language: Language): string => {
  if (language === 'zh') return `${n}${zh}`
  return en[0] === '' ? `${n}` : `${n} ${n === 1 ? en[0] : en[1]}`
}

/** What ought to be: a number or a share with its bound, a last day, or the words for it. */
export const expectedSaid = (
  value: string | number,
  { bound, unit }: CheckWords,
  language: Language,
): string => {
  const ought = language === 'zh' ? '应' : ''
  if (typeof value === 'number') return `${ought}${BOUNDS[bound][language]}${counted(value, unit, language)}`
  const last = DONE_BY.exec(value)?.[1] ?? (bound === 'by' && DAY.test(value) ? value : undefined)
  if (last !== undefined) return `${ought}${BOUNDS.by[language]}${last}`
  const told = valueSaid(value, language)
  if (bound === 'least' && told.endsWith('%')) return `${ought}${BOUNDS.least[language]}${told}`
  if (language === 'en') return told
  return VERBAL.test(wordZh(value) ?? '') ? `应${told}` : `应为${told}`
}

/** What stands there instead. */
export const foundSaid = (value: string | number, { unit }: CheckWords, language: Language): string =>
  typeof value === 'number' ? counted(value, unit, language) : valueSaid(value, language)

/** What is not on record. */
export const missingSaid = (value: string | number, language: Language): string => {
  const last = DONE_BY.exec(`${value}`)?.[1]
  if (last === undefined) return valueSaid(value, language)
  return language === 'zh' ? `是否在${last}以前完成的记录` : `whether it was done by ${last}`
}

/** Expectations of one person or thing: what is found is who or which does not meet them. */
const MET_BY: ReadonlyArray<string> = [
  'a leader of the team',
  'a matter of the list',
  'a national category of results',
  'a number that was given out',
  'a reason that was committed',
  'a visit that was asked for',
  'a ground of the article, or a reason',
  'an item of the plan',
  'drawn',
  'drawn by lot',
  'marked once',
  'no interest',
  'no replacement',
  'of the team',
  'on the roster',
  'on the roster of experts',
  'one to be visited',
  'one who came',
  'one who may be drawn',
  'one who may lead',
]

/** Does the finding say who or which fails what is expected, rather than what stands in its place? */
export const isWhoFails = (expected: string | number): boolean =>
  MET_BY.includes(`${expected}`) || `${expected}`.startsWith('valid on ')
