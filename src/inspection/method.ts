import type { Explained, Finding, NotReadable } from '../law/explained.js'
import { fields, listOf } from '../model/shape.js'
import { notReadable, string, strings } from '../model/wrongShape.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import type { Method, Source } from './result.js'

/**
 * Why a way of checking is open, or why not.
 *
 * @zh 检查方式认定理由
 * @law market/17.methods
 * @law joint/28.methods
 * @category inspection
 * @since 0.1.0
 */
export type MethodFinding =
  | NotReadable
  | (Finding & {
      readonly _tag: 'MethodsOpen'
      readonly basis: 'market/17.methods' | 'joint/28.methods'
      readonly methods: ReadonlyArray<Method>
    })
  | (Finding & {
      readonly _tag: 'SourceNotNamed'
      readonly basis: 'market/17.methods'
      readonly sources: ReadonlyArray<Source>
    })
  | (Finding & {
      readonly _tag: 'ThirdPartyForbidden'
      readonly basis: 'caps2025/noThirdParty'
      readonly sources: ReadonlyArray<Source>
    })

/** What speaks against the conclusions of others that a check rests on; a result that rests on them is refused. */
export type SourceFinding = Exclude<MethodFinding, { readonly _tag: 'MethodsOpen' | 'NotReadable' }>

/** The re-used conclusions that do not say where they come from. */
export const namelessSources = (sources: ReadonlyArray<Source>): ReadonlyArray<SourceFinding> => {
  const nameless = sources.filter((s) => s.from.trim() === '' || s.reference.trim() === '')
  return nameless.length === 0
    ? []
    : [{ _tag: 'SourceNotNamed', basis: 'market/17.methods', sources: nameless }]
}

/** The third parties that were entrusted although the rules forbid it. */
export const forbiddenParties = (
  { parameters }: Ruleset,
  sources: ReadonlyArray<Source>,
): ReadonlyArray<SourceFinding> => {
  const entrusted = sources.filter((s) => s.kind === 'entrusted-third-party')
  return parameters.thirdParties?.value === 'forbidden' && entrusted.length > 0
    ? [{ _tag: 'ThirdPartyForbidden', basis: 'caps2025/noThirdParty', sources: entrusted }]
    : []
}

const FACTS = fields(
  {
    methods: strings,
    sources: listOf(fields({ kind: string, from: string, reference: string }, 'object'), 'list'),
  },
  'object',
)

/**
 * May a check be made in these ways and rest on these conclusions of others? Each re-used conclusion names where it
 * comes from; where the rules forbid third parties at enterprises, none may be entrusted. What can't be read is not
 * allowed.
 *
 * @zh 检查方式审查
 * @law market/17.methods
 * @law joint/28.methods
 * @law caps2025/noThirdParty
 * @example
 * import { checkMethods, linxiaMarket } from 'double-random'
 *
 * const { value } = checkMethods(linxiaMarket)({
 *   methods: ['on-site', 'online'],
 *   sources: [{ kind: 'professional-body', from: '检验所', reference: '报告2022-7' }],
 * })
 *
 * assert.strictEqual(value, true)
 *
 * @category inspection
 * @since 0.1.0
 */
export const checkMethods =
  (rules: Ruleset) =>
  (facts: {
    readonly methods: ReadonlyArray<Method>
    readonly sources: ReadonlyArray<Source>
  }): Explained<boolean, MethodFinding> => {
    const [misfit, ...misfits] = notReadable('market/17.methods')(FACTS, facts)
    if (misfit !== undefined) return { value: false, because: [misfit, ...misfits] }
    const { methods, sources } = facts
    const open: MethodFinding = {
      _tag: 'MethodsOpen',
      basis: methods.includes('sampling') ? 'joint/28.methods' : 'market/17.methods',
      methods,
    }
    const against = [...namelessSources(sources), ...forbiddenParties(rules, sources)]
    const [first, ...rest] = against
    return first === undefined
      ? { value: true, because: [open] }
      : { value: false, because: [first, ...rest] }
  }
