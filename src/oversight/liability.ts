import type { Explained } from '../law/explained.js'
import {
  type DutyFacts,
  type Judgement,
  type Known,
  type LiabilityFinding,
  type LiabilityGround,
  noFacts,
} from './liabilityFacts.js'

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

export const keptToList = (way: Rule['asks']): Rule =>
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

/** What is neither said nor denied is unknown, and so is what can't be read. */
const told = (given: DutyFacts): DutyFacts => {
  const asked = { ...given }
  const known = (fact: string): Known => {
    const answer = asked[fact as keyof DutyFacts]
    return answer === 'yes' || answer === 'no' ? answer : 'unknown'
  }
  return Object.fromEntries(Object.keys(noFacts).map((fact) => [fact, known(fact)])) as unknown as DutyFacts
}

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
export const liabilityProvisions = (given: DutyFacts): Explained<'for-people-to-judge', LiabilityFinding> => {
  const facts = told(given)
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
