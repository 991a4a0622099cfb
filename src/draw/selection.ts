import { either as E } from 'fp-ts'
import type { Explained, NonEmpty } from '../law/explained.js'
import { listOf, optional } from '../model/shape.js'
import type { Subject } from '../model/subject.js'
import { type BadValue, badValue } from './badValue.js'
import { placedIn, scopeKind } from './inScope.js'
import { countBy } from './kernel/count.js'
import { type LeftOutReason, leftOutReasons, type RosterRow } from './rosterCheck.js'
import type { Scope } from './scope.js'
import { leftOutList, scope as scopeShape, subject as subjectShape } from './scopeShape.js'
import { badParts, facts as factsOf } from './shape.js'

const FACTS = factsOf({ subjects: listOf(subjectShape, 'a list'), leftOut: optional(leftOutList) })

/** Whoever stands twice, and whoever is left out without being of the subjects: by path. */
const idMisfits = ({ subjects, leftOut = [] }: SelectionFacts): ReadonlyArray<BadValue> => {
  const own = new Set(subjects.map(({ id }) => id))
  const twice = (of: ReadonlyArray<{ readonly id: string }>, at: string): ReadonlyArray<BadValue> => {
    const first = new Map(of.map(({ id }, i) => [id, i] as const).reverse())
    return of.flatMap(({ id }, i) =>
      first.get(id) === i ? [] : [badValue(`${at}[${i}].id`, id, 'each id once')],
    )
  }
  return [
    ...twice(subjects, 'subjects'),
    ...twice(leftOut, 'leftOut'),
    ...leftOut.flatMap(({ id }, i) =>
      own.has(id) ? [] : [badValue(`leftOut[${i}].id`, id, 'the id of one of the subjects')],
    ),
  ]
}

/**
 * How a roster was narrowed to a draw: "412 of 5,120 in scope; left out: 30 by the yearly limit".
 *
 * @zh 选取理由
 * @law market/11.scope
 * @law joint/17.limit
 * @category draw
 * @since 0.1.0
 */
export type SelectionFinding =
  | {
      readonly _tag: 'ScopeSelected'
      readonly basis: 'market/11.scope'
      readonly kind: 'undirected' | 'directed' | 'combined'
      readonly inScope: number
      readonly of: number
    }
  | {
      readonly _tag: 'LeftOutOfDraw'
      readonly basis: 'joint/17.limit' | 'market/13.draw'
      readonly reason: LeftOutReason
      readonly n: number
    }
  | {
      readonly _tag: 'ScopeUndetermined'
      readonly basis: 'joint/11.annotations'
      readonly n: number
      readonly missing: ReadonlyArray<string>
    }

/**
 * The rows to freeze, and the subjects whose scope can't be told, with the facts that are missing.
 *
 * @zh 选取结果
 * @law joint/20.strata
 * @category draw
 * @since 0.1.0
 */
export interface Selection {
  readonly rows: ReadonlyArray<RosterRow>
  readonly undetermined: ReadonlyArray<{ readonly id: string; readonly missing: ReadonlyArray<string> }>
}

/**
 * Whom to select from, and who of them may not be drawn, as quota and eligibility decided.
 *
 * @zh 选取要素
 * @law market/11.scope
 * @law joint/17.limit
 * @category draw
 * @since 0.1.0
 */
export interface SelectionFacts {
  readonly subjects: ReadonlyArray<Subject>
  readonly leftOut?: ReadonlyArray<{ readonly id: string; readonly reason: LeftOutReason }>
}

/**
 * Narrows a roster to the scope of a draw and says how. Those left out stay in the rows with their reason,
 * since the base of a share counts them. A left says what of the scope or of the subjects can't be read, and
 * which id stands twice or is left out without being a subject.
 *
 * @zh 确定抽取范围
 * @law market/11.scope
 * @law joint/20.directed
 * @law joint/20.strata
 * @law joint/17.limit
 * @example
 * import { selectScope, type Subject } from 'double-random'
 *
 * const subject = (id: string): Subject => ({ id, name: id, kind: 'other', region: '临夏县', rosters: ['学校'] })
 * const selected = selectScope({ classes: [{ stratum: '学校' }] })({
 *   subjects: [subject('a'), subject('b')],
 *   leftOut: [{ id: 'b', reason: 'yearly-limit' }],
 * })
 * assert.ok(selected._tag === 'Right')
 * const { value, because } = selected.right
 * assert.strictEqual(value.rows.length, 2)
 * assert.deepStrictEqual(because.map(({ _tag }) => _tag), ['ScopeSelected', 'LeftOutOfDraw'])
 *
 * @category draw
 * @since 0.1.0
 */
export const selectScope =
  (scope: Scope) =>
  (facts: SelectionFacts): E.Either<NonEmpty<BadValue>, Explained<Selection, SelectionFinding>> => {
    const [misfit, ...misfits] = [...badParts(scopeShape, scope, 'scope'), ...badParts(FACTS, facts)]
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    const [wrongId, ...wrongIds] = idMisfits(facts)
    if (wrongId !== undefined) return E.left([wrongId, ...wrongIds])
    const { subjects } = facts
    const check = placedIn(scope)
    const reasons = new Map(facts.leftOut?.map(({ id, reason }) => [id, reason]))
    const placed = subjects.map((subject) => ({ id: subject.id, at: check(subject).value }))
    const rows = placed.flatMap(({ id, at }): ReadonlyArray<RosterRow> => {
      const reason = reasons.get(id)
      return at._tag === 'in'
        ? [{ id, stratum: at.stratum, ...(reason === undefined ? {} : { leftOut: reason }) }]
        : []
    })
    const undetermined = placed.flatMap(({ id, at }) =>
      at._tag === 'undetermined' ? [{ id, missing: at.missing }] : [],
    )
    return E.right({
      value: { rows, undetermined },
      because: selectionFindings(scope, rows, undetermined, subjects.length),
    })
  }

const selectionFindings = (
  scope: Scope,
  rows: Selection['rows'],
  undetermined: Selection['undetermined'],
  of: number,
): NonEmpty<SelectionFinding> => {
  const out = countBy(rows, ({ leftOut }) => leftOut)
  return [
    { _tag: 'ScopeSelected', basis: 'market/11.scope', kind: scopeKind(scope), inScope: rows.length, of },
    ...leftOutReasons.flatMap((reason): ReadonlyArray<SelectionFinding> => {
      const n = out.get(reason)
      const basis = reason === 'yearly-limit' ? 'joint/17.limit' : 'market/13.draw'
      return n === undefined ? [] : [{ _tag: 'LeftOutOfDraw', basis, reason, n }]
    }),
    ...(undetermined.length === 0
      ? []
      : [
          {
            _tag: 'ScopeUndetermined',
            basis: 'joint/11.annotations',
            n: undetermined.length,
            missing: [...new Set(undetermined.flatMap(({ missing }) => missing))],
          } as const,
        ]),
  ]
}
