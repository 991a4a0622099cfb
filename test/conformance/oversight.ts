import {
  type AuditRecords,
  auditYear,
  chinaCalendar,
  combine,
  linxiaJoint,
  linxiaMarket,
  nobleHash,
} from 'double-random'
import { type Answer, type Op, refused } from './args.js'

const rules = combine(linxiaMarket)(linxiaJoint)

/** Records of another shape than the page on the audit describes are refused as a whole. */
const audited = (records: AuditRecords): Answer => {
  if (rules._tag === 'Left') return refused('internal', 'the two regulations do not combine')
  try {
    const findings = auditYear(rules.right, { calendar: chinaCalendar(), hash: nobleHash })(records)
    return {
      ok: {
        findings: findings.map(({ basis, record, expected, found }) => ({
          article: basis,
          record,
          expected,
          found,
        })),
      },
    }
  } catch {
    return refused('bad-input', 'records: expected the lists of a year’s records, each of its shape')
  }
}

const audit: Op = ({ records }) =>
  typeof records === 'object' &&
  records !== null &&
  Number.isSafeInteger((records as { year?: unknown }).year)
    ? audited(records as AuditRecords)
    : refused('bad-input', 'records.year: expected a whole number')

/** The operations of the oversight room. */
export const oversightOps = { audit }
