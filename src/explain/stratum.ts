import type { Language } from './phrase.js'

/** What a stratum is called: those without a credit-risk class in words, any other by its own name. */
export const stratumText =
  (language: Language) =>
  (stratum: string): string =>
    stratum === 'unclassified' && language === 'zh' ? '未分类' : stratum
