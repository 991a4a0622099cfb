import type { AuditFinding } from '../oversight/audit/finding.js'
import { provision, reading } from './basis.js'
import { type Described, leaf } from './described.js'
import { decodeBy } from './inputError.js'
import { oneOf, only, text } from './leaves.js'
import { list } from './shape.js'
import { union } from './tagged.js'

const told: Described<string | number> = leaf(
  'string or number',
  (u) => typeof u === 'string' || Number.isFinite(u),
  { anyOf: [{ type: 'string' }, { type: 'number' }] },
)

const body = {
  basis: provision,
  check: text,
  record: text,
  expected: told,
  found: told,
  remedy: oneOf([
    'supply-record',
    'state-reason',
    'draw-more',
    'draw-again',
    'register-redraw',
    'merge-visits',
    'reassign',
    'get-approval',
    'do-and-report',
    'publish',
    'correct-openly',
    'list-or-stop',
  ]),
}

/** What the auditor found. */
export const auditFindings: Described<ReadonlyArray<AuditFinding>> = list(
  union<AuditFinding>(
    'AuditFinding',
    { zh: '审计发现', en: 'Finding of the audit' },
    {
      NotAsRuled: [{ ...body, gravity: oneOf(['error', 'warning']) }, { reading }],
      NotKnown: [{ ...body, gravity: only('unknown') }, { reading }],
    },
  ),
)

/**
 * Reads findings of an audit that were kept, from unknown data: the list, or every fault by its path.
 *
 * @zh 读取审计发现
 * @law joint/5.trace
 * @example
 * import { auditYear, chinaCalendar, decodeAuditFindings, linxiaJoint, nobleHash } from 'double-random'
 *
 * const found = auditYear(linxiaJoint, { calendar: chinaCalendar(), hash: nobleHash })({ year: 2022 })
 * assert.deepStrictEqual(decodeAuditFindings(JSON.parse(JSON.stringify(found))), { _tag: 'Right', right: found })
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeAuditFindings = decodeBy(auditFindings)
