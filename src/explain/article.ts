import type { Bilingual } from '../law/provision.js'
import type { ProvisionId } from '../law/provisions.js'
import { type Language, told } from './phrase.js'

type Instrument = ProvisionId extends `${infer I}/${string}` ? I : never

const TITLES: Readonly<Record<Instrument, Bilingual>> = {
  market: { zh: '市场监管细则', en: 'market-regulation rules' },
  joint: { zh: '部门联合细则', en: 'joint rules' },
  civil: { zh: '民法典', en: 'Civil Code' },
  holidays: { zh: '放假办法', en: 'holiday rules' },
  gansu: { zh: '甘肃省办法', en: 'Gansu measures' },
  caps2025: { zh: '2025年涉企检查规定', en: 'rules of 2025 on inspections of enterprises' },
}

const isInstrument = (text: string): text is Instrument => Object.hasOwn(TITLES, text)

/**
 * A provision as one names it aloud: the regulation and the article.
 *
 * @zh 条款名称
 * @law none: words for any provision
 * @example
 * import { articleName } from 'double-random'
 *
 * assert.strictEqual(articleName('zh')('joint/17.limit'), '部门联合细则第17条')
 * assert.strictEqual(articleName('en')('joint/17.limit'), 'joint rules, article 17')
 *
 * @category explain
 * @since 0.1.0
 */
export const articleName =
  (language: Language) =>
  (id: ProvisionId): string =>
    told(language, id, () => {
      const [instrument = '', place = ''] = id.split('/')
      if (!isInstrument(instrument)) return id
      const article = /^\d+/.exec(place)?.[0]
      const title = TITLES[instrument][language]
      if (article === undefined) return title
      return language === 'zh' ? `${title}第${article}条` : `${title}, article ${article}`
    })

/** The key of a provision in brackets, which a sentence of another room ends with, becomes the article's name. */
const KEY = / ?[(（][a-z0-9]+\/[\w.]+(?:[,，、] ?I-\d+)?[)）]$/

/** A sentence that ends with the name of its article, instead of the key. */
export const withArticle =
  (language: Language) =>
  (sentence: string, basis: ProvisionId): string => {
    const article = articleName(language)(basis)
    const text = sentence.replace(KEY, '')
    return language === 'zh' ? `${text}（${article}）` : `${text} (${article})`
  }
