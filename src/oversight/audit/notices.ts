import { key } from './deadlines.js'
import { type Audit, type AuditCheck, differs, groupBy, type Raw, unknown } from './finding.js'
import { correctedBy } from './found.js'
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

/** How many versions what happened after the publication gives, at least and at most. */
const versionsDue = (audit: Audit): ((of: string) => { readonly least: number; readonly most: number }) => {
  const corrections = groupBy(ofKind(audit, 'ResultsCorrected'), key)
  const rechecks = groupBy(ofKind(audit, 'ObjectionRechecked'), key)
  return (of) => {
    const changed = (rechecks.get(of) ?? []).map(correctedBy)
    const least = 1 + (corrections.get(of)?.length ?? 0) + changed.filter((c) => c === true).length
    return { least, most: least + changed.filter((c) => c === undefined).length }
  }
}

/** One text of each version, and a version for each correction, its own or after an objection. */
const textFaults = (audit: Audit): ReadonlyArray<Raw> => {
  const due = versionsDue(audit)
  const rechecks = ofKind(audit, 'ObjectionRechecked')
  const untold = rechecks.length > 0 && rechecks.every((e) => correctedBy(e) === undefined)
  return [
    ...(untold ? [unknown('events', 'how the objection ended')] : []),
    ...[...groupBy(audit.records.notices ?? [], (n) => `${n.visit}\n${n.department}`)].flatMap(
      ([id, own]): ReadonlyArray<Raw> => {
        const { least, most } = due(id)
        const versions = own.map((n) => n.version)
        const highest = Math.max(...versions)
        const record = own[0]?.visit ?? id
        if (highest < least) return [differs(record, least, highest, 'publish')]
        if (highest > most) return [differs(record, most, highest, 'correct-openly')]
        if (least < most) return untold ? [] : [unknown(record, 'how the objection ended')]
        const twice = versions.find((v, i) => versions.indexOf(v) < i)
        return twice === undefined
          ? []
          : [differs(record, 'one text of each version', `several of version ${twice}`, 'correct-openly')]
      },
    ),
  ]
}

/** What was published stays: each correction has a reason and a version of its own. */
const immutable: AuditCheck = {
  check: 'notice-unaltered',
  basis: 'joint/31.immutable',
  run: (audit) =>
    audit.records.events === undefined
      ? []
      : [
          ...ofKind(audit, 'ResultsCorrected')
            .filter((e) => (e.reason ?? '').trim() === '')
            .map((e) => differs(e.visit, 'a reason', '', 'state-reason')),
          ...textFaults(audit),
        ],
}

/** The checks of notices. */
export const noticeChecks: ReadonlyArray<AuditCheck> = [noticed, immutable]
