/**
 * A word of the library and the term of the law it stands for.
 *
 * @zh 术语
 * @law none: the shape of an entry
 * @category law
 * @since 0.1.0
 */
export interface Term {
  readonly zh: string
  /** English words that would mislead, and are not used. */
  readonly not?: ReadonlyArray<string>
}

const words = <const T extends Readonly<Record<string, Term>>>(table: T): T => table

/**
 * The words of the library, each with its Chinese term. Values such as `general` or `wide` are among them.
 *
 * @zh 术语表
 * @law none: words only
 * @example
 * import { glossary } from 'double-random'
 *
 * assert.strictEqual(glossary.Subject.zh, '检查对象')
 * assert.strictEqual(glossary.workday.zh, '工作日')
 *
 * @category law
 * @since 0.1.0
 */
export const glossary = words({
  Plan: { zh: '抽查计划' },
  Batch: { zh: '批次' },
  Task: { zh: '抽查任务', not: ['job'] },
  planned: { zh: '年度计划任务' },
  adHoc: { zh: '临时任务', not: ['temporary'] },
  field: { zh: '抽查领域' },
  Matter: { zh: '抽查事项', not: ['affair'] },
  Checklist: { zh: '检查实施清单' },
  general: { zh: '一般监管' },
  key: { zh: '重点监管' },
  routine: { zh: '日常检查' },
  special: { zh: '专项检查' },
  initiator: { zh: '发起部门' },
  cooperators: { zh: '配合部门' },
  prefecture: { zh: '州级' },
  'prefecture-and-county': { zh: '州县级' },
  window: { zh: '抽查时间' },
  Subject: { zh: '检查对象', not: ['target', 'company'] },
  Roster: { zh: '检查对象名录库' },
  'market-entity': { zh: '市场主体' },
  'special-roster': { zh: '分类专项名录' },
  Ratio: { zh: '抽查比例' },
  frequency: { zh: '频次' },
  undirected: { zh: '不定向' },
  directed: { zh: '定向' },
  combined: { zh: '综合' },
  draw: { zh: '摇号、抽取', not: ['lottery', 'sample'] },
  Ticket: { zh: '抽签号' },
  Visit: { zh: '进一次门、查多项事', not: ['trip'] },
  merge: { zh: '合并' },
  Inspector: { zh: '执法检查人员', not: ['officer'] },
  Expert: { zh: '专家' },
  leader: { zh: '组长' },
  member: { zh: '组员' },
  wide: { zh: '大随机' },
  local: { zh: '小随机' },
  grouped: { zh: '编组随机' },
  crossed: { zh: '交叉随机' },
  Interest: { zh: '利害关系' },
  Recusal: { zh: '回避', not: ['avoidance'] },
  directAssignment: { zh: '直接委派' },
  Outcome: { zh: '检查结果' },
  Unable: { zh: '无法检查' },
  Obstruction: { zh: '不予配合' },
  Disclosure: { zh: '公示', not: ['publicity'] },
  entry: { zh: '录入' },
  Objection: { zh: '异议' },
  Review: { zh: '复查' },
  Correction: { zh: '更正' },
  FollowUp: { zh: '后续处置' },
  Transfer: { zh: '移送' },
  abnormalOperations: { zh: '经营异常名录' },
  seriousViolation: { zh: '严重违法失信' },
  oversight: { zh: '督查考核' },
  workday: { zh: '工作日', not: ['businessDay'] },
  refine: { zh: '细化规定' },
  riskClass: { zh: '信用风险分类' },
})
