import { either as E } from 'fp-ts'
import type { Explained, NonEmpty } from '../law/explained.js'
import type { Subject } from '../model/subject.js'
import type { BadValue } from './badValue.js'
import { tested } from './condition.js'
import type { Condition, Scope, ScopeClass } from './scope.js'
import { scope as scopeShape, subject as subjectShape } from './scopeShape.js'
import { badParts } from './shape.js'

/**
 * How a scope picks: undirected where no class has a condition, directed where all have, combined where some.
 *
 * @zh 抽取方式
 * @law market/11.scope
 * @law joint/20.directed
 * @example
 * import { scopeKind } from 'double-random'
 *
 * const d = { stratum: 'D', where: { _tag: 'riskClass', anyOf: ['D'] } } as const
 * assert.strictEqual(scopeKind({ classes: [{ stratum: 'all' }] }), 'undirected')
 * assert.strictEqual(scopeKind({ classes: [d] }), 'directed')
 * assert.strictEqual(scopeKind({ classes: [d, { stratum: 'others' }] }), 'combined')
 *
 * @category draw
 * @since 0.1.0
 */
export const scopeKind = ({ classes }: Scope): 'undirected' | 'directed' | 'combined' => {
  const directed = classes.filter(({ where }) => where !== undefined).length
  return directed === 0 ? 'undirected' : directed === classes.length ? 'directed' : 'combined'
}

/**
 * Why one subject is in scope, or not, class by class, or why that can't be told.
 *
 * @zh 范围认定理由
 * @law joint/20.directed
 * @category draw
 * @since 0.1.0
 */
export type ScopeFinding =
  | {
      readonly _tag: 'InClass'
      readonly basis: 'joint/20.strata'
      readonly id: string
      readonly stratum: string
    }
  | {
      readonly _tag: 'NotInClass'
      readonly basis: 'joint/20.directed'
      readonly id: string
      readonly stratum: string
      readonly where: Condition
    }
  | {
      readonly _tag: 'FactMissing'
      readonly basis: 'joint/11.annotations'
      readonly id: string
      readonly stratum: string
      readonly missing: ReadonlyArray<string>
    }

/**
 * Where a subject belongs: a stratum, outside, or not to be told before the roster has the missing facts.
 *
 * @zh 范围归属
 * @law joint/20.strata
 * @category draw
 * @since 0.1.0
 */
export type Placed =
  | { readonly _tag: 'in'; readonly stratum: string }
  | { readonly _tag: 'out' }
  | { readonly _tag: 'undetermined'; readonly missing: ReadonlyArray<string> }

const findingOf = ({ stratum, where }: ScopeClass, subject: Subject): ScopeFinding => {
  const { id } = subject
  if (where === undefined) return { _tag: 'InClass', basis: 'joint/20.strata', id, stratum }
  const { met, missing } = tested(where)(subject)
  if (met === undefined) return { _tag: 'FactMissing', basis: 'joint/11.annotations', id, stratum, missing }
  return met
    ? { _tag: 'InClass', basis: 'joint/20.strata', id, stratum }
    : { _tag: 'NotInClass', basis: 'joint/20.directed', id, stratum, where }
}

const placedBy = (finding: ScopeFinding | undefined): Placed =>
  finding?._tag === 'InClass'
    ? { _tag: 'in', stratum: finding.stratum }
    : finding?._tag === 'FactMissing'
      ? { _tag: 'undetermined', missing: finding.missing }
      : { _tag: 'out' }

/**
 * Is one subject in scope, and in which class? The first class that takes it, or whose missing facts could
 * make it take it, decides; the findings tell each class that was asked.
 *
 * @zh 单个对象范围认定
 * @law market/11.scope
 * @law joint/20.directed
 * @example
 * import { checkScope, type Subject } from 'double-random'
 *
 * const school: Subject = { id: 's1', name: '一小', kind: 'other', region: '临夏县', rosters: ['学校'], riskClass: 'D' }
 * const scope = { classes: [{ stratum: 'D', where: { _tag: 'riskClass', anyOf: ['D'] } }] } as const
 * const placed = checkScope(scope)(school)
 * assert.deepStrictEqual(placed._tag === 'Right' && placed.right.value, { _tag: 'in', stratum: 'D' })
 *
 * @category draw
 * @since 0.1.0
 */
export const checkScope =
  (scope: Scope) =>
  (subject: Subject): E.Either<NonEmpty<BadValue>, Explained<Placed, ScopeFinding>> => {
    const [misfit, ...misfits] = [
      ...badParts(scopeShape, scope, 'scope'),
      ...badParts(subjectShape, subject, 'subject'),
    ]
    return misfit === undefined ? E.right(placedIn(scope)(subject)) : E.left([misfit, ...misfits])
  }

/** The same, for a scope and subjects that were looked at. */
export const placedIn =
  ({ classes }: Scope) =>
  (subject: Subject): Explained<Placed, ScopeFinding> => {
    const asked: ReadonlyArray<ScopeFinding> = classes.map((own) => findingOf(own, subject))
    const deciding = asked.findIndex(({ _tag }) => _tag !== 'NotInClass')
    const told = deciding === -1 ? asked : asked.slice(0, deciding + 1)
    // A scope that was looked at has a class.
    return { value: placedBy(asked[deciding]), because: told as NonEmpty<ScopeFinding> }
  }
