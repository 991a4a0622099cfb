import { planOf, readPlanTable, sayPlanProblem } from 'double-random'

const text = `2022年抽查计划
抽查领域
发起部门
抽查事项
事项分类
检查对象
抽查主体
配合部门
抽查时间
房地产市场行政检查
住建部门
对房地产开发经营活动的监管
一般监管
房地产开发企业
州县级
市场监管部门
3月-11月
市场监管部门
对经营者价格活动的行政检查
一般监管
州县级
3月-11月
对中介机构的行政检查
一般监管
州县级
3月-13月`
const table = readPlanTable(text)

console.log(table.rows.length) // => 2
console.log(table.rows[1]?.inferred) // => ['field', 'object', 'cooperators']
console.log(table.rows[1]?.cooperators) // => ['住建']
console.log(table.problems.map((p) => p.path)) // => ['rows.3.window']
console.log(table.problems.map(sayPlanProblem('en')).length) // => 1

const plan = planOf(table)
if (plan._tag === 'Right') console.log(plan.right.items[0]?.window) // => { opens: '2022-03-01', closes: '2022-11-30' }
