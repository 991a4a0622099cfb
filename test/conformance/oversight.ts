import {
  auditYear,
  chinaCalendar,
  combine,
  decodeAuditRecords,
  linxiaJoint,
  linxiaMarket,
  nobleHash,
  sayInputError,
  verifyDispatchRecord,
} from 'double-random'
import { type Op, refused } from './args.js'

/** A path within the records, as it stands in the question. */
const inRecords = (sentence: string): string =>
  sentence.startsWith(':') || sentence.startsWith('[') ? `records${sentence}` : `records.${sentence}`

const rules = combine(linxiaMarket)(linxiaJoint)

const audit: Op = ({ records }) => {
  if (rules._tag === 'Left') return refused('internal', 'the two regulations do not combine')
  const read = decodeAuditRecords(records)
  if (read._tag === 'Left')
    return refused('bad-input', read.left.map((fault) => inRecords(sayInputError('en')(fault))).join('; '))
  const capabilities = {
    calendar: chinaCalendar(),
    hash: nobleHash,
    redispatch: verifyDispatchRecord(nobleHash),
  }
  return {
    ok: {
      findings: auditYear(
        rules.right,
        capabilities,
      )(read.right).map(({ basis, record, expected, found }) => ({
        article: basis,
        record,
        expected,
        found,
      })),
    },
  }
}

/** The operations of the oversight room. */
export const oversightOps = { audit }
