import { either as E } from 'fp-ts'
import type { NonEmpty } from '../law/explained.js'
import type { Hash } from '../model/sha256.js'
import type { Ruleset } from '../rulesets/ruleset.js'
import { canonical } from './kernel/canonical.js'
import type { RefusedEvent } from './kernel/replay.js'
import { weave } from './kernel/weave.js'
import { chained, type EventLog, emptyLog } from './log.js'
import { mergeProblems } from './logShape.js'
import type { BadEvent } from './shape.js'

/**
 * Why two logs can't be one: an id with two contents, or a visit whose events fit together in no order.
 *
 * @zh 日志冲突
 * @law joint/5.trace
 * @category followup
 * @since 0.1.0
 */
export type LogConflict =
  | { readonly _tag: 'SameIdOtherEvent'; readonly basis: 'joint/5.trace'; readonly event: string }
  | {
      readonly _tag: 'NoOrderFits'
      readonly basis: 'joint/5.trace'
      readonly visit: string
      /** Where both logs were followed furthest: the event of each that could come next, and why it can't. */
      readonly next: NonEmpty<RefusedEvent>
    }

/**
 * Merges two logs of the same visits, kept apart for a while: what both have counts once, each log keeps its own
 * order where the other does not contradict it, and where either could come next the earlier day does. An order of a
 * visit's events that the rules allow is found wherever there is one. The answer does not depend on which log comes
 * first. Where no order fits, the visit is named, with the events that exclude each other.
 *
 * @zh 合并日志
 * @law joint/5.trace
 * @example
 * import { emptyLog, linxiaJoint, mergeLogs, nobleHash } from 'double-random'
 *
 * assert.deepStrictEqual(mergeLogs(linxiaJoint, nobleHash)({ a: emptyLog, b: emptyLog }), {
 *   _tag: 'Right',
 *   right: emptyLog,
 * })
 *
 * @category followup
 * @since 0.1.0
 */
export const mergeLogs =
  (rules: Ruleset, hash: Hash) =>
  (logs: {
    readonly a: EventLog
    readonly b: EventLog
  }): E.Either<NonEmpty<LogConflict | BadEvent>, EventLog> => {
    const [misfit, ...misfits] = mergeProblems(logs)
    if (misfit !== undefined) return E.left([misfit, ...misfits])
    const { a, b } = logs
    const [left, right] = [a.entries.map((e) => e.event), b.entries.map((e) => e.event)]
    const contents = new Map<string, string>()
    const [first, ...rest] = [...left, ...right].flatMap((e): ReadonlyArray<LogConflict> => {
      const content = canonical(e)
      const known = contents.get(e.id)
      if (known === undefined) contents.set(e.id, content)
      return known === undefined || known === content
        ? []
        : [{ _tag: 'SameIdOtherEvent', basis: 'joint/5.trace', event: e.id }]
    })
    if (first !== undefined) return E.left([first, ...rest])
    const woven = weave(rules, left, right)
    if (E.isRight(woven)) return E.right({ scheme: 'log/1', entries: chained(hash, emptyLog, woven.right) })
    const [conflict, ...others] = woven.left
    const named = (c: typeof conflict): LogConflict => ({ _tag: 'NoOrderFits', basis: 'joint/5.trace', ...c })
    return E.left([named(conflict), ...others.map(named)])
  }
