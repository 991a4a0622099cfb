import type { Hash } from '../model/sha256.js'
import { digestOf } from './canonical.js'
import { committedStrata } from './commitment.js'
import { type Difference, differencesOf } from './difference.js'
import { seedValueProblems } from './draw.js'
import { logProblems } from './logCheck.js'
import { chained, unchained } from './logEntry.js'
import type { DrawnEntry, DrawnStratum, DrawRecord } from './record.js'
import type { FrozenRoster } from './roster.js'
import { seedString } from './ticket.js'
import type { Aspect, VerifyFinding } from './verifyFinding.js'

const fields =
  (aspect: Aspect) =>
  (differences: ReadonlyArray<Difference>): ReadonlyArray<VerifyFinding> =>
    differences.map((difference) => ({
      _tag: 'FieldDiffers',
      basis: 'joint/5.trace',
      aspect,
      ...difference,
    }))

/** The rest of a commitment is made anew from itself, so that only these three can differ from the roster's. */
const aspectOfCommitment = (path: string): Aspect =>
  path.startsWith('commitment.roster')
    ? 'roster'
    : path.startsWith('commitment.leftOut')
      ? 'left-out'
      : 'counts'

/** The commitment against the roster, against its own digest, and against the published one. */
export const commitmentFindings = (
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

export const strataFindings = (
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
export const strangeFields = (record: DrawRecord): ReadonlyArray<VerifyFinding> =>
  Object.entries(record)
    .filter(([key]) => !BINDING.includes(key))
    .flatMap(([path, recorded]) =>
      fields('scheme')([{ path, recorded: recorded as unknown, recomputed: null }]),
    )

export const seedFindings = ({
  commitment,
  seed,
  seedString: d,
}: DrawRecord): ReadonlyArray<VerifyFinding> => {
  const plain = seed.map((own) =>
    own._tag === 'beacon'
      ? { _tag: own._tag, round: own.round, value: own.value }
      : { _tag: own._tag, value: own.value },
  )
  const values = seed.map(({ value }) => value)
  const strange = seedValueProblems(commitment.seed, seed).map(
    (problem): VerifyFinding => ({
      _tag: 'SeedNotAsCommitted',
      basis: 'joint/19.draw',
      path: problem.path,
      ...(problem._tag === 'BadValue'
        ? { value: problem.value, expected: problem.expected }
        : { value: problem.given, expected: 'the committed round of the beacon' }),
    }),
  )
  return [
    ...strange,
    ...fields('seed')([
      ...differencesOf(seed, plain, 'seed'),
      ...differencesOf(d, seedString(commitment.drawId, values), 'seedString'),
    ]),
  ]
}

export const logFindings = (hash: Hash, record: DrawRecord): ReadonlyArray<VerifyFinding> => [
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
