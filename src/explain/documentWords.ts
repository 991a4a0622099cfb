import { at, atZh, type Phrases, shown } from './phrase.js'
import type { TemplateProblem } from './template.js'

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
    zh: ({ path, value }) => `${atZh(path)}模板缺少${shown(value)}，此项必须载明，请补上`,
    en: ({ path, value }) =>
      `${at(path)}the template lacks ${shown(value)}, which the document must show; add it`,
  },
  StrayBrace: {
    zh: ({ path, value }) => `${atZh(path)}${shown(value)}中有不成对的花括号，占位符应写成 {name}`,
    en: ({ path, value }) =>
      `${at(path)}${shown(value)} has a brace that belongs to no placeholder; expected {name}`,
  },
}
