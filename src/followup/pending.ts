import { either as E } from 'fp-ts'
import type { Deadline } from '../calendar/deadline.js'
import type { LimitProblem } from '../calendar/limit.js'
import type { PlainDate } from '../calendar/plainDate.js'
import type { WorkdayCalendar } from '../calendar/workdays.js'
import { disclosureDue, entryDue, replyDue, reviewDue } from '../disclosure/due.js'
import type { DepartmentFile, FollowUp } from '../inspection/file.js'
import type { Duty } from '../inspection/result.js'
import type { Resulted, VisitState } from '../inspection/state.js'
import { fields, isObject } from '../model/shape.js'
import { day, oneOf, type WrongShape, wrong } from '../model/wrongShape.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import { followUpDue, followUpEntryDue } from './due.js'
import { unfollowed } from './finding.js'

/**
 * A limit that runs: what has to be done, by which department, counted from which day. Only an event discharges it.
 *
 * @zh 在途期限
 * @law market/23.disclosure
 * @law joint/30.entry
 * @law joint/31.review
 * @law joint/33.followup
 * @category followup
 * @since 0.1.0
 */
export interface PendingLimit {
  readonly limit: 'disclosure' | 'entry' | 'review' | 'reply' | 'followUp' | 'followUpEntry'
  readonly basis:
    | 'market/23.disclosure'
    | 'joint/30.entry'
    | 'joint/31.review'
    | 'joint/31.reply'
    | 'joint/33.followup'
    | 'joint/33.entry'
  readonly visit: string
  readonly department: string
  readonly from: PlainDate
  /** The objection or follow-up it is about. */
  readonly of?: string
  /** The matter that is followed up, or still waits for it. */
  readonly matter?: string
  /** A product was sampled: its results are entered by rules of their own, which name the day. */
  readonly sampling?: true
}

const isEntered = (file: DepartmentFile): boolean => file._tag === 'Entered' || file._tag === 'Published'

const sampled = ({ precheck }: Resulted): { readonly sampling?: true } =>
  precheck?.methods.includes('sampling') === true ? { sampling: true } : {}

const ofFile = (state: Resulted, file: DepartmentFile): ReadonlyArray<PendingLimit> => {
  const at = { visit: state.visit, department: file.department }
  const { taskCompletedOn: completed } = state
  return [
    ...(file._tag === 'Published'
      ? []
      : [{ ...at, limit: 'disclosure', basis: 'market/23.disclosure', from: state.formed.on } as const]),
    ...(completed === undefined || isEntered(file)
      ? []
      : [{ ...at, limit: 'entry', basis: 'joint/30.entry', from: completed, ...sampled(state) } as const]),
    ...(file._tag !== 'Published'
      ? []
      : file.objections.flatMap((o): ReadonlyArray<PendingLimit> => {
          if (o.answeredOn !== undefined) return []
          if (o.recheck !== undefined)
            return [{ ...at, limit: 'reply', basis: 'joint/31.reply', from: o.recheck.on, of: o.id }]
          return [{ ...at, limit: 'review', basis: 'joint/31.review', from: o.filedOn, of: o.id }]
        })),
  ]
}

const ofFollowUp = (state: Resulted, followUp: FollowUp): ReadonlyArray<PendingLimit> => {
  const { department, matter, id, closed, enteredOn } = followUp
  const at = { visit: state.visit, department, matter, of: id }
  if (enteredOn !== undefined) return []
  if (closed !== undefined)
    return [{ ...at, limit: 'followUpEntry', basis: 'joint/33.entry', from: closed.on }]
  const from = state.taskCompletedOn
  return from === undefined ? [] : [{ ...at, limit: 'followUp', basis: 'joint/33.followup', from }]
}

/** The three months run for a finding before anything is opened for it. */
const ofFinding = (
  { visit, taskCompletedOn: from }: Resulted,
  { department, matter }: Duty,
): ReadonlyArray<PendingLimit> =>
  from === undefined
    ? []
    : [{ visit, department, matter, limit: 'followUp', basis: 'joint/33.followup', from }]

/**
 * Every limit that runs in a visit. The entry of results and the three months of follow-up begin with the completion
 * of the task, publication with the end of the inspection; before those events they do not run. A finding that waits
 * for its follow-up has its three months before anything is opened.
 *
 * @zh 列出在途期限
 * @law market/23.disclosure
 * @law joint/30.entry
 * @law joint/31.review
 * @law joint/31.reply
 * @law joint/33.followup
 * @law joint/33.entry
 * @example
 * import { notDrawn, pendingLimits } from 'double-random'
 *
 * assert.deepStrictEqual(pendingLimits(notDrawn), [])
 *
 * @category followup
 * @since 0.1.0
 */
export const pendingLimits = (state: VisitState): ReadonlyArray<PendingLimit> =>
  hasResults(state)
    ? [
        ...state.files.flatMap((f) => ofFile(state, f)),
        ...state.followUps.flatMap((f) => ofFollowUp(state, f)),
        ...unfollowed(state).flatMap((duty) => ofFinding(state, duty)),
      ]
    : []

/** What is no state of a visit has no results, and no limit runs in it. */
const hasResults = (state: VisitState): state is Resulted =>
  isObject(state) &&
  (state._tag === 'Inspected' || state._tag === 'UnableToInspect' || state._tag === 'Disclosed')

const counted = {
  disclosure: disclosureDue,
  entry: entryDue,
  review: reviewDue,
  reply: replyDue,
  followUp: followUpDue,
  followUpEntry: followUpEntryDue,
}

const LIMIT = fields({ limit: oneOf(...Object.keys(counted)), from: day }, 'object')

/**
 * A running limit with its last day, or why that can't be told.
 *
 * @zh 在途期限及其末日
 * @law joint/30.entry
 * @category followup
 * @since 0.1.0
 */
export interface DatedLimit {
  readonly pending: PendingLimit
  readonly deadline: E.Either<LimitProblem | WrongShape, Deadline>
}

/**
 * The last day of every limit that runs, under the regulation that sets each: publication by the market-regulation
 * rules, the others by the joint ones. Product sampling has rules of its own for the entry: a left says that these
 * rulesets don't set it. A left says too where something is no limit; what is no list holds none.
 *
 * @zh 计算在途期限
 * @law market/23.disclosure
 * @law joint/30.entry
 * @example
 * import { chinaCalendar, dateLimits, linxiaJoint, linxiaMarket, type PlainDate } from 'double-random'
 *
 * const [dated] = dateLimits({ market: linxiaMarket, joint: linxiaJoint }, chinaCalendar())([
 *   {
 *     limit: 'disclosure',
 *     basis: 'market/23.disclosure',
 *     visit: 'V1',
 *     department: '市场监管',
 *     from: '2022-03-01' as PlainDate,
 *   },
 * ])
 *
 * assert.strictEqual(dated?.deadline._tag === 'Right' && dated.deadline.right.due, '2022-03-29')
 *
 * @category followup
 * @since 0.1.0
 */
export const dateLimits =
  (rules: { readonly market: Ruleset; readonly joint: Ruleset }, calendar: WorkdayCalendar) =>
  (limits: ReadonlyArray<PendingLimit>): ReadonlyArray<DatedLimit> =>
    (Array.isArray(limits) ? Array.from(limits as ReadonlyArray<PendingLimit>) : []).map((pending) => {
      const [misfit] = wrong(LIMIT, pending)
      if (misfit !== undefined) return { pending, deadline: E.left(misfit) }
      const { limit, from, sampling } = pending
      const ruleset = limit === 'disclosure' ? rules.market : rules.joint
      return {
        pending,
        deadline:
          sampling === true
            ? E.left({ _tag: 'LimitNotSet', ruleset: ruleset.id, limit })
            : counted[limit](ruleset, calendar)(from),
      }
    })
