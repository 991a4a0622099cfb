import type { PlainDate } from '../calendar/plainDate.js'
import type { Finding } from '../law/explained.js'
import type { Window } from '../model/window.js'
import type { DepartmentFile } from './file.js'
import type { SourceFinding } from './method.js'
import type { OutcomeFault } from './outcome.js'
import type { ChecklistRef, Duty } from './result.js'
import type { VisitState } from './state.js'

/**
 * Why a step of a visit's life is refused: the article, what was met and what would have been taken.
 *
 * @zh 拒绝理由
 * @law joint/30.precheck
 * @category inspection
 * @since 0.1.0
 */
export type Refusal =
  | (Finding & {
      readonly _tag: 'WrongState'
      readonly met: VisitState['_tag']
      readonly takes: ReadonlyArray<VisitState['_tag']>
    })
  | (Finding & {
      readonly _tag: 'WrongFileState'
      readonly department: string
      readonly met: DepartmentFile['_tag']
      readonly takes: ReadonlyArray<DepartmentFile['_tag']>
    })
  | (Finding & { readonly _tag: 'BeforeItsCause'; readonly on: PlainDate; readonly notBefore: PlainDate })
  | (Finding & { readonly _tag: 'OutsideWindow'; readonly on: PlainDate; readonly window: Window })
  | (Finding & { readonly _tag: 'NotOnTeam'; readonly who: string; readonly team: ReadonlyArray<string> })
  | (Finding & {
      readonly _tag: 'TooFewInspectors'
      readonly who: ReadonlyArray<string>
      readonly needed: number
    })
  | (Finding & { readonly _tag: 'TwiceInTeam'; readonly who: string })
  | (Finding & {
      readonly _tag: 'CertificateNotValid'
      readonly who: string
      readonly on: PlainDate
      readonly from?: PlainDate
      readonly until?: PlainDate
    })
  | (Finding & { readonly _tag: 'NoticeWithoutLaw'; readonly value: string })
  | (Finding & { readonly _tag: 'ResultMissing'; readonly duty: Duty })
  | (Finding & { readonly _tag: 'ResultUnexpected'; readonly duty: Duty })
  | (Finding & { readonly _tag: 'ResultTwice'; readonly duty: Duty })
  | (Finding & { readonly _tag: 'OutcomesDoNotStand'; readonly duty: Duty; readonly fault: OutcomeFault })
  | (Finding & { readonly _tag: 'ClosedByOrderAlone'; readonly duty: Duty })
  /** No form covers the matter; or the result says not which it used, or one that was not chosen. */
  | (Finding & {
      readonly _tag: 'FormNotChosen'
      readonly duty: Duty
      readonly form?: ChecklistRef
      readonly chosen: ReadonlyArray<ChecklistRef>
    })
  | (Finding & {
      readonly _tag: 'FormInTwoVersions'
      readonly checklist: string
      readonly versions: ReadonlyArray<number>
    })
  /** A result says that the subject did not cooperate, and no time of it is noted. */
  | (Finding & { readonly _tag: 'ObstructionNotNoted'; readonly on: PlainDate })
  /** An objection is called late that came within the period. */
  | (Finding & { readonly _tag: 'NotLate'; readonly on: PlainDate; readonly until: PlainDate })
  | SourceFinding
  | (Finding & { readonly _tag: 'ReasonMissing'; readonly path: string })
  | (Finding & {
      readonly _tag: 'UnknownDepartment'
      readonly value: string
      readonly known: ReadonlyArray<string>
    })
  | (Finding & {
      readonly _tag: 'UnknownItem'
      readonly path: string
      readonly value: string
      readonly known: ReadonlyArray<string>
    })
  | (Finding & {
      readonly _tag: 'AlreadyDone'
      readonly path: string
      readonly value: string
      readonly on: PlainDate
    })
  | (Finding & { readonly _tag: 'StillPending'; readonly what: ReadonlyArray<string> })
  | (Finding & { readonly _tag: 'NotRuled'; readonly parameter: string; readonly ruleset: string })
