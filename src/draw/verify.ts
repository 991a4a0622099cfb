import { either as E } from 'fp-ts'
import type { Explained, NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import type { BadValue } from './badValue.js'
import { digestOf } from './canonical.js'
import { committedStrata } from './commitment.js'
import { type Difference, differencesOf } from './difference.js'
import { drawStrata } from './draw.js'
import type { Each } from './each.js'
import { chained, logProblems, takesOf, unchained } from './log.js'
import type { DrawnEntry, DrawnStratum, DrawRecord } from './record.js'
import { type FrozenRoster, freezeRoster, type RosterProblem, type RosterRow } from './roster.js'
import { recordProblems } from './shape.js'
import { seedString } from './ticket.js'

/** Which part of a record differs. */
export type Aspect =
  | 'scheme'
  | 'commitment'
  | 'roster'
  | 'left-out'
  | 'counts'
  | 'seed'
  | 'strata'
  | 'tickets'
  | 'log'

/**
 * What a recomputation found: that everything agrees, or one place where it does not.
 *
 * @zh 复核结论
 * @law joint/19.draw
 * @law joint/5.trace
 * @category draw
 * @since 0.1.0
 */
export type VerifyFinding =
  | {
      readonly _tag: 'RecordConfirmed'
      readonly basis: 'joint/19.draw'
      readonly n: number
      readonly drawn: number
    }
  | ({ readonly _tag: 'NotARecord'; readonly basis: 'joint/5.trace' } & Omit<BadValue, '_tag'>)
  | ({
      readonly _tag: 'FieldDiffers'
      readonly basis: 'joint/5.trace'
      readonly aspect: Aspect
    } & Difference)
  | Each<
      'WronglyDrawn' | 'WronglyPassedOver',
      {
        readonly basis: 'joint/19.draw'
        readonly stratum: string
        readonly id: string
        /** The rank as recorded, or the rank it should have had. */
        readonly rank: number
      }
    >
  | {
      readonly _tag: 'BadLogEntry'
      readonly basis: 'joint/32.unable'
      readonly path: string
      readonly why: string
    }

/**
 * A record, the rows it was drawn from, and, where at hand, the commitment as it was published.
 *
 * @zh 复核要素
 * @law joint/5.trace
 * @category draw
 * @since 0.1.0
 */
export interface VerifyFacts {
  readonly record: DrawRecord
  readonly rows: ReadonlyArray<RosterRow>
  readonly published?: DrawRecord['commitment']
}

const fields =
  (aspect: Aspect) =>
  (differences: ReadonlyArray<Difference>): ReadonlyArray<VerifyFinding> =>
    differences.map((difference) => ({
      _tag: 'FieldDiffers',
      basis: 'joint/5.trace',
      aspect,
      ...difference,
    }))

const aspectOfCommitment = (path: string): Aspect =>
  path.startsWith('commitment.roster')
    ? 'roster'
    : path.startsWith('commitment.leftOut')
      ? 'left-out'
      : path.startsWith('commitment.strata')
        ? 'counts'
        : 'commitment'

/** The commitment against the roster, against its own digest, and against the published one. */
const commitmentFindings = (
  hash: Hash,
  { commitment, commitmentDigest }: DrawRecord,
  roster: FrozenRoster,
  published: DrawRecord['commitment'] | undefined,
): ReadonlyArray<VerifyFinding> => {
  const anew = {
    ...commitment,
    roster: { digest: roster.digest, n: roster.rows.length },
    leftOut: roster.leftOut,
    strata: committedStrata(roster, commitment.strata),
  }
  const missing = roster.strata.filter(
    (own) => !commitment.strata.some((take) => take.stratum === own.stratum),
  )
  return [
    ...fields('commitment')(differencesOf(commitmentDigest, digestOf(hash)(commitment), 'commitmentDigest')),
    ...(published === undefined
      ? []
      : fields('commitment')(differencesOf(commitment, published, 'commitment'))),
    ...differencesOf(commitment, anew, 'commitment').flatMap((difference) =>
      fields(aspectOfCommitment(difference.path))([difference]),
    ),
    ...missing.flatMap(({ stratum, n }) =>
      fields('counts')([{ path: `commitment.strata.${stratum}`, recorded: null, recomputed: n }]),
    ),
  ]
}

const byId = (entries: ReadonlyArray<DrawnEntry>): ReadonlyMap<string, DrawnEntry> =>
  new Map(entries.map((entry) => [entry.id, entry]))

/** Who was drawn and should not have been, who should have been and was not, and what else differs. */
const entryFindings = (
  stratum: string,
  recorded: ReadonlyArray<DrawnEntry>,
  anew: ReadonlyArray<DrawnEntry>,
  path: string,
): ReadonlyArray<VerifyFinding> => {
  const [own, right] = [byId(recorded), byId(anew)]
  const listed =
    (_tag: 'WronglyDrawn' | 'WronglyPassedOver') =>
    (entry: DrawnEntry): VerifyFinding => ({
      _tag,
      basis: 'joint/19.draw',
      stratum,
      id: entry.id,
      rank: entry.rank,
    })
  const wrong = [
    ...recorded.filter(({ id }) => !right.has(id)).map(listed('WronglyDrawn')),
    ...anew.filter(({ id }) => !own.has(id)).map(listed('WronglyPassedOver')),
  ]
  const same = recorded.flatMap((entry, i) => {
    const it = right.get(entry.id)
    return it === undefined ? [] : fields('tickets')(differencesOf(entry, it, `${path}[${i}]`))
  })
  const found = [...wrong, ...same]
  // An order or a repetition that hides nobody still differs from the recomputed list.
  return found.length > 0 ? found : fields('tickets')(differencesOf(recorded, anew, path))
}

const stratumFindings = (
  recorded: DrawnStratum | undefined,
  anew: DrawnStratum,
  path: string,
): ReadonlyArray<VerifyFinding> => {
  if (recorded?.stratum !== anew.stratum)
    return fields('strata')([{ path, recorded: recorded?.stratum ?? null, recomputed: anew.stratum }])
  const { drawn, reserve, ...rest } = recorded
  const { drawn: rightDrawn, reserve: rightReserve, ...rightRest } = anew
  return [
    ...fields('strata')(differencesOf(rest, rightRest, path)),
    ...entryFindings(anew.stratum, drawn, rightDrawn, `${path}.drawn`),
    ...fields('tickets')(differencesOf(reserve, rightReserve, `${path}.reserve`)),
  ]
}

const strataFindings = (
  recorded: ReadonlyArray<DrawnStratum>,
  anew: ReadonlyArray<DrawnStratum>,
): ReadonlyArray<VerifyFinding> => [
  ...anew.flatMap((right, i) => stratumFindings(recorded[i], right, `strata[${i}]`)),
  ...recorded
    .slice(anew.length)
    .flatMap(({ stratum }, i) =>
      fields('strata')([{ path: `strata[${anew.length + i}]`, recorded: stratum, recomputed: null }]),
    ),
]

const BINDING = ['scheme', 'commitment', 'commitmentDigest', 'seed', 'seedString', 'strata', 'log', 'remarks']

/** Fields that no record has; a reader might take them for part of it. */
const strangeFields = (record: DrawRecord): ReadonlyArray<VerifyFinding> =>
  Object.entries(record)
    .filter(([key]) => !BINDING.includes(key))
    .flatMap(([path, recorded]) =>
      fields('scheme')([{ path, recorded: recorded as unknown, recomputed: null }]),
    )

const seedFindings = ({ commitment, seed, seedString: d }: DrawRecord): ReadonlyArray<VerifyFinding> => {
  const plain = seed.map((own) =>
    own._tag === 'beacon'
      ? { _tag: own._tag, round: own.round, value: own.value }
      : { _tag: own._tag, value: own.value },
  )
  const values = seed.map(({ value }) => value)
  return fields('seed')([
    ...differencesOf(seed, plain, 'seed'),
    ...differencesOf(d, seedString(commitment.drawId, values), 'seedString'),
  ])
}

const logFindings = (hash: Hash, record: DrawRecord): ReadonlyArray<VerifyFinding> => [
  ...logProblems(record).map(
    (problem): VerifyFinding => ({
      _tag: 'BadLogEntry',
      basis: 'joint/32.unable',
      path: problem.path,
      why: problem._tag === 'BadEntry' ? problem.why : problem._tag,
    }),
  ),
  ...fields('log')(differencesOf(record.log, chained(hash, record, record.log.map(unchained)), 'log')),
]

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
 * Only a roster that can't be read at all is a Left.
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
    const roster = freezeRoster(hash)(facts.rows)
    if (E.isLeft(roster)) return roster
    const malformed = recordProblems(facts.record).map(
      ({ path, value, expected }): VerifyFinding => ({
        _tag: 'NotARecord',
        basis: 'joint/5.trace',
        path,
        value,
        expected,
      }),
    )
    const found = malformed.length > 0 ? malformed : findings(hash, facts, roster.right)
    const drawn = malformed.length > 0 ? 0 : facts.record.strata.reduce((sum, s) => sum + s.drawn.length, 0)
    return E.right(
      decided(found, {
        _tag: 'RecordConfirmed',
        basis: 'joint/19.draw',
        n: roster.right.rows.length,
        drawn,
      }),
    )
  }
