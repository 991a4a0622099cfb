import type { RecheckOutcome } from '../disclosure/recheck.js'
import { type TraceRecord, traceKinds, type VisitEvent } from '../followup/event.js'
import type { Reviewer } from '../inspection/review.js'
import type { Arrival } from '../inspection/state.js'
import { route, standing } from './departmentFile.js'
import { type Described, named } from './described.js'
import { decodeBy } from './inputError.js'
import { certificate } from './inspector.js'
import { day, digest, id, oneOf, text } from './leaves.js'
import { duty, matterResult, measures, method, obstructionKind, signature, visitTeam } from './result.js'
import { list, shape, someOf } from './shape.js'
import { tagged } from './tagged.js'
import { unableGround, window } from './values.js'
import { chosenForm } from './visitState.js'

const base = { id, visit: id, on: day }
const ofDepartment = { ...base, department: id }
const ofObjection = { ...ofDepartment, objection: id }
const ofFollowUp = { ...base, followUp: id }
const results = someOf(matterResult)
const by = tagged<Reviewer, 'role'>('role', { leader: [{ id }], head: [{ id }] })
const outcome = tagged<RecheckOutcome, '_tag'>('_tag', { Upheld: [{}], Corrected: [{ results }] })

/** An event of a visit, or a record of the trace: the shape alone, its order is the log's question. */
export const visitEvent: Described<VisitEvent | TraceRecord> = named(
  'VisitEvent',
  { zh: '检查事件', en: 'Event of a visit' },
  tagged<VisitEvent | TraceRecord, '_tag'>('_tag', {
    SubjectDrawn: [{ ...base, subject: id, window, duties: someOf(duty) }],
    TeamDispatched: [{ ...base, team: visitTeam }],
    TeamChanged: [{ ...base, out: id, in: id, reason: text, approvedBy: text }],
    RecordsChecked: [{ ...base, forms: someOf(chosenForm), methods: someOf(method) }],
    ArrivedOnSite: [
      { ...base, inspectors: list(shape<Arrival['inspectors'][number]>({ id, certificate })) },
      { noticeUnder: text },
    ],
    Obstructed: [{ ...base, kind: obstructionKind, circumstance: text }],
    ResultsFormed: [{ ...base, results, confirmedBy: list(id), signature }, { evidence: list(digest) }],
    FoundUninspectable: [{ ...base, results, ground: unableGround }, { reason: text }],
    ResultsApproved: [{ ...ofDepartment, by }],
    ResultsReturned: [{ ...ofDepartment, by, reason: text }],
    ResultsResubmitted: [{ ...ofDepartment, results }],
    TaskCompleted: [base],
    ResultsEntered: [ofDepartment],
    ResultsDisclosed: [ofDepartment],
    ObjectionFiled: [{ ...ofObjection, by: id, standing }],
    ObjectionRechecked: [{ ...ofObjection, outcome }],
    ObjectionAnswered: [ofObjection],
    ResultsCorrected: [{ ...ofDepartment, reason: text, results }],
    FollowUpOpened: [{ ...ofFollowUp, department: id, matter: id, route, to: text }],
    TransferReceived: [{ ...ofFollowUp, number: text }],
    FollowUpClosed: [{ ...ofFollowUp, result: text }, { measures }],
    FollowUpEntered: [ofFollowUp],
    VisitArchived: [{ ...base, reference: text }],
    VisitCancelled: [{ ...base, reason: text, approvedBy: text }],
    Recorded: [
      {
        id,
        on: day,
        kind: oneOf(traceKinds),
        reference: text,
        digest,
      },
    ],
  }),
)

/** Events in their order. */
export const visitEvents: Described<ReadonlyArray<VisitEvent | TraceRecord>> = list(visitEvent)

/**
 * Reads events of visits and records of the trace from unknown data: the list, or every fault by its path.
 *
 * @zh 读取检查事件
 * @law joint/5.trace
 * @example
 * import { decodeVisitEvents } from 'double-random'
 *
 * const event = { _tag: 'TaskCompleted', id: 'e1', visit: 'v1', on: '2022-03-15' }
 * assert.deepStrictEqual(decodeVisitEvents([event]), { _tag: 'Right', right: [event] })
 *
 * @category codec
 * @since 0.1.0
 */
export const decodeVisitEvents = decodeBy(visitEvents)
