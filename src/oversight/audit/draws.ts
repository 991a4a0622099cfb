import type { AuditSeedSource, AuditSeedValue } from './drawRecord.js'
import { digestOf, eachDraw, leftOutDigest, rosterDigest, rosterHolds, wrong } from './eachDraw.js'
import { type AuditCheck, groupBy, unknown } from './finding.js'

const roster: AuditCheck = {
  check: 'roster-as-committed',
  basis: 'market/13.draw',
  run: eachDraw((audit, draw, id) => {
    const { digest } = draw.record.commitment.roster
    const own = rosterDigest(audit, draw)
    if (own === undefined) return [unknown(id, 'the roster')]
    if (digest === undefined) return [unknown(id, 'the digest of the roster')]
    return own === digest ? [] : [wrong(id, digest, own)]
  }),
}

/** Who was left out is digested apart: a friend marked as left out after the fact changes no digest of rows. */
const leftOut: AuditCheck = {
  check: 'left-out-as-committed',
  basis: 'joint/20.strata',
  run: eachDraw((audit, draw, id) => {
    const committed = draw.record.commitment.leftOut
    const own = leftOutDigest(audit, draw)
    return committed === undefined || own === undefined || own === committed.digest
      ? []
      : [wrong(id, committed.digest, own)]
  }),
}

/** The base of each stratum and how many of it may be drawn, counted in the roster. */
const counted: AuditCheck = {
  check: 'base-as-counted',
  basis: 'market/13.draw',
  run: eachDraw((audit, draw, id) => {
    if (draw.roster === undefined || !rosterHolds(audit, draw)) return []
    const rows = groupBy(draw.roster.rows, (r) => r.stratum)
    return draw.record.commitment.strata.flatMap(({ stratum, n, eligible }) => {
      const own = rows.get(stratum) ?? []
      if (own.length !== n) return [wrong(`${id}.${stratum}`, own.length, n)]
      const may = own.filter((r) => r.leftOut === undefined).length
      return eligible === undefined || eligible === may
        ? []
        : [wrong(`${id}.${stratum}.eligible`, may, eligible)]
    })
  }),
}

const commitmentKept: AuditCheck = {
  check: 'draw-as-committed',
  basis: 'joint/19.draw',
  run: eachDraw((audit, { record, published }, id) => {
    if (record.commitmentDigest === undefined) return [unknown(id, 'the digest of the commitment')]
    const own = audit.once(record.commitment, 'digest', () => digestOf(audit, record.commitment))
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

const asPlanned = (source: AuditSeedSource, { _tag, value, round }: AuditSeedValue): boolean => {
  if (_tag !== undefined && _tag !== source._tag) return false
  if (source._tag === 'beacon') return round === source.round && /^[0-9a-f]{64}$/.test(value)
  if (source._tag !== 'digits') return true
  return (
    (source.count === undefined || value.length === source.count) &&
    (source.faces === 6 ? /^[1-6]*$/ : /^[0-9]*$/).test(value)
  )
}

/** Where a seed is not what was committed to: another number of values, another round, too few digits. */
export const seedFault = (
  sources: ReadonlyArray<AuditSeedSource>,
  values: ReadonlyArray<AuditSeedValue>,
): { readonly at: string; readonly expected: string; readonly found: string } | undefined => {
  if (sources.length !== values.length)
    return { at: '', expected: `${sources.length} values`, found: `${values.length}` }
  const i = sources.findIndex((source, at) => {
    const value = values[at]
    return value === undefined || !asPlanned(source, value)
  })
  const source = sources[i]
  if (source === undefined) return undefined
  const { _tag, count, round } = source
  return {
    at: `[${i}]`,
    expected: [_tag, count ?? round].filter((x) => x !== undefined).join(' '),
    found: values[i]?.value ?? '',
  }
}

const seed: AuditCheck = {
  check: 'seed-as-committed',
  basis: 'joint/19.draw',
  run: eachDraw((_, { record: { commitment, seed: values } }, id) => {
    if (commitment.seed === undefined || values === undefined) return []
    const fault = seedFault(commitment.seed, values)
    return fault === undefined ? [] : [wrong(`${id}.seed${fault.at}`, fault.expected, fault.found)]
  }),
}

/** The checks of a draw's papers: roster, commitment, seed. */
export const drawChecks: ReadonlyArray<AuditCheck> = [
  roster,
  leftOut,
  counted,
  commitmentKept,
  commitmentFirst,
  seed,
]
