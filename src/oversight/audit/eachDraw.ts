import { canonicalOf, digestOfRows, hexOf, utf8Of } from '../kernel/ticketOrder.js'
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

/** The digest of a draw's roster; nothing where the roster is not at hand. */
export const rosterDigest = ({ hash, once }: Audit, { roster }: AuditDraw): string | undefined =>
  roster === undefined ? undefined : once(roster.rows, 'digest', () => digestOfRows(hash, roster.rows))

/** The digest of those left out, as rows `id TAB reason`. */
export const leftOutDigest = ({ hash, once }: Audit, { roster }: AuditDraw): string | undefined =>
  roster === undefined
    ? undefined
    : once(roster.rows, 'left out', () =>
        digestOfRows(
          hash,
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
