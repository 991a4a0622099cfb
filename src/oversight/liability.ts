import type { Explained, Finding } from '../law/explained.js'

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

type Basis = LiabilityFinding['basis']

interface Rule {
  readonly ground: LiabilityGround
  readonly side: 'SpeaksForLiability' | 'SpeaksAgainstLiability'
  readonly bases: ReadonlyArray<Basis>
  readonly asks: ReadonlyArray<readonly [keyof DutyFacts, Known]>
  readonly judge: ReadonlyArray<Judgement>
}

const BOTH_FOR: ReadonlyArray<Basis> = ['market/28.liable', 'joint/36.liability']
const BOTH_AGAINST: ReadonlyArray<Basis> = ['market/29.excused', 'joint/36.liability']

const rule = (
  side: Rule['side'],
  bases: Rule['bases'],
  ground: LiabilityGround,
  asks: Rule['asks'],
  judge: Rule['judge'],
): Rule => ({ ground, side, bases, asks, judge })
const liable = (ground: LiabilityGround, asks: Rule['asks'], ...judge: Rule['judge']): Rule =>
  rule('SpeaksForLiability', BOTH_FOR, ground, asks, judge)
const excused = (ground: LiabilityGround, asks: Rule['asks'], ...judge: Rule['judge']): Rule =>
  rule('SpeaksAgainstLiability', BOTH_AGAINST, ground, asks, judge)

/** market/27's two ways of having done one's duty: never drawn, or drawn and nothing found. */
const KEPT: Rule['asks'] = [
  ['keptToList', 'yes'],
  ['abuseOfPower', 'no'],
  ['favouritism', 'no'],
]

const keptToList = (way: Rule['asks']): Rule =>
  rule('SpeaksAgainstLiability', ['market/27.exempt'], 'kept-to-list', [...KEPT, ...way], ['abuse'])

const RULES: ReadonlyArray<Rule> = [
  liable(
    'inspection-failed',
    [
      ['inspectionFailed', 'yes'],
      ['harm', 'yes'],
    ],
    'adverse-consequences',
    'causation',
  ),
  liable(
    'publication-failed',
    [
      ['publicationFailed', 'yes'],
      ['harm', 'yes'],
    ],
    'adverse-consequences',
    'causation',
  ),
  liable('not-transferred', [
    ['crimeSuspected', 'yes'],
    ['transferred', 'no'],
  ]),
  liable('refused-or-delayed', [['taskRefusedOrDelayed', 'yes']]),
  excused('duty-done', [['dutyDoneByPlan', 'yes']]),
  excused('beyond-technique', [['beyondTechnique', 'yes']], 'limits-of-technique'),
  excused(
    'no-causation',
    [
      ['accident', 'yes'],
      ['accidentCausedByInspection', 'no'],
    ],
    'causation',
  ),
  excused('false-report', [['falseReportByThirdParty', 'yes']], 'causation'),
]

const finding = (facts: DutyFacts, r: Rule): ReadonlyArray<LiabilityFinding> => {
  if (r.asks.some(([fact, wanted]) => facts[fact] !== wanted && facts[fact] !== 'unknown')) return []
  const unknown = r.asks.flatMap(([fact]) => (facts[fact] === 'unknown' ? [fact] : []))
  return r.bases.map((basis) => ({
    _tag: r.side,
    basis,
    ground: r.ground,
    standing: unknown.length === 0 ? 'bears' : 'open',
    unknown,
    forPeople: r.judge,
  }))
}

/** The nearer of market/27's two ways: the one with the fewest open questions. */
const exempt = (facts: DutyFacts): ReadonlyArray<LiabilityFinding> => {
  const notDrawn = finding(facts, keptToList([['drawn', 'no']]))
  const notFound = finding(
    facts,
    keptToList([
      ['drawn', 'yes'],
      ['found', 'no'],
    ]),
  )
  const open = ([f]: ReadonlyArray<LiabilityFinding>): number =>
    f !== undefined && f._tag !== 'NoGroundNamed' ? f.unknown.length : Number.POSITIVE_INFINITY
  return open(notDrawn) <= open(notFound) ? notDrawn : notFound
}

/**
 * Which provisions on liability bear on a case, for it and against it. It concludes nothing: that is for people, and
 * the value says so. A ground whose facts are partly unknown is listed as open, with what is to be found out; one
 * that a known fact rules out is not listed.
 *
 * @zh 追责免责条文对照
 * @law market/27.exempt
 * @law market/28.liable
 * @law market/29.excused
 * @law joint/36.liability
 * @example
 * import { type DutyFacts, liabilityProvisions, noFacts } from 'double-random'
 *
 * const facts: DutyFacts = { ...noFacts, crimeSuspected: 'yes', transferred: 'no' }
 * const { value, because } = liabilityProvisions(facts)
 * assert.strictEqual(value, 'for-people-to-judge')
 * assert.ok(
 *   because.some((f) => f._tag === 'SpeaksForLiability' && f.ground === 'not-transferred' && f.standing === 'bears'),
 * )
 *
 * @category oversight
 * @since 0.1.0
 */
export const liabilityProvisions = (facts: DutyFacts): Explained<'for-people-to-judge', LiabilityFinding> => {
  const [first, ...rest] = [...exempt(facts), ...RULES.flatMap((r) => finding(facts, r))]
  const because: Explained<never, LiabilityFinding>['because'] =
    first === undefined
      ? [
          { _tag: 'NoGroundNamed', basis: 'market/28.liable' },
          { _tag: 'NoGroundNamed', basis: 'joint/36.liability' },
        ]
      : [first, ...rest]
  return { value: 'for-people-to-judge', because }
}

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
