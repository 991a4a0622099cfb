import type { AuditEvent, AuditResult, AuditTrace } from '../oversight/audit/eventRecord.js'
import type { Described } from './described.js'
import { day, id, only, text, yesNo } from './leaves.js'
import { list, loose } from './shape.js'
import { tagging } from './tagged.js'

/** Somebody of whom only the id is read. */
export const auditPerson: Described<{ readonly id: string }> = loose<{ readonly id: string }>({ id })

const result = loose<AuditResult>(
  { matter: text, department: text, outcomes: list(text) },
  { callsForListing: yesNo, measures: list(text) },
)

const trace = loose<AuditTrace>({ _tag: only('Recorded'), id, on: day })

const ofVisit = loose<AuditEvent>(
  { _tag: text, id, visit: id, on: day },
  {
    duties: list(loose<Required<AuditEvent>['duties'][number]>({ matter: text, department: text })),
    team: loose<Required<AuditEvent>['team']>({ leader: id, members: list(id) }, { experts: list(id) }),
    inspectors: list(auditPerson),
    methods: list(text),
    confirmedBy: list(id),
    signature: loose<Required<AuditEvent>['signature']>({ _tag: text }, { by: text, reason: text }),
    results: list(result),
    ground: text,
    department: text,
    objection: text,
    outcome: loose<Required<AuditEvent>['outcome']>({ _tag: text }, { results: list(result) }),
    standing: text,
    followUp: text,
    out: text,
    in: text,
    reason: text,
    approvedBy: text,
  },
)

/** An event of a visit, or a record of the trace. */
export const auditEvent: Described<AuditEvent | AuditTrace> = tagging('Recorded', trace, ofVisit)
