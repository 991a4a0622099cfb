import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import type { BadValue } from './badValue.js'
import { met } from './logCheck.js'
import { marksOf } from './logEntry.js'
import type { DrawnEntry, DrawRecord } from './record.js'
import { badParts, record as recordShape } from './shape.js'

/**
 * One subject to be visited.
 *
 * @zh 应检对象一行
 * @law joint/19.draw
 * @category draw
 * @since 0.1.0
 */
export interface ToVisit extends DrawnEntry {
  readonly stratum: string
}

/**
 * Who is to be visited by a record: the drawn ones without those marked, and the ranks added in their place. A left
 * says where it is no record.
 *
 * @zh 应检对象
 * @law joint/32.unable
 * @example
 * import { commit, freezeRoster, holdDraw, nobleHash, visitList } from 'double-random'
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
 * const list = visitList(record)
 * assert.ok(list._tag === 'Right')
 * assert.deepStrictEqual(list.right.map(({ stratum, rank }) => [stratum, rank]), [['s', 1]])
 *
 * @category draw
 * @since 0.1.0
 */
export const visitList = (record: DrawRecord): E.Either<NonEmpty<BadValue>, ReadonlyArray<ToVisit>> => {
  const [misfit, ...misfits] = badParts(recordShape, record)
  if (misfit !== undefined) return E.left([misfit, ...misfits])
  return E.right(toVisit(record))
}

const toVisit = ({ strata, log }: DrawRecord): ReadonlyArray<ToVisit> =>
  strata.flatMap((own) => {
    const marked = new Set(marksOf(log, own.stratum).map(({ id }) => id))
    return met(own, log)
      .filter(({ id }) => !marked.has(id))
      .map((entry) => ({ ...entry, stratum: own.stratum }))
  })
