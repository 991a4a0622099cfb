import { either as E } from 'fp-ts'
import { firstOfMonth, lastOfMonth, type PlainDate } from '../calendar/plainDate.js'
import type { NonEmpty } from '../law/explained.js'
import { type Category, type CheckType, checkTypeOf } from '../model/matter.js'
import { isRatio, type Ratio } from '../model/ratio.js'
import { wrong } from '../model/wrongShape.js'
import { comparable } from './cell.js'
import type { MergeableColumn } from './column.js'
import type { PlanFlag } from './flag.js'
import type { ItemFields } from './itemFields.js'
import type { PlanProblem } from './problem.js'
import type { PlanRow, PlanTable, UnreadRow } from './row.js'
import { isCount } from './shape.js'
import { detailsShape, tableShape } from './tableShape.js'

/**
 * One item of an annual plan: what is to be inspected, by whom, when, and, where the plan says so, how many.
 *
 * @zh 抽查计划项
 * @law market/12.fields
 * @law joint/15.fields
 * @category plan
 * @since 0.1.0
 */
export interface PlanItem extends ItemFields {
  /** The row of the published table it comes from, where it comes from one. */
  readonly row?: number
  /** The share of the year, of the subjects there were when the plan was made (I-20). */
  readonly ratio?: Ratio
  /** The number of the year (数量), in place of a share. */
  readonly number?: number
  readonly inferred: ReadonlyArray<MergeableColumn>
  readonly flags: ReadonlyArray<PlanFlag>
}

/**
 * An annual plan. What a published table does not say is simply absent, and `checkPlan` reports it.
 *
 * @zh 年度抽查计划
 * @law joint/14.publish
 * @law joint/15.fields
 * @category plan
 * @since 0.1.0
 */
export interface Plan {
  readonly id: string
  readonly year: number
  readonly title: string
  readonly items: ReadonlyArray<PlanItem>
  /** Rows of the table that could not be read: they are part of the plan, though not of its items. */
  readonly unread: ReadonlyArray<UnreadRow>
  /** 抽查类型: whether draws are directed. */
  readonly drawType?: 'undirected' | 'directed' | 'combined'
  readonly submittedOn?: PlainDate
  readonly publishedOn?: PlainDate
  readonly filedWithGovernment?: boolean
  /** The share of the items of both levels that the prefecture draws for all (州级统一抽查). */
  readonly prefectureShare?: Ratio
  /** Whole numbers by the id of a county: how the counties' part is divided (不同地区的抽查比重). */
  readonly weights?: Readonly<Record<string, number>>
}

/**
 * What a table does not say and its planner adds.
 *
 * @zh 计划补充信息
 * @law joint/15.fields
 * @category plan
 * @since 0.1.0
 */
export interface PlanDetails
  extends Partial<
    Pick<
      Plan,
      'drawType' | 'submittedOn' | 'publishedOn' | 'filedWithGovernment' | 'prefectureShare' | 'weights'
    >
  > {
  /** Routine or special, by the plan's category; key supervision is special unless told otherwise (I-17). */
  readonly checkTypes?: Readonly<Record<Category, CheckType>>
  /** By row of the table. */
  readonly ratios?: Readonly<Record<number, Ratio>>
  readonly numbers?: Readonly<Record<number, number>>
  /** Why a routine row goes over the ceiling of joint/9. */
  readonly reasonsAboveCeiling?: Readonly<Record<number, string>>
}

/**
 * A detail that is no share, no whole number, or of a row the table does not have.
 *
 * @zh 补充信息问题
 * @law joint/15.fields
 * @category plan
 * @since 0.1.0
 */
export type DetailProblem =
  | { readonly _tag: 'BadRatio'; readonly path: string; readonly value: unknown }
  | { readonly _tag: 'BadNumber'; readonly path: string; readonly value: unknown }
  | { readonly _tag: 'UnknownRow'; readonly path: string; readonly value: string }

/** What tells one row of a plan from another: field, matter and object together (the matter alone does not). */
export const itemKey = (item: {
  readonly field: string
  readonly matter: string
  readonly object: string
}): string => [item.field, item.matter, item.object].map(comparable).join('\n')

const two = (n: number): string => `${n}`.padStart(2, '0')

const itemOf =
  (year: number, details: PlanDetails) =>
  (r: PlanRow): PlanItem => {
    const ratio = details.ratios?.[r.row]
    const number = details.numbers?.[r.row]
    const reasonAboveCeiling = details.reasonsAboveCeiling?.[r.row]
    return {
      id: `${year}-item-${two(r.row)}`,
      row: r.row,
      field: r.field,
      matter: r.matter,
      initiator: r.initiator,
      cooperators: r.cooperators,
      ...(r.open === undefined ? {} : { open: r.open }),
      category: r.category,
      checkType: details.checkTypes?.[r.category] ?? checkTypeOf(r.category),
      level: r.level,
      object: r.object,
      objectClass: r.objectClass,
      window: { opens: firstOfMonth(year, r.window.from), closes: lastOfMonth(year, r.window.to) },
      ...(ratio === undefined ? {} : { ratio }),
      ...(number === undefined ? {} : { number }),
      ...(reasonAboveCeiling === undefined ? {} : { reasonAboveCeiling }),
      inferred: r.inferred,
      flags: r.flags,
    }
  }

/** What the plan itself states, without what went into its items. */
const statedIn = ({
  drawType,
  submittedOn,
  publishedOn,
  filedWithGovernment,
  prefectureShare,
  weights,
}: PlanDetails): Partial<Plan> => ({
  ...(drawType === undefined ? {} : { drawType }),
  ...(submittedOn === undefined ? {} : { submittedOn }),
  ...(publishedOn === undefined ? {} : { publishedOn }),
  ...(filedWithGovernment === undefined ? {} : { filedWithGovernment }),
  ...(prefectureShare === undefined ? {} : { prefectureShare }),
  ...(weights === undefined ? {} : { weights }),
})

const detailProblems = (table: PlanTable, details: PlanDetails): ReadonlyArray<DetailProblem> => {
  const rows = new Set([...table.rows, ...table.unread].map((r) => `${r.row}`))
  const of = (
    name: 'ratios' | 'numbers' | 'reasonsAboveCeiling',
    problem: (path: string, value: unknown) => ReadonlyArray<DetailProblem>,
  ): ReadonlyArray<DetailProblem> =>
    Object.entries(details[name] ?? {}).flatMap(([row, value]: [string, unknown]) => [
      ...(rows.has(row) ? [] : [{ _tag: 'UnknownRow' as const, path: `${name}.${row}`, value: row }]),
      ...problem(`${name}.${row}`, value),
    ])
  return [
    ...of('ratios', (path, value) => (isRatio(value) ? [] : [{ _tag: 'BadRatio', path, value }])),
    ...of('numbers', (path, value) => (isCount(value) ? [] : [{ _tag: 'BadNumber', path, value }])),
    // the reasons themselves were looked at with the shape
    ...of('reasonsAboveCeiling', () => []),
  ]
}

/**
 * Makes a plan of a table: one item a row that was read, each with a window of days, the first of its first month
 * to the last of its last. Without a year in the title there is no plan.
 *
 * @zh 由计划表成计划
 * @law market/12.fields
 * @law joint/15.fields
 * @example
 * import { planOf, readPlanTable } from 'double-random'
 *
 * const plan = planOf(readPlanTable('没有年份的标题'))
 *
 * assert.strictEqual(plan._tag, 'Left')
 *
 * @category plan
 * @since 0.1.0
 */
export const planOf = (
  table: PlanTable,
  details: PlanDetails = {},
): E.Either<NonEmpty<PlanProblem | DetailProblem>, Plan> => {
  const [misfit, ...misfits] = [...wrong(tableShape, table), ...wrong(detailsShape, details, 'details')]
  if (misfit !== undefined) return E.left([misfit, ...misfits])
  const { year } = table
  const problems = detailProblems(table, details)
  if (year === undefined)
    return E.left([{ _tag: 'YearMissing', path: 'title', value: table.title }, ...problems])
  const [first, ...rest] = problems
  if (first !== undefined) return E.left([first, ...rest])
  return E.right({
    id: `plan-${year}`,
    year,
    title: table.title,
    items: table.rows.map(itemOf(year, details)),
    unread: table.unread,
    ...statedIn(details),
  })
}
