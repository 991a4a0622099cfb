import type { Inspector, InspectorKind } from '../../model/inspector.js'
import { stated } from '../../model/stated.js'
import type { Table } from './column.js'
import { day, department, id, ids, region, repeating, text, type Words, word, yesNoOr } from './columns.js'
import { readTable } from './readTable.js'
import { validity } from './validity.js'
import { writeTable } from './writeTable.js'

const kinds: Words<InspectorKind> = {
  'civil-servant': ['执法类公务员', 'civil servant', '公务员', '行政执法类公务员', '参公人员'],
  'certified-staff': [
    '有执法资格的事业人员',
    'certified staff',
    '事业人员',
    '事业编制',
    '事业编制人员',
    '持证事业人员',
  ],
  'daily-supervision-staff': [
    '日常监管人员',
    'daily supervision staff',
    '从事日常监管工作的人员',
    '日常监管工作人员',
  ],
}

const columns = {
  id: id('人员编号', 'id', '检查人员编号', '执法人员编号', '编号', '工号'),
  certificate: id(
    '执法证号',
    'certificate',
    '执法证件号',
    '执法证编号',
    '执法证件编号',
    '证件号',
    '证号',
    '行政执法证号',
    '执法证号码',
    '执法证件号码',
    '行政执法证件号',
    '行政执法证编号',
  ),
  name: text('姓名', 'name', '人员姓名', '检查人员姓名', '执法人员姓名', '检查人员', '执法人员'),
  kind: word(kinds, '人员类别', 'kind', '人员类型', '身份类别', '人员性质', '人员身份'),
  department: department('所属部门', 'department', '部门', '执法部门', '部门名称', '所在部门'),
  area: region(
    '所属区县',
    'area',
    '所在区县',
    '属地',
    '区县',
    '县市',
    '所在县市',
    '地区',
    '县区',
    '县市区',
    '所属县市',
  ),
  unit: repeating(
    text('工作单位', 'unit', '单位', '所在单位', '所属单位', '单位名称', '执法单位', '执法机构'),
  ),
  from: day(
    '执法证有效期起',
    'certificate from',
    '发证日期',
    '执法证发证日期',
    '证件有效期起',
    '有效期起',
    '有效期自',
    '有效期开始',
  ),
  until: validity(
    '执法证有效期至',
    'certificate until',
    '执法证有效期',
    '有效期至',
    '有效期',
    '有效期止',
    '证件有效期',
    '证件有效期至',
    '证件有效期止',
    '有效期截止',
    '有效期限',
    '有效截止日期',
    '有效期截止日期',
    '执法证截止日期',
    '截止日期',
    '到期日',
    '到期日期',
    '执法证到期日期',
  ),
  tags: ids('业务专长', 'tags', '专长', '执法资质', '资质', '执法事项范围', '执法领域', '业务领域'),
  mayLead: yesNoOr(['组长', '可任组长'], ['组员'])(
    '能否任组长',
    'may lead',
    '可任组长',
    '是否可任组长',
    '组长资格',
    '组长',
  ),
}

export const inspectors: Table<typeof columns, Inspector> = {
  zh: '执法检查人员名录',
  en: 'Inspectors',
  columns: columns,
  keys: ['id', 'certificate'],
  required: ['name', 'kind', 'department', 'area', 'unit'],
  unique: ({ id: own }) => own,
  entry: (v): Inspector => ({
    id: v.id ?? v.certificate ?? '',
    name: v.name ?? '',
    kind: v.kind ?? 'civil-servant',
    department: v.department ?? '',
    area: v.area ?? '',
    unit: v.unit ?? '',
    ...(v.certificate === undefined
      ? {}
      : {
          certificate: {
            number: v.certificate,
            ...stated({ from: v.from ?? v.until?.from, until: v.until?.until }),
          },
        }),
    tags: v.tags ?? [],
    mayLead: v.mayLead ?? false,
  }),
  values: ({ certificate, tags, ...rest }) => ({
    ...rest,
    ...(certificate === undefined ? {} : { certificate: certificate.number }),
    ...(certificate?.from === undefined ? {} : { from: certificate.from }),
    ...(certificate?.until === undefined ? {} : { until: { until: certificate.until } }),
    ...(tags.length === 0 ? {} : { tags }),
  }),
}

/**
 * A column of a roster of inspectors.
 *
 * @zh 执法检查人员名录列
 * @law joint/12.inspectors
 * @category codec
 * @since 0.1.0
 */
export type InspectorField = keyof typeof columns

/**
 * Reads a roster of inspectors from a table. The id is 人员编号, or the certificate's number where there is none;
 * nobody may lead who is not said to.
 *
 * @zh 读取执法检查人员名录表
 * @law joint/12.inspectors
 * @example
 * import { readInspectorTable } from 'double-random'
 *
 * const read = readInspectorTable({ constants: { area: '622901', kind: '公务员' } })({
 *   rows: [{ 姓名: '马明', 部门: '市场监管', 单位: '某所', 执法证号: '甘N001', 有效期至: '2024年12月31日', 可任组长: '√' }],
 * })
 * assert.ok(read._tag === 'Right')
 * const [inspector] = read.right.entries
 *
 * assert.deepStrictEqual(inspector?.certificate, { number: '甘N001', until: '2024-12-31' })
 * assert.strictEqual(inspector?.mayLead, true)
 *
 * @category codec
 * @since 0.1.0
 */
export const readInspectorTable = readTable(inspectors)

/**
 * Writes a roster of inspectors as a table; `readInspectorTable` reads the same from it.
 *
 * @zh 执法检查人员名录表
 * @law joint/12.inspectors
 * @example
 * import { inspectorTable, readInspectorTable } from 'double-random'
 *
 * const inspector = {
 *   id: 'LX-1', name: '马明', kind: 'civil-servant', department: '市场监管', area: '622901', unit: '某所', tags: ['食品'], mayLead: true,
 * } as const
 * const read = readInspectorTable()(inspectorTable('en')([inspector]))
 *
 * assert.deepStrictEqual(read._tag === 'Right' && read.right.entries, [inspector])
 *
 * @category codec
 * @since 0.1.0
 */
export const inspectorTable = writeTable(inspectors)
