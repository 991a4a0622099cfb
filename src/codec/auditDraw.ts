import * as t from 'io-ts'
import type {
  AuditCommitment,
  AuditDraw,
  AuditDrawRecord,
  AuditLogEntry,
  AuditQuota,
  AuditRank,
  AuditSeedSource,
  AuditSeedValue,
  AuditStratum,
  AuditWithheld,
} from '../oversight/audit/drawRecord.js'
import type { Flat, Same } from './agree.js'
import { Count, isObject, Published, RatioCodec, whole } from './auditParts.js'
import { IdCodec, list, oneOf, PlainDateCodec } from './primitives.js'
import { record } from './record.js'

const share = record('share', { _tag: oneOf(['share']), ratio: RatioCodec }, { ceiling: RatioCodec })
const count = record('count', { _tag: oneOf(['count']), count: Count }, {})
/** Told apart by its tag, so that a fault of one kind is not reported as a fault of both. */
const Quota: t.Type<AuditQuota> = new t.Type<AuditQuota>(
  'Quota',
  (u): u is AuditQuota => share.is(u) || count.is(u),
  (u, c) => (isObject(u) && u['_tag'] === 'count' ? count : share).validate(u, c),
  (a) => a,
)

const source = record('SeedSource', { _tag: t.string }, { count: Count, faces: Count, round: Count })
/** Where chance was to come from. */
export const SeedSource: t.Type<AuditSeedSource> = source
const value = record('SeedValue', { value: t.string }, { _tag: t.string, round: Count })
const SeedValue: t.Type<AuditSeedValue> = value
const stratum = record(
  'Stratum',
  { stratum: t.string, n: Count, quota: Quota, k: Count },
  { eligible: Count, reserve: Count },
)
const Stratum: t.Type<AuditStratum> = stratum
const commitment = record(
  'Commitment',
  {
    drawId: IdCodec,
    roster: record('RosterDigest', {}, { n: Count, digest: t.string }),
    strata: list(Stratum),
  },
  {
    leftOut: record('LeftOut', { digest: t.string }, {}),
    seed: list(SeedSource),
    replacement: record('Replacement', { by: t.string, reasons: list(t.string) }, {}),
    names: t.string,
    supersedes: record('Supersedes', { drawId: t.string, reason: t.string }, {}),
  },
)
const Commitment: t.Type<AuditCommitment> = commitment
const rank = record('Rank', {}, { id: IdCodec, rank: Count })
const Rank: t.Type<AuditRank> = rank
const logEntry = record(
  'LogEntry',
  { _tag: oneOf(['mark', 'supplement']), stratum: t.string, reason: t.string, digest: t.string },
  { id: t.string, rank: Count, replaced: t.boolean, add: Count },
)
const LogEntry: t.Type<AuditLogEntry> = logEntry
const drawRecord = record(
  'DrawRecord',
  {
    commitment: whole(Commitment),
    strata: list(record('DrawnStratum', { stratum: t.string, drawn: list(Rank) }, { reserve: list(Rank) })),
  },
  {
    commitmentDigest: t.string,
    seed: list(SeedValue),
    seedString: t.string,
    log: list(whole(LogEntry)),
  },
)
const DrawRecord: t.Type<AuditDrawRecord> = drawRecord
const sealedRank = record('SealedRank', { rank: Count, sealed: t.string }, {})
const withheld = record(
  'Withheld',
  {
    commitmentDigest: t.string,
    strata: list(
      record('SealedStratum', { stratum: t.string, drawn: list(sealedRank) }, { reserve: list(sealedRank) }),
    ),
  },
  {},
)
const Withheld: t.Type<AuditWithheld> = withheld
const row = record('RosterRow', { id: IdCodec, stratum: IdCodec }, { leftOut: t.string })
const opening = record('Opening', { stratum: t.string, rank: Count, id: t.string, salt: t.string }, {})
const draw = record(
  'Draw',
  { record: DrawRecord },
  {
    task: IdCodec,
    roster: record('Roster', { rows: list(row) }, {}),
    published: Published,
    heldOn: PlainDateCodec,
    withheld: Withheld,
    openings: list(opening),
  },
)
/** A draw: its record and what is known around it. */
export const Draw: t.Type<AuditDraw> = draw

true satisfies Same<Flat<t.TypeOf<typeof source>>, Flat<AuditSeedSource>>
true satisfies Same<Flat<t.TypeOf<typeof value>>, Flat<AuditSeedValue>>
true satisfies Same<Flat<t.TypeOf<typeof stratum>>, Flat<AuditStratum>>
true satisfies Same<Flat<t.TypeOf<typeof rank>>, Flat<AuditRank>>
true satisfies Same<Flat<t.TypeOf<typeof logEntry>>, Flat<AuditLogEntry>>
true satisfies Same<keyof t.TypeOf<typeof commitment>, keyof AuditCommitment>
true satisfies Same<keyof t.TypeOf<typeof drawRecord>, keyof AuditDrawRecord>
true satisfies Same<keyof t.TypeOf<typeof withheld>, keyof AuditWithheld>
true satisfies Same<keyof t.TypeOf<typeof draw>, keyof AuditDraw>
