import type { Finding } from '../law/explained.js'

/**
 * What a fact sheet may say of a fact: so, not so, or nobody knows yet.
 *
 * @zh 事实状态
 * @law none: a shape of data
 * @category oversight
 * @since 0.1.0
 */
export type Known = 'yes' | 'no' | 'unknown'

/**
 * What is known of a case in which somebody asks who answers for it. What nobody established stays `unknown`; the
 * library never fills it in.
 *
 * @zh 履职情况
 * @law market/27.exempt
 * @law market/28.liable
 * @law market/29.excused
 * @law joint/36.liability
 * @category oversight
 * @since 0.1.0
 */
export interface DutyFacts {
  /** Did the inspectors keep to the list of matters and the rules of the work? */
  readonly keptToList: Known
  /** Was the subject drawn at all? */
  readonly drawn: Known
  /** Was the problem found when it was inspected? */
  readonly found: Known
  readonly abuseOfPower: Known
  readonly favouritism: Known
  /** Was the draw or the inspection left undone, or not done as the rules ask? */
  readonly inspectionFailed: Known
  /** Was the result not published, or not in time? */
  readonly publicationFailed: Known
  readonly crimeSuspected: Known
  readonly transferred: Known
  /** Was the task refused or put off? */
  readonly taskRefusedOrDelayed: Known
  readonly harm: Known
  readonly dutyDoneByPlan: Known
  readonly beyondTechnique: Known
  readonly accident: Known
  readonly accidentCausedByInspection: Known
  readonly falseReportByThirdParty: Known
}

/**
 * The grounds that the texts name, for liability and against it; both end with an open clause of their own.
 *
 * @zh 追责与免责情形
 * @law market/28.liable
 * @law market/29.excused
 * @law joint/36.liability
 * @category oversight
 * @since 0.1.0
 */
export type LiabilityGround =
  | 'kept-to-list'
  | 'inspection-failed'
  | 'publication-failed'
  | 'not-transferred'
  | 'refused-or-delayed'
  | 'duty-done'
  | 'beyond-technique'
  | 'no-causation'
  | 'false-report'

/**
 * A provision that bears on the case. `bears` says that its facts are all there, `open` that some are unknown; what
 * the text leaves to judgement is named, and is always for people.
 *
 * @zh 追责免责参考
 * @law market/27.exempt
 * @law market/28.liable
 * @law market/29.excused
 * @law joint/36.liability
 * @category oversight
 * @since 0.1.0
 */
export type LiabilityFinding = Finding & {
  readonly basis: 'market/27.exempt' | 'market/28.liable' | 'market/29.excused' | 'joint/36.liability'
} & (
    | ({ readonly _tag: 'SpeaksForLiability' } & Bearing)
    | ({ readonly _tag: 'SpeaksAgainstLiability' } & Bearing)
    | { readonly _tag: 'NoGroundNamed' }
  )

/** How a provision bears on the case. */
interface Bearing {
  readonly ground: LiabilityGround
  readonly standing: 'bears' | 'open'
  readonly unknown: ReadonlyArray<keyof DutyFacts>
  readonly forPeople: ReadonlyArray<Judgement>
}

/**
 * What only people can judge.
 *
 * @zh 须由人判断
 * @law market/28.liable
 * @category oversight
 * @since 0.1.0
 */
export type Judgement =
  | 'adverse-consequences'
  | 'causation'
  | 'limits-of-technique'
  | 'abuse'
  | 'other-grounds'

/**
 * A sheet on which nothing has been established yet.
 *
 * @zh 空白履职情况
 * @law none: a sheet to fill in
 * @example
 * import { liabilityProvisions, noFacts } from 'double-random'
 *
 * assert.ok(liabilityProvisions(noFacts).because.every((f) => f._tag !== 'NoGroundNamed' && f.standing === 'open'))
 *
 * @category oversight
 * @since 0.1.0
 */
export const noFacts: DutyFacts = {
  keptToList: 'unknown',
  drawn: 'unknown',
  found: 'unknown',
  abuseOfPower: 'unknown',
  favouritism: 'unknown',
  inspectionFailed: 'unknown',
  publicationFailed: 'unknown',
  crimeSuspected: 'unknown',
  transferred: 'unknown',
  taskRefusedOrDelayed: 'unknown',
  harm: 'unknown',
  dutyDoneByPlan: 'unknown',
  beyondTechnique: 'unknown',
  accident: 'unknown',
  accidentCausedByInspection: 'unknown',
  falseReportByThirdParty: 'unknown',
}
