import { at, atZh, type Phrases, shown } from './phrase.js'
import type { TemplateProblem } from './template.js'

const lineZh = (list: string | undefined): string =>
  list === undefined ? '不以其他项为条件的行' : `列表“${list}”的 each 行`
const lineEn = (list: string | undefined): string =>
  list === undefined ? 'a line that depends on nothing else' : `the line for each of “${list}”`

/** The sentences for what is wrong with a template. */
export const templatePhrases: Phrases<TemplateProblem> = {
  PlaceholderUnknown: {
    zh: ({ path, value, known }) =>
      `${atZh(path)}没有名为${shown(value)}的占位符，应为以下之一：${known.join('、')}`,
    en: ({ path, value, known }) =>
      `${at(path)}there is no placeholder ${shown(value)}; expected one of ${known.join(', ')}`,
  },
  ListUnknown: {
    zh: ({ path, value, known }) =>
      `${atZh(path)}没有名为${shown(value)}的列表，应为以下之一：${known.join('、')}`,
    en: ({ path, value, known }) =>
      `${at(path)}there is no list ${shown(value)}; expected one of ${known.join(', ')}`,
  },
  PlaceholderMissing: {
    zh: ({ path, value, list }) =>
      `${atZh(path)}模板缺少${shown(value)}，此项必须载明，请写进${lineZh(list)}`,
    en: ({ path, value, list }) =>
      `${at(path)}the template lacks ${shown(value)}, which the document must show; add it to ${lineEn(list)}`,
  },
  StrayBrace: {
    zh: ({ path, value }) => `${atZh(path)}${shown(value)}中有不成对的花括号，占位符应写成 {name}`,
    en: ({ path, value }) =>
      `${at(path)}${shown(value)} has a brace that belongs to no placeholder; expected {name}`,
  },
}
