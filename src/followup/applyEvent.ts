import { either as E } from 'fp-ts'
import type { Refusal } from '../inspection/refusal.js'
import type { NotDrawn, VisitState } from '../inspection/state.js'
import type { NonEmpty } from '../law/explained.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import type { VisitEvent } from './event.js'
import { type BadEvent, eventProblems, stateProblems } from './shape.js'
import { step } from './steps.js'

/**
 * Why an event is not applied: a rule of the visit's life refuses it, it is about another visit, or it has not the
 * shape of an event.
 *
 * @zh 事件拒绝理由
 * @law joint/5.trace
 * @category followup
 * @since 0.1.0
 */
export type EventRefusal =
  | Refusal
  | BadEvent
  | {
      readonly _tag: 'AnotherVisit'
      readonly basis: 'joint/5.trace'
      readonly value: string
      readonly expected: string
    }

/**
 * The state of a visit before anything happened.
 *
 * @zh 未抽取
 * @law none: where every visit begins
 * @example
 * import { notDrawn } from 'double-random'
 *
 * assert.strictEqual(notDrawn._tag, 'NotDrawn')
 *
 * @category followup
 * @since 0.1.0
 */
export const notDrawn: NotDrawn = { _tag: 'NotDrawn' }

/** Applies an event that is known to be well-formed. */
export const applySound =
  (rules: Ruleset) =>
  (state: VisitState, event: VisitEvent): E.Either<NonEmpty<EventRefusal>, VisitState> =>
    state._tag !== 'NotDrawn' && state.visit !== event.visit
      ? E.left([{ _tag: 'AnotherVisit', basis: 'joint/5.trace', value: event.visit, expected: state.visit }])
      : step(state, event, rules)

/**
 * What a visit becomes by an event, or every reason why the event is refused, each with its article: the state that
 * was met and those that would have been taken, the day of the cause, who is on the team.
 *
 * @zh 应用检查事件
 * @law joint/5.trace
 * @law joint/30.precheck
 * @example
 * import { applyEvent, linxiaJoint, notDrawn, type PlainDate } from 'double-random'
 *
 * const on = '2022-03-01' as PlainDate
 * const refused = applyEvent(linxiaJoint)(notDrawn, {
 *   _tag: 'ResultsDisclosed',
 *   id: 'e1',
 *   visit: 'V1',
 *   on,
 *   department: '教育',
 * })
 *
 * assert.deepStrictEqual(refused, {
 *   _tag: 'Left',
 *   left: [
 *     {
 *       _tag: 'WrongState',
 *       basis: 'market/23.disclosure',
 *       met: 'NotDrawn',
 *       takes: ['Inspected', 'UnableToInspect'],
 *     },
 *   ],
 * })
 *
 * @category followup
 * @since 0.1.0
 */
export const applyEvent =
  (rules: Ruleset) =>
  (state: VisitState, event: VisitEvent): E.Either<NonEmpty<EventRefusal>, VisitState> => {
    const [first, ...rest] = [...stateProblems(state), ...eventProblems(event)]
    return first === undefined ? applySound(rules)(state, event) : E.left([first, ...rest])
  }
