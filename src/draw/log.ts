import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import type { UnableGround } from '../model/unable.js'
import { drawStrata, rosterDifferences } from './draw.js'
import { entryProblems, inRankOrder } from './logCheck.js'
import { chained, type LogProblem, type NewEntry, takesOf, unchained } from './logEntry.js'
import type { DrawRecord } from './record.js'
import type { FrozenRoster } from './roster.js'
import { badParts, facts, flag, frozen, record, text } from './shape.js'
import { seedString } from './ticket.js'

const MARK = facts({ record, stratum: text, id: text, reason: text, replace: flag })
const SUPPLEMENT = facts({ record, roster: frozen, stratum: text })

const appended = (hash: Hash, record: DrawRecord, entry: NewEntry): DrawRecord => ({
  ...record,
  log: chained(hash, record, [...record.log.map(unchained), entry]),
})

/**
 * A record, a drawn subject of it that can't be inspected, why, and whether the next rank is to be added.
 *
 * @zh 标记要素
 * @law joint/32.unable
 * @category draw
 * @since 0.1.0
 */
export interface MarkFacts {
  readonly record: DrawRecord
  readonly stratum: string
  readonly id: string
  readonly reason: UnableGround
  readonly replace: boolean
}

/**
 * Marks a drawn subject that can't be inspected, with a reason from the committed list. It stays on the
 * record; where asked for, the next rank of the reserve is to be visited as well.
 *
 * @zh 标记无法检查并递补
 * @law joint/32.unable
 * @law joint/5.trace
 * @example
 * import { commit, freezeRoster, holdDraw, markUnable, nobleHash, visitList } from 'double-random'
 *
 * const roster = freezeRoster(nobleHash)(['a', 'b', 'c'].map((id) => ({ id, stratum: 's' })))
 * assert.ok(roster._tag === 'Right')
 * const commitment = commit({
 *   drawId: 'LX-2026-0007',
 *   roster: roster.right,
 *   quotas: { s: { _tag: 'count', count: 1 } },
 *   seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
 *   reserve: 2,
 * })
 * assert.ok(commitment._tag === 'Right')
 * const record = holdDraw(nobleHash)({
 *   commitment: commitment.right,
 *   roster: roster.right,
 *   seed: [{ _tag: 'digits', value: '31415926535897932384' }],
 * })
 * assert.ok(record._tag === 'Right')
 * const list = visitList(record.right)
 * const first = list._tag === 'Right' ? list.right[0] : undefined
 * assert.ok(first !== undefined)
 * const marked = markUnable(nobleHash)({
 *   record: record.right,
 *   stratum: 's',
 *   id: first.id,
 *   reason: 'closed',
 *   replace: true,
 * })
 * assert.ok(marked._tag === 'Right')
 * const now = visitList(marked.right)
 * assert.deepStrictEqual(now._tag === 'Right' && now.right.map(({ rank }) => rank), [2])
 *
 * @category draw
 * @since 0.1.0
 */
export const markUnable =
  (hash: Hash) =>
  (given: MarkFacts): E.Either<NonEmpty<LogProblem>, DrawRecord> => {
    const [misfit, ...misfits] = badParts(MARK, given)
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    const { record: held, stratum, id, reason, replace } = given
    const own = held.strata.find((s) => s.stratum === stratum)
    const rank = own === undefined ? 0 : (inRankOrder(own).find((entry) => entry.id === id)?.rank ?? 0)
    const entry: NewEntry = { _tag: 'mark', stratum, id, rank, reason, replaced: replace }
    const [first, ...rest] = entryProblems(held, held.log, entry, 'mark')
    return first === undefined ? E.right(appended(hash, held, entry)) : E.left([first, ...rest])
  }

/**
 * A record and its roster, the stratum that is to draw more, how many more, and why.
 *
 * @zh 补充抽取要素
 * @law joint/19.draw
 * @category draw
 * @since 0.1.0
 */
export interface SupplementFacts {
  readonly record: DrawRecord
  readonly roster: FrozenRoster
  readonly stratum: string
  readonly add: number
  readonly reason: string
}

/**
 * Draws more of a stratum: the same order, a longer prefix. Nobody drawn before is lost, and the reason
 * stands on the log.
 *
 * @zh 补充抽取
 * @law joint/19.draw
 * @law joint/5.trace
 * @example
 * import { commit, freezeRoster, holdDraw, nobleHash, supplementDraw } from 'double-random'
 *
 * const roster = freezeRoster(nobleHash)(['a', 'b', 'c'].map((id) => ({ id, stratum: 's' })))
 * assert.ok(roster._tag === 'Right')
 * const commitment = commit({
 *   drawId: 'LX-2026-0007',
 *   roster: roster.right,
 *   quotas: { s: { _tag: 'count', count: 1 } },
 *   seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
 * })
 * assert.ok(commitment._tag === 'Right')
 * const seed = [{ _tag: 'digits', value: '31415926535897932384' }] as const
 * const held = holdDraw(nobleHash)({ commitment: commitment.right, roster: roster.right, seed })
 * assert.ok(held._tag === 'Right')
 * const record = held.right
 * const facts = { record, roster: roster.right, stratum: 's', add: 1, reason: 'one more team' }
 * const more = supplementDraw(nobleHash)(facts)
 * assert.ok(more._tag === 'Right')
 * assert.strictEqual(more.right.strata[0]?.drawn.length, 2)
 * assert.deepStrictEqual(more.right.strata[0]?.drawn[0], record.strata[0]?.drawn[0])
 *
 * @category draw
 * @since 0.1.0
 */
export const supplementDraw =
  (hash: Hash) =>
  (given: SupplementFacts): E.Either<NonEmpty<LogProblem>, DrawRecord> => {
    const [misfit, ...misfits] = badParts(SUPPLEMENT, given)
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    const { record: held, roster, stratum, add, reason } = given
    const entry: NewEntry = { _tag: 'supplement', stratum, add, reason }
    const [first, ...rest] = [
      ...rosterDifferences(held.commitment, roster),
      ...entryProblems(held, held.log, entry, 'supplement'),
    ]
    if (first !== undefined) return E.left([first, ...rest])
    const takes = takesOf(held.commitment, [...held.log, entry])
    const values = held.seed.map(({ value }) => value)
    return E.right({
      ...appended(hash, held, entry),
      strata: drawStrata(hash, seedString(held.commitment.drawId, values))(roster.rows, takes),
    })
  }
