import { dispatchVisits, linxiaJoint, nobleHash, plainDate, sayDispatchFinding } from 'double-random'

const day = plainDate('2022-06-01')
if (day._tag === 'Left') throw new Error('no such day')

const inspector = (id: string, department: string) => ({
  id,
  name: id,
  kind: 'civil-servant' as const,
  department,
  area: '临夏县',
  unit: `${department}局`,
  certificate: { number: `甘${id}` },
  tags: [],
  mayLead: true,
})

const result = dispatchVisits(linxiaJoint, { hash: nobleHash })({
  seed: 'LX-2026-0008/01234567890123456789',
  mode: 'wide',
  inspectors: [inspector('马', '公安'), inspector('王', '市场监管'), inspector('李', '市场监管')],
  visits: [{ id: 'V1', subject: 'S1', day: day.right, departments: ['公安', '市场监管'] }],
  interests: [{ inspector: '李', subject: 'S1', kind: 'close-kin' }],
})
if (result._tag === 'Left' || result.right.value.status !== 'assigned') throw new Error('no dispatch')

console.log(result.right.value.teams[0]?.leader) // => '马'
console.log(result.right.value.teams[0]?.inspectors) // => ['马', '王']
console.log(result.right.because.map(sayDispatchFinding('en'))[1]) // => 'visit “V1”: “李” declared an interest (close kin) and keeps away (joint/24.recusal)'
