import { amendVisits, type DrawnTask, mergeTasks, type PlainDate, sayMergeFinding } from 'double-random'

const task = (id: string, department: string, opens: string, closes: string): DrawnTask => ({
  id,
  subject: '临夏县第一幼儿园',
  window: { opens: opens as PlainDate, closes: closes as PlainDate },
  matters: [id],
  departments: [department],
})

const merged = mergeTasks([
  task('食堂', '教育', '2022-03-01', '2022-05-31'),
  task('消防', '消防救援机构', '2022-05-01', '2022-08-31'),
  task('校车', '公安', '2022-08-01', '2022-11-30'),
])
const visits = merged._tag === 'Right' ? merged.right.visits : []
const because = merged._tag === 'Right' ? merged.right.because : []

console.log(visits.map((v) => v.tasks)) // => [['消防', '食堂'], ['校车']]
console.log(visits[0]?.window) // => { opens: '2022-05-01', closes: '2022-05-31' }
console.log(because.map(sayMergeFinding('en')).at(-1)) // => '临夏县第一幼儿园 needs at least 2 visits: no two of 食堂 (2022-03-01 to 2022-05-31), 校车 (2022-08-01 to 2022-11-30) share a day (joint/22.merge)'

const standing = visits.map((visit) => ({ visit }))
const amended = amendVisits({ standing, tasks: [task('餐具', '卫生健康', '2022-10-01', '2022-12-31')] })
console.log(amended._tag === 'Right' && amended.right.joined.map((v) => [v.id, v.tasks])) // => [['校车', ['校车', '餐具']]]
