import { checkPlan, linxiaJoint, planOf, readPlanRows, schedulePlan } from 'double-random'

const table = readPlanRows('2022年抽查计划', [
  [
    '旅行社行业行政检查',
    '文旅部门',
    '对旅行社的行政检查',
    '一般监管',
    '旅行社',
    '州县级',
    '市场监管部门',
    '2月-9月',
  ],
])
const plan = planOf(table, { numbers: { 1: 101 }, prefectureShare: { num: 1, den: 5 } })
if (plan._tag === 'Left') throw new Error('the table has no year')

console.log(checkPlan(linxiaJoint.parameters)({ plan: plan.right }).value) // => 'sound-with-warnings'

const schedule = schedulePlan(linxiaJoint.parameters)(plan.right, {
  regions: [
    { id: '622900', name: '临夏州', level: 'prefecture' },
    { id: '622901', name: '临夏市', level: 'county' },
    { id: '622921', name: '临夏县', level: 'county' },
  ],
  ratios: { routine: { num: 5, den: 100 }, special: { num: 20, den: 100 } },
  prefectureShare: { num: 1, den: 5 },
  weights: { '622901': 2, '622921': 1 },
})
if (schedule._tag === 'Left') throw new Error('an option does not fit')

const drawn = schedule.right.tasks.map(({ region, share }) => [region, share._tag === 'Number' ? share.n : 0])
console.log(drawn) // => [['622900', 20], ['622901', 54], ['622921', 27]]
