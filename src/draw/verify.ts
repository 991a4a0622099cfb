import { either as E } from 'fp-ts'
import type { Explained, NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import { isObject } from '../model/shape.js'
import { committedStrata } from './commitment.js'
import { drawStrata } from './draw.js'
import { takesOf } from './logEntry.js'
import { type FrozenRoster, freezeRoster } from './roster.js'
import type { RosterProblem } from './rosterCheck.js'
import { badParts, facts as factsOf, record as recordShape } from './shape.js'
import { seedString } from './ticket.js'
import type { VerifyFacts, VerifyFinding } from './verifyFinding.js'
import {
  commitmentFindings,
  logFindings,
  seedFindings,
  strangeFields,
  strataFindings,
} from './verifyRecord.js'

const FACTS = factsOf({ record: recordShape })

const findings = (
  hash: Hash,
  { record, published }: VerifyFacts,
  roster: FrozenRoster,
): ReadonlyArray<VerifyFinding> => {
  const values = record.seed.map(({ value }) => value)
  const d = seedString(record.commitment.drawId, values)
  const counted = committedStrata(roster, record.commitment.strata)
  const takes = takesOf({ ...record.commitment, strata: counted }, record.log)
  return [
    ...strangeFields(record),
    ...commitmentFindings(hash, record, roster, published),
    ...seedFindings(record),
    ...strataFindings(record.strata, drawStrata(hash, d)(roster.rows, takes)),
    ...logFindings(hash, record),
  ]
}

const decided = (
  found: ReadonlyArray<VerifyFinding>,
  confirmed: VerifyFinding,
): Explained<'confirmed' | 'refuted', VerifyFinding> => {
  const [first, ...rest] = found
  return first === undefined
    ? { value: 'confirmed', because: [confirmed] }
    : { value: 'refuted', because: [first, ...rest] }
}

/**
 * Is a published record what its roster and its seed make of it? Everything is recomputed; every difference
 * is a finding, in the order digest, counts, quotas, seed, who was drawn, log, so that the first explains most.
 * A record or a roster that can't be read at all is a Left: that file is no refuted draw, it is no draw.
 *
 * @zh 抽取复核
 * @law joint/19.draw
 * @law joint/5.trace
 * @example
 * import { commit, freezeRoster, holdDraw, nobleHash, verifyDraw } from 'double-random'
 *
 * const rows = ['a', 'b', 'c'].map((id) => ({ id, stratum: 's' }))
 * const roster = freezeRoster(nobleHash)(rows)
 * assert.ok(roster._tag === 'Right')
 * const commitment = commit({
 *   drawId: 'LX-2026-0007',
 *   roster: roster.right,
 *   quotas: { s: { _tag: 'count', count: 1 } },
 *   seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
 * })
 * assert.ok(commitment._tag === 'Right')
 * const record = holdDraw(nobleHash)({
 *   commitment: commitment.right,
 *   roster: roster.right,
 *   seed: [{ _tag: 'digits', value: '31415926535897932384' }],
 * })
 * assert.ok(record._tag === 'Right')
 * const right = verifyDraw(nobleHash)({ record: record.right, rows })
 * assert.ok(right._tag === 'Right' && right.right.value === 'confirmed')
 * const fewer = verifyDraw(nobleHash)({ record: record.right, rows: rows.slice(1) })
 * assert.ok(fewer._tag === 'Right' && fewer.right.value === 'refuted')
 *
 * @category draw
 * @since 0.1.0
 */
export const verifyDraw =
  (hash: Hash) =>
  (
    facts: VerifyFacts,
  ): E.Either<NonEmpty<RosterProblem>, Explained<'confirmed' | 'refuted', VerifyFinding>> => {
    const unreadable: ReadonlyArray<RosterProblem> = badParts(FACTS, facts)
    const roster = freezeRoster(hash)(isObject(facts) ? facts.rows : [])
    if (E.isLeft(roster)) return E.left([...roster.left, ...unreadable])
    const [misfit, ...misfits] = unreadable
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    return E.right(
      decided(findings(hash, facts, roster.right), {
        _tag: 'RecordConfirmed',
        basis: 'joint/19.draw',
        n: roster.right.rows.length,
        drawn: facts.record.strata.reduce((sum, s) => sum + s.drawn.length, 0),
      }),
    )
  }
