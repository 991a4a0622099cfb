import type { PlainDate } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import type { Measure, ResultVersion } from './result.js'

/**
 * An objection and its fate.
 *
 * @zh 异议
 * @law joint/31.objection
 * @category inspection
 * @since 0.1.0
 */
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
 * @zh 后续处置去向
 * @law market/21.routing
 * @law joint/33.routing
 * @category inspection
 * @since 0.1.0
 */
export type Route = 'daily-supervisor' | 'case-office' | 'other-authority' | 'judiciary'

/**
 * What is done about a finding afterwards: where it went, its receipt, how it ended.
 *
 * @zh 后续处置
 * @law joint/33.routing
 * @category inspection
 * @since 0.1.0
 */
export interface FollowUp {
  readonly id: string
  readonly department: string
  readonly matter: string
  readonly route: Route
  readonly to: string
  readonly openedOn: PlainDate
  readonly receipt?: { readonly on: PlainDate; readonly number: string }
  readonly closed?: {
    readonly on: PlainDate
    readonly result: string
    /** What was done in the end. */
    readonly measures?: ReadonlyArray<Measure>
  }
  readonly enteredOn?: PlainDate
}
