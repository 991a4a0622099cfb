import * as t from 'io-ts'
import type { AuditEvent, AuditResult } from '../oversight/audit/eventRecord.js'
import type { Flat, Same } from './agree.js'
import { named } from './auditParts.js'
import { IdCodec, list, PlainDateCodec } from './primitives.js'
import { record } from './record.js'

const result = record(
  'Result',
  { matter: t.string, department: t.string, outcomes: list(t.string) },
  { callsForListing: t.boolean, measures: list(t.string) },
)
const Result: t.Type<AuditResult> = result
const event = record(
  'Event',
  { _tag: t.string, id: IdCodec, visit: IdCodec, on: PlainDateCodec },
  {
    team: record('Team', { leader: IdCodec, members: list(IdCodec) }, {}),
    inspectors: list(named),
    methods: list(t.string),
    confirmedBy: list(IdCodec),
    signature: record('Signature', { _tag: t.string }, { by: t.string, reason: t.string }),
    results: list(Result),
    ground: t.string,
    department: t.string,
    objection: t.string,
    standing: t.string,
    followUp: t.string,
    out: t.string,
    in: t.string,
    reason: t.string,
    approvedBy: t.string,
  },
)
/** An event of a visit. */
export const Event: t.Type<AuditEvent> = event

true satisfies Same<Flat<t.TypeOf<typeof result>>, Flat<AuditResult>>
true satisfies Same<keyof t.TypeOf<typeof event>, keyof AuditEvent>
