import { key } from './deadlines.js'
import { type AuditCheck, differs, groupBy, type Raw, unknown } from './finding.js'
import { ofKind } from './kept.js'

/** Each publication of results has its notice, of the same day. */
const noticed: AuditCheck = {
  check: 'notice-published',
  basis: 'market/4.publish',
  run: (audit) => {
    const { notices } = audit.records
    const disclosures = ofKind(audit, 'ResultsDisclosed')
    if (disclosures.length === 0) return []
    if (notices === undefined) return [unknown('notices', 'the notices')]
    const known = groupBy(notices, (n) => `${n.visit}\n${n.department}`)
    return disclosures.flatMap((e): ReadonlyArray<Raw> => {
      const own = known.get(key(e))
      if (own === undefined) return [differs(e.visit, 'a notice', 'none', 'publish')]
      const first = own.find((n) => n.version === 1)
      return first === undefined || first.publishedOn === e.on
        ? []
        : [differs(e.visit, e.on, first.publishedOn, 'correct-openly')]
    })
  },
}

/** One text of each version, a version for each correction, and a reason for each. */
const immutable: AuditCheck = {
  check: 'notice-unaltered',
  basis: 'joint/31.immutable',
  run: (audit) => {
    const { notices, events } = audit.records
    if (events === undefined) return []
    const corrections = ofKind(audit, 'ResultsCorrected')
    const corrected = groupBy(corrections, key)
    const silent = corrections
      .filter((e) => (e.reason ?? '').trim() === '')
      .map((e) => differs(e.visit, 'a reason', '', 'state-reason'))
    const texts = [...groupBy(notices ?? [], (n) => `${n.visit}\n${n.department}`)].flatMap(([id, own]) => {
      const expected = 1 + (corrected.get(id)?.length ?? 0)
      const versions = own.map((n) => n.version)
      const highest = Math.max(...versions)
      const record = own[0]?.visit ?? id
      if (highest !== expected)
        return [differs(record, expected, highest, highest > expected ? 'correct-openly' : 'publish')]
      return new Set(versions).size === versions.length
        ? []
        : [differs(record, 'one text of each version', versions.join('、'), 'correct-openly')]
    })
    return [...silent, ...texts]
  },
}

/** The checks of notices. */
export const noticeChecks: ReadonlyArray<AuditCheck> = [noticed, immutable]
