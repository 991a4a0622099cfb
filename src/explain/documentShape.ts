import { objection } from '../codec/departmentFile.js'
import type { Described } from '../codec/described.js'
import { drawRecord } from '../codec/drawRecord.js'
import { day, id, text } from '../codec/leaves.js'
import { plan } from '../codec/plan.js'
import { outcome } from '../codec/result.js'
import { resultNotice } from '../codec/resultNotice.js'
import { byName, list, loose, someOf } from '../codec/shape.js'
import { tagged } from '../codec/tagged.js'
import { window } from '../codec/values.js'
import type { InspectionTeam } from '../inspection/state.js'
import type { AtSubject, BureauDocument, ResultLine } from './document.js'

const issued = { department: text, on: day }

/** Of a visit, a team and a result a document takes what it says; whoever has more of them may give all. */
const atSubject = {
  visit: loose<AtSubject['visit']>({
    id,
    subject: id,
    window,
    matters: list(id),
    departments: list(id),
  }),
  name: text,
  team: loose<InspectionTeam>({ leader: id, members: someOf(id) }, { experts: list(id) }),
}

/** Each document by its `_tag`. */
export const bureauDocument: Described<BureauDocument> = tagged<BureauDocument, '_tag'>('_tag', {
  PlanAnnouncement: [{ ...issued, plan }],
  DrawAnnouncement: [{ ...issued, record: drawRecord, matter: text }, { names: byName(text) }],
  TeamSheet: [{ ...issued, ...atSubject }],
  RecordForm: [{ ...issued, ...atSubject }],
  ResultNotice: [{ notice: resultNotice }, { objectionUntil: day }],
  ObjectionReply: [
    {
      ...issued,
      name: text,
      objection,
      results: list(loose<ResultLine>({ matter: id, outcomes: someOf(outcome) })),
    },
  ],
})
