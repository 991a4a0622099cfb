import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import { isObject } from '../model/shape.js'
import { type BadValue, badValue } from './badValue.js'
import type { DrawRecord } from './record.js'
import { type Opening, saltOf, sealAll, type WithheldRecord } from './sealed.js'
import { badParts, facts, record } from './shape.js'

/**
 * A record, and a secret that only its keeper knows: at least 32 characters, made anew for each draw.
 *
 * @zh 名单暂不公布的资料
 * @law joint/30.onSite
 * @category draw
 * @since 0.1.0
 */
export interface WithholdFacts {
  readonly record: DrawRecord
  readonly secret: string
}

const secretProblems = (secret: unknown): ReadonlyArray<BadValue> =>
  typeof secret === 'string' && secret.length >= 32
    ? []
    : [badValue('secret', '(not shown)', 'a secret of at least 32 characters')]

const FACTS = facts({ record })

const secretOf = (given: WithholdFacts): ReadonlyArray<BadValue> =>
  isObject(given) ? secretProblems(given.secret) : []

/** What is no record, and what is no secret; the secret itself is never told. */
export const factProblems = (given: WithholdFacts): ReadonlyArray<BadValue> => [
  ...secretOf(given),
  ...badParts(FACTS, given),
]

const seedProblems = ({ seed }: DrawRecord): ReadonlyArray<BadValue> =>
  seed.some(({ _tag }) => _tag === 'digits')
    ? []
    : [badValue('record.seed', seed, 'a source of digits, so that the names can be withheld')]

/** What keeps the names of a record from being withheld. */
const withholdProblems = (given: WithholdFacts): ReadonlyArray<BadValue> => {
  const unreadable = badParts(FACTS, given)
  return [...secretOf(given), ...(unreadable.length > 0 ? unreadable : seedProblems(given.record))]
}

/**
 * Puts digests in place of the names until the visits, so that nobody is warned and yet nothing can be
 * changed. Refused where the whole seed is public: then everybody can compute who was drawn.
 *
 * @zh 名单暂不公开
 * @law joint/30.onSite
 * @law market/4.publish
 * @example
 * import { commit, freezeRoster, holdDraw, nobleHash, withholdNames } from 'double-random'
 *
 * const roster = freezeRoster(nobleHash)(['a', 'b', 'c'].map((id) => ({ id, stratum: 's' })))
 * assert.ok(roster._tag === 'Right')
 * const commitment = commit({
 *   drawId: 'LX-2026-0007',
 *   roster: roster.right,
 *   quotas: { s: { _tag: 'count', count: 1 } },
 *   seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
 *   names: 'withheld',
 * })
 * assert.ok(commitment._tag === 'Right')
 * const seed = [{ _tag: 'digits', value: '31415926535897932384' }] as const
 * const held = holdDraw(nobleHash)({ commitment: commitment.right, roster: roster.right, seed })
 * assert.ok(held._tag === 'Right')
 * const record = held.right
 * const secret = 'thirty-two characters of a secret'
 * const withheld = withholdNames(nobleHash)({ record, secret })
 * assert.ok(withheld._tag === 'Right')
 * assert.strictEqual(withheld.right.strata[0]?.drawn[0]?.rank, 1)
 * assert.ok(!('id' in (withheld.right.strata[0]?.drawn[0] ?? {})))
 *
 * @category draw
 * @since 0.1.0
 */
export const withholdNames =
  (hash: Hash) =>
  (given: WithholdFacts): E.Either<NonEmpty<BadValue>, WithheldRecord> => {
    const [first, ...rest] = withholdProblems(given)
    return first === undefined ? E.right(sealAll(hash, given.record, given.secret)) : E.left([first, ...rest])
  }

/**
 * The opening of one name, handed over at its visit: the digest published before can then be checked for this
 * one, and for no other.
 *
 * @zh 公开单个对象
 * @law joint/30.onSite
 * @example
 * import { commit, freezeRoster, holdDraw, nobleHash, openName } from 'double-random'
 *
 * const roster = freezeRoster(nobleHash)(['a', 'b', 'c'].map((id) => ({ id, stratum: 's' })))
 * assert.ok(roster._tag === 'Right')
 * const commitment = commit({
 *   drawId: 'LX-2026-0007',
 *   roster: roster.right,
 *   quotas: { s: { _tag: 'count', count: 1 } },
 *   seed: [{ _tag: 'digits', from: 'lottery balls', count: 20 }],
 *   names: 'withheld',
 * })
 * assert.ok(commitment._tag === 'Right')
 * const seed = [{ _tag: 'digits', value: '31415926535897932384' }] as const
 * const held = holdDraw(nobleHash)({ commitment: commitment.right, roster: roster.right, seed })
 * assert.ok(held._tag === 'Right')
 * const record = held.right
 * const secret = 'thirty-two characters of a secret'
 * const id = record.strata[0]?.drawn[0]?.id ?? ''
 * const opening = openName(nobleHash)({ record, secret, stratum: 's', id })
 * assert.ok(opening._tag === 'Right')
 * assert.strictEqual(opening.right.rank, 1)
 *
 * @category draw
 * @since 0.1.0
 */
export const openName =
  (hash: Hash) =>
  (
    given: WithholdFacts & { readonly stratum: string; readonly id: string },
  ): E.Either<NonEmpty<BadValue>, Opening> => {
    const [misfit, ...misfits] = factProblems(given)
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    const { record: held, secret, stratum, id } = given
    const own = held.strata.find((s) => s.stratum === stratum)
    if (own === undefined) return E.left([badValue('stratum', stratum, 'the name of a stratum')])
    const entry = [...own.drawn, ...own.reserve].find((e) => e.id === id)
    return entry === undefined
      ? E.left([badValue('id', id, 'a drawn rank')])
      : E.right({ stratum, rank: entry.rank, id, salt: saltOf(hash, secret, stratum, entry.rank) })
  }
