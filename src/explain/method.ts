import type { MethodFinding, SourceFinding } from '../inspection/method.js'
import { notReadablePhrases } from './notReadable.js'
import { type Language, type Phrases, say } from './phrase.js'

export const listZh = (ids: ReadonlyArray<string>): string => (ids.length === 0 ? '无' : ids.join('、'))

export const listEn = (ids: ReadonlyArray<string>): string => (ids.length === 0 ? 'nobody' : ids.join(', '))

export const sourcePhrases: Phrases<SourceFinding> = {
  SourceNotNamed: {
    zh: ({ sources, basis }) => `有${sources.length}项引用的结论没有写明出处和文号（${basis}）`,
    en: ({ sources, basis }) =>
      `${sources.length} re-used conclusions lack their source or reference (${basis})`,
  },
  ThirdPartyForbidden: {
    zh: ({ sources, basis }) => `第三方不得入企检查：${listZh(sources.map((s) => s.from))}（${basis}）`,
    en: ({ sources, basis }) =>
      `third parties may not check at enterprises: ${listEn(sources.map((s) => s.from))} (${basis})`,
  },
}

export const methodPhrases: Phrases<MethodFinding> = {
  ...notReadablePhrases,
  MethodsOpen: {
    zh: ({ basis }) => `检查方式可以采用（${basis}）`,
    en: ({ basis }) => `these ways of checking are open (${basis})`,
  },
  ...sourcePhrases,
}

/**
 * Says why a way of checking is open, or why not.
 *
 * @zh 检查方式认定的说明
 * @law market/17.methods
 * @example
 * import { sayMethodFinding } from 'double-random'
 *
 * const sentence = sayMethodFinding('zh')({ _tag: 'MethodsOpen', basis: 'market/17.methods', methods: ['online'] })
 *
 * assert.strictEqual(sentence, '检查方式可以采用（market/17.methods）')
 *
 * @category explain
 * @since 0.1.0
 */
export const sayMethodFinding =
  (language: Language) =>
  (finding: MethodFinding): string =>
    say(methodPhrases, language)(finding)
