import type { Language } from './phrase.js'

/** A sentence with its provision and reading behind it, unless it names the provision itself. */
export const cited = (language: Language, sentence: string, finding: object): string => {
  if (!('basis' in finding) || typeof finding.basis !== 'string' || sentence.includes(finding.basis))
    return sentence
  const cited = `${finding.basis}${'reading' in finding ? `, ${String(finding.reading)}` : ''}`
  return language === 'zh' ? `${sentence}（${cited}）` : `${sentence} (${cited})`
}
