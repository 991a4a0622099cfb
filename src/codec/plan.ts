import type { Category, CheckType, Level } from '../model/matter.js'
import type { ObjectClass } from '../plan/objectClass.js'
import type { Plan, PlanItem } from '../plan/plan.js'
import type { UnreadRow } from '../plan/row.js'
import type { Described } from './described.js'
import { decodeBy } from './inputError.js'
import { count, day, oneOf, only, text, year, yesNo } from './leaves.js'
import { mergeableColumn, planColumn, planFlag } from './planFlag.js'
import { byName, list, record, someOf } from './shape.js'
import { ratio, window } from './values.js'

/** General or key supervision. */
export const category: Described<Category> = oneOf(['general', 'key'])
/** Routine or special checks. */
export const checkType: Described<CheckType> = oneOf(['routine', 'special'])
/** Whose task it is. */
export const level: Described<Level> = oneOf(['prefecture', 'prefecture-and-county'])

/** What is inspected, as a class of the rosters. */
export const objectClass: Described<ObjectClass> = record<ObjectClass>(
  'ObjectClass',
  { zh: '对象类别', en: 'Class of objects' },
  {
    name: text,
    kind: oneOf(['entity', 'product', 'project', 'condition', 'suspects', 'government']),
    drawable: yesNo,
    from: oneOf(['object', 'matter']),
  },
)

/** What an item of a plan and a task have in common. */
export const itemFields = {
  id: text,
  field: text,
  matter: text,
  initiator: text,
  cooperators: list(text),
  category,
  checkType,
  level,
  object: text,
  objectClass,
  window,
}

const planItem = record<PlanItem>(
  'PlanItem',
  { zh: '计划事项', en: 'Item of a plan' },
  {
    ...itemFields,
    inferred: list(mergeableColumn),
    flags: list(planFlag),
  },
  { row: count, open: only(true), ratio, number: count, reasonAboveCeiling: text },
)

const unreadRow = record<UnreadRow>(
  'UnreadRow',
  { zh: '未能读出的行', en: 'Row that could not be read' },
  { row: count, cells: list(text), columns: someOf(planColumn) },
)

/** The plan of a year. */
export const plan: Described<Plan> = record<Plan>(
  'Plan',
  { zh: '年度抽查计划', en: 'Plan of a year' },
  { id: text, year, title: text, items: list(planItem), unread: list(unreadRow) },
  {
    drawType: oneOf(['undirected', 'directed', 'combined']),
    submittedOn: day,
    publishedOn: day,
    filedWithGovernment: yesNo,
    prefectureShare: ratio,
    weights: byName(count),
  },
)

/**
 * Reads a plan from unknown data: the plan, or every fault by its path. What is well-formed but wrong in law is
 * `checkPlan`'s question.
 *
 * @zh 读取年度抽查计划
 * @law joint/14.publish
 * @example
 * import { decodePlan } from 'double-random'
 *
 * const read = decodePlan({ id: 'p', year: '2022', title: '计划', items: [], unread: [] })
 * assert.deepStrictEqual(read._tag === 'Left' && read.left.map(({ path }) => path), ['year'])
 *
 * @category codec
 * @since 0.1.0
 */
export const decodePlan = decodeBy(plan)
