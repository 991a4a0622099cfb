/**
 * The eight columns of the published table, in its order.
 *
 * @zh 计划表列
 * @law market/12.fields
 * @category plan
 * @since 0.1.0
 */
export type PlanColumn =
  | 'field'
  | 'initiator'
  | 'matter'
  | 'category'
  | 'object'
  | 'level'
  | 'cooperators'
  | 'window'

/** The columns from left to right. */
export const columns = [
  'field',
  'initiator',
  'matter',
  'category',
  'object',
  'level',
  'cooperators',
  'window',
] as const satisfies ReadonlyArray<PlanColumn>

/** The heading of each column as it is printed. */
export const headings: Readonly<Record<PlanColumn, string>> = {
  field: '抽查领域',
  initiator: '发起部门',
  matter: '抽查事项',
  category: '事项分类',
  object: '检查对象',
  level: '抽查主体',
  cooperators: '配合部门',
  window: '抽查时间',
}

/** The columns whose merged cells lose their text in every row but the first: what may be restored from above. */
export const mergeable = [
  'field',
  'initiator',
  'object',
  'cooperators',
] as const satisfies ReadonlyArray<PlanColumn>

/**
 * A column whose cell may be merged with the one above.
 *
 * @zh 可合并单元格的列
 * @law none: the form of the plan of 2022
 * @category plan
 * @since 0.1.0
 */
export type MergeableColumn = (typeof mergeable)[number]
