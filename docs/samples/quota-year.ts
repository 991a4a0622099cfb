import { explain, linxiaJoint, planOf, readPlanRows, schedulePlan, unwrap, yearQuotas } from 'double-random'

const row = [
  '旅行社检查',
  '文旅部门',
  '对旅行社的检查',
  '一般监管',
  '旅行社',
  '州县级',
  '公安部门',
  '1月-12月',
]
const fivePercent = { num: 5, den: 100 }
const plan = unwrap(planOf(readPlanRows('2026年抽查计划', [row]), { ratios: { 1: fivePercent } }))
const [item] = plan.items
if (item === undefined) throw new Error('the table has a row')

// 1. The plan: a prefecture and three counties, six batches. That makes 24 tasks.
const { tasks } = unwrap(
  schedulePlan(linxiaJoint.parameters)(plan, {
    regions: [
      { id: '622900', name: '临夏州', level: 'prefecture' },
      { id: '622901', name: '临夏市', level: 'county' },
      { id: '622923', name: '永靖县', level: 'county' },
      { id: '622925', name: '和政县', level: 'county' },
    ],
    ratios: { routine: fivePercent, special: fivePercent },
    prefectureShare: { num: 1, den: 5 },
    batches: { [item.id]: 6 },
  }),
)
console.log(tasks.length) // => 24

// 2. The frozen rosters: 20 travel agencies in each county.
const scopes = ['622901', '622923', '622925'].map((region) => ({
  item: item.id,
  region,
  stratum: 'all',
  size: 20,
}))

// 3. The numbers: 5 % of 60 is 3, and not 1 for each of the 24 tasks.
const { items, counts, idle } = unwrap(yearQuotas(linxiaJoint.parameters)({ tasks, scopes }))
console.log(items.map(({ value }) => value)) // => [3]
console.log(counts.filter(({ count }) => count > 0).map(({ task }) => task)) // => ['2026-item-01-b1-622901', '2026-item-01-b2-622923', '2026-item-01-b3-622925']
console.log(idle.length) // => 21
console.log(items[0]?.because.map(explain('en'))) // => ['2026-item-01: its tasks (24) are to draw 3 together, of 60 in scope (joint/15.fields, I-20)']
