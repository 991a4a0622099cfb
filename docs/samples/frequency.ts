import { drawable, linxiaJoint, parameterOf, plainDate, sayQuotaFinding } from 'double-random'

const limit = parameterOf(linxiaJoint)('yearlyLimit')
const [on, march, june] = [plainDate('2022-09-01'), plainDate('2022-03-01'), plainDate('2022-06-01')]
if (limit._tag === 'Left' || on._tag === 'Left' || march._tag === 'Left' || june._tag === 'Left')
  throw new Error()

const sorted = drawable(limit.right)({
  roster: [
    { id: 'A', kind: 'enterprise' },
    { id: 'B', kind: 'enterprise' },
    { id: 'C', kind: 'enterprise', keyField: true, marks: ['complaints'] },
  ],
  on: on.right,
  history: {
    visits: [
      { visit: 'v1', subject: 'A', date: march.right },
      { visit: 'v2', subject: 'A', date: june.right },
      { visit: 'v3', subject: 'B', date: march.right },
    ],
  },
})
if (sorted._tag === 'Left') throw new Error('each problem has its path')

console.log(sorted.right.drawable) // => ['B', 'C']
console.log(sorted.right.exempt.map((e) => e.subject)) // => ['C']
const [out] = sorted.right.excluded
const why =
  '2 visits from 2022-01-01 to 2022-12-31, the limit of 2 is reached: may not be drawn (joint/17.limit, I-06)'
console.log(out && sayQuotaFinding('en')(out.because[0]) === why) // => true
