// The public door, room by room, in the order of the process.

// law
export { articles } from './law/articles.js'
export type { Article, Instrument } from './law/article.js'
export type { Explained, Finding, NonEmpty, NotReadable } from './law/explained.js'
export { glossary, type Term } from './law/glossary.js'
export { type Interpretation, type InterpretationId, interpretations } from './law/interpretations.js'
export type { Bilingual, Force, Provision } from './law/provision.js'
export { type ProvisionId, provisions } from './law/provisions.js'

// calendar
export type { Adjustment } from './calendar/adjustment.js'
export {
  type Counting,
  type Deadline,
  dueDate,
  type FixedDay,
  type LimitName,
  type LimitSource,
  type NoDeadline,
} from './calendar/deadline.js'
export type { NoticeFault } from './calendar/fault.js'
export { chinaCalendar } from './calendar/holidays.js'
export { fromInstant, type NotAnInstant } from './calendar/instant.js'
export type { LimitCounting, LimitNotSet, LimitProblem } from './calendar/limit.js'
export type { Authority, MovedDay, Notice } from './calendar/notice.js'
export { type BadPeriod, days, months, type Period, parsePeriod, workdays } from './calendar/period.js'
export { isPlainDate, type NotADate, type PlainDate, plainDate } from './calendar/plainDate.js'
export {
  type DeadlineFacts,
  type DeadlineStatus,
  deadlineStatus,
  type StatusFinding,
} from './calendar/status.js'
export { upcoming } from './calendar/upcoming.js'
export { type LocalDays, withLocalDays } from './calendar/withLocalDays.js'
export { withNotice, type YearNotice } from './calendar/withNotice.js'
export {
  addWorkdays,
  countWorkdays,
  isWorkday,
  type NotCounted,
  type NotCovered,
  type WorkdayCalendar,
  workdayOnOrAfter,
  workdayOnOrBefore,
} from './calendar/workdays.js'

// model
export { isCreditCode } from './model/creditCode.js'
export type { History, PastVisit } from './model/history.js'
export type { BadId, DuplicateId, IdFault } from './model/ids.js'
export type {
  Certificate,
  Expert,
  Inspector,
  InspectorKind,
  Interest,
  InterestKind,
} from './model/inspector.js'
export { type Category, type CheckType, checkTypeOf, type Level, type Matter } from './model/matter.js'
export { type BadRatio, parseRatio, type Ratio } from './model/ratio.js'
export { checkRoster } from './model/roster.js'
export type { Roster, RosterField, RosterFinding } from './model/rosterFinding.js'
export { diffRosters, type RosterChange, type RosterEntry, type RosterStates } from './model/rosterDiff.js'
export type { Hash, Sha256, Sha256Hex } from './model/sha256.js'
export {
  isMarketEntity,
  type RiskClass,
  type RiskMark,
  type Subject,
  type SubjectKind,
} from './model/subject.js'
export { match } from './model/tagged.js'
export { type UnableGround, unableGrounds } from './model/unable.js'
export type { Region, Unit } from './model/unit.js'
export { intersect, type Window } from './model/window.js'
export type { WrongShape } from './model/wrongShape.js'

// rulesets
export {
  checkRuleset,
  type MalformedRuleset,
  type ParameterMissing,
  parameterOf,
  type RulesetProblem,
} from './rulesets/check.js'
export { combine } from './rulesets/combine.js'
export { checkTimeline, rulesetOn, type TimelineProblem } from './rulesets/inForce.js'
export { linxiaJoint, linxiaMarket } from './rulesets/linxia.js'
export { caps2025, gansuMeasures } from './rulesets/overlays.js'
export { type Refinement, refine } from './rulesets/refine.js'
export type {
  Certainty,
  Parameter,
  ParameterName,
  Parameters,
  ParameterValue,
  Ruleset,
  YearlyDay,
  YearlyLimit,
} from './rulesets/ruleset.js'

// plan
export { type PlanFactsProblem, readPlanFacts } from './plan/readFacts.js'
export { planDue, planRevisionDue } from './plan/due.js'
export { type AdHocFacts, type AdHocProblem, adHocTask } from './plan/adHoc.js'
export type { MonthSpan } from './plan/cell.js'
export type { AboveCeiling } from './plan/ceiling.js'
export type { NamedItem } from './plan/namedItem.js'
export { checkPlan } from './plan/check.js'
export type { PlanFacts, PlanField, PlanFinding, PlanRules } from './plan/finding.js'
export type { PlanColumn, MergeableColumn } from './plan/column.js'
export { type DepartmentOptions, planDepartments } from './plan/department.js'
export type { PlanFlag } from './plan/flag.js'
export {
  checkMatterList,
  type ListedMatter,
  type MatterField,
  type MatterFinding,
  type MatterMethod,
  mattersOffList,
} from './plan/matterList.js'
export type { ItemFields } from './plan/itemFields.js'
export type { ObjectClass, ObjectKind } from './plan/objectClass.js'
export { type DetailProblem, type Plan, type PlanDetails, type PlanItem, planOf } from './plan/plan.js'
export type { PlanProblem } from './plan/problem.js'
export {
  type PlanChange,
  type RevisedField,
  type Revision,
  type RevisionFacts,
  revisePlan,
} from './plan/revise.js'
export type { PlanRow, PlanTable, UnreadRow } from './plan/row.js'
export { type Schedule, type ScheduleOptions, schedulePlan, type Unscheduled } from './plan/schedule.js'
export type { ScheduleProblem } from './plan/scheduleProblem.js'
export {
  type Element,
  type ElementFinding,
  isDoubleRandom,
  type KeyArea,
  type Supervision,
  type SupervisionFinding,
  supervisionOf,
} from './plan/supervision.js'
export { readPlanTable } from './plan/table.js'
export { type PlanCells, readPlanRows } from './plan/tabular.js'
export {
  type Lead,
  type LeadSource,
  type OutsideDraw,
  type TargetedCheck,
  targetedCheck,
} from './plan/targeted.js'
export type { AdHocTask, Batch, DrawShare, PlannedTask, Task, TaskFields } from './plan/task.js'

// quota
export { checkCoverage } from './quota/coverage.js'
export type {
  CoverageAnswer,
  YearFacts,
  CoverageFinding,
  CoverageItem,
  CoverageProblem,
  CoverageRules,
  DepartmentCoverage,
  Raise,
  Supervised,
  CoverageReach,
} from './quota/coverageFacts.js'
export { drawable, frequencyCheck } from './quota/frequency.js'
export type {
  DecidedSubject,
  Drawability,
  DrawableRoster,
  ExemptGround,
  FrequencyFacts,
  FrequencyFinding,
  FrequencyProblem,
  LimitedSubject,
  RosterFacts,
  DrawContext,
} from './quota/frequencyFacts.js'
export { checkShares, gradeRoster } from './quota/risk.js'
export type {
  ClassShares,
  GradedRoster,
  GradedSubject,
  GradedShares,
  GradedStratum,
  GradeFinding,
  GradeProblem,
} from './quota/riskFacts.js'
export { checkQuota, quota } from './quota/share.js'
export type { QuotaBounds, QuotaFacts, QuotaFinding, QuotaProblem, QuotaRules } from './quota/shareFacts.js'
export { type SplitProblem, type StratumCount, type StratumSize, splitTotal } from './quota/split.js'
export { yearQuotas } from './quota/yearQuotas.js'
export type {
  CeilingHeldInTasks,
  ItemQuota,
  ScopeSize,
  SharedTask,
  TaskIdle,
  TaskQuota,
  TasksTogether,
  YearQuotaFacts,
  YearQuotaFinding,
  YearQuotaProblem,
  YearQuotas,
} from './quota/yearQuotasFacts.js'

// draw
export type { DigestBucket } from './draw/kernel/buckets.js'
export type { BadValue as BadDrawValue } from './draw/badValue.js'
export { digestOf as recordDigest } from './draw/canonical.js'
export { type CommitFacts, type CommitProblem, commit } from './draw/commitment.js'
export { type DrawFacts, type DrawProblem, drawStrata, holdDraw } from './draw/draw.js'
export { type MarkFacts, markUnable, type SupplementFacts, supplementDraw } from './draw/log.js'
export { visitList, type ToVisit } from './draw/visitList.js'
export type { LogProblem } from './draw/logEntry.js'
export { nobleHash } from './draw/noble.js'
export { type Quota, taken as quotaTakes } from './draw/quota.js'
export type {
  Commitment,
  DrawnStratum,
  DrawRecord,
  ReplacementRule,
  CommittedStratum,
  Supersedes,
  DrawnEntry,
  DrawLogEntry,
} from './draw/record.js'
export {
  type FrozenRoster,
  freezeRoster,
  rosterDigest,
  type StratumBase,
  type LeftOut,
} from './draw/roster.js'
export type { LeftOutReason, RosterRow } from './draw/rosterCheck.js'
export type { RosterOptions, RosterProblem } from './draw/rosterCheck.js'
export type { Condition, Scope, ScopeClass, ScopeReason } from './draw/scope.js'
export type { SeedSource, SeedValue } from './draw/seed.js'
export { seedString, ticket } from './draw/ticket.js'
export { verifyDraw } from './draw/verify.js'
export type { VerifyFacts, VerifyFinding } from './draw/verifyFinding.js'
export type { TicketFacts, TicketFinding, TicketStanding } from './draw/ticketFinding.js'
export { verifyTicket } from './draw/verifyTicket.js'
export { checkSeed, type SeedFacts, type SeedFinding } from './draw/entropy.js'
export { checkScope, type Placed, type ScopeFinding, scopeKind } from './draw/inScope.js'
export { type Selection, type SelectionFacts, type SelectionFinding, selectScope } from './draw/selection.js'
export {
  type InclusionFacts,
  type InclusionFinding,
  type InclusionProof,
  type NotInRoster,
  proveInclusion,
  verifyInclusion,
} from './draw/inclusion.js'
export {
  type CountsDiffer,
  type DrawPart,
  type DrawParts,
  drawParts,
  type PartStratum,
} from './draw/parts.js'
export { openName, type WithholdFacts, withholdNames } from './draw/withhold.js'
export { verifyOpened, verifyWithheld, type WithheldFinding } from './draw/verifyWithheld.js'
export type { Opening, WithheldRecord, SealedEntry } from './draw/sealed.js'
export type { SqlEngine } from './draw/dialect.js'
export {
  drawSql,
  rosterDigestSql,
  type SqlDraw,
  type SqlRoster,
  type SqlStatement,
} from './draw/sql.js'
export {
  type CoordinationPrices,
  planCoordination,
  priceCoordination,
  type CoordinationPrice,
} from './draw/coordinate.js'
export type { CoordinatedTask, CoordinationProblem } from './draw/coordinateCheck.js'

// visits
export { type Amended, amendVisits } from './visits/amend.js'
export type { StandingVisit } from './visits/standing.js'
export { checkTogether, type TogetherFinding } from './visits/check.js'
export {
  type BeforeAfter,
  type MergeFigures,
  mergeFigures,
  type KeyedFigures,
  type VisitFrequency,
} from './visits/figures.js'
export { type Merged, mergeTasks } from './visits/merge.js'
export type { DrawnTask, VisitsProblem } from './visits/task.js'
export type { MergeFinding, Visit, WitnessTask } from './visits/visit.js'

// dispatch
export {
  type AssignRefusal,
  assignSteps,
  assignTeams,
  type DispatchStep,
  type SelfCheckFailed,
} from './dispatch/assign.js'
export { dispatchVisits } from './dispatch/dispatch.js'
export type { DispatchCapabilities, Dispatched, DispatchRefusal } from './dispatch/dispatched.js'
export type {
  DispatchFacts,
  DispatchMode,
  HasInterest,
  VisitToStaff,
  Appointment,
  ExpertNeed,
  InspectorGroup,
  ShortagePolicy,
  InterestAnswer,
} from './dispatch/facts.js'
export type { DispatchFinding } from './dispatch/finding.js'
export type { DispatchFactProblem, DispatchProblem } from './dispatch/problem.js'
export type { RecusalFinding } from './dispatch/recusal.js'
export { commitDispatch, type DispatchCommitment, type UnseededRequest } from './dispatch/commitment.js'
export { type PreparedDispatch, prepareDispatch } from './dispatch/prepare.js'
export {
  type DispatchDifference,
  type DispatchRecord,
  dispatchRecord,
  verifyDispatchRecord,
} from './dispatch/record.js'
export { type HeldDispatch, type HoldFacts, type HoldProblem, holdDispatch } from './dispatch/hold.js'
export { type Remedies, shortageRemedies } from './dispatch/remedy.js'
export {
  type MemberReplacement,
  openReplacements,
  type ReplacementDesk,
  type ReplaceProblem,
  type ReplaceRequest,
  replaceMember,
  type SeatChange,
} from './dispatch/replace.js'
export {
  type NoReason,
  type ReplacementEntry,
  type Withdrawal,
  type WithdrawalFacts,
  withdraw,
} from './dispatch/replacementLog.js'
export type {
  PinGrounds,
  TeamCandidate,
  TeamRequest,
  TeamSlot,
  TeamVisit,
  Validity,
} from './dispatch/request.js'
export type { Assigned, Infeasible, ShortageCertificate, TeamResult, Unresolved } from './dispatch/result.js'
export { type VisitTeam, visitTeams } from './dispatch/teams.js'
export { visitsToStaff } from './dispatch/toStaff.js'
export type { ShortPlaces } from './dispatch/shortPlaces.js'
export { type SheetFault, type TeamSheet, verifyDispatch } from './dispatch/verify.js'

// inspection
export {
  bindForms,
  type Checklist,
  type ChecklistItem,
  claimChecklist,
  reviseChecklist,
  type ChecklistLevel,
  type BoundForms,
} from './inspection/checklist.js'
export { cancelVisit, drawVisit } from './inspection/drawVisit.js'
export type { DepartmentFile, FollowUp, Objection, Route } from './inspection/file.js'
export { inspectVisit } from './inspection/inspectVisit.js'
export { checkMethods, type MethodFinding } from './inspection/method.js'
export {
  type Obstruction,
  type ObstructionKind,
  type ObstructionNotice,
  obstructionKinds,
  obstructionNotice,
} from './inspection/obstruction.js'
export { noteObstruction } from './inspection/obstructVisit.js'
export { arriveOnSite, precheckVisit } from './inspection/onSite.js'
export { type Outcome, outcomes, type OutcomeFault } from './inspection/outcome.js'
export type { Refusal } from './inspection/refusal.js'
export type {
  Duty,
  MatterResult,
  Measure,
  Method,
  Source,
  ChecklistRef,
  Signature,
  Formed,
  ResultVersion,
} from './inspection/result.js'
export { measureKinds } from './inspection/result.js'
export { type Reviewer, resubmitResults, reviewResults } from './inspection/review.js'
export type {
  Archived,
  Cancelled,
  Disclosed,
  DispatchedVisit,
  Drawn,
  Inspected,
  OnSite,
  Prechecked,
  UnableToInspect,
  VisitState,
  InspectionTeam,
  ChosenForm,
  Precheck,
  Arrival,
  NotDrawn,
  Resulted,
} from './inspection/state.js'
export { changeTeam, dispatchVisit } from './inspection/team.js'
export { inspectionTeamOf } from './inspection/teamOf.js'
export { unableToInspect } from './inspection/unableVisit.js'
export {
  checkWitnesses,
  type Watched,
  type Witness,
  type WitnessFinding,
  type WitnessKind,
} from './inspection/witness.js'

// disclosure
export { correctResults } from './disclosure/correction.js'
export {
  disclosureDue,
  entryDue,
  objectionDue,
  type ResultEvents,
  replyDue,
  resultsDue,
  reviewDue,
} from './disclosure/due.js'
export { checkNamePublishable, type NameFinding } from './disclosure/name.js'
export {
  type BadWithheld,
  publishedNotices,
  type ResultNotice,
  resultNotices,
  type Withheld,
} from './disclosure/notice.js'
export { fileObjection, objectionStanding, type Remedy, remediesAfterAnswer } from './disclosure/objection.js'
export { completeTask, discloseResults, enterResults } from './disclosure/publish.js'
export { answerObjection, type RecheckOutcome, recheckObjection } from './disclosure/recheck.js'

// followup
export { applyEvent, type EventRefusal, notDrawn } from './followup/applyEvent.js'
export { archiveVisit } from './followup/archive.js'
export { type CreditEffect, creditEffects, type CreditList, type RestrictedArea } from './followup/credit.js'
export { followUpDue, followUpEntryDue } from './followup/due.js'
export { type TraceRecord, traceOf, type VisitEvent, type TraceKind } from './followup/event.js'
export { openFollowUp, receiveTransfer } from './followup/followUp.js'
export { closeFollowUp, enterFollowUp } from './followup/closing.js'
export { historyOf } from './followup/history.js'
export { type RefusedEvent, replayStream } from './followup/kernel/replay.js'
export {
  appendEvents,
  type BrokenChain,
  type EventLog,
  emptyLog,
  replayLog,
  verifyLog,
  type EventEntry,
} from './followup/log.js'
export { type LogConflict, mergeLogs } from './followup/merge.js'
export { type DatedLimit, dateLimits, type PendingLimit, pendingLimits } from './followup/pending.js'
export { type Competence, type FindingFacts, type RouteFinding, routeFinding } from './followup/route.js'
export type { BadEvent } from './followup/shape.js'

// oversight
export type { AuditTask, AuditPlan, AuditMatter } from './oversight/audit/planRecord.js'
export type { AuditEvent, AuditTrace } from './oversight/audit/eventRecord.js'
export type { AuditDraw } from './oversight/audit/drawRecord.js'
export type { AuditDispatch } from './oversight/audit/dispatchRecord.js'
export { auditChecks, auditYear } from './oversight/audit.js'
export type { AuditFinding, AuditRemedy, Redispatch } from './oversight/audit/finding.js'
export {
  type ForeignOptions,
  type ForeignReading,
  readForeignRecords,
} from './oversight/audit/foreign.js'
export type { ForeignCell } from './oversight/audit/foreignCells.js'
export {
  type ForeignField,
  type ForeignRow,
  type ForeignTables,
  platformFields,
} from './oversight/audit/foreignFields.js'
export type { AuditRecords } from './oversight/audit/records.js'
export {
  type Coverage,
  type CoverageRecords,
  type CoverageRow,
  coverageOf,
  type TaskBase,
} from './oversight/coverage.js'
export { liabilityProvisions } from './oversight/liability.js'
export {
  type DutyFacts,
  type Judgement,
  type Known,
  type LiabilityFinding,
  type LiabilityGround,
  noFacts,
} from './oversight/liabilityFacts.js'
export {
  type Burden,
  burdenOf,
  type Coordination,
  type Fraction,
  type Pairs,
  type Spread,
} from './oversight/burden.js'
export type { ClassLine } from './oversight/burdenClasses.js'
export { type Change, type ComparedRow, compareStatistics } from './oversight/compare.js'
export { type FlatFigure, statisticsRows } from './oversight/rows.js'
export { type Load, loadOf } from './oversight/load.js'
export {
  addStatistics,
  finishStatistics,
  mergeStatistics,
  type Statistics,
  type StatisticsRow,
  startStatistics,
  statisticsOf,
} from './oversight/statistics.js'
export type { BadRecord, StatisticsProblem } from './oversight/statisticsShape.js'
export {
  type Dimension,
  type Figure,
  type FigureName,
  figures,
  type NoFigure,
  type FigureGroup,
} from './oversight/statisticsFigures.js'
export type {
  StatisticsRecords,
  StatisticsTally,
  StatisticsTask,
  TimedStep,
} from './oversight/statisticsRecords.js'
export type { Timing } from './oversight/statisticsState.js'

// codec
export type { TableLanguage } from './codec/table/column.js'
export { decodeAuditRecords } from './codec/audit.js'
export { decodeAuditFindings } from './codec/auditFinding.js'
export { decodeLead } from './codec/lead.js'
export { decodeYearNotice, decodeLocalDays } from './codec/calendar.js'
export { decodeChecklists } from './codec/checklist.js'
export { decodeCommitment } from './codec/commitment.js'
export { decodeDeadlines } from './codec/deadline.js'
export { decodeDispatchFacts } from './codec/dispatchFacts.js'
export {
  decodeDispatchCommitment,
  decodeDispatchRecord,
  decodeReplacementLog,
} from './codec/dispatchRecord.js'
export { decodeInclusionProof, decodeDrawPart } from './codec/drawPart.js'
export { decodeDrawRecord } from './codec/drawRecord.js'
export { decodeEventLog } from './codec/eventLog.js'
export { decodeDecidedSubjects } from './codec/frequency.js'
export { decodeFrozenRoster } from './codec/frozenRoster.js'
export { decodeHistory } from './codec/history.js'
export { decodeInspectors, decodeInterests, decodeExperts } from './codec/inspector.js'
export { decodeMatters, decodeMatterList } from './codec/matter.js'
export { decodePlan } from './codec/plan.js'
export { decodeResultNotices } from './codec/resultNotice.js'
export { decodeRoster } from './codec/roster.js'
export { decodeRuleset, decodeRefinement } from './codec/ruleset.js'
export { decodeScope } from './codec/scope.js'
export { decodeStatistics } from './codec/statistics.js'
export { decodeStatisticsTally } from './codec/statisticsTally.js'
export { decodeSubjects } from './codec/subject.js'
export { decodeTasks, decodeSchedule } from './codec/task.js'
export { decodeTeamRequest, decodeTeamSheet } from './codec/teamRequest.js'
export { decodeTeamResult } from './codec/teamResult.js'
export { decodeDrawnTasks, decodeVisits, decodeStandingVisits, decodeMerged } from './codec/visit.js'
export { decodeVisitEvents } from './codec/visitEvent.js'
export { decodeVisitStates } from './codec/visitState.js'
export { decodeWithheldRecord, decodeOpenings } from './codec/withheld.js'
export { decodeWitnesses } from './codec/witness.js'
export type { InputError } from './codec/inputError.js'
export type { JsonSchema } from './codec/schema.js'
export {
  type DrawnRow,
  drawnRows,
  drawnTable,
  readDrawnTable,
} from './codec/table/draws.js'
export { expertTable, readExpertTable } from './codec/table/experts.js'
export type { TableFileProblem } from './codec/table/fileProblem.js'
export type { CellForm } from './codec/table/form.js'
export { type InspectorField, inspectorTable, readInspectorTable } from './codec/table/inspectors.js'
export { interestTable, readInterestTable } from './codec/table/interests.js'
export {
  type PlanSheetOptions,
  type PlanSheetReading,
  planSheet,
  readPlanSheet,
} from './codec/table/plan.js'
export type { CellPlace, TableProblem } from './codec/table/problem.js'
export type { CellChange, RowFates, TableReading, TableReport } from './codec/table/reading.js'
export { allEntries, type TableOptions } from './codec/table/readTable.js'
export { disclosureRows, type ResultRow, readResultTable, resultTable } from './codec/table/results.js'
export type { SheetRows, TableCell, TableSheet } from './codec/table/sheet.js'
export { readSubjectTable, type SubjectField, subjectTable } from './codec/table/subjects.js'
export { readTeamTable, type TeamRow, teamRows, teamTable } from './codec/table/teams.js'
export { readVisitTable, type VisitRow, visitTable } from './codec/table/visits.js'

// explain
export {
  type CalendarProblem,
  deadlineTitle,
  sayAdjustment,
  sayCalendarProblem,
  sayStatus,
} from './explain/calendar.js'
export { sayNoticeFault } from './explain/calendarNotice.js'
export { sayCertificate, sayDispatchFinding } from './explain/dispatch.js'
export { saySheetFault } from './explain/sheetFault.js'
export { sayDispatchProblem } from './explain/dispatchProblem.js'
export type { Language } from './explain/phrase.js'
export { sayPlanChange, sayPlanFlag, sayPlanProblem } from './explain/plan.js'
export { sayScheduleProblem } from './explain/planTask.js'
export { sayPlanFinding } from './explain/planFinding.js'
export { articleName } from './explain/article.js'
export { type BureauDocument, renderDocument, type Templates } from './explain/document.js'
export { documentNames } from './explain/documentNames.js'
export { documentValues } from './explain/documentValues.js'
export type { Template, TemplateNames, TemplateProblem, TemplateValues } from './explain/template.js'
export { documentTemplates } from './explain/templates.js'
export { citeProvision, sayReading } from './explain/law.js'
export { renderStory, sayStep } from './explain/story.js'
export { explainSubject, type SubjectStory, tellable, type UnknownSubject } from './explain/subject.js'
export type { SubjectRecords, StoryTask, StoryDraw } from './explain/subjectRecords.js'
export type { StoryStep } from './explain/subjectStep.js'
export {
  type AnyQuotaFinding,
  type AnyQuotaProblem,
  sayQuotaFinding,
  sayQuotaProblem,
} from './explain/quota.js'
export { type AnyRulesetProblem, sayRulesetProblem } from './explain/rulesets.js'
export { sayRosterFinding } from './explain/roster.js'
export { sayInputError } from './explain/codec.js'
export { renderTableReading } from './explain/tableReport.js'
export { type WorkbookRecords, yearWorkbook } from './explain/workbook.js'
export { renderNotice, sayNameFinding } from './explain/disclosure.js'
export { sayEventRefusal, sayLogProblem, sayRouteFinding } from './explain/followup.js'
export { explain } from './explain/explain.js'
export type { AnyFinding, AnyProblem } from './explain/phrasebook.js'
export { type ProblemReport, type Reportable, renderProblems, reportProblems } from './explain/problems.js'
export { type Result, toResult, unwrap } from './explain/unwrap.js'
export { auditCheckTitle } from './explain/auditChecks.js'
export { sayAuditFinding } from './explain/oversight.js'
export { figureLabels, sayNoFigure, statisticsTable } from './explain/statistics.js'
export { sayRefusal } from './explain/inspection.js'
export { sayMethodFinding } from './explain/method.js'
export { sayMergeFinding, sayTogetherFinding, sayVisitsProblem } from './explain/visits.js'

// the whole year
export {
  type FinishedVisit,
  type FinishedYear,
  type FinishInput,
  type FinishProblem,
  finishYear,
} from './campaign/finishYear.js'
export {
  type CampaignFacts,
  decodeCampaign,
  decodeCampaignInput,
} from './campaign/read.js'
export { type RecordName, recordSchemas } from './campaign/recordSchemas.js'
export { planYear, type YearPlan, type YearPlanInput } from './campaign/planYear.js'
export { sayCampaignProblem, sayFinishProblem } from './campaign/words.js'
export type {
  Campaign,
  CampaignInput,
  CampaignProblem,
  CampaignStep,
  CampaignTask,
  TaskDraw,
} from './campaign/year.js'
export { campaignSteps, runCampaign } from './campaign.js'
