import { either as E } from 'fp-ts'
import { firstOfMonth, isPlainDate, lastOfMonth, type PlainDate, yearOf } from '../calendar/plainDate.js'
import type { Explained, NonEmpty } from '../law/explained.js'
import type { ProvisionId } from '../law/provisions.js'
import type { History, PastVisit } from '../model/history.js'
import { type BadId, type DuplicateId, idProblems } from '../model/ids.js'
import { isMarketEntity, type RiskMark, type Subject } from '../model/subject.js'
import type { Parameter, YearlyLimit } from '../rulesets/ruleset.js'
import { distinct, type FirstDay, fullest, type Tally, tally } from './kernel/tally.js'

/**
 * What the yearly limit looks at in a subject.
 *
 * @zh 频次限制的对象
 * @law joint/17.limit
 * @category quota
 * @since 0.1.0
 */
export type LimitedSubject = Pick<Subject, 'id' | 'kind' | 'keyField' | 'marks'>

/** What holds for a whole draw: its day, the visits so far, for whom it is held, and under which order. */
interface DrawFacts {
  /** The day the draw is held. */
  readonly on: PlainDate
  readonly history: History
  /** The departments that will take part; needed where the limit is counted for each. */
  readonly departments?: ReadonlyArray<string>
  /** The order under which a specially directed draw is held; it lifts the limit. */
  readonly order?: string
}

/**
 * One subject that might be drawn on a day, and the visits so far.
 *
 * @zh 频次认定的事实
 * @law joint/17.limit
 * @category quota
 * @since 0.1.0
 */
export interface FrequencyFacts extends DrawFacts {
  readonly subject: LimitedSubject
  /** Why a soft limit is passed over for this subject; a hard limit gives way to none. */
  readonly reason?: string
}

/**
 * A whole roster that might be drawn from on a day, and the visits so far.
 *
 * @zh 名录频次认定的事实
 * @law joint/17.limit
 * @category quota
 * @since 0.1.0
 */
export interface RosterFacts extends DrawFacts {
  readonly roster: ReadonlyArray<LimitedSubject>
  /** By subject: why the soft limit is passed over for it. */
  readonly reasons?: Readonly<Record<string, string>>
}

/**
 * Why a subject stands outside the yearly limit.
 *
 * @zh 不受频次限制的情形
 * @law joint/17.exempt
 * @category quota
 * @since 0.1.0
 */
export type ExemptGround =
  | { readonly _tag: 'Ordered'; readonly order: string }
  | { readonly _tag: 'KeyFieldWithRecord'; readonly marks: NonEmpty<RiskMark> }
  | { readonly _tag: 'KeyField' }

/** The numbers a count rests on: the days counted, both ends included. */
interface Count {
  readonly drawn: number
  readonly limit: number
  readonly from: PlainDate
  readonly until: PlainDate
  /** The department with the most visits, where each is counted apart. */
  readonly department?: string
}

/**
 * Why a subject may, or may not, be drawn again this year.
 *
 * @zh 频次认定理由
 * @law joint/17.limit
 * @law joint/17.exempt
 * @category quota
 * @since 0.1.0
 */
export type FrequencyFinding =
  | ({ readonly _tag: 'BelowLimit'; readonly basis: ProvisionId; readonly reading: 'I-06' } & Count)
  | ({ readonly _tag: 'LimitReached'; readonly basis: ProvisionId; readonly reading: 'I-06' } & Count)
  | ({ readonly _tag: 'LimitPassedOver'; readonly basis: ProvisionId; readonly reason: string } & Count)
  | ({
      readonly _tag: 'ExemptFromLimit'
      readonly basis: ProvisionId
      readonly reading: 'I-08'
      readonly ground: ExemptGround
    } & Count)
  | { readonly _tag: 'NotAMarketEntity'; readonly basis: ProvisionId; readonly kind: Subject['kind'] }

/**
 * What keeps the limit from being counted: where it stands, what was given.
 *
 * @zh 频次认定的问题
 * @law joint/17.limit
 * @category quota
 * @since 0.1.0
 */
export type FrequencyProblem =
  | BadId
  | DuplicateId
  | { readonly _tag: 'BadDay'; readonly path: string; readonly value: unknown }
  | { readonly _tag: 'DepartmentsMissing'; readonly path: string }
  | { readonly _tag: 'VisitWithoutDepartments'; readonly path: string; readonly visit: string }

/**
 * May the subject be drawn?
 *
 * @zh 能否抽取
 * @law joint/17.limit
 * @category quota
 * @since 0.1.0
 */
export type Drawability = 'drawable' | 'excluded'

/**
 * A subject and the reasons that decided about it.
 *
 * @zh 对象及其认定理由
 * @law joint/17.limit
 * @category quota
 * @since 0.1.0
 */
export interface DecidedSubject {
  readonly subject: string
  readonly because: NonEmpty<FrequencyFinding>
}

/**
 * A roster sorted by the yearly limit, each part in the roster's order. The exempt and those for whom the limit
 * is passed over are among the drawable.
 *
 * @zh 频次筛查结果
 * @law joint/17.limit
 * @law joint/17.exempt
 * @category quota
 * @since 0.1.0
 */
export interface DrawableRoster {
  readonly drawable: ReadonlyArray<string>
  readonly excluded: ReadonlyArray<DecidedSubject>
  readonly exempt: ReadonlyArray<DecidedSubject>
  readonly passedOver: ReadonlyArray<DecidedSubject>
}

/**
 * May this subject be drawn again this year? Locked visits are counted, a merged visit once, a cancelled draw
 * never; the visit that would pass the limit is out, the one that reaches it is not.
 *
 * @zh 频次限制
 * @law joint/17.limit
 * @law joint/17.exempt
 * @law caps2025/yearly
 * @example
 * import { frequencyCheck, linxiaJoint, plainDate } from 'double-random'
 *
 * const day = (text: string) => {
 *   const read = plainDate(text)
 *   assert.ok(read._tag === 'Right')
 *   return read.right
 * }
 * const limit = linxiaJoint.parameters.yearlyLimit
 * assert.ok(limit !== undefined)
 *
 * const answer = frequencyCheck(limit)({
 *   subject: { id: '91350100M000100Y43', kind: 'enterprise' },
 *   on: day('2022-09-01'),
 *   history: {
 *     visits: [
 *       { visit: 'v1', subject: '91350100M000100Y43', date: day('2022-03-01') },
 *       { visit: 'v2', subject: '91350100M000100Y43', date: day('2022-06-01') },
 *     ],
 *   },
 * })
 *
 * assert.ok(answer._tag === 'Right')
 * assert.strictEqual(answer.right.value, 'excluded')
 * assert.strictEqual(answer.right.because[0]._tag, 'LimitReached')
 *
 * @category quota
 * @since 0.1.0
 */
export const frequencyCheck =
  (limit: Parameter<YearlyLimit>) =>
  (facts: FrequencyFacts): E.Either<NonEmpty<FrequencyProblem>, Explained<Drawability, FrequencyFinding>> => {
    const { subject } = facts
    const own = facts.history.visits.filter((v) => v.subject === subject.id)
    const [problem, ...more] = [
      ...idProblems([subject.id], () => 'subject.id'),
      ...historyProblems(limit.value, facts),
    ]
    if (problem !== undefined) return E.left([problem, ...more])
    const visits = tally(own, facts.on, limit.value.window)
    return E.right(decide(limit, facts, visits, subject, facts.reason))
  }

/**
 * Who of a roster may be drawn on a day, who may not, who is exempt and on which ground. One pass over the
 * history and one over the roster.
 *
 * @zh 名录频次筛查
 * @law joint/17.limit
 * @law joint/17.exempt
 * @example
 * import { drawable, linxiaJoint, plainDate } from 'double-random'
 *
 * const on = plainDate('2022-09-01')
 * const limit = linxiaJoint.parameters.yearlyLimit
 * assert.ok(on._tag === 'Right' && limit !== undefined)
 *
 * const sorted = drawable(limit)({
 *   roster: [
 *     { id: 'A', kind: 'enterprise' },
 *     { id: 'B', kind: 'enterprise', keyField: true, marks: ['complaints'] },
 *   ],
 *   on: on.right,
 *   history: { visits: [] },
 * })
 *
 * assert.ok(sorted._tag === 'Right')
 * assert.deepStrictEqual(sorted.right.drawable, ['A', 'B'])
 * assert.deepStrictEqual(sorted.right.exempt.map((e) => e.subject), ['B'])
 *
 * @category quota
 * @since 0.1.0
 */
export const drawable =
  (limit: Parameter<YearlyLimit>) =>
  (facts: RosterFacts): E.Either<NonEmpty<FrequencyProblem>, DrawableRoster> => {
    const { roster, reasons = {} } = facts
    const [problem, ...more] = [
      ...idProblems(
        roster.map((s) => s.id),
        (i) => `roster[${i}].id`,
      ),
      ...historyProblems(limit.value, facts),
    ]
    if (problem !== undefined) return E.left([problem, ...more])
    const visits = tally(facts.history.visits, facts.on, limit.value.window)
    const decisions = roster.map((subject) => ({
      subject: subject.id,
      ...decide(
        limit,
        facts,
        visits,
        subject,
        Object.hasOwn(reasons, subject.id) ? reasons[subject.id] : undefined,
      ),
    }))
    const because = (tag: FrequencyFinding['_tag']): ReadonlyArray<DecidedSubject> =>
      decisions.flatMap((d) =>
        d.because[0]._tag === tag ? [{ subject: d.subject, because: d.because }] : [],
      )
    return E.right({
      drawable: decisions.filter((d) => d.value === 'drawable').map((d) => d.subject),
      excluded: because('LimitReached'),
      exempt: because('ExemptFromLimit'),
      passedOver: because('LimitPassedOver'),
    })
  }

const decide = (
  limit: Parameter<YearlyLimit>,
  draw: DrawFacts,
  visits: Tally,
  subject: LimitedSubject,
  reason: string | undefined,
): Explained<Drawability, FrequencyFinding> => {
  const [basis] = limit.bases
  if (!isMarketEntity(subject))
    return { value: 'drawable', because: [{ _tag: 'NotAMarketEntity', basis, kind: subject.kind }] }
  const count = countOf(limit.value, draw, visits, subject.id)
  const ground = exemption(limit.value, draw, subject)
  if (ground !== undefined) {
    const exemptBy = limit.bases.includes('joint/17.limit') ? 'joint/17.exempt' : basis
    return {
      value: 'drawable',
      because: [{ _tag: 'ExemptFromLimit', basis: exemptBy, reading: 'I-08', ground, ...count }],
    }
  }
  if (count.drawn < count.limit)
    return { value: 'drawable', because: [{ _tag: 'BelowLimit', basis, reading: 'I-06', ...count }] }
  return limit.force === 'soft' && reason !== undefined && reason !== ''
    ? { value: 'drawable', because: [{ _tag: 'LimitPassedOver', basis, reason, ...count }] }
    : { value: 'excluded', because: [{ _tag: 'LimitReached', basis, reading: 'I-06', ...count }] }
}

const exemption = (
  { exemption: grammar }: YearlyLimit,
  { order }: DrawFacts,
  { keyField, marks = [] }: LimitedSubject,
): ExemptGround | undefined => {
  if (order !== undefined && order !== '') return { _tag: 'Ordered', order }
  if (grammar === 'ordered-only' || keyField !== true) return undefined
  const [mark, ...more] = marks
  if (mark !== undefined) return { _tag: 'KeyFieldWithRecord', marks: [mark, ...more] }
  return grammar === 'wide' ? { _tag: 'KeyField' } : undefined
}

const countOf = (
  limit: YearlyLimit,
  { on, departments = [] }: DrawFacts,
  { visits, firstDay }: Tally,
  subject: string,
): Count => {
  const own = visits.get(subject) ?? []
  if (limit.counted === 'all-departments') return counted(limit, on, own, firstDay)
  const [most] = departments
    .map((department) => {
      const met = own.filter((v) => v.departments?.includes(department))
      return { department, ...counted(limit, on, met, firstDay) }
    })
    .sort((a, b) => b.drawn - a.drawn)
  return most ?? counted(limit, on, own, firstDay)
}

const counted = (
  { window, max: limit }: YearlyLimit,
  on: PlainDate,
  visits: ReadonlyArray<PastVisit>,
  firstDay: FirstDay,
): Count => {
  if (window === 'calendar-year')
    return {
      drawn: distinct(visits),
      limit,
      from: firstOfMonth(yearOf(on), 1),
      until: lastOfMonth(yearOf(on), 12),
    }
  const { drawn, until } = fullest(visits, on, firstDay)
  return { drawn, limit, from: firstDay(until), until }
}

const historyProblems = (
  { counted: per }: YearlyLimit,
  { on, history, departments = [] }: DrawFacts,
): ReadonlyArray<FrequencyProblem> => [
  ...(isPlainDate(on) ? [] : [{ _tag: 'BadDay', path: 'on', value: on } as const]),
  ...(per === 'per-department' && departments.length === 0
    ? [{ _tag: 'DepartmentsMissing', path: 'departments' } as const]
    : []),
  ...history.visits.flatMap((visit, i): ReadonlyArray<FrequencyProblem> => {
    const path = `history.visits[${i}]`
    if (!isPlainDate(visit.date)) return [{ _tag: 'BadDay', path: `${path}.date`, value: visit.date }]
    return per === 'per-department' && visit.cancelled !== true && (visit.departments ?? []).length === 0
      ? [{ _tag: 'VisitWithoutDepartments', path: `${path}.departments`, visit: visit.visit }]
      : []
  }),
]
