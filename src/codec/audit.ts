import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import type { AuditDispatch, AuditDispatchRecord, AuditRequest } from '../oversight/audit/dispatchRecord.js'
import type { AuditRecords } from '../oversight/audit/records.js'
import { auditDraw, auditSeedSource, published } from './auditDraw.js'
import { auditEvent, auditPerson } from './auditEvent.js'
import { auditMatter, auditPlan, auditTask, auditWindow as window } from './auditPlan.js'
import { type Described, named, noted } from './described.js'
import { decodeBy, type InputError } from './inputError.js'
import { count, day, id, text, year, yesNo } from './leaves.js'
import { byName, list, loose } from './shape.js'
import { riskMark, subjectKind } from './subject.js'
import { whole } from './whole.js'

type All = Required<AuditRecords>
type One<K extends keyof All> = All[K] extends ReadonlyArray<infer A> ? A : never

const request = loose<AuditRequest>(
  {
    inspectors: list(
      loose<AuditRequest['inspectors'][number]>(
        { id },
        { department: text, leader: yesNo, members: list(id) },
      ),
    ),
    visits: list(
      loose<AuditRequest['visits'][number]>(
        { id, slots: list(loose<AuditRequest['visits'][number]['slots'][number]>({}, { expert: yesNo })) },
        { subject: id, recused: list(id) },
      ),
    ),
  },
  { attempt: count, cap: count },
)
const dispatchRecord = loose<AuditDispatchRecord>(
  {
    commitment: loose<AuditDispatchRecord['commitment']>({
      drawId: id,
      request: text,
      visits: count,
      inspectors: count,
      seed: list(auditSeedSource),
    }),
    seed: text,
    teams: byName(list(id)),
  },
  { leaders: byName(id) },
)
const dispatch = loose<AuditDispatch>(
  { record: whole(dispatchRecord) },
  { request: whole(request), published, heldOn: day },
)

const subject = loose<One<'subjects'>>(
  { id },
  { kind: subjectKind, owner: text, keyField: yesNo, marks: list(riskMark) },
)
const certificate = loose<Required<One<'inspectors'>>['certificate']>(
  { number: text },
  { from: day, until: day },
)
const inspector = loose<One<'inspectors'>>(
  { id },
  { department: text, certificate, tags: list(text), mayLead: yesNo },
)
const past = loose<One<'history'>>(
  { visit: id, subject: id, date: day },
  { departments: list(text), cancelled: yesNo },
)
const visit = loose<One<'visits'>>(
  { id, subject: id, tasks: list(id) },
  { window, matters: list(text), departments: list(text), qualifications: list(text) },
)

/** The records of a year, as far as the auditor reads them. */
export const auditRecords: Described<AuditRecords> = named(
  'AuditRecords',
  { zh: '年度审计记录', en: 'Records of a year for the audit' },
  noted(
    'In each list an id stands once; the library checks it.',
    loose<AuditRecords>(
      { year },
      {
        asOf: day,
        plan: auditPlan,
        matters: list(auditMatter),
        subjects: list(subject),
        inspectors: list(inspector),
        experts: list(auditPerson),
        interests: list(loose<One<'interests'>>({ inspector: id, subject: id })),
        tasks: list(auditTask),
        draws: list(auditDraw),
        registers: list(loose<One<'registers'>>({ prefix: text, first: count, last: count })),
        drawn: list(loose<One<'drawn'>>({ id, subject: id }, { task: id, window, departments: list(text) })),
        history: list(past),
        limitReasons: list(loose<One<'limitReasons'>>({ subject: id, reason: text })),
        visits: list(visit),
        dispatches: list(dispatch),
        appointments: list(loose<One<'appointments'>>({ visit: id, reason: text })),
        teams: byName(list(id)),
        leaders: byName(id),
        events: list(auditEvent),
        unrecorded: list(text),
        notices: list(
          loose<One<'notices'>>({ visit: id, department: text, publishedOn: day, version: count }),
        ),
      },
    ),
  ),
)

const LISTS = ['subjects', 'inspectors', 'experts', 'tasks', 'drawn', 'visits', 'events'] as const

/** An id that stands twice would let one entry hide another. */
const repeated = (read: AuditRecords): ReadonlyArray<InputError> =>
  LISTS.flatMap((name) => {
    const seen = new Set<string>()
    return (read[name] ?? []).flatMap(({ id }, i): ReadonlyArray<InputError> => {
      const again = seen.has(id)
      seen.add(id)
      return again
        ? [{ _tag: 'InputError', path: `${name}[${i}].id`, value: id, expected: 'id that stands once' }]
        : []
    })
  })

/**
 * Reads the records of a year from unknown data, before they are audited: the records, or every fault by its path.
 * What is digested is kept whole; elsewhere fields that the auditor does not read are left out.
 *
 * @zh 读取年度审计记录
 * @law joint/5.trace
 * @example
 * import { decodeAuditRecords } from 'double-random'
 *
 * const read = decodeAuditRecords({ year: 2022, asOf: '2022-13-01', visits: {} })
 * assert.ok(read._tag === 'Left')
 * assert.deepStrictEqual(read.left.map(({ path }) => path), ['asOf', 'visits'])
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeAuditRecords = (value: unknown): E.Either<NonEmpty<InputError>, AuditRecords> => {
  const read = decodeBy(auditRecords)(value)
  if (E.isLeft(read)) return read
  const [first, ...rest] = repeated(read.right)
  return first === undefined ? read : E.left([first, ...rest])
}
