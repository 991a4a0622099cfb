import type { Bilingual } from './provision.js'
import type { ProvisionId } from './provisions.js'

/** A question the text leaves open, the reading chosen, why, and what else may be asked for. */
export interface Interpretation {
  readonly of: readonly [ProvisionId, ...ReadonlyArray<ProvisionId>]
  readonly question: Bilingual
  readonly reading: Bilingual
  readonly why: Bilingual
  /** The option that selects another reading, where the library offers one. */
  readonly option?: Bilingual
}

const table = <const T extends Readonly<Record<string, Interpretation>>>(t: T): T => t

const register = table({
  'I-03': {
    of: ['market/23.disclosure', 'joint/30.entry'],
    question: {
      zh: '公示期限从检查完成起算还是从任务完成起算?',
      en: 'Does the limit run from the end of the inspection or of the task?',
    },
    reading: {
      zh: '两个期限各自计算;同时适用时先到者在前',
      en: 'two separate limits; where both apply the earlier is shown first',
    },
    why: {
      zh: '两部细则所指事件不同,一为公示、一为录入',
      en: 'the two rules name different events, one publication and one entry',
    },
  },
  'I-04': {
    of: ['civil/201.start'],
    question: { zh: '事件当日是否计入?', en: 'Does the day of the event count?' },
    reading: { zh: '不计入;事件可以发生在休息日', en: 'no; the event may fall on a rest day' },
    why: { zh: '“自……之日起”按民法典不计当日', en: '“from the day of” excludes it under the Civil Code' },
  },
  'I-05': {
    of: ['civil/203.roll', 'civil/202.months', 'market/12.due'],
    question: { zh: '末日是休息日怎么办?', en: 'What if the last day is a rest day?' },
    reading: {
      zh: '期间顺延到其后的第一个工作日;1月15日是固定日期,不顺延',
      en: 'a period rolls to the first working day after; 15 January is a date and does not roll',
    },
    why: { zh: '民法典的顺延规则只适用于期间', en: 'the Civil Code’s roll applies to periods only' },
    option: { zh: 'roll: false', en: 'roll: false' },
  },
})

/** The number of an interpretation in the register. */
export type InterpretationId = keyof typeof register

/** The readings taken where the text leaves a choice. */
export const interpretations: Readonly<Record<InterpretationId, Interpretation>> = register
