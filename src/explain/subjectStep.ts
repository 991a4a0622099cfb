import type { LimitProblem } from '../calendar/limit.js'
import type { PlainDate } from '../calendar/plainDate.js'
import type { Remedy } from '../disclosure/objection.js'
import type { LeftOutReason } from '../draw/rosterCheck.js'
import type { TicketFinding } from '../draw/ticketFinding.js'
import type { CreditEffect } from '../followup/credit.js'
import type { PendingLimit } from '../followup/pending.js'
import type { Objection, Route } from '../inspection/file.js'
import type { Obstruction } from '../inspection/obstruction.js'
import type { Outcome } from '../inspection/outcome.js'
import type { NonEmpty } from '../law/explained.js'
import type { ProvisionId } from '../law/provisions.js'
import type { InterestKind } from '../model/inspector.js'
import type { RiskClass, SubjectKind } from '../model/subject.js'
import type { UnableGround } from '../model/unable.js'
import type { Window } from '../model/window.js'
import type { WrongShape } from '../model/wrongShape.js'
import type { Drawability, FrequencyFinding } from '../quota/frequencyFacts.js'
import type { MergeFinding } from '../visits/visit.js'

/** A step tells of these tasks; none where it is about the subject itself. */
interface Told<T extends string, Basis extends ProvisionId = ProvisionId> {
  readonly _tag: T
  readonly basis: Basis
  readonly tasks: ReadonlyArray<string>
}

interface InDraw {
  readonly drawId: string
  readonly stratum: string
  /** How many of the stratum were in scope, how many of them could be drawn, and how many were. */
  readonly n: number
  readonly eligible: number
  readonly k: number
  readonly ticket: string
}

interface AtVisit {
  readonly visit: string
}

interface OfDepartment extends AtVisit {
  readonly department: string
}

/** Why a subject was or was not in scope, limited, and drawn. */
export type DrawStep =
  | (Told<'OnRoster', 'joint/10.rosters'> & {
      readonly name: string
      readonly kind: SubjectKind
      readonly region: string
      readonly rosters: ReadonlyArray<string>
      readonly riskClass?: RiskClass
    })
  | (Told<'OutOfScope', 'market/11.scope'> & { readonly why: 'class' | 'region' })
  | (Told<'InScope', 'market/13.draw'> & {
      readonly task: string
      readonly field: string
      readonly matter: string
      readonly departments: ReadonlyArray<string>
      readonly window: Window
    })
  | (Told<'LimitCounted'> & { readonly value: Drawability; readonly because: FrequencyFinding })
  | (Told<'LimitUncounted', 'joint/17.limit'> & { readonly problems: number })
  | (Told<'RecordUnreadable', 'joint/5.trace'> & { readonly problems: number })
  | (Told<'LeftOut', 'joint/17.limit' | 'market/13.draw'> & {
      readonly reason: LeftOutReason
      readonly stratum: string
    })
  | (Told<'Drawn', 'joint/19.draw'> & InDraw & { readonly rank: number })
  | (Told<'InReserve', 'joint/19.draw'> & InDraw & { readonly rank: number })
  | (Told<'NotDrawn', 'joint/19.draw'> & InDraw & { readonly threshold: string | null })
  | (Told<'RecordDisagrees', 'joint/5.trace'> & { readonly because: TicketFinding })
  | (Told<'Checkable', 'joint/5.trace'> & {
      readonly drawId: string
      readonly seed: string
      readonly text: string
      readonly ticket: string
    })
  | (Told<'CalledUp', 'joint/32.unable'> & { readonly rank: number })
  | (Told<'MarkedUnable', 'joint/32.unable'> & { readonly reason: UnableGround; readonly replaced: boolean })

/** Who comes, when, and what became of the visit itself. */
export type VisitStep =
  | (Told<'Merged'> & AtVisit & { readonly because: MergeFinding })
  | (Told<'TeamSent', 'joint/23.team'> &
      AtVisit & {
        readonly leader: string
        readonly members: ReadonlyArray<string>
        readonly forced: boolean
      })
  | (Told<'KeptAway', 'joint/24.recusal'> &
      AtVisit & {
        readonly inspectors: NonEmpty<{ readonly inspector: string; readonly kind: InterestKind }>
      })
  | (Told<'NoTeam', 'joint/23.shortage'> & AtVisit)
  | (Told<'Awaited', 'joint/15.fields'> & AtVisit & { readonly window: Window })
  /** The window is over, and no record tells of the visit. */
  | (Told<'NotCarriedOut', 'joint/15.fields'> & AtVisit & { readonly window: Window })
  | (Told<'Cancelled', 'joint/5.trace'> &
      AtVisit & { readonly on: PlainDate; readonly reason: string; readonly approvedBy: string })
  | (Told<'Inspected', 'joint/30.onSite'> & AtVisit & { readonly on: PlainDate })
  | (Told<'FoundUnable', 'joint/32.unable'> &
      AtVisit & { readonly on: PlainDate; readonly ground: UnableGround; readonly reason?: string })
  | (Told<'Obstructed', 'market/22.obstruction'> & AtVisit & { readonly times: NonEmpty<Obstruction> })
  | (Told<'Archived', 'joint/34.archive'> & AtVisit & { readonly on: PlainDate; readonly reference: string })

/** What was found, published, objected to, and followed up; and the deadlines that run. */
export type ResultStep =
  | (Told<'Found', 'joint/30.confirm'> &
      OfDepartment & {
        readonly results: ReadonlyArray<{ readonly matter: string; readonly outcomes: NonEmpty<Outcome> }>
      })
  | (Told<'UnderReview', 'joint/30.review'> & OfDepartment & { readonly at: 'formed' | 'returned' })
  | (Told<'Approved', 'joint/30.review'> & OfDepartment & { readonly on: PlainDate; readonly by: string })
  | (Told<'Entered', 'joint/30.entry'> & OfDepartment & { readonly on: PlainDate })
  | (Told<'Published', 'market/23.disclosure'> & OfDepartment & { readonly on: PlainDate })
  | (Told<'Corrected', 'joint/31.immutable'> &
      OfDepartment & { readonly on: PlainDate; readonly reason: string })
  | (Told<'MayObject', 'joint/31.objection'> & OfDepartment & { readonly until: PlainDate })
  | (Told<'Objected', 'joint/31.objection'> &
      OfDepartment & {
        readonly objection: string
        readonly on: PlainDate
        readonly standing: Objection['standing']
      })
  | (Told<'Rechecked', 'joint/31.review'> &
      OfDepartment & {
        readonly objection: string
        readonly on: PlainDate
        readonly outcome: 'upheld' | 'corrected'
      })
  | (Told<'Answered', 'joint/31.reply'> &
      OfDepartment & {
        readonly objection: string
        readonly on: PlainDate
        readonly remedies: NonEmpty<Remedy>
      })
  | (Told<'Credit', CreditEffect['basis']> & AtVisit & { readonly effect: CreditEffect })
  | (Told<'FollowUpOpened', 'joint/33.routing'> &
      OfDepartment & {
        readonly followUp: string
        readonly matter: string
        readonly route: Route
        readonly to: string
        readonly on: PlainDate
      })
  | (Told<'FollowUpReceived', 'joint/33.routing'> &
      OfDepartment & { readonly followUp: string; readonly on: PlainDate; readonly number: string })
  | (Told<'FollowUpClosed', 'joint/33.followup'> &
      OfDepartment & { readonly followUp: string; readonly on: PlainDate; readonly result: string })
  | (Told<'FollowUpEntered', 'joint/33.entry'> &
      OfDepartment & { readonly followUp: string; readonly on: PlainDate })
  | (Told<'Due'> &
      OfDepartment & {
        readonly limit: PendingLimit['limit']
        readonly from: PlainDate
        readonly due: PlainDate
      })
  | (Told<'DueUnknown'> &
      OfDepartment & {
        readonly limit: PendingLimit['limit'] | 'objection'
        readonly problem: LimitProblem | WrongShape
      })

/**
 * One step of the story of a subject in a year: what happened, and the provision it rests on.
 *
 * @zh 抽查说明的一步
 * @law joint/5.trace
 * @category explain
 * @since 0.1.0
 */
export type StoryStep =
  | DrawStep
  | VisitStep
  | ResultStep
  | (Told<'NotToldYet', 'joint/30.onSite'> & { readonly until: PlainDate })

/** A part of the union by its tag. */
export type StepOf<T extends StoryStep['_tag']> = Extract<StoryStep, { readonly _tag: T }>
