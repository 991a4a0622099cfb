import { auditYear, chinaCalendar, decodeAuditRecords } from 'double-random'
import { nativeHash } from 'double-random/node'
import { expect, it } from 'vitest'
import { linxiaRecords } from '../support/linxiaRecords.js'

it('finds nothing in the year of Linxia as the library planned, drew, merged and staffed it', () => {
  const { year, records } = linxiaRecords(0.1, 0.5)
  const read = decodeAuditRecords(JSON.parse(JSON.stringify(records)))
  if (read._tag === 'Left') throw new Error(JSON.stringify(read.left.slice(0, 3)))
  expect(read.right.visits?.length).toBeGreaterThan(400)

  const findings = auditYear(year.rules, { calendar: chinaCalendar(), hash: nativeHash })(read.right)
  expect(findings.filter((f) => f._tag === 'NotAsRuled')).toEqual([])
  // the campaign draws its teams without papers of their own
  expect(findings.map((f) => f.check)).toEqual(['dispatch-as-committed'])
})
