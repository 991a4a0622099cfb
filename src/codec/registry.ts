import { auditRecords } from './audit.js'
import { auditFindings } from './auditFinding.js'
import { localDays, yearNotice } from './calendar.js'
import { checklists } from './checklist.js'
import { commitment } from './commitment.js'
import { deadlines } from './deadline.js'
import type { Part } from './described.js'
import { dispatchFacts } from './dispatchFacts.js'
import { dispatchCommitment, dispatchRecord, replacementLog } from './dispatchRecord.js'
import { drawPart, inclusionProof } from './drawPart.js'
import { drawRecord } from './drawRecord.js'
import { eventLog } from './eventLog.js'
import { decidedSubjects } from './frequency.js'
import { frozenRoster } from './frozenRoster.js'
import { history } from './history.js'
import { experts, inspectors, interests } from './inspector.js'
import { lead } from './lead.js'
import { matterList, matters } from './matter.js'
import { plan } from './plan.js'
import { resultNotices } from './resultNotice.js'
import { roster } from './roster.js'
import { refinement, ruleset } from './ruleset.js'
import { scope } from './scope.js'
import { statistics } from './statistics.js'
import { statisticsTally } from './statisticsTally.js'
import { subjects } from './subject.js'
import { schedule, tasks } from './task.js'
import { teamRequest, teamSheet } from './teamRequest.js'
import { teamResult } from './teamResult.js'
import { drawnTasks, merged, standingVisits, visits } from './visit.js'
import { visitEvents } from './visitEvent.js'
import { visitStates } from './visitState.js'
import { openings, withheldRecord } from './withheld.js'
import { witnesses } from './witness.js'

/** Every record that the rooms make or take, by the name of its schema; `decodeX` reads each. */
export const registry = {
  subjects,
  inspectors,
  interests,
  experts,
  roster,
  matters,
  matterList,
  lead,
  localDays,
  yearNotice,
  deadlines,
  ruleset,
  refinement,
  plan,
  tasks,
  schedule,
  decidedSubjects,
  scope,
  frozenRoster,
  commitment,
  drawRecord,
  withheldRecord,
  openings,
  inclusionProof,
  drawPart,
  drawnTasks,
  visits,
  standingVisits,
  merged,
  dispatchFacts,
  teamRequest,
  teamResult,
  teamSheet,
  dispatchCommitment,
  dispatchRecord,
  replacementLog,
  checklists,
  witnesses,
  visitStates,
  visitEvents,
  eventLog,
  resultNotices,
  history,
  auditRecords,
  auditFindings,
  statisticsTally,
  statistics,
} as const satisfies Readonly<Record<string, Part>>
