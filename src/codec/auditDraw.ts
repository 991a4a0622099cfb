import type {
  AuditCommitment,
  AuditDraw,
  AuditDrawRecord,
  AuditLogEntry,
  AuditQuota,
  AuditSeedSource,
  AuditSeedValue,
  AuditStratum,
  AuditWithheld,
} from '../oversight/audit/drawRecord.js'
import { type Described, named } from './described.js'
import { count, day, id, oneOf, text, yesNo } from './leaves.js'
import { list, loose } from './shape.js'
import { tagged } from './tagged.js'
import { ratio } from './values.js'
import { whole } from './whole.js'

/** Where chance was to come from. */
export const auditSeedSource: Described<AuditSeedSource> = loose<AuditSeedSource>(
  { _tag: text },
  { count, faces: count, round: count },
)
const seedValue = loose<AuditSeedValue>({ value: text }, { _tag: text, round: count })
const quota = tagged<AuditQuota, '_tag'>(
  '_tag',
  { share: [{ ratio }, { ceiling: ratio }], count: [{ count }] },
  loose,
)
const stratum = loose<AuditStratum>(
  { stratum: text, n: count, quota, k: count },
  { eligible: count, reserve: count },
)
const commitment = loose<AuditCommitment>(
  {
    drawId: id,
    roster: loose<AuditCommitment['roster']>({}, { n: count, digest: text }),
    strata: list(stratum),
  },
  {
    leftOut: loose<Required<AuditCommitment>['leftOut']>({ digest: text }),
    seed: list(auditSeedSource),
    replacement: loose<Required<AuditCommitment>['replacement']>({ by: text, reasons: list(text) }),
    names: text,
    supersedes: loose<Required<AuditCommitment>['supersedes']>({ drawId: text, reason: text }),
  },
)
const logEntry = loose<AuditLogEntry>(
  { _tag: oneOf(['mark', 'supplement']), stratum: text, reason: text, digest: text },
  { id: text, rank: count, replaced: yesNo, add: count },
)

type Drawn = AuditDrawRecord['strata'][number]
const ranks = list(loose<Drawn['drawn'][number]>({}, { id, rank: count }))
const record = loose<AuditDrawRecord>(
  {
    commitment: whole(commitment),
    strata: list(loose<Drawn>({ stratum: text, drawn: ranks }, { reserve: ranks })),
  },
  { commitmentDigest: text, seed: list(seedValue), seedString: text, log: list(whole(logEntry)) },
)

type Sealed = AuditWithheld['strata'][number]
const sealed = list(loose<Sealed['drawn'][number]>({ rank: count, sealed: text }))
const withheld = loose<AuditWithheld>({
  commitmentDigest: text,
  strata: list(loose<Sealed>({ stratum: text, drawn: sealed }, { reserve: sealed })),
})

/** A digest and the day it was published. */
export const published: Described<Required<AuditDraw>['published']> = loose<Required<AuditDraw>['published']>(
  { digest: text, on: day },
)

type Rows = Required<AuditDraw>['roster']

/** A draw: its record and what is known around it. */
export const auditDraw: Described<AuditDraw> = named(
  'AuditDraw',
  { zh: '待审计的抽取', en: 'Draw to be audited' },
  loose<AuditDraw>(
    { record },
    {
      task: id,
      roster: loose<Rows>({
        rows: list(loose<Rows['rows'][number]>({ id, stratum: id }, { leftOut: text })),
      }),
      published,
      heldOn: day,
      withheld,
      openings: list(
        loose<Required<AuditDraw>['openings'][number]>({ stratum: text, rank: count, id: text, salt: text }),
      ),
    },
  ),
)
