import { either as E } from 'fp-ts'
import * as t from 'io-ts'
import type { NonEmpty } from '../law/explained.js'
import type { AuditDispatch, AuditDispatchRecord, AuditRequest } from '../oversight/audit/dispatchRecord.js'
import type { AuditRecords } from '../oversight/audit/records.js'
import type { Same } from './agree.js'
import { Draw, SeedSource } from './auditDraw.js'
import { Event } from './auditEvent.js'
import { byName, Count, JsonObject, named, Published, whole, window, Year } from './auditParts.js'
import { Matter, Plan, Task } from './auditPlan.js'
import { decodeBy, type InputError } from './inputError.js'
import { IdCodec, list, oneOf, PlainDateCodec } from './primitives.js'
import { record } from './record.js'

const askedVisit = record(
  'RequestedVisit',
  { id: IdCodec, slots: list(JsonObject) },
  { recused: list(IdCodec) },
)
const request = record(
  'Request',
  { inspectors: list(named), visits: list(askedVisit) },
  { attempt: Count, cap: Count },
)
const Request: t.Type<AuditRequest> = request
const teamCommitment = record(
  'DispatchCommitment',
  { drawId: IdCodec, request: t.string, visits: Count, inspectors: Count, seed: list(SeedSource) },
  {},
)
const dispatchRecord = record(
  'DispatchRecord',
  { commitment: teamCommitment, seed: t.string, teams: byName(list(IdCodec)) },
  { leaders: byName(IdCodec) },
)
const DispatchRecordCodec: t.Type<AuditDispatchRecord> = dispatchRecord
const dispatch = record(
  'Dispatch',
  { record: whole(DispatchRecordCodec) },
  { request: whole(Request), published: Published, heldOn: PlainDateCodec },
)
const Dispatch: t.Type<AuditDispatch> = dispatch

const subject = record(
  'Subject',
  {
    id: IdCodec,
  },
  {
    kind: oneOf([
      'enterprise',
      'cooperative',
      'sole-trader',
      'foreign-enterprise',
      'product',
      'project',
      'conduct',
      'other',
    ]),
    owner: t.string,
    keyField: t.boolean,
    marks: list(oneOf(['complaints', 'abnormal-operations', 'serious-violation', 'bad-credit'])),
  },
)
const certificate = record(
  'Certificate',
  { number: t.string },
  { from: PlainDateCodec, until: PlainDateCodec },
)
const inspector = record(
  'Inspector',
  { id: IdCodec },
  { department: t.string, certificate, tags: list(t.string), mayLead: t.boolean },
)
const past = record(
  'PastVisit',
  { visit: IdCodec, subject: IdCodec, date: PlainDateCodec },
  { departments: list(t.string), cancelled: t.boolean },
)
const drawn = record(
  'DrawnSubject',
  { id: IdCodec, subject: IdCodec },
  { task: IdCodec, window, departments: list(t.string) },
)
const visit = record(
  'Visit',
  { id: IdCodec, subject: IdCodec, tasks: list(IdCodec) },
  { window, departments: list(t.string), qualifications: list(t.string) },
)
const notice = record(
  'Notice',
  { visit: IdCodec, department: t.string, publishedOn: PlainDateCodec, version: Count },
  {},
)

const records = record(
  'AuditRecords',
  { year: Year },
  {
    asOf: PlainDateCodec,
    plan: Plan,
    matters: list(Matter),
    subjects: list(subject),
    inspectors: list(inspector),
    interests: list(record('Interest', { inspector: IdCodec, subject: IdCodec }, {})),
    tasks: list(Task),
    draws: list(Draw),
    registers: list(record('Register', { prefix: t.string, first: Count, last: Count }, {})),
    drawn: list(drawn),
    history: list(past),
    limitReasons: list(record('LimitReason', { subject: IdCodec, reason: t.string }, {})),
    visits: list(visit),
    dispatches: list(Dispatch),
    appointments: list(record('Appointment', { visit: IdCodec, reason: t.string }, {})),
    teams: byName(list(IdCodec)),
    leaders: byName(IdCodec),
    events: list(Event),
    unrecorded: list(t.string),
    notices: list(notice),
  },
)
const Records: t.Type<AuditRecords> = records
true satisfies Same<keyof t.TypeOf<typeof records>, keyof AuditRecords>
true satisfies Same<keyof t.TypeOf<typeof dispatch>, keyof AuditDispatch>
true satisfies Same<keyof t.TypeOf<typeof request>, keyof AuditRequest>
true satisfies Same<keyof t.TypeOf<typeof dispatchRecord>, keyof AuditDispatchRecord>

const LISTS = ['subjects', 'inspectors', 'tasks', 'drawn', 'visits', 'events'] as const

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
  const read = decodeBy(Records)(value)
  if (E.isLeft(read)) return read
  const [first, ...rest] = repeated(read.right)
  return first === undefined ? read : E.left([first, ...rest])
}
