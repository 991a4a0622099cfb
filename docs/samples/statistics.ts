import {
  addStatistics,
  chinaCalendar,
  finishStatistics,
  linxiaJoint,
  mergeStatistics,
  type PlainDate,
  type StatisticsRecords,
  startStatistics,
  statisticsTable,
} from 'double-random'

const window = { opens: '2022-03-01' as PlainDate, closes: '2022-05-31' as PlainDate }
const county = (region: string, subjects: ReadonlyArray<string>, drawn: string): StatisticsRecords => ({
  subjects: subjects.map((id) => ({ id, region })),
  drawn: ['食堂', '消防'].map((matter) => ({
    id: `${matter}/${drawn}`,
    subject: drawn,
    window,
    matters: [matter],
    departments: [matter === '食堂' ? '市场监管' : '消防'],
  })),
  visits: [{ id: `食堂/${drawn}`, subject: drawn, tasks: [`食堂/${drawn}`, `消防/${drawn}`] }],
})

const add = addStatistics({ rules: linxiaJoint, calendar: chinaCalendar() })
const linxiaCity = add(county('622901', ['甲', '乙', '丙'], '甲'))(startStatistics)
const linxiaCounty = add(county('622921', ['丁', '戊'], '丁'))(startStatistics)

if (linxiaCity._tag === 'Right' && linxiaCounty._tag === 'Right') {
  const year = finishStatistics(['county'])(mergeStatistics(linxiaCity.right, linxiaCounty.right))
  console.log(year.total.figures.visitsSaved) // => { _tag: 'Value', num: 2, den: 1 }
  console.log(year.rows[0]?.figures.coverage) // => { _tag: 'Value', num: 0, den: 3 }
  console.log(year.total.figures.disclosureRate) // => { _tag: 'NothingToDivideBy', of: 'itemsDue' }
  const { head, rows } = statisticsTable('zh')(year)
  console.log(rows.map((row) => [row[0], row[head.indexOf('抽查户次')]])) // => [['622901', 2], ['622921', 2], ['合计', 4]]
}
