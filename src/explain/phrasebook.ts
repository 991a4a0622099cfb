import type { Adjustment } from '../calendar/adjustment.js'
import type { NoticeFault } from '../calendar/fault.js'
import type { IcsFault } from '../calendar/icsFault.js'
import type { StatusFinding } from '../calendar/status.js'
import type { InputError } from '../codec/inputError.js'
import type { TableFileProblem } from '../codec/table/fileProblem.js'
import type { TableProblem } from '../codec/table/problem.js'
import type { NameFinding } from '../disclosure/name.js'
import type { BadWithheld } from '../disclosure/notice.js'
import type { DispatchFinding } from '../dispatch/finding.js'
import type { SheetFault } from '../dispatch/verify.js'
import type { CreditEffect } from '../followup/credit.js'
import type { RefusedEvent } from '../followup/kernel/replay.js'
import type { BrokenChain } from '../followup/log.js'
import type { LogConflict } from '../followup/merge.js'
import type { RouteFinding } from '../followup/route.js'
import type { MethodFinding } from '../inspection/method.js'
import type { Refusal } from '../inspection/refusal.js'
import type { WitnessFinding } from '../inspection/witness.js'
import type { RosterChange, RosterEntry } from '../model/rosterDiff.js'
import type { RosterFinding } from '../model/rosterFinding.js'
import type { AuditFinding } from '../oversight/audit/finding.js'
import type { ForeignCell } from '../oversight/audit/foreignCells.js'
import type { LiabilityFinding } from '../oversight/liabilityFacts.js'
import type { BadRecord } from '../oversight/statisticsShape.js'
import type { AdHocProblem } from '../plan/adHoc.js'
import type { AboveCeiling } from '../plan/ceiling.js'
import type { PlanFinding } from '../plan/finding.js'
import type { PlanFlag } from '../plan/flag.js'
import type { MatterFinding } from '../plan/matterList.js'
import type { DetailProblem } from '../plan/plan.js'
import type { PlanProblem } from '../plan/problem.js'
import type { PlanChange } from '../plan/revise.js'
import type { Unscheduled } from '../plan/schedule.js'
import type { ScheduleProblem } from '../plan/scheduleProblem.js'
import type { ElementFinding, SupervisionFinding } from '../plan/supervision.js'
import type { OutsideDraw } from '../plan/targeted.js'
import type { TogetherFinding } from '../visits/check.js'
import type { VisitsProblem } from '../visits/task.js'
import type { MergeFinding } from '../visits/visit.js'
import { foreignPhrases } from './auditForeign.js'
import type { CalendarProblem } from './calendar.js'
import { adjustmentPhrases, calendarProblemPhrases, statusPhrases } from './calendar.js'
import { noticeFaultPhrases } from './calendarNotice.js'
import { creditPhrases, rosterChangePhrases } from './change.js'
import { inputErrorPhrases } from './codec.js'
import { namePhrases, withheldPhrases } from './disclosure.js'
import { dispatchFindingPhrases } from './dispatch.js'
import type { AnyDispatchProblem } from './dispatchProblem.js'
import { dispatchProblemPhrases } from './dispatchProblem.js'
import { templatePhrases } from './documentWords.js'
import type { AnyDrawProblem } from './draw.js'
import { drawProblemPhrases } from './draw.js'
import type { AnyDrawFinding } from './drawFinding.js'
import { drawFindingPhrases } from './drawFinding.js'
import type { OwnRefusal } from './followup.js'
import { logPhrases, ownRefusalPhrases, routePhrases, sayEventRefusal } from './followup.js'
import { icsPhrases } from './icsWords.js'
import { refusalPhrases } from './inspection.js'
import { liabilityPhrases } from './liability.js'
import { elementPhrases, matterPhrases, supervisionPhrases } from './matter.js'
import { methodPhrases } from './method.js'
import { auditPhrases } from './oversight.js'
import type { Phrases } from './phrase.js'
import { planChangePhrases, planFlagPhrases, planProblemPhrases } from './plan.js'
import { ceilingPhrases, planFindingPhrases } from './planFinding.js'
import {
  adHocProblemPhrases,
  outsideDrawPhrases,
  planDetailPhrases,
  scheduleProblemPhrases,
  unscheduledPhrases,
} from './planTask.js'
import type { AnyQuotaFinding, AnyQuotaProblem } from './quota.js'
import { quotaFindingPhrases, quotaProblemPhrases } from './quota.js'
import { rosterFindingPhrases } from './roster.js'
import type { AnyRulesetProblem } from './rulesets.js'
import { rulesetProblemPhrases } from './rulesets.js'
import { severalPhrases } from './several.js'
import { sheetFaultPhrases } from './sheetFault.js'
import { badRecordPhrases } from './statistics.js'
import { tableFilePhrases, tablePhrases } from './table.js'
import type { TemplateProblem } from './template.js'
import { mergePhrases, togetherPhrases, visitsProblemPhrases } from './visits.js'
import { witnessPhrases } from './witness.js'
import type { NoSubject, NoSuchVisit, YearProblem } from './year.js'
import { unknownPhrases, yearPhrases } from './year.js'

/**
 * Everything that keeps a stage from answering, or that is wrong with what it was given: each has a `_tag`, which is
 * its stable code.
 *
 * @zh 问题
 * @law none: words of errors
 * @category explain
 * @since 0.1.0
 */
export type AnyProblem =
  | InputError
  | CalendarProblem
  | NoticeFault
  | AnyRulesetProblem
  | PlanProblem
  | DetailProblem
  | ScheduleProblem
  | AdHocProblem
  | AnyQuotaProblem
  | AnyDrawProblem
  | VisitsProblem
  | AnyDispatchProblem
  | SheetFault
  | Refusal
  | OwnRefusal
  | RefusedEvent
  | BadWithheld
  | BrokenChain
  | LogConflict
  | YearProblem
  | NoSuchVisit
  | NoSubject
  | TemplateProblem
  | ForeignCell
  | BadRecord
  | TableProblem
  | TableFileProblem
  | IcsFault

/**
 * Every reason that a stage gives for its decision, and every change that it reports.
 *
 * @zh 理由
 * @law none: words for any reason
 * @category explain
 * @since 0.1.0
 */
export type AnyFinding =
  | Adjustment
  | StatusFinding
  | RosterFinding
  | RosterChange<RosterEntry>
  | PlanFinding
  | AboveCeiling
  | PlanFlag
  | PlanChange
  | Unscheduled
  | OutsideDraw
  | MatterFinding
  | SupervisionFinding
  | ElementFinding
  | AnyQuotaFinding
  | AnyDrawFinding
  | MergeFinding
  | TogetherFinding
  | DispatchFinding
  | MethodFinding
  | WitnessFinding
  | NameFinding
  | CreditEffect
  | RouteFinding
  | LiabilityFinding
  | AuditFinding

/** One sentence for each tag of all rooms; `several` comes last, since it settles the tags that rooms share. */
export const phrasebook: Phrases<AnyProblem | AnyFinding> = {
  ...calendarProblemPhrases,
  ...noticeFaultPhrases,
  ...adjustmentPhrases,
  ...statusPhrases,
  ...rulesetProblemPhrases,
  ...rosterFindingPhrases,
  ...rosterChangePhrases,
  ...planProblemPhrases,
  ...planFlagPhrases,
  ...planFindingPhrases,
  ...ceilingPhrases,
  ...planChangePhrases,
  ...planDetailPhrases,
  ...scheduleProblemPhrases,
  ...adHocProblemPhrases,
  ...unscheduledPhrases,
  ...outsideDrawPhrases,
  ...matterPhrases,
  ...supervisionPhrases,
  ...elementPhrases,
  ...quotaFindingPhrases,
  ...quotaProblemPhrases,
  ...drawFindingPhrases,
  ...drawProblemPhrases,
  ...mergePhrases,
  ...togetherPhrases,
  ...visitsProblemPhrases,
  ...dispatchFindingPhrases,
  ...dispatchProblemPhrases,
  ...sheetFaultPhrases,
  ...refusalPhrases,
  ...methodPhrases,
  ...witnessPhrases,
  ...namePhrases,
  ...withheldPhrases,
  ...ownRefusalPhrases,
  ...logPhrases,
  ...routePhrases,
  ...creditPhrases,
  ...liabilityPhrases,
  ...auditPhrases,
  ...foreignPhrases,
  ...badRecordPhrases,
  ...yearPhrases,
  ...unknownPhrases,
  ...templatePhrases,
  ...tablePhrases,
  ...tableFilePhrases,
  ...icsPhrases,
  ...inputErrorPhrases,
  RefusedEvent: {
    zh: ({ index, of, event, visit, because }) =>
      `${of === 'log' ? '日志' : ''}第${index + 1}个事件“${event}”${visit === undefined ? '' : `（检查“${visit}”）`}未被接受：${because.map(sayEventRefusal('zh')).join('；')}`,
    en: ({ index, of, event, visit, because }) =>
      `event ${index + 1}${of === 'log' ? ' of the log' : ''}, “${event}”${visit === undefined ? '' : ` of visit “${visit}”`}, was not taken: ${because.map(sayEventRefusal('en')).join('; ')}`,
  },
  ...severalPhrases,
}
