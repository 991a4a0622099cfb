import { addStatistics, burdenOf, chinaCalendar, linxiaJoint, startStatistics } from 'double-random'

const visits = ['V1', 'V2', 'V3'].map((id, i) => ({ id, subject: i < 2 ? '甲' : '乙', tasks: [id] }))
const tally = addStatistics({ rules: linxiaJoint, calendar: chinaCalendar() })({
  subjects: ['甲', '乙', '丙'].map((id) => ({ id, region: '622901' })),
  inspectors: ['张', '王', '李'].map((id) => ({ id, department: '教育', area: '622901' })),
  visits,
  teams: { V1: ['张', '王'], V2: ['张', '王'], V3: ['张', '李'] },
})(startStatistics)

if (tally._tag === 'Right') {
  const { visitsPerSubject, unvisited, loadPerInspector, pairs } = burdenOf(tally.right)
  console.log(visitsPerSubject.counts) // => [{ times: 1, of: 1 }, { times: 2, of: 1 }]
  console.log(unvisited) // => 1
  console.log(loadPerInspector.gini) // => { num: 4, den: 18 }
  console.log(loadPerInspector.maxToMedian) // => { num: 3, den: 2 }
  console.log(pairs.samePair) // => { num: 2, den: 6 }
}
