import { atLeast, atMost } from '../../model/ratio.js'
import {
  canonicalOf,
  digestOfRows,
  fewestVisits,
  firstByTicket,
  hexOf,
  utf8Of,
} from '../kernel/ticketOrder.js'
import { type Audit, type AuditCheck, groupBy, type Raw, unknown } from './finding.js'
import type { AuditDraw, AuditQuota } from './records.js'

const owed = (quota: AuditQuota, n: number, eligible: number): number => {
  if (quota._tag === 'count') return Math.min(quota.count, eligible)
  const cap = quota.ceiling === undefined ? n : Math.max(1, atMost(quota.ceiling)(n))
  return Math.min(atLeast(quota.ratio)(n), cap, eligible)
}

const eachDraw =
  (of: (audit: Audit, draw: AuditDraw, drawId: string) => ReadonlyArray<Raw>): AuditCheck['run'] =>
  (audit) =>
    audit.records.draws === undefined
      ? [unknown('draws', 'the records of the draws')]
      : audit.records.draws.flatMap((draw) => of(audit, draw, draw.record.commitment.drawId))

const wrong = (
  record: string,
  expected: string | number,
  found: string | number,
  remedy: Raw['remedy'] = 'draw-again',
): Raw => ({ record, expected, found, remedy })

/** Does the roster at hand give the digest that was committed? Other checks of a draw rest on that. */
const rosterHolds = ({ hash }: Audit, { roster, record }: AuditDraw): boolean =>
  roster !== undefined && digestOfRows(hash, roster.rows) === record.commitment.roster.digest

const roster: AuditCheck = {
  check: 'roster-as-committed',
  basis: 'market/13.draw',
  run: eachDraw((audit, draw, id) => {
    if (draw.roster === undefined) return [unknown(id, 'the roster')]
    return rosterHolds(audit, draw)
      ? []
      : [wrong(id, draw.record.commitment.roster.digest, digestOfRows(audit.hash, draw.roster.rows))]
  }),
}

const commitmentKept: AuditCheck = {
  check: 'draw-as-committed',
  basis: 'joint/19.draw',
  run: eachDraw(({ hash }, { record, published }, id) => {
    const own = hexOf(hash.bytes(utf8Of(canonicalOf(record.commitment))))
    if (own !== record.commitmentDigest) return [wrong(id, record.commitmentDigest, own)]
    if (published === undefined) return [unknown(id, 'the commitment as published')]
    return published.digest === own ? [] : [wrong(id, published.digest, own)]
  }),
}

const commitmentFirst: AuditCheck = {
  check: 'committed-before-draw',
  basis: 'market/13.announce',
  run: eachDraw((_, { published, heldOn }, id) => {
    if (published === undefined) return []
    if (heldOn === undefined) return [unknown(id, 'the day of the draw')]
    return published.on <= heldOn ? [] : [wrong(id, heldOn, published.on)]
  }),
}

const quotas: AuditCheck = {
  check: 'as-many-as-stated',
  basis: 'joint/20.strata',
  run: eachDraw((_, { record }, id) =>
    record.commitment.strata.flatMap(({ stratum, quota, n, eligible }) => {
      const expected = owed(quota, n, eligible)
      const found = record.strata.find((s) => s.stratum === stratum)?.drawn.length ?? 0
      return found === expected ? [] : [wrong(`${id}.${stratum}`, expected, found)]
    }),
  ),
}

const tickets: AuditCheck = {
  check: 'drawn-by-lot',
  basis: 'market/3.definition',
  run: eachDraw((audit, draw, id) => {
    const { record, roster: frozen } = draw
    if (frozen === undefined || !rosterHolds(audit, draw)) return []
    if (record.seed === undefined || record.seedString === undefined) return [unknown(id, 'the seed')]
    const seed = [id, ...record.seed.map((s) => s.value)].join('/')
    if (seed !== record.seedString) return [wrong(id, seed, record.seedString)]
    const rows = groupBy(
      frozen.rows.filter((r) => r.leftOut === undefined),
      (r) => r.stratum,
    )
    return record.strata.flatMap(({ stratum, drawn }) => {
      const ids = (rows.get(stratum) ?? []).map((r) => r.id)
      const first = firstByTicket(audit.hash, ids, seed, drawn.length)
      const at = first.findIndex((x, i) => x !== drawn[i]?.id)
      return at === -1 ? [] : [wrong(`${id}.${stratum}[${at}]`, first[at] ?? '', drawn[at]?.id ?? '')]
    })
  }),
}

/** Two draws of one task: the later names the earlier, which stays on record, with a reason. */
const redraws: AuditCheck = {
  check: 'redraw-registered',
  basis: 'joint/5.trace',
  run: ({ records: { draws = [] } }) => {
    const ids = new Set(draws.map((d) => d.record.commitment.drawId))
    const tasks = groupBy(
      draws.filter((d) => d.task !== undefined),
      (d) => d.task ?? '',
    )
    const lost = draws.flatMap(({ record: { commitment } }) => {
      const { supersedes, drawId } = commitment
      if (supersedes === undefined) return []
      if (supersedes.reason.trim() === '') return [wrong(drawId, 'a reason', '', 'state-reason')]
      return ids.has(supersedes.drawId)
        ? []
        : [wrong(drawId, supersedes.drawId, 'not on record', 'register-redraw')]
    })
    const silent = [...tasks].flatMap(([task, own]) => {
      const named = own.filter((d) => d.record.commitment.supersedes !== undefined).length
      return own.length - named <= 1 ? [] : [wrong(task, 1, own.length - named, 'register-redraw')]
    })
    return [...lost, ...silent]
  },
}

const merging: AuditCheck = {
  check: 'visits-merged',
  basis: 'joint/22.merge',
  run: ({ records: { visits, drawn, events = [] } }) => {
    if (visits === undefined) return []
    if (drawn === undefined) return [unknown('drawn', 'the windows of the tasks')]
    const cancelled = new Set(events.filter((e) => e._tag === 'VisitCancelled').map((e) => e.visit))
    const own = groupBy(drawn, (d) => d.subject)
    const live = groupBy(
      visits.filter((v) => !cancelled.has(v.id)),
      (v) => v.subject,
    )
    return [...live].flatMap(([subject, met]) => {
      const expected = fewestVisits((own.get(subject) ?? []).map((d) => d.window))
      return expected === 0 || met.length <= expected
        ? []
        : [wrong(subject, expected, met.length, 'merge-visits')]
    })
  },
}

/** Whoever was drawn is visited, and nobody is visited who was not drawn. */
const drawnVisited: AuditCheck = {
  check: 'drawn-and-visited',
  basis: 'joint/19.merge',
  run: ({ records: { visits, drawn } }) => {
    if (visits === undefined || drawn === undefined) return []
    const planned = new Set(visits.flatMap((v) => v.tasks))
    const ids = new Set(drawn.map((d) => d.id))
    return [
      ...drawn.filter((d) => !planned.has(d.id)).map((d) => wrong(d.id, 'a visit', 'none', 'do-and-report')),
      ...visits.flatMap((v) =>
        v.tasks.filter((t) => !ids.has(t)).map((t) => wrong(v.id, 'drawn', t, 'do-and-report')),
      ),
    ]
  },
}

/** The checks of the draws and of what was made of them. */
export const drawChecks: ReadonlyArray<AuditCheck> = [
  roster,
  commitmentKept,
  commitmentFirst,
  quotas,
  tickets,
  redraws,
  merging,
  drawnVisited,
]
