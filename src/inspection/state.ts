import type { PlainDate } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import type { Certificate } from '../model/inspector.js'
import type { Window } from '../model/window.js'
import type { DepartmentFile, FollowUp, PublishedFile } from './file.js'
import type { Obstruction } from './obstruction.js'
import type { ChecklistRef, Duty, Formed, Method } from './result.js'

/**
 * A leader and at least one other; experts come beside them and never count.
 *
 * @zh 检查组成员
 * @law joint/23.team
 * @category inspection
 * @since 0.1.0
 */
export interface InspectionTeam {
  readonly leader: string
  readonly members: NonEmpty<string>
  readonly experts?: ReadonlyArray<string>
}

/**
 * A form chosen for a subject; where it covers one matter only, which.
 *
 * @zh 选定的检查表单
 * @law joint/26.form
 * @category inspection
 * @since 0.1.0
 */
export interface ChosenForm extends ChecklistRef {
  readonly matter?: string
}

/**
 * What records showed beforehand: the one form of this subject, in its parts, and how it will be checked.
 *
 * @zh 检查前准备
 * @law joint/30.precheck
 * @category inspection
 * @since 0.1.0
 */
export interface Precheck {
  readonly on: PlainDate
  readonly forms: NonEmpty<ChosenForm>
  readonly methods: NonEmpty<Method>
}

/**
 * Who came, with which certificate; and the law that demanded notice, where notice was given.
 *
 * @zh 现场到场
 * @law joint/30.onSite
 * @category inspection
 * @since 0.1.0
 */
export interface Arrival {
  readonly on: PlainDate
  readonly inspectors: ReadonlyArray<{ readonly id: string; readonly certificate: Certificate }>
  readonly noticeUnder?: string
}

/**
 * Nothing was drawn yet: the state before the first event.
 *
 * @zh 未抽取
 * @law none: the state before the first event
 * @category inspection
 * @since 0.1.0
 */
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
  readonly team: InspectionTeam
  readonly dispatchedOn: PlainDate
  /** The day of the last change of the team: nothing that rests on the new team lies before it. */
  readonly teamChangedOn?: PlainDate
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
  readonly team?: InspectionTeam
  readonly dispatchedOn?: PlainDate
  readonly teamChangedOn?: PlainDate
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
 * @zh 已归档
 * @law joint/34.archive
 * @category inspection
 * @since 0.1.0
 */
export interface Archived extends Omit<Disclosed, '_tag'> {
  readonly _tag: 'Archived'
  readonly archivedOn: PlainDate
  readonly reference: string
}

/**
 * Called off before anything was inspected; does not count for the yearly limit.
 *
 * @zh 已取消
 * @law joint/5.trace
 * @category inspection
 * @since 0.1.0
 */
export interface Cancelled extends Omit<Drawn, '_tag'> {
  readonly _tag: 'Cancelled'
  readonly team?: InspectionTeam
  readonly dispatchedOn?: PlainDate
  readonly teamChangedOn?: PlainDate
  readonly cancelledOn: PlainDate
  readonly reason: string
  readonly approvedBy: string
}

/**
 * The states in which results exist.
 *
 * @zh 已有结果的检查
 * @law joint/30.confirm
 * @category inspection
 * @since 0.1.0
 */
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
