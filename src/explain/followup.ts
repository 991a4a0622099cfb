import type { RefusedEvent } from '../followup/kernel/replay.js'
import type { BrokenChain } from '../followup/log.js'
import type { LogConflict } from '../followup/merge.js'
import type { RouteFinding } from '../followup/route.js'
import type { BadEvent } from '../followup/shape.js'
import type { Bilingual } from '../law/provision.js'
import { sayInputError } from './codec.js'
import { sayRefusal } from './inspection.js'
import { type Language, type Phrases, say, shown, told } from './phrase.js'

type Because = RefusedEvent['because'][number]
export type OwnRefusal = Extract<
  Because,
  { readonly _tag: 'BadEvent' | 'AnotherVisit' | 'UnknownVisit' | 'EventTwice' }
>

/** As any other bad input. */
const sayFault =
  (language: Language) =>
  ({ path, value, expected }: BadEvent): string =>
    sayInputError(language)({ _tag: 'InputError', path, value, expected })

export const ownRefusalPhrases: Phrases<OwnRefusal> = {
  BadEvent: { zh: sayFault('zh'), en: sayFault('en') },
  AnotherVisit: {
    zh: ({ value, expected, basis }) => `事件属于检查${shown(value)}，应为${shown(expected)}（${basis}）`,
    en: ({ value, expected, basis }) =>
      `the event is about visit ${shown(value)}; expected ${shown(expected)} (${basis})`,
  },
  UnknownVisit: {
    zh: ({ value, basis }) => `没有名为${shown(value)}的检查，应先有抽取事件（${basis}）`,
    en: ({ value, basis }) => `no visit is called ${shown(value)}; expected it to be drawn first (${basis})`,
  },
  EventTwice: {
    zh: ({ value, basis }) => `事件编号${shown(value)}已经用过，每个编号只能一次（${basis}）`,
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
    told(language, because, () =>
      isOwn(because) ? say(ownRefusalPhrases, language)(because) : sayRefusal(language)(because),
    )

const SINCE: Readonly<Record<Extract<RouteFinding, { readonly _tag: 'RoutedTo' }>['since'], Bilingual>> = {
  'suspected-crime': { zh: '涉嫌犯罪，移送', en: 'what may be a crime goes to' },
  jurisdiction: { zh: '属其他机关管辖，移送', en: 'what another authority has jurisdiction over goes to' },
  'case-filing': { zh: '符合立案条件，移交', en: 'what meets the conditions for a case goes to' },
  approves: {
    zh: '未在期限内改正，谁审批谁监管，移交',
    en: 'what was not put right in time goes to the department that approves,',
  },
  'in-charge': {
    zh: '未在期限内改正，谁主管谁监管，移交',
    en: 'what was not put right in time goes to the department in charge,',
  },
}

export const routePhrases: Phrases<RouteFinding> = {
  RoutedTo: {
    zh: ({ since, to, basis }) => `${SINCE[since].zh}${to}（${basis}）`,
    en: ({ since, to, basis }) => `${SINCE[since].en} ${to} (${basis})`,
  },
  NothingToFollowUp: {
    zh: ({ basis }) => `已在规定期限内改正，无需后续处置（${basis}）`,
    en: ({ basis }) => `it was put right in time, and needs no follow-up (${basis})`,
  },
}

/**
 * Says why a finding goes where it goes.
 *
 * @zh 后续处置去向的说明
 * @law market/21.routing
 * @example
 * import { sayRouteFinding } from 'double-random'
 *
 * const sentence = sayRouteFinding('zh')({ _tag: 'NothingToFollowUp', basis: 'joint/33.routing' })
 *
 * assert.strictEqual(sentence, '已在规定期限内改正，无需后续处置（joint/33.routing）')
 *
 * @category explain
 * @since 0.1.0
 */
export const sayRouteFinding =
  (language: Language) =>
  (finding: RouteFinding): string =>
    say(routePhrases, language)(finding)

export const logPhrases: Phrases<BrokenChain | LogConflict> = {
  EntryAltered: {
    zh: ({ seq, basis }) => `日志第${seq + 1}条（seq ${seq}）的内容被改动（${basis}）`,
    en: ({ seq, basis }) => `entry ${seq + 1} of the log (seq ${seq}) was altered (${basis})`,
  },
  EntryOutOfPlace: {
    zh: ({ seq, basis }) =>
      `日志第${seq + 1}条（seq ${seq}）与前一条不相接，有条目被删除、插入或移动（${basis}）`,
    en: ({ seq, basis }) =>
      `entry ${seq + 1} of the log (seq ${seq}) does not follow on the one before: something was removed, put in or moved (${basis})`,
  },
  SameIdOtherEvent: {
    zh: ({ event, basis }) => `两份日志中事件${shown(event)}内容不同（${basis}）`,
    en: ({ event, basis }) => `the event ${shown(event)} differs between the two logs (${basis})`,
  },
  NoOrderFits: {
    zh: ({ visit, next, basis }) =>
      `两份日志对检查${shown(visit)}的记载不能并存，下列事件都不能接续：${next.map((r) => r.event).join('、')}（${basis}）`,
    en: ({ visit, next, basis }) =>
      `the two logs contradict each other on visit ${shown(visit)}: none of these can come next: ${next.map((r) => r.event).join(', ')} (${basis})`,
  },
}

/**
 * Says where a log is broken, why two logs can't be merged, or what of them is no log.
 *
 * @zh 日志问题的说明
 * @law joint/5.trace
 * @example
 * import { sayLogProblem } from 'double-random'
 *
 * const sentence = sayLogProblem('zh')({ _tag: 'SameIdOtherEvent', basis: 'joint/5.trace', event: 'e1' })
 *
 * assert.strictEqual(sentence, '两份日志中事件“e1”内容不同（joint/5.trace）')
 *
 * @category explain
 * @since 0.1.0
 */
export const sayLogProblem =
  (language: Language) =>
  (problem: BrokenChain | LogConflict | BadEvent): string =>
    say<typeof problem>({ ...logPhrases, BadEvent: ownRefusalPhrases.BadEvent }, language)(problem)
