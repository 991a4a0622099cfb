import type { RefusedEvent } from '../followup/kernel/replay.js'
import type { BrokenChain, LogConflict } from '../followup/log.js'
import { sayRefusal } from './inspection.js'
import { type Language, type Phrases, say, shown } from './phrase.js'

type Because = RefusedEvent['because'][number]
export type OwnRefusal = Extract<
  Because,
  { readonly _tag: 'BadEvent' | 'AnotherVisit' | 'UnknownVisit' | 'EventTwice' }
>

export const ownRefusalPhrases: Phrases<OwnRefusal> = {
  BadEvent: {
    zh: ({ path, value, expected }) => `${path}:${shown(value)}不合要求,应为 ${expected}`,
    en: ({ path, value, expected }) => `${path}: got ${shown(value)}; expected ${expected}`,
  },
  AnotherVisit: {
    zh: ({ value, expected, basis }) => `事件属于检查${shown(value)},应为${shown(expected)}(${basis})`,
    en: ({ value, expected, basis }) =>
      `the event is about visit ${shown(value)}; expected ${shown(expected)} (${basis})`,
  },
  UnknownVisit: {
    zh: ({ value, basis }) => `没有名为${shown(value)}的检查,应先有抽取事件(${basis})`,
    en: ({ value, basis }) => `no visit is called ${shown(value)}; expected it to be drawn first (${basis})`,
  },
  EventTwice: {
    zh: ({ value, basis }) => `事件编号${shown(value)}已经用过,每个编号只能一次(${basis})`,
    en: ({ value, basis }) => `the event id ${shown(value)} was used before; expected each once (${basis})`,
  },
}

const OWN: ReadonlyArray<string> = Object.keys(ownRefusalPhrases)
const isOwn = (because: Because): because is OwnRefusal => OWN.includes(because._tag)

/**
 * Says why an event was refused.
 *
 * @zh 事件拒绝理由的说明
 * @law joint/5.trace
 * @example
 * import { sayEventRefusal } from 'double-random'
 *
 * const sentence = sayEventRefusal('en')({ _tag: 'UnknownVisit', basis: 'joint/5.trace', value: 'V9' })
 *
 * assert.strictEqual(sentence, 'no visit is called “V9”; expected it to be drawn first (joint/5.trace)')
 *
 * @category explain
 * @since 0.1.0
 */
export const sayEventRefusal =
  (language: Language) =>
  (because: Because): string =>
    isOwn(because) ? say(ownRefusalPhrases, language)(because) : sayRefusal(language)(because)

export const logPhrases: Phrases<BrokenChain | LogConflict> = {
  EntryAltered: {
    zh: ({ seq, basis }) => `日志第${seq}条的内容被改动(${basis})`,
    en: ({ seq, basis }) => `entry ${seq} of the log was altered (${basis})`,
  },
  EntryOutOfPlace: {
    zh: ({ seq, basis }) => `日志第${seq}条与前一条不相接,有条目被删除、插入或移动(${basis})`,
    en: ({ seq, basis }) =>
      `entry ${seq} does not follow on the one before: something was removed, put in or moved (${basis})`,
  },
  SameIdOtherEvent: {
    zh: ({ event, basis }) => `两份日志中事件${shown(event)}内容不同(${basis})`,
    en: ({ event, basis }) => `the event ${shown(event)} differs between the two logs (${basis})`,
  },
  NoOrderFits: {
    zh: ({ next, basis }) =>
      `两份日志无法衔接,下列事件都不能接续:${next.map((r) => r.event).join('、')}(${basis})`,
    en: ({ next, basis }) =>
      `the two logs can’t be one: none of these can come next: ${next.map((r) => r.event).join(', ')} (${basis})`,
  },
}

/**
 * Says where a log is broken, or why two logs can't be merged.
 *
 * @zh 日志问题的说明
 * @law joint/5.trace
 * @example
 * import { sayLogProblem } from 'double-random'
 *
 * const sentence = sayLogProblem('zh')({ _tag: 'SameIdOtherEvent', basis: 'joint/5.trace', event: 'e1' })
 *
 * assert.strictEqual(sentence, '两份日志中事件“e1”内容不同(joint/5.trace)')
 *
 * @category explain
 * @since 0.1.0
 */
export const sayLogProblem =
  (language: Language) =>
  (problem: BrokenChain | LogConflict): string =>
    say(logPhrases, language)(problem)
