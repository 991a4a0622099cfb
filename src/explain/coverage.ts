import type { CoverageFinding } from '../quota/coverageFacts.js'
import type { Phrases } from './phrase.js'

export const coverage: Phrases<CoverageFinding> = {
  CoverageSure: {
    zh: ({ supervised, need, sure }) => `监管${supervised}户，全年须覆盖${need}户，确定可达${sure}户`,
    en: ({ supervised, need, sure }) => `of ${supervised} supervised ${need} are needed; ${sure} are certain`,
  },
  CoverageLikely: {
    zh: ({ supervised, need, sure, expected }) =>
      `监管${supervised}户，全年须覆盖${need}户；平均可达${expected}户，但确定的只有${sure}户，需提高比例才有把握`,
    en: ({ supervised, need, sure, expected }) =>
      `of ${supervised} supervised ${need} are needed; ${expected} are expected but only ${sure} certain, so raise a share to be sure`,
  },
  CoverageShort: {
    zh: ({ supervised, need, sure, expected, most }) =>
      `监管${supervised}户，全年须覆盖${need}户；确定${sure}户、平均${expected}户、最多${most}户，须提高比例`,
    en: ({ supervised, need, sure, expected, most }) =>
      `of ${supervised} supervised ${need} are needed; ${sure} are certain, ${expected} expected, ${most} at most: raise a share`,
  },
  ScopesTooNarrow: {
    zh: ({ inScope, need }) => `各项目范围内共${inScope}户，少于须覆盖的${need}户，须扩大范围`,
    en: ({ inScope, need }) => `only ${inScope} are in any scope where ${need} are needed: widen a scope`,
  },
}
