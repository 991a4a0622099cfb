import type { AuditCommitment, AuditDraw, AuditLogEntry, AuditRank } from './drawRecord.js'
import { digestOf, eachDraw, wrong } from './eachDraw.js'
import type { AuditCheck, Raw } from './finding.js'

/** What happened after a draw is chained: each digest is of the entry and of the digest before it. */
const chained: AuditCheck = {
  check: 'log-chained',
  basis: 'joint/5.trace',
  run: eachDraw((audit, { record: { commitmentDigest, seedString, log = [] } }, id) => {
    const start = digestOf(audit, { commitmentDigest, seedString })
    const at = log.findIndex(
      (entry, i) => digestOf(audit, { ...entry, digest: log[i - 1]?.digest ?? start }) !== entry.digest,
    )
    return at === -1
      ? []
      : [wrong(`${id}.log[${at}]`, 'chained to the entry before', log[at]?.digest ?? '', 'correct-openly')]
  }),
}

const supplemented: AuditCheck = {
  check: 'supplement-reasoned',
  basis: 'joint/5.trace',
  run: eachDraw((_, { record: { log = [] } }, id) =>
    log.flatMap((entry, i) =>
      entry._tag === 'supplement' && entry.reason.trim() === ''
        ? [wrong(`${id}.log[${i}]`, 'a reason', '', 'state-reason')]
        : [],
    ),
  ),
}

/** Everyone of a stratum who was to be visited before an entry: the drawn ones, and the ranks added so far. */
const metBefore = (
  { record }: AuditDraw,
  before: ReadonlyArray<AuditLogEntry>,
  stratum: string,
): { readonly met: ReadonlyArray<AuditRank>; readonly left: number } => {
  const own = record.strata.find((s) => s.stratum === stratum)
  const ranks = [...(own?.drawn ?? []), ...(own?.reserve ?? [])]
  const replaced = before.filter((e) => e._tag === 'mark' && e.stratum === stratum && e.replaced === true)
  const size = (own?.drawn.length ?? 0) + replaced.length
  return { met: ranks.slice(0, size), left: ranks.length - size }
}

const markFault = (
  { replacement }: AuditCommitment,
  draw: AuditDraw,
  before: ReadonlyArray<AuditLogEntry>,
  { stratum, id = '', reason, replaced }: AuditLogEntry,
): Pick<Raw, 'expected' | 'found'> | undefined => {
  const { met, left } = metBefore(draw, before, stratum)
  if (met.every((r) => r.id !== undefined) && !met.some((r) => r.id === id))
    return { expected: 'one to be visited', found: id }
  if (before.some((e) => e._tag === 'mark' && e.stratum === stratum && e.id === id))
    return { expected: 'marked once', found: id }
  if (replacement !== undefined && !replacement.reasons.includes(reason))
    return { expected: 'a reason that was committed', found: reason }
  if (replaced !== true) return undefined
  if (replacement?.by === 'none') return { expected: 'no replacement', found: id }
  return left > 0 ? undefined : { expected: 'a rank in reserve', found: 'none' }
}

/** A mark takes out one who was drawn, once, for a committed reason; the next rank stands by for him. */
const marked: AuditCheck = {
  check: 'mark-stands',
  basis: 'joint/32.unable',
  run: eachDraw((_, draw, id) =>
    (draw.record.log ?? []).flatMap((entry, i, log) => {
      const fault =
        entry._tag === 'mark' ? markFault(draw.record.commitment, draw, log.slice(0, i), entry) : undefined
      return fault === undefined ? [] : [wrong(`${id}.log[${i}]`, fault.expected, fault.found)]
    }),
  ),
}

/** Who is and who may be visited by a record: those drawn and the ranks added; without the marked ones, who must. */
export const toVisit = (
  draw: AuditDraw,
): { readonly may: ReadonlyArray<string>; readonly must: ReadonlyArray<string> } | undefined => {
  const { strata, log = [] } = draw.record
  const met = strata.map(({ stratum }) => ({ stratum, ranks: metBefore(draw, log, stratum).met }))
  if (met.some(({ ranks }) => ranks.some((r) => r.id === undefined))) return undefined
  const out = new Set(log.flatMap((e) => (e._tag === 'mark' ? [`${e.stratum}\n${e.id ?? ''}`] : [])))
  const idsOf = (ranks: ReadonlyArray<AuditRank>): ReadonlyArray<string> => ranks.flatMap((r) => r.id ?? [])
  return {
    may: met.flatMap(({ ranks }) => idsOf(ranks)),
    must: met.flatMap(({ stratum, ranks }) => idsOf(ranks).filter((id) => !out.has(`${stratum}\n${id}`))),
  }
}

/** The checks of what happened after a draw. */
export const logChecks: ReadonlyArray<AuditCheck> = [chained, supplemented, marked]
