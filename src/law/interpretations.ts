import type { Bilingual } from './provision.js'
import type { ProvisionId } from './provisions.js'

/**
 * A question the text leaves open, the reading chosen, why, and what else may be asked for.
 *
 * @zh 条文理解
 * @law none: the shape of every reading
 * @category law
 * @since 0.1.0
 */
export interface Interpretation {
  readonly of: readonly [ProvisionId, ...ReadonlyArray<ProvisionId>]
  readonly question: Bilingual
  readonly reading: Bilingual
  readonly why: Bilingual
  /** What selects another reading, where the library offers one. */
  readonly option?: Bilingual
}

const table = <const T extends Readonly<Record<string, Interpretation>>>(t: T): T => t

const register = table({
  'I-01': {
    of: ['market/12.floor', 'joint/9.ceiling'],
    question: {
      zh: '全年覆盖不低于5%与日常检查一般不超过10%是否冲突？',
      en: 'Do a yearly coverage of at least 5% and a routine share of at most 10% contradict each other?',
    },
    reading: {
      zh: '不冲突：前者是全年不重复对象占监管对象的比例，后者是一次抽取占本次范围的比例；下限进位、上限舍去；范围只有1至9户而上限得0时，仍抽1户',
      en: 'no: the first is distinct subjects of a year over all supervised, the second one draw over its own scope; floors round up, ceilings down; where a scope of 1 to 9 leaves a ceiling of none, one is drawn all the same',
    },
    why: {
      zh: '下限是硬性要求，上限只说一般情况',
      en: 'the floor binds, the ceiling only says what is normal',
    },
    option: {
      zh: '说明理由即可越过上限（checkQuota 的 reason）',
      en: 'a stated reason passes over the ceiling (reason of checkQuota)',
    },
  },
  'I-02': {
    of: ['gansu/undirected', 'gansu/directed', 'market/12.floor', 'joint/9.ceiling'],
    question: {
      zh: '甘肃办法的3%和10%下限与两部细则如何并用？',
      en: 'How do the province’s floors of 3% and 10% stand beside the two regulations?',
    },
    reading: {
      zh: '5%已满足3%；定向的日常检查恰好只剩10%；省办法作为另一规则集，默认不启用',
      en: '5% satisfies 3%; a directed routine draw is left with exactly 10%; the measures are a ruleset of their own, off by default',
    },
    why: {
      zh: '省办法的数字只见于二手来源',
      en: 'the province’s numbers are known from secondary pages only',
    },
    option: {
      zh: 'combine(linxiaMarket)(gansuMeasures)',
      en: 'combine(linxiaMarket)(gansuMeasures)',
    },
  },
  'I-03': {
    of: ['market/23.disclosure', 'joint/30.entry'],
    question: {
      zh: '公示期限从检查完成起算还是从任务完成起算？',
      en: 'Does the limit run from the end of the inspection or of the task?',
    },
    reading: {
      zh: '两个期限各自计算；同时适用时先到者在前',
      en: 'two separate limits; where both apply the earlier is shown first',
    },
    why: {
      zh: '两部细则所指事件不同，一为公示、一为录入',
      en: 'the two rules name different events, one publication and one entry',
    },
  },
  'I-04': {
    of: ['civil/201.start'],
    question: { zh: '事件当日是否计入？', en: 'Does the day of the event count?' },
    reading: { zh: '不计入；事件可以发生在休息日', en: 'no; the event may fall on a rest day' },
    why: { zh: '“自……之日起”按民法典不计当日', en: '“from the day of” excludes it under the Civil Code' },
  },
  'I-05': {
    of: ['civil/203.roll', 'civil/202.months', 'market/12.due'],
    question: { zh: '末日是休息日怎么办？', en: 'What if the last day is a rest day?' },
    reading: {
      zh: '期间顺延到其后的第一个工作日；1月15日是固定日期，不顺延',
      en: 'a period rolls to the first working day after; 15 January is a date and does not roll',
    },
    why: { zh: '民法典的顺延规则只适用于期间', en: 'the Civil Code’s roll applies to periods only' },
    option: { zh: 'roll: false', en: 'roll: false' },
  },
  'I-06': {
    of: ['joint/17.limit'],
    question: {
      zh: '“一年内”是自然年还是连续十二个月？',
      en: 'Is “in one year” a calendar year or any twelve months?',
    },
    reading: {
      zh: '自然年；可选连续十二个月，即含抽取当日的任何十二个月；十二个月前的同日不再计入',
      en: 'the calendar year; as an option any twelve months that hold the day of the draw, in which the same day a year before no longer counts',
    },
    why: {
      zh: '计划按年度制定，后来的频次上限也按年度公布',
      en: 'plans are made by the year, and later caps are published by the year too',
    },
    option: { zh: "window: 'rolling-12-months'", en: "window: 'rolling-12-months'" },
  },
  'I-07': {
    of: ['joint/17.limit', 'joint/22.merge', 'joint/32.unable'],
    question: { zh: '“次数”数的是抽取、任务还是上门？', en: 'What is counted: draws, tasks or visits?' },
    reading: {
      zh: '数已锁定的上门检查，所有部门合计；合并检查算一次，取消的抽取不算，无法检查的算',
      en: 'locked visits, of all departments together; a merged visit counts once, a cancelled draw not at all, an uninspectable subject does',
    },
    why: {
      zh: '合并的目的正是少上门；条文没有提到按部门分别计算',
      en: 'merging is there to spare visits; the text names no department',
    },
    option: { zh: "counted: 'per-department'", en: "counted: 'per-department'" },
  },
  'I-08': {
    of: ['joint/17.exempt', 'joint/9.special'],
    question: {
      zh: '重点领域企业是当然不受限制，还是须有不良记录？',
      en: 'Is an enterprise in a key field exempt as such, or only with a bad record?',
    },
    reading: {
      zh: '须同时有不良记录；另行部署的定向抽查也不受限制',
      en: 'only with a bad record; a specially ordered draw is exempt too',
    },
    why: {
      zh: '例外从严；专项检查本已不设上限',
      en: 'exceptions are read narrowly, and special checks have no cap anyway',
    },
    option: { zh: "exemption: 'wide'", en: "exemption: 'wide'" },
  },
  'I-09': {
    of: ['joint/22.merge'],
    question: {
      zh: '“同一任务执行时间段”是相同还是重叠？',
      en: 'Are “the same period” equal windows or overlapping ones?',
    },
    reading: {
      zh: '至少有一天重叠；合并后的时间是交集，合并的任务须有共同的一天，不连环合并',
      en: 'windows that share at least one day; the merged window is what all share, and tasks are not chained',
    },
    why: {
      zh: '进一次门须有一天能办完所有任务',
      en: 'one visit needs a day on which all its tasks may be done',
    },
  },
  'I-10': {
    of: ['joint/23.shortage'],
    question: { zh: '何时可以直接委派？', en: 'When may inspectors be assigned directly?' },
    reading: {
      zh: '排除回避、无证和无专长者后不足两人，或无法匹配时；须写明理由',
      en: 'when recusal, certificate and skill leave fewer than two, or no matching exists; always with a reason',
    },
    why: { zh: '条文没有数字，但每户不少于两人', en: 'the text gives no number, but each visit needs two' },
  },
  'I-11': {
    of: ['joint/24.recusal', 'market/13.recusal'],
    question: {
      zh: '什么是利害关系，何时回避？',
      en: 'What is an interest, and when does one recuse oneself?',
    },
    reading: {
      zh: '以申报的关系为准，使用者可另加判断；已知的在匹配前排除，事后发现的按既定随机次序由下一人接替',
      en: 'declared relations, and what the caller adds; known ones are removed before matching, later ones are replaced by the next in the committed random order',
    },
    why: {
      zh: '条文未作定义，行政处罚法列有三类',
      en: 'the text defines none; the law on penalties names three classes',
    },
  },
  'I-12': {
    of: ['market/13.announce', 'joint/30.onSite'],
    question: {
      zh: '任务要事先公开，又不得提前透露，如何兼顾？',
      en: 'A task is announced beforehand, yet subjects are not told: how?',
    },
    reading: {
      zh: '公开任务范围，名单到检查时才公开',
      en: 'the scope is published, the names are withheld until the visit',
    },
    why: { zh: '两条各得其所', en: 'both rules are then kept' },
  },
  'I-13': {
    of: ['market/13.level', 'joint/23.shortage', 'joint/24.territory'],
    question: { zh: '人员从哪一级的库里抽？', en: 'From whose roster do inspectors come?' },
    reading: {
      zh: '系统内任务只用本级；联合任务先本级，不足时与相邻区域联合',
      en: 'a task of the system: its own level only; a joint task: its own, then a pool with a neighbour',
    },
    why: { zh: '两部细则各管各的任务', en: 'each regulation rules its own tasks' },
  },
  'I-14': {
    of: ['market/6.campaign', 'joint/9.special', 'joint/17.exempt'],
    question: { zh: '还能不能搞专项检查？', en: 'Are campaigns still allowed?' },
    reading: {
      zh: '系统内给出提示；联合监管凭部署文件进行',
      en: 'within the system a warning; in joint supervision with the order that asks for it',
    },
    why: {
      zh: '一部说原则上不搞，另一部允许部署',
      en: 'one rule says normally not, the other provides for orders',
    },
  },
  'I-15': {
    of: ['market/23.unpublished', 'joint/32.unable'],
    question: {
      zh: '未公示视为未完成，无法检查视为完成，如何统一？',
      en: 'Unpublished is not complete, uninspectable is: how do they agree?',
    },
    reading: {
      zh: '“完成”指形成结果，“办结”指形成结果并已公示',
      en: 'complete means a result is formed; closed means it is formed and published',
    },
    why: { zh: '两条规定可以同时成立', en: 'both rules then hold' },
  },
  'I-16': {
    of: ['caps2025/yearly', 'caps2025/approval', 'caps2025/noThirdParty', 'caps2025/certified'],
    question: {
      zh: '2025年起更严的入企检查规定如何处理？',
      en: 'What of the stricter rules of 2025 on checks at enterprises?',
    },
    reading: {
      zh: '两部细则照原样，更严的规定另作规则集叠加，默认不启用；专家任何时候不计入两人',
      en: 'the two regulations stay as they are, the stricter rules are an overlay, off by default; experts never count towards the two',
    },
    why: {
      zh: '规则集按日期区分；上限的数字由各执法主体公布',
      en: 'rulesets are dated; the number of the cap is published by each body',
    },
    option: {
      zh: 'combine(linxiaJoint)(caps2025({ max: 2 }))',
      en: 'combine(linxiaJoint)(caps2025({ max: 2 }))',
    },
  },
  'I-17': {
    of: ['joint/9.special', 'joint/9.ceiling'],
    question: {
      zh: '计划里的一般、重点监管与日常、专项检查是什么关系？',
      en: 'How do the plan’s general and key supervision relate to routine and special checks?',
    },
    reading: {
      zh: '重点监管按专项检查、不设上限，一般监管按日常检查；计划的原词保留',
      en: 'key supervision is special and uncapped, general is routine; the plan’s own words are kept',
    },
    why: { zh: '两组词都以风险和公共利益划分', en: 'both pairs divide by risk and public interest' },
  },
  'I-18': {
    of: ['market/13.announce', 'market/12.due'],
    question: {
      zh: '1月就开始的计划项目是否有效？',
      en: 'Are plan items that start in January valid?',
    },
    reading: {
      zh: '有效，但提示：1月的检查可能早于计划公示',
      en: 'yes, with a warning: a check in January could precede publication',
    },
    why: { zh: '计划1月15日才报送', en: 'plans are due on 15 January only' },
  },
  'I-19': {
    of: ['market/12.fields', 'joint/15.fields'],
    question: {
      zh: '公布的计划缺少应载明的内容怎么办？',
      en: 'What if a published plan lacks fields it should state?',
    },
    reading: { zh: '照常读入，逐项列出缺少的内容', en: 'it is read, and what it lacks is listed' },
    why: { zh: '2022年的计划就是如此', en: 'the plan of 2022 is such a plan' },
  },
  'I-20': {
    of: ['market/13.draw', 'joint/15.fields'],
    question: {
      zh: '比例的基数年中变动怎么办？',
      en: 'What if the base of a share changes during the year?',
    },
    reading: {
      zh: '名录确定时冻结基数，范围内的都计入，受频次限制的也计入',
      en: 'the base is frozen with the roster and counts everyone in scope, also those the yearly limit leaves out',
    },
    why: {
      zh: '基数变动会让已定的数量失去依据',
      en: 'a moving base would take the ground from under a number already fixed',
    },
  },
})

/**
 * The number of an interpretation in the register, for example `I-06`.
 *
 * @zh 理解编号
 * @law none: the key itself
 * @category law
 * @since 0.1.0
 */
export type InterpretationId = keyof typeof register

/**
 * The readings taken where the text leaves a choice, each with its question, its reason and the alternatives
 * the library offers.
 *
 * @zh 条文理解登记
 * @law none: this is the register that findings cite
 * @example
 * import { interpretations } from 'double-random'
 *
 * assert.deepStrictEqual(interpretations['I-06'].of, ['joint/17.limit'])
 * assert.strictEqual(Object.keys(interpretations).length, 20)
 *
 * @category law
 * @since 0.1.0
 */
export const interpretations: Readonly<Record<InterpretationId, Interpretation>> = register
