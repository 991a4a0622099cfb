import {
  type AuditFinding,
  auditYear,
  decodeAuditRecords,
  type ForeignTables,
  platformFields,
  readForeignRecords,
} from 'double-random'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capabilities, rules } from './cleanYear.js'

const CODES = Array.from({ length: 20 }, (_, i) => `9162292200000${`${i}`.padStart(5, '0')}`)

/** What a platform's exports look like: no seeds, no rosters, no commitments; the day of each step in a column. */
const tables: ForeignTables = {
  year: 2022,
  asOf: '2022/12/31',
  plan: [{ 计划名称: '2022年度计划', 报送日期: '2022-01-10 09:30:00' }],
  subjects: CODES.map((code) => ({ 统一社会信用代码: code, 主体类型: '企业', 监管部门: '市场监管' })),
  inspectors: ['马', '王', '李'].map((name, i) => ({
    姓名: name,
    单位: '市场监管',
    执法证号: `甘${i}`,
    执法证有效期: '2025年12月31日',
    业务专长: '食品、广告',
  })),
  tasks: [
    {
      任务编号: '临市监抽查[2022]1号',
      抽查事项: '公示信息',
      检查类型: '日常检查',
      抽查开始日期: '2022-03-01',
      抽查结束日期: '2022-05-31',
      任务公示日期: '2022-02-20',
      任务完成日期: '2022-05-31',
      抽取日期: '2022-02-22',
      库总户数: '20',
      抽取户数: 2,
      抽查比例: '10%',
    },
  ],
  drawn: CODES.slice(3, 5).map((code) => ({ 任务编号: '临市监抽查[2022]1号', 统一社会信用代码: code })),
  results: CODES.slice(3, 5).map((code, i) => ({
    任务编号: '临市监抽查[2022]1号',
    统一社会信用代码: code,
    检查单号: `J${i}`,
    单位: '市场监管',
    组长: '马',
    检查人员: '马、王',
    检查日期: '2022-04-06',
    录入日期: '2022-06-10',
    公示日期: '2022-04-20',
  })),
}
const audited = (given: ForeignTables, visitIs: 'number' | 'row' = 'number'): ReadonlyArray<AuditFinding> => {
  const read = readForeignRecords({ visitIs })(given)
  if (read._tag === 'Left') throw new Error(JSON.stringify(read.left))
  const decoded = decodeAuditRecords(read.right.records)
  expect(decoded._tag).toBe('Right')
  return auditYear(rules, capabilities)(read.right.records)
}
const wrong = (findings: ReadonlyArray<AuditFinding>) =>
  findings.filter((f) => f._tag === 'NotAsRuled').map((f) => [f.check, f.record])
const unknown = (findings: ReadonlyArray<AuditFinding>) =>
  findings.filter((f) => f._tag === 'NotKnown').map((f) => f.check)
const edited = (
  name: 'plan' | 'tasks' | 'subjects' | 'inspectors' | 'drawn' | 'results',
  edit: Record<string, unknown>,
): ForeignTables => ({ ...tables, [name]: tables[name]?.map((row) => ({ ...row, ...edit })) })

describe('records of another platform', () => {
  it('accuses nobody for what a platform does not keep: seeds, rosters, commitments', () => {
    const found = audited(tables)
    expect(wrong(found)).toEqual([])
    expect(unknown(found)).toEqual([
      'plan-published',
      'plan-published',
      'matter-listed',
      'roster-as-committed',
      'draw-as-committed',
      'numbers-without-gap',
      'steps-in-order',
      'dispatch-as-committed',
      'recused',
      'who-came',
      'signed-or-said-why-not',
      'results-confirmed',
      'reviewed-before-published',
      'notice-published',
    ])
  })

  it('finds what the columns do show', () => {
    expect(wrong(audited(edited('plan', { 报送日期: '2022-01-16' })))).toEqual([['plan-submitted', 'plan']])
    expect(wrong(audited(edited('results', { 公示日期: '2022-06-01' })))).toEqual([
      ['results-disclosed', 'J0.市场监管'],
      ['results-disclosed', 'J1.市场监管'],
    ])
    expect(wrong(audited(edited('results', { 检查人员: '马' })))).toEqual([
      ['team-size', 'J0'],
      ['team-size', 'J1'],
    ])
    expect(wrong(audited(edited('inspectors', { 执法证有效期: '2022-01-31' })))).toContainEqual([
      'certificate',
      'J0',
    ])
    expect(wrong(audited(edited('results', { 检查人员: '马、张' })))).toEqual([
      ['on-the-roster', 'J0'],
      ['on-the-roster', 'J1'],
    ])
    expect(wrong(audited(edited('tasks', { 抽取户数: 1, 抽查比例: '5%' })))).toEqual([
      ['as-many-as-stated', '临市监抽查[2022]1号'.concat('.全部')],
    ])
  })

  it.each([
    ['teams', edited('results', { 组长: '', 检查人员: '' }), ['team-size', 'team-leader']],
    ['the days of entry', edited('results', { 录入日期: '' }), ['results-entered']],
    ['the days of publication', edited('results', { 公示日期: null }), ['results-disclosed']],
    ['the last days of certificates', edited('inspectors', { 执法证有效期: '' }), ['certificate']],
    ['the kind of task', edited('tasks', { 检查类型: '' }), ['routine-ceiling']],
    ['the base of the draw', edited('tasks', { 库总户数: '' }), ['as-many-as-stated']],
    ['the day of the plan', edited('plan', { 报送日期: '' }), ['plan-submitted']],
    ['the numbers of visits', edited('results', { 检查单号: '' }), ['yearly-limit', 'team-leader']],
  ] as const)('calls unknown what lacks %s, and nothing wrong', (_name, given, checks) => {
    const found = audited(given)
    expect(wrong(found)).toEqual([])
    expect(unknown(found)).toEqual(expect.arrayContaining([...checks]))
  })

  it('leaves a team unknown where two people share a name', () => {
    const found = audited({
      ...tables,
      inspectors: [...(tables.inspectors ?? []), { 姓名: '王', 单位: '教育', 执法证号: '甘9' }],
    })
    expect(wrong(found)).toEqual([])
    expect(unknown(found)).toContain('team-size')
  })

  it('takes each row for a visit only where the caller says so', () => {
    const given = edited('results', { 检查单号: '' })
    expect(unknown(audited(given, 'row'))).not.toContain('yearly-limit')
  })

  it('reads a platform by names of its own', () => {
    const fields = { ...platformFields, submitted: ['计划上报时间', ...platformFields.submitted] }
    const read = readForeignRecords({ fields })({ year: 2022, plan: [{ 计划上报时间: '2022.1.9' }] })
    expect(read._tag === 'Right' && read.right.records.plan?.submittedOn).toBe('2022-01-09')
  })

  it('names every cell it cannot read, and every column it did not', () => {
    const read = readForeignRecords()({
      year: 2022,
      asOf: '年底',
      subjects: [{ 统一社会信用代码: 'A', 主体类型: '公司?' }, { 主体类型: '企业' }],
      tasks: [{ 任务编号: 'T1', 抽查比例: '一成', 库总户数: -1, 检查类型: '飞行检查' }],
      drawn: [{ 任务编号: 'T1' }],
      results: [null as never],
    })
    expect(read._tag === 'Left' && read.left.map((p) => p.path)).toEqual(['results[0]'])
    const again = readForeignRecords()({
      year: 2022,
      asOf: '年底',
      subjects: [{ 统一社会信用代码: 'A', 主体类型: '公司?' }, { 主体类型: '企业' }],
      tasks: [{ 任务编号: 'T1', 抽查比例: '一成', 库总户数: -1, 检查类型: '飞行检查' }],
      drawn: [{ 任务编号: 'T1' }],
    })
    expect(again._tag === 'Left' && again.left.map((p) => [p.path, p.expected])).toEqual([
      ['asOf', 'day'],
      ['subjects[0].主体类型', 'subject-kind'],
      ['subjects[1].subject', 'text'],
      ['tasks[0].检查类型', 'check-type'],
      ['tasks[0].库总户数', 'count'],
      ['tasks[0].抽查比例', 'share'],
      ['drawn[0].subject', 'text'],
    ])
    const read3 = readForeignRecords()(tables)
    expect(read3._tag === 'Right' && read3.right.unread).toEqual(['plan.计划名称'])
  })

  it('never throws, whatever stands in the cells', () => {
    const columns = Object.values(platformFields).flat()
    const row = fc.dictionary(fc.constantFrom(...columns, '__proto__'), fc.jsonValue({ maxDepth: 1 }))
    const rows = fc.array(row, { maxLength: 3 })
    fc.assert(
      fc.property(fc.record({ tasks: rows, drawn: rows, results: rows, inspectors: rows }), (given) => {
        const read = readForeignRecords({ visitIs: 'row' })({ year: 2022, ...given })
        if (read._tag === 'Right') auditYear(rules, capabilities)(read.right.records)
      }),
      { numRuns: 100 },
    )
  })
})
