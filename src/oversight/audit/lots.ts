import { atLeast, atMost } from '../../model/ratio.js'
import { firstByTicket } from '../kernel/ticketOrder.js'
import type { AuditDraw, AuditRank, AuditStratum } from './drawRecord.js'
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

/** How many different ones stand on a record as drawn; those whose names are not known are taken for different. */
const distinct = (ranks: ReadonlyArray<AuditRank>): number =>
  new Set(ranks.map((rank) => rank.id ?? rank)).size

/** Fewer than a share that a platform may have rounded to its last digit. */
const surelyLess = ({ quota, n }: AuditStratum, found: number): boolean =>
  quota._tag === 'share' && found < atLeast({ num: 2 * quota.ratio.num - 1, den: 2 * quota.ratio.den })(n)

/** A special check holds nobody back for the times he was met (joint/9): who is on its roster may be drawn. */
const isSpecial = ({ once, records }: Audit, { task }: AuditDraw): boolean =>
  once(
    records,
    'special tasks',
    () => new Set((records.tasks ?? []).flatMap((t) => (t.checkType === 'special' ? [t.id] : []))),
  ).has(task ?? '')

const quotaFaults = (audit: Audit, draw: AuditDraw, id: string): ReadonlyArray<Raw> => {
  const { strata } = draw.record.commitment
  if (strata.length === 0 && draw.record.strata.length > 0) return [unknown(id, 'how many were to be drawn')]
  return strata.flatMap((take) => {
    const { stratum, n, k, eligible, reserve = 0 } = take
    const own = draw.record.strata.find((s) => s.stratum === stratum)
    const found = distinct(own?.drawn ?? [])
    const upTo = (least: number): number =>
      Math.min(least + added(draw, stratum), Math.max(least, eligible ?? n))
    const [expected, stated] = [upTo(owed(take, eligible ?? n)), upTo(k)]
    if (found !== stated) return [wrong(`${id}.${stratum}`, stated, found)]
    if (found !== expected)
      return eligible !== undefined || found > expected || (isSpecial(audit, draw) && surelyLess(take, found))
        ? [wrong(`${id}.${stratum}`, expected, found)]
        : [unknown(`${id}.${stratum}`, 'how many of them may be drawn')]
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
  run: eachDraw(quotaFaults),
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
    ...quotaFaults(audit, draw, id),
    ...audit.once(draw, 'tickets', () => ticketFaults(audit, draw, id)),
  ].every((f) => f.unknown === true)
}

/** The checks of who was drawn. */
export const lotChecks: ReadonlyArray<AuditCheck> = [quotas, tickets]
