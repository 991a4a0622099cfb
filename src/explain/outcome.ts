import { outcomes } from '../inspection/outcome.js'
import type { Language } from './phrase.js'

const LABELS: Readonly<Record<string, (typeof outcomes)['nothing-found']>> = outcomes

/** The label of an outcome; a code that is none stands as it is. */
export const outcomeText =
  (language: Language) =>
  (code: string): string =>
    Object.hasOwn(LABELS, code) ? (LABELS[code]?.[language] ?? code) : code
