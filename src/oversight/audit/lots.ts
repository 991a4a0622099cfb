import { atLeast, atMost } from '../../model/ratio.js'
import { firstByTicket } from '../kernel/ticketOrder.js'
import type { AuditDraw, AuditStratum } from './drawRecord.js'
import { eachDraw, knownOf, rosterHolds, wrong } from './eachDraw.js'
import { type Audit, type AuditCheck, groupBy, type Raw, unknown } from './finding.js'

const owed = ({ quota, n }: AuditStratum, eligible: number): number => {
  if (quota._tag === 'count') return Math.min(quota.count, eligible)
  const cap = quota.ceiling === undefined ? n : Math.max(1, atMost(quota.ceiling)(n))
  return Math.min(atLeast(quota.ratio)(n), cap, eligible)
}

/** How many more than committed the log says that a stratum draws. */
const added = ({ record: { log = [] } }: AuditDraw, stratum: string): number =>
  log.reduce((sum, e) => (e._tag === 'supplement' && e.stratum === stratum ? sum + (e.add ?? 0) : sum), 0)

const quotaFaults = (draw: AuditDraw, id: string): ReadonlyArray<Raw> => {
  const { strata } = draw.record.commitment
  if (strata.length === 0 && draw.record.strata.length > 0) return [unknown(id, 'how many were to be drawn')]
  return strata.flatMap((take) => {
    const { stratum, n, eligible, reserve = 0 } = take
    const own = draw.record.strata.find((s) => s.stratum === stratum)
    const found = own?.drawn.length ?? 0
    const expected = Math.min(owed(take, eligible ?? n) + added(draw, stratum), eligible ?? n)
    if (found !== expected)
      return eligible === undefined && found < expected
        ? [unknown(`${id}.${stratum}`, 'how many of them may be drawn')]
        : [wrong(`${id}.${stratum}`, expected, found)]
    const waiting = Math.min(reserve, (eligible ?? n) - expected)
    const stands = own?.reserve?.length ?? 0
    return own?.reserve === undefined || stands === waiting
      ? []
      : [wrong(`${id}.${stratum}.reserve`, waiting, stands)]
  })
}

const quotas: AuditCheck = {
  check: 'as-many-as-stated',
  basis: 'joint/20.strata',
  run: eachDraw((_, draw, id) => quotaFaults(draw, id)),
}

const ticketFaults = (audit: Audit, draw: AuditDraw, id: string): ReadonlyArray<Raw> => {
  const { record, roster: frozen } = draw
  if (frozen === undefined || !rosterHolds(audit, draw)) return []
  if (record.seed === undefined || record.seedString === undefined) return [unknown(id, 'the seed')]
  const seed = [id, ...record.seed.map((s) => s.value)].join('/')
  if (seed !== record.seedString) return [wrong(id, seed, record.seedString)]
  const rows = groupBy(
    frozen.rows.filter((r) => r.leftOut === undefined),
    (r) => r.stratum,
  )
  return record.strata.flatMap(({ stratum, drawn, reserve = [] }) => {
    const ranks = [...drawn, ...reserve]
    if (ranks.some((r) => r.id === undefined))
      return [unknown(`${id}.${stratum}`, 'the names of those drawn')]
    const ids = (rows.get(stratum) ?? []).map((r) => r.id)
    const first = firstByTicket(audit.hash, knownOf(audit), ids, seed, ranks.length)
    const at = ranks.findIndex((r, i) => r.id !== first[i] || (r.rank ?? i + 1) !== i + 1)
    return at === -1 ? [] : [wrong(`${id}.${stratum}[${at}]`, first[at] ?? '', ranks[at]?.id ?? '')]
  })
}

const tickets: AuditCheck = {
  check: 'drawn-by-lot',
  basis: 'market/3.definition',
  run: eachDraw((audit, draw, id) => audit.once(draw, 'tickets', () => ticketFaults(audit, draw, id))),
}

/** Is nothing wrong with who stands on a record as drawn? What was made of the draw rests on that. */
export const lotsHold = (audit: Audit, draw: AuditDraw): boolean => {
  const id = draw.record.commitment.drawId
  return [
    ...quotaFaults(draw, id),
    ...audit.once(draw, 'tickets', () => ticketFaults(audit, draw, id)),
  ].every((f) => f.unknown === true)
}

/** The checks of who was drawn. */
export const lotChecks: ReadonlyArray<AuditCheck> = [quotas, tickets]
