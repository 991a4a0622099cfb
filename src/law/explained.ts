import type { InterpretationId } from './interpretations.js'
import type { ProvisionId } from './provisions.js'

/**
 * One reason of a decision: a tag, the provision it rests on, the reading of it where the text leaves a choice,
 * and, in the types that extend it, the numbers that decided.
 *
 * @zh 认定理由
 * @law none: the shape of every reason
 * @category law
 * @since 0.1.0
 */
export interface Finding {
  readonly _tag: string
  readonly basis: ProvisionId
  readonly reading?: InterpretationId
}

/**
 * A part of the facts that can't be read. The decision is then the careful one, and this is its reason: where the
 * part stands, what stood there, what belongs there.
 *
 * @zh 资料无法读取
 * @law none: a bad input
 * @category law
 * @since 0.1.0
 */
export interface NotReadable extends Finding {
  readonly _tag: 'NotReadable'
  readonly path: string
  readonly value: unknown
  readonly expected: string
}

/**
 * A list that is never empty.
 *
 * @zh 非空列表
 * @law none: a shape of data
 * @category law
 * @since 0.1.0
 */
export type NonEmpty<A> = readonly [A, ...ReadonlyArray<A>]

/**
 * A decision with its reasons. "No" is a value here, not an error.
 *
 * @zh 附理由的结论
 * @law none: the shape of every decision
 * @category law
 * @since 0.1.0
 */
export interface Explained<A, F extends Finding> {
  readonly value: A
  readonly because: NonEmpty<F>
}
