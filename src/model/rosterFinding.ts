import type { PlainDate } from '../calendar/plainDate.js'
import type { Finding } from '../law/explained.js'
import type { Expert, Inspector } from './inspector.js'
import type { Subject } from './subject.js'

/**
 * A roster before it is frozen: subjects, inspectors, or experts, who are kept apart from inspectors.
 *
 * @zh 名录库
 * @law joint/10.rosters
 * @law joint/12.inspectors
 * @law joint/12.experts
 * @category model
 * @since 0.1.0
 */
export type Roster =
  | { readonly kind: 'market-entity' | 'special-roster'; readonly entries: ReadonlyArray<Subject> }
  | { readonly kind: 'inspectors'; readonly entries: ReadonlyArray<Inspector> }
  | { readonly kind: 'experts'; readonly entries: ReadonlyArray<Expert> }

/**
 * What an entry has to state, by the name of its field.
 *
 * @zh 名录要素
 * @law joint/11.annotations
 * @law joint/13.owner
 * @category model
 * @since 0.1.0
 */
export type RosterField =
  | 'id'
  | 'name'
  | 'rosters'
  | 'kind'
  | 'riskClass'
  | 'supervisionNeeds'
  | 'owner'
  | 'unit'
  | 'department'
  | 'tags'
  | 'certificate'
  | 'specialties'

/**
 * What was found in a roster, entry by entry: who lacks what.
 *
 * @zh 名录库审查结论
 * @law joint/11.annotations
 * @law joint/11.owner
 * @law joint/12.inspectors
 * @law joint/13.owner
 * @category model
 * @since 0.1.0
 */
export type RosterFinding =
  /** Nothing was found: the number of entries looked at. */
  | (Finding & { readonly _tag: 'RosterComplete'; readonly entries: number })
  /** Not a roster, or not an entry, at all. */
  | (Finding & {
      readonly _tag: 'NotAnEntry'
      readonly path: string
      readonly value: unknown
      readonly expected: 'a roster' | 'a list of entries' | 'an entry'
    })
  | (Finding & {
      readonly _tag: 'EntryLacks'
      readonly path: string
      readonly entry: string
      readonly field: RosterField
    })
  | (Finding & {
      readonly _tag: 'EntryRepeated'
      readonly path: string
      readonly entry: string
      readonly first: string
    })
  /** A market entity in a special roster is fine; anything else in the roster of market entities is not. */
  | (Finding & {
      readonly _tag: 'EntryMisplaced'
      readonly basis: 'joint/10.rosters'
      readonly path: string
      readonly entry: string
      readonly kind: Subject['kind']
    })
  /** A market entity whose id is no unified social credit code. */
  | (Finding & { readonly _tag: 'NotACreditCode'; readonly path: string; readonly entry: string })
  | (Finding & {
      readonly _tag: 'CertificateNotValid'
      readonly basis: 'joint/12.inspectors'
      readonly path: string
      readonly entry: string
      readonly on: PlainDate
      readonly from: PlainDate | null
      readonly until: PlainDate | null
    })
