import { canonicalOf, digestOfRows, hexOf, type KnownId, knownIds, utf8Of } from '../kernel/ticketOrder.js'
import type { AuditDraw } from './drawRecord.js'
import { type Audit, type AuditCheck, differs, type Raw, unknown } from './finding.js'

/** A check of every draw by itself. */
export const eachDraw =
  (of: (audit: Audit, draw: AuditDraw, drawId: string) => ReadonlyArray<Raw>): AuditCheck['run'] =>
  (audit) =>
    audit.records.draws === undefined
      ? [unknown('draws', 'the records of the draws')]
      : audit.records.draws.flatMap((draw) => of(audit, draw, draw.record.commitment.drawId))

/** Another value than expected; what is wrong with a draw is mended by drawing again. */
export const wrong = (
  record: string,
  expected: string | number,
  found: string | number,
  remedy: Raw['remedy'] = 'draw-again',
): Raw => differs(record, expected, found, remedy)

/** The digest of a value's canonical JSON. */
export const digestOf = ({ hash }: Audit, value: unknown): string =>
  hexOf(hash.bytes(utf8Of(canonicalOf(value))))

/** Each id of the year is worked out once, for all the rosters it stands on. */
export const knownOf = ({ hash, once, records }: Audit): ((id: string) => KnownId) =>
  once(records, 'ids', () => knownIds(hash))

/** Is the commitment the one that was published? What it states is only then worth comparing. */
export const commitmentHolds = (audit: Audit, { record, published }: AuditDraw): boolean => {
  const { commitment, commitmentDigest } = record
  if (commitmentDigest === undefined && published === undefined) return true
  const own = audit.once(commitment, 'digest', () => digestOf(audit, commitment))
  return (commitmentDigest ?? own) === own && (published?.digest ?? own) === own
}

/** The digest of a draw's roster; nothing where the roster is not at hand. */
export const rosterDigest = (audit: Audit, { roster }: AuditDraw): string | undefined =>
  roster === undefined
    ? undefined
    : audit.once(roster.rows, 'digest', () => digestOfRows(audit.hash, knownOf(audit), roster.rows))

/** The digest of those left out, as rows `id TAB reason`. */
export const leftOutDigest = (audit: Audit, { roster }: AuditDraw): string | undefined =>
  roster === undefined
    ? undefined
    : audit.once(roster.rows, 'left out', () =>
        digestOfRows(
          audit.hash,
          knownOf(audit),
          roster.rows.flatMap(({ id, leftOut }) => (leftOut === undefined ? [] : [{ id, stratum: leftOut }])),
        ),
      )

/** Does the roster at hand give the digests that were committed? Other checks of a draw rest on that. */
export const rosterHolds = (audit: Audit, draw: AuditDraw): boolean => {
  const { roster, leftOut } = draw.record.commitment
  return (
    roster.digest !== undefined &&
    rosterDigest(audit, draw) === roster.digest &&
    (leftOut === undefined || leftOutDigest(audit, draw) === leftOut.digest)
  )
}
