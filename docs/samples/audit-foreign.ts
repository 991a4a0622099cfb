import {
  auditYear,
  chinaCalendar,
  linxiaMarket,
  nobleHash,
  readForeignRecords,
  renderProblems,
} from 'double-random'

const visit = { 任务编号: 'T1', 统一社会信用代码: '甲', 检查单号: 'J1', 单位: '市场监管' }
const read = readForeignRecords({ visitIs: 'number' })({
  year: 2022,
  asOf: '2022-12-31',
  plan: [{ 计划名称: '年度计划', 报送日期: '2022年1月10日' }],
  tasks: [{ 任务编号: 'T1', 抽查开始日期: '2022/3/1', 抽查结束日期: '2022/5/31', 抽取日期: '2022/2/22' }],
  results: [{ ...visit, 检查日期: '2022-04-06', 公示日期: '2022-06-01' }],
})
if (read._tag === 'Left') throw new Error(renderProblems('zh')(read.left))
console.log(read.right.unread) // => ['plan.计划名称']

const audit = auditYear(linxiaMarket, { calendar: chinaCalendar(), hash: nobleHash })
const findings = audit(read.right.records)

const late = findings.filter((f) => f._tag === 'NotAsRuled').map((f) => [f.check, f.expected, f.found])
console.log(late) // => [['results-disclosed', '2022-05-06', '2022-06-01']]
console.log(findings.some((f) => f._tag === 'NotKnown' && f.check === 'roster-as-committed')) // => true
