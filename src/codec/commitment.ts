import type { Quota } from '../draw/quota.js'
import {
  type Commitment,
  type CommittedStratum,
  type ReplacementRule,
  SCHEME,
  type Supersedes,
} from '../draw/record.js'
import type { SeedSource, SeedValue } from '../draw/seed.js'
import { type Described, leaf, named } from './described.js'
import { leftOut } from './frozenRoster.js'
import { decodeBy } from './inputError.js'
import { count, digest, drawId, id, oneOf, only, ordinal, text } from './leaves.js'
import { scope } from './scope.js'
import { list, record, shape } from './shape.js'
import { union, versioned } from './tagged.js'
import { ratio, unableGround } from './values.js'

/** How many a stratum draws. */
export const quota: Described<Quota> = union<Quota>(
  'Quota',
  { zh: '抽取配额', en: 'Quota' },
  { share: [{ ratio }, { ceiling: ratio }], count: [{ count }] },
)

const faces = leaf<6 | 10>('6 or 10', (u) => u === 6 || u === 10, { enum: [6, 10] })

/** Where chance is to come from. */
export const seedSource: Described<SeedSource> = union<SeedSource>(
  'SeedSource',
  { zh: '随机来源', en: 'Source of the seed' },
  { beacon: [{ chain: text, round: ordinal }], digits: [{ from: text, count: ordinal }, { faces }] },
)

/** What chance gave. */
export const seedValue: Described<SeedValue> = union<SeedValue>(
  'SeedValue',
  { zh: '随机值', en: 'Value of the seed' },
  { beacon: [{ round: ordinal, value: digest }], digits: [{ value: text }] },
)

/** Why a subject that was drawn could not be inspected. */

const stratum = record<CommittedStratum>(
  'CommittedStratum',
  { zh: '承诺的分层', en: 'Stratum of a commitment' },
  { stratum: id, n: count, eligible: count, quota, k: count, reserve: count },
)
const replacement = record<ReplacementRule>(
  'ReplacementRule',
  { zh: '递补办法', en: 'How the drawn are replaced' },
  { by: oneOf(['next-rank', 'none']), reasons: list(unableGround) },
)
const supersedes = record<Supersedes>(
  'Supersedes',
  { zh: '被取代的抽取', en: 'The draw that is superseded' },
  { drawId, record: digest, reason: text },
)

/** What is published before a draw. */
export const commitment: Described<Commitment> = named(
  'Commitment',
  { zh: '抽取承诺', en: 'Commitment of a draw' },
  versioned(
    'scheme',
    SCHEME,
    shape<Commitment>(
      {
        scheme: only(SCHEME),
        drawId,
        roster: shape<Commitment['roster']>({ digest, n: count }),
        leftOut,
        strata: list(stratum),
        seed: list(seedSource),
        replacement,
        names: oneOf(['published', 'withheld']),
      },
      { task: text, scope, supersedes },
    ),
  ),
)

/**
 * Reads the commitment of a draw from unknown data: the commitment, or every fault by its path. Of one in a scheme
 * that this version does not know, only that is told.
 *
 * @zh 读取抽取承诺
 * @law joint/5.trace
 * @example
 * import { decodeCommitment } from 'double-random'
 *
 * assert.deepStrictEqual(decodeCommitment({ scheme: 'sha512-v2' }), {
 *   _tag: 'Left',
 *   left: [{ _tag: 'InputError', path: 'scheme', value: 'sha512-v2', expected: 'known scheme: sha256-v1' }],
 * })
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeCommitment = decodeBy(commitment)
