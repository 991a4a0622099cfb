import type { PlainDate } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import type { Expert, Inspector, Interest } from '../model/inspector.js'
import type { Window } from '../model/window.js'

/**
 * How inspectors are chosen (market/13): from the whole roster, from the subject's own unit or area, as formed
 * groups, or from any area but the subject's.
 *
 * @zh 选派方式
 * @law market/13.modes
 * @category dispatch
 * @since 0.1.0
 */
export type DispatchMode = 'wide' | 'local' | 'grouped' | 'crossed'

/**
 * An expert that a visit needs: drawn among those of a specialty, or appointed by name with a reason.
 *
 * @zh 专家需求
 * @law joint/23.expert
 * @category dispatch
 * @since 0.1.0
 */
export type ExpertNeed =
  | { readonly specialty: string }
  | { readonly appointed: string; readonly reason: string }

/**
 * An inspector whom somebody assigns to a visit beforehand, with the reason that the rules ask for.
 *
 * @zh 指定检查人员
 * @law joint/22.merge
 * @category dispatch
 * @since 0.1.0
 */
export interface Appointment {
  readonly inspector: string
  readonly reason: string
}

/**
 * A visit that needs a team.
 *
 * @zh 待派检查
 * @law joint/23.team
 * @category dispatch
 * @since 0.1.0
 */
export interface VisitToStaff {
  readonly id: string
  readonly subject: string
  /** The day, where it is fixed; otherwise certificates must cover the whole window. */
  readonly day?: PlainDate
  readonly window?: Window
  /** The departments that take part; the first one leads. */
  readonly departments: NonEmpty<string>
  /** By department: each qualification is a place of its own in that department's part of the team. */
  readonly qualifications?: Readonly<Record<string, ReadonlyArray<string>>>
  /** One person may count for several qualifications; then the visit is coupled, and may stay unresolved. */
  readonly coupled?: boolean
  /** Where the subject lies and which unit supervises it, as the local and crossed modes ask. */
  readonly region?: string
  readonly unit?: string
  readonly recused?: ReadonlyArray<string>
  readonly experts?: ReadonlyArray<ExpertNeed>
  readonly appointed?: ReadonlyArray<Appointment>
}

/**
 * A group formed beforehand, which goes as a whole.
 *
 * @zh 预设检查组
 * @law market/13.modes
 * @category dispatch
 * @since 0.1.0
 */
export interface InspectorGroup {
  readonly id: string
  readonly members: NonEmpty<string>
}

/**
 * What may be done where inspectors run short, given before anything is drawn; in this order.
 *
 * @zh 人员不足时的安排
 * @law joint/23.shortage
 * @category dispatch
 * @since 0.1.0
 */
export interface ShortagePolicy {
  /** For an area (or unit, where the local mode is by unit): its neighbours, nearest first. */
  readonly joinNeighbours?: Readonly<Record<string, ReadonlyArray<string>>>
  /** Who is assigned directly where even that is not enough: in this order, with reason and approver. */
  readonly directAssignment?: {
    readonly inspectors: ReadonlyArray<string>
    readonly reason: string
    readonly approvedBy: string
  }
}

/**
 * Everything a dispatch is decided from.
 *
 * @zh 派组要素
 * @law joint/21.match
 * @category dispatch
 * @since 0.1.0
 */
export interface DispatchFacts {
  /** The public value D of this draw of inspectors, with a drawId of its own. */
  readonly seed: string
  /** A further attempt: its number from 2, who approved it, and why. */
  readonly attempt?: { readonly number: number; readonly approvedBy: string; readonly reason: string }
  readonly mode: DispatchMode
  /** What "own" means in the local mode: the subject's area (unless told otherwise) or its unit. */
  readonly within?: 'area' | 'unit'
  readonly visits: ReadonlyArray<VisitToStaff>
  readonly inspectors: ReadonlyArray<Inspector>
  readonly groups?: ReadonlyArray<InspectorGroup>
  readonly experts?: ReadonlyArray<Expert>
  readonly interests?: ReadonlyArray<Interest>
  /** The most visits for one inspector; without it there is no cap. */
  readonly cap?: number
  readonly caps?: Readonly<Record<string, number>>
  /** The visits that inspectors already have. */
  readonly loads?: Readonly<Record<string, number>>
  readonly policy?: ShortagePolicy
  /** Names that exist although nobody on the roster bears them. */
  readonly directory?: {
    readonly departments?: ReadonlyArray<string>
    readonly tags?: ReadonlyArray<string>
    readonly areas?: ReadonlyArray<string>
    readonly units?: ReadonlyArray<string>
  }
}

/** Is a unit what is "own"? In the local mode, where told so; the crossed mode goes by area. */
export const isByUnit = ({ mode, within }: DispatchFacts): boolean => mode === 'local' && within === 'unit'

/** The visit's own area or unit; the modes that ask for it see to it that it is stated. */
export const ownOf =
  (facts: DispatchFacts) =>
  ({ region = '', unit = '' }: VisitToStaff): string =>
    isByUnit(facts) ? unit : region

/**
 * What a caller knows of a relation between an inspector and a subject; not knowing counts as an interest.
 *
 * @zh 利害关系答复
 * @law joint/24.recusal
 * @category dispatch
 * @since 0.1.0
 */
export type InterestAnswer = 'none' | 'interest' | 'unknown'

/**
 * Asks whether an inspector has an interest in a subject, beyond what was declared.
 *
 * @zh 利害关系判断
 * @law joint/24.recusal
 * @category dispatch
 * @since 0.1.0
 */
export type HasInterest = (inspector: string, subject: string) => InterestAnswer
