/**
 * The tables of a platform, each a list of rows by column name; a table that is left out is not known.
 *
 * @zh 外部平台记录表
 * @law joint/5.trace
 * @category oversight
 * @since 0.1.0
 */
export interface ForeignTables {
  readonly year: number
  readonly asOf?: string
  readonly plan?: ReadonlyArray<ForeignRow>
  readonly tasks?: ReadonlyArray<ForeignRow>
  readonly subjects?: ReadonlyArray<ForeignRow>
  readonly inspectors?: ReadonlyArray<ForeignRow>
  /** One row for each subject that a task drew. */
  readonly drawn?: ReadonlyArray<ForeignRow>
  /** One row for each result; visits, teams and days are read from it. */
  readonly results?: ReadonlyArray<ForeignRow>
}

/**
 * A row of a platform's export: text or numbers by column name. An empty cell is a missing one.
 *
 * @zh 外部平台记录行
 * @law joint/5.trace
 * @category oversight
 * @since 0.1.0
 */
export type ForeignRow = Readonly<Record<string, unknown>>

/**
 * What the auditor reads in a row.
 *
 * @zh 外部平台字段
 * @law joint/5.trace
 * @category oversight
 * @since 0.1.0
 */
export type ForeignField =
  | 'id'
  | 'subject'
  | 'task'
  | 'kind'
  | 'owner'
  | 'name'
  | 'department'
  | 'certificate'
  | 'certificateUntil'
  | 'tags'
  | 'matter'
  | 'checkType'
  | 'opens'
  | 'closes'
  | 'published'
  | 'completed'
  | 'drawnOn'
  | 'base'
  | 'count'
  | 'share'
  | 'submitted'
  | 'planPublished'
  | 'visit'
  | 'leader'
  | 'members'
  | 'inspected'
  | 'entered'
  | 'disclosed'

/**
 * The column names by which platforms call a field; the first that a row has is read. Names of your own platform go
 * before these: `{ ...platformFields, subject: ['主体代码', ...platformFields.subject] }`.
 *
 * @zh 平台字段名对照
 * @law joint/5.trace
 * @example
 * import { platformFields } from 'double-random'
 *
 * assert.ok(platformFields.subject.includes('统一社会信用代码'))
 *
 * @category oversight
 * @since 0.1.0
 */
export const platformFields: Readonly<Record<ForeignField, ReadonlyArray<string>>> = {
  id: ['编号', '任务编号', '计划编号'],
  subject: ['统一社会信用代码', '注册号', '检查对象编号'],
  task: ['任务编号', '抽查任务编号'],
  kind: ['主体类型', '市场主体类型'],
  owner: ['监管部门', '监管单位'],
  name: ['姓名', '人员姓名'],
  department: ['所属部门', '部门', '单位'],
  certificate: ['执法证号', '执法证件号'],
  certificateUntil: ['执法证有效期', '执法证有效期至'],
  tags: ['业务专长', '执法事项范围'],
  matter: ['抽查事项', '抽查事项名称', '检查事项'],
  checkType: ['检查类型', '检查类别'],
  opens: ['抽查开始日期', '检查开始日期', '开始日期'],
  closes: ['抽查结束日期', '检查结束日期', '结束日期'],
  published: ['任务公示日期', '任务公布日期'],
  completed: ['任务完成日期'],
  drawnOn: ['抽取日期', '摇号日期'],
  base: ['库总户数', '名录库总户数'],
  count: ['抽取户数', '应抽户数'],
  share: ['总比例', '抽查比例'],
  submitted: ['报送日期', '计划报送日期'],
  planPublished: ['计划公示日期', '计划公布日期'],
  visit: ['检查编号', '检查单号'],
  leader: ['组长', '检查组长'],
  members: ['检查人员', '执法人员'],
  inspected: ['检查日期', '现场检查日期'],
  entered: ['录入日期', '结果录入日期'],
  disclosed: ['公示日期', '结果公示日期'],
}
