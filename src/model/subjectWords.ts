import { kindWords } from './kindWords.js'
import type { RiskClass, RiskMark } from './subject.js'

// What a subject's kind, class and marks are written with: a word that nobody knows would be passed over in silence.

export const KINDS: ReadonlyArray<string> = Object.keys(kindWords)

/** From low to high risk. */
export const CLASSES: ReadonlyArray<RiskClass> = ['A', 'B', 'C', 'D']

export const MARKS: ReadonlyArray<RiskMark> = [
  'complaints',
  'abnormal-operations',
  'serious-violation',
  'bad-credit',
]
