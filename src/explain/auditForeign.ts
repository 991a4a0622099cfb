import type { ForeignCell } from '../oversight/audit/foreignCells.js'
import { at, atZh, type Phrases, shown } from './phrase.js'

const WANTED: Readonly<Record<ForeignCell['expected'], { readonly zh: string; readonly en: string }>> = {
  day: {
    zh: '日期，如 2022-03-01、2022/3/1 或 2022年3月1日',
    en: 'a day, such as 2022-03-01, 2022/3/1 or 2022年3月1日',
  },
  share: { zh: '比例，如 5% 或 0.05', en: 'a share, such as 5% or 0.05' },
  count: { zh: '不小于0的整数', en: 'a whole number from 0' },
  text: { zh: '文字或整数', en: 'a text or a whole number' },
  'subject-kind': { zh: '主体类型，如企业、个体工商户', en: 'a kind of subject, such as 企业 or 个体工商户' },
  'check-type': {
    zh: '日常检查（一般检查）或专项检查（重点检查）',
    en: '日常检查 or 一般检查 (routine), 专项检查 or 重点检查 (special)',
  },
  window: { zh: '不早于开始日期的结束日期', en: 'a last day that is not before the first' },
  tables: { zh: '以表名为键的各张表', en: 'the tables by their names' },
  year: { zh: '年份', en: 'a year' },
  row: { zh: '以列名为键的一行记录', en: 'a row by column name' },
}

/** The sentence for a cell of a foreign table that cannot be read. */
export const foreignPhrases: Phrases<ForeignCell> = {
  ForeignCell: {
    zh: ({ path, value, expected }) =>
      value === undefined
        ? `${atZh(path)}缺少，应为${WANTED[expected].zh}`
        : `${atZh(path)}给出的是${shown(value)}，应为${WANTED[expected].zh}`,
    en: ({ path, value, expected }) =>
      value === undefined
        ? `${at(path)}missing; expected ${WANTED[expected].en}`
        : `${at(path)}got ${shown(value)}; expected ${WANTED[expected].en}`,
  },
}
