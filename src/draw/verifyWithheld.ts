import { either as E } from 'fp-ts'
import type { Explained, NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import type { BadValue } from './badValue.js'
import { digestOf } from './canonical.js'
import { type Difference, differencesOf } from './difference.js'
import { type Opening, sealAll, sealOf, type WithheldRecord } from './sealed.js'
import { badParts, facts as factsOf, openings as openingsShape, withheld } from './shape.js'
import { factProblems, type WithholdFacts } from './withhold.js'

const FACTS = factsOf({ published: withheld, openings: openingsShape })
const PUBLISHED = factsOf({ published: withheld })

/**
 * What checking a withheld record found.
 *
 * @zh 暂不公开记录的复核结论
 * @law joint/5.trace
 * @category draw
 * @since 0.1.0
 */
export type WithheldFinding = { readonly basis: 'joint/5.trace' } & (
  | { readonly _tag: 'WithheldConfirmed'; readonly opened: number; readonly sealed: number }
  | { readonly _tag: 'OpeningDiffers'; readonly stratum: string; readonly rank: number; readonly id: string }
  | ({ readonly _tag: 'WithheldDiffers' } & Difference)
)

type Answer = Explained<'confirmed' | 'refuted', WithheldFinding>

const decided = (found: ReadonlyArray<WithheldFinding>, opened: number, sealed: number): Answer => {
  const [first, ...rest] = found
  return first === undefined
    ? {
        value: 'confirmed',
        because: [{ _tag: 'WithheldConfirmed', basis: 'joint/5.trace', opened, sealed }],
      }
    : { value: 'refuted', because: [first, ...rest] }
}

const differences = (recorded: unknown, recomputed: unknown, path: string): ReadonlyArray<WithheldFinding> =>
  differencesOf(recorded, recomputed, path).map((difference) => ({
    _tag: 'WithheldDiffers',
    basis: 'joint/5.trace',
    ...difference,
  }))

const sealedIn = ({ strata }: WithheldRecord): number =>
  strata.reduce((sum, { drawn, reserve }) => sum + drawn.length + reserve.length, 0)

const shape = (hash: Hash, published: WithheldRecord): ReadonlyArray<WithheldFinding> => [
  ...differences(published.commitmentDigest, digestOf(hash)(published.commitment), 'commitmentDigest'),
  ...published.strata.flatMap((own, i) => {
    const take = published.commitment.strata[i]
    return [
      ...differences(own.stratum, take?.stratum, `strata[${i}].stratum`),
      ...differences(own.n, take?.n, `strata[${i}].n`),
      ...differences(own.eligible, take?.eligible, `strata[${i}].eligible`),
      ...differences(own.drawn.length, own.k, `strata[${i}].drawn`),
    ]
  }),
  ...differences(published.strata.length, published.commitment.strata.length, 'strata'),
]

const openingFinding =
  (hash: Hash, { strata }: WithheldRecord) =>
  ({ stratum, rank, id, salt }: Opening): ReadonlyArray<WithheldFinding> => {
    const own = strata.find((s) => s.stratum === stratum)
    const entry = own === undefined ? undefined : [...own.drawn, ...own.reserve].find((e) => e.rank === rank)
    return entry?.sealed === sealOf(hash, stratum, rank, id, salt)
      ? []
      : [{ _tag: 'OpeningDiffers', basis: 'joint/5.trace', stratum, rank, id }]
  }

/**
 * Checks a record whose names are withheld: that it is whole, and that each name opened so far is the one that
 * was sealed at the draw. What is no such record is a Left, and not a refutation.
 *
 * @zh 复核暂不公开的记录
 * @law joint/5.trace
 * @example
 * import { commit, freezeRoster, holdDraw, nobleHash, openName, verifyWithheld, withholdNames } from 'double-random'
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
 * const secret = 'thirty-two characters of a secret'
 * const withheld = withholdNames(nobleHash)({ record, secret })
 * assert.ok(withheld._tag === 'Right')
 * const id = record.strata[0]?.drawn[0]?.id ?? ''
 * const opening = openName(nobleHash)({ record, secret, stratum: 's', id })
 * assert.ok(opening._tag === 'Right')
 * const facts = { published: withheld.right, openings: [opening.right] }
 * const answer = verifyWithheld(nobleHash)(facts)
 * assert.ok(answer._tag === 'Right' && answer.right.value === 'confirmed')
 *
 * @category draw
 * @since 0.1.0
 */
export const verifyWithheld =
  (hash: Hash) =>
  (facts: {
    readonly published: WithheldRecord
    readonly openings: ReadonlyArray<Opening>
  }): E.Either<NonEmpty<BadValue>, Answer> => {
    const [misfit, ...misfits] = badParts(FACTS, facts)
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    const { published, openings } = facts
    const opened = new Set(openings.map(({ stratum, rank }) => JSON.stringify([stratum, rank]))).size
    return E.right(
      decided(
        [...shape(hash, published), ...openings.flatMap(openingFinding(hash, published))],
        opened,
        sealedIn(published) - opened,
      ),
    )
  }

/**
 * Checks that a record opened after the visits is, in every part, the one that was published with its names
 * withheld. Whether it is rightly drawn, `verifyDraw` says. What is no record is a Left.
 *
 * @zh 复核公开后的记录
 * @law joint/5.trace
 * @example
 * import { commit, freezeRoster, holdDraw, nobleHash, verifyOpened, withholdNames } from 'double-random'
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
 * const secret = 'thirty-two characters of a secret'
 * const withheld = withholdNames(nobleHash)({ record, secret })
 * assert.ok(withheld._tag === 'Right')
 * const facts = { published: withheld.right, record, secret }
 * const answer = verifyOpened(nobleHash)(facts)
 * assert.ok(answer._tag === 'Right' && answer.right.value === 'confirmed')
 *
 * @category draw
 * @since 0.1.0
 */
export const verifyOpened =
  (hash: Hash) =>
  (facts: WithholdFacts & { readonly published: WithheldRecord }): E.Either<NonEmpty<BadValue>, Answer> => {
    const [misfit, ...misfits] = [...badParts(PUBLISHED, facts), ...factProblems(facts)]
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    const { published, record, secret } = facts
    return E.right(decided(differences(published, sealAll(hash, record, secret), ''), sealedIn(published), 0))
  }
