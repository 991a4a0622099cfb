import { linxiaJoint, planYear } from 'double-random'

const table = [
  '2022年抽查计划',
  '抽查领域',
  '发起部门',
  '抽查事项',
  '事项分类',
  '检查对象',
  '抽查主体',
  '配合部门',
  '抽查时间',
]
const row = [
  '旅行社行业行政检查',
  '文旅部门',
  '对经营旅行社业务的行政检查',
  '一般监管',
  '旅行社',
  '州县级',
  '市场监管部门',
  '2月-11月',
]

const year = planYear({
  rules: linxiaJoint,
  text: [...table, ...row].join('\n\n'),
  regions: [
    { id: '622900', name: '临夏州', level: 'prefecture' },
    { id: '622901', name: '临夏市', level: 'county' },
    { id: '622921', name: '临夏县', level: 'county' },
  ],
  ratios: { routine: { num: 5, den: 100 }, special: { num: 20, den: 100 } },
  prefectureShare: { num: 0, den: 1 },
})

if (year._tag === 'Right') {
  const { schedule, check } = year.right
  console.log(schedule.tasks.map((t) => t.region)) // => ['622901', '622921']
  console.log(schedule.tasks[0]?.window) // => { opens: '2022-02-01', closes: '2022-11-30' }
  console.log(check.value) // => 'sound-with-warnings'
}
