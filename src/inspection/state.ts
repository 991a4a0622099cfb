import type { PlainDate } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import type { Certificate } from '../model/inspector.js'
import type { Window } from '../model/window.js'
import type { Obstruction } from './obstruction.js'
import type { Outcome } from './outcome.js'
import type { UnableGround } from './unable.js'

/**
 * One matter that one department has to inspect in a visit; each gets a result of its own.
 *
 * @zh 检查事项及部门
 * @law joint/22.merge
 * @category inspection
 * @since 0.1.0
 */
export interface Duty {
  readonly matter: string
  readonly department: string
}

/** A leader and at least one other; experts come beside them and never count. */
export interface VisitTeam {
  readonly leader: string
  readonly members: NonEmpty<string>
  readonly experts?: ReadonlyArray<string>
}

/** The ways of checking (market/17, joint/28). */
export type Method = 'on-paper' | 'on-site' | 'online' | 'sampling' | 'other'

/** A version of a form, as a result refers to it. */
export interface ChecklistRef {
  readonly checklist: string
  readonly version: number
}

/** What records showed beforehand: the one form of this subject, and how it will be checked. */
export interface Precheck {
  readonly on: PlainDate
  readonly forms: NonEmpty<ChecklistRef>
  readonly methods: NonEmpty<Method>
}

/** Who came, with which certificate; and the law that demanded notice, where notice was given. */
export interface Arrival {
  readonly on: PlainDate
  readonly inspectors: ReadonlyArray<{ readonly id: string; readonly certificate: Certificate }>
  readonly noticeUnder?: string
}

/** What was done about a finding at once. */
export type Measure =
  | 'ordered-to-correct'
  | 'guidance'
  | 'abnormal-operations-listing'
  | 'case-filed'
  | 'transferred'

/** A conclusion of somebody else that was relied on (market/17, joint/28). */
export interface Source {
  readonly kind: 'other-department' | 'court' | 'professional-body' | 'entrusted-third-party'
  readonly from: string
  readonly reference: string
}

/**
 * What one department found on one matter.
 *
 * @zh 单项检查结果
 * @law joint/30.confirm
 * @category inspection
 * @since 0.1.0
 */
export interface MatterResult extends Duty {
  readonly outcomes: NonEmpty<Outcome>
  /** The version of the form that was used. */
  readonly form?: ChecklistRef
  /** Does the finding call for the list of abnormal operations? People judge that. */
  readonly callsForListing?: boolean
  readonly measures?: ReadonlyArray<Measure>
  readonly sources?: ReadonlyArray<Source>
  readonly note?: string
}

/** Signed by the responsible person, or the reason why not: exactly one. */
export type Signature =
  | { readonly _tag: 'Signed'; readonly by: string }
  | { readonly _tag: 'Unsigned'; readonly reason: string; readonly witness?: string }

/** How the results came about. */
export type Formed =
  | {
      readonly _tag: 'ByInspection'
      readonly on: PlainDate
      readonly confirmedBy: ReadonlyArray<string>
      readonly signature: Signature
      /** SHA-256 of photographs and recordings, in hex. */
      readonly evidence?: ReadonlyArray<string>
    }
  | {
      readonly _tag: 'Directly'
      readonly on: PlainDate
      readonly ground: UnableGround
      readonly reason?: string
    }

/** One version of a department's results; corrections add versions and keep the old. */
export interface ResultVersion {
  readonly on: PlainDate
  readonly results: NonEmpty<MatterResult>
  readonly reason?: string
}

/** An objection and its fate. */
export interface Objection {
  readonly id: string
  readonly filedOn: PlainDate
  readonly by: string
  /** Was it in time and by the party itself? Where not, it is answered all the same, not lost. */
  readonly standing: 'admissible' | 'late' | 'not-the-party'
  readonly recheck?: { readonly on: PlainDate; readonly outcome: 'upheld' | 'corrected' }
  readonly answeredOn?: PlainDate
}

interface FileBase {
  readonly department: string
  readonly versions: NonEmpty<ResultVersion>
}

/**
 * One department's part of a visit after the results were formed: under review, sent back, approved, entered,
 * published. Each department publishes its own.
 *
 * @zh 部门检查结果
 * @law joint/30.review
 * @law market/23.disclosure
 * @category inspection
 * @since 0.1.0
 */
export type DepartmentFile = FormedFile | ReturnedFile | ApprovedFile | EnteredFile | PublishedFile
export interface FormedFile extends FileBase {
  readonly _tag: 'Formed'
}
export interface ReturnedFile extends FileBase {
  readonly _tag: 'Returned'
  readonly returnedOn: PlainDate
  readonly reason: string
}
export interface ApprovedFile extends FileBase {
  readonly _tag: 'Approved'
  readonly approvedOn: PlainDate
  readonly approvedBy: string
}
export interface EnteredFile extends Omit<ApprovedFile, '_tag'> {
  readonly _tag: 'Entered'
  readonly enteredOn: PlainDate
}
export interface PublishedFile extends Omit<EnteredFile, '_tag'> {
  readonly _tag: 'Published'
  readonly publishedOn: PlainDate
  readonly objections: ReadonlyArray<Objection>
}

/**
 * Where a finding goes.
 *
 * @law market/21.routing
 * @law joint/33.routing
 */
export type Route = 'daily-supervisor' | 'case-office' | 'other-authority' | 'judiciary'

/** What is done about a finding afterwards. */
export interface FollowUp {
  readonly id: string
  readonly department: string
  readonly matter: string
  readonly route: Route
  readonly to: string
  readonly openedOn: PlainDate
  readonly receipt?: { readonly on: PlainDate; readonly number: string }
  readonly closed?: { readonly on: PlainDate; readonly result: string }
  readonly enteredOn?: PlainDate
}

/** Nothing was drawn yet: the state before the first event. */
export interface NotDrawn {
  readonly _tag: 'NotDrawn'
}

/**
 * A subject was drawn for a visit.
 *
 * @zh 已抽取
 * @law joint/19.draw
 * @category inspection
 * @since 0.1.0
 */
export interface Drawn {
  readonly _tag: 'Drawn'
  readonly visit: string
  readonly subject: string
  readonly window: Window
  readonly duties: NonEmpty<Duty>
  readonly drawnOn: PlainDate
  readonly obstructions: ReadonlyArray<Obstruction>
}

/**
 * The team is matched and the list locked.
 *
 * @zh 已下达
 * @law joint/23.team
 * @category inspection
 * @since 0.1.0
 */
export interface DispatchedVisit extends Omit<Drawn, '_tag'> {
  readonly _tag: 'Dispatched'
  readonly team: VisitTeam
  readonly dispatchedOn: PlainDate
}

/**
 * The records were checked and the form chosen.
 *
 * @zh 已预查
 * @law joint/30.precheck
 * @category inspection
 * @since 0.1.0
 */
export interface Prechecked extends Omit<DispatchedVisit, '_tag'> {
  readonly _tag: 'Prechecked'
  readonly precheck: Precheck
}

/**
 * The team is at the subject’s door.
 *
 * @zh 现场检查
 * @law joint/30.onSite
 * @category inspection
 * @since 0.1.0
 */
export interface OnSite extends Omit<Prechecked, '_tag'> {
  readonly _tag: 'OnSite'
  readonly arrival: Arrival
}

interface WithResults extends Omit<Drawn, '_tag'> {
  readonly team?: VisitTeam
  readonly dispatchedOn?: PlainDate
  readonly precheck?: Precheck
  readonly arrival?: Arrival
  readonly followUps: ReadonlyArray<FollowUp>
  readonly taskCompletedOn?: PlainDate
}

/**
 * Results are formed; some department has not published its own yet, so the visit is not complete.
 *
 * @zh 已检查未公示
 * @law market/23.unpublished
 * @category inspection
 * @since 0.1.0
 */
export interface Inspected extends WithResults {
  readonly _tag: 'Inspected'
  readonly formed: Extract<Formed, { readonly _tag: 'ByInspection' }>
  readonly files: NonEmpty<DepartmentFile>
}

/**
 * The subject could not be inspected; the result is formed directly and counts as complete.
 *
 * @zh 无法检查
 * @law joint/32.unable
 * @category inspection
 * @since 0.1.0
 */
export interface UnableToInspect extends WithResults {
  readonly _tag: 'UnableToInspect'
  readonly formed: Extract<Formed, { readonly _tag: 'Directly' }>
  readonly files: NonEmpty<DepartmentFile>
}

/**
 * Every department has published: the visit is complete.
 *
 * @zh 已公示
 * @law market/23.disclosure
 * @category inspection
 * @since 0.1.0
 */
export interface Disclosed extends WithResults {
  readonly _tag: 'Disclosed'
  readonly formed: Formed
  readonly files: NonEmpty<PublishedFile>
}

/**
 * Nothing is pending; forms and evidence are bound into a file.
 *
 * @law joint/34.archive
 */
export interface Archived extends Omit<Disclosed, '_tag'> {
  readonly _tag: 'Archived'
  readonly archivedOn: PlainDate
  readonly reference: string
}

/** Called off before anything was inspected; does not count for the yearly limit. */
export interface Cancelled extends Omit<Drawn, '_tag'> {
  readonly _tag: 'Cancelled'
  readonly team?: VisitTeam
  readonly dispatchedOn?: PlainDate
  readonly cancelledOn: PlainDate
  readonly reason: string
  readonly approvedBy: string
}

/** The states in which results exist. */
export type Resulted = Inspected | UnableToInspect | Disclosed | Archived

/**
 * Where a visit stands, as plain data: one type a state.
 *
 * @zh 检查状态
 * @law joint/30.precheck
 * @law joint/32.unable
 * @law market/23.unpublished
 * @category inspection
 * @since 0.1.0
 */
export type VisitState =
  | NotDrawn
  | Drawn
  | DispatchedVisit
  | Prechecked
  | OnSite
  | Inspected
  | UnableToInspect
  | Disclosed
  | Archived
  | Cancelled
