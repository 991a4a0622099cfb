import type { Finding } from '../law/explained.js'
import type { Interest, InterestKind } from '../model/inspector.js'
import type { DispatchFacts, HasInterest, VisitToStaff } from './facts.js'

/**
 * Why someone is kept away from a visit.
 *
 * @zh 回避理由
 * @law joint/24.recusal
 * @law market/13.recusal
 * @category dispatch
 * @since 0.1.0
 */
export type RecusalFinding = Finding & {
  readonly basis: 'market/13.recusal' | 'joint/24.recusal'
  readonly reading: 'I-11'
  readonly visit: string
  readonly inspector: string
} & (
    | { readonly _tag: 'InterestDeclared'; readonly kind: InterestKind }
    | { readonly _tag: 'InterestFound' }
    | { readonly _tag: 'IdentityUnknown' }
  )

/** Who must keep away from a visit, and why; looked up by subject, so that nothing of size visits × people arises. */
export const recusalOf = (
  facts: DispatchFacts,
  hasInterest: HasInterest | undefined,
  basis: RecusalFinding['basis'],
): ((visit: VisitToStaff) => ReadonlyArray<RecusalFinding>) => {
  const bySubject = new Map<string, Interest[]>()
  facts.interests?.forEach((interest) => {
    const list = bySubject.get(interest.subject)
    if (list === undefined) bySubject.set(interest.subject, [interest])
    else list.push(interest)
  })
  const people = [...facts.inspectors, ...(facts.experts ?? [])]
  return ({ id: visit, subject }) => {
    const at = { basis, reading: 'I-11' as const, visit }
    const known = (bySubject.get(subject) ?? []).map(
      ({ inspector, kind }): RecusalFinding => ({ _tag: 'InterestDeclared', ...at, inspector, kind }),
    )
    if (hasInterest === undefined) return known
    const already = new Set(known.map(({ inspector }) => inspector))
    return [
      ...known,
      ...people.flatMap(({ id: inspector }): ReadonlyArray<RecusalFinding> => {
        if (already.has(inspector)) return []
        const answer = hasInterest(inspector, subject)
        if (answer === 'none') return []
        return [{ _tag: answer === 'interest' ? 'InterestFound' : 'IdentityUnknown', ...at, inspector }]
      }),
    ]
  }
}
